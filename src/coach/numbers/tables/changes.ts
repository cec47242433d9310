import type { Interval } from '../interval.ts';
import { difference } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import type { NumberCell } from './cell.ts';
import { inputInterval, fits, negated, relative, scaled, statedInterval } from './fit.ts';
import { cellAt, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { changeColumns, type ChangeColumn, type Pairing } from './pairing.ts';
import type { Correction, SlipKind, TableSlip } from './slip.ts';
import { asWritten, rewrite, signedPercent, signedPoints } from './write.ts';
import { writeNumber } from '../write.ts';

/** The changes of a table that do not follow from the values beside them (rules.md C.6, 3). */
export function checkChanges(grid: Grid): readonly TableSlip[] {
	return changeColumns(grid).flatMap(change => grid.rows.flatMap(row => checkCell(grid, row, change)));
}

/** The inputs of a change in one row, when both are figures of one kind. */
export interface Inputs {
	readonly base: Quantity;
	readonly current: Quantity;
	readonly pairing: Pairing;
}

/** The inputs that a pairing gives in a row; undefined where a change between them means nothing. */
export function inputsOf(row: GridRow, pairing: Pairing): Inputs | undefined {
	const from = row.cells[pairing.base.index]!;
	const to = row.cells[pairing.current.index]!;
	if (!isInput(from) || !isInput(to)) return undefined;
	const base = from.figure!;
	const current = to.figure!;
	// "4" beside "$4.80" is not safely money, nor "23" beside "23%".
	if (base.measure !== current.measure || base.currency !== current.currency) return undefined;
	return { base, current, pairing };
}

const isInput = (cell: NumberCell): boolean =>
	cell.content === 'number' && (!cell.isMessy || cell.isOnlyAbout);

function checkCell(grid: Grid, row: GridRow, change: ChangeColumn): readonly TableSlip[] {
	const cell = row.cells[change.column.index]!;
	if (cell.content !== 'number' || (cell.isMessy && !cell.isOnlyAbout)) return [];
	const inputs = change.pairings.map(it => inputsOf(row, it));
	// Another base that cannot be read may be the one that was meant.
	if (inputs.some(it => it === undefined)) return [];
	const read = inputs as readonly Inputs[];
	const free = freedomOf(grid, change.column, row);
	for (const figure of [cell.figure!, ...(cell.second === undefined ? [] : [cell.second])]) {
		const judged = read.flatMap(it => {
			const verdict = judge(cell, figure, it, free);
			return verdict === 'fits' || verdict === undefined ? [] : [{ cell, figure, inputs: it, verdict }];
		});
		if (judged.length < read.length) continue;
		return [slipOf(grid, row, change, judged.find(it => it.verdict !== 'wrong') ?? judged[0]!)];
	}
	return [];
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

interface Found {
	readonly cell: NumberCell;
	readonly figure: Quantity;
	readonly inputs: Inputs;
	readonly verdict: 'wrong' | 'sign' | 'points';
}

function slipOf(
	grid: Grid,
	row: GridRow,
	change: ChangeColumn,
	{ cell, figure, inputs, verdict }: Found,
): TableSlip {
	const { base, current, pairing } = inputs;
	const kind: SlipKind = verdict === 'wrong' ? change.kind : verdict;
	const place = { row: row.index, column: change.column.index };
	const from = asWritten(row.cells[pairing.base.index]!, base);
	const to = asWritten(row.cells[pairing.current.index]!, current);
	const isRelative = figure.measure === 'percent' || (figure.measure === 'count' && base.measure === 'money');
	const percent = ((current.value - base.value) / Math.abs(base.value)) * 100;
	const shown = isRelative ? signedPercent(percent) : shownDifference(figure, inputs);
	const working =
		verdict === 'points'
			? `${from} to ${to} is ${signedPoints(current.value - base.value)} or ${signedPercent(percent)}`
			: `${from} to ${to} is ${shown}`;
	const corrections: Correction[] = [];
	if (verdict === 'points') {
		const pp = rewrite(cell, { ...figure, unit: ' pp' }, current.value - base.value);
		const inPoints = { ...pp, text: pp.text };
		corrections.push({
			title: `Write “${inPoints.text}”: ${from} to ${to} in percentage points`,
			changes: [{ ...place, ...inPoints }],
		});
	}
	const right = rewrite(cell, figure, statedValue(figure, inputs, percent));
	if (verdict === 'sign' || verdict === 'wrong' || verdict === 'points')
		corrections.push({
			title: `Write “${right.text}”: ${from} to ${to} is ${isRelative || verdict === 'points' ? signedPercent(percent) : shown}`,
			changes: [{ ...place, ...right }],
		});
	const other = verdict === 'wrong' ? baseFor(figure, inputs) : undefined;
	if (other !== undefined) {
		const baseCell = cellAt(grid, { row: row.index, column: pairing.base.index });
		const corrected = rewrite(baseCell, base, other);
		corrections.push({
			title: `Correct “${pairing.base.title}” to “${corrected.text}”: ${asWritten(cell, figure)} leads from there to ${to}`,
			changes: [{ row: row.index, column: pairing.base.index, ...corrected }],
		});
	}
	return { kind, place, span: figure.span, stated: asWritten(cell, figure), working, corrections };
}

/** What should stand there, in the stated figure's own unit. */
function statedValue(figure: Quantity, { base, current }: Inputs, percent: number): number {
	const points = current.value - base.value;
	switch (figure.measure) {
		case 'percent':
			return percent;
		case 'bps':
			return points * 100;
		case 'count':
			return base.measure === 'money'
				? percent
				: points / (figure.scale === 1 && base.hasScale ? base.scale : 1);
		default:
			return points;
	}
}

/** The base from which a stated change leads to the current value; undefined where there is none to write. */
function baseFor(figure: Quantity, { current }: Inputs): number | undefined {
	if (figure.measure === 'percent') {
		const factor = 1 + figure.value / 100;
		return factor > 0.01 && current.value > 0 ? current.value / factor : undefined;
	}
	if (figure.measure === 'points') return current.value - figure.value;
	if (figure.measure === current.measure && figure.scale === current.scale) {
		const base = current.value - figure.value;
		return base > 0 ? base : undefined;
	}
	return undefined;
}

function shownDifference(figure: Quantity, { base, current }: Inputs): string {
	const points = current.value - base.value;
	if (base.measure === 'percent') return signedPoints(points);
	const scale = figure.measure === 'count' ? base.scale : figure.scale;
	const unit = figure.measure === 'count' ? base.unit : figure.unit;
	const size = writeNumber(
		Math.abs(points) / scale,
		Math.max(base.decimals, current.decimals, figure.decimals),
	);
	const mark =
		figure.currency === undefined ? '' : (/[$€£¥₹]/u.exec(marks[figure.currency] ?? '')?.[0] ?? '');
	return `${points < 0 ? '-' : '+'}${mark}${size}${unit}`;
}

const marks: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
