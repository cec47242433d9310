import type { Grid, GridColumn, GridRow } from './grid.ts';
import { inputsOf } from './inputs.ts';
import { isNoPart, isNoSumColumn, overlapsOthers } from './labels.ts';
import type { Pairing } from './pairing.ts';
import { hasTotal, isSummable } from './totals.ts';
import { rewrite, signedLike } from './write.ts';

/**
 * The change of a row, as it is written: "+23.3%", between percentages "+0.4 pp", "n/a" where nothing stood
 * before; undefined where one of the two values cannot be read.
 */
export function changeText(row: GridRow, pairing: Pairing, decimals: number): string | undefined {
	const inputs = inputsOf(row, pairing);
	if (inputs === undefined) return undefined;
	const { base, current } = inputs;
	const difference = current.value - base.value;
	if (base.measure === 'percent')
		return signedLike(difference, Math.max(base.decimals, current.decimals), ' pp');
	if (base.value === 0) return 'n/a';
	return signedLike((difference / Math.abs(base.value)) * 100, decimals, '%');
}

/** The decimals that the percentages of a column have; undefined where it holds figures of another kind. */
export function decimalsOf(grid: Grid, column: GridColumn): number | undefined {
	const figures = grid.rows.flatMap(it => it.cells[column.index]!.figure ?? []);
	if (figures.some(it => it.measure !== 'percent' && it.measure !== 'points')) return undefined;
	return figures.length === 0 ? usualDecimals : Math.max(...figures.map(it => it.decimals));
}

/** A digit that tells 0.4% from nothing. */
export const usualDecimals = 1;

/** The sums of the columns that can be summed, by column, as they are written; empty where none can. */
export function totalTexts(grid: Grid): ReadonlyMap<number, string> {
	const none = new Map<number, string>();
	const name = grid.columns[grid.labels]?.name ?? '';
	if (hasTotal(grid) || grid.rows.length < 2 || grid.rows.some(overlapsOthers)) return none;
	if (/\b(?:metrics?|kpis?|measures?|indicators?|steps?|stages?)\b/u.test(name) || isNoSumColumn(name))
		return none;
	if (grid.rows.some(it => isNoPart(it.label) || it.label === '')) return none;
	const sums = grid.columns.flatMap((column): [number, string][] => {
		if (!isSummable(grid, column) || column.index === grid.labels) return [];
		const cells = grid.rows.map(it => it.cells[column.index]!).filter(it => it.content !== 'none');
		const [first] = cells;
		if (first?.figure === undefined || cells.length < 2) return [];
		if (cells.some(it => it.isMessy || it.second !== undefined || !isSameKind(it.figure!, first.figure!)))
			return [];
		const figures = cells.map(it => it.figure!);
		const value = figures.reduce((all, it) => all + it.value, 0);
		if (
			first.figure.measure === 'multiple' ||
			(first.figure.measure === 'percent' && Math.abs(value - 100) > 2)
		)
			return [];
		// In the style of the figure with most digits behind the point.
		const exact = cells.reduce((a, b) => (b.figure!.ulp < a.figure!.ulp ? b : a));
		const text = rewrite(exact, { ...exact.figure!, sign: undefined }, value).text.replace(/^\+/u, '');
		return [[column.index, text]];
	});
	return new Map(sums);
}

const isSameKind = (
	a: { readonly measure: string; readonly currency: string | undefined },
	b: { readonly measure: string; readonly currency: string | undefined },
): boolean => a.measure === b.measure && a.currency === b.currency;
