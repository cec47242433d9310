import type { Cell, Table } from '../../document/piece.ts';
import type { Edit } from '../../text/edit.ts';
import { isNumeric } from '../../document/metric-table.ts';

/**
 * Edits that put columns with empty cells at the right end of a table, as its author writes tables: padded to
 * the header's width or not, blanks around the bars or not, figures set as in the last column that holds some.
 */
export function addColumns(table: Table, titles: readonly string[]): Edit[] {
	const { source, header, rows, delimiter } = table;
	const lines = source.slice(0, delimiter.end).split('\n');
	const isPadded = rows.length > 0 && lines.every(it => it.trimEnd().length === lines[0]!.trimEnd().length);
	const gap = /\|[ \t]/u.test(lines[0]!) || !/\|/u.test(lines[0]!) ? ' ' : '';
	const widths = titles.map(it => (isPadded ? it.length : 0));
	const numeric = header.findLastIndex((_, index) => index > 0 && isNumeric(table, index));
	const align = table.align[numeric] ?? 'none';
	const dashes = source.slice(delimiter.start, delimiter.end);
	const tight = !/[-:][ \t]+\|[ \t]*[-:]|\|[ \t]+[-:]/u.test(dashes);
	return [
		atEnd(source, rowEnd(source, header), titles, gap),
		atEnd(
			source,
			trimmedEnd(source, delimiter.start, delimiter.end),
			widths.map(width => rule(align, tight ? width + (isPadded ? 2 : 0) : width)),
			tight ? '' : ' ',
		),
		...rows.flatMap(row =>
			row.length < header.length
				? []
				: [
						atEnd(
							source,
							rowEnd(source, row),
							widths.map(width => ' '.repeat(width)),
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
