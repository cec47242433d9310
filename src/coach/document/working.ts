import { cellWorkings } from '../numbers/tables/working.ts';
import { workings } from '../numbers/working.ts';
import type { Sentence } from '../prose/sentence.ts';
import { shift, type Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import type { Cell, Piece, Table } from './piece.ts';
import { inAuthorsMinus, markedAt, textTable } from './table-text.ts';

/** How a figure follows from others, or others from it. */
export interface FigureWorking {
	/** The figure's place. */
	readonly span: Span;
	/** "1,200 to 1,480 is +280, +23.3%; the text says “32%”": one for each relation that it takes part in. */
	readonly lines: readonly string[];
}

/** The working behind the figure at an offset of a document's text; undefined where none stands that has one. */
export function workingIn(document: DocumentText, offset: number): FigureWorking | undefined {
	const placed = document.blocks.find(({ block }) => block.span.start <= offset && offset <= block.span.end);
	if (placed === undefined) return undefined;
	const { block, piece } = placed;
	const { start } = block.span;
	const found =
		piece.table === undefined ? inProse(piece, offset - start) : inTable(piece.table, offset - start);
	return found && { span: shift(found.span, start), lines: found.lines };
}

function inProse({ passage: { run, sentences } }: Piece, offset: number): FigureWorking | undefined {
	for (const sentence of sentences) {
		for (const { figures, text } of workingsOf(sentence)) {
			for (const figure of figures) {
				const span = run.toSource(figure);
				if (span.start <= offset && offset <= span.end) return { span, lines: [text] };
			}
		}
	}
	return undefined;
}

/** A sentence may go on where the one before ended, so both lend their figures. */
function workingsOf(sentence: Sentence): ReturnType<typeof workings> {
	const { numberClaims, quantities, previous, run } = sentence;
	if (quantities.length === 0) return [];
	const known = [...(previous?.quantities ?? []), ...quantities];
	const told = workings(run.shadow, known, numberClaims);
	// Changes that the sentence before leaves open are its own.
	return told.filter(({ figures }) => figures.some(it => it.start >= sentence.span.start));
}

function inTable(table: Table, offset: number): FigureWorking | undefined {
	const isHere = ({ span }: Cell): boolean => span.start <= offset && offset <= span.end;
	const row = table.rows.findIndex(it => it.some(isHere));
	const column = table.rows[row]?.findIndex(isHere) ?? -1;
	const cell = table.rows[row]?.[column];
	if (cell === undefined) return undefined;
	for (const figure of cellWorkings(textTable(table), { row, column })) {
		const span = markedAt(cell, figure.span);
		if (span.start <= offset && offset <= span.end)
			return { span, lines: figure.lines.map(it => inAuthorsMinus(table, it)) };
	}
	return undefined;
}
