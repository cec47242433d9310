import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import { findPressPart } from '../../document/press-release.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView, SectionView } from '../../lint/views.ts';
import { pointsAtData } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { fewestWords, isProblem, problemItems } from './_told.ts';

export default defineRule({
	id: 'problem-no-evidence',
	family: 'problem',
	attribute: 'Digging for data',
	unit: 'section',
	severity: {
		prfaq: 'warning',
		prd: 'information',
		onepager: 'information',
		strategy: 'information',
		okr: 'information',
		postmortem: 'information',
	},
	summary: 'Show the problem with one count, one quotation or one link.',
	why: 'A problem that is only stated is the author’s word against every other idea. One count, one customer’s sentence or one link to tickets turns “we think” into “we know”, and tells how large it is.',
	source:
		'Ian McAllister: great product managers dig for data. Working backwards: the FAQ lists the evidence for the problem.',
	traps: [
		'A number, a quotation, a link, a footnote, an example, a table or a picture in the section or in another telling of the problem.',
		'A survey, interviews, tickets or feedback that it names.',
		'A section of evidence or research anywhere in the document.',
		'Motivation that tells of no trouble, and reasons not to do something.',
		'A draft with blanks.',
	],
	exampleKind: 'prfaq',
	concerns: ({ section, document }) => isProblem(section) || document.kind === 'prfaq',
	*detect(view) {
		const { document } = view;
		const blocks = problemBlocks(view);
		if (blocks.length === 0 || isShown(document)) return;
		if (blocks.reduce((sum, it) => sum + it.piece.passage.wordCount, 0) < fewestWords) return;
		const place = saidAt(blocks);
		if (place !== undefined) yield { span: place.span, data: { end: place.end } };
	},
	message: () =>
		'The problem is stated but not shown; one count, one quotation or one link turns “we think” into “we know”.',
	promise: { group: 'problem', items: problemItems, missed: () => 0.5 },
	*fix({ data: { end } }) {
		yield {
			title: 'Ask for the evidence: “Evidence: [how many, how often, who says so?]”',
			kind: 'draft',
			edits: [{ span: { start: end, end }, text: ' Evidence: [how many, how often, who says so?].' }],
		};
	},
	examples: [
		{
			bad: '## Problem\n\n«Sellers struggle to keep catalogs in sync across channels and get frustrated\nwith the manual work.»',
			fixed:
				'## Problem\n\nSellers struggle to keep catalogs in sync across channels and get frustrated\nwith the manual work. Evidence: [how many, how often, who says so?].',
		},
		{
			in: 'prd',
			bad: '## The problem\n\nAgents work with two tools. «They lose time switching between them for every refund while the customer waits on the phone.»',
			fixed:
				'## The problem\n\nAgents work with two tools. They lose time switching between them for every refund while the customer waits on the phone. Evidence: [how many, how often, who says so?].',
		},
		{
			bad: '## Problem\n\n«Customers don’t understand our fees, which hurts trust in checkout and makes them call support.»',
		},
		{
			in: 'strategy',
			bad: '**Problem:**\n\n- «The depot has a shortage of crates on Mondays.\n- Drivers cannot see which crates are **clean**.»\n\n## Goals\n\n- 95% of crates clean by noon',
		},
		{
			in: 'onepager',
			bad: '## Motivation\n\nThe price list is printed twice a year. «Between two prints it is hard for florists to tell what a stem costs.» They phone the wholesaler.',
		},
		{
			bad: '# Bookly opens\n\nLYON, 4 May 2026 — Today Bookly announced a shared calendar.\n\n«Today, clinics struggle to find a nurse at short notice and must phone one agency after the other.»\n\n## Internal FAQ\n\n### Who pays?\n\nThe clinic does.',
		},
		{
			good: '## Problem\n\nSellers struggle with catalogs and spend 3 hours a week re-typing them (n = 42 interviews).',
		},
		{
			good: '## Problem\n\nSellers are frustrated. “I retype everything on Fridays,” said Ana, who sells tiles in Porto.',
		},
		{
			good: '## Problem\n\nCustomers do not understand our fees; they are what most calls are about ([dashboard](https://example.com)).',
		},
		{
			in: 'prd',
			good: '## Problem\n\nAgents lose time switching between two tools for every refund, while customers wait.\n\n## Evidence\n\nWe listened to calls in May.',
		},
		{
			in: 'prd',
			good: '## Problem\n\nAgents lose time switching between two tools for every refund:\n\n| Tool | Minutes |\n| --- | --- |\n| Ledger | 6 |',
		},
		{
			in: 'prd',
			good: '## Problem\n\nIn our last survey, clinics said that finding a nurse at short notice is the hardest part of the week.',
		},
		{ in: 'prd', good: '## Problem\n\nFees are confusing.', note: 'Too short to be a problem that is told.' },
		{
			in: 'prd',
			good: '## Motivation\n\nThe new ledger lets us close the books in one place, and the old one can be switched off.',
		},
		{
			in: 'prd',
			good: '## Problem\n\nClinics struggle to find a nurse at short notice, [how many clinics, how often?] and they phone around.',
		},
	],
});

