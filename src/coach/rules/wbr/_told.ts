import type { Piece } from '../../document/piece.ts';
import { directionOf } from './_misses.ts';
import { movement } from '../../numbers/movement.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** What the words of a paragraph or item tell of something that went wrong. */
export interface Told {
	/** It gives a size: a percent, money, a count of ten and more. */
	readonly hasSize: boolean;
	/** `bad` where something missed, fell the wrong way or broke; `good` for the opposite; undefined where the words do not say. */
	readonly tone: 'good' | 'bad' | undefined;
	/** It says that something stayed behind a plan. */
	readonly missesPlan: boolean;
	readonly hasCause: boolean;
	readonly hasAction: boolean;
	readonly hasOwner: boolean;
	readonly hasDate: boolean;
	/** It is over: nobody has to do anything by a day. */
	readonly isOver: boolean;
	/** Nothing is owed: it is normal, tracked elsewhere, being written, or no statement at all. */
	readonly isSettled: boolean;
}

export const toldIn = (piece: Piece): Told => piece.derived(toldIn, read);

function read({ passage, source }: Piece): Told {
	const { run, sentences } = passage;
	const { lower } = run;
	const text = run.shadow;
	return {
		hasSize: sentences.some(it => it.hasMagnitude),
		tone: toneOf(lower),
		missesPlan: sentences.some(isBehind),
		hasCause: cause.test(lower) || sentences.slice(1).some(tellsMore) || explains(sentences[0]),
		hasAction:
			action.test(lower) ||
			/(?:^|[.;:—–-] )(?:\p{Lu}\p{Ll}+) (?:to|will) \p{Ll}/u.test(text) ||
			doesBy.test(text),
		hasOwner: owner.test(text) || doesBy.test(text) || sentences.some(namesPerson),
		hasDate: sentences.some((it, index) => it.dates.some(date => isDeadline(it, date.span.start, index))),
		isOver: over.test(lower),
		isSettled:
			sentences.some(it => it.hasBlank || it.isQuestion) ||
			normal.test(lower) ||
			passage.wordCount < 3 ||
			passage.isVoiceOrPrompt ||
			/~~|\/(?:issues?|pulls?|browse|tickets?|incidents?)\/|(?<![\p{L}\p{N}&])#\d+|\b\p{Lu}{2,}-\d+\b/u.test(
				source,
			),
	};
}

/** Which way is good is known from the metric, which way it went from the verb. */
function toneOf(lower: string): Told['tone'] {
	if (isLess(lower) && directionOf(lower) === 'down') return 'good';
	if (behindPlan.test(lower) || broken.test(lower)) return 'bad';
	if (
		/\b(?:over|above|ahead of|beat|beats|exceed(?:s|ed)?|better than) (?:the |our )?(?:plan|target|goal|forecast|budget)\b/u.test(
			lower,
		)
	)
		return directionOf(lower) === 'down' ? 'bad' : 'good';
	const good = directionOf(lower);
	const way = movement(lower) ?? (/[−-]\d/u.test(lower) ? 'down' : /\+\d/u.test(lower) ? 'up' : undefined);
	if (good === undefined || way === undefined) return undefined;
	return good === way ? 'good' : 'bad';
}

/** A few percent under a plan are no miss, and neither is fewer of what there should be few of. */
function isBehind({ lower, hasMagnitude, quantities }: Sentence): boolean {
	if (!hasMagnitude || !behindPlan.test(lower)) return false;
	if (isLess(lower) && directionOf(lower) === 'down') return false;
	const percents = quantities.filter(it => it.measure === 'percent');
	return percents.length === 0 || percents.some(it => Math.abs(it.value) >= 5);
}

const isLess = (lower: string): boolean =>
	/\b(?:under|below|less than|lower than)(?: \p{L}+){0,2} (?:plan|targets?|goals?|forecast|budget|quota)\b/u.test(
		lower,
	);

const behindPlan =
	/\b(?:under|below|behind|short of|off|less than|lower than|miss(?:es|ed|ing)?|fell short of|vs\.? plan|against plan)(?: \p{L}+){0,2} (?:plan|targets?|goals?|forecast|budget|quota)\b|\bmiss(?:ed|es)? (?:the |our |its )?(?:plan|target|goal|forecast|quota)\b/u;

const broken =
	/\b(?:outages?|incidents?|down for|crash(?:es|ed|ing)?|fail(?:s|ed|ing|ure|ures)?|broke(?:n)?|delay(?:s|ed)?|slipp?(?:ed|s)?|late|missed|lost|blocked|stuck|complaints?|bugs?|errors?|issues?|problems?|worse|slower|stopped|dropped|fell|churned|cancell?ed)\b/u;

/** Words that open a cause (rules.md E30), and those that say that it is looked for. */
const cause =
	/\b(?:because|due to|driven by|caused by|as a result|result(?:s|ed)? (?:of|from)|thanks to|root cause|causes?|reasons?|why|led by|explained by|explains?|reflects?|stems? from|owing to|attribut\p{L}+|comes? from|came from|triggered by|follow(?:s|ing|ed)|after|when|while|since|as (?:the|we|our|a|an|it|they)|so that|hypothes\p{L}+|unknown|not (?:yet )?(?:known|confirmed|understood|clear)|unclear|investigat\p{L}+|looking into|root-caus\p{L}+|still checking|from the|mostly|mainly|primarily|partly|half of|seasonal\p{L}*)\b/u;

