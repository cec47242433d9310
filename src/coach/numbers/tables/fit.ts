import { intervalOf, meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';

/**
 * All true values behind a figure of a table: rounded as `intervalOf` has it, or cut, which people do with
 * decimals, scales and units, and never with plain counts.
 */
export function inputInterval(quantity: Quantity): Interval {
	const { low, high } = intervalOf(quantity);
	const { value, decimals, hasScale, measure, scale, ulp } = quantity;
	const byHeader = scale !== 1 && !hasScale && (measure === 'count' || measure === 'money') ? ulp / 2 : 0;
	const isCut = decimals > 0 || scale !== 1 || measure !== 'count';
	const cut = isCut ? ulp : 0;
	return value < 0
		? { low: Math.min(low - byHeader, value - cut), high: high + byHeader }
		: { low: low - byHeader, high: Math.max(high + byHeader, value + cut) };
}

/** The true results that a computed cell may stand for: one unit of its last digit on both sides (rules.md C.3). */
export function statedInterval(quantity: Quantity): Interval {
	const { low, high } = intervalOf(quantity);
	const { value, ulp, approximate } = quantity;
	const by = Math.max(ulp, approximate ? Math.abs(value) / 10 : 0);
	return { low: Math.min(low, value - by), high: Math.max(high, value + by) };
}

/** The change from `base` to `current` relative to the size of `base`, in percent; undefined around zero. */
export function relative(base: Interval, current: Interval): Interval | undefined {
	if (base.low <= 0 && base.high >= 0) return undefined;
	const values = [base.low, base.high].flatMap(b =>
		[current.low, current.high].map(c => ((c - b) / Math.abs(b)) * 100),
	);
	return { low: Math.min(...values), high: Math.max(...values) };
}

export const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/** Whether some of the values a figure stands for is among those that its inputs allow. */
export const fits = (stated: Interval, actual: Interval | undefined): boolean =>
	actual !== undefined && meet(stated, actual);

/** Everything times a factor above zero. */
export const scaled = ({ low, high }: Interval, factor: number): Interval => ({
	low: low * factor,
	high: high * factor,
});
