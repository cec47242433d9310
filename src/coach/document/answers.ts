import type { Sentence } from '../prose/sentence.ts';
import { shift, type Span } from '../text/span.ts';
import type { Piece } from './piece.ts';
import type { PlacedBlock, Section } from './section.ts';

/** A sentence where it stands. */
export interface PlacedSentence {
	readonly placed: PlacedBlock;
	readonly sentence: Sentence;
	/** Where its own words start in the run: behind an "A:" that only marks it as an answer. */
	readonly start: number;
}

/** A question and the paragraphs that answer it, up to the first list, table, quotation or next question. */
export interface Answer {
	/** Without numbering and "Q:", as written; undefined for a section that owes a conclusion unasked. */
	readonly question: string | undefined;
	/** The heading or the paragraph that asks. */
	readonly asked: PlacedBlock | undefined;
	readonly sentences: readonly PlacedSentence[];
	/** What follows at once: where nothing is said before a list or table, that is the answer. */
	readonly followedBy: PlacedBlock | undefined;
}

/**
 * The questions of a section with their answers: its heading, and paragraphs or items inside it that ask in
 * bold, in italics, behind `Q:`, or as a numbered item of an FAQ.
 */
export const readAnswers = (section: Section): readonly Answer[] =>
	readQuestions(section).filter(it => it.sentences.length > 0);

/** The same with those that nobody has answered yet. */
export function readQuestions(section: Section): readonly Answer[] {
	const answers: Answer[] = [];
	const { blocks, heading } = section;
	const question = heading?.piece.derived(headingQuestion, headingQuestion);
	if (question !== undefined) answers.push(collect(question, heading, blocks, 0, 0));
	const inFaq = section.roles.some(it => it === 'faq' || it === 'faq-external' || it === 'faq-internal');
	blocks.forEach((placed, index) => {
		const found = questionAt(placed, inFaq);
		if (found !== undefined) answers.push(collect(found.question, placed, blocks, index, found.sentences));
	});
	return answers;
}

/** The paragraphs that a section opens with, as the answer to a question that its heading does not put. */
export const readOpening = (section: Section): Answer =>
	collect(undefined, section.heading, section.blocks, 0, 0);

/** The sentence's place in the document, without an "A:" before it. */
export function spanOf({ placed, sentence, start }: PlacedSentence): Span {
	const { run } = placed.piece.passage;
	const words = { start, end: sentence.span.end };
	return shift(run.wholeSource(words) ?? run.toSource(words), placed.block.span.start);
}

/** Sentences from the block at `index` on, the first `skipped` of that block left out. */
function collect(
	question: string | undefined,
	asked: PlacedBlock | undefined,
	blocks: readonly PlacedBlock[],
	index: number,
	skipped: number,
): Answer {
	const sentences: PlacedSentence[] = [];
	const item = asked !== undefined && asked === blocks[index] ? asked.block.item : undefined;
	let at = index;
	for (; at < blocks.length; at++) {
		const placed = blocks[at]!;
		const { block, piece } = placed;
		if (block.kind === 'comment') continue;
		if (block.kind !== 'paragraph' || block.quote !== 'none' || block.item?.span.start !== item?.span.start)
			break;
		const isFirst = at === index && skipped > 0;
		if (!isFirst && questionAt(placed, false) !== undefined) break;
		for (const sentence of piece.passage.sentences.slice(isFirst ? skipped : 0)) {
			const start = sentences.length === 0 ? sentence.span.start + mark(sentence.text) : sentence.span.start;
			if (start < sentence.span.end) sentences.push({ placed, sentence, start });
		}
	}
	return { question, asked, sentences, followedBy: blocks[at] };
}

const headingQuestion = ({ passage }: Piece): string | undefined =>
	asks(passage.run.text) ? plainQuestion(passage.run.text) : undefined;

const asks = (text: string): boolean => /\?[\s*_")]*$/u.test(text);

/** How long an "A:" before an answer is. */
const mark = (text: string): number =>
	/^(?:a\d*(?:\([^()]*\))?|answer)[:.)]\s*/iu.exec(text)?.[0].length ?? 0;

interface Question {
	readonly question: string;
	/** How many sentences of its paragraph it takes. */
	readonly sentences: number;
}

/** The question that a paragraph opens with; a plain one counts only as an item of an FAQ. */
function questionAt({ block, piece }: PlacedBlock, inFaq: boolean): Question | undefined {
	if (block.kind !== 'paragraph' || block.quote !== 'none') return undefined;
	return (
		piece.derived(markedQuestion, markedQuestion) ??
		(inFaq && block.item?.ordered === true ? piece.derived(plainItem, plainItem) : undefined)
	);
}

/** A question in bold or italics, or behind `Q:`, at the start of a paragraph. */
function markedQuestion(piece: Piece): Question | undefined {
	const { run, sentences } = piece.passage;
	const count = sentences.findIndex(it => asks(it.text)) + 1;
	const first = sentences[0];
	const last = sentences[count - 1];
	if (first === undefined || last === undefined || count > 2 || last.span.end - first.span.start > 300)
		return undefined;
	// A second question right behind the first belongs to it.
	const next = sentences[count];
	const taken = next !== undefined && asks(next.text) && run.inEmphasis(next.span) ? count + 1 : count;
	const span = { start: first.span.start, end: last.span.end };
	if (!run.inEmphasis(span) && !/^q\d*(?:\([^()]*\))?[:.)]\s/iu.test(first.text)) return undefined;
	const end = sentences[taken - 1]!.span.end;
	return { question: plainQuestion(run.text.slice(span.start, end)), sentences: taken };
}

/** "1. Do I have to know SQL?" with the answer on the next line or in the next paragraph. */
function plainItem(piece: Piece): Question | undefined {
	const [first] = piece.passage.sentences;
	if (first === undefined || !asks(first.text) || first.words.length > 25) return undefined;
	const after = piece.passage.run.text.slice(first.span.end);
	return after.trim() === '' || after.startsWith('\n')
		? { question: plainQuestion(first.text), sentences: 1 }
		: undefined;
}

const plainQuestion = (text: string): string =>
	text
		.replace(
			/^[\s*_]*(?:\d+(?:\.\d+)+\s+|(?:q(?:uestion)?\s?)?\d+(?:\.\d+)*[.):]\s*|q(?:\([^()]*\))?[:.)]\s*|question:\s*)/iu,
			'',
		)
		.replace(
			/^[\p{L} ]{1,24}:\s+(?=(?:is|are|do|does|did|can|could|will|should|has|have|how|when|who|which|what|why)\b)/iu,
			'',
		)
		.trim();
