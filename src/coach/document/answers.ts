import type { Sentence } from '../prose/sentence.ts';
import { shift, type Span } from '../text/span.ts';
import type { Piece } from './piece.ts';
import type { PlacedBlock, Section } from './section.ts';

/** A sentence where it stands. */
export interface PlacedSentence {
	readonly placed: PlacedBlock;
	readonly sentence: Sentence;
	/** In the document's text. */
	readonly span: Span;
}

/** A question and the paragraphs that answer it, up to the first list, table, quotation or heading. */
export interface Answer {
	/** The question in lower case, without numbering and "Q:". */
	readonly question: string;
	readonly sentences: readonly PlacedSentence[];
	/** What comes right after the paragraphs, when something does: a list or a table may be the answer. */
	readonly followedBy: PlacedBlock | undefined;
}

/**
 * The answers of a section: to its heading when that asks something, and to questions inside it, written as
 * `Q: …?` or in bold at the start of a paragraph.
 */
export function readAnswers(section: Section): readonly Answer[] {
	const answers: Answer[] = [];
	const { blocks } = section;
	if (isQuestion(section.title)) {
		const answer = collect(plainQuestion(section.title), blocks, 0, 0);
		if (answer !== undefined) answers.push(answer);
	}
	blocks.forEach((placed, index) => {
		const inside = placed.piece.derived(questionIn, questionIn);
		if (inside === undefined || !isParagraph(placed)) return;
		const answer = collect(inside.question, blocks, index, inside.sentences);
		if (answer !== undefined) answers.push(answer);
	});
	return answers;
}

export const placeSentence = (placed: PlacedBlock, sentence: Sentence): PlacedSentence => ({
	placed,
	sentence,
	span: shift(placed.piece.passage.run.toSource(sentence.span), placed.block.span.start),
});

/** Sentences of the paragraphs from `index` on, the first `skipped` of the first one left out. */
function collect(question: string, blocks: readonly PlacedBlock[], index: number, skipped: number): Answer | undefined {
	const sentences: PlacedSentence[] = [];
	let at = index;
	for (; at < blocks.length; at++) {
		const placed = blocks[at]!;
		if (!isParagraph(placed) || (at > index && placed.piece.derived(questionIn, questionIn) !== undefined)) break;
		const own = placed.piece.passage.sentences.slice(at === index ? skipped : 0);
		sentences.push(...own.map(it => placeSentence(placed, it)));
	}
	return sentences.length === 0 ? undefined : { question, sentences, followedBy: blocks[at] };
}

const isParagraph = (placed: PlacedBlock): boolean =>
	placed.block.kind === 'paragraph' && placed.block.item === undefined && placed.block.quote === 'none';

const isQuestion = (text: string): boolean => /\?[\s*_")]*$/u.test(text);

/** A question at the start of a paragraph, in bold or behind `Q:`, and how many sentences it takes. */
function questionIn({ passage }: Piece): { question: string; sentences: number } | undefined {
	const [first] = passage.sentences;
	if (first === undefined || !isQuestion(first.text) || first.words.length > 30) return undefined;
	const bold = passage.run.bold.some(it => it.start <= first.span.start && first.span.end <= it.end + 1);
	if (!bold && !/^\s*q\d*[:.)]\s/iu.test(first.text)) return undefined;
	return { question: plainQuestion(first.text), sentences: 1 };
}

const plainQuestion = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^\s*(?:q?\d+[.):]\s*|q[:.)]\s*|question:?\s*)/u, '')
		.trim();
