import type { NumberClaim } from '../claim.ts';
import type { Quantity } from '../quantity.ts';

/** Nothing falls by more than all of it (rules.md C.4.10). */
export function checkImpossible(text: string, quantities: readonly Quantity[]): NumberClaim | undefined {
	const fallen = quantities.find(it => it.measure === 'percent' && it.value > 100 && falls.test(text.slice(Math.max(0, it.span.start - 40), it.span.start)));
	if (fallen === undefined) return undefined;
	const written = text.slice(fallen.span.start, fallen.span.end);
	return {
		relation: 'impossible',
		verdict: 'impossible',
		stated: fallen.span,
		inputs: [],
		actual: undefined,
		working: `nothing can fall by ${written}: 100% is all of it`,
	};
}

const falls = /\b(?:fell|fallen|dropped|declined|decreased|shrank|shrunk)(?: by)?(?: about| around| roughly| nearly| almost| over| more than)? $/iu;
