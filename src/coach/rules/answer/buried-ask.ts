import type { PlacedBlock } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { askIn } from './_asks.ts';

export default defineRule({
	id: 'buried-ask',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'document',
	severity: { decision: 'warning', onepager: 'warning', strategy: 'information', status: 'information' },
	summary: 'Say at the top what you want from the reader.',
	why: 'Approvers decide what to read by what you want from them. One line with the decision, the amount and the date makes a document that people can act on.',
	source: 'BLUF: the decision request stands in line one; templates of decision documents lead with “decision required”.',
	traps: ['An ask in the first hundred words, a callout or a table at the top.', 'Documents that inform (specifications, reports with a verdict up front).', 'Approved, final or archived documents.', 'Short notes.'],
	kinds: { buried: 'The ask comes late.', missing: 'There is no ask.' },
	exampleKind: 'decision',
	*detect(document) {
		if (isSettled(document)) return;
		const asks = findAsks(document);
		const title = document.text.sections.find(it => it.heading !== undefined)?.heading ?? document.text.blocks.find(it => it.block.kind === 'paragraph');
		if (asks.first === undefined) {
			const owes = document.kind === 'decision' || document.kind === 'onepager';
			if (!owes || asks.section || document.text.words < 150 || title === undefined) return;
			yield { span: title.block.span, kind: 'missing', data: { kind: 'missing', percent: 0, ask: '' } };
			return;
		}
		const { wordsBefore, placed } = asks.first;
		const share = wordsBefore / document.text.words;
		if (wordsBefore < 150 || share < 0.4) return;
		const sentence = askIn(placed)!;
		const span = placed.piece.passage.run.toSource(sentence.span);
		const at = { start: placed.block.span.start + span.start, end: placed.block.span.start + span.end };
		yield { span: at, kind: 'buried', data: { kind: 'buried', percent: Math.round(share * 100), ask: document.text.source.text.slice(at.start, at.end) } };
	},
	message: ({ kind, percent }) =>
		kind === 'missing'
			? 'I can’t find what you want from the reader; one line with the decision, the amount and the date makes this a document that people can act on.'
			: `Your ask first appears ${percent}% of the way in; move it to the top, because approvers decide what to read by what you want from them.`,
	*fix({ data }, document) {
		const at = topOf(document);
		if (data.kind === 'missing') yield { title: 'Insert an ask at the top: “**Ask:** […?]”', kind: 'draft', edits: [{ span: at, text: '**Ask:** [approve / fund / choose what?] by [date?] because [why now?]\n\n' }] };
		else yield { title: 'Copy the ask to the top', kind: 'draft', edits: [{ span: at, text: `> **Ask:** ${data.ask.replaceAll(/\s*\n\s*/gu, ' ')}\n\n` }] };
	},
	examples: [
		{ as: 'buried', bad: `# Vendor\n\n${filler(16)}\n\n«We recommend option B.»`, fixed: `# Vendor\n\n> **Ask:** We recommend option B.\n\n${filler(16)}\n\nWe recommend option B.` },
		{ as: 'missing', bad: `«# Vendor»\n\n${filler(16)}`, fixed: `# Vendor\n\n**Ask:** [approve / fund / choose what?] by [date?] because [why now?]\n\n${filler(16)}` },
		{ as: 'buried', in: 'onepager', bad: `# Export\n\n${filler(16)}\n\n## Plan\n\n- «Please approve 2 engineers for Q3.»` },
		{ as: 'missing', in: 'onepager', bad: `«# Export»\n\n${filler(20)}` },
		{ good: `# Vendor\n\n> **Decision needed by 12 June:** choose vendor A or B.\n\n${filler(20)}\n\nWe recommend option B.` },
		{ in: 'prd', good: `# Export\n\n${filler(20)}` },
		{ good: '# Vendor\n\nThe contract ends in May. Please approve the renewal.' },
		{ good: `---\nstatus: approved\n---\n\n# Vendor\n\n${filler(20)}` },
		{ good: `# Vendor\n\n${filler(4)}\n\nWe recommend option B.\n\n${filler(16)}` },
		{ in: 'onepager', good: `# Export\n\n## Ask\n\nTwo engineers for the quarter, from July.\n\n${filler(20)}` },
	],
});

function filler(sentences: number): string {
	return 'The service sends a message to each seller and keeps a copy. '.repeat(sentences).trim();
}

function isSettled({ text }: DocumentView): boolean {
	return /^(?:approved|final|archived|accepted|decided|done|superseded|implemented)\b/iu.test(text.frontMatter['status'] ?? '');
}

/** The first block that asks, with the words of prose before it; and whether a section is headed as the ask. */
function findAsks({ text }: DocumentView): { first: { placed: PlacedBlock; wordsBefore: number } | undefined; section: boolean } {
	let words = 0;
	for (const placed of text.blocks) {
		if (placed.piece.table !== undefined && /decision needed|decision required|\bask\b/iu.test(placed.piece.source)) return { first: { placed, wordsBefore: words }, section: true };
		if (placed.block.kind !== 'paragraph' || placed.section.heading === placed) continue;
		if (askIn(placed) !== undefined) return { first: { placed, wordsBefore: placed.section.role === 'ask' ? 0 : words }, section: false };
		words += placed.piece.passage.wordCount;
	}
	return { first: undefined, section: text.sections.some(it => it.role === 'ask' || it.role === 'decision') };
}

/** Behind the title and its line of labels. */
function topOf({ text }: DocumentView): { start: number; end: number } {
	const first = text.blocks.find(it => it.section.heading !== it && it.block.kind !== 'front-matter' && it.block.kind !== 'comment');
	const start = first?.block.span.start ?? text.source.text.length;
	return { start, end: start };
}
