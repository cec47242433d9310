import { changeText, decimalsOf, totalTexts, usualDecimals } from '../numbers/tables/compute.ts';
import { columnsOf, readGrid, type Grid, type GridColumn } from '../numbers/tables/grid.ts';
import { planPairing, previousPairing, yearPairing, type Pairing } from '../numbers/tables/pairing.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import { exceptionItem, insertException, rowInWords } from './exceptions.ts';
import { isMetricTable } from './metric-table.ts';
import type { Cell, Table } from './piece.ts';
import type { PlacedBlock } from './section.ts';
import { addColumns } from './table-columns.ts';
import { inAuthorsMinus, textTable, widened } from './table-text.ts';

/** Something that can be done to a table at once: nobody has to reckon or count bars. */
export interface TableAction {
	readonly id: 'fill-wow' | 'fill-yoy' | 'fill-vs-plan' | 'add-plan' | 'add-total' | 'exception';
	readonly title: string;
	/** In the document's text. */
	readonly edits: readonly Edit[];
}

/** What can be done to the table that holds an offset of the document's text. */
export function tableActions(text: DocumentText, offset: number): readonly TableAction[] {
	const placed = text.blocks.find(({ block }) => block.span.start <= offset && offset <= block.span.end);
	const table = placed?.piece.table;
	if (
		placed === undefined ||
		table === undefined ||
		placed.block.quote === 'quote' ||
		table.rows.length === 0
	)
		return [];
	const grid = readGrid(textTable(table));
	const inTable: readonly (TableAction | undefined)[] = [
		fill(table, grid, {
			id: 'fill-wow',
			title: stepTitle(grid),
			role: 'change',
			pairing: previousPairing(grid),
		}),
		fill(table, grid, { id: 'fill-yoy', title: 'YoY', role: 'yoy', pairing: yearPairing(grid) }),
		fill(table, grid, { id: 'fill-vs-plan', title: 'vs plan', role: 'vs-plan', pairing: planPairing(grid) }),
		addPlan(table, grid),
		addTotal(table, grid),
	];
	const { start } = placed.block.span;
	const moved = inTable
		.filter(it => it !== undefined)
		.map(it => ({ ...it, edits: it.edits.map(edit => ({ ...edit, span: shift(edit.span, start) })) }));
	return [...moved, ...exception(text, placed, table, grid, offset)];
}

interface Filling {
	readonly id: TableAction['id'];
	readonly title: string;
	readonly role: 'change' | 'yoy' | 'vs-plan';
	readonly pairing: Pairing | undefined;
}

/** Fills the empty cells of a column of changes, or adds the column. */
function fill(table: Table, grid: Grid, { id, title, role, pairing }: Filling): TableAction | undefined {
	if (pairing === undefined) return undefined;
	const from = `from “${pairing.current.title}” and “${pairing.base.title}”`;
	const existing = grid.columns.filter(it => it.role === role);
	if (existing.length === 0) {
		const cells = grid.rows.map(it => changeText(it, pairing, usualDecimals) ?? '');
		if (!cells.some(it => it !== '')) return undefined;
		return {
			id,
			title: `Add “${title}” ${from}`,
			edits: addColumns(table, [{ title, cells: cells.map(it => inAuthorsMinus(table, it)) }]),
		};
	}
	const [column] = existing;
	const decimals = column === undefined ? undefined : decimalsOf(grid, column);
	if (column === undefined || existing.length > 1 || decimals === undefined) return undefined;
	const edits = grid.rows.flatMap(row => {
		const cell = table.rows[row.index]?.[column.index];
		const change = changeText(row, pairing, decimals);
		if (cell === undefined || change === undefined || cell.span.start < cell.span.end) return [];
		return fillCell(table, cell, column, inAuthorsMinus(table, change));
	});
	return edits.length === 0 ? undefined : { id, title: `Fill “${column.title}” ${from}`, edits };
}

/** Text in an empty cell, in the room that it has. */
function fillCell({ source, align }: Table, cell: Cell, column: GridColumn, text: string): Edit[] {
	const at = cell.span.start;
	const before = /[ \t]*$/u.exec(source.slice(Math.max(0, at - 200), at))![0].length;
	const after = /^[ \t]*/u.exec(source.slice(at, at + 200))![0].length;
	const width = before + after;
	// One blank on each side, where there is any.
	const inner = Math.max(width - 2, 0);
	const padded = align[column.index] === 'right' ? text.padStart(inner) : text.padEnd(inner);
	const gap = width > 0 ? ' ' : '';
	return [{ span: { start: at - before, end: at + after }, text: `${gap}${padded}${gap}` }];
}

/** What the change against the period before is called. */
function stepTitle(grid: Grid): string {
	const name = previousPairing(grid)?.base.name ?? '';
	if (/month|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(name)) return 'MoM';
	return /quarter|^q[1-4]/u.test(name) ? 'QoQ' : /week|^w|^lw$|^cw/u.test(name) ? 'WoW' : 'Change';
}

function addPlan(table: Table, grid: Grid): TableAction | undefined {
	if (!isMetricTable(table) || grid.columns.some(it => /^(?:plan|vs-plan|attainment)$/u.test(it.role)))
		return undefined;
	return { id: 'add-plan', title: 'Add a column “Plan”', edits: addColumns(table, [{ title: 'Plan' }]) };
}

/** A last row with the sums of the columns that have one, in the form of the row above it. */
function addTotal(table: Table, grid: Grid): TableAction | undefined {
	const totals = totalTexts(grid);
	const last = table.rows.at(-1)!;
	if (totals.size === 0 || last.length === 0) return undefined;
	const { source } = table;
	const start = source.lastIndexOf('\n', last[0]!.span.start) + 1;
	const next = source.indexOf('\n', start);
	const end = next < 0 ? source.length : next;
	const edits = last.map((cell, column): Edit => {
		const text = column === grid.labels ? 'Total' : inAuthorsMinus(table, totals.get(column) ?? '');
		return widened(table, cell, column, text);
	});
	const row = applyEdits(
		source.slice(start, end),
		edits.map(it => ({ ...it, span: shift(it.span, -start) })),
	);
	const names = [...totals.keys()].map(it => `“${grid.columns[it]!.title}”`);
	return {
		id: 'add-total',
		title: `Add the total of ${names.length < 3 ? names.join(' and ') : `${names.length} columns`}`,
		edits: [{ span: { start: end, end }, text: `\n${row}` }],
	};
}

/** The row at the offset as an exception that asks for cause, action, owner and date. */
function exception(
	text: DocumentText,
	placed: PlacedBlock,
	table: Table,
	grid: Grid,
	offset: number,
): TableAction[] {
	if (!isMetricTable(table) || columnsOf(grid, 'current', 'period').length === 0) return [];
	const at = offset - placed.block.span.start;
	const line = (it: readonly Cell[]): boolean => {
		const from = table.source.lastIndexOf('\n', it[0]!.span.start) + 1;
		const to = table.source.indexOf('\n', it[0]!.span.start);
		return from <= at && at <= (to < 0 ? table.source.length : to);
	};
	const index = table.rows.findIndex(it => it.length > 0 && line(it));
	const row = grid.rows[index];
	const name =
		row === undefined
			? ''
			: (table.rows[index]![grid.labels]?.run.text ?? '').replace(/\s*\((?:input|output)\)$/iu, '').trim();
	if (row === undefined || name === '') return [];
	const item = exceptionItem(name, inAuthorsMinus(table, rowInWords(grid, row)));
	return [
		{
			id: 'exception',
			title: `Turn “${name}” into an exception`,
			edits: [insertException(text, placed, item)],
		},
	];
}
