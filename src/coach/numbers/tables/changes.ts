import type { Interval } from '../interval.ts';
import { difference } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import type { NumberCell } from './cell.ts';
import { inputInterval, fits, negated, relative, scaled, statedInterval } from './fit.ts';
import { changeSlip } from './change-slip.ts';
import { changeWorking } from './change-working.ts';
import type { Grid, GridColumn, GridRow } from './grid.ts';
import { inputsOf, type Inputs } from './inputs.ts';
import { changeColumns, type ChangeColumn } from './pairing.ts';
import { besideStated, type TableRelation } from './relation.ts';
import type { TableSlip } from './slip.ts';
import { asWritten } from './write.ts';

/** The changes of a table, and the values beside them that they should follow from (rules.md C.6, 3). */
export function relateChanges(grid: Grid): readonly TableRelation[] {
	return changeColumns(grid).flatMap(change => grid.rows.flatMap(row => relateCell(grid, row, change)));
}

function relateCell(grid: Grid, row: GridRow, change: ChangeColumn): readonly TableRelation[] {
	const cell = row.cells[change.column.index]!;
	if (cell.content !== 'number' || (cell.isMessy && !cell.isOnlyAbout)) return [];
	const inputs = change.pairings.map(it => inputsOf(row, it));
	// Another base that cannot be read may be the one that was meant.
	if (inputs.some(it => it === undefined)) return [];
	const read = inputs as readonly Inputs[];
	const free = freedomOf(grid, change.column, row);
	const figures = [cell.figure!, ...(cell.second === undefined ? [] : [cell.second])];
	for (const figure of figures) {
		const judged = read.flatMap(it => {
			const verdict = judge(cell, figure, it, free);
			return verdict === 'fits' || verdict === undefined ? [] : [{ cell, figure, inputs: it, verdict }];
		});
		if (judged.length < read.length) continue;
		const wrong = judged.find(it => it.verdict !== 'wrong') ?? judged[0]!;
		return [relation(row, change, figures, wrong.inputs, changeSlip(grid, row, change, wrong))];
	}
	for (const inputs of read) {
		const right = figures.filter(it => judge(cell, it, inputs, free) === 'fits');
		if (right.length > 0) return [relation(row, change, right, inputs, undefined)];
	}
	return [];
}

function relation(
	row: GridRow,
	{ column: { index } }: ChangeColumn,
	figures: readonly Quantity[],
	inputs: Inputs,
	slip: TableSlip | undefined,
): TableRelation {
	const { base, current, pairing } = inputs;
	const at = (column: number, { span }: Quantity) => ({ row: row.index, column, span });
	return {
		figures: [
			...figures.map(it => at(index, it)),
			at(pairing.base.index, base),
			at(pairing.current.index, current),
		],
		tell: () =>
			besideStated(
				changeWorking(row, inputs, figures[0]!),
				...figures.map(it => asWritten(row.cells[index]!, it)),
			),
		slip,
	};
}

/** How much of the sign counts: not where the column says "reduction", or nobody in it writes a minus. */
interface Freedom {
	readonly anySign: boolean;
}

function freedomOf(grid: Grid, column: GridColumn, row: GridRow): Freedom {
	const cell = row.cells[column.index]!;
	const isUnsignedColumn =
		cell.figure?.sign === undefined &&
		!grid.rows.some(
			it => it.cells[column.index]!.figure?.sign === '-' || it.cells[column.index]!.signed === 'brackets',
		);
	return {
		anySign:
			isUnsignedColumn ||
			// An arrow or its colour says whether it is good as often as where it went.
			cell.signed === 'arrow' ||
			/\b(?:reduc|improv|sav|decreas|decline|drop|loss|gain|gap|variance|var|diff|shortfall)/u.test(
				column.name,
			),
	};
}

type Verdict = 'fits' | 'wrong' | 'sign' | 'points' | undefined;

/** What can be said of a stated change between two values; undefined where its unit tells of something else. */
function judge(cell: NumberCell, figure: Quantity, { base, current }: Inputs, { anySign }: Freedom): Verdict {
	const a = inputInterval(base);
	const b = inputInterval(current);
	const stated = statedInterval(figure);
	const change = relative(a, b);
	const points = difference(a, b);
	// An expense written as -$211 shrinks to -$163, and people call that -$48.
	const isFree = anySign || (base.value <= 0 && current.value <= 0);
	const meets = (actual: Interval | undefined): boolean =>
		fits(stated, actual) || (isFree && actual !== undefined && fits(stated, negated(actual)));
	const turned = (actual: Interval | undefined): boolean =>
		actual !== undefined && fits(stated, negated(actual));
	switch (figure.measure) {
		case 'percent': {
			if (change === undefined) return undefined;
			if (meets(change) || isIndex(cell, figure, a, b)) return 'fits';
			// A bare figure under "% change" may still be the difference.
			if (figure.unit === '' && meets(points)) return 'fits';
			if (base.measure === 'percent') {
				if (meets(points)) return 'points';
				return turned(change) || turned(points) ? 'sign' : 'wrong';
			}
			return turned(change) ? 'sign' : 'wrong';
		}
		case 'points':
		case 'bps': {
			if (base.measure !== 'percent') return undefined;
			const unit = figure.measure === 'bps' ? 0.01 : 1;
			const actual = scaled(points, 1 / unit);
			return meets(actual) ? 'fits' : turned(actual) ? 'sign' : 'wrong';
		}
		case 'count': {
			const scales = [...new Set([1, base.scale, current.scale])];
			const readings = [
				...scales.map(it => scaled(points, 1 / it)),
				change,
				change === undefined ? undefined : scaled(change, 0.01),
			];
			if (readings.some(meets)) return 'fits';
			if (isIndex(cell, figure, a, b)) return 'fits';
			// "5" for a difference in weeks, months or story points: no unit says that it is this one.
			if (base.measure !== 'count' && base.measure !== 'percent' && base.measure !== 'money')
				return undefined;
			return readings.some(turned) ? 'sign' : 'wrong';
		}
		case 'money':
		case 'time':
		case 'size':
			if (figure.measure !== base.measure || figure.currency !== base.currency) return undefined;
			return meets(points) ? 'fits' : turned(points) ? 'sign' : 'wrong';
		default:
			return undefined;
	}
}

/** "123%" without sign for 1,200 to 1,480: the new value in percent of the old one. */
function isIndex(cell: NumberCell, figure: Quantity, base: Interval, current: Interval): boolean {
	if (figure.sign !== undefined || cell.signed !== undefined || base.low <= 0) return false;
	return fits(statedInterval(figure), {
		low: (current.low / base.high) * 100,
		high: (current.high / base.low) * 100,
	});
}
