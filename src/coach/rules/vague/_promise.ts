import { distantTimes } from '../../lexicon/vague-time.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Whether the clause promises something of ours for a time to come, and names no event instead. */
export function isPromise(sentence: Sentence, span: Span, phrase: string): boolean {
	const { lower } = sentence.run;
	const clause = sentence.clauseAt(span.start);
	const before = lower.slice(clause.start, span.start);
	const after = lower.slice(span.end, clause.end);
	if (
		/\b(?:as|too|how|so|no) $/u.test(before) ||
		namesEvent.test(after) ||
		denied.test(before) ||
		gone.test(before)
	)
		return false;
	if (isFragment(sentence, phrase, before, after)) return true;
	if (distantTimes.has(phrase)) return isDistantPromise(before, after);
	if (isOfOthers(before) && !/^ be able to\b/u.test(after)) return false;
	if (
		phrase.startsWith('at some') &&
		/^ (?:in|on|along|during|between|of)\b(?! the (?:future|coming|next))/u.test(after)
	)
		return false;
	const whole = `${before} ${after}`;
	if (us.test(before) || /^,? (?:we|we'll|i|i'll|our team|the team)\b/u.test(after))
		return ourPromise.test(whole);
	// "The order ships as soon as possible" tells how a service works.
	if (/^as(?:ap| soon)/u.test(phrase) && !/\bwill\b|'ll\b/u.test(before)) return false;
	return productPromise.test(whole) && delivery.test(whole);
}

/** "We will eventually", "eventually, we will": no other "eventually" is a promise. */
const isDistantPromise = (before: string, after: string): boolean =>
	/\b(?:(?:we|i|the team) (?:will|plan to|are going to)|we'll|i'll) $/u.test(before)
		? !/^ (?:need|have|become|be able|want)\b/u.test(after)
		: /^\W*$/u.test(before) &&
			/^,? (?:we|the team) (?:will|plan to) (?!need|have|become|be able|want)/u.test(after);

/** "Soon after", "later this year than planned", "as soon as possible when": an event or a condition is given. */
const namesEvent =
	/^ (?:upon|on|whenever|if|after|before|thereafter|afterwards|enough|as|once|when|than|following|to be|consistent|realized|realised|found|learned|noticed|became|discovered|followed|had|was|were)\b/u;

const denied =
	/\b(?:not|never|no|without|nor|neither|cannot|any time|anytime|want to|wants to|wanted)\b|n't\b/u;

const gone = /\b(?:was|were|had|did|been|could|may|might|would|can)\b/u;

const us = /\b(?:we|we'll|i|i'll|our team|the team)\b/u;

/** Whether somebody else is to do it: "users should upgrade", but not "we will tell users". */
const isOfOthers = (before: string): boolean => {
	const other = before.search(others);
	const ours = before.search(us);
	return (
		other >= 0 &&
		(ours < 0 ||
			other < ours ||
			/\b(?:who|that|which|so|tell|ask|remind|encourage|advise|recommend)\b/u.test(before.slice(ours, other)))
	);
};

const others =
	/\b(?:you|your|they|he|she|users?|customers?|sellers?|buyers?|merchants?|readers?|people|everyone|who|participants|applicants|respondents|clients|partners|competitors?|developers|visitors|market|industry)\b/u;

const ourPromise =
	/\b(?:will|shall|going to|plan(?:s|ning)? to|expects? to|hopes? to|aims? to|intends? to|needs? to|must|should|have to|starting|launching|releasing|shipping|rolling out|publishing|sharing|adding|moving|migrating|working)\b|'ll\b/u;

const productPromise =
	/\b(?:will|going to|expected|planned|scheduled|due|coming|goes out|go out|goes live|go live|ships|launches|follows?|arrives?|starts|begins|opens|to be)\b|'ll\b/u;

/** What we deliver, as against what a system does by itself. */
const delivery =
	/\b(?:launch\w*|releas\w*|ship\w*|publish\w*|announc\w*|shared?|sharing|follows?|available|availability|com(?:e|es|ing)|starts?|begins?|roll(?:ed|s)? out|added|migrat\w*|deploy\w*|merged?|deliver\w*|complet\w*|finish\w*|support\w*|replac\w*|retir\w*|deprecat\w*|remov\w*|introduc\w*|enabled?|expand\w*|opened|opens|go(?:es)? (?:out|live)|fix\w*|updat\w*|switch\w*|moved?|be able to|decid\w*|revisit\w*|review\w*|approv\w*|hir\w*)\b/u;

/** "(soon)", "coming soon", "more languages soon": a promise that is hardly a sentence. */
function isFragment(sentence: Sentence, phrase: string, before: string, after: string): boolean {
	if (!/(?:soon|shortly|asap|later this (?:year|quarter))$/u.test(phrase)) return false;
	if (/\($/u.test(before) && /^\)/u.test(after)) return true;
	if (!/^\W*$/u.test(after) || sentence.words.length > 7) return false;
	return (
		/\b(?:coming|more|details|support) (?:[a-z]+ )*$/u.test(before) &&
		!/\b(?:is|are|was|were|do|does)\b/u.test(before)
	);
}
