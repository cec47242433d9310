import { ratio, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import type { NumberCell } from './cell.ts';
import { inputsOf } from './inputs.ts';
import { fits, inputInterval, statedInterval } from './fit.ts';
import { columnsOf, type Grid, type GridColumn, type GridRow } from './grid.ts';
import { planPairing } from './pairing.ts';
import type { SlipKind, TableSlip } from './slip.ts';
import { asWritten, rewrite } from './write.ts';
import { writeNumber } from '../write.ts';

/** Attainments that value and plan do not give (rules.md C.6, 8). */
export function checkAttainment(grid: Grid): readonly TableSlip[] {
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
			const part = {
				figure: inputs.current,
				text: asWritten(row.cells[pairing.current.index]!, inputs.current),
			};
			const whole = { figure: inputs.base, text: asWritten(row.cells[pairing.base.index]!, inputs.base) };
			// Where less is better, people turn the quotient around.
			if (quotientFits(cell.figure!, whole.figure, part.figure)) return [];
			return quotientSlip('attainment', row, column, [{ part, whole }]);
		});
	});
}

/** Conversions that the counts of a funnel do not give, and steps that grow (rules.md C.6, 6). */
export function checkFunnel(grid: Grid): readonly TableSlip[] {
	if (!/^(?:(?:funnel )?(?:step|stage)s?|funnel)(?: name)?$/u.test(grid.columns[grid.labels]?.name ?? ''))
		return [];
	const counts = grid.columns.filter(it => it.isNumeric && countHeader.test(it.name));
	if (counts.length !== 1) return [];
	const [count] = counts;
	const rows = grid.rows.filter(it => !/\btotal\b/u.test(it.label));
	const figures = rows.map(it => it.cells[count!.index]!);
	if (figures.some(it => it.content !== 'number' || it.isMessy || it.figure!.measure !== 'count')) return [];
	const read = (at: number): Side => ({
		figure: figures[at]!.figure!,
		text: asWritten(figures[at]!, figures[at]!.figure!),
	});
	const slips: TableSlip[] = [];
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
			slips.push(...quotientSlip('funnel', row, column, quotients));
		});
	}
	for (let at = 1; at < rows.length; at++) {
		if (inputInterval(figures[at]!.figure!).low <= inputInterval(figures[at - 1]!.figure!).high) continue;
		slips.push({
			kind: 'funnel-up',
			place: { row: rows[at]!.index, column: count!.index },
			span: figures[at]!.figure!.span,
			stated: read(at).text,
			working: `“${rows[at]!.label}” has ${read(at).text} and the step before it ${read(at - 1).text}`,
			corrections: [],
		});
	}
	return slips;
}

const countHeader =
	/^(?:#|no\.|number|count|volume|users?|visitors?|sessions?|visits?|customers?|accounts?|people|leads?|sign-?ups?|(?:unique |active |new )?(?:users|visitors))$/u;

const stepHeader =
	/\bstep (?:conversion|rate|cvr|%)|^(?:conversion )?(?:%|rate) (?:of|from) (?:previous|prior|prev\.?|last) ?(?:step|stage)?$|\bstep-to-step\b|^conversion (?:from|to) (?:previous|prior|prev\.?|next)/u;

const overallHeader =
	/^(?:overall|cumulative)(?: (?:conversion|rate|cvr|%))?$|^% of (?:top|first|start|all|total)|^(?:conversion )?from (?:top|start|first)/u;

const otherBase = /\b(?:pro-?rat\w*|ytd|annuali[sz]ed|pace|expected|adjusted|weighted)\b/u;

interface Side {
	readonly figure: Quantity;
	readonly text: string;
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

function quotientFits(stated: Quantity, part: Quantity, whole: Quantity): boolean {
	const actual = share(part, whole);
	if (actual === undefined) return true;
	const interval = statedInterval(stated);
	if (fits(interval, actual)) return true;
	// "0.66" and "66" for two thirds.
	return stated.measure === 'count' && fits(interval, { low: actual.low / 100, high: actual.high / 100 });
}

/** A slip when none of the quotients is what the cell says; the first is what it should be. */
function quotientSlip(
	kind: SlipKind,
	row: GridRow,
	column: GridColumn,
	quotients: readonly Quotient[],
): TableSlip[] {
	const cell = row.cells[column.index]!;
	const stated = cell.figure!;
	const [first] = quotients;
	if (first === undefined || quotients.some(it => quotientFits(stated, it.part.figure, it.whole.figure)))
		return [];
	const { part, whole } = first;
	const actual = part.figure.value / whole.figure.value;
	const isFraction = stated.measure === 'count' && stated.value <= 1.5;
	const right = rewrite(cell, stated, isFraction ? actual : actual * 100);
	const working = `${part.text} of ${whole.text} is ${writeNumber(actual * 100, 1)}%`;
	const place = { row: row.index, column: column.index };
	return [
		{
			kind,
			place,
			span: stated.span,
			stated: asWritten(cell, stated),
			working,
			corrections: [{ title: `Write “${right.text}”: ${working}`, changes: [{ ...place, ...right }] }],
		},
	];
}
