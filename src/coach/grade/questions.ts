import { readQuestions, spanOf, type Answer } from '../document/answers.ts';
import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import type { Table } from '../document/piece.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import { isForm } from '../prose/blanks.ts';
import { askedFor } from '../rules/answer/_question.ts';
import { shift, type Span } from '../text/span.ts';

/** What sort of answer a question asks for, the others by the word they begin with. */
export const questionSorts = ['yes-no', 'number', 'date', 'who', 'choice', 'why', 'how', 'other'] as const;
export type QuestionSort = (typeof questionSorts)[number];

/** A question that was asked, and where. */
export interface AskedQuestion {
	readonly question: string;
	readonly sort: QuestionSort;
	/** Where it is asked, in the document's text. */
	readonly span: Span;
	/** Where its answer starts; undefined where there is none. */
	readonly answer: number | undefined;
}

/** The questions of FAQs and of review notes, in order of place; blanks are none. */
export function questionsIn(text: DocumentText, kind: Kind): readonly AskedQuestion[] {
	const found = text.sections.flatMap(section => [
		...(isFaq(section, kind) ? readQuestions(section).flatMap(asked) : []),
		...section.blocks.flatMap(inNotes),
	]);
	return found.filter(it => !isForm(it.question)).sort((a, b) => a.span.start - b.span.start);
}

const isFaq = ({ roles }: Section, kind: Kind): boolean =>
	kind === 'faq' || roles.some(it => it === 'faq' || it === 'faq-external' || it === 'faq-internal');

function asked({ question, asked: placed, sentences }: Answer): AskedQuestion[] {
	if (question === undefined || placed === undefined) return [];
	const { run } = placed.piece.passage;
	const at = run.text.indexOf(question);
	const place =
		at < 0
			? placed.block.span
			: shift(run.toSource({ start: at, end: at + question.length }), placed.block.span.start);
	const [first] = sentences;
	return [{ question, sort: sortOf(question), span: place, answer: first && spanOf(first).start }];
}

/** The rows of a table whose columns say what was asked and who did. */
function inNotes({ block, piece }: PlacedBlock): AskedQuestion[] {
	const { table } = piece;
	if (table === undefined || block.quote !== 'none') return [];
	const column = titles(table).findIndex(it => /^questions?$/u.test(it));
	if (column < 0 || !titles(table).some(it => /^(?:asked by|type\b|answered\b)/u.test(it))) return [];
	return table.rows.flatMap(row => {
		const cell = row[column];
		const question = cell?.run.text.trim() ?? '';
		if (cell === undefined || question === '') return [];
		const span = shift(cell.span, block.span.start);
		return [{ question, sort: sortOf(question), span, answer: undefined }];
	});
}

const titles = ({ header }: Table): readonly string[] => header.map(it => it.run.lower.trim());

function sortOf(question: string): QuestionSort {
	const asks = askedFor(question);
	if (asks !== undefined) return asks;
	// Several things at once, the first of them a number.
	if (/^how (?:many|much|long|often)\b/iu.test(question)) return 'number';
	const word = /^(?:(?:so|but|and),? )?(why|how)\b/iu.exec(question)?.[1]?.toLowerCase();
	return word === 'why' || word === 'how' ? word : 'other';
}
