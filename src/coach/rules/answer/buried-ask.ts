import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { askOf, type Ask } from '../../prose/asks.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { shift } from '../../text/span.ts';
import { titleOf, topOf } from './_top.ts';

const filler = (times: number): string =>
	'Sellers see a message in the app. It names the order and the carrier. A copy goes to the archive for the audit. '
		.repeat(times)
		.trim();

export default defineRule({
	id: 'buried-ask',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'document',
	severity: { decision: 'warning', onepager: 'warning', strategy: 'information', status: 'information' },
	summary: 'Say at the top what you want from the reader.',
	why: 'Approvers decide what to read by what you want from them. One line with the decision, the amount and the date makes a document that people can act on.',
	source:
		'BLUF: the decision request stands in line one; templates of decision documents lead with “decision required”.',
	traps: [
		'An ask in the first hundred words, in a callout or in a table at the top.',
		'Documents that inform: specifications, press releases.',
		'Records of a decision that was made, and documents marked approved, final or archived.',
		'Short notes: everything in them is at the top.',
	],
	kinds: { buried: 'The ask comes late.', missing: 'There is no ask.' },
	exampleKind: 'decision',
	*detect(document) {
		if (isSettled(document)) return;
		const { first, words, isHeaded } = findAsk(document);
		if (first === undefined) {
			const title = titleOf(document);
			if (
				(document.kind === 'decision' || (document.kind === 'onepager' && proposes(document))) &&
				!isHeaded &&
				words >= 150 &&
				title !== undefined
			)
				yield {
					span: title.block.span,
					kind: 'missing',
					data: { kind: 'missing', percent: 0, ask: undefined },
				};
			return;
		}
		if (first.wordsBefore < 150 || first.wordsBefore < words * 0.4) return;
		const { run } = first.placed.piece.passage;
		const span = shift(run.toSource(first.sentence.span), first.placed.block.span.start);
		const whole = run.wholeSource(first.sentence.span);
		yield {
			span,
			kind: 'buried',
			data: {
				kind: 'buried',
				percent: Math.round((first.wordsBefore / words) * 100),
				ask: whole === undefined ? undefined : run.sourceText(whole),
			},
			related: [
				{ span: topOf(document.text), message: 'The reader starts here and would find the ask here.' },
			],
		};
	},
	message: ({ kind, percent }) =>
		kind === 'missing'
			? 'I can’t find what you want from the reader; one line with the decision, the amount and the date makes this a document that people can act on.'
			: `Your ask first appears ${percent}% of the way in; move it to the top, because approvers decide what to read by what you want from them.`,
	*fix({ data: { kind, ask } }, document) {
		const span = topOf(document.text);
		if (kind === 'missing')
			yield {
				title: 'Insert an ask at the top: “**Ask:** […?]”',
				kind: 'draft',
				edits: [{ span, text: '**Ask:** [approve, fund or choose what?] by [date?] because [why now?]\n\n' }],
			};
		else if (ask !== undefined)
			yield {
				title: 'Copy the ask to the top',
				kind: 'draft',
				edits: [{ span, text: `> **Ask:** ${ask.replaceAll(/[ \t]*\n[ \t>]*/gu, ' ')}\n\n` }],
			};
	},
	examples: [
		{
			as: 'buried',
			bad: `# Vendor\n\n${filler(8)}\n\n«We recommend **option B** at\n$40,000 a year.»`,
			fixed: `# Vendor\n\n> **Ask:** We recommend **option B** at $40,000 a year.\n\n${filler(8)}\n\nWe recommend **option B** at\n$40,000 a year.`,
		},
		{
			as: 'missing',
			bad: `«# Vendor»\n\n${filler(8)}`,
			fixed: `# Vendor\n\n**Ask:** [approve, fund or choose what?] by [date?] because [why now?]\n\n${filler(8)}`,
		},
		{
			as: 'buried',
			in: 'onepager',
			bad: `# Export\n\n${filler(8)}\n\n## Plan\n\n- «Please approve 2 engineers for Q3.»`,
			fixed: `# Export\n\n> **Ask:** Please approve 2 engineers for Q3.\n\n${filler(8)}\n\n## Plan\n\n- Please approve 2 engineers for Q3.`,
		},
		{
			as: 'missing',
			in: 'onepager',
			bad: `«# Export»\n\n## Problem\n\n${filler(4)}\n\n## Risks\n\n${filler(4)}`,
		},
		{ in: 'onepager', good: `# Export\n\n${filler(8)}`, note: 'It describes and argues for nothing.' },
		{
			in: 'onepager',
			good: `# Export\n\n## Problem\n\nToday, [which customers?] [do what?] because [why?].\n\n## Timeline\n\n${filler(8)}`,
			note: 'What is still to be filled in does not argue yet.',
		},
		{
			as: 'buried',
			in: 'strategy',
			bad: `# Platform\n\n${filler(10)}\n\n## Next year\n\nThe plan has three parts. «We ask you for 6 engineers from July.»`,
		},
		{
			as: 'buried',
			in: 'status',
			bad: `${filler(9)}\n\n«I need a decision on the vendor by Friday.»`,
			fixed: `> **Ask:** I need a decision on the vendor by Friday.\n\n${filler(9)}\n\nI need a decision on the vendor by Friday.`,
		},
		{
			good: `# Vendor\n\n> **Decision needed by 12 June:** choose vendor A or B.\n\n${filler(9)}\n\nWe recommend option B.`,
		},
		{ in: 'prd', good: `# Export\n\n${filler(9)}` },
		{ good: '# Vendor\n\nThe contract ends in May. Please approve the renewal.' },
		{ good: `---\nstatus: approved\n---\n\n# Vendor\n\n${filler(9)}` },
		{ good: `# Vendor\n\nStatus: accepted\n\n${filler(9)}` },
		{ good: `# Vendor\n\n${filler(2)}\n\nWe recommend option B.\n\n${filler(8)}` },
		{
			in: 'onepager',
			good: `# Export\n\n${filler(8)}\n\n## Ask\n\nTwo engineers for the quarter, from July.`,
		},
		{
			good: `# Vendor\n\n${filler(8)}\n\n## Decision\n\nWe chose option B.`,
			note: 'A record of a decision asks for nothing.',
		},
		{ in: 'strategy', good: `# Platform\n\n${filler(9)}\n\nWe propose to split the service in two.` },
		{
			in: 'onepager',
			good: `# Export\n\n| Decision needed | By |\n| --- | --- |\n| 2 engineers | 1 June |\n\n${filler(9)}`,
		},
	],
});

