import { written, type NumberClaim } from '../claim.ts';
import type { Pair } from '../pairs.ts';
import { anyOf } from '../pattern.ts';

/**
 * Two currencies in one change (rules.md C.2.5): no change can be read from them. Not where money is exchanged
 * or priced by country. Money against another measure ("from $10 a seat to 2% of sales") is never called wrong:
 * that is how prices change their model.
 */
export function checkUnit(text: string, { from, to, order }: Pair): NumberClaim | undefined {
	if (from.currency === undefined || to.currency === undefined || from.currency === to.currency)
		return undefined;
	if (order === 'versus' || exchange.test(text)) return undefined;
	return {
		relation: 'unit',
		verdict: 'unit',
		stated: to.span,
		inputs: [from.span, to.span],
		actual: undefined,
		working: `${written(text, from)} is ${from.currency} and ${written(text, to)} is ${to.currency}`,
	};
}

const foreign = anyOf(
	String.raw`convert\p{L}*|exchang\p{L}*|currenc\p{L}+|locali[sz]\p{L}+|fx|forex|rates?`,
	String.raw`switch\p{L}*|denominat\p{L}+|europe\p{L}*|uk|us|usa|eu|abroad|countr\p{L}+|markets?`,
	String.raw`regions?|equivalent|translat\p{L}+|wire\p{L}*|transfer\p{L}*|pric(?:e|es|ed|ing)`,
);
const exchange = new RegExp(String.raw`\b${foreign}\b`, 'iu');
