import type { Tree } from '@lezer/common';
import type { Block } from '../markdown/blocks.ts';
import { readTableShape, type TableShape } from '../markdown/table.ts';
import { Passage } from '../prose/passage.ts';
import { readRun, Run } from '../prose/run.ts';
import { shift, type Span } from '../text/span.ts';
import { Memory } from './memory.ts';

/** A cell of a table; its span is relative to the table's block. */
export interface Cell {
	readonly span: Span;
	readonly run: Run;
}

export interface Table {
	/** The table's Markdown. */
	readonly source: string;
	readonly header: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	readonly align: TableShape['align'];
	/** The line under the header, relative to the block. */
	readonly delimiter: Span;
}

/**
 * What a block's text says, wherever it stands: the part of a document that outlives an edit elsewhere. Its
 * identity tells the engine that nothing in the block has changed. What is derived from it must look at nothing else.
 */
export class Piece extends Memory {
	/** The block's Markdown. */
	readonly source: string;
	/** Heading, paragraph: the words. Empty for blocks without words. */
	readonly passage: Passage;
	readonly table: Table | undefined;

	constructor(source: string, passage: Passage, table: Table | undefined) {
		super();
		this.source = source;
		this.passage = passage;
		this.table = table;
	}
}

/** What tells blocks apart that read differently: the same text as a task and as a paragraph. */
export const pieceKey = (block: Block, text: string): string =>
	`${block.kind[0]!}${block.item?.task === undefined ? '' : 't'}${text.slice(block.span.start, block.span.end)}`;

/** Reads a block. */
export function readPiece(block: Block, tree: Tree, text: string): Piece {
	const source = text.slice(block.span.start, block.span.end);
	if (block.kind === 'table') return new Piece(source, nothing, readTable(block.span, tree, text));
	if (block.kind === 'heading' || block.kind === 'paragraph') return new Piece(source, new Passage(readRun(tree, text, block.span)), undefined);
	return new Piece(source, nothing, undefined);
}

function readTable(span: Span, tree: Tree, text: string): Table {
	const shape = readTableShape(text, span);
	const cell = (place: Span): Cell => ({ span: shift(place, -span.start), run: readRun(tree, text, place) });
	return {
		header: shape.header.map(cell),
		rows: shape.rows.map(row => row.map(cell)),
		align: shape.align,
		delimiter: shift(shape.delimiter, -span.start),
		source: text.slice(span.start, span.end),
	};
}

const nothing = new Passage(new Run('', [], [], []));
