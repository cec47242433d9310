import { readCell, type NumberCell } from './cell.ts';
import { columnRole, plainHeader, type ColumnRole } from './header.ts';
import { readHeaderUnit } from './unit.ts';

/** A table as texts: the header's cells, and the cells of each row. */
export interface TextTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A table read for its numbers. */
export interface Grid {
	readonly columns: readonly GridColumn[];
	readonly rows: readonly GridRow[];
	/** The column that names the rows. */
	readonly labels: number;
}

export interface GridColumn {
	readonly index: number;
	/** As written, without markup. */
	readonly title: string;
	/** In lower case. */
	readonly name: string;
	readonly role: ColumnRole;
	/** Most of its filled cells begin with a figure. */
	readonly isNumeric: boolean;
}

export interface GridRow {
	readonly index: number;
	/** Its name in lower case. */
	readonly label: string;
	readonly cells: readonly NumberCell[];
}

/** A cell's place: row and column, both from zero; the header is no row. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** Reads a table: roles and units by the headers, figures by the cells. Missing cells are empty. */
export function readGrid({ header, rows }: TextTable): Grid {
	const units = header.map(readHeaderUnit);
	const labels = labelColumn(header, rows);
	const read = rows.map((row, index): GridRow => {
		const label = row[labels] ?? '';
		const own = readHeaderUnit(label);
		return {
			index,
			label: plainHeader(label),
			cells: header.map((_, column) =>
				readCell(
					row[column] ?? '',
					column === labels ? undefined : (units[column] ?? (isOwn(own) ? own : undefined)),
				),
			),
		};
	});
	const columns = header.map((title, index): GridColumn => ({
		index,
		title: title.replace(/<[^<>]*>|[*_`]/gu, '').trim(),
		name: plainHeader(title),
		role: columnRole(title),
		isNumeric: index !== labels && isNumericColumn(read.map(it => it.cells[index]!)),
	}));
	return { columns, rows: read, labels };
}

export const cellAt = (grid: Grid, { row, column }: CellPlace): NumberCell => grid.rows[row]!.cells[column]!;

/** Columns of a role that hold figures. */
export const columnsOf = (grid: Grid, ...roles: readonly ColumnRole[]): readonly GridColumn[] =>
	grid.columns.filter(it => it.isNumeric && roles.includes(it.role));

/** A row's own unit tells of its figures, never of a change between them. */
const isOwn = (unit: ReturnType<typeof readHeaderUnit>): boolean => unit !== undefined && unit.scale !== 1;

/** The first column of words; "#" and "no." stand before it at times. */
function labelColumn(header: readonly string[], rows: readonly (readonly string[])[]): number {
	for (let column = 0; column < Math.min(2, header.length); column++) {
		const filled = rows.map(it => it[column] ?? '').filter(it => it.trim() !== '');
		if (filled.filter(it => /\p{L}{2}/u.test(it)).length * 2 >= filled.length && filled.length > 0)
			return column;
	}
	return 0;
}

function isNumericColumn(cells: readonly NumberCell[]): boolean {
	const filled = cells.filter(it => it.content !== 'none');
	const numbers = filled.filter(it => it.content === 'number');
	return numbers.length > 0 && 2 * numbers.length >= filled.length;
}
