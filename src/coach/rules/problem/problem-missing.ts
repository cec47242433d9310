import type { Part } from '../../document/kinds/definition.ts';
import { definitionOf } from '../../document/kinds/index.ts';
import { parted, placementOf, type Placement } from '../../document/place.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { snippetNamed } from '../../document/snippets/index.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import {
	fewestProposed,
	fewestWords,
	hasVisionOnly,
	holdsProblem,
	isBracketed,
	isProblem,
	isUnfilled,
	problemItems,
	proposes,
	wordsUnder,
} from './_told.ts';

interface Data {
	readonly kind: 'missing' | 'empty' | 'after-solution';
	readonly words: number;
	/** Where the words or the section belong; unused where there is no section yet. */
	readonly at: number;
	/** The problem section as it stands, for moving it. */
	readonly moved: { readonly start: number; readonly end: number } | undefined;
	readonly text: string;
}

export default defineRule<'document', Data>({
	id: 'problem-missing',
	family: 'problem',
	attribute: 'Communicate',
	unit: 'document',
	severity: {
		prfaq: 'warning',
		prd: 'warning',
		onepager: 'warning',
		strategy: 'information',
		decision: 'off',
	},
	summary: 'Say who hurts, how often and what it costs before you say what to build.',
	why: 'Where there is no problem paragraph there may be no problem. The commonest mistake is to start with a solution and fit a problem and a customer to it afterwards.',
	source:
		'Ian McAllister, after Jeff Bezos: a press release without a problem paragraph may have no problem.',
	traps: [
		'A problem that stands in a paragraph without heading, told by a customer, a pain and a number.',
		'“Opportunity”, “Motivation”, “Why are we doing this?” and the like.',
		'Documents of fewer than 120 words, reports, OKRs, FAQs, and documents with a `parent:` in their front matter.',
		'A background of 40 words, a section about the customer, a link to the document that states the problem.',
		'Documents of which most sections hold only prompts or blanks, and a problem section that holds a blank.',
		'Templates, roadmaps, lists of goals and descriptions of a process, which propose nothing.',
		'A summary that stands before the problem; questions of a FAQ, whose order is free.',
	],
	kinds: {
		missing: 'There is no problem.',
		empty: 'The problem section says next to nothing.',
		'after-solution': 'The solution comes first.',
	},
	exampleKind: 'prd',
	*detect(document): Generator<Candidate<Data>> {
		const { text, kind } = document;
		// Of an unknown document nobody can say what it needs.
		if (kind === 'unknown' || text.words < fewestProposed || text.frontMatter['parent'] !== undefined) return;
		if (isUnfilled(text)) return;
		const named = text.sections.filter(it => it.heading !== undefined && isProblem(it));
		const problem = named.find(it => wordsUnder(it) >= fewestWords) ?? named[0];
		if (problem?.heading !== undefined) yield* checkSection(document, problem);
		else if ((proposes(document) || hasVisionOnly(document)) && !holdsProblem(document))
			yield missing(document);
	},
	message: ({ kind, words }) =>
		kind === 'missing'
			? 'There is no problem paragraph, which readers take as a sign that there may be no problem; write who hurts, how often and what it costs before the solution.'
			: kind === 'empty'
				? `The problem section has ${words} word${words === 1 ? '' : 's'}; three sentences (who, what, how much) are enough.`
				: 'The solution comes before the problem; swap them and check that the problem still stands on its own.',
	promise: {
		group: 'problem',
		items: problemItems,
		missed: kind => (kind === 'after-solution' ? 0.5 : 1),
	},
	*fix({ data }, document) {
		if (data.kind === 'after-solution' && data.moved !== undefined) {
			yield {
				title: 'Move the problem section above the solution',
				kind: 'draft',
				edits: [
					{ span: { start: data.at, end: data.at }, text: data.text },
					{ span: data.moved, text: '' },
				],
			};
			return;
		}
		if (data.kind === 'after-solution') return;
		const { offset, body } = data.kind === 'empty' ? { offset: data.at, body: paragraph } : placed(document);
		const text = parted(expandSnippet(body), document.text.source.text, offset);
		yield {
			title: 'Insert a problem paragraph with blanks to fill',
			kind: 'draft',
			edits: [{ span: { start: offset, end: offset }, text }],
		};
	},
	examples: [
		{
			as: 'missing',
			bad: `«# PRD: Export»\n\n## Solution\n\n${filler()}\n\n## Requirements\n\n- The file holds one row for each order.`,
			better: `# PRD: Export\n\n${problem()}\n\n## Solution\n\n${filler()}\n\n## Requirements\n\n- The file holds one row for each order.`,
		},
		{
			as: 'empty',
			bad: `# PRD: Export\n\n«## Problem»\n\nTo be written.\n\n## Requirements\n\n${filler()}`,
			better: `# PRD: Export\n\n${problem()}\n\n## Requirements\n\n${filler()}`,
		},
		{
			as: 'after-solution',
			bad: `# PRD: Export\n\n## Solution\n\n${filler()}\n\n«## Problem»\n\nAccountants at small shops retype 200 orders a month because no file holds them all.\n\n## Risks\n\n- None of them has a test account.`,
			fixed: `# PRD: Export\n\n## Problem\n\nAccountants at small shops retype 200 orders a month because no file holds them all.\n\n## Solution\n\n${filler()}\n\n## Risks\n\n- None of them has a test account.`,
		},
		{
			as: 'missing',
			in: 'prfaq',
			bad: `«# Acme launches Relay for shops»\n\nLYON — 9 March 2027 — Acme today announced Relay. ${filler()}`,
		},
		{ as: 'missing', in: 'onepager', bad: `«# Export for shops»\n\n## Proposal\n\n${filler()}` },
		{ as: 'empty', in: 'onepager', bad: `# Export\n\n«## Problem»\n\n## Proposal\n\n${filler()}` },
		{
			in: 'prfaq',
			good: `# Acme launches Relay\n\nToday, 23% of sellers re-type their catalog by hand, which takes 3 hours a week.\n\n${filler()}`,
		},
		{
			good: `# PRD: Export\n\n## Opportunity\n\nAccountants at small shops retype 200 orders a month because no file holds them all, and a third of them gives up.\n\n## Requirements\n\n${filler()}`,
		},
		{
			good: `# PRD: Export\n\n**Problem:** Accountants at small shops retype 200 orders a month, and a third gives up.\n\n## Requirements\n\n${filler()}\n\n## Goals\n\n- One file.`,
			note: 'A label in bold.',
		},
		{
			good: `# PRD: Export\n\nThe [PR/FAQ](./prfaq.md) says why.\n\n## Requirements\n\n${filler()}\n\n## Goals\n\n- One file.`,
		},
		{
			good: `# How we ship experiments\n\n${filler()}`,
			note: 'It describes a process and proposes nothing.',
		},
		{ in: 'strategy', good: `# Roadmap\n\n## Timeline\n\n${filler()}\n\n## Goals\n\n- One file.` },
		{ in: 'wbr', good: `# Week 23\n\n${filler()}` },
		{ good: '# PRD: Export\n\nThe file holds one row for each order.' },
		{ good: `---\nparent: export.md\n---\n\n# PRD: Export, part 2\n\n## Requirements\n\n${filler()}` },
		{
			good: `# PRD: Export\n\n## Problem\n\n\\[2-3 sentences about who hurts and how]\n\n## Requirements\n\n${filler()}`,
			note: 'A form; the blank has a rule of its own.',
		},
		{
			in: 'strategy',
			good: `# Depots\n\n## Problem\n\n_What is wrong today, and for whom?_\n\n## Proposal\n\n_What do we want to do?_\n\n## Metrics\n\n_How will we know?_\n\n## Timeline\n\n${filler()}`,
			note: 'Three of four sections are still prompts.',
		},
		{
			as: 'missing',
			in: 'strategy',
			bad: `«# Where the depots go»\n\n## Vision\n\nEvery crate is where it is wanted. ${filler()}\n\n## Metrics\n\n- Crates in place`,
			note: 'A vision says what will be, not what is wrong.',
		},
		{
			in: 'prfaq',
			good: `# Relay\n\n## Summary\n\nRelay lists a catalog on five channels.\n\n## Problem\n\nSellers retype their catalogs by hand every week, which takes them 3 hours and ends in mistakes.\n\n## Solution\n\n${filler()}`,
		},
	],
});

