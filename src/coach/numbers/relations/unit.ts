import type { NumberClaim } from '../claim.ts';
import type { Pair } from '../pairs.ts';

/** Two currencies in one pair (rules.md C.2.5): no change can be read from them. */
export function checkUnit(text: string, pair: Pair): NumberClaim | undefined {
	const { from, to } = pair;
	if (from.currency === undefined || to.currency === undefined || from.currency === to.currency) return undefined;
	return {
		relation: 'unit',
		verdict: 'unit',
		stated: to.span,
		inputs: [from.span, to.span],
		actual: undefined,
		working: `${text.slice(from.span.start, from.span.end)} is ${from.currency} and ${text.slice(to.span.start, to.span.end)} is ${to.currency}`,
	};
}
