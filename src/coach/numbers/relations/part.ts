import { written, type NumberClaim } from '../claim.ts';
import { isNegated } from '../guard.ts';
import { intervalOf, meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { qualifierSource } from '../reader/qualifier.ts';
import { statedPercent } from '../tolerance.ts';
import { inStyleOf, writeNumber } from '../write.ts';

/**
 * Parts of a whole (rules.md C.4.7): `M of N … (P%)`, `P% of … (M of N)`, `P% of N … (M)`, `1 in N (P%)`, `half of … (P%)`, and `M
 * out of N` with M above N. The stated figure must end its bracket or clause at once: "(80% of them paid)" is
 * another fact.
 */
export function checkParts(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	const claims: NumberClaim[] = [];
	for (let index = 0; index + 1 < quantities.length; index++) {
		const [first, second, third] = [quantities[index]!, quantities[index + 1]!, quantities[index + 2]];
		if (first.tie === 'range' || second.tie === 'range') continue;
		const found =
			shareOf(text, first, second) ??
			(third === undefined ? undefined : threeOf(text, first, second, third)) ??
			excess(text, first, second);
		if (found !== undefined && !isNegated(text, first.span.start)) claims.push(found);
	}
	return claims;
}

function threeOf(text: string, first: Quantity, second: Quantity, third: Quantity): NumberClaim | undefined {
	if (third.tie !== undefined) return partBehind(text, first, second, third);
	return (
		partOf(text, first, second, third) ??
		oneIn(text, first, second, third) ??
		percentOf(text, first, second, third)
	);
}

/** `9 of 12 customers (75%)`, `$3M of the $10M budget (30%)`. */
function partOf(text: string, part: Quantity, whole: Quantity, stated: Quantity): NumberClaim | undefined {
	if (stated.measure !== 'percent' || stated.sign !== undefined || !isSameKind(part, whole)) return undefined;
	if (!ofGap.test(between(text, part, whole)) || isSelection(text, part) || !isAside(text, whole, stated))
		return undefined;
	const share = sharesOf(part, whole);
	return share === undefined
		? undefined
		: shareClaim(text, [part, whole], stated, share, (part.value / whole.value) * 100);
}

/** `52% of respondents (15 of 29)`, `87% (238/273)`. */
function partBehind(
	text: string,
	stated: Quantity,
	part: Quantity,
	whole: Quantity,
): NumberClaim | undefined {
	if (stated.measure !== 'percent' || stated.sign !== undefined || stated.tie !== undefined) return undefined;
	if (part.measure !== 'count' || whole.measure !== 'count' || whole.value <= 0) return undefined;
	if (!behindGap.test(between(text, stated, part)) || text[whole.span.end] !== ')') return undefined;
	if (!/^(?: (?:out )?of |\/)$/u.test(between(text, part, whole))) return undefined;
	const share = sharesOf(part, whole);
	return share === undefined
		? undefined
		: shareClaim(text, [part, whole], stated, share, (part.value / whole.value) * 100);
}

/** The shares in percent that two figures leave possible; undefined where the whole may be nothing. */
function sharesOf(part: Quantity, whole: Quantity): Interval | undefined {
	const [a, b] = [intervalOf(part), intervalOf(whole)];
	if (b.low <= 0 || a.low < 0) return undefined;
	return { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
}

/** `20% of 5,000 sellers (1,000)`, `18% of 5,000 sellers, or about 900`. */
function percentOf(text: string, rate: Quantity, whole: Quantity, stated: Quantity): NumberClaim | undefined {
	if (rate.measure !== 'percent' || rate.value <= 0 || rate.value > 100 || !isSameKind(whole, stated))
		return undefined;
	if (!['count', 'money', 'time', 'size'].includes(whole.measure) || stated.sign !== undefined)
		return undefined;
	if (!ofGap.test(between(text, rate, whole)) || !isAside(text, whole, stated)) return undefined;
	const [base, result] = [intervalOf(whole), intervalOf(stated)];
	if (base.low <= 0) return undefined;
	// A count is whole, whatever the share gives.
	const slack = stated.measure === 'count' ? 0.999 : 0;
	const share: Interval = {
		low: ((result.low - slack) / base.high) * 100,
		high: ((result.high + slack) / base.low) * 100,
	};
	const value = (rate.value / 100) * whole.value;
	return claim(text, [rate, whole], stated, meet(statedPercent(rate), share), value / stated.scale);
}

/** `One in five sellers (20%)`, `9 in 10 customers (90%)`. */
function oneIn(text: string, part: Quantity, base: Quantity, stated: Quantity): NumberClaim | undefined {
	if (
		part.measure !== 'count' ||
		base.measure !== 'count' ||
		stated.measure !== 'percent' ||
		stated.sign !== undefined
	)
		return undefined;
	if (part.decimals > 0 || base.decimals > 0 || part.value < 1 || base.value <= part.value) return undefined;
	if (!/^ (?:in|out of)(?: every)? $/iu.test(between(text, part, base)) || !isAside(text, base, stated))
		return undefined;
	const value = (100 * part.value) / base.value;
	const leeway = part.value === 1 ? Math.max(1, value * 0.15) : 3;
	return shareClaim(text, [part, base], stated, around(value, leeway), value);
}

/** `Two-thirds of sellers (66%)`, `more than half of our users (52%)`. */
function shareOf(text: string, part: Quantity, stated: Quantity): NumberClaim | undefined {
	if (
		part.measure !== 'fraction' ||
		stated.measure !== 'percent' ||
		stated.sign !== undefined ||
		stated.tie !== undefined
	)
		return undefined;
	if (!fractionGap.test(between(text, part, stated)) || !endsAside.test(text.slice(stated.span.end)))
		return undefined;
	const value = part.value * 100;
	const { approximate, bound } = part;
	const share = around(value, approximate || bound !== undefined ? 5 : 3);
	const accepted: Interval = {
		low: bound === 'below' && !approximate ? 0 : share.low,
		high: bound === 'above' && !approximate ? 100 : share.high,
	};
	return shareClaim(text, [part], stated, accepted, value);
}

/** `12 out of 9 customers`. Not against a plan: more than planned can be done. */
function excess(text: string, part: Quantity, whole: Quantity): NumberClaim | undefined {
	if (
		part.measure !== 'count' ||
		whole.measure !== 'count' ||
		part.isWord ||
		whole.isWord ||
		whole.value <= 0
	)
		return undefined;
	if (!/^ out of (?:the |our |all )?$/iu.test(between(text, part, whole))) return undefined;
	if (whole.label === '' || intervalOf(part).low <= intervalOf(whole).high) return undefined;
	if (
		/\b(?:plan\p{L}*|target\p{L}*|goal\p{L}*|quota|expected|budget\p{L}*|star|stars|rating|score\p{L}*)\b/iu.test(
			text,
		)
	)
		return undefined;
	return {
		relation: 'part',
		verdict: 'part',
		stated: part.span,
		inputs: [whole.span],
		actual: undefined,
		working: `${written(text, part)} cannot be a part of ${written(text, whole)}`,
	};
}

const ofGap = new RegExp(
	String.raw`^ (?:out )?of (?:(?:the|our|all|its|their|these|those|a total of) ){0,2}${qualifierSource}$`,
	'iu',
);
const behindGap = /^(?: of(?: (?:the|our|all|these|those))?(?: \p{L}[\p{L}'-]*){1,4})? \($/iu;
/** "Half of our sellers (", "half the sellers ("; "half of them, 38%, …" is left alone. */
const fractionGap =
	/^(?: of)?(?: (?:the|our|all|these|those|its|their))?(?: \p{L}[\p{L}'-]*){1,4} \((?:~|≈|about |around |roughly |i\.e\.,? )?$/iu;
/** At most four words behind the other figure, then a bracket or a comma with "or". */
const asideGap = new RegExp(
	String.raw`^(?: [\p{L}][\p{L}\p{N}'-]*){0,4}(?: \((?:or |i\.e\.,? |=)?|,? (?:or|i\.e\.,?|=) |, | [–—] )${qualifierSource}$`,
	'iu',
);
const endsAside = /^ ?(?:[).,;:!?]|$| [–—])/u;

/** Whether the figure stands alone in its aside, right behind what is counted. */
function isAside(text: string, before: Quantity, stated: Quantity): boolean {
	const gap = between(text, before, stated);
	if (
		!asideGap.test(gap) ||
		/\b(?:and|but|while|which|who|that|than|with|up|down|by|from|to|if)\b/iu.test(gap)
	)
		return false;
	const after = text.slice(stated.span.end, stated.span.end + 12);
	// "9 of 12 customers, 80%, …" and "10% of 5,000 or 6,000" may be two alternatives; only a bracket or "or" tells.
	if (/^[^(]*$/u.test(gap) && !/, (?:or|i\.e\.,?|=) |=/iu.test(gap)) return false;
	return gap.includes('(') ? /^ ?(?:[),;]|$)/u.test(after) : endsAside.test(after);
}

/** "The top 10 of 500 sellers (30%)": a share of something else. */
const isSelection = (text: string, part: Quantity): boolean =>
	/\b(?:top|first|last|best|worst|largest|biggest|smallest|bottom|only|remaining|of|week|day|month|step|phase|page|part|sprint) $/iu.test(
		text.slice(Math.max(0, part.span.start - 12), part.span.start),
	);

const isSameKind = (a: Quantity, b: Quantity): boolean =>
	a.measure === b.measure &&
	a.currency === b.currency &&
	['count', 'money', 'time', 'size'].includes(a.measure);

const around = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

const between = (text: string, a: Quantity, b: Quantity): string => text.slice(a.span.end, b.span.start);

/** A stated percentage against a share; silent where it is the rest ("one in three fail (69%)"). */
function shareClaim(
	text: string,
	inputs: readonly Quantity[],
	stated: Quantity,
	share: Interval,
	value: number,
): NumberClaim | undefined {
	const fits = meet(statedPercent(stated), share);
	if (!fits && meet(statedPercent(stated), { low: 100 - share.high, high: 100 - share.low }))
		return undefined;
	return claim(text, inputs, stated, fits, value);
}

/** `value` is in the stated figure's own unit. */
function claim(
	text: string,
	inputs: readonly Quantity[],
	stated: Quantity,
	fits: boolean,
	value: number,
): NumberClaim {
	const [first, second] = inputs;
	const isRate = first?.measure === 'percent';
	const shown =
		stated.measure === 'percent'
			? `${writeNumber(value, 1)}%`
			: inStyleOf(text, { ...stated, sign: undefined }, value);
	const input =
		second === undefined || isRate
			? inputs.map(it => written(text, it)).join(' of ')
			: text.slice(first!.span.start, second.span.end);
	return {
		relation: 'part',
		verdict: fits ? 'fits' : 'part',
		stated: stated.span,
		inputs: inputs.map(it => it.span),
		actual: inStyleOf(text, stated, value),
		working: `${input} is ${shown}`,
	};
}
