import { ratio, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import type { NumberCell } from './cell.ts';
import { inputsOf } from './inputs.ts';
import { fits, inputInterval, statedInterval } from './fit.ts';
import { columnsOf, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { planPairing } from './pairing.ts';
import { besideStated, type FigurePlace, type TableRelation } from './relation.ts';
import type { SlipKind, TableSlip } from './slip.ts';
import { asWritten, percentBeside, rewrite } from './write.ts';

/** Attainments, and the values and plans that should give them (rules.md C.6, 8). */
export function relateAttainment(grid: Grid): readonly TableRelation[] {
	const pairing = planPairing(grid);
	if (pairing === undefined) return [];
	return columnsOf(grid, 'attainment').flatMap(column => {
		if (
			!/% (?:of|to) (?:plan|target|goal|budget)$|\battainment\b/u.test(column.name) ||
			otherBase.test(column.name)
		)
			return [];
		return grid.rows.flatMap(row => {
			const inputs = inputsOf(row, pairing);
			const cell = row.cells[column.index]!;
			if (inputs === undefined || !isShare(cell)) return [];
			const part = sideOf(row, pairing.current);
			const whole = sideOf(row, pairing.base);
			// Where less is better, people turn the quotient around.
			const turned = { part: whole, whole: part };
			return relation('attainment', row, column, [{ part, whole }, turned]);
		});
	});
}

/** Conversions, the counts of a funnel that should give them, and steps that grow (rules.md C.6, 6). */
export function relateFunnel(grid: Grid): readonly TableRelation[] {
	if (!/^(?:(?:funnel )?(?:step|stage)s?|funnel)(?: name)?$/u.test(grid.columns[grid.labels]?.name ?? ''))
		return [];
	const counts = grid.columns.filter(it => it.isNumeric && countHeader.test(it.name));
	if (counts.length !== 1) return [];
	const [count] = counts;
	const rows = grid.rows.filter(it => !/\btotal\b/u.test(it.label));
	const figures = rows.map(it => it.cells[count!.index]!);
	if (figures.some(it => it.content !== 'number' || it.isMessy || it.figure!.measure !== 'count')) return [];
	const read = (at: number): Side => sideOf(rows[at]!, count!);
	const found: TableRelation[] = [];
	for (const column of grid.columns.filter(it => it.isNumeric)) {
		const reach = stepHeader.test(column.name)
			? 'step'
			: overallHeader.test(column.name)
				? 'overall'
				: undefined;
		if (reach === undefined) continue;
		rows.forEach((row, at) => {
			if (!isShare(row.cells[column.index]!)) return;
			const quotients = [
				...(at > 0 && reach === 'step' ? [{ part: read(at), whole: read(at - 1) }] : []),
				...(reach === 'overall' ? [{ part: read(at), whole: read(0) }] : []),
				// "To the next step", and what the first step itself is.
				...(at + 1 < rows.length && reach === 'step' ? [{ part: read(at + 1), whole: read(at) }] : []),
			];
			if (at === 0 && Math.abs(row.cells[column.index]!.figure!.value - 100) < 1e-9) return;
			found.push(...relation('funnel', row, column, quotients));
		});
	}
	for (let at = 1; at < rows.length; at++) {
		if (inputInterval(figures[at]!.figure!).low <= inputInterval(figures[at - 1]!.figure!).high) continue;
		const working = `“${rows[at]!.cells[grid.labels]!.text.trim()}” has ${read(at).text} and the step before it ${read(at - 1).text}`;
		const { row, column, span } = read(at).place;
		found.push({
			figures: [read(at - 1).place, read(at).place],
			tell: () => working,
			slip: {
				kind: 'funnel-up',
				place: { row, column },
				span,
				stated: read(at).text,
				working,
				corrections: [],
			},
		});
	}
	return found;
}

const countHeader =
	/^(?:#|no\.|number|count|volume|users?|visitors?|sessions?|visits?|customers?|accounts?|people|leads?|sign-?ups?|(?:unique |active |new )?(?:users|visitors))$/u;

const stepHeader =
	/\bstep (?:conversion|rate|cvr|%)|^(?:conversion )?(?:%|rate) (?:of|from) (?:previous|prior|prev\.?|last) ?(?:step|stage)?$|\bstep-to-step\b|^conversion (?:from|to) (?:previous|prior|prev\.?|next)/u;

const overallHeader =
	/^(?:overall|cumulative)(?: (?:conversion|rate|cvr|%))?$|^% of (?:top|first|start|all|total)|^(?:conversion )?from (?:top|start|first)/u;

const otherBase = /\b(?:pro-?rat\w*|ytd|annuali[sz]ed|pace|expected|adjusted|weighted)\b/u;

interface Side {
	readonly place: FigurePlace;
	readonly figure: Quantity;
	readonly text: string;
}

function sideOf(row: GridRow, { index }: GridColumn): Side {
	const cell = row.cells[index]!;
	const figure = cell.figure!;
	return {
		place: { row: row.index, column: index, span: figure.span },
		figure,
		text: asWritten(cell, figure),
	};
}

interface Quotient {
	readonly part: Side;
	readonly whole: Side;
}

const isShare = (cell: NumberCell): boolean =>
	cell.content === 'number' &&
	!cell.isMessy &&
	(cell.figure!.measure === 'percent' || cell.figure!.measure === 'count') &&
	cell.figure!.value >= 0;

/** The share that a part has, in percent; undefined where the whole may be nothing. */
function share(part: Quantity, whole: Quantity): Interval | undefined {
	const of = inputInterval(whole);
	const that = inputInterval(part);
	if (of.low <= 0 || that.low < 0) return undefined;
	const { low, high } = ratio(of, that);
	return { low: low * 100, high: high * 100 };
}

/** Undefined where the whole may be nothing. */
function quotientFits(stated: Quantity, { part, whole }: Quotient): boolean | undefined {
	const actual = share(part.figure, whole.figure);
	if (actual === undefined) return undefined;
	const interval = statedInterval(stated);
	if (fits(interval, actual)) return true;
	// "0.66" and "66" for two thirds.
	return stated.measure === 'count' && fits(interval, { low: actual.low / 100, high: actual.high / 100 });
}

/** The quotient that the cell says; where it says none of them, a slip: the first is what it should be. */
function relation(
	kind: SlipKind,
	row: GridRow,
	column: GridColumn,
	quotients: readonly Quotient[],
): TableRelation[] {
	const { figure: stated, text, place } = sideOf(row, column);
	const verdicts = quotients.map(it => quotientFits(stated, it));
	const right = quotients.find((_, index) => verdicts[index] === true);
	const isWrong = verdicts.every(it => it === false);
	const told = right ?? (isWrong ? quotients[0] : undefined);
	if (told === undefined) return [];
	const working = `${told.part.text} of ${told.whole.text} is ${percentBeside(percentOf(told), stated)}`;
	return [
		{
			figures: [place, told.part.place, told.whole.place],
			tell: () => besideStated(working, text),
			slip: isWrong ? slipOf(kind, row, column, told, working) : undefined,
		},
	];
}

const percentOf = ({ part, whole }: Quotient): number => (part.figure.value / whole.figure.value) * 100;

function slipOf(
	kind: SlipKind,
	row: GridRow,
	column: GridColumn,
	quotient: Quotient,
	working: string,
): TableSlip {
	const cell = row.cells[column.index]!;
	const stated = cell.figure!;
	const percent = percentOf(quotient);
	const isFraction = stated.measure === 'count' && stated.value <= 1.5;
	const right = rewrite(cell, stated, isFraction ? percent / 100 : percent);
	const place = { row: row.index, column: column.index };
	return {
		kind,
		place,
		span: stated.span,
		stated: asWritten(cell, stated),
		working,
		corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
	};
}
