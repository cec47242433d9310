import type { Quantity } from '../quantity.ts';
import type { NumberCell } from './cell.ts';
import type { GridRow } from './grid.ts';
import type { Pairing } from './pairing.ts';

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
