import { total as sumOf } from '../interval.ts';
import { writeNumber } from '../write.ts';
import { inputInterval } from './fit.ts';
import { columnsOf, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { isNamedTotal, isTotalLabel, overlapsOthers } from './labels.ts';
import { fits, statedInterval } from './fit.ts';
import type { TableSlip } from './slip.ts';
import { isSummable } from './totals.ts';
import { asWritten, rewrite } from './write.ts';

/**
 * Shares that the amounts beside them do not give. That a column holds the shares of another is told by the
 * figures themselves: most of them are just that.
 */
export function checkPartShares(grid: Grid): readonly TableSlip[] {
	const parts = grid.rows.filter(it => !isTotalLabel(it.label) && !isNamedTotal(it.label));
	if (parts.length < 4 || grid.rows.some(overlapsOthers)) return [];
	const amounts = grid.columns.filter(
		it => isSummable(grid, it) && it.role !== 'share' && areAmounts(parts, it),
	);
	return columnsOf(grid, 'share').flatMap(column => {
		if (!areShares(parts, column)) return [];
		for (const amount of amounts) {
			const wrong = parts.filter(it => !isShareOf(it, parts, column, amount));
			if (wrong.length === 0) return [];
			if (wrong.length * 4 <= parts.length || wrong.length === 1)
				return wrong.map(it => slipOf(it, parts, column, amount));
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

function slipOf(row: GridRow, rows: readonly GridRow[], share: GridColumn, amount: GridColumn): TableSlip {
	const cell = row.cells[share.index]!;
	const part = row.cells[amount.index]!;
	const whole = rows.reduce((sum, it) => sum + it.cells[amount.index]!.figure!.value, 0);
	const actual = (part.figure!.value / whole) * 100;
	const right = rewrite(cell, cell.figure!, actual);
	const place = { row: row.index, column: share.index };
	const sum = rewrite(part, part.figure!, whole).text;
	const working = `${asWritten(part, part.figure!)} of ${sum} is ${writeNumber(actual, 1)}%`;
	return {
		kind: 'share',
		place,
		span: cell.figure!.span,
		stated: asWritten(cell, cell.figure!),
		working,
		corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
	};
}
