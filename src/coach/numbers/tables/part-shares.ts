import { total as sumOf } from '../interval.ts';
import { inputInterval } from './fit.ts';
import { columnsOf, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { isNamedTotal, isTotalLabel, overlapsOthers } from './labels.ts';
import { fits, statedInterval } from './fit.ts';
import { besideStated, type TableRelation } from './relation.ts';
import type { TableSlip } from './slip.ts';
import { isSummable } from './totals.ts';
import { asWritten, percentBeside, rewrite } from './write.ts';

/**
 * Shares, and the amounts beside them that should give them. That a column holds the shares of another is told by the
 * figures themselves: most of them are just that.
 */
export function relatePartShares(grid: Grid): readonly TableRelation[] {
	const parts = grid.rows.filter(it => !isTotalLabel(it.label) && !isNamedTotal(it.label));
	if (parts.length < 4 || grid.rows.some(overlapsOthers)) return [];
	const amounts = grid.columns.filter(
		it => isSummable(grid, it) && it.role !== 'share' && areAmounts(parts, it),
	);
	return columnsOf(grid, 'share').flatMap(column => {
		if (!areShares(parts, column)) return [];
		for (const amount of amounts) {
			const wrong = parts.filter(it => !isShareOf(it, parts, column, amount));
			if (wrong.length * 4 <= parts.length || wrong.length === 1) {
				const whole = wholeOf(parts, amount);
				return whole === 0
					? []
					: parts.map(it => relation(it, { share: column, amount, whole }, wrong.includes(it)));
			}
		}
		return [];
	});
}

const areAmounts = (rows: readonly GridRow[], { index }: GridColumn): boolean => {
	const first = rows[0]!.cells[index]!.figure;
	return rows.every(({ cells }) => {
		const { content, isMessy, second, figure } = cells[index]!;
		return (
			content === 'number' &&
			!isMessy &&
			second === undefined &&
			figure!.value >= 0 &&
			figure!.measure !== 'percent' &&
			figure!.measure === first?.measure &&
			figure!.currency === first.currency
		);
	});
};

const areShares = (rows: readonly GridRow[], { index }: GridColumn): boolean =>
	rows.every(({ cells }) => {
		const { content, isMessy, second, figure } = cells[index]!;
		return (
			content === 'number' &&
			!isMessy &&
			second === undefined &&
			figure!.measure === 'percent' &&
			figure!.value >= 0
		);
	});

function isShareOf(row: GridRow, rows: readonly GridRow[], share: GridColumn, amount: GridColumn): boolean {
	const part = inputInterval(row.cells[amount.index]!.figure!);
	const whole = sumOf(rows.map(it => inputInterval(it.cells[amount.index]!.figure!)));
	if (whole.low <= 0) return true;
	return fits(statedInterval(row.cells[share.index]!.figure!), {
		low: (part.low / whole.high) * 100,
		high: (part.high / whole.low) * 100,
	});
}

const wholeOf = (rows: readonly GridRow[], { index }: GridColumn): number =>
	rows.reduce((sum, it) => sum + it.cells[index]!.figure!.value, 0);

interface Shared {
	readonly share: GridColumn;
	readonly amount: GridColumn;
	readonly whole: number;
}

function relation(row: GridRow, shared: Shared, isWrong: boolean): TableRelation {
	const { share, amount } = shared;
	const cell = row.cells[share.index]!;
	return {
		figures: [share, amount].map(({ index }) => ({
			row: row.index,
			column: index,
			span: row.cells[index]!.figure!.span,
		})),
		tell: () => besideStated(workingOf(row, shared), asWritten(cell, cell.figure!)),
		slip: isWrong ? slipOf(row, shared) : undefined,
	};
}

/** "62 of 920 is 6.7%". */
function workingOf(row: GridRow, { share, amount, whole }: Shared): string {
	const part = row.cells[amount.index]!;
	const { value } = part.figure!;
	const sum = rewrite(part, part.figure!, whole).text;
	const percent = percentBeside((value / whole) * 100, row.cells[share.index]!.figure!);
	return `${asWritten(part, part.figure!)} of ${sum} is ${percent}`;
}

function slipOf(row: GridRow, shared: Shared): TableSlip {
	const { share, amount, whole } = shared;
	const cell = row.cells[share.index]!;
	const right = rewrite(cell, cell.figure!, (row.cells[amount.index]!.figure!.value / whole) * 100);
	const place = { row: row.index, column: share.index };
	const working = workingOf(row, shared);
	return {
		kind: 'share',
		place,
		span: cell.figure!.span,
		stated: asWritten(cell, cell.figure!),
		working,
		corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
	};
}
