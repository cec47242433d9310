import type { Span } from '../text/span.ts';
import { intervalOf, type Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { qualifierSource } from './reader/qualifier.ts';
import { clauseStart } from './guard.ts';
import { whenSource } from './when.ts';
import { anyOf } from './pattern.ts';

/** Two figures of one thing, before and after. */
export interface Pair {
	/** The base. */
	readonly from: Quantity;
	readonly to: Quantity;
	readonly fromInterval: Interval;
	readonly toInterval: Interval;
	/** Where the whole expression stands, its "from" included. */
	readonly start: number;
	readonly end: number;
	/** Whether it was written as a movement ("from A to B", "to B from A") or drawn; otherwise "B vs A". */
	readonly order: 'from-to' | 'arrow' | 'versus';
	/** Whether words name the base ("vs. 9,800 last week"); without them "B vs A" may be meant either way. */
	readonly hasNamedBase: boolean;
	/** Whether the base was given the other end's scale ("10 to 12k"): likely, not certain. */
	readonly isGuess: boolean;
	/** The "up" or "down" of "B, up from A". */
	readonly upOrDown: Span | undefined;
}

/**
 * The pairs of a text (rules.md C.4.1): `from A to B`, `to B from A`, `A → B`, `B vs A`, `B, up from A`. Chains ("10 → 12 → 15") and the ends
 * of ranges are none, nor are more than two pairs in one clause: which figure belongs to which is a guess there.
 */
export function readPairs(text: string, quantities: readonly Quantity[]): readonly Pair[] {
	const pairs: Pair[] = [];
	for (let index = 0; index + 1 < quantities.length; index++) {
		const pair = readPair(text, quantities[index]!, quantities[index + 1]!, quantities.slice(0, index));
		if (pair !== undefined) pairs.push(pair);
	}
	return pairs.filter(
		it => !pairs.some(other => other !== it && touches(it, other)) && isAlone(text, it, pairs),
	);
}

function readPair(
	text: string,
	first: Quantity,
	second: Quantity,
	earlier: readonly Quantity[],
): Pair | undefined {
	if (first.tie === 'range' || second.tie === 'range') return undefined;
	const gap = text.slice(first.span.end, second.span.start);
	if (gap.length > 70) return undefined;
	const from = fromBefore.exec(text.slice(Math.max(0, first.span.start - 60), first.span.start));
	if (from !== null && toGap.test(gap) && !crossesClause(gap)) {
		return makePair(first, second, first.span.start - from[0].length, 'from-to');
	}
	const to = toBefore.exec(text.slice(Math.max(0, first.span.start - 40), first.span.start));
	if (to !== null && fromGap.test(gap) && !crossesClause(gap)) {
		return makePair(second, first, first.span.start - to[0].length, 'from-to');
	}
	if (arrowGap.test(gap)) return makePair(first, second, first.span.start, 'arrow');
	const versus = versusGap.exec(gap);
	if (versus === null || crossesClause(versus[1] ?? '')) return undefined;
	const pair = makePair(second, first, first.span.start, 'versus');
	if (pair === undefined) return undefined;
	const [, , verb, base] = versus;
	if (verb === undefined) {
		const isNamed = base !== undefined || namesBase.test(text.slice(second.span.end, second.span.end + 50));
		return { ...pair, hasNamedBase: isNamed };
	}
	// "12 people in 3 offices, up from 5": which of the two grew?
	if (earlier.some(it => it.measure === first.measure)) return undefined;
	const start = first.span.end + versus[0].lastIndexOf(verb);
	return { ...pair, upOrDown: { start, end: start + verb.length - ' from'.length } };
}

const article = String.raw`(?:(?:an?|the|our|its|their|his|her|last (?:week|month|quarter|year)'s|previous|initial) ){0,2}`;
const level = String.raw`(?:(?:baseline|average|mean|median|peak|high|low|total|rate|run rate|level|base|score) (?:of )?)?`;
const words = String.raw`(?: [\p{L}][\p{L}\p{N}'/-]*){0,3}`;

const fromBefore = new RegExp(String.raw`\bfrom ${article}${level}${qualifierSource}$`, 'iu');
const toGap = new RegExp(
	String.raw`^${words}(?: (?:${whenSource}))?,? (?:(?:up|down|all the way|through) )?to ${article}${level}${qualifierSource}$`,
	'iu',
);
const toBefore = new RegExp(String.raw`\bto ${article}${level}${qualifierSource}$`, 'iu');
const fromGap = new RegExp(
	String.raw`^${words}(?: (?:${whenSource}))?,? from ${article}${level}${qualifierSource}$`,
	'iu',
);
const arrowGap = new RegExp(
	String.raw`^(?: [\p{L}][\p{L}-]*){0,2} ?(?:→|->|=>|⇒|➔|➜|-->) ?${qualifierSource}$`,
	'iu',
);
const baseNames = 'plan|target|goal|budget|forecast|baseline|quota|control|benchmark|estimate';
const namedBase = anyOf(
	String.raw`${baseNames}|last (?:week|month|quarter|year)(?:'s)?`,
	"(?:the )?(?:previous|prior) (?:week|month|quarter|year|period)(?:'s)?",
);
const versusMark = anyOf(String.raw`vs\.?|versus|compared (?:to|with)|against|((?:up|down) from)`);
const versusGap = new RegExp(
	String.raw`^(${words}(?: (?:${whenSource}))?),? \(?${versusMark}(?: ((?:an?|the|our|its)? ?${namedBase}(?: of)?))?(?: (?:an?|the|our|its))? ${qualifierSource}$`,
	'iu',
);
const formerly = anyOf(
	'(?:last|previous|prior) (?:week|month|quarter|year|period|sprint|cycle)',
	'(?:a|one) (?:week|month|quarter|year) (?:ago|earlier|before)',
	String.raw`(?:${baseNames})(?!\p{L})`,
);
const namesBase = new RegExp(
	String.raw`^(?: \p{Ll}+)? (?:(?:in|at|during|for) )?(?:the |our )?${formerly}`,
	'iu',
);

/** What would make two statements of the words between. */
const crossesClause = (gap: string): boolean =>
	/\b(?:and|but|or|so|while|whereas|because|which|who|that|is|are|was|were|will|went|rose|grew|fell|dropped|than|then)\b|[;()]/iu.test(
		gap,
	);

/** A pair of two figures, base first; undefined where they cannot be compared. */
export function makePair(
	base: Quantity,
	result: Quantity,
	start: number,
	order: Pair['order'],
): Pair | undefined {
	const shared = shareUnit(base, result);
	if (shared === undefined) return undefined;
	const [from, to] = shared;
	return {
		from,
		to,
		fromInterval: intervalOf(from),
		toInterval: intervalOf(to),
		start,
		end: Math.max(base.span.end, result.span.end),
		order,
		hasNamedBase: true,
		isGuess: from.scale !== base.scale && from.hasScale !== base.hasScale,
		upOrDown: undefined,
	};
}

/**
 * A side without unit takes the other's ("from 2 to 4%", "$1.2 to 1.5M"); undefined for sides that cannot be
 * compared, count different things ("from 3 teams to 8 regions") or may well be two different facts.
 */
function shareUnit(from: Quantity, to: Quantity): [Quantity, Quantity] | undefined {
	if ([from, to].some(it => it.measure === 'fraction' || (it.measure === 'multiple' && it.isWord)))
		return undefined;
	if (countsOther(from, to)) return undefined;
	if (from.measure === 'money' || to.measure === 'money') {
		const currency = from.currency ?? to.currency;
		const [a, b] = [asMoney(from, currency), asMoney(to, currency)];
		return a === undefined || b === undefined ? undefined : shareScale(a, b);
	}
	if (from.measure === to.measure) {
		const sameUnit =
			from.measure === 'other' || from.measure === 'size' ? from.unit.trim() === to.unit.trim() : true;
		return sameUnit ? shareScale(from, to) : undefined;
	}
	// "From 2 to 4%". The other way round ("30% → 3.89") may well be two different things.
	if (from.measure === 'count' && !from.hasScale && from.label === '' && inherited.has(to.measure)) {
		return [
			{
				...from,
				measure: to.measure,
				scale: to.scale,
				value: from.value * to.scale,
				ulp: from.ulp * to.scale,
			},
			to,
		];
	}
	return undefined;
}

const inherited: ReadonlySet<Quantity['measure']> = new Set(['percent', 'time', 'size']);

const asMoney = (it: Quantity, currency: string | undefined): Quantity | undefined =>
	it.measure === 'money'
		? it
		: it.measure === 'count' && it.label === ''
			? { ...it, measure: 'money', currency }
			: undefined;

function countsOther(from: Quantity, to: Quantity): boolean {
	const [a, b] = [from.label, to.label].map(it => it.replace(/(?:ies|es|s|y)$/u, ''));
	return a !== '' && b !== '' && a !== b && !timely.test(from.label) && !timely.test(to.label);
}

const timely =
	/^(?:last|this|today|now|yesterday|year|week|month|quarter|overall|total|daily|weekly|monthly|each|up|down|just|only|all|year-over-year)$/u;

/**
 * "$1.2 to 1.5M", "10 to 12k": the base was written without the scale that both have. Undefined where it may
 * as well have been meant as it stands ("from 3 to 5k users").
 */
function shareScale(from: Quantity, to: Quantity): [Quantity, Quantity] | undefined {
	if (!to.hasScale || from.hasScale || from.value <= 0 || from.value >= 1000) return [from, to];
	if (from.measure !== 'money' && from.measure !== 'count') return [from, to];
	if (to.value / from.value < 300) return [from, to];
	const by = to.scale / from.scale;
	const scaled = { ...from, scale: to.scale, hasScale: true, value: from.value * by, ulp: from.ulp * by };
	const apart = to.value / scaled.value;
	return apart > 1 / 3 && apart < 3 ? [scaled, to] : undefined;
}

/** Whether two pairs share a figure: a chain. */
const touches = (a: Pair, b: Pair): boolean =>
	[a.from, a.to].some(it => [b.from, b.to].some(other => it.span.start === other.span.start));

function isAlone(text: string, pair: Pair, pairs: readonly Pair[]): boolean {
	const clause = clauseStart(text, pair.from.span.start);
	if (pairs.filter(it => clauseStart(text, it.from.span.start) === clause).length > 2) return false;
	// "From 10 to 12 to 15", "from 5 to 7 days to 2": more than two ends.
	return !/^(?: [\p{L}-]+){0,2},? (?:and then |then )?(?:to|→|->|=>) (?:about |around |~)?[$€£]?\d/iu.test(
		text.slice(pair.end, pair.end + 40),
	);
}
