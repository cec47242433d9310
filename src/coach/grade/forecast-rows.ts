import type { Table } from '../document/piece.ts';
import { textTable } from '../document/table-text.ts';
import type { NumberCell } from '../numbers/tables/cell.ts';
import { readGrid, type Grid, type GridRow } from '../numbers/tables/grid.ts';

/** A figure as a forecast holds it. */
export interface ForecastFigure {
	readonly value: number;
	readonly written: string;
	/** Figures of different units are never compared. */
	readonly unit: string;
}

/** What a row of a table forecasts: a figure, the ends of a range, or both. */
export interface ForecastRow {
	readonly metric: string;
	/** As written: "W26", "30 June 2026". */
	readonly period: string | undefined;
	readonly madeOn: string | undefined;
	readonly point: ForecastFigure | undefined;
	readonly low: ForecastFigure | undefined;
	readonly high: ForecastFigure | undefined;
	readonly actual: ForecastFigure | undefined;
	/** What the author says of it. */
	readonly saidHit: boolean | undefined;
	/** `last`: what the report before forecast. `next`: what the next one will tell the actual of. */
	readonly of: 'own' | 'last' | 'next';
	/** Its place among the rows of the table. */
	readonly row: number;
}

/**
 * The forecasts of a table: one with columns for actuals and for a forecast or its range, or the one of a weekly
 * review ("Next week", "Last forecast", "Actual"). Rows that cannot be read are left out; none for other tables.
 */
export function forecastRows(table: Table): readonly ForecastRow[] {
	const grid = readGrid(textTable(table));
	const at = (pattern: RegExp): number => grid.columns.findIndex(it => pattern.test(it.name));
	const columns: Columns = {
		actual: at(/^(?:actuals?|results?|outcomes?)(?: value)?$/u),
		low: at(/^low(?:er)?(?: (?:end|bound|case|estimate))?$/u),
		high: at(/^(?:high(?:er)?|upper)(?: (?:end|bound|case|estimate))?$/u),
		point: at(/^(?:forecast|forecast value|predicted|prediction|expected|estimate)$/u),
		next: at(/^next (?:week|month|quarter)$/u),
		last: at(/^(?:last|previous) forecast$/u),
		period: at(/^(?:forecast for|for|period|week|month|quarter)$/u),
		madeOn: at(/^(?:made on|forecast on|made|date)$/u),
		hit: at(/^hit\??$/u),
	};
	const hasOwn = columns.point >= 0 || (columns.low >= 0 && columns.high >= 0);
	const isWeekly = columns.next >= 0 && columns.last >= 0;
	if (columns.actual < 0 || !(hasOwn || isWeekly)) return [];
	return grid.rows.flatMap(row => readRow(table, grid, row, columns, isWeekly ? 'weekly' : 'own'));
}

type Columns = Readonly<
	Record<'actual' | 'low' | 'high' | 'point' | 'next' | 'last' | 'period' | 'madeOn' | 'hit', number>
>;

function readRow(
	table: Table,
	grid: Grid,
	{ index, cells }: GridRow,
	columns: Columns,
	sort: 'own' | 'weekly',
): ForecastRow[] {
	const wordsAt = (column: number): string | undefined => {
		const text = table.rows[index]?.[column]?.run.text.trim() ?? '';
		return text === '' || /^[-–—]$/u.test(text) ? undefined : text;
	};
	const metric = wordsAt(grid.labels);
	if (metric === undefined || /^\[[^\]]*\?\]$/u.test(metric)) return [];
	const figureAt = (column: number) => (column < 0 ? undefined : figureOf(cells[column]));
	const read = (key: keyof Columns) => figureAt(columns[key]);
	const [actual, low, high] = [read('actual'), read('low'), read('high')];
	const base = { metric, row: index, madeOn: wordsAt(columns.madeOn), period: wordsAt(columns.period) };
	const range = { low, high };
	const rows: readonly ForecastRow[] =
		sort === 'own'
			? [{ ...base, ...range, point: read('point'), actual, saidHit: hitOf(wordsAt(columns.hit)), of: 'own' }]
			: [
					{
						...base,
						low: undefined,
						high: undefined,
						point: read('last'),
						actual,
						saidHit: undefined,
						of: 'last',
					},
					{ ...base, ...range, point: read('next'), actual: undefined, saidHit: undefined, of: 'next' },
				];
	const isUnread = [
		columns.actual,
		columns.low,
		columns.high,
		columns.point,
		columns.next,
		columns.last,
	].some(it => it >= 0 && isOdd(cells[it]));
	return isUnread ? [] : rows.filter(holds);
}

/** A cell that says something other than one figure. */
const isOdd = (cell: NumberCell | undefined): boolean =>
	cell !== undefined &&
	cell.content !== 'none' &&
	!(cell.content === 'unknown' && !/\d/u.test(cell.text)) &&
	figureOf(cell) === undefined;

function figureOf(cell: NumberCell | undefined): ForecastFigure | undefined {
	if (cell?.figure === undefined || (cell.isMessy && !cell.isOnlyAbout)) return undefined;
	const { value, measure, currency, unit } = cell.figure;
	return {
		value,
		written: cell.text.trim(),
		unit: `${measure} ${currency ?? ''} ${measure === 'other' ? unit.trim() : ''}`,
	};
}

/** A forecast of one unit, whose range is one; the last forecast of a review only with what came of it. */
function holds({ point, low, high, actual, of }: ForecastRow): boolean {
	if ((low === undefined) !== (high === undefined)) return false;
	if (point === undefined && low === undefined) return false;
	if (of === 'last' && actual === undefined) return false;
	if (low !== undefined && high !== undefined && low.value > high.value) return false;
	return new Set([point, low, high, actual].flatMap(it => (it === undefined ? [] : [it.unit]))).size === 1;
}

function hitOf(text = ''): boolean | undefined {
	if (/^(?:yes|y|hit|true|✅|✓|✔)\uFE0F?$/iu.test(text)) return true;
	return /^(?:no|n|miss|missed|false|❌|✗|✘)\uFE0F?$/iu.test(text) ? false : undefined;
}
