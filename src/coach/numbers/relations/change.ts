import type { NumberClaim } from '../claim.ts';
import { difference, meet, relativeChange, type Interval } from '../interval.ts';
import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';
import { isBarePoints, type Stated } from '../stated.ts';
import { statedPercent, statedPoints } from '../tolerance.ts';
import { inStyleOf, percent, writeNumber } from '../write.ts';

/**
 * A stated percentage or number of points against its pair (rules.md C.4.3 and C.4.4). Between percentages a
 * percentage may be meant as relative or as points; which one it was is a question of its own (`points`).
 */
export function checkChange(text: string, { pair, quantity, direction }: Stated): NumberClaim | undefined {
	const { from, to } = pair;
	if (pair.unitsDiffer || from.value <= 0 || to.value < 0) return undefined;
	const inPoints = quantity.measure === 'points' || quantity.measure === 'bps' || isBarePoints(quantity);
	if (!inPoints && quantity.measure !== 'percent') return undefined;
	const ofPercents = from.measure === 'percent';
	if (inPoints && !ofPercents) return undefined;

	const relative = magnitude(relativeChange(pair.fromInterval, pair.toInterval));
	const points = magnitude(difference(pair.fromInterval, pair.toInterval));
	const stated = inPoints ? statedPoints(quantity) : statedPercent(quantity);
	const fitsRelative = meet(stated, relative);
	const fitsPoints = ofPercents && meet(stated, points);
	const claim = describe(text, pair, quantity, inPoints);

	if (direction !== undefined && contradicts(direction, pair)) return { ...claim, relation: 'direction', verdict: 'direction', actual: reversed(text, quantity) };
	if (inPoints ? fitsPoints : fitsRelative) return { ...claim, verdict: inPoints || isExact(pair, quantity) ? 'fits' : 'precision' };
	if (inPoints ? fitsRelative : fitsPoints) return { ...claim, verdict: 'points' };
	return { ...claim, verdict: 'change' };
}

const magnitude = ({ low, high }: Interval): Interval =>
	low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };

/** Whether a reader with a calculator gets about the same from the figures as written. */
function isExact({ from, to }: Pair, stated: Quantity): boolean {
	if (stated.approximate || stated.bound !== undefined || from.approximate || to.approximate || from.bound !== undefined || to.bound !== undefined) return true;
	const face = Math.abs((to.value / from.value - 1) * 100);
	return Math.abs(Math.abs(stated.value) - face) <= Math.max(2, face / 10);
}

const contradicts = (direction: 'up' | 'down', { fromInterval, toInterval }: Pair): boolean =>
	direction === 'up' ? toInterval.high < fromInterval.low : toInterval.low > fromInterval.high;

/** The stated figure with the other sign; nothing to write where the direction is a word. */
function reversed(text: string, { sign, span }: Quantity): string | undefined {
	const written = text.slice(span.start, span.end);
	if (sign === undefined) return undefined;
	return (sign === '+' ? '-' : '+') + written.replace(/^[+\-−–]/u, '');
}

function describe(text: string, pair: Pair, stated: Quantity, inPoints: boolean): NumberClaim {
	const { from, to } = pair;
	const written = (it: Quantity) => text.slice(it.span.start, it.span.end);
	const change = (to.value / from.value - 1) * 100;
	const apart = to.value - from.value;
	const ofPercents = from.measure === 'percent';
	const inUnit = stated.measure === 'bps' ? apart * 100 : apart;
	const readings = {
		points: `${stated.sign === undefined ? '' : apart < 0 ? '-' : '+'}${writeNumber(Math.abs(apart), 2)} pp`,
		relative: inStyleOf({ ...stated, unit: '%' }, written(stated), change),
	};
	return {
		relation: 'change',
		verdict: 'fits',
		stated: stated.span,
		inputs: [from.span, to.span],
		actual: inStyleOf(stated, written(stated), inPoints ? inUnit : change),
		working: ofPercents
			? `${written(from)} to ${written(to)} is ${signed(apart)} percentage points, or ${signed(change)}%`
			: `${written(from)} to ${written(to)} is ${percent(change)}`,
		...(ofPercents ? { readings } : {}),
	};
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${writeNumber(Math.abs(value), 1)}`;
