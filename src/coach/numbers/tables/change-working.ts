import type { Quantity } from '../quantity.ts';
import { inStyleOf, signed } from '../write.ts';
import { changeOf } from './change-slip.ts';
import type { GridRow } from './grid.ts';
import type { Inputs } from './inputs.ts';
import { asWritten, signedPercent } from './write.ts';

/** "10,400 against 9,800 is +600, +6.1%"; between percentages both readings. `stated` is what should be that. */
export function changeWorking(row: GridRow, inputs: Inputs, stated: Quantity): string {
	const { base, current, pairing } = inputs;
	const to = row.cells[pairing.current.index]!;
	const from = row.cells[pairing.base.index]!;
	const { points, percent, note } = changeOf(stated, inputs);
	const ends = `${asWritten(to, current)} against ${asWritten(from, base)} is`;
	const relative = base.value === 0 ? undefined : `${signedPercent(percent, stated)}${note}`;
	if (points === 0) return `${ends} no change`;
	const decimals = Math.max(base.decimals, current.decimals);
	if (current.measure === 'percent') {
		const apart = `${signed(points, Math.max(decimals, 1))} percentage points`;
		return relative === undefined ? `${ends} ${apart}` : `${ends} ${apart}, or ${relative}`;
	}
	const finest = base.scale === current.scale ? decimals : current.decimals;
	// "$0" tells nothing of how thousands are set.
	const { digits } = base.digits.includes(',') ? base : current;
	const style: Quantity = { ...current, sign: '+', decimals: finest, digits };
	const amount = inStyleOf(to.text, style, points / current.scale);
	return relative === undefined ? `${ends} ${amount}` : `${ends} ${amount}, ${relative}`;
}
