import { written, type NumberClaim } from '../claim.ts';
import { difference, magnitude, meet, relativeChange, type Interval } from '../interval.ts';
import type { Direction } from '../movement.ts';
import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';
import { isBarePoints, type Stated } from '../stated.ts';
import { statedPercent, statedPoints } from '../tolerance.ts';
import { inStyleOf, percent, signed } from '../write.ts';
import { isOtherKind, readingsOf } from './percent-vs-points.ts';
import { misleads } from './precision.ts';

/**
 * A stated percentage or number of points against its pair (rules.md C.4.3 and C.4.4). Between percentages a
 * percentage may be meant as relative or as points; which one it was is a question of its own (`points`).
 * Undefined where there is nothing to compare: a base of zero or less, points between amounts.
 */
export function checkChange(text: string, stated: Stated): NumberClaim | undefined {
	const { pair, quantity, direction } = stated;
	const { from, to, fromInterval, toInterval } = pair;
	if (fromInterval.low <= 0 || to.value < 0 || pair.isGuess) return undefined;
	const inPoints = quantity.measure === 'points' || quantity.measure === 'bps' || isBarePoints(quantity);
	const ofPercents = from.measure === 'percent';
	if (inPoints ? !ofPercents : quantity.measure !== 'percent') return undefined;

	const figure = inPoints ? statedPoints(quantity) : statedPercent(quantity);
	const fits = {
		relative: meet(figure, magnitude(relativeChange(fromInterval, toInterval))),
		points: ofPercents && meet(figure, magnitude(difference(fromInterval, toInterval))),
	};
	const claim = describe(text, pair, quantity, inPoints);
	if (inPoints ? fits.points : fits.relative) {
		if (direction !== undefined && !stated.isImprovement && contradicts(direction, pair)) {
			return isEitherWay(stated)
				? undefined
				: { ...claim, relation: 'direction', verdict: 'direction', actual: reversed(text, quantity) };
		}
		const face = (to.value / from.value - 1) * 100;
		return { ...claim, verdict: !inPoints && misleads(pair, quantity, face) ? 'precision' : 'fits' };
	}
	if (!inPoints && fitsOtherwise(stated, figure)) return undefined;
	// Stated between its ends and wrong in size and direction: these are likely not its ends.
	if (direction !== undefined && pair.order === 'versus' && contradicts(direction, pair)) {
		if (isEitherWay(stated) || quantity.sign === undefined) return undefined;
	}
	return { ...claim, verdict: isOtherKind(inPoints, fits) ? 'points' : 'change' };
}

/**
 * Readings that make a percentage true although it is not the change from base to result: what is left ("from
 * 50 to 20 (40%)"), an improvement counted from the better end, "A vs B" with the base first.
 */
function fitsOtherwise(stated: Stated, figure: Interval): boolean {
	const { pair } = stated;
	const { fromInterval: a, toInterval: b } = pair;
	if (stated.isBare && meet(figure, { low: (b.low / a.high) * 100, high: (b.high / a.low) * 100 }))
		return true;
	const backwards = b.low > 0 ? magnitude(relativeChange(b, a)) : undefined;
	if (backwards === undefined || !(stated.isImprovement || isEitherWay(stated))) return false;
	return (
		meet(figure, backwards) || (pair.from.measure === 'percent' && meet(figure, magnitude(difference(a, b))))
	);
}

/** "400 ms vs 250 ms" without a word on which came first. */
const isEitherWay = ({ pair }: Stated): boolean => pair.order === 'versus' && !pair.hasNamedBase;

const contradicts = (direction: Direction, { fromInterval, toInterval }: Pair): boolean =>
	direction === 'up' ? toInterval.high < fromInterval.low : toInterval.low > fromInterval.high;

/** The stated figure with the other sign; nothing to write where the direction is a word. */
function reversed(text: string, quantity: Quantity): string | undefined {
	if (quantity.sign === undefined) return undefined;
	const digits = written(text, quantity).replace(/^[+\-−–▲△↑▼▽↓]/u, '');
	return `${quantity.sign === '+' ? '-' : '+'}${digits}`;
}

function describe(text: string, pair: Pair, stated: Quantity, inPoints: boolean): NumberClaim {
	const { from, to } = pair;
	const change = (to.value / from.value - 1) * 100;
	const apart = to.value - from.value;
	const inUnit = stated.measure === 'bps' ? apart * 100 : apart;
	const ofPercents = from.measure === 'percent';
	const decimals = Math.max(from.decimals, to.decimals, 1);
	return {
		relation: 'change',
		verdict: 'fits',
		stated: stated.span,
		inputs: [from.span, to.span],
		// Nothing to write for "a third".
		actual: stated.isWord ? undefined : inStyleOf(text, stated, inPoints ? inUnit : change),
		working: ofPercents
			? `${written(text, from)} to ${written(text, to)} is ${signed(apart, decimals)} percentage points, or ${signed(change)}%`
			: `${written(text, from)} to ${written(text, to)} is ${percent(change)}`,
		...(ofPercents ? { readings: readingsOf(text, pair, stated) } : {}),
	};
}
