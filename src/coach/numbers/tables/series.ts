import { type NumberCell } from './cell.ts';
import type { CellPlace, Grid, GridColumn } from './grid.ts';
import { inTime } from './pairing.ts';
import { readPeriod, stepsBetween, type Period } from './period.ts';

/** One period of a series; without a value where nothing was measured. */
export interface SeriesPoint {
	/** How many steps it is behind the first. */
	readonly at: number;
	readonly place: CellPlace;
	readonly value: number | undefined;
	/** As the author wrote it. */
	readonly written: string;
}

/** What one metric was in at least four periods, the earliest first, all in one unit. */
export type Series = readonly SeriesPoint[];

/**
 * The series that a cell belongs to: its row where columns are periods, its column where rows are. `row` is
 * undefined for the header. Undefined where a period or a figure cannot be read, or units differ: never a guess.
 */
export function seriesAt(
	grid: Grid,
	{ row, column }: { readonly row: number | undefined; readonly column: number },
): Series | undefined {
	const columns = inTime(grid.columns.filter(it => it.role === 'period'));
	if (columns !== undefined && columns.length >= fewest)
		return row === undefined ? undefined : ofRow(grid, row, columns);
	return ofColumn(grid, column);
}

const fewest = 4;

function ofRow(grid: Grid, row: number, columns: readonly GridColumn[]): Series | undefined {
	const cells = grid.rows[row]?.cells;
	if (cells === undefined) return undefined;
	const periods = columns.map(it => readPeriod(it.name)!);
	return seriesOf(
		columns.map(({ index }, nth) => ({
			period: periods[nth]!,
			place: { row, column: index },
			cell: cells[index]!,
		})),
	);
}

function ofColumn(grid: Grid, index: number): Series | undefined {
	const column = grid.columns[index];
	if (column?.isNumeric !== true || derived.has(column.role)) return undefined;
	const rows = grid.rows.filter(it => !summary.test(it.label));
	const read = rows.flatMap(it => {
		const period = readPeriod(it.label);
		return period === undefined
			? []
			: [{ period, place: { row: it.index, column: index }, cell: it.cells[index]! }];
	});
	// A row of another sort among them may be anything.
	if (read.length < rows.length) return undefined;
	return seriesOf(read) ?? seriesOf([...read].reverse());
}

/** Columns of what is computed, or no measure of a period. */
const derived: ReadonlySet<string> = new Set([
	'change',
	'yoy',
	'vs-plan',
	'attainment',
	'share',
	'owner',
	'comment',
]);

const summary = /^(?:total|sum|average|avg\.?|mean|median|plan|target|goal)\b/u;

interface Read {
	readonly period: Period;
	readonly place: CellPlace;
	readonly cell: NumberCell;
}

function seriesOf(read: readonly Read[]): Series | undefined {
	const points: SeriesPoint[] = [];
	let at = 0;
	for (const [index, { period, place, cell }] of read.entries()) {
		if (index > 0) {
			const steps = stepsBetween(read[index - 1]!.period, period);
			if (steps === undefined || steps <= 0) return undefined;
			at += steps;
		}
		if (!isPlain(cell)) return undefined;
		points.push({ at, place, value: cell.figure?.value, written: writtenOf(cell) });
	}
	const figures = read.flatMap(({ cell }) => (cell.figure === undefined ? [] : [cell.figure]));
	const units = new Set(
		figures.map(
			({ measure, currency, unit }) => `${measure} ${currency} ${measure === 'other' ? unit.trim() : ''}`,
		),
	);
	return figures.length >= fewest && units.size === 1 ? points : undefined;
}

/** One figure, or plainly none: no range, no words, nothing that could not be read. */
const isPlain = (cell: NumberCell): boolean =>
	cell.content === 'none' ||
	(cell.content === 'unknown' && !/\d/u.test(cell.text)) ||
	(cell.content === 'number' && (!cell.isMessy || cell.isOnlyAbout));

const writtenOf = ({ text, figure, second }: NumberCell): string =>
	figure === undefined || second === undefined ? text.trim() : text.slice(figure.span.start, figure.span.end);
