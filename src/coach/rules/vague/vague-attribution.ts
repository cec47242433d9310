import { hasDataNearby } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';

export default defineRule({
	id: 'vague-attribution',
	family: 'vague',
	attribute: 'Digging for data',
	unit: 'sentence',
	severity: { all: 'information', prfaq: 'warning', onepager: 'warning', strategy: 'warning', decision: 'warning' },
	summary: 'Name the source: who said it, how many, and where it can be checked.',
	why: 'A named source turns an opinion into evidence. “Customers are asking for it” can be two people and a hunch, and a careful reader assumes that it is.',
	source: 'Wikipedia’s words to watch (unsupported attribution); Ian McAllister on digging for data.',
	traps: [
		'A number, a link, a footnote, a quotation or a named person in the sentence or the next.',
		'Conditions and questions (“if customers ask for a refund”).',
		'What people do in the product (“users report a listing”).',
		'A list or table that follows.',
	],
	exampleKind: 'onepager',
	*detect(sentence) {
		const [hit] = sentence.match(attribution);
		if (hit === undefined || isSupported(sentence) || sentence.isHypothetical || isCondition(sentence, hit.span.start)) return;
		yield { span: hit.span, data: { phrase: sentence.written(hit.span) } };
	},
	judge: (_, context) => !hasDataNearby(context) && !context.roles.some(it => it === 'requirements' || it === 'open-questions' || it === 'faq-external' || it === 'evidence'),
	message: ({ phrase }) => `“${phrase}”: who, how many, and where can I check? A named source turns an opinion into evidence.`,
	*fix({ span }) {
		yield { title: 'Ask for the source: “[source? n = ?, date]”', kind: 'draft', edits: [{ span: { start: span.end, end: span.end }, text: ' [source? n = ?, date]' }] };
	},
	examples: [
		{ bad: '«Customers are asking for» dark mode.', fixed: 'Customers are asking for [source? n = ?, date] dark mode.' },
		{ bad: '«Studies show» that faster sites convert better.', fixed: 'Studies show [source? n = ?, date] that faster sites convert better.' },
		{ bad: '«Feedback has been very positive».', fixed: 'Feedback has been very positive [source? n = ?, date].' },
		{ bad: 'In the pilot, «users told us» that\nsetup is too long.', fixed: 'In the pilot, users told us [source? n = ?, date] that\nsetup is too long.' },
		{ bad: '- «It is well known that» agencies churn in January.' },
		{ in: 'prfaq', bad: '«Sellers have told us» that they want one place for all channels.' },
		{ good: '14 of 20 interviewed sellers asked for dark mode ([notes](./n.md)).' },
		{ good: '“I want dark mode,” said Ana, a seller in Lyon.' },
		{ good: 'Google (2018) reports that 53% leave after 3 s.' },
		{ good: 'If customers ask for a refund, the agent issues it at once.' },
		{ good: 'Customers told us what slows them down. Of 42 calls, 30 were about exports.' },
		{ good: 'Users report a listing with the flag icon.' },
		{ good: 'Customers have told us three things:\n\n- Exports take 48 s.\n- Refunds take 9 days.' },
	],
});

const people = '(?:(?:our|many|some|most|several|other|enterprise|new|potential|multiple) )*(?:customers|users|people|experts|stakeholders|sellers|merchants|analysts|developers|teams|partners|admins|buyers|clients)';

const attribution = new RegExp(
	[
		String.raw`\b${people} (?:(?:have |also |often |frequently |regularly |consistently |constantly |repeatedly )*(?:told us|tell us|complained?|complain|asked for|asked us|requested|said that|expressed)|(?:say|love|hate)|(?:are|keep|have been) (?:asking for|requesting|complaining))\b`,
		String.raw`\b(?:studies|research|surveys) (?:shows?|suggests?|indicates?|ha(?:s|ve) shown)\b`,
		String.raw`\bit is (?:widely|well|commonly|generally) (?:known|believed|understood|accepted) that\b`,
		String.raw`\bfeedback (?:has been|is|was) (?:very |overwhelmingly |generally |mostly |extremely )?(?:positive|negative|good|great|excellent)\b`,
		String.raw`^anecdotally\b`,
	].join('|'),
	'gu',
);

/** Something a reader can follow: a number, a link, a quotation, a year in brackets, here or in the next sentence. */
function isSupported(sentence: Sentence): boolean {
	return [sentence, sentence.next, sentence.previous].some(
		it => it !== undefined && (it.quantities.length > 0 || it.hasReference || it.hasQuote || /\(\D*(?:19|20)\d{2}\)/u.test(it.shadow)),
	) || /["“]/u.test(sentence.run.text);
}

/** "When customers ask for …", "so that users love", "sellers who told us": no claim about what was said. */
const isCondition = (sentence: Sentence, offset: number): boolean =>
	/\b(?:when|whenever|if|where|once|until|after|before|so that|so|what|how|why|that|who|which|as|because|want|like|make|makes|help|let|lets|of)\s+(?:the\s+)?$/u.test(sentence.run.lower.slice(sentence.span.start, offset)) || /^(?:when|whenever|once|until)\b/u.test(sentence.lower);
