import { findPressPart, pressReleaseBlocks } from '../../document/press-release.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { prfaqSnippets } from '../../document/snippets/prfaq.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';

interface Data {
	readonly kind: 'missing' | 'empty' | 'after-solution';
	readonly words: number;
	/** Where a problem paragraph belongs. */
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
	severity: { prfaq: 'warning', prd: 'warning', onepager: 'warning', strategy: 'information', decision: 'off' },
	summary: 'Say who hurts, how often and what it costs before you say what to build.',
	why: 'Where there is no problem paragraph there may be no problem. The commonest mistake is to start with a solution and fit a problem and a customer to it afterwards.',
	source: 'Ian McAllister, after Jeff Bezos: a press release without a problem paragraph may have no problem.',
	traps: [
		'A problem that stands in a paragraph without heading, told by a customer, a pain and a number.',
		'“Opportunity”, “Motivation”, “Why are we doing this?” and the like.',
		'Documents of fewer than 120 words, reports, OKRs, FAQs, and documents with a `parent:` in their front matter.',
		'A summary that stands before the problem.',
	],
	kinds: { missing: 'There is no problem.', empty: 'The problem section says next to nothing.', 'after-solution': 'The solution comes first.' },
	exampleKind: 'prd',
	*detect(document): Generator<Candidate<Data>> {
		const { text } = document;
		if (text.words < 120 || text.frontMatter['parent'] !== undefined) return;
		const problem = text.sections.find(it => it.role === 'problem' || /\b(?:problem|pain points?|motivation|opportunity|why (?:are we|should we|we are|we're)|why now|what problem)\b|^(?:\d+[.)] )?why(?: this)?\??$/iu.test(it.title));
		if (problem?.heading !== undefined) yield* checkSection(document, problem);
		else if (!holdsProblem(document)) yield missing(document);
	},
	message: ({ kind, words }) =>
		kind === 'missing'
			? 'There is no problem paragraph, which readers take as a sign that there may be no problem; write who hurts, how often and what it costs before the solution.'
			: kind === 'empty'
				? `The problem section has ${words} word${words === 1 ? '' : 's'}; three sentences (who, what, how much) are enough.`
				: 'The solution comes before the problem; swap them and check that the problem still stands on its own.',
	*fix({ data }, document) {
		if (data.kind === 'after-solution' && data.moved !== undefined) {
			yield { title: 'Move the problem section above the solution', kind: 'draft', edits: [{ span: { start: data.at, end: data.at }, text: data.text }, { span: data.moved, text: '' }] };
			return;
		}
		if (data.kind === 'after-solution') return;
		const heading = data.kind === 'empty' || document.kind === 'prfaq' ? '' : '## Problem\n\n';
		const text = `${heading}${problemParagraph}\n\n`;
		yield { title: 'Insert a problem paragraph with blanks to fill', kind: 'draft', edits: [{ span: { start: data.at, end: data.at }, text }] };
	},
	examples: [
		{ as: 'missing', bad: `«# PRD: Export»\n\n## Solution\n\n${filler()}\n\n## Requirements\n\n- The file holds one row for each order.` },
		{ as: 'empty', bad: `# PRD: Export\n\n«## Problem»\n\nTo be written.\n\n## Requirements\n\n${filler()}` },
		{
			as: 'after-solution',
			bad: `# PRD: Export\n\n## Solution\n\n${filler()}\n\n«## Problem»\n\nAccountants at small shops retype 200 orders a month because no file holds them all.\n\n## Risks\n\n- None of them has a test account.`,
			fixed: `# PRD: Export\n\n## Problem\n\nAccountants at small shops retype 200 orders a month because no file holds them all.\n\n## Solution\n\n${filler()}\n\n## Risks\n\n- None of them has a test account.`,
		},
		{ as: 'missing', in: 'prfaq', bad: `«# Acme launches Relay for shops»\n\nLYON — 9 March 2027 — Acme today announced Relay. ${filler()}` },
		{ as: 'missing', in: 'onepager', bad: `«# Export for shops»\n\n## Proposal\n\n${filler()}` },
		{ as: 'empty', in: 'onepager', bad: `# Export\n\n«## Problem»\n\n## Proposal\n\n${filler()}` },
		{ in: 'prfaq', good: `# Acme launches Relay\n\nToday, 23% of sellers re-type their catalog by hand, which takes 3 hours a week.\n\n${filler()}` },
		{ good: `# PRD: Export\n\n## Opportunity\n\nAccountants at small shops retype 200 orders a month because no file holds them all, and a third of them gives up.\n\n## Requirements\n\n${filler()}` },
		{ in: 'wbr', good: `# Week 23\n\n${filler()}` },
		{ good: '# PRD: Export\n\nThe file holds one row for each order.' },
		{ good: `---\nparent: export.md\n---\n\n# PRD: Export, part 2\n\n## Requirements\n\n${filler()}` },
		{ in: 'prfaq', good: `# Relay\n\n## Summary\n\nRelay lists a catalog on five channels.\n\n## Problem\n\nSellers retype their catalogs by hand every week, which takes them 3 hours and ends in mistakes.\n\n## Solution\n\n${filler()}` },
	],
});

function filler(): string {
	return 'The file holds one row for each order of the day, and a second sheet holds the fees of the month. '.repeat(7).trim();
}

const problemParagraph = expandSnippet(prfaqSnippets.find(it => it.prefix === 'pm-pr-problem')!.body);

const fewestWords = 12;

function* checkSection(document: DocumentView, section: Section): Generator<Candidate<Data>> {
	const { text } = document;
	const heading = section.heading!;
	const words = wordsUnder(section);
	if (words < fewestWords) {
		if (holdsBlank(section) || hasOther(section)) return;
		const at = section.blocks[0]?.block.span.start ?? section.span.end;
		yield { span: heading.block.span, kind: 'empty', data: { kind: 'empty', words, at, moved: undefined, text: '' } };
		return;
	}
	const solution = text.sections.find(it => it.role === 'solution');
	if (solution === undefined || solution.index > section.index || solution.level !== section.level || solution.blocks.length === 0) return;
	const end = endOf(document, section);
	// A last section has no line break of its own to take along.
	const moved = { start: section.span.start, end };
	const body = text.source.text.slice(moved.start, moved.end);
	yield { span: heading.block.span, kind: 'after-solution', data: { kind: 'after-solution', words, at: solution.span.start, moved, text: body.endsWith('\n') ? body : `${body}\n\n` } };
}

/** Where the section with its sub-sections ends. */
function endOf({ text }: DocumentView, section: Section): number {
	const next = text.sections.slice(section.index + 1).find(it => it.level <= section.level);
	return next?.span.start ?? text.source.text.length;
}

const wordsUnder = (section: Section): number =>
	section.blocks.reduce((sum, it) => sum + it.piece.passage.wordCount + (it.piece.table === undefined ? 0 : fewestWords), 0) + section.children.reduce((sum, it) => sum + wordsUnder(it), 0);

const holdsBlank = (section: Section): boolean => section.blocks.some(it => it.piece.passage.sentences.some(sentence => sentence.hasBlank));

/** A picture, a link or a quotation says something that is not counted in words. */
const hasOther = (section: Section): boolean => section.blocks.some(it => /!\[|\]\(|https?:/u.test(it.piece.source));

function missing(document: DocumentView): Candidate<Data> {
	const { text } = document;
	const title = text.sections.find(it => it.heading !== undefined)?.heading ?? text.blocks.find(it => it.block.kind === 'paragraph')!;
	return { span: title.block.span, kind: 'missing', data: { kind: 'missing', words: 0, at: placeFor(document, title), moved: undefined, text: '' } };
}

/** Before the solution; else, in a press release, behind its first paragraph; else below the title. */
function placeFor({ text, kind }: DocumentView, title: PlacedBlock): number {
	const solution = text.sections.find(it => it.role === 'solution' || it.role === 'requirements');
	if (solution?.heading !== undefined) return solution.span.start;
	const prose = kind === 'prfaq' ? pressReleaseBlocks(text).filter(it => it.block.kind === 'paragraph' && it.section.heading !== it) : [];
	const after = text.blocks.find(it => it.block.span.start > title.block.span.end && it.block.span.start > (prose[0]?.block.span.start ?? -1));
	return after?.block.span.start ?? text.source.text.length;
}

/** A paragraph in the first half that tells of a customer, a pain and a size, whatever its heading. */
function holdsProblem({ text }: DocumentView): boolean {
	const half = text.source.text.length / 2;
	return findPressPart(text, 'problem').some(it => it.block.span.start <= half) || text.sections.some(it => it.role === 'customer' && wordsUnder(it) >= 30);
}
