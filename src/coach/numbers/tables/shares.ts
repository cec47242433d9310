import { columnsOf, type Grid } from './grid.ts';
import { isTotalLabel, isNamedTotal, overlapsOthers } from './labels.ts';
import { readPeriod } from './period.ts';
import { relatePartShares } from './part-shares.ts';
import { slipsIn, type TableRelation } from './relation.ts';
import type { TableSlip } from './slip.ts';
import { writeNumber } from '../write.ts';

/**
 * Columns of shares that should make a whole (rules.md C.6, 5), and single shares that the amounts beside them
 * should give. Where a total row says the sum, `relateTotals` sees it.
 */
export function relateShares(grid: Grid): readonly TableRelation[] {
	const single = relatePartShares(grid);
	const known = new Set(slipsIn(single).map(it => it.place.column));
	return [
		...single,
		...relateWholes(grid).filter(({ slip }) => slip === undefined || !known.has(slip.place.column)),
	];
}

function relateWholes(grid: Grid): readonly TableRelation[] {
	const { rows } = grid;
	if (rows.some(it => isTotalLabel(it.label) || isNamedTotal(it.label) || overlapsOthers(it))) return [];
	if (
		rows.some(it => readPeriod(it.label) !== undefined) ||
		notOfOneWhole.test(grid.columns[grid.labels]?.name ?? '')
	)
		return [];
	return columnsOf(grid, 'share').flatMap(column => {
		if (/\bshare of (?:voice|wallet|market)\b|\bmarket\b|\bcumulative\b|\bprice\b/u.test(column.name))
			return [];
		const cells = rows.map(it => it.cells[column.index]!).filter(it => it.content !== 'none');
		if (
			cells.length < 3 ||
			cells.some(it => it.content !== 'number' || it.isMessy || it.second !== undefined)
		)
			return [];
		const figures = cells.map(it => it.figure!);
		if (figures.some(it => it.measure !== 'percent' || it.value < 0)) return [];
		const sum = figures.reduce((all, it) => all + it.value, 0);
		// Cut shares fall short by up to a whole digit each, rounded ones differ by half of it.
		const digits = figures.reduce((all, it) => all + it.ulp, 0);
		const isWhole = sum >= 100 - Math.max(digits, 1) && sum <= 100 + Math.max(digits / 2, 1);
		const isSure = column.name !== 'share';
		if (sum < (isSure ? 60 : 85) || sum > (isSure ? 140 : 115)) return [];
		const working = `the shares add up to ${writeNumber(sum, 2)}%`;
		const slip: TableSlip = {
			kind: 'share',
			place: { row: -1, column: column.index },
			span: { start: 0, end: column.title.length },
			stated: column.title,
			working,
			corrections: [],
		};
		return [
			{
				figures: rows.flatMap(it => {
					const { figure } = it.cells[column.index]!;
					return figure === undefined ? [] : [{ row: it.index, column: column.index, span: figure.span }];
				}),
				tell: () => working,
				slip: isWhole ? undefined : slip,
			},
		];
	});
}

/** Each of these has its own whole, or only the largest are listed. */
const notOfOneWhole =
	/\b(?:top|largest|biggest|main|selected|examples?|week|month|quarter|year|date|period|cohort|market|competitors?|vendors?)\b/u;