function filler(): string {
	return 'The file holds one row for each order of the day, and a second sheet holds the fees of the month. '
		.repeat(7)
		.trim();
}

const paragraph = snippetNamed('pm-pr-problem').body;

/** A kind that has no such part takes the one of a press release. */
function placed({ text, kind }: DocumentView): Placement {
	const definition = definitionOf(kind === 'unknown' ? 'prfaq' : kind);
	const isProblemPart = ({ id }: Part): boolean => id === 'problem';
	const part = definition.parts.find(isProblemPart) ?? definitionOf('prfaq').parts.find(isProblemPart)!;
	return placementOf(text, definition, part);
}

function* checkSection(document: DocumentView, section: Section): Generator<Candidate<Data>> {
	const { text } = document;
	const heading = section.heading!;
	const words = wordsUnder(section);
	if (words < fewestWords) {
		if (holdsBlank(section) || section.blocks.some(hasOther)) return;
		const [first] = section.blocks;
		const at = first === undefined ? section.span.end : blockStart(document, first);
		yield {
			span: heading.block.span,
			kind: 'empty',
			data: { kind: 'empty', words, at, moved: undefined, text: '' },
		};
		return;
	}
	const solution = text.sections.find(it => it.role === 'solution');
	if (
		solution === undefined ||
		solution.index > section.index ||
		solution.level !== section.level ||
		wordsUnder(solution) < fewestWords
	)
		return;
	if (/\?\s*$/u.test(section.title) || /\?\s*$/u.test(solution.title)) return;
	const end = endOf(document, section);
	// A last section has no line break of its own to take along.
	const moved = { start: section.span.start, end };
	const body = text.source.text.slice(moved.start, moved.end);
	yield {
		span: heading.block.span,
		kind: 'after-solution',
		data: {
			kind: 'after-solution',
			words,
			at: solution.span.start,
			moved,
			text: body.endsWith('\n') ? body : `${body}\n\n`,
		},
		related: [
			{ span: solution.heading!.block.span, message: 'The solution begins here, before the problem.' },
		],
	};
}

