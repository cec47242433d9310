import { changeForms, type ChangeForm, type Tense } from '../../lexicon/change-forms.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** A change of a metric as the author put it. */
export interface Change {
	readonly span: Span;
	readonly tense: Tense;
	/** The verb opens the sentence: only some kinds of document mean the past by that. */
	readonly opens: boolean;
}

/** The first change of a metric that the sentence claims, whatever its size. */
export function readChange(sentence: Sentence): Change | undefined {
	for (const form of changeForms) {
		if (!form.verb.test(sentence.lower)) continue;
		for (const { span } of sentence.match(form.pattern)) {
			const before = sentence.run.lower.slice(sentence.span.start, span.start);
			if (
				form.verbFirst === true &&
				opens(before) &&
				finite.test(sentence.run.lower.slice(span.end, sentence.clauseAt(span.start).end))
			)
				continue;
			if (mayBe.test(before) || (form.verbFirst === true ? !isVerb(before) : isGoverned(before, form)))
				continue;
			return { span, tense: form.tense, opens: form.verbFirst === true && opens(before) };
		}
	}
	return undefined;
}

/** "Reduced latency is a benefit": with a verb behind it, what opens the sentence is a noun. */
const finite =
	/\b(?:is|are|was|were|has|have|had|will|can|could|may|might|should|would|must|means?|makes?|lets?|gives?|helps?|leads?|do|does)\b/u;

/** "Might result in increased throughput": a possibility, not a claim. */
const mayBe =
	/(?<!\b(?:in|since|of|by|early|late|until|from|last) )\b(?:can|could|may|might|should|to) (?:[a-z]+ly )?$/u;

const opens = (before: string): boolean => /^(?:\P{L}*|[^:]{1,40}: )$/u.test(before);

/** Whether "reduced" is a verb here, judged by what stands before it; an adjective or participle is no claim. */
function isVerb(before: string): boolean {
	if (opens(before)) return true;
	const words = before.match(/[\p{L}'-]+|[,;:—–(]/gu) ?? [];
	let at = words.length - 1;
	while (at > 0 && /^(?:also|already|further|then|successfully|since|even|\p{L}{2,}ly)$/u.test(words[at]!))
		at--;
	const word = words[at]!;
	if (/^(?:we|i|it|they|he|she|this|that|which|team|has|have|had|we've|i've)$/u.test(word)) return true;
	if (word === 'and' || word === ',') return /\b(?:we|we've|i|the team)\b/u.test(before);
	// "The new ranking increased", but "by offering increased".
	if (word.endsWith('ing') && /^(?:the|our|this|its|new|a|an|their)$/u.test(words[at - 1] ?? '')) return true;
	return !/[^\p{L}'-]/u.test(word) && !adjectiveBefore.test(word);
}

/** Words behind which "reduced", "improved" and the like describe a noun, or are infinitives. */
const adjectiveBefore =
	/^(?:an?|the|our|their|its|your|his|her|my|this|these|those|some|any|more|no|all|to|of|in|on|at|for|by|with|from|through|via|as|than|or|but|about|between|towards?|toward|into|because|due|be|been|being|is|are|was|were|get|gets|got|can|could|may|might|should|would|must|will|do|does|did|if|when|where|users?|customers?|see|sees|saw|seen|show|shows|showed|shown|offers?|offered|means?|meant|delivers?|delivered|provides?|provided|gives?|gave|brings?|brought|enjoys?|enjoyed|ensures?|supports?|includes?|included|causes?|caused|drives?|drove|experienced?|reported|report|promises?|yields?|yielded|creates?|created|enables?|enabled|requires?|required|\p{L}+ing)$/u;

/** The metric of a subject form belongs to another noun ("the team responsible for sales grew"), or is somebody's object. */
const isGoverned = (before: string, { tense }: ChangeForm): boolean =>
	tense === 'past' && governed.test(before);

const governed =
	/\b(?:for|in|with|on|about|behind|around|to|from|by|at|into|over|per|when|whenever|after|before|as|while|until|once|how|why|where|drives?|tracks?|owns?|affects?|impacts?|explains?|monitors?) (?:[a-z-]+ ){0,2}$/u;