/** What is done about it, was done, or will be. */
const action =
	/\b(?:will(?! not)|'ll|going to|plan(?:s|ning|ned)? to|need(?:s)? to|must|should|actions?|next steps?|mitigat\p{L}+|fix(?:es|ed|ing)?|roll(?:s|ed|ing)? (?:back|out)|rollback|revert\p{L}*|restor\p{L}+|repair\p{L}*|patch\p{L}*|hotfix\p{L}*|paus(?:e|es|ed|ing)|switch\p{L}*|replac\p{L}+|escalat\p{L}+|recommend\p{L}*|propos\p{L}+|reports? (?:back|by|on)|checks?|review(?:s|ed|ing)?|retest\p{L}*|let's|plan:|to do|todo|working on|works on|working with|in progress|eta|we (?:are|have|did|do|added|moved|changed|raised|hired|asked|cut|stopped|started|called))\b|→/u;

const over =
	/\b(?:resolved|recovered|back to normal|back (?:in|within|to)|fixed|closed|restored|solved|completed|no longer|has been (?:fixed|resolved|mitigated)|one-off|one off)\b/u;

const normal =
	/\bno action|\bno follow-?up|\b(?:normal|usual|expected|seasonal) (?:range|variation|noise|fluctuation|swing)|\b(?:within|inside|in) (?:its|the|their|our)? ?(?:\p{L}+ )?(?:range|band|limits|tolerance)\b|\bas (?:expected|planned|forecast)|\bnothing to (?:see|report)|^\W*(?:none|nothing|n\/a)\b|\bsee (?:below|above|the|deep dive)|\b(?:template|example)\b/u;

const owner =
	/(?<![\p{L}\p{N}])@[\p{L}\p{N}]|\b(?:[Oo]wners?|[Oo]wned by|[Oo]wns|DRIs?|[Aa]ssign\p{L}+|[Rr]esponsible|[Ll]ed by|[Ll]ead)\b|[(—–] ?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:[,;)]|\.?$)|(?:^|[.;:—–] ?|, )(?!We\b|It\b|They\b|This\b|That\b|The\b|You\b|There\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: team)? (?:will|to|owns|leads|has|takes|reports?|checks?|restores?|fixes|signs?|repeats?|reads?|asks?|calls?|adds?|runs?|is (?:on|to|going|fix|work|check|look|report|run|talk|meet|rais|writ|call|add)\p{L}*)(?! it\b)|\bI(?:'ll|'m)?\b/u;

/** "Priya renews it by 10 June". */
const doesBy =
	/(?:^|[.;:—–] ?)(?!We\b|It\b|They\b|This\b|That\b|The\b|You\b|There\b|These\b|Those\b)\p{Lu}\p{Ll}+ \p{Ll}+s [^.;]{1,60}\b(?:by|before|until) [\p{Lu}\d]/u;

const namesPerson = (sentence: Sentence): boolean =>
	/\p{Lu}\p{Ll}/u.test(sentence.text) &&
	sentence.tagged.words.some(
		({ text, tags }) =>
			(tags.has('FirstName') || tags.has('Person')) &&
			!tags.has('Month') &&
			sentence.text.includes(text.slice(0, 1).toUpperCase() + text.slice(1)),
	);

/** A day in the part that says what is done, not the one on which it broke. */
function isDeadline({ run, span, lower }: Sentence, at: number, index: number): boolean {
	const before = run.lower.slice(Math.max(span.start, at - 24), at);
	const here = run.lower.slice(at, at + 12);
	if (
		/\b(?:by|until|before|due|eta|within|end of|target(?:ing)?|no later than)\W{0,3}(?:the )?$/u.test(before)
	)
		return true;
	if (/^(?:by|until|before|within|in|end|eo[dwmq]|next|tomorrow|today)\b/u.test(here)) return true;
	return index > 0 || /[;—–:] /u.test(lower.slice(0, at - span.start)) || /[(,] ?$/u.test(before);
}

/** A further sentence that is more than what somebody is busy with is an explanation more often than not. */
const tellsMore = ({ lower }: Sentence): boolean =>
	(lower.match(/\p{L}+/gu)?.length ?? 0) >= 4 &&
	!/\b(?:is|are) (?:on it|looking|aware|working|in progress|expect\p{L}*)\b|\bwill\b|\bto be\b|\bwe (?:expect|hope|believe)\b|^\W*(?:owner|action|by|eta|due|next)\b/u.test(
		lower,
	);

/** Words behind a dash, a colon or in brackets that are more than a comparison: "Orders −9% (DE feed down)". */
function explains(sentence: Sentence | undefined): boolean {
	const rest = /(?: [—–-] |: |; | \()(.*)$/u.exec(sentence?.lower ?? '')?.[1];
	if (rest === undefined) return false;
	const words = rest.replace(comparison, ' ').match(/\p{L}{2,}/gu) ?? [];
	return words.length >= 2;
}

const comparison =
	/\b(?:vs|versus|plan|target|goal|last|this|week|month|quarter|year|wow|mom|yoy|under|below|above|over|behind|down|up|from|to|was|is|at|by|of|the|our|per|day|pp|bps|points?|engineering|team|on it|is on|it)\b/gu;
