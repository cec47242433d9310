import type { NumberClaim } from '../claim.ts';
import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';
import { inStyleOf, writeNumber } from '../write.ts';

/**
 * Whether a stated figure was taken for the other kind (rules.md rule 13): a percentage that gives the points,
 * or points that give the relative change.
 */
export const isOtherKind = (
	inPoints: boolean,
	fits: { readonly relative: boolean; readonly points: boolean },
): boolean => (inPoints ? fits.relative && !fits.points : fits.points && !fits.relative);

/** Both readings of a change between two percentages, ready to be written in the place of the stated figure. */
export function readingsOf(
	text: string,
	{ from, to }: Pair,
	stated: Quantity,
): NonNullable<NumberClaim['readings']> {
	const apart = to.value - from.value;
	const decimals = Math.max(from.decimals, to.decimals);
	const sign = stated.sign === undefined ? '' : apart < 0 ? '-' : '+';
	return {
		points: `${sign}${writeNumber(Math.abs(apart), decimals)} pp`,
		relative: inStyleOf(text, { ...stated, unit: '%' }, (to.value / from.value - 1) * 100),
	};
}