/** Whether a one-pager argues for something, and does not merely describe: a problem or a way, and what it takes. */
function proposes({ text }: DocumentView): boolean {
	const roles = new Set(text.sections.filter(isWritten).map(it => it.role));
	const argues = roles.has('problem') || roles.has('solution') || roles.has('options');
	return (
		argues &&
		(roles.has('timeline') ||
			roles.has('risks') ||
			roles.has('options') ||
			roles.has('metrics') ||
			roles.has('goals') ||
			roles.has('dependencies'))
	);
}

/** Whether something stands under the heading besides blanks to fill. */
const isWritten = ({ blocks, children }: Section): boolean =>
	blocks.some(({ block, piece }) =>
		block.kind === 'paragraph'
			? piece.passage.wordCount > 0
			: block.kind === 'table' || block.kind === 'code' || block.kind === 'html',
	) || children.some(isWritten);

const settled =
	/^(?:approved|final|finali[sz]ed|archived|accepted|decided|done|superseded|implemented|complete|completed|closed|rejected|shipped)\b/iu;

/** Whether the document is past asking: its front matter or a line at its top says so. */
function isSettled({ text }: DocumentView): boolean {
	if (settled.test(text.frontMatter['status'] ?? '')) return true;
	return text.blocks
		.slice(0, 8)
		.some(it => it.piece.derived(isSettled, piece => statusLine.test(piece.passage.run.text)));
}

const statusLine =
	/(?:^|[\n|] ?|\. )status\W{1,4}(?:approved|final|archived|accepted|decided|superseded|implemented|complete|closed|rejected)/iu;

interface Found {
	readonly placed: PlacedBlock;
	readonly sentence: Sentence;
	readonly wordsBefore: number;
}

/** The first sentence that asks, the document's words, and whether anything else states what is wanted. */
function findAsk({ text, kind }: DocumentView): {
	readonly first: Found | undefined;
	readonly words: number;
	readonly isHeaded: boolean;
} {
	let words = 0;
	let first: Found | undefined;
	let isHeaded = false;
	for (const placed of text.blocks) {
		const { block, piece, section } = placed;
		if (section.heading === placed) {
			isHeaded ||=
				section.role === 'ask' ||
				section.role === 'decision' ||
				section.role === 'cta' ||
				piece.derived(headsAsk, headsAsk);
		} else if (block.kind === 'table') {
			isHeaded ||= piece.derived(tableAsk, tableAsk);
		} else if (block.kind === 'paragraph') {
			const found =
				first === undefined && !isHeaded && mayAsk(placed) ? piece.derived(asksIn, asksIn) : undefined;
			const counted =
				found === undefined || (kind !== 'decision' && kind !== 'onepager' && found.ask !== 'request')
					? undefined
					: found;
			if (counted?.ask === 'decision') isHeaded = true;
			else if (counted !== undefined)
				first = { placed, sentence: counted.sentence, wordsBefore: words + counted.wordsBefore };
			words += piece.passage.wordCount;
		}
	}
	return { first, words, isHeaded };
}

/** Quotations ask for others, unless they are a label for the document's own ask. */
const mayAsk = ({ block, piece, section }: PlacedBlock): boolean =>
	(block.quote !== 'quote' ||
		/^[^\p{L}]*(?:ask|decision|request|approval)\b/iu.test(piece.passage.run.text)) &&
	!section.roles.some(
		it => it === 'appendix' || it === 'changelog' || it === 'glossary' || it === 'non-goals',
	);

function asksIn({
	passage,
}: Piece): { readonly ask: Ask; readonly sentence: Sentence; readonly wordsBefore: number } | undefined {
	let wordsBefore = 0;
	for (const sentence of passage.sentences) {
		const ask = askOf(sentence);
		if (ask !== undefined) return { ask, sentence, wordsBefore };
		if (!sentence.hasBlank) wordsBefore += sentence.words.length;
	}
	return undefined;
}

/** Headings that are asks themselves. */
const headsAsk = ({ passage }: Piece): boolean =>
	/\b(?:ask|asks|decision|recommendation|recommended|proposal|request|approval|what (?:we|i) need|call to action)\b/u.test(
		passage.run.lower,
	);

const tableAsk = ({ source }: Piece): boolean =>
	/\b(?:decision needed|decision required|decision|ask|approver|approval)\b/iu.test(source);
