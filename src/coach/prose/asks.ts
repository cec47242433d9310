import type { Sentence } from './sentence.ts';

/**
 * What a sentence wants of its reader (`ask` of rules.md 0.4): `request` when it asks for something outright (a
 * decision, approval, people, money), `advice` when it recommends or proposes, `decision` when it reports one.
 */
export type Ask = 'request' | 'advice' | 'decision';

export function askOf(sentence: Sentence): Ask | undefined {
	const { lower } = sentence;
	if (!mayAsk.test(lower)) return undefined;
	if (request.test(lower)) return 'request';
	if (sentence.isQuestion) return undefined;
	if (advice.test(lower)) return 'advice';
	return decision.test(lower) ? 'decision' : undefined;
}

const mayAsk =
	/\b(?:ask|asks|asking|request\w*|seek\w*|need|needs|require\w*|recommend\w*|propos\w*|please|decision|decided|chose|chosen|approv\w*|suggest|would like|looking for|sign off)\b/u;

const request = new RegExp(
	[
		String.raw`^\P{L}*(?:the |our |my )?(?:ask|asks|request|decision (?:needed|required|requested)|approval (?:needed|required|requested))(?: from [^:]{1,30}| by [^:]{1,30})?\s*:`,
		String.raw`\b(?:we|i)(?: are|'re| am|'m| now| therefore)* (?:ask|asking|request|requesting|seek|seeking) (?:you|for|your|approval|that|the|leadership|a|an|\$|\d|permission|funding|support|budget|headcount|sign-off)`,
		String.raw`\b(?:we|i)(?: would like|'d like)(?: you)? (?:you|approval|permission|to (?:ask|request)|your)`,
		String.raw`\bplease (?:approve|decide|confirm|sign off|choose|pick|select)\b`,
		String.raw`(?<!\bno (?:\S+ ){0,4})\bdecision (?:is |will be )?(?:needed|required|requested)\b|\bneeds? a decision\b|\b(?:need|seek|seeking|require|want|request|requesting|for) (?:your|leadership's|leadership|executive|exec|the board's|board) (?:approval|decision|sign-off|go-ahead|buy-in|support)\b`,
		String.raw`\b(?:the|our|my) (?:ask|request) (?:is|of you|to you|for)\b`,
		String.raw`\bthis (?:document|doc|memo|paper|page|proposal|one-pager|note) (?:asks|requests|seeks)\b`,
		String.raw`\b(?:we|i) (?:will |'ll )?(?:need|require) (?:a decision|your|approval|headcount|funding|budget|sign-off|\$\s?\d|\d+ (?:\p{L}+ ){0,2}(?:engineers?|people|designers?|headcount|fte|developers?|analysts?|hires?|weeks|months))`,
	].join('|'),
	'u',
);

const advice =
	/\b(?:we|i)(?: therefore| now| strongly| thus| also)* (?:recommend|propose|suggest)\b(?! (?:that )?(?:developers|users|customers|you)\b)|\b(?:our|my|the) (?:recommendation|proposal) is\b|\bthis (?:document|doc|memo|paper|page|proposal|one-pager|note) (?:proposes|recommends)\b|^\P{L}*(?:our |my |the )?(?:recommendation|proposal)\s*:/u;

const decision =
	/\b(?:we|the (?:team|group|board|committee)|leadership)(?: have| has|'ve)? (?:decided|chosen|chose|agreed)\b|\b(?:it was|was|been) decided\b|\b(?:our|the) decision (?:is|was)\b|^\P{L}*(?:decision|decided|approved)\s*:/u;
