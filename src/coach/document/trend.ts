import { readGrid } from '../numbers/tables/grid.ts';
import { seriesAt, type Series, type SeriesPoint } from '../numbers/tables/series.ts';
import { shift, type Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import type { Cell } from './piece.ts';
import { sparkline } from './sparkline.ts';
import { textTable } from './table-text.ts';

/** How a metric of a table went over its periods. */
export interface Trend {
	/** The cell's place in the document's text. */
	readonly span: Span;
	/** What is measured, as the author calls it. */
	readonly name: string;
	/** "1,200 (W-5) to 1,480 (W0); lowest 1,150 (W-3), highest 1,500 (W-1)". */
	readonly words: string;
	/** The same as a picture: SVG. */
	readonly picture: string;
}

/** The trend of the metric whose cell holds an offset of the document's text; undefined where there is none. */
export function trendAt(text: DocumentText, offset: number): Trend | undefined {
	const placed = text.blocks.find(({ block }) => block.span.start <= offset && offset <= block.span.end);
	const table = placed?.piece.table;
	if (placed === undefined || table === undefined || placed.block.quote === 'quote') return undefined;
	const at = offset - placed.block.span.start;
	const rows = [table.header, ...table.rows];
	const line = rows.findIndex(it => it.some(cell => isAt(cell, at)));
	const column = rows[line]?.findIndex(it => isAt(it, at)) ?? -1;
	const cell = rows[line]?.[column];
	if (cell === undefined) return undefined;
	const grid = readGrid(textTable(table));
	const series = seriesAt(grid, { row: line === 0 ? undefined : line - 1, column });
	if (series === undefined) return undefined;
	const isRow = series[0]!.place.row === series.at(-1)!.place.row;
	const name = isRow ? table.rows[line - 1]?.[grid.labels]?.run.text : table.header[column]?.run.text;
	const periodOf = ({ place }: SeriesPoint): string =>
		(isRow ? table.header[place.column] : table.rows[place.row]?.[grid.labels])?.run.text.trim() ?? '';
	return {
		span: shift(cell.span, placed.block.span.start),
		name: name?.trim() ?? '',
		words: inWords(series, it => `${it.written} (${periodOf(it)})`),
		picture: sparkline(series),
	};
}

const isAt = ({ span }: Cell, offset: number): boolean => span.start <= offset && offset <= span.end;

function inWords(series: Series, write: (point: SeriesPoint) => string): string {
	const known = series.filter((it): it is SeriesPoint & { readonly value: number } => it.value !== undefined);
	const lowest = known.reduce((best, it) => (it.value < best.value ? it : best));
	const highest = known.reduce((best, it) => (it.value > best.value ? it : best));
	const ends = `${write(known[0]!)} to ${write(known.at(-1)!)}`;
	const gaps = series.length - known.length;
	const without = gaps === 0 ? '' : `; ${gaps} of ${series.length} periods without a figure`;
	if (lowest.value === highest.value) return `${ends}, the same throughout${without}`;
	return `${ends}; lowest ${write(lowest)}, highest ${write(highest)}${without}`;
}
