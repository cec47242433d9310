import type { Piece } from '../../document/piece.ts';
import { isMetricTable } from '../../document/metric-table.ts';
import { textTable } from '../../document/table-text.ts';
import { higherIsBetter, lowerIsBetter, turnsAround } from '../../lexicon/metric-direction.ts';
import { inputInterval, relative } from '../../numbers/tables/fit.ts';
import { columnsOf, readGrid, type Grid, type GridRow } from '../../numbers/tables/grid.ts';
import { inputsOf } from '../../numbers/tables/inputs.ts';
import { planPairing, previousPairing, type Pairing } from '../../numbers/tables/pairing.ts';
import { asWritten } from '../../numbers/tables/write.ts';

/** A row of a metric table that went the wrong way by so much that a leader will ask. */
export interface Miss {
	/** The row's index, and that of the column that names it. */
	readonly row: number;
	readonly labels: number;
	readonly name: string;
	readonly value: string;
	/** What it is held against, as written, and its sort. */
	readonly against: string;
	readonly by: 'plan' | 'last';
	readonly grid: Grid;
}

/** The misses of a table; for `piece.derived`. */
export function missesOf({ table }: Piece): readonly Miss[] {
	if (table === undefined || !isMetricTable(table)) return [];
	const grid = readGrid(textTable(table));
	const plan = planPairing(grid);
	const last = previousPairing(grid);
	return grid.rows.flatMap(row => {
		if (isExplained(grid, row)) return [];
		const against = (['plan', 'last'] as const).find(by => isMiss(row, by === 'plan' ? plan : last, by));
		if (against === undefined) return [];
		const { base, current } = (against === 'plan' ? plan : last)!;
		const written = (column: number): string => {
			const cell = row.cells[column]!;
			return asWritten(cell, cell.figure!);
		};
		return [
			{
				row: row.index,
				labels: grid.labels,
				name: nameOf(row.cells[grid.labels]!.text),
				value: written(current.index),
				against: written(base.index),
				by: against,
				grid,
			},
		];
	});
}

/** Five percent of a plan, or fifteen of the period before, in the direction that is known to be bad. */
function isMiss(row: GridRow, pairing: Pairing | undefined, by: Miss['by']): boolean {
	const inputs = pairing === undefined ? undefined : inputsOf(row, pairing);
	if (inputs === undefined) return false;
	const { base, current } = inputs;
	if (base.value <= 0 || current.value < 0 || base.approximate || current.approximate) return false;
	// A handful more or less says nothing.
	if (base.measure === 'count' && Math.max(base.value, current.value) < 30) return false;
	const good = directionOf(row.label);
	if (good === undefined) return false;
	const sign = good === 'up' ? -1 : 1;
	const change = sign * (current.value / base.value - 1) * 100;
	const least = by === 'plan' ? 5 : 15;
	// So far from its "target", a value of this week is held against one of the year.
	if (by === 'plan' && good === 'up' && change > 60) return false;
	// What rounding alone may have done is no miss: 0.1% to 0.2%.
	const bounds = relative(inputInterval(base), inputInterval(current));
	if (bounds === undefined || Math.min(sign * bounds.low, sign * bounds.high) < least / 2) return false;
	return change >= least - 1e-9;
}

/** Which way is good for a metric of this name; undefined where that cannot be told. */
export function directionOf(name: string): 'up' | 'down' | undefined {
	const others = name.replace(low, ' ');
	// "Bugs fixed" and "tickets closed" are good, "cost per order" is a cost.
	if (low.test(name))
		return /^\s*per\b/u.test(others) || !turns.test(others.replace(/\bper\b.*$/u, '')) ? 'down' : undefined;
	return high.test(name) && !turns.test(name) ? 'up' : undefined;
}

const names = (source: string): RegExp =>
	new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'u');
const low = names(lowerIsBetter);
const high = names(higherIsBetter);
const turns = names(turnsAround);

/** A note in the row, or a mark that leads to one, says why. */
function isExplained(grid: Grid, row: GridRow): boolean {
	if (row.cells.some(it => /[\uE002†‡]|\*\s*$|\[\^/u.test(it.text))) return true;
	return grid.columns.some(({ index, role, name }) => {
		const text = row.cells[index]!.text.trim();
		if (role === 'comment')
			return (
				/\p{L}{2,}\s+\p{L}{2,}/u.test(text) || (!/^(?:status|rag)/u.test(name) && /\p{L}{3}/u.test(text))
			);
		return (
			index !== grid.labels &&
			!columnsOf(grid, 'owner').some(it => it.index === index) &&
			role === 'other' &&
			text.split(/\s+/u).length > 3
		);
	});
}

/** The metric without what is said of it in brackets. */
const nameOf = (label: string): string =>
	label
		.replace(/\s*\([^()]*\)\s*$/u, '')
		.replace(/[*_`]/gu, '')
		.trim();
