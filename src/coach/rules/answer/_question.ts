/** What sort of answer a question asks for; undefined where any sort will do ("How does it work?"). */
export type Asked = 'yes-no' | 'number' | 'date' | 'who' | 'choice';

/** `question` as written, without numbering. A question that asks for several things asks for no single sort. */
export function askedFor(question: string): Asked | undefined {
	const text = question
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^(?:so|but|and|ok|okay|wait|well),? /u, '');
	const parts = text.split(/\?\s+/u);
	if (parts.length > 1) return parts.every(it => yesNo.test(it)) ? 'yes-no' : undefined;
	if (/,? (?:and|and if so|if so|or),? (?:how|why|what|when|where|who|which)\b/u.test(text)) return undefined;
	if (yesNo.test(text)) return offersChoice(text) ? 'choice' : 'yes-no';
	if (number.test(text)) return 'number';
	if (date.test(text)) return 'date';
	if (who.test(text)) return 'who';
	return undefined;
}

/**
 * A plain auxiliary first. Left out: "Isn't it …?" (a challenge, to be argued with), "Can you explain …?" and
 * "Can I see …?" (requests), "Are there any …?" (asks for a list), "Have you tried …?" and
 * "Are you a developer?" (turn to the reader).
 */
const yesNo =
	/^(?:(?:is|was|were|are(?! you (?:a|an|the|using|ready|looking|new|interested|tired|working|connecting|sure|able|still|one)\b))(?! there (?:any|other|some)\b)|do(?!n't)|does(?!n't)|did(?!n't)|can(?!'t)|could|will|would|should(?!n't)|has(?!n't)|have(?! (?:you|we) (?:considered|thought|tried)))(?= )(?! (?:you|i|we|someone|somebody) (?:please|explain|describe|tell|walk|share|see|get|find|give|know|show|clarify|elaborate|provide an|have an example|imagine|summari[sz]e)\b)/u;

const number =
	/^(?:how many\b|how much (?:does|will|do|did|would|is|are|was|money|revenue|time|storage|memory|budget|funding|of (?:the|our|my|your))\b|how (?:long|often) (?:will|does|do|did|is|are|was|has|have|would|can|must|should)\b|what (?:percent|percentage|share|proportion|number|fraction) of\b|what (?:is|are|will be|was) the (?:total |expected |estimated |monthly |annual |unit )*(?:costs?|prices?|tam|market size|budget|addressable market|roi|payback(?: period)?|churn(?: rate)?|conversion(?: rate)?|retention(?: rate)?)(?: of (?:this|it|the \S+))?\??$|what (?:does|will|would|do) (?:it|this|that|the \S+|\S+) cost\b|how (?:large|big) is the (?:market|opportunity|audience|team)\b)/u;

/** Left out: "When should I use it?" and "When is a notice sent?", which ask for a case, not a day. */
const date =
	/^(?:by when\b|what date\b|what (?:is|are) the (?:launch|release|go-live|target|due|end|start|ship|delivery) dates?\b|how soon\b|when (?:will(?! (?:this|it|that|they|i|you|we) (?:help|need|have to|be used|apply)\b)|do (?:we|you) (?:plan|expect|launch|ship|release|start)|can (?:we|i|customers|users|people|they) (?:expect|buy|order|start using|try|have|get)|is (?:it|this|the) (?:\S+ ){0,4}(?:due|available|launch\w*|ready|coming|released|shipping|out|planned|expected|ga)\b|(?:does|do) (?:it|this|the \S+|\S+) (?:launch|ship|start|end|go live|release|open|become available)\b|is (?:the )?(?:launch|release|go-live|deadline|cutover|rollout|ga|beta)\b))/u;

const who =
	/^who (?:owns|will own|is responsible|is accountable|will be responsible|decides|makes the decision|approves|signs off|leads|is leading|will lead|runs|will run|pays|will pay|maintains|will maintain|is the (?:owner|dri|decision maker|approver))\b/u;

/** "Will we build or buy?": two of a kind, and neither "or not" nor a mere list of things. */
function offersChoice(text: string): boolean {
	return /^(?:is|are|was|will|should|do|does|would|can) [^,]{1,60}\bor (?!not\b|no\b|more\b|less\b|similar\b|other\b|any\b)\S+(?: \S+){0,2}\?$/u.test(
		text,
	);
}