/** What tells the problem in this section: all of it under its heading, or the paragraph of a press release. */
function problemBlocks({ section, document }: SectionView): readonly PlacedBlock[] {
	if (isProblem(section)) return shows(section) ? [] : section.blocks.filter(isProse);
	if (document.kind !== 'prfaq' || document.text.sections.some(isProblem)) return [];
	const [first] = findPressPart(document.text, 'problem');
	return first?.section === section &&
		!/\d/u.test(first.piece.passage.run.text) &&
		first.block.span.start < document.text.source.text.length / 2
		? [first]
		: [];
}

const isProse = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && block.quote === 'none';

/** Whether the document shows its problem anywhere. */
function isShown({ text, kind }: DocumentView): boolean {
	let shown = known.get(text);
	if (shown === undefined) {
		shown =
			text.sections.some(it => it.role === 'evidence') ||
			(kind === 'prfaq' &&
				(text.sections.some(it => isProblem(it) && shows(it)) ||
					findPressPart(text, 'problem')
						.slice(0, 1)
						.some(it => it.piece.derived(holdsEvidence, holdsEvidence))));
		known.set(text, shown);
	}
	return shown;
}

const known = new WeakMap<DocumentText, boolean>();

/** Also of the sections below it, and of the one behind it: a problem is often told in two steps. */
const shows = (section: Section): boolean =>
	section.blocks.some(
		it =>
			it.block.kind === 'table' ||
			it.block.kind === 'code' ||
			it.block.quote !== 'none' ||
			it.piece.derived(holdsEvidence, holdsEvidence),
	) || section.children.some(shows);

const holdsEvidence = ({ passage, source }: Piece): boolean =>
	/!\[|<img\b|\]\(|\]\[|https?:|\[\^/u.test(source) ||
	passage.sentences.some(
		it => it.hasBlank || it.hasQuote || it.hasMagnitude || pointsAtData(it) || sourced.test(it.lower),
	);

/** Where the author knows it from, or a case of it. */
const sourced =
	/\b(?:surveys?|interview\w*|tickets?|feedback|stud(?:y|ies)|(?:user|customer|market|our) research|research (?:shows?|found|says)|(?:requested|requests from)|have (?:asked|reported|told)|complain(?:s|ed|ts?)?|analytics|telemetry|(?:usage|the|our|sales|log) data|for example|for instance|percent|half of|one in|(?:\d+|two|three|four|five|six) times)\b|^\W*\[|\btbd\b/u;

/** The list of troubles, or the first sentence that says what hurts. */
function saidAt(blocks: readonly PlacedBlock[]): { readonly span: Span; readonly end: number } | undefined {
	const first = blocks.find(it => it.piece.passage.sentences.some(hurts));
	if (first === undefined) return undefined;
	const { piece, block } = first;
	if (block.item !== undefined) {
		const list = blocks.filter(it => it.block.item?.list === block.item?.list);
		const last = list.at(-1)!;
		const end = last.block.span.start + last.piece.source.trimEnd().length;
		return { span: { start: list[0]!.block.span.start, end }, end };
	}
	const sentence = piece.passage.sentences.find(hurts)!;
	const inside = piece.passage.run.toSource(sentence.span);
	const span = { start: block.span.start + inside.start, end: block.span.start + inside.end };
	return { span, end: block.span.start + piece.source.trimEnd().length };
}

const hurts = ({ lower, isQuestion }: Sentence): boolean => !isQuestion && pain.test(lower);

const pain =
	/\b(?:difficult\w*|hard(?:er)?|struggl\w+|frustrat\w+|confus\w+|manual(?:ly)?|problems?|pain\w*|slow\w*|cannot|can't|unable|no (?:easy )?way|lack\w*|wast\w+|los(?:e|es|ing)|overwhelm\w+|debt|error-prone|risks?|stuck|abandon\w*|give up|fail\w*|tedious|cumbersome|expensive|time-consuming|inaccessible|poor(?:ly)?|limited|not always|don't (?:know|understand|trust|realize|scale)|inaccurac\w+|burden\w*|costly|miss(?:es|ing)?|workarounds?)\b/u;
