import { intervalOf, type Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';

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
	/** Whether it was written base first ("from A to B"); otherwise "B vs A". */
	readonly order: 'from-to' | 'versus';
	readonly unitsDiffer: boolean;
}

/** The pairs of a text (rules.md C.4.1): `from A to B`, `A → B`, `B vs A`. Chains and ranges are none. */
export function readPairs(text: string, quantities: readonly Quantity[]): readonly Pair[] {
	const pairs: Pair[] = [];
	for (let index = 0; index + 1 < quantities.length; index++) {
		const first = quantities[index]!;
		const second = quantities[index + 1]!;
		const gap = text.slice(first.span.end, second.span.start);
		if (gap.length > 60) continue;
		const before = text.slice(Math.max(0, first.span.start - 24), first.span.start);
		const after = text.slice(second.span.end, second.span.end + 12);
		// "From 5 to 7 days to 2": the first two are a range.
		if (/^(?: [\p{L}-]+)? to /u.test(after) && /^\D{0,14}\d/u.test(text.slice(second.span.end, second.span.end + 16))) continue;
		const from = /\bfrom (?:about |around |roughly |approximately |over |under |nearly |almost |just |only |~ ?)?$/iu.exec(before);
		if (from !== null && toGap.test(gap)) pairs.push(...pair(first, second, first.span.start - from[0].length, 'from-to'));
		else if (arrow.test(gap)) pairs.push(...pair(first, second, first.span.start, 'from-to'));
		else if (versus.test(gap)) pairs.push(...pair(second, first, first.span.start, 'versus'));
	}
	return pairs;
}

const qualifier = '(?:about |around |roughly |approximately |over |under |nearly |almost |just |only |more than |less than |~ ?)?';
const toGap = new RegExp(`^(?: [\\p{L}-]+){0,3},? to ${qualifier}$`, 'iu');
const arrow = /^ ?(?:→|->|=>|⇒) ?$/u;
const versus = new RegExp(
	`^(?: [\\p{L}-]+){0,3},? (?:vs\\.?|versus|compared (?:to|with)|against)(?: (?:a|the|our))?(?: (?:plan|target|goal|budget|forecast|baseline)(?: of)?)? ${qualifier}$`,
	'iu',
);

function pair(base: Quantity, result: Quantity, start: number, order: Pair['order']): Pair[] {
	const shared = shareUnit(base, result);
	if (shared === undefined) return [];
	const [from, to] = shared;
	const unitsDiffer = from.measure !== to.measure || from.currency !== to.currency;
	const end = Math.max(base.span.end, result.span.end);
	return [{ from, to, fromInterval: intervalOf(from), toInterval: intervalOf(to), start, end, order, unitsDiffer }];
}

/**
 * A side without unit takes the other's ("from 2 to 4%", "$1.2 to 1.5M"); undefined for sides that cannot be
 * compared and may well be two different things.
 */
function shareUnit(from: Quantity, to: Quantity): [Quantity, Quantity] | undefined {
	if (from.isWord || to.isWord) return undefined;
	if (from.measure === 'money' || to.measure === 'money') return shareMoney(from, to);
	if (from.measure === to.measure) return shareScale(from, to);
	// "From 2 to 4%". The other way round ("30% → 3.89") may well be two different things.
	if (from.measure === 'count' && !from.hasScale && from.label === '' && (to.measure === 'percent' || to.measure === 'time'))
		return [{ ...from, measure: to.measure, scale: to.scale, value: from.value * to.scale }, to];
	return undefined;
}

function shareMoney(from: Quantity, to: Quantity): [Quantity, Quantity] | undefined {
	const currency = from.currency ?? to.currency;
	const asMoney = (it: Quantity): Quantity => (it.measure === 'count' && it.label === '' ? { ...it, measure: 'money', currency } : it);
	const [a, b] = [asMoney(from), asMoney(to)];
	if (a.measure !== 'money' || b.measure !== 'money') return undefined;
	return shareScale(a, b);
}

/** "$1.2 to 1.5M", "10 to 12k": the base was written without the scale that both have. */
function shareScale(from: Quantity, to: Quantity): [Quantity, Quantity] {
	if (!to.hasScale || from.hasScale || from.value >= 1000) return [from, to];
	const scaled = { ...from, scale: to.scale, hasScale: true, value: from.value * to.scale };
	const likelier = Math.abs(Math.log(to.value / from.value)) > Math.abs(Math.log(to.value / scaled.value));
	return [likelier ? scaled : from, to];
}
