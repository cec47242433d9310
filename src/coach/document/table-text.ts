import type { CellChange } from '../numbers/tables/slip.ts';
import type { TextTable } from '../numbers/tables/grid.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { shift, type Span } from '../text/span.ts';
import type { Cell, Table } from './piece.ts';

/** The table's words, as the readers of numbers take them. */
export const textTable = ({ header, rows }: Table): TextTable => ({
	header: header.map(it => it.run.text),
	rows: rows.map(row => row.map(it => it.run.text)),
});

/** The place of a cell's words in the table's Markdown; undefined where markup stands among them. */
export function sourceOf(cell: Cell, span: Span): Span | undefined {
	if (!cell.run.isUnbroken(span)) return undefined;
	const { start, end } = cell.run.toSource(span);
	return { start: start + cell.span.start, end: end + cell.span.start };
}

/** The place of a cell's words with whatever markup stands among them, to point at. */
export function markedAt(cell: Cell, span: Span): Span {
	const { start, end } = cell.run.toSource(span);
	return { start: start + cell.span.start, end: end + cell.span.start };
}

/**
 * The changes as edits of the table's Markdown, in the author's minus, and with the blanks around the words made
 * up for where the table is padded. Undefined where one of them would cut through markup.
 */
export function editsOf(table: Table, changes: readonly CellChange[]): Edit[] | undefined {
	const edits: Edit[] = [];
	for (const { row, column, span, text } of changes) {
		const cell = table.rows[row]?.[column];
		const place = cell === undefined ? undefined : sourceOf(cell, span);
		if (cell === undefined || place === undefined) return undefined;
		edits.push(...padded(table, cell, column, { span: place, text: inAuthorsMinus(table, text) }));
	}
	return edits;
}

/** A minus as the table has them: its own first, else a hyphen. */
export const inAuthorsMinus = ({ source }: Table, text: string): string =>
	source.includes('\u2212') ? text.replaceAll(/(?<![\p{L}\p{N}])-(?=[\d$€£¥₹])/gu, '\u2212') : text;

/** Whether all lines of the table are equally long: its author, or a tool, keeps the bars in line. */
export function isPadded({ source, rows }: Table): boolean {
	const lines = source.split('\n').map(it => it.trimEnd());
	return rows.length > 0 && lines.every(it => it.length === lines[0]!.length);
}

/** Other words for all of a cell, which stays as wide as it was where the table is padded. */
export function widened(table: Table, cell: Cell, column: number, text: string): Edit {
	const edits = padded(table, cell, column, { span: cell.span, text });
	const start = Math.min(...edits.map(it => it.span.start));
	const end = Math.max(...edits.map(it => it.span.end));
	const inside = edits.map(it => ({ ...it, span: shift(it.span, -start) }));
	return { span: { start, end }, text: applyEdits(table.source.slice(start, end), inside) };
}

/** The edit, and one that keeps the cell as wide as it was. */
function padded(table: Table, cell: Cell, column: number, edit: Edit): Edit[] {
	const by = edit.text.length - (edit.span.end - edit.span.start);
	if (by === 0 || !isPadded(table)) return [edit];
	const { source } = table;
	const before = /[ \t]*$/u.exec(source.slice(Math.max(0, cell.span.start - 200), cell.span.start))![0]
		.length;
	const after = /^[ \t]*/u.exec(source.slice(cell.span.end, cell.span.end + 200))![0].length;
	const onLeft = table.align[column] === 'right' || (after <= 1 && before > 1);
	const room = (onLeft ? before : after) - 1;
	const at = onLeft ? cell.span.start : cell.span.end;
	if (by < 0) return [edit, { span: { start: at, end: at }, text: ' '.repeat(-by) }];
	const taken = Math.min(by, Math.max(room, 0));
	if (taken === 0) return [edit];
	const span = onLeft ? { start: at - taken, end: at } : { start: at, end: at + taken };
	return [edit, { span, text: '' }];
}
