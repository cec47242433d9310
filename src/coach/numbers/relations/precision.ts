import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';

/**
 * Whether a figure that rounding allows is still not what a reader with a calculator gets from the figures as
 * written (rules.md C.4.4): more than two points and more than a tenth away. `face` and the figure in percent.
 */
export function misleads({ from, to }: Pair, stated: Quantity, face: number): boolean {
	if ([from, to, stated].some(it => it.approximate || it.bound !== undefined)) return false;
	return Math.abs(Math.abs(stated.value) - Math.abs(face)) > Math.max(2, Math.abs(face) / 10);
}