/** Where the section with its sub-sections ends. */
function endOf({ text }: DocumentView, section: Section): number {
	const next = text.sections.slice(section.index + 1).find(it => it.level <= section.level);
	return next?.span.start ?? text.source.text.length;
}

const holdsBlank = (section: Section): boolean =>
	section.blocks.some(({ piece }) => isBracketed(piece) || piece.passage.sentences.some(it => it.hasBlank));

/** A picture, a link, a quotation or code says something that is not counted in words. */
const hasOther = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'html' || block.kind === 'code' || /!\[|\]\(|https?:/u.test(piece.source);

function missing(document: DocumentView): Candidate<Data> {
	const { text } = document;
	const title =
		text.sections.find(it => it.heading !== undefined)?.heading ??
		text.blocks.find(it => it.block.kind === 'paragraph')!;
	return {
		span: title.block.span,
		kind: 'missing',
		data: { kind: 'missing', words: 0, at: 0, moved: undefined, text: '' },
	};
}

/** Where the list or the line starts that holds a block. */
const blockStart = ({ text: { source } }: DocumentView, { block }: PlacedBlock): number =>
	source.lineStart(source.lineAt(block.item?.list ?? block.span.start));

/** A problem as it should be told: who, how often, at what cost. */
function problem(): string {
	return '## Problem\n\nAccountants at small shops retype 200 orders a month because no file holds them all, and a third of them gives up.';
}
