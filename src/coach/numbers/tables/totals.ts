import { meet, total as sumOf, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';
import { inputInterval } from './fit.ts';
import type { Grid, GridColumn, GridRow } from './grid.ts';
import {
	isBelowTotal,
	isCountedTwice,
	isNamedTotal,
	isNetLabel,
	isNoPart,
	isNoSumColumn,
	isTotalLabel,
	overlapsOthers,
} from './labels.ts';
import type { TableRelation } from './relation.ts';
import type { TableSlip } from './slip.ts';
import { asWritten, rewrite } from './write.ts';

/** A row that sums others up, and the rows it sums. */
interface SumRow {
	readonly row: GridRow;
	readonly parts: readonly GridRow[];
	/** How sure the label makes it: `total` says so, `named` ("Total revenue") may name a metric, `net` sums signed rows. */
	readonly sort: 'total' | 'named' | 'net';
}

/** The totals of a table, and the rows that should give them (rules.md C.6, 4). */
export function relateTotals(grid: Grid): readonly TableRelation[] {
	if (isKeyValue(grid) || grid.rows.some(overlapsOthers)) return [];
	return sumRows(grid).flatMap(sum => {
		const columns = grid.columns.filter(it => isSummable(grid, it));
		const sums = columns.flatMap(column => sumIn(sum, column) ?? []);
		return sums.flatMap((it): TableRelation[] => {
			const slip = slipOf(grid, sum, it, sums);
			return it.fits || slip !== undefined ? [relation(grid, sum.row, it, slip)] : [];
		});
	});
}

/** The row that sums the others up, for those who want to know whether there is one. */
export const hasTotal = (grid: Grid): boolean =>
	grid.rows.some(it => isTotalLabel(it.label) || isNamedTotal(it.label) || overlapsOthers(it));

/** Whether the figures of a column can be summed at all. */
export const isSummable = (grid: Grid, column: GridColumn): boolean =>
	column.isNumeric &&
	!isNoSumColumn(column.name) &&
	(column.role === 'other' ||
		column.role === 'current' ||
		column.role === 'previous' ||
		column.role === 'period' ||
		column.role === 'last-year' ||
		column.role === 'share' ||
		column.role === 'plan') &&
	!isNoSumColumn(grid.columns[grid.labels]?.name ?? '');

function sumRows(grid: Grid): readonly SumRow[] {
	const rows = grid.rows.filter(it => it.label !== '' || it.cells.some(cell => cell.content === 'number'));
	const last = rows.findLastIndex(it => !isBelowTotal(it.label));
	const found: SumRow[] = [];
	rows.forEach((row, at) => {
		const others = rows.filter(it => it !== row);
		const above = rows.slice(0, at);
		if (isTotalLabel(row.label)) {
			if (others.some(it => isTotalLabel(it.label) || isNamedTotal(it.label))) return;
			const parts = others.filter(it => above.length === 0 || above.includes(it));
			found.push({ row, parts, sort: 'total' });
		} else if (isNamedTotal(row.label) && at === last) found.push({ row, parts: above, sort: 'named' });
		else if (isNetLabel(row.label) && at === rows.length - 1) found.push({ row, parts: above, sort: 'net' });
	});
	return found;
}

/** "Total skills | 55": facts about one thing, and no list of parts. */
const isKeyValue = ({ columns }: Grid): boolean =>
	columns.length === 2 &&
	/^(?:value|result|status|target|details?|answer|number)$/u.test(columns[1]!.name) &&
	/^(?:metric|field|key|item|fact|property|measure|statistic|stat|what)?$/u.test(columns[0]!.name);

interface Sum {
	readonly column: GridColumn;
	readonly total: Quantity;
	readonly parts: readonly Quantity[];
	/** All true values of the sum of the parts. */
	readonly interval: Interval;
	readonly value: number;
	readonly isMixed: boolean;
	readonly fits: boolean;
}

/** A column's total and its parts; undefined where a cell cannot be read, or tells that they are no parts. */
function sumIn({ row, parts, sort }: SumRow, column: GridColumn): Sum | undefined {
	const cell = row.cells[column.index]!;
	const total = cell.figure;
	if (total === undefined || cell.isMessy || cell.second !== undefined || total.measure === 'multiple')
		return undefined;
	const filled = parts.filter(it => it.cells[column.index]!.content !== 'none');
	if (filled.some(it => it.cells[column.index]!.content !== 'number')) return undefined;
	const same = filled.filter(it => {
		const figure = it.cells[column.index]!.figure!;
		return figure.measure === total.measure && figure.currency === total.currency;
	});
	if (sort !== 'total' && same.some(it => /\b(?:totals?|gross|net|sum|overall)\b/u.test(it.label)))
		return undefined;
	const isMixed = same.length < filled.length;
	if (isMixed && sort === 'total') return undefined;
	if (
		same.some(
			it =>
				isNoPart(it.label) || it.cells[column.index]!.isMessy || it.cells[column.index]!.second !== undefined,
		)
	)
		return undefined;
	const figures = same.map(it => it.cells[column.index]!.figure!);
	if (figures.filter(it => it.value !== 0).length < 2) return undefined;
	if (sort === 'net' && !(figures.some(it => it.value < 0) && total.measure === 'money')) return undefined;
	if (total.measure === 'percent' && column.role !== 'share' && Math.abs(total.value - 100) > 5)
		return undefined;
	const interval = sumOf(figures.map(inputInterval));
	return {
		column,
		total,
		parts: figures,
		interval,
		value: figures.reduce((sum, it) => sum + it.value, 0),
		isMixed,
		fits: meet(interval, inputInterval(total)),
	};
}

function slipOf(grid: Grid, { row, sort }: SumRow, sum: Sum, all: readonly Sum[]): TableSlip | undefined {
	const { total, value, column, parts } = sum;
	if (sum.fits) return undefined;
	const off = Math.abs(value - total.value) / Math.max(Math.abs(total.value), 1e-12);
	const isProven = all.some(it => it !== sum && it.fits && it.total.measure === total.measure);
	const isNear = off <= 0.02;
	const ofDiverse =
		sum.isMixed ||
		(sort !== 'total' && /\b(?:metrics?|kpis?|measures?)\b/u.test(grid.columns[grid.labels]?.name ?? ''));
	if (!isProven && (ofDiverse ? !isNear : off > 0.5)) return undefined;
	if (sort !== 'net' && off > 0.5) return undefined;
	// A total that is one of its rows, or the sum of those right above it, sums something else.
	if (sort !== 'net' && runsAbove(parts).some(it => meet(sumOf(it.map(inputInterval)), inputInterval(total))))
		return undefined;
	if (
		value > total.value &&
		total.measure === 'count' &&
		isCountedTwice(`${column.name} ${row.label} ${grid.columns[grid.labels]?.name ?? ''}`)
	)
		return undefined;
	const cell = row.cells[column.index]!;
	const right = rewrite(cell, total, value);
	const working = `the rows add up to ${right.text}`;
	return {
		kind: 'total',
		place: { row: row.index, column: column.index },
		span: total.span,
		stated: asWritten(cell, total),
		working,
		// Shares that make 105% are wrong themselves.
		corrections:
			total.measure === 'percent'
				? []
				: [
						{
							title: `Write “${right.text}”: ${added(grid, row, sum)}`,
							changes: [{ row: row.index, column: column.index, ...right }],
						},
					],
	};
}

const added = (grid: Grid, row: GridRow, sum: Sum): string =>
	sum.parts.length > mostAdded
		? `the sum of the ${writeNumber(sum.parts.length, 0)} rows`
		: `${addition(grid, row, sum)} is the sum`;

/** More than these nobody reads one by one. */
const mostAdded = 4;

/** "$1.2M + $1.3M − $1.1M". */
const addition = (grid: Grid, row: GridRow, sum: Sum): string =>
	holders(grid, row, sum)
		.map(({ cells }, index) => {
			const cell = cells[sum.column.index]!;
			const text = asWritten(cell, cell.figure!);
			if (index === 0) return text;
			return cell.figure!.value < 0 ? ` − ${text.replace(/^[-−–(▼▽↓] ?|\)$/gu, '')}` : ` + ${text}`;
		})
		.join('');

/** The rows whose figures are summed. */
const holders = (grid: Grid, row: GridRow, { column, parts }: Sum): readonly GridRow[] =>
	parts.map(part => grid.rows.find(it => it !== row && it.cells[column.index]!.figure === part)!);

function relation(grid: Grid, row: GridRow, sum: Sum, slip: TableSlip | undefined): TableRelation {
	const { column, total, parts, value } = sum;
	const cell = row.cells[column.index]!;
	const finest = Math.max(...[total, ...parts].filter(it => it.scale === total.scale).map(it => it.decimals));
	return {
		figures: [row, ...holders(grid, row, sum)].map(it => ({
			row: it.index,
			column: column.index,
			span: it.cells[column.index]!.figure!.span,
		})),
		tell: () => {
			const all = rewrite(cell, { ...total, decimals: finest }, value).text;
			const working =
				parts.length > mostAdded
					? `the ${writeNumber(parts.length, 0)} rows add up to ${all}`
					: `${addition(grid, row, sum)} is ${all}`;
			return `${working}; the total says “${asWritten(cell, total)}”`;
		},
		slip,
	};
}

/** The parts right above the total: one, two, … and not all. */
const runsAbove = (parts: readonly Quantity[]): readonly (readonly Quantity[])[] =>
	parts.slice(1).map((_, index) => parts.slice(index + 1));
