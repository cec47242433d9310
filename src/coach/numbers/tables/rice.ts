import { meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';
import { inputInterval } from './fit.ts';
import type { Grid, GridColumn, GridRow } from './grid.ts';
import { besideStated, type TableRelation } from './relation.ts';
import type { TableSlip } from './slip.ts';
import { asWritten, rewrite } from './write.ts';

/** RICE and ICE scores, and the factors that should give them (rules.md C.6, 7). */
export function relateRice(grid: Grid): readonly TableRelation[] {
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
	return scored.map(it => relation(it, formula, usual));
}

function relation(scored: Scored, formula: Formula, usual: number): TableRelation {
	const { row, stated, actual, factors } = scored;
	const fitting = [1, usual, ...factors].find(by => meet(stated, times(actual, by)));
	const cell = row.cells[formula.score.index]!;
	return {
		figures: [...formula.over, ...(formula.under === undefined ? [] : [formula.under]), formula.score].map(
			({ index }) => ({ row: row.index, column: index, span: row.cells[index]!.figure!.span }),
		),
		tell: () => besideStated(workingOf(scored, formula, fitting ?? usual), asWritten(cell, cell.figure!)),
		slip: fitting === undefined ? slipOf(scored, formula, usual) : undefined,
	};
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

function slipOf(scored: Scored, formula: Formula, usual: number): TableSlip {
	const { row, value } = scored;
	const { index } = formula.score;
	const cell = row.cells[index]!;
	const right = rewrite(cell, cell.figure!, value * usual);
	const place = { row: row.index, column: index };
	const working = workingOf(scored, formula, usual);
	return {
		kind: 'rice',
		place,
		span: cell.figure!.span,
		stated: asWritten(cell, cell.figure!),
		working,
		corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
	};
}

/** "500 × 2 × 80% ÷ 3 is 266.7"; `by` is a power of ten that its author leaves out. */
function workingOf({ row, value }: Scored, { over, under, score }: Formula, by: number): string {
	const written = (it: GridColumn): string => asWritten(row.cells[it.index]!, row.cells[it.index]!.figure!);
	const product = `${over.map(written).join(' × ')}${under === undefined ? '' : ` ÷ ${written(under)}`}`;
	const scale = by === 1 ? '' : by > 1 ? ` × ${writeNumber(by, 0)}` : ` ÷ ${writeNumber(1 / by, 0)}`;
	const { decimals } = row.cells[score.index]!.figure!;
	return `${product}${scale} is ${writeNumber(value * by, Math.max(decimals, 1))}`;
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
