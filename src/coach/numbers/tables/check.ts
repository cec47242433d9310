import type { Span } from '../../text/span.ts';
import { relateChanges } from './changes.ts';
import { readGrid, type TextTable } from './grid.ts';
import { relateAttainment, relateFunnel } from './ratios.ts';
import { slipsIn, type TableRelation } from './relation.ts';
import { relateRice } from './rice.ts';
import { relateShares } from './shares.ts';
import type { CellChange, Correction, SlipKind, TableSlip } from './slip.ts';
import { relateTotals } from './totals.ts';

/**
 * The figures of a table that do not follow from its other figures, in order of place (rules.md C.6). One is
 * reported only if no true values that would be written with these digits make it right. Corrections that would
 * put another figure of the table in the wrong are left out.
 */
export function checkTable(table: TextTable): readonly TableSlip[] {
	const slips = slipsOf(table);
	let checks = 0;
	return slips.map(slip => ({
		...slip,
		corrections: [...slip.corrections, ...wholeColumn(slip, slips)].filter(
			it => ++checks <= mostChecks && isBetter(table, slips, it),
		),
	}));
}

/** Each correction is tried on the whole table; where so much is wrong, nobody goes through it one by one. */
const mostChecks = 30;

const slipsOf = (table: TextTable): readonly TableSlip[] =>
	slipsIn(relationsIn(table)).toSorted(
		(a, b) => a.place.row - b.place.row || a.place.column - b.place.column,
	);

/** All relations between figures of a table that are beyond doubt, right ones and wrong ones. */
export function relationsIn(table: TextTable): readonly TableRelation[] {
	// Too many rows to be a report: data, whose figures nobody computed by hand.
	if (
		table.rows.length < 1 ||
		table.rows.length > 200 ||
		!table.rows.some(row => row.some(it => /\d/u.test(it)))
	)
		return [];
	const grid = readGrid(table);
	const shares = relateShares(grid);
	const wrong = new Set(slipsIn(shares).map(it => it.place.column));
	return [
		...relateChanges(grid),
		// Where a share is wrong, so is the sum of them.
		...relateTotals(grid).filter(({ slip }) => slip === undefined || !wrong.has(slip.place.column)),
		...shares,
		...relateAttainment(grid),
		...relateFunnel(grid),
		...relateRice(grid),
	];
}

/** Where two figures of a column are wrong, its formula or its inputs are: all of it in one go. */
function wholeColumn({ place, kind }: TableSlip, slips: readonly TableSlip[]): readonly Correction[] {
	if (!computed.has(kind)) return [];
	const column = slips.filter(it => it.place.column === place.column && computed.has(it.kind));
	const firsts = column.flatMap(it => it.corrections[0] ?? []);
	if (column.length < 2 || firsts.length !== column.length) return [];
	return [
		{
			title: `Recalculate the column: ${firsts.length} figures that the others do not give`,
			changes: firsts.flatMap(it => it.changes),
		},
	];
}

const computed: ReadonlySet<SlipKind> = new Set<SlipKind>([
	'wow',
	'mom',
	'yoy',
	'vsplan',
	'attainment',
	'funnel',
	'rice',
	'sign',
]);

function isBetter(table: TextTable, slips: readonly TableSlip[], { changes }: Correction): boolean {
	const left = slipsOf(changed(table, changes));
	const before = new Set(slips.map(keyOf));
	return left.length < slips.length && left.every(it => before.has(keyOf(it)));
}

const keyOf = ({ kind, place }: TableSlip): string => `${kind} ${place.row} ${place.column}`;

/** The table after changes. */
export function changed({ header, rows }: TextTable, changes: readonly CellChange[]): TextTable {
	return {
		header,
		rows: rows.map((row, index) =>
			row.map((text, column) =>
				changes
					.filter(it => it.row === index && it.column === column)
					.reduce((now, { span, text: by }) => replaced(now, span, by), text),
			),
		),
	};
}

const replaced = (text: string, { start, end }: Span, by: string): string =>
	text.slice(0, start) + by + text.slice(end);
