import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { plainTitle } from '../../document/roles.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { askOf } from '../../prose/asks.ts';
import { shift, type Span } from '../../text/span.ts';

const filler = 'The shop in Leeds prints its labels by hand and the queue is long. '.repeat(9).trim();

interface Data {
	/** Where the options go. */
	readonly at: number;
}

export default defineRule<'document', Data>({
	id: 'one-option-decision',
	family: 'commitments',
	attribute: 'Pushing back',
	unit: 'document',
	severity: { decision: 'warning', onepager: 'information' },
	summary: 'Show the options you did not choose, and why.',
	why: 'An approver who sees one option can only say yes or no to you. With the two you rejected, “do nothing” among them, the choice can be trusted, and pushed back on for the right reason.',
	source:
		'Templates of decision documents ask for options with pros and cons; Richard Rumelt: a strategy is a choice.',
	traps: [
		'Another option anywhere: in a heading, a table, a list, or in words like “instead of”, “we considered”, “we rejected”.',
		'Records of a decision that was made elsewhere, with a link to it.',
		'Notes of fewer than 100 words, and documents that recommend nothing.',
	],
	exampleKind: 'decision',
	*detect(document) {
		const { text } = document;
		if (text.words < 100 || isSettled(document)) return;
		const chosen = recommendation(document);
		if (chosen === undefined) return;
		if (text.sections.some(namesOptions)) return;
		if (text.blocks.some(it => it.piece.derived(weighs, weighs))) return;
		yield { span: chosen.span, data: { at: chosen.at } };
	},
	message: () =>
		'Only one option is on the page; show the ones you rejected, “do nothing” among them, so that the approver can trust the choice.',
	*fix({ data: { at } }) {
		yield {
			title: 'Add a table of options: “Recommended”, “[alternative?]”, “Do nothing”',
			kind: 'draft',
			edits: [
				{
					span: { start: at, end: at },
					text: '\n\n| Option | Upside | Cost or risk | Why not |\n| --- | --- | --- | --- |\n| Recommended | [?] | [?] | |\n| [alternative?] | [?] | [?] | [?] |\n| Do nothing | [?] | [?] | [?] |',
				},
			],
		};
	},
	examples: [
		{
			bad: `# Printer\n\n«We recommend moving to vendor A.»\n\n${filler}`,
			better: `# Printer\n\nWe recommend moving to vendor A rather than vendor B, which costs £1 more a label. Doing nothing keeps the queue.\n\n${filler}`,
		},
		{
			bad: `# Labels\n\n## Background\n\n${filler}\n\n## Recommendation\n\n«We propose to hire two printers in Leeds.» It costs £400 a week.`,
		},
		{
			bad: `# Labels\n\n«**Decision needed:** we ask you to approve £400 a week\nfor a printer in [Leeds](https://example.com/leeds).»\n\n${filler}`,
		},
		{ bad: `# Vans\n\n${filler}\n\n«We therefore recommend the *electric* van.»` },
		{
			in: 'onepager',
			bad: `# Vans\n\n## Ask\n\n«We propose to buy the electric van in May.»\n\n## Why\n\n${filler}`,
		},
		{ bad: `# Vans\n\n## Decision\n\n«We decided to buy the electric van.»\n\n${filler}` },
		{
			good: `# Printer\n\nWe recommend moving to vendor A.\n\n| Option | Cost |\n| --- | --- |\n| A | £3 |\n| B | £4 |\n\n${filler}`,
		},
		{
			good: `# Printer\n\nWe recommend vendor A. We considered printing in house; it costs five months.\n\n${filler}`,
		},
		{ good: '# Printer\n\nWe recommend vendor A ([options](./options.md)).' },
		{
			good: `# Printer\n\nWe recommend vendor A.\n\n## Alternatives\n\n- **Do nothing:** the queue grows.\n\n${filler}`,
		},
		{ good: `# Printer\n\nWe recommend vendor A rather than vendor B.\n\n${filler}` },
		{ good: `---\nstatus: decided\n---\n\n# Printer\n\nWe recommend vendor A.\n\n${filler}` },
		{ good: `# Printer\n\n${filler}` },
		{ in: 'prd', good: `# Printer\n\nWe recommend vendor A.\n\n${filler}` },
	],
});

