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
	const formula = formulaOf({ reach, impact, confidence, effort, ease, score });
	if (formula === undefined) return [];
	const scored = grid.rows.flatMap(it => reckon(it, formula) ?? []);
	const usual = usualFactor(scored);
	return scored
		.filter(it => ![1, usual, ...it.factors].some(by => meet(it.stated, times(it.actual, by))))
		.map(it => slipOf(it, formula, usual));
}

interface Formula {
	readonly over: readonly GridColumn[];
	readonly under: GridColumn | undefined;
	readonly confidence: GridColumn;
	readonly score: GridColumn;
}

function formulaOf(columns: {
	readonly reach: GridColumn | undefined;
	readonly impact: GridColumn;
	readonly confidence: GridColumn;
	readonly effort: GridColumn | undefined;
	readonly ease: GridColumn | undefined;
	readonly score: GridColumn;
}): Formula | undefined {
	const { reach, impact, confidence, effort, ease, score } = columns;
	if (reach !== undefined && effort !== undefined)
		return { over: [reach, impact, confidence], under: effort, confidence, score };
	const isIce =
		ease !== undefined && reach === undefined && effort === undefined && /\bice\b/u.test(score.name);
	return isIce ? { over: [impact, confidence, ease], under: undefined, confidence, score } : undefined;
}

/** A row's score, as stated and as its factors give it. */
interface Scored {
	readonly row: GridRow;
	readonly stated: Interval;
	readonly actual: Interval;
	readonly value: number;
	/** Powers of ten that people leave out: percents reckoned with as whole numbers, reach in thousands. */
	readonly factors: readonly number[];
}

function reckon(row: GridRow, { over, under, confidence, score }: Formula): Scored | undefined {
	const cell = row.cells[score.index]!;
	const cells = [...over, ...(under === undefined ? [] : [under])].map(it => row.cells[it.index]!);
	if ([cell, ...cells].some(it => it.content !== 'number' || it.isMessy || it.second !== undefined))
		return undefined;
	const figures = over.map(it => row.cells[it.index]!.figure!);
	const divisor = under === undefined ? undefined : row.cells[under.index]!.figure!;
	const bounds = figures.map(asCounted);
	const by = divisor === undefined ? { low: 1, high: 1 } : asCounted(divisor);
	if (bounds.some(it => it.low < 0) || by.low <= 0) return undefined;
	const stated = cell.figure!;
	const half = Math.max(stated.ulp / 2, Math.abs(stated.value) / 100);
	const sure = row.cells[confidence.index]!.figure!;
	return {
		row,
		stated: { low: stated.value - half, high: stated.value + Math.max(half, stated.ulp) },
		actual: {
			low: bounds.reduce((all, it) => all * it.low, 1) / by.high,
			high: bounds.reduce((all, it) => all * it.high, 1) / by.low,
		},
		value: figures.reduce((all, it) => all * face(it), 1) / (divisor === undefined ? 1 : face(divisor)),
		factors: [1e3, 1e-3, ...(sure.measure === 'percent' || sure.value <= 1 ? [100] : [0.01, 0.1])],
	};
}

/** The power of ten by which most scores of the table are off: their author's scale, and no slip. */
function usualFactor(scored: readonly Scored[]): number {
	const hits = (by: number): number => scored.filter(it => meet(it.stated, times(it.actual, by))).length;
	const best = [1, 10, 0.1, 100, 0.01].reduce((a, b) => (hits(b) > hits(a) ? b : a));
	return hits(best) >= 2 && 2 * hits(best) >= scored.length ? best : 1;
}

function slipOf({ row, value: exact }: Scored, { over, under, score }: Formula, usual: number): TableSlip {
	const cell = row.cells[score.index]!;
	const value = exact * usual;
	const right = rewrite(cell, cell.figure!, value);
	const place = { row: row.index, column: score.index };
	const written = (it: GridColumn): string => asWritten(row.cells[it.index]!, row.cells[it.index]!.figure!);
	const product = `${over.map(written).join(' × ')}${under === undefined ? '' : ` ÷ ${written(under)}`}`;
	const scale = usual === 1 ? '' : usual > 1 ? ` × ${usual}` : ` ÷ ${Math.round(1 / usual)}`;
	const working = `${product}${scale} is ${writeNumber(value, Math.max(cell.figure!.decimals, 1))}`;
	return {
		kind: 'rice',
		place,
		span: cell.figure!.span,
		stated: asWritten(cell, cell.figure!),
		working,
		corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
	};
}

const times = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });

/** A factor as it is reckoned with: percents as parts of one, and "3 weeks" as three, whatever the base unit. */
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
