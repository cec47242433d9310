import type { Quantity } from './quantity.ts';

/** All true values that would be written with the same digits, both ends included. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The interval of a written number in its base unit (rules.md C.2): half a unit of its last digit with decimals
 * or a scale; trailing zeros of whole numbers from 1,000 on may be rounding, two digits at least kept; smaller
 * counts are exact, measured units are not. "About" widens it to a tenth on both sides, "over" and "under" to a
 * fifth on theirs, since nobody writes "over 50" for 62.
 */
export function intervalOf(quantity: Quantity): Interval {
	const { value, approximate, bound } = quantity;
	const size = Math.abs(value);
	const half = Math.max(halfWidth(quantity), approximate || bound !== undefined ? size / 10 : 0);
	return {
		low: value - (bound === 'below' ? Math.max(half, size / 5) : half),
		high: value + (bound === 'above' ? Math.max(half, size / 5) : half),
	};
}

/** Half of what rounding may have taken or given, in the base unit. */
function halfWidth({ digits, decimals, scale, hasScale, measure, ulp }: Quantity): number {
	if (measure === 'fraction' || ulp === 0) return 0;
	if (decimals > 0 || hasScale) return ulp / 2;
	const whole = String(Number(digits.replaceAll(',', '')));
	if (whole.length >= 4) {
		const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
		const kept = Math.max(2, whole.length - zeros);
		return (10 ** (whole.length - kept) / 2) * scale;
	}
	return measure === 'count' ? 0 : ulp / 2;
}

/** Relative change in percent from `a` to `b`, over all values both may stand for. Needs `a.low` above zero. */
export const relativeChange = (a: Interval, b: Interval): Interval => ({
	low: (b.low / a.high - 1) * 100,
	high: (b.high / a.low - 1) * 100,
});

/** `b` minus `a`. */
export const difference = (a: Interval, b: Interval): Interval => ({
	low: b.low - a.high,
	high: b.high - a.low,
});

/** `b` divided by `a`. Needs `a.low` above zero and `b.low` not below it. */
export const ratio = (a: Interval, b: Interval): Interval => ({ low: b.low / a.high, high: b.high / a.low });

/** Both times a positive factor. */
export const times = ({ low, high }: Interval, factor: number): Interval => ({
	low: low * factor,
	high: high * factor,
});

/** The sum of all. */
export const total = (intervals: readonly Interval[]): Interval => ({
	low: intervals.reduce((sum, it) => sum + it.low, 0),
	high: intervals.reduce((sum, it) => sum + it.high, 0),
});

/** Sizes without sign: -5…-3 is 3…5, and what straddles zero begins there. */
export const magnitude = ({ low, high }: Interval): Interval =>
	low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

/** Whether some value lies in both. Binary fractions are no reason to call anyone wrong. */
export function meet(a: Interval, b: Interval): boolean {
	const slack = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite));
	return a.low <= b.high + slack && b.low <= a.high + slack;
}
