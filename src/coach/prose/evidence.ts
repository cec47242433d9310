import type { Quantity } from '../numbers/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether the sentence or its neighbours give the size of what it claims: `near` of rules.md 0.4, as far as
 * the block alone can tell. A number before or after counts when that sentence goes on about the same thing.
 */
export function hasEvidence(sentence: Sentence): boolean {
	if (givesSize(sentence) || pointsAtData(sentence)) return true;
	const { previous, next } = sentence;
	if (
		next !== undefined &&
		(givesSize(next) || countsTwice(next)) &&
		(goesOn.test(next.lower) || sharesNoun(sentence, next))
	)
		return true;
	if (next !== undefined && pointsAtData(next)) return true;
	return (
		previous !== undefined &&
		givesSize(previous) &&
		(sharesNoun(sentence, previous) || refersBack.test(sentence.lower))
	);
}

/**
 * Whether a number in the sentence says how large something is. A period ("over the past six weeks") and the
 * name of a metric ("30-day retention") do not; "doubled", "3 of 5" and "from 2 to 5" do.
 */
export function givesSize(sentence: Sentence): boolean {
	const { quantities } = sentence;
	if (multiplier.test(sentence.lower)) return true;
	return quantities.some(
		(it, index) => isSize(sentence, it) || isPaired(sentence, it, quantities[index + 1]),
	);
}

function isSize(sentence: Sentence, it: Quantity): boolean {
	if (it.measure === 'count') return (it.value >= 10 || it.decimals > 0) && !isVersion(sentence, it);
	return it.measure !== 'time' || !isPeriod(sentence, it);
}

/** "Version 3.30", "with the 3.30." */
function isVersion({ run, span }: Sentence, it: Quantity): boolean {
	const before = run.lower.slice(Math.max(span.start, it.span.start - 10), it.span.start);
	if (/\bversions? $/u.test(before)) return true;
	return (
		it.decimals > 0 &&
		/\bthe $/u.test(before) &&
		/^(?:$|[.,;:!)])/u.test(run.lower.slice(it.span.end, span.end))
	);
}

function isPeriod({ run, span }: Sentence, it: Quantity): boolean {
	const before = run.lower.slice(Math.max(span.start, it.span.start - 16), it.span.start);
	const after = run.lower.slice(it.span.end, span.end);
	if (
		/\b(?:past|last|next|first|coming|previous|final|every) $/u.test(before) ||
		/^ (?:ago|in a row|running)\b/u.test(after)
	)
		return true;
	return it.unit.startsWith('-') && periodNames.test(after);
}

/** What stands behind "30-day" when it names a metric. */
const periodNames =
	/^ (?:(?:rolling|trailing|moving|logo|user|customer|seller|gross|net|active|average) )*(?:retention|churn|active|activation|conversion|average|window|period|cohorts?|trial|plan|rolling|moving)\b/u;

/** "From 2 to 5", "3 of 5", "4 vs 7": small counts that mean something beside one another. */
function isPaired({ run }: Sentence, a: Quantity, b: Quantity | undefined): boolean {
	if (b === undefined || b.span.start - a.span.end > 24) return false;
	return /^ ?(?:\p{L}+ ){0,3}(?:of|out of|to|vs\.?|versus|instead of|from|->|→|against|compared (?:to|with))(?: the| our)? ?$/u.test(
		run.lower.slice(a.span.end, b.span.start),
	);
}

/** "There were two orders last week and three this week." */
const countsTwice = ({ quantities }: Sentence): boolean => quantities.length >= 2;

const multiplier =
	/\b(?:doubled|doubling|tripled|tripling|quadrupled|halved|halving|twofold|threefold|fourfold|fivefold|tenfold|\p{L}+-fold|an order of magnitude|orders of magnitude|twice (?:as|the)|to zero)\b/u;

/** Whether the sentence sends the reader to data: a footnote, a table or figure, a link that names data. */
export function pointsAtData(sentence: Sentence): boolean {
	if (sentence.shadow.includes('\uE002') || pointer.test(sentence.lower)) return true;
	return sentence.run.links.some(
		({ span, url }) =>
			within(span, sentence.span) &&
			(namesData.test(sentence.run.text.slice(span.start, span.end)) || dataSites.test(url)),
	);
}

/** Whether a link holds the words or stands behind them in their clause: what they say can be looked up there. */
export function isLinked(sentence: Sentence, span: Span): boolean {
	const clause = sentence.clauseAt(span.start);
	return (
		sentence.run.links.some(it => it.span.end > span.start && it.span.start < clause.end) ||
		sentence.shadow.slice(span.start - sentence.span.start).includes('\uE002')
	);
}

const pointer =
	/\b(?:see|in|per|from) (?:the |this |our |table |chart |figure |appendix )*(?:tables?|charts?|figures?|graphs?|appendix|dashboards?|data|details|spreadsheet)\b|\b(?:below|above|as follows|following (?:table|chart|graph|figure|numbers))\b/u;

const namesData =
	/data|report|dashboard|study|survey|research|result|analysis|analytics|chart|graph|metric|number|notes|table|benchmark|details|spreadsheet|here/iu;

const dataSites =
	/looker|tableau|grafana|mixpanel|amplitude|datadog|analytics|sheets|spreadsheets|metabase|mode\.com|periscope|sisense|kibana|dashboard/iu;

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How a sentence opens that gives the detail of the one before. */
const goesOn =
	/^(?:it|this|that|these|they|we|specifically|namely|from|in numbers|for example|for instance|e\.g\.|concretely|up from|down from|before|previously|there (?:was|were)|only|now|the (?:[a-z]+ )?(?:rise|drop|gain|change|increase|decrease|improvement|result|median|average|mean|share|rate|number|figure|count|total|p\d+)s?)\b|\bfrom (?:[$€£~]|about )?\d/u;

/** How a sentence opens that sums up the one before. */
const refersBack = /^(?:this|that|these|it|which|so|as a result|overall|in other words)\b/u;

/** Whether the two share a word that is long enough to name a thing; endings are left out. */
export function sharesNoun(a: Sentence, b: Sentence): boolean {
	const stems = new Set(a.words.flatMap(it => stemsOf(it.text)));
	return b.words.some(it => stemsOf(it.text).some(word => stems.has(word)));
}

/** The word without its ending, in a list; empty for words that name nothing. */
export const stemsOf = (word: string): string[] => {
	if ((word.length < 5 && !shortMetrics.has(word)) || common.has(word)) return [];
	return [word.replace(/(?:ies|ors?|ers?|es|s|ed|ing|ion)$/u, '').slice(0, 8)];
};

const shortMetrics = new Set('nps csat arr mrr gmv gms ltv dau wau mau cost load'.split(' '));

const common = new Set(
	'about after again being could every first their there these thing things those through under until where which while would should still other since within without because before between during customers customer users number total average'.split(
		' ',
	),
);
