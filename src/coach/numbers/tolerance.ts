import type { Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * The true values that a stated percentage may stand for, in percent (rules.md C.3): rounding half a digit
 * below, truncation a whole digit above; multiples of five are round figures in prose.
 */
export function statedPercent(quantity: Quantity): Interval {
	const stated = Math.abs(quantity.value);
	if (quantity.approximate || quantity.bound !== undefined) return around(stated, Math.max(2, stated / 10));
	if (quantity.decimals > 0) return truncated(stated, 10 ** -quantity.decimals);
	if (stated % 5 === 0) {
		const leniency = stated > 100 ? stated * 0.025 : Math.min(2.5, Math.max(1, stated / 5));
		return around(stated, leniency);
	}
	return truncated(stated, 1);
}

/** The true differences, in percentage points, that stated points or basis points may stand for. */
export function statedPoints(quantity: Quantity): Interval {
	const unit = quantity.measure === 'bps' ? 0.01 : 1;
	const stated = Math.abs(quantity.value) * unit;
	if (quantity.approximate || quantity.bound !== undefined) return around(stated, Math.max(stated / 10, unit / 2));
	return truncated(stated, 10 ** -quantity.decimals * unit);
}

/** The true ratios that a stated multiple (`3x`) may stand for. */
export function statedMultiple(quantity: Quantity): Interval {
	const stated = Math.abs(quantity.value);
	const wide = quantity.approximate || quantity.bound !== undefined ? 0.1 : 0;
	if (quantity.decimals > 0) return { low: (stated - 10 ** -quantity.decimals) * (1 - wide), high: (stated + 10 ** -quantity.decimals) * (1 + wide) };
	return { low: stated * (0.9 - wide), high: stated * (1.15 + wide) };
}

const around = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

const truncated = (value: number, digit: number): Interval => ({ low: value - digit / 2, high: value + digit });
