import type { Edit } from '../text/edit.ts';
import { isNumeric } from './metric-table.ts';
import type { Cell, Table } from './piece.ts';
import { isPadded } from './table-text.ts';

/** A column to add: its header, and its cells from the first row on; cells that are left out are empty. */
export interface NewColumn {
	readonly title: string;
	readonly cells?: readonly string[];
}

/**
 * Edits that put columns at the right end of a table, as its author writes tables: padded to the widest cell or
 * not, blanks around the bars or not, figures set as in the last column that holds some.
 */
export function addColumns(table: Table, columns: readonly NewColumn[]): Edit[] {
	const { source, header, rows, delimiter } = table;
	const line = source.slice(0, delimiter.end).split('\n')[0]!;
	const gap = /\|[ \t]/u.test(line) || !line.includes('|') ? ' ' : '';
	const widths = columns.map(({ title, cells = [] }) =>
		isPadded(table) ? Math.max(title.length, ...cells.map(it => it.length)) : 0,
	);
	const numeric = header.findLastIndex((_, index) => index > 0 && isNumeric(table, index));
	const align = table.align[numeric] ?? 'none';
	const dashes = source.slice(delimiter.start, delimiter.end);
	const tight = !/[-:][ \t]+\|[ \t]*[-:]|\|[ \t]+[-:]/u.test(dashes);
	const pad = (text: string, column: number): string =>
		align === 'right' ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
	return [
		atEnd(
			source,
			rowEnd(source, header),
			columns.map(({ title }, column) => pad(title, column)),
			gap,
		),
		atEnd(
			source,
			trimmedEnd(source, delimiter.start, delimiter.end),
			widths.map(width => rule(align, tight && width > 0 ? width + 2 : width)),
			tight ? '' : ' ',
		),
		...rows.flatMap((row, index) =>
			row.length < header.length
				? []
				: [
						atEnd(
							source,
							rowEnd(source, row),
							columns.map(({ cells = [] }, column) => pad(cells[index] ?? '', column)),
							gap,
						),
					],
		),
	];
}

/** Cells at the end of a row, which may or may not have a bar there. */
function atEnd(source: string, at: number, cells: readonly string[], gap: string): Edit {
	const closed = source[at - 1] === '|';
	return {
		span: { start: at, end: at },
		text: cells.map(it => (closed ? `${gap}${it}${gap}|` : `${gap}|${gap}${it}`)).join(''),
	};
}

function rowEnd(source: string, cells: readonly Cell[]): number {
	const { end } = cells.at(-1)!.span;
	const bar = /^[ \t]*\|/u.exec(source.slice(end, end + 200));
	return bar === null ? end : end + bar[0].length;
}

function rule(align: Table['align'][number], width: number): string {
	const edges =
		(align === 'left' || align === 'center' ? 1 : 0) + (align === 'right' || align === 'center' ? 1 : 0);
	const dashes = '-'.repeat(Math.max(width - edges, align === 'none' ? 3 : 2));
	return `${align === 'left' || align === 'center' ? ':' : ''}${dashes}${align === 'right' || align === 'center' ? ':' : ''}`;
}

function trimmedEnd(source: string, start: number, end: number): number {
	let at = end;
	while (at > start && /\s/u.test(source[at - 1]!)) at--;
	return at;
}
