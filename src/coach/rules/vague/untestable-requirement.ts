import { hasDataNearby, isUnderNegation, subItems } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import { givesSize, isLinked } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { untestableIn, type Untestable } from './_untestable.ts';

export default defineRule({
	id: 'untestable-requirement',
	family: 'vague',
	attribute: 'Execute',
	unit: 'sentence',
	severity: { all: 'information', prd: 'warning' },
	summary: 'Write a requirement so that somebody could test it.',
	why: '“Intuitive” is built in as many ways as it is read, and nobody can tell when it is done. A requirement that names its test is built once.',
	source: 'ISO/IEC/IEEE 29148 on requirements: no subjective words, loopholes or open ends; Karl Wiegers.',
	traps: [
		'A number, a link or sub-items that say when it is met, in the sentence or the one after it.',
		'“As a reader I want a summary so that I can quickly see what changed”: the benefit of a story.',
		'“Simple majority”, “a robust community”, “fast path”, “responsive layout”, “secure cookie”.',
		'What people should be, what is easy to build, questions and conditions.',
		'Loopholes and “etc.” in brackets or behind “e.g.” and “such as”.',
		'What has a section of its own that says more.',
		'Non-goals, open questions, options and risks.',
		'Prose outside requirements, goals and measures that demands nothing of a system.',
	],
	kinds: {
		'quality-word': 'A quality without a test.',
		escape: 'A loophole: “as appropriate”, “if possible”.',
		'open-list': 'A list that ends in “etc.”.',
	},
	exampleKind: 'prd',
	cues: [
		...[
			'friendly',
			'intuitive',
			'intuitively',
			'easy',
			'easily',
			'simple',
			'simply',
			'fast',
			'quick',
			'quickly',
		],
		...['scalable', 'robust', 'flexible', 'seamless', 'seamlessly', 'frictionless', 'modern', 'efficient'],
		...[
			'efficiently',
			'performant',
			'reliable',
			'smooth',
			'relatively',
			'reasonably',
			'fairly',
			'sufficiently',
		],
		...[
			'adequately',
			'acceptably',
			'timely',
			'reasonable',
			'painless',
			'effortless',
			'appropriate',
			'possible',
		],
		...['feasible', 'practicable', 'practical', 'time', 'applicable', 'necessary', 'needed'],
		...['etc', 'so', 'more', 'others', 'like'],
	],
	*detect(sentence) {
		if (sentence.isQuestion || conditional.test(sentence.lower)) return;
		const found = untestableIn(sentence);
		if (found === undefined || isLinked(sentence, found.span)) return;
		if (givesSize(sentence) || refers.test(sentence.lower) || sentence.next?.hasMagnitude === true) return;
		yield { span: found.span, kind: found.kind, data: { phrase: sentence.written(found.span), ...found } };
	},
	judge: ({ data }, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		(data.counts === 'demand' ? !reports.has(context.kind) : isRequirement(context)) &&
		!isUnderNegation(context) &&
		!hasDataNearby(context) &&
		subItems(context).length === 0 &&
		!hasOwnSection(context),
	message: ({ phrase }, kind) =>
		kind === 'escape'
			? `“${phrase}” lets whoever builds it decide; name the condition.`
			: kind === 'open-list'
				? `“${phrase}” leaves the list open, so nobody knows when it is done; name the rest, or end the list.`
				: `Two engineers would build “${phrase}” in two different ways; write the test you would use to accept it.`,
	*fix({ data }, sentence) {
		yield fixOf(sentence, data);
	},
	examples: [
		{
			bad: 'The dashboard must be «user-friendly and fast».',
			fixed:
				'The dashboard must be user-friendly and fast [how many of 10 new users succeed, in what time?].',
			as: 'quality-word',
		},
		{
			bad: 'The system should notify the seller «as appropriate».',
			fixed: 'The system should notify the seller when [which condition?].',
			as: 'escape',
		},
		{
			bad: '## Requirements\n\n- Support CSV, XLSX, «etc».',
			fixed: '## Requirements\n\n- Support CSV, XLSX, [what else?].',
			as: 'open-list',
		},
		{
			bad: '## Acceptance criteria\n\n- [ ] A seller can move a listing **«quickly and\n  easily»**',
			fixed:
				'## Acceptance criteria\n\n- [ ] A seller can move a listing **quickly and\n  easily [how many of 10 new users succeed, in what time?]**',
		},
		{
			bad: '## User stories\n\n- As a seller, I want:\n  - a clear and «relatively intuitive» order page\n  - an export for my accountant',
		},
		{
			bad: '## Definition of done\n\n- The importer stays «performant» on busy days.',
			fixed:
				'## Definition of done\n\n- The importer stays performant [how fast, at what load?] on busy days.',
		},
		{
			in: 'okr',
			bad: '## Goals\n\n- Make it «as easy as possible» for agencies to file.',
			fixed:
				'## Goals\n\n- Make it as easy as possible [how many of 10 new users succeed, in what time?] for agencies to file.',
		},
		{
			bad: '## Success criteria\n\n- Invoices reach the buyer «in a timely manner».',
			fixed: '## Success criteria\n\n- Invoices reach the buyer within [what time?].',
		},
		{ bad: 'We will select couriers that are «relatively flexible», and sign with two of them.' },
		{
			in: 'strategy',
			bad: 'A buyer should be able to return a lamp «quickly and easily».',
		},
		{ in: 'prfaq', bad: 'To win agencies, the app needs to be «reliable».' },
		{ good: 'The dashboard must load in under 2 s at p95 for 10,000 rows.' },
		{ good: 'The dashboard must be fast: 2 s at p95 for 10,000 rows.' },
		{ good: '## Requirements\n\n- Use a responsive layout below 600 px.\n- Set a secure cookie.' },
		{ good: 'Notify the user when an import fails.' },
		{
			good: '## Requirements\n\n- The form must be easy to use:\n  - No field is asked for twice.\n  - Undo works.',
		},
		{ good: '## User stories\n\n- As a seller, I want a log, so that I can easily see who changed a price.' },
		{ good: '## Non-goals\n\n- The tool should be fast on old phones.' },
		{ good: 'We should be quick, and reviewers should be flexible about dates.' },
		{ good: '## Requirements\n\n- Show the region (state, county, etc.) of each order.' },
		{ good: '## Requirements\n\n- All new services have passed a security review (if necessary).' },
		{ good: '## Requirements\n\n- Moves pass with a simple majority, and the badge is easy to build.' },
		{ good: '## Requirements\n\n- The importer stays performant, as defined in the service levels.' },
		{
			in: 'okr',
			good: '## Goals\n\n- P1: Refunds - sellers refund quickly and easily.\n\n## P1: Refunds\n\nA refund takes two clicks.',
		},
		{ in: 'status', good: 'Search should be fast again.' },
	],
});

/** The test is written somewhere else. */
const refers =
	/\b(?:as )?(?:defined|described|listed|specified|measured|stated|set out|shown) (?:below|above|in|by|as|under)\b|\b(?:see|per) (?:the|section|table|appendix)\b/u;

/** "P1: Search - readers find …": what is named has a section of its own, which says more. */
function hasOwnSection({ placed, document }: BlockContext): boolean {
	const label = /^(?:p\d\W+)?(\p{L}[\p{L} ]{2,30}?) ?(?::| [-–—]) /u.exec(
		placed.piece.passage.run.lower,
	)?.[1];
	return label !== undefined && document.text.sections.some(it => it.title.toLowerCase().includes(label));
}

/** A place for what will be checked. Among goals only the items are goals; prose beside them gives reasons. */
const isRequirement = ({ roles, kind, placed }: BlockContext): boolean => {
	const [role] = roles;
	if (kind === 'okr' && (role === undefined || role === 'timeline' || role === 'priorities'))
		return placed.block.item !== undefined;
	if (role === 'goals') return placed.block.item !== undefined;
	return role === 'requirements' || role === 'metrics';
};

/** What is told after the fact demands nothing. */
const reports: ReadonlySet<string> = new Set(['status', 'wbr', 'postmortem']);

const skipped: ReadonlySet<string> = new Set([
	'quote',
	'options',
	'non-goals',
	'open-questions',
	'assumptions',
	'risks',
]);

const conditional =
	/\b(?:whether|unless|suppose|would|if (?!possible|feasible|appropriate|time|practic|necessary|needed))/u;

function fixOf(sentence: Sentence, { span, kind }: Untestable) {
	const phrase = sentence.written(span).toLowerCase();
	if (kind === 'escape') {
		const text = 'when [which condition?]';
		return {
			title: `Replace it with the condition: “${text}”`,
			kind: 'draft' as const,
			edits: [{ span, text }],
		};
	}
	if (kind === 'open-list') {
		const dot = sentence.run.text[span.end] === '.' && sentence.run.text[span.end + 1] === '.' ? 1 : 0;
		const text = '[what else?]';
		return {
			title: `Ask for the rest: “${text}”`,
			kind: 'draft' as const,
			edits: [{ span: { start: span.start, end: span.end + dot }, text }],
		};
	}
	if (/^in an? (?:timely|reasonable)/u.test(phrase)) {
		const text = 'within [what time?]';
		return { title: `Ask for the time: “${text}”`, kind: 'draft' as const, edits: [{ span, text }] };
	}
	const text = testFor(phrase);
	return {
		title: `Ask for the test: “${text}”`,
		kind: 'draft' as const,
		edits: [{ span: { start: span.end, end: span.end }, text: ` ${text}` }],
	};
}

/** The question whose answer would be the test. */
const testFor = (phrase: string): string =>
	tests.find(([words]) => words.test(phrase))?.[1] ?? '[which test would it pass?]';

const tests: readonly (readonly [RegExp, string])[] = [
	[
		/friendly|intuitive|easy|easily|simple|simply|seamless|frictionless|smooth|painless|effortless|accessible/u,
		'[how many of 10 new users succeed, in what time?]',
	],
	[/fast|quick|performant|efficient/u, '[how fast, at what load?]'],
	[/scalable/u, '[up to how many, at what speed?]'],
	[/reliable|robust|stable/u, '[which failures, how often at most?]'],
];
