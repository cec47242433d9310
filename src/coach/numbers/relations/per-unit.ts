import { written, type NumberClaim } from '../claim.ts';
import { isHypothetical, isNegated } from '../guard.ts';
import { intervalOf, meet, ratio, total, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { statedAmount } from '../tolerance.ts';
import { inStyleOf } from '../write.ts';

/**
 * What one costs, from what all cost: "we paid $144 and $40 for 307 clicks, so $1.67 per click". Only where the
 * sentence counts the thing once, names at most three amounts before, and draws the conclusion in so many words.
 */
export function checkPerUnit(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (!mayBe.test(text)) return [];
	for (const [index, stated] of quantities.entries()) {
		const unit = stated.measure === 'money' ? unitOf(text, stated) : undefined;
		if (unit === undefined || stated.tie !== undefined || stated.value <= 0) continue;
		const before = quantities.slice(0, index);
		const counts = before.filter(it => it.measure === 'count' && isSameThing(it.label, unit));
		const amounts = before.filter(it => it.measure === 'money');
		const [count] = counts;
		if (count === undefined || counts.length > 1 || count.value < 2) continue;
		if (amounts.length === 0 || amounts.length > 3 || before.length > amounts.length + 1) continue;
		if (
			[...amounts, count].some(
				it => it.tie !== undefined || it.currency !== (it === count ? undefined : stated.currency),
			)
		)
			continue;
		// "$40 per month": a rate of its own.
		if (
			amounts.some(it =>
				/^ ?(?:\/|(?:per|an?|each|every) \p{Ll})/u.test(text.slice(it.span.end, it.span.end + 12)),
			)
		)
			continue;
		const last = before.at(-1)!;
		if (!concludes.test(text.slice(last.span.end, stated.span.start))) continue;
		// "$2 per order goes to fees" is another fact.
		if (
			!/^[\s\S]{0,6}\p{Ll}[\p{Ll}-]+(?: on average)?(?:$|[.,;:)!?]| [–—(])/u.test(text.slice(stated.span.end))
		)
			continue;
		if (isNegated(text, stated.span.start) || isHypothetical(text, stated.span.start)) continue;
		return [claim(text, amounts, count, stated, unit)];
	}
	return [];
}

const mayBe = /[$€£¥₹](?:.|\n)* (?:per|an?|each) \p{L}|[$€£¥₹](?:.|\n)*\d\/\p{L}/u;

const unitOf = (text: string, { span }: Quantity): string | undefined => {
	const unit = /^ ?(?:(?:per|an?|each|apiece per) |\/ ?)(\p{Ll}[\p{Ll}-]{2,})/u.exec(
		text.slice(span.end, span.end + 40),
	)?.[1];
	return unit === undefined || spans.test(unit) ? undefined : unit;
};

/** Rates over time are another relation. */
const spans = /^(?:month|year|week|day|quarter|hour|minute|second|annum|night|sprint|piece|time|share|head)/u;

const isSameThing = (label: string, unit: string): boolean =>
	label === `${unit}s` || label === `${unit}es` || label === unit.replace(/y$/u, 'ies');

/** Words between the sum and the price of one: a conclusion and nothing else. */
const concludes =
	/^(?: [\p{Ll}-]+)?(?:,| [–—(]|\(|;)? ?(?:so|or|i\.e\.,?|that is|that's|which is|which (?:comes|works out) (?:to|at)|for an average of|an average of|a cost of|making (?:it|that)|=)(?: (?:i|we|it|that|they)(?:'m|'re|'s| am| are| is)?)?(?: (?:at|running at|paying|spending|costs?|about|around|roughly|only|just|an average of|a cost of|comes to|works out (?:at|to)|now))* ?[~≈]?$/iu;

/** People round: a figure within six in a hundred of what any of the amounts give is theirs. */
const slack = 0.06;

function claim(
	text: string,
	amounts: readonly Quantity[],
	count: Quantity,
	stated: Quantity,
	unit: string,
): NumberClaim {
	const written_ = statedAmount(stated, intervalOf(stated));
	const accepted: Interval = {
		low: Math.min(written_.low, stated.value * (1 - slack)),
		high: Math.max(written_.high, stated.value * (1 + slack)),
	};
	const fits = subsets(amounts).some(it =>
		meet(ratio(intervalOf(count), total(it.map(intervalOf))), accepted),
	);
	const sum = amounts.reduce((all, it) => all + it.value, 0);
	const actual = inStyleOf(text, stated, sum / count.value / stated.scale);
	return {
		relation: 'per-unit',
		verdict: fits ? 'fits' : 'per-unit',
		stated: stated.span,
		inputs: [...amounts, count].map(it => it.span),
		actual,
		working: `${amounts.map(it => written(text, it)).join(' and ')} for ${written(text, count)} is ${actual} per ${unit}`,
	};
}

/** Some of the amounts, or all: which of them were spent on it is the author's knowledge. */
const subsets = (amounts: readonly Quantity[]): readonly (readonly Quantity[])[] =>
	amounts
		.reduce<readonly (readonly Quantity[])[]>((sets, it) => [...sets, ...sets.map(set => [...set, it])], [[]])
		.filter(it => it.length > 0);
