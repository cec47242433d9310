import type { Quantity } from './quantity.ts';

/** All true values that would be written with the same digits. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The interval of a written number (rules.md C.2), in the quantity's base unit: half a unit of its last digit
 * with decimals or a scale; trailing zeros of large whole numbers may be rounding, two digits at least kept;
 * small counts are exact, measured units are not; "about", "over" and "nearly" widen it to a tenth.
 */
export function intervalOf(quantity: Quantity): Interval {
	const half = Math.max(halfWidth(quantity), quantity.approximate || quantity.bound !== undefined ? Math.abs(quantity.value) / 10 : 0);
	return { low: quantity.value - half, high: quantity.value + half };
}

function halfWidth({ digits, decimals, scale, hasScale, measure, value, isWord }: Quantity): number {
	if (isWord) return 0;
	if (decimals > 0 || hasScale) return (10 ** -decimals / 2) * scale;
	const whole = Math.abs(Number(digits.replaceAll(',', '')));
	if (whole >= 1000) {
		const zeros = /0*$/u.exec(String(whole))![0].length;
		const kept = Math.max(2, String(whole).length - zeros);
		return (10 ** (String(whole).length - kept) / 2) * scale;
	}
	return measure === 'count' || value === 0 ? 0 : scale / 2;
}

/** Relative change in percent from `a` to `b`, over all values both may stand for. Needs `a` above zero. */
export function relativeChange(a: Interval, b: Interval): Interval {
	return { low: (b.low / a.high - 1) * 100, high: (b.high / a.low - 1) * 100 };
}

export const difference = (a: Interval, b: Interval): Interval => ({ low: b.low - a.high, high: b.high - a.low });

export const ratio = (a: Interval, b: Interval): Interval => ({ low: b.low / a.high, high: b.high / a.low });

/** Whether some value lies in both. */
export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high + tiny && b.low <= a.high + tiny;

/** Binary fractions are no reason to call anyone wrong. */
const tiny = 1e-9;
