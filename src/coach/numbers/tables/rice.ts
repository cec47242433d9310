import { meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';
import { inputInterval } from './fit.ts';
import type { Grid, GridColumn, GridRow } from './grid.ts';
import type { TableSlip } from './slip.ts';
import { asWritten, rewrite } from './write.ts';

/** RICE and ICE scores that their factors do not give (rules.md C.6, 7). */
export function checkRice(grid: Grid): readonly TableSlip[] {
	const named = (pattern: RegExp): GridColumn | undefined => {
		const found = grid.columns.filter(it => it.isNumeric && pattern.test(it.name));
		return found.length === 1 ? found[0] : undefined;
	};
	const impact = named(/^impact\b/u);
	const confidence = named(/^confidence\b/u);
	const score = named(/^(?:r?ice(?: score)?|score|priority score|total score)$/u);
	if (impact === undefined || confidence === undefined || score === undefined) return [];
	const reach = named(/^reach\b/u);
	const effort = named(/^effort\b/u);
	const ease = named(/^ease\b/u);
	if (reach !== undefined && effort !== undefined)
		return grid.rows.flatMap(row =>
			check(row, score, { over: [reach, impact, confidence], under: effort, confidence }),
		);
	if (ease !== undefined && reach === undefined && effort === undefined && /\bice\b/u.test(score.name))
		return grid.rows.flatMap(row =>
			check(row, score, { over: [impact, confidence, ease], under: undefined, confidence }),
		);
	return [];
}

interface Formula {
	readonly over: readonly GridColumn[];
	readonly under: GridColumn | undefined;
	readonly confidence: GridColumn;
}

function check(row: GridRow, score: GridColumn, { over, under, confidence }: Formula): readonly TableSlip[] {
	const cell = row.cells[score.index]!;
	const columns = [...over, ...(under === undefined ? [] : [under])];
	const cells = columns.map(it => row.cells[it.index]!);
	if ([cell, ...cells].some(it => it.content !== 'number' || it.isMessy || it.second !== undefined))
		return [];
	const stated = cell.figure!;
	const factors = over.map(it => row.cells[it.index]!.figure!);
	const divisor = under === undefined ? undefined : row.cells[under.index]!.figure!;
	// "3 weeks" counts as three, whatever the base unit of time is.
	const bounds = factors.map(asCounted);
	const by = divisor === undefined ? undefined : asCounted(divisor);
	if (
		[...bounds, ...(by === undefined ? [] : [by])].some(it => it.low < 0) ||
		(by !== undefined && by.low <= 0)
	)
		return [];
	const actual = {
		low: bounds.reduce((all, it) => all * it.low, 1) / (by?.high ?? 1),
		high: bounds.reduce((all, it) => all * it.high, 1) / (by?.low ?? 1),
	};
	const size = Math.abs(stated.value);
	const half = Math.max(stated.ulp / 2, size / 100);
	const range = { low: stated.value - half, high: stated.value + Math.max(half, stated.ulp) };
	// At times percents are reckoned with as whole numbers, and reach in thousands.
	const sure = row.cells[confidence.index]!.figure!;
	const others =
		sure.measure === 'percent' ? [100] : sure.value > 10 ? [0.01] : sure.value > 1 ? [0.01, 0.1] : [100];
	if ([1, 1e3, 1e-3, ...others].some(it => meet(range, times(actual, it)))) return [];
	const value = factors.reduce((all, it) => all * face(it), 1) / (divisor === undefined ? 1 : face(divisor));
	const right = rewrite(cell, stated, value);
	const place = { row: row.index, column: score.index };
	const product = over.map(it => asWritten(row.cells[it.index]!, row.cells[it.index]!.figure!)).join(' × ');
	const quotient =
		under === undefined ? product : `${product} ÷ ${asWritten(row.cells[under.index]!, divisor!)}`;
	const working = `${quotient} is ${writeNumber(value, Math.max(stated.decimals, 1))}`;
	return [
		{
			kind: 'rice',
			place,
			span: stated.span,
			stated: asWritten(cell, stated),
			working,
			corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
		},
	];
}

const times = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });

/** A factor as it is reckoned with: percents as parts of one, times in their own unit. */
const unitOf = ({ measure, scale }: Quantity): number =>
	measure === 'percent' ? 0.01 : measure === 'time' ? 1 / scale : 1;

const face = (quantity: Quantity): number => quantity.value * unitOf(quantity);

/** The face value is what was reckoned with, but for decimals and scales. */
function asCounted(quantity: Quantity): Interval {
	const unit = unitOf(quantity);
	// A half or a quarter is a step of a scale, not the rest of a longer number.
	if ((quantity.decimals === 0 || (quantity.value * 4) % 1 === 0) && !quantity.hasScale)
		return { low: quantity.value * unit, high: quantity.value * unit };
	return times(inputInterval(quantity), unit);
}
