import type { Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * The true values that a stated percentage may stand for, in percent and without sign (rules.md C.3): rounding
 * half a digit below, truncation a whole digit above; multiples of five are round figures in prose. "Over 20%"
 * is true of anything above.
 */
export function statedPercent(quantity: Quantity): Interval {
	const stated = Math.abs(quantity.value);
	if (quantity.approximate || quantity.bound !== undefined)
		return loosely(quantity, stated, Math.max(2, stated / 10));
	if (quantity.decimals > 0) return truncated(stated, quantity.ulp);
	if (stated % 5 === 0) {
		const leniency = stated > 100 ? stated * 0.025 : Math.min(2.5, Math.max(1, stated / 5));
		return around(stated, leniency);
	}
	return truncated(stated, Math.max(1, quantity.ulp));
}

/** The true differences, in percentage points and without sign, that stated points or basis points may stand for. */
export function statedPoints(quantity: Quantity): Interval {
	const unit = quantity.measure === 'bps' ? 0.01 : 1;
	const stated = Math.abs(quantity.value) * unit;
	if (quantity.approximate || quantity.bound !== undefined) {
		return loosely(quantity, stated, Math.max(stated / 10, (quantity.ulp * unit) / 2));
	}
	return truncated(stated, quantity.ulp * unit);
}

/** The true ratios that a stated multiple (`3x`) may stand for. */
export function statedMultiple(quantity: Quantity): Interval {
	const stated = Math.abs(quantity.value);
	const exact =
		quantity.decimals > 0 ? around(stated, quantity.ulp) : { low: stated * 0.9, high: stated * 1.15 };
	if (!quantity.approximate && quantity.bound === undefined) return exact;
	return loosely(quantity, stated, Math.max(stated / 5, exact.high - stated));
}

/** What a written result may stand for when it is neither percentage nor multiple: rounded or cut. */
export function statedAmount(quantity: Quantity, written: Interval): Interval {
	if (quantity.approximate || quantity.bound === undefined)
		return { low: written.low, high: written.high + (written.high - quantity.value) };
	return loosely(quantity, quantity.value, Math.abs(quantity.value) / 10);
}

/** "About" on both sides, "over" and "up to" without limit on theirs; "nearly" is an "about". */
function loosely({ approximate, bound }: Quantity, value: number, by: number): Interval {
	if (!approximate && bound === 'above') return { low: value - by, high: Number.POSITIVE_INFINITY };
	if (!approximate && bound === 'below') return { low: Number.NEGATIVE_INFINITY, high: value + by };
	return around(value, by);
}

const around = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

const truncated = (value: number, digit: number): Interval => ({
	low: value - digit / 2,
	high: value + digit,
});
