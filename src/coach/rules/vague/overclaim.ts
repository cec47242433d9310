import { defineRule } from '../../lint/rule.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import { hasEvidence, isLinked } from '../../prose/evidence.ts';
import { withoutPraise } from './_praise-fix.ts';
import { praiseIn } from './_praise.ts';

export default defineRule({
	id: 'overclaim',
	family: 'vague',
	attribute: 'Write effective copy',
	unit: 'sentence',
	severity: { all: 'information', prfaq: 'warning', onepager: 'warning', strategy: 'warning' },
	summary: 'Say what the customer can do now instead of praising the product.',
	why: 'Readers discount “seamless” and “the most powerful”, because every product says so. What the customer can do now and could not do before persuades without praise.',
	source:
		'Amazon’s advice to let the reader decide what is easy and fast; Wikipedia’s words to watch (puffery).',
	traps: [
		'A number or a link that proves it, in the sentence or the next one about the same thing.',
		'Names and quotations; “state-of-the-art models”, “unique visitors”, “best practice”, “a powerful argument”.',
		'What customers wish for (“shoppers expect a seamless checkout”), what is denied, conditions and questions.',
		'What is weighed (“powerful but hard to set up”) and what others sell.',
		'Rules that something keeps (“the first rule is that both work together seamlessly”).',
		'“Always” and “never”, and what every user has to do (“every user needs an account”).',
		'“Intuitive” and its like in requirements, where they are checked as requirements; reports on tools in use.',
		'Labels that the words behind the colon explain.',
	],
	kinds: {
		superlative: 'The best, with nothing to compare.',
		absolute: 'A claim about everybody.',
		hype: 'A word of praise that proves nothing.',
	},
	exampleKind: 'prfaq',
	reads: ['headings'],
	cues: [
		...['class', 'breed', 'leading', 'edge', 'art', 'revolution*', 'ground*', 'game*', 'blowing', 'dropping'],
		...[
			'hassle',
			'kind',
			'unparalleled',
			'unrivaled',
			'unrivalled',
			'unmatched',
			'frictionless*',
			'effortless*',
		],
		...[
			'delightful',
			'magical',
			'stunning',
			'seamless*',
			'bank',
			'military',
			'lightning',
			'blazing*',
			'solid',
		],
		...[
			'bulletproof',
			'stop',
			'powerful',
			'amazing',
			'incredible',
			'awesome',
			'intuitive',
			'friendly',
			'easy',
		],
		...[
			'innovative',
			'exciting',
			'unique',
			'most',
			'best',
			'easiest',
			'fastest',
			'simplest',
			'smartest',
			'safest',
		],
		...[
			'world',
			'every',
			'all',
			'any',
			'everyone',
			'everybody',
			'else',
			'other',
			'competition',
			'competitor*',
		],
		...['risk', 'guarantee*', 'highly', 'infinitely', 'endlessly', 'insanely', 'massively'],
	],
	*detect(sentence) {
		if (sentence.isHypothetical || rule.test(sentence.lower)) return;
		const hits = praiseIn(sentence).filter(
			it =>
				!isLinked(sentence, it.span) &&
				!isLabel(sentence.run.lower.slice(it.span.start, sentence.span.end), it.onlyInPitch),
		);
		const [first] = hits;
		if (first === undefined || hasEvidence(sentence)) return;
		const { span, kind } = first;
		yield {
			span,
			kind,
			// One worn word of praise is no claim yet.
			...(hits.length === 1 && /^powerful$/iu.test(sentence.written(span))
				? { atMost: 'information' as const }
				: {}),
			data: {
				word: sentence.written(span),
				hits,
				inAnything: !first.onlyInPitch,
				asRequirement: qualities.test(sentence.run.lower.slice(span.start, span.end)),
				demands: /\b(?:must|shall|should|needs? to|ha(?:s|ve) to|ensur\w+|make sure)\b/u.test(sentence.lower),
			},
		};
	},
	judge: ({ data }, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		(data.inAnything || pitches.has(context.kind)) &&
		!(
			data.asRequirement &&
			(data.demands || context.roles.some(it => it === 'requirements' || it === 'metrics'))
		) &&
		!isUnderNegation(context),
	message: ({ word }, kind) =>
		kind === 'absolute'
			? `“${word}” invites the reader to think of one exception; say how many of how many, and how you know.`
			: kind === 'superlative'
				? `“${word}” is the kind of claim readers discount; say what it was compared with, or what the customer can do now that they could not before.`
				: `“${word}” is the kind of word readers discount; say what the customer can do now that they could not before, or prove it.`,
	*fix({ data }, sentence) {
		yield* withoutPraise(sentence, data.hits);
	},
	examples: [
		{
			bad: 'Relay offers a «seamless» experience.',
			fixed: 'Relay offers an experience.',
			as: 'hype',
		},
		{
			bad: 'Relay «seamlessly» connects shops with\ncouriers.',
			fixed: 'Relay connects shops with\ncouriers.',
		},
		{
			bad: 'Acme today announced Relay, «the most powerful way» to sell on five channels.',
			fixed: 'Acme today announced Relay, a way to sell on five channels.',
			as: 'superlative',
		},
		{
			bad: '- **Refunds:** an «intuitive» editor guides sellers through every step.',
			fixed: '- **Refunds:** an editor guides sellers through every step.',
		},
		{
			bad: '«Every customer» wants this.',
			as: 'absolute',
			fixed: '[How many of how many?] customers want this.',
		},
		{ bad: '«There are no competitors» in this space.', as: 'absolute' },
		{
			bad: 'Relay is fast, simple and «delightful».',
			fixed: 'Relay is fast, simple and [what can the customer do now?].',
		},
		{
			in: 'strategy',
			bad: '### Ship «seamless» imports for every channel',
			fixed: '### Ship imports for every channel',
		},
		{ in: 'onepager', bad: 'This is a «unique» opportunity to win agencies over.' },
		{ in: 'prd', bad: 'Files are protected with «bank-level» encryption.' },
		{ in: 'decision', bad: 'Services on this stack are «highly scalable».' },
		{ in: 'faq', bad: '**What is Relay?** It is «one of the most stable platforms on the market».' },
		{ good: 'Relay imports a catalog in 4 minutes; today it takes 3 hours.' },
		{ good: 'Each row has a unique id, and every user needs an account.' },
		{ good: 'The job runs every Monday.' },
		{ good: 'Relay makes returns seamless: a label prints in 8 seconds, without a form.' },
		{ good: 'Shoppers expect a seamless checkout and leave when they meet a form.' },
		{ good: 'The old suite is a powerful tool but takes a week to learn.' },
		{ good: 'This is not a revolutionary idea; two banks do it already.' },
		{ good: '“It is the most powerful way to sell I have seen,” said Ana, who runs a shop in Lyon.' },
		{ good: '- **Powerful editor:** rules, undo and a\n  preview for each channel.' },
		{ good: 'Acme bought the Seamless Wallet in 2024.' },
		{ in: 'status', good: 'Their dashboard is an intuitive tool, so we stay with it.' },
		{ in: 'prd', good: 'We compared three state-of-the-art language models.' },
		{ in: 'prd', good: '## Alternatives\n\nHub offers a seamless import.' },
		{ in: 'strategy', good: 'The first rule is that old and new clients work together seamlessly.' },
		{ in: 'strategy', good: 'The interview taught us a powerful lesson about agencies.' },
	],
});

/** What a rule demands is no praise. */
const rule = /\b(?:rules?|principles?|invariants?)\b[^.]{0,40} (?:is|are) that\b/u;

/** Where something is sold: elsewhere "an intuitive tool" is what somebody found when they used it. */
const pitches: ReadonlySet<string> = new Set(['prfaq', 'onepager', 'strategy', 'prd', 'faq', 'decision']);

/** What a requirement may ask for in vain; there another rule asks for the test. */
const qualities = /^(?:intuitive|user-friendly|easy-to-use|seamless|frictionless|effortless)/u;

const skipped: ReadonlySet<string> = new Set([
	'quote',
	'options',
	'non-goals',
	'open-questions',
	'assumptions',
]);

/** "Powerful editor: rules, undo and a preview": the words behind the colon say what is meant. */
const isLabel = (rest: string, onlyInPitch: boolean): boolean =>
	onlyInPitch && /^[^:.,;]{0,40}:\s+\S+ \S+/u.test(rest);
