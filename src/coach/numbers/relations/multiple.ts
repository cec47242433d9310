import type { NumberClaim } from '../claim.ts';
import { governing } from '../governs.ts';
import { meet, ratio, type Interval } from '../interval.ts';
import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';
import type { Stated } from '../stated.ts';
import { statedMultiple } from '../tolerance.ts';
import { writeNumber } from '../write.ts';

/** `3x` beside a pair (rules.md C.3): the ratio, its inverse for things that shrink, and "by 2x" as growth of 2×. */
export function checkMultiple(text: string, { pair, quantity }: Stated): NumberClaim | undefined {
	if (quantity.measure !== 'multiple' || pair.unitsDiffer || pair.from.value <= 0 || pair.to.value <= 0) return undefined;
	const stated = statedMultiple(quantity);
	const times = ratio(pair.fromInterval, pair.toInterval);
	const inverse: Interval = { low: 1 / times.high, high: 1 / times.low };
	const grown: Interval = { low: times.low - 1, high: times.high - 1 };
	const by = /\bby (?:about |roughly )?$/iu.test(text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start));
	const fits = meet(stated, times) || meet(stated, inverse) || (by && meet(stated, grown));
	const actual = pair.to.value >= pair.from.value ? pair.to.value / pair.from.value : pair.from.value / pair.to.value;
	return claim(text, pair, quantity.span, fits, `${writeNumber(actual, 1)}${quantity.unit.trim() === '' ? 'x' : quantity.unit}`);
}

/** "Doubled", "halved" and their kin where they govern a pair or stand right behind it. */
export function checkMultiplier(text: string, pair: Pair): NumberClaim | undefined {
	if (pair.order !== 'from-to' || pair.unitsDiffer || pair.from.value <= 0 || pair.to.value <= 0) return undefined;
	const word = governing(text, pair.start, multipliers);
	if (word === undefined) return undefined;
	const name = word[2]!.toLowerCase();
	const accepted = acceptedRatios(name, word[1]?.toLowerCase().trim() ?? '');
	const offset = Math.max(0, pair.start - 90) + word.index;
	const span = { start: offset, end: offset + word[0].length };
	const fits = meet(accepted, ratio(pair.fromInterval, pair.toInterval));
	return claim(text, pair, span, fits, undefined);
}

const multipliers = /\b(more than |over |nearly |almost |roughly |about |approximately )?(doubled|tripled|quadrupled|halved|cut in half|by half)\b/giu;

const ratios: Readonly<Record<string, Interval>> = {
	doubled: { low: 1.8, high: 2.25 },
	tripled: { low: 2.7, high: 3.35 },
	quadrupled: { low: 3.6, high: 4.5 },
	halved: { low: 0.44, high: 0.56 },
	'cut in half': { low: 0.44, high: 0.56 },
	'by half': { low: 0.44, high: 0.56 },
};

function acceptedRatios(name: string, qualifier: string): Interval {
	const plain = ratios[name]!;
	const exact = { doubled: 2, tripled: 3, quadrupled: 4 }[name] ?? 0.5;
	if (qualifier === '') return plain;
	if (qualifier === 'more than' || qualifier === 'over') return exact < 1 ? { low: 0, high: exact * 1.02 } : { low: exact, high: exact * 1.75 };
	if (qualifier === 'nearly' || qualifier === 'almost') return exact < 1 ? { low: exact * 0.98, high: 0.62 } : { low: exact * 0.8, high: exact * 1.02 };
	return { low: plain.low * 0.9, high: plain.high * 1.1 };
}

function claim(text: string, { from, to }: Pair, stated: Quantity['span'], fits: boolean, actual: string | undefined): NumberClaim {
	const written = (it: Quantity) => text.slice(it.span.start, it.span.end);
	const times = to.value / from.value;
	const size = times >= 1 ? `${writeNumber(times, 2)} times as much` : `${writeNumber(times, 2)} times as much, a ${writeNumber((1 - times) * 100, 0)}% drop`;
	return { relation: 'multiple', verdict: fits ? 'fits' : 'multiple', stated, inputs: [from.span, to.span], actual, working: `${written(from)} to ${written(to)} is ${size}` };
}
