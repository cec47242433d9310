import {
	attributionCues,
	attributions,
	attributionVerb,
	figures,
	resonance,
} from '../../lexicon/attribution.ts';
import { hasDataNearby, isUnderNegation } from '../../lint/nearby.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import { givesSize, pointsAtData } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';

export default defineRule({
	id: 'vague-attribution',
	family: 'vague',
	attribute: 'Digging for data',
	unit: 'sentence',
	severity: {
		all: 'information',
		prfaq: 'warning',
		onepager: 'warning',
		strategy: 'warning',
		decision: 'warning',
	},
	summary: 'Name the source: who said it, how many, and where it can be checked.',
	why: 'A named source turns an opinion into evidence. “Customers are asking for it” can be two people and a hunch, and a careful reader assumes that it is.',
	source: 'Wikipedia’s words to watch (unsupported attribution); Ian McAllister on digging for data.',
	traps: [
		'A number, a link, a footnote, a quotation or a name, in the sentence or the one after it.',
		'Conditions and questions (“if customers ask for a refund”).',
		'What people do in the product (“users report a listing”, “customers requested a refund”).',
		'People who were named before: “the sellers told us”, “these users”.',
		'A list, a quotation or a table that follows.',
		'A share of one’s own users or of a sample, and a document or section that tells of a survey or a study.',
		'What readers outside the company read, requirements and open questions; in goals, what people are to feel.',
	],
	kinds: {
		figure: 'A share of people at large without a source.',
		inference: 'What people feel, read out of what they did.',
	},
	exampleKind: 'onepager',
	cues: attributionCues,
	*detect(sentence): Iterable<Candidate<{ readonly phrase: string }>> {
		if (sentence.isHypothetical) return;
		for (const { span } of attributionVerb.test(sentence.lower) ? sentence.match(attributions) : []) {
			if (
				isNoClaim(
					sentence.run.lower.slice(sentence.span.start, span.start),
					sentence.run.lower.slice(span.end, sentence.span.end),
				)
			)
				continue;
			if (!isSupported(sentence)) yield { span, data: { phrase: sentence.written(span) } };
			return;
		}
		for (const { span } of sentence.lower.includes('resonat') ? sentence.match(resonance) : []) {
			if (isAsked(sentence)) return;
			yield { span, kind: 'inference', atMost: 'information', data: { phrase: sentence.written(span) } };
			return;
		}
		if (!/%|percent/u.test(sentence.lower)) return;
		for (const { span } of sentence.match(figures)) {
			if (isSourced(sentence)) return;
			yield { span, kind: 'figure', atMost: 'information', data: { phrase: sentence.written(span) } };
			return;
		}
	},
	judge: ({ data, kind }, context) =>
		!context.roles.some(it => skipped.has(it) || (wished.has(it) && feeling.test(data.phrase))) &&
		!isUnderNegation(context) &&
		(kind === 'figure'
			? pitches.has(context.kind) && !isSourcedAround(context)
			: kind === 'inference' || !hasDataNearby(context)) &&
		!isFollowedByVoices(context),
	message: ({ phrase }, kind) =>
		kind === 'figure'
			? `“${phrase}”: who counted, when, and where can I check? A figure without its source is the first thing a careful reader doubts.`
			: kind === 'inference'
				? `“${phrase}” is what people feel, and nobody is quoted on it; say who told you, or keep to what they did.`
				: `“${phrase}”: who, how many, and where can I check? A named source turns an opinion into evidence.`,
	*fix({ span, kind }) {
		const text =
			kind === 'figure'
				? '[source?]'
				: kind === 'inference'
					? '[who said so?]'
					: '[source? how many of how many, when?]';
		yield {
			title: `Ask for the source: “${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text: ` ${text}` }],
		};
	},
	examples: [
		{
			bad: '«Customers are asking for» dark mode.',
			fixed: 'Customers are asking for [source? how many of how many, when?] dark mode.',
		},
		{
			bad: '«Studies show» that faster sites convert better.',
			fixed: 'Studies show [source? how many of how many, when?] that faster sites convert better.',
		},
		{
			bad: '«Feedback has been very positive».',
			fixed: 'Feedback has been very positive [source? how many of how many, when?].',
		},
		{
			bad: 'In the pilot, «users told us» that\nsetup is too long.',
			fixed: 'In the pilot, users told us [source? how many of how many, when?] that\nsetup is too long.',
		},
		{ bad: '- «It is well known that» agencies churn in January.' },
		{ in: 'prfaq', bad: '«Sellers have told us» that they want one place for all channels.' },
		{
			in: 'prd',
			bad: 'The sort orders were chosen because they were asked for most **«according to our customer\nfeedback»**.',
		},
		{
			in: 'postmortem',
			bad: 'After the release, «some customers reported» that they were not able to sign in.',
		},
		{
			in: 'strategy',
			bad: 'It opens a way to the other «80% of merchants» out there who have never heard of us.',
			as: 'figure',
		},
		{
			in: 'prd',
			bad: '## Problem\n\n- «More than 60% of small businesses» do\n  their books on paper.',
			as: 'figure',
			fixed: '## Problem\n\n- More than 60% of small businesses [source?] do\n  their books on paper.',
		},
		{
			in: 'status',
			bad: 'Sign-ups rose by 11.4%. This suggests that the letter «is resonating», so we write more of them.',
			as: 'inference',
			fixed:
				'Sign-ups rose by 11.4%. This suggests that the letter is resonating [who said so?], so we write more of them.',
		},
		{
			in: 'strategy',
			good: '60% of small businesses do their books on paper ([survey](https://example.com/s)).',
		},
		{ in: 'strategy', good: 'We asked 200 shops in March. 60% of small businesses do their books on paper.' },
		{ in: 'strategy', good: 'The goal is to reach 30% of merchants who sell abroad.' },
		{ in: 'status', good: 'Of 40 readers we called, 31 said that the letter is resonating with them.' },
		{ in: 'status', bad: '«Many of our enterprise customers have asked for» roles and audit logs.' },
		{
			in: 'postmortem',
			bad: '- Take a day more for the test. «Customers are fine with» a release that\n  comes late.',
			fixed:
				'- Take a day more for the test. Customers are fine with [source? how many of how many, when?] a release that\n  comes late.',
		},
		{
			in: 'strategy',
			bad: "In most towns, «we believe that a seller's first question» is about the fee.",
		},
		{ good: 'The pilot ends when the drivers are happy with the new round.' },
		{ in: 'prd', good: '## Goals\n\n- Drivers are happy with the round they get.' },
		{ good: 'We believe users should be able to take their photos with them.' },
		{ good: '14 of 20 interviewed sellers asked for dark mode ([notes](./n.md)).' },
		{ good: '“I want dark mode,” said Ana, a seller in Lyon.' },
		{ good: 'Google (2018) reports that 53% leave after 3 s.' },
		{ good: 'If customers ask for a refund, the agent issues it at once.' },
		{ good: 'Customers told us what slows them down. Of 42 calls, 30 were about exports.' },
		{ good: 'Users report a listing with the flag icon.' },
		{ good: 'Several customers asked for roles, among them Acme and Globex.' },
		{ good: 'Customers have told us three things:\n\n- Exports take 48 s.\n- Refunds take 9 days.' },
		{ good: 'Sellers have told us why they leave.\n\n> I retype every listing on Fridays.' },
		{ good: 'The sellers told us that the form is too long, and we cut it.' },
		{ good: 'The form is shown to sellers who have asked for help before.' },
		{ good: 'The tool exists so that developers love the way they test.' },
		{
			good: 'Customers have asked for a way to list what they own. [Here](https://example.com/issues/12) is the thread.',
		},
	],
});

/** "Users are happy with the export" is what a goal wants to be true. */
const feeling = /\b(?:are|were|seem|feel) [\s\S]*(?:with|about|by|that)$/iu;
const wished: ReadonlySet<string> = new Set(['goals', 'metrics']);

const skipped: ReadonlySet<string> = new Set([
	'requirements',
	'open-questions',
	'faq-external',
	'evidence',
	'non-goals',
	'options',
	'assumptions',
	'quote',
	'cta',
	'getting-started',
]);

/** Something a reader can follow: a number, a link, a quotation, a year in brackets, a name; here or in the next sentence. */
function isSupported(sentence: Sentence): boolean {
	if (
		holdsSource(sentence) ||
		/["“]\p{L}/u.test(sentence.text) ||
		named.test(sentence.text) ||
		pointsAtData(sentence)
	)
		return true;
	const { next, previous } = sentence;
	if (next !== undefined && (holdsSource(next) || named.test(next.text))) return true;
	return (
		previous !== undefined && (givesSize(previous) || previous.hasReference || voice.test(previous.shadow))
	);
}

/** Whether the sentences beside tell who was asked. */
const isAsked = (sentence: Sentence): boolean =>
	[sentence.previous, sentence, sentence.next].some(
		it => it !== undefined && (it.hasReference || it.hasQuote || voices.test(it.lower)),
	);

const voices =
	/\b(?:said|told|wrote|asked|called|rated|replied|answered|quoted|interview\w*|survey\w*|commented|feedback)\b/u;

/** Whether the block tells where its figures come from. */
const isSourced = ({ run }: Sentence): boolean =>
	run.links.length > 0 ||
	run.shadow.includes('\uE002') ||
	/\(\D*(?:19|20)\d{2}\)/u.test(run.shadow) ||
	sources.test(run.lower);

const sources =
	/\b(?:survey\w*|stud(?:y|ies)|research\w*|report(?:s|ed)?|sources?|according|interview\w*|asked|poll\w*|census|statistics|analys\w+|estimat\w+|assum\w+|data|sample|n ?=|respondents|we (?:found|saw|measured|counted)|our)\b/u;

const studies =
	/\b(?:survey\w*|stud(?:y|ies)|research\w*|interview(?:s|ed|ees?)|poll(?:s|ed)?|census|respondents|statistics)\b/u;

/** Whether the section tells of a survey, or the document keeps its sources in a place of their own. */
const isSourcedAround = ({ section, document }: BlockContext): boolean =>
	section.blocks.some(it => studies.test(it.piece.passage.run.lower)) ||
	document.text.sections.some(it =>
		/\b(?:sources|references|footnotes|evidence|research)\b/iu.test(it.title),
	);

/** Where somebody is to be convinced. */
const pitches: ReadonlySet<string> = new Set(['prfaq', 'onepager', 'strategy', 'decision', 'prd']);

/** A quotation that is somebody's sentence; a shorter one is a name or a saying. */
const voice = /\uE003{20}/u;

/** A number with decimals and no unit is the version of something. */
const holdsSource = (it: Sentence): boolean =>
	it.quantities.some(number => number.measure !== 'count' || number.decimals === 0) ||
	it.hasReference ||
	it.hasQuote ||
	/\(\D*(?:19|20)\d{2}\)/u.test(it.shadow);

/** "Such as Acme", "(Globex)", "said Ana", "a study by Stanford", "#123". */
const named =
	/(?:\b(?:such as|including|like|e\.g\.|for example|for instance|among them|namely|from|by|at|per|via|said|to|and) |\()\p{Lu}\p{Ll}+(?!['’]s? (?:product|users|customers))|#\d/u;

/** "When customers ask for", "so that users love", "sellers who told us", "the users said": no claim about who said what. */
const isNoClaim = (before: string, after: string): boolean =>
	noClaimBefore.test(before) ||
	/^(?:when|whenever|once|until|as soon as)\b/u.test(before) ||
	refund.test(after);

const noClaimBefore =
	/\b(?:when|whenever|if|where|once|until|after|before|so that|so|what|how|why|that|who|which|as|like|make|makes|making|help|helps|helping|let|lets|letting|of|for|to|than|number of|the|these|those|both|such|than|with|from|by|not|no|never|ensure|ensures|sure|want|will|let's)\s+$/u;

/** What people ask a product or a company for, in the course of business. */
const refund =
	/^ (?:a |an |their |the )?(?:refunds?|returns?|help|permission|receipts?|invoices?|passwords?|delet\w+|access|support|quotes?|demos?|reset|cancel\w+)\b/u;

/** Whether what they said comes next: a quotation, a list with links, or any list that the sentence leads in. */
function isFollowedByVoices({ placed, next }: BlockContext): boolean {
	if (next === undefined) return false;
	if (next.block.quote === 'quote' || next.piece.passage.isVoiceOrPrompt) return true;
	const list = next.block.item !== undefined && next.block.item.span.start !== placed.block.item?.span.start;
	return (
		list &&
		(/:\s*$/u.test(placed.piece.passage.run.text) || next.piece.passage.sentences.some(it => it.hasReference))
	);
}
