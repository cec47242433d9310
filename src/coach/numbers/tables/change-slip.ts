import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';
import type { NumberCell } from './cell.ts';
import { cellAt, type Grid, type GridRow } from './grid.ts';
import type { Inputs } from './inputs.ts';
import type { ChangeColumn } from './pairing.ts';
import type { Correction, TableSlip } from './slip.ts';
import { asWritten, rewrite, signedPercent, signedPoints } from './write.ts';

/** A stated change that its inputs do not give. */
export interface WrongChange {
	readonly cell: NumberCell;
	readonly figure: Quantity;
	readonly inputs: Inputs;
	/** `points`: a percentage between percentages that fits as percentage points only. */
	readonly verdict: 'wrong' | 'sign' | 'points';
}

/** What is said of a wrong change: its working, and the two ways to set it right. */
export function changeSlip(grid: Grid, row: GridRow, change: ChangeColumn, wrong: WrongChange): TableSlip {
	const { cell, figure, inputs, verdict } = wrong;
	const { base, current, pairing } = inputs;
	const place = { row: row.index, column: change.column.index };
	const from = asWritten(row.cells[pairing.base.index]!, base);
	const to = asWritten(row.cells[pairing.current.index]!, current);
	const { points, percent, note } = changeOf(figure, inputs);
	const isRelative = figure.measure === 'percent' || (figure.measure === 'count' && base.measure === 'money');
	const shown = `${isRelative ? signedPercent(percent, figure) : shownDifference(figure, inputs, points)}${note}`;
	const corrections: Correction[] = [];
	if (verdict === 'points') {
		const inPoints = rewrite(cell, { ...figure, unit: ' pp' }, points);
		corrections.push({
			title: `Write “${inPoints.text}”: ${from} to ${to} in percentage points`,
			changes: [{ ...place, ...inPoints }],
		});
	}
	const right = rewrite(cell, figure, statedValue(figure, inputs, points, percent));
	corrections.push({
		title: `Write “${right.text}”: ${from} to ${to} is ${shown}`,
		changes: [{ ...place, ...right }],
	});
	const otherBase = verdict === 'wrong' ? baseFor(figure, inputs) : undefined;
	if (otherBase !== undefined) {
		const column = pairing.base.index;
		const corrected = rewrite(cellAt(grid, { row: row.index, column }), base, otherBase);
		corrections.push({
			title: `Correct “${pairing.base.title}” to “${corrected.text}”: ${asWritten(cell, figure)} leads from there to ${to}`,
			changes: [{ row: row.index, column, ...corrected }],
		});
	}
	return {
		kind: verdict === 'wrong' ? change.kind : verdict,
		place,
		span: figure.span,
		stated: asWritten(cell, figure),
		working: `${from} to ${to} is ${verdict === 'points' ? `${signedPoints(points)} or ${signedPercent(percent, figure)}` : shown}`,
		corrections,
	};
}

/** The true change: of expenses written below zero in their size, where that is how the author gives it. */
export function changeOf(
	figure: Quantity,
	{ base, current }: Inputs,
): { points: number; percent: number; note: string } {
	const points = current.value - base.value;
	const percent = (points / Math.abs(base.value)) * 100;
	const inSize = base.value < 0 && current.value <= 0 && points < 0 !== figure.value < 0;
	return inSize ? { points: -points, percent: -percent, note: ' in size' } : { points, percent, note: '' };
}

/** What should stand there, in the base unit of the stated figure. */
function statedValue(figure: Quantity, { base }: Inputs, points: number, percent: number): number {
	switch (figure.measure) {
		case 'percent':
			return percent;
		case 'bps':
			return points * 100;
		case 'count':
			if (base.measure === 'money') return percent;
			return points / (figure.scale === 1 && base.hasScale ? base.scale : 1);
		default:
			return points;
	}
}

/** The base from which a stated change leads to the current value; undefined where there is none to write. */
function baseFor(figure: Quantity, { current }: Inputs): number | undefined {
	if (current.value <= 0) return undefined;
	if (figure.measure === 'percent') {
		const factor = 1 + figure.value / 100;
		return factor > 0.01 ? current.value / factor : undefined;
	}
	if (figure.measure !== 'points' && figure.measure !== current.measure) return undefined;
	const base = current.value - figure.value;
	return base > 0 ? base : undefined;
}

function shownDifference(figure: Quantity, { base, current }: Inputs, points: number): string {
	if (base.measure === 'percent') return signedPoints(points);
	const like = figure.measure === 'count' ? base : figure;
	const decimals = Math.max(base.decimals, current.decimals, figure.decimals);
	const mark = currencyMarks[figure.currency ?? ''] ?? '';
	return `${points < 0 ? '-' : '+'}${mark}${writeNumber(Math.abs(points) / like.scale, decimals)}${like.unit}`;
}

const currencyMarks: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