interface Chosen {
	readonly span: Span;
	readonly at: number;
}

/** The first sentence that asks for, recommends or reports the choice. */
function recommendation({ text, kind }: DocumentView): Chosen | undefined {
	for (const placed of text.blocks) {
		const { block, piece, section } = placed;
		if (block.kind !== 'paragraph' || block.quote !== 'none' || section.heading === placed) continue;
		if (section.roles.some(it => elsewhere.has(it))) continue;
		const found = piece.derived(recommendation, chooses);
		if (found === undefined || (found.isDecided && kind !== 'decision')) continue;
		const { run } = piece.passage;
		const inside = run.wholeSource(found.span) ?? run.toSource(found.span);
		return {
			span: shift(inside, block.span.start),
			at: block.item === undefined ? block.span.end : endOfList(placed, section),
		};
	}
	return undefined;
}

const endOfList = ({ block }: PlacedBlock, { blocks }: Section): number =>
	Math.max(...blocks.filter(it => it.block.item?.list === block.item!.list).map(it => it.block.span.end));

function chooses({ passage }: Piece): { readonly span: Span; readonly isDecided: boolean } | undefined {
	for (const it of passage.sentences) {
		const ask = askOf(it);
		if (ask === undefined || it.hasBlank) continue;
		// Asking for people or an answer is no choice between things.
		if (ask === 'request' && !/\b(?:approv\w*|decision|decide|choose|sign off)\b/u.test(it.lower)) continue;
		return { span: it.span, isDecided: ask === 'decision' };
	}
	return undefined;
}

const elsewhere: ReadonlySet<string> = new Set([
	'background',
	'problem',
	'evidence',
	'customer',
	'appendix',
	'changelog',
	'glossary',
	'instructions',
	'quote',
	'actions',
	'lessons',
]);

/** A section of options, or one that is an option: "Option B", "Do nothing", "Why not …". */
const namesOptions = (section: Section): boolean =>
	section.role === 'options' ||
	section.roles.includes('options') ||
	/\b(?:options?|alternatives?|do nothing|status quo|trade-?offs?|comparison|compared|vs|versus|why not|rejected|considered|pros|cons)\b/u.test(
		plainTitle(section.title),
	);

/** Whether a block speaks of another way. */
const weighs = ({ passage, table }: Piece): boolean =>
	table === undefined
		? other.test(passage.run.lower)
		: table.rows.length > 1 &&
			table.header.some(it =>
				/\b(?:options?|alternatives?|vendors?|approach|pros?|cons?|choice|candidate|upside|downside)\b/u.test(
					it.run.lower,
				),
			);

const other =
	/\b(?:options?|alternativ\w*|instead|rather than|as opposed to|vs|versus|(?:also |have |had )?(?:considered|evaluated|compared|rejected|ruled out|looked at|weighed|discarded|shortlisted|assessed)|over (?:vendor|option) \p{L}|do(?:ing)? nothing|status quo|(?:another|other|second|different) (?:way|vendor|approach|choice|solution|candidate|supplier|route)s?|could (?:also|have)|either|neither|both (?:vendors|candidates|approaches)|trade-?offs?|pros and cons|build (?:or|versus|vs\.?) buy|better than|cheaper than|compared (?:to|with))\b/u;

function isSettled({ text }: DocumentView): boolean {
	const status = text.frontMatter['status']?.toLowerCase() ?? '';
	return (
		/\b(?:decided|accepted|approved|final|closed|archived|superseded)\b/u.test(status) ||
		text.blocks.slice(0, 12).some(it => it.piece.derived(saysSettled, saysSettled))
	);
}

const saysSettled = ({ passage }: Piece): boolean =>
	/^\W*(?:decision )?status\W+(?:decided|accepted|approved|final|closed|archived|superseded)\b/u.test(
		passage.run.lower,
	);
