import type { Sentence } from '../../prose/sentence.ts';

/** What sort of answer a question asks for; undefined when any sort will do ("How does it work?"). */
export type Asked = 'yes-no' | 'number' | 'date' | 'who' | 'choice';

export function askedFor(question: string): Asked | undefined {
	if (/\band (?:how|why|what|when)\b|\?.+\?/u.test(question)) return undefined;
	if (/^(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have|had|am)\b/u.test(question)) return / or (?!not\b|no\b|more\b|less\b|similar\b|other\b)/u.test(question) && /^(?:is|are|should|will|do|does) /u.test(question) && !/ or (?:does|do|is|are|can|will|should)\b/u.test(question) ? undefined : 'yes-no';
	if (/^(?:how (?:many|much (?!better|easier|more|of a|does this change|do we know))|what (?:percent(?:age)?|share|number)\b|what (?:is|are|will be) the (?:cost|costs|price|tam|market size|budget)\b|how (?:long (?:will|does|do|is)|often)\b)/u.test(question)) return 'number';
	if (/^(?:when (?:will|is|are|do you expect|can (?:we|i|customers) expect|does it launch|did)|by when|what date)\b/u.test(question)) return 'date';
	if (/^who (?:owns|is responsible|is accountable|decides|approves|signs off|leads|is leading)\b/u.test(question)) return 'who';
	return undefined;
}

/** Whether a sentence answers, as far as its words can tell; lenient, since people answer in many ways. */
export function answers(asked: Asked, question: string, sentence: Sentence): boolean {
	const opening = sentence.lower;
	if (unknown.test(opening) || sentence.hasBlank || sentence.hasQuote) return true;
	switch (asked) {
		case 'yes-no':
			return saysYesOrNo(opening) || echoes(question, opening);
		case 'number':
			return sentence.quantities.length > 0 || sentence.hasDate || /\b(?:none|zero|free|unlimited|no (?:limit|cost|charge|fee|extra|additional|additional cost)|nothing|as (?:many|much|long) as|any number|every|each|daily|weekly|monthly|hourly|once|twice|always|never|continuous\w*|the same|all|one|single|several)\b/u.test(opening);
		case 'date':
			return sentence.hasDate || /\b(?:after|once|as soon as|when|upon|if|every|now|today|already|immediately|before|during|at launch|whenever|until|time)\b/u.test(opening);
		case 'who':
			return /\b(?:team|group|we|i|you|anyone|everyone|nobody|no one|customers?|users?|owners?|managers?|lead|leads|leader|vp|director|org)\b|@/u.test(opening) || /\s\p{Lu}\p{Ll}/u.test(sentence.text);
		case 'choice':
			return true;
	}
}

const unknown = /\b(?:(?:don't|do not|not yet|doesn't|does not) know|unknown|unclear|not (?:yet )?(?:decided|known|clear|sure)|tbd|to be (?:decided|determined|confirmed)|undecided|too early)\b/u;

export const saysYesOrNo = (lower: string): boolean =>
	/^[\s"'“(*]*(?:a[:.]\s*)?(?:yes|no|nope|yep|not|partly|partially|mostly|mainly|it depends|depends|that depends|both|neither|always|never|absolutely|of course|sure|certainly|definitely|correct|indeed|possibly|perhaps|maybe|probably|likely|unlikely|sometimes|only|none|nothing|almost|nearly|currently|at (?:this time|the moment|present|launch)|for now|today|initially|eventually|in (?:theory|principle|practice|general|most cases|some cases)|generally|usually|we (?:will|won't|do|don't|are|aren't|can|can't|cannot|have|haven't|did|didn't|plan|intend|expect|believe|think|recommend|hope|would|should|could|may|might|must|want)|there (?:is|are|will|was|were|isn't|aren't)|any|all|every|if|unless|as long as|while|although|though|because|thanks|right|true|false|some|many|most|you (?:can|may|will|should|could|must|don't)|customers (?:can|may|will|must)|users (?:can|may|will|must))\b/u.test(lower);

/** "Is it available in Germany?" "Relay is available there": the question's verb returns near the start. */
function echoes(question: string, answer: string): boolean {
	const [auxiliary = ''] = question.split(/\s/u);
	const opening = answer.split(/\s+/u).slice(0, 14).join(' ');
	const forms: Record<string, string> = { is: "is|isn't|are|aren't|was|were", are: "are|aren't|is|isn't", can: "can|cannot|can't|could", could: 'could|can', will: "will|won't|'ll", would: 'would|will|could', should: "should|shouldn't|must|recommend", has: "has|hasn't|have", have: "have|haven't|has", was: 'was|is|were', were: 'were|was', do: '', does: '', did: '' };
	const verbs = forms[auxiliary];
	if (verbs !== undefined && verbs !== '') return new RegExp(`\\b(?:${verbs})\\b`, 'u').test(opening);
	// "Does it support SSO?" "Relay supports SAML": the verb itself, or its noun.
	const stems = question.replace(/[^\p{L}\s-]/gu, '').split(/\s+/u).slice(1).filter(it => it.length > 3 && !common.has(it)).map(it => it.slice(0, Math.max(4, it.length - 2)));
	return stems.some(it => opening.includes(it));
}

const common = new Set('this that these those with your have from they them their there what when which into about would could should'.split(' '));
