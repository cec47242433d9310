import type { NumberClaim } from '../claim.ts';
import { downVerbs, governing, upVerbs } from '../governs.ts';
import type { Pair } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';

/** "Rose from 15% to 12%" (rules.md C.4.5). Not in hypotheses and negations, nor after verbs without direction. */
export function checkDirection(text: string, pair: Pair): NumberClaim | undefined {
	if (pair.order !== 'from-to' || pair.unitsDiffer || isUncertain(text)) return undefined;
	const up = governing(text, pair.start, upVerbs);
	const down = governing(text, pair.start, downVerbs);
	// Two verbs: which one governs is a guess.
	if ((up === undefined) === (down === undefined)) return undefined;
	const says = up === undefined ? 'down' : 'up';
	const { fromInterval: from, toInterval: to } = pair;
	const wrong = says === 'up' ? to.high < from.low : to.low > from.high;
	const verb = (up ?? down)!;
	const offset = Math.max(0, pair.start - 90) + verb.index;
	const written = (it: Quantity) => text.slice(it.span.start, it.span.end);
	return {
		relation: 'direction',
		verdict: wrong ? 'direction' : 'fits',
		stated: { start: offset, end: offset + verb[0].length },
		inputs: [pair.from.span, pair.to.span],
		actual: undefined,
		working: `${written(pair.from)} to ${written(pair.to)} goes ${says === 'up' ? 'down' : 'up'}`,
	};
}

const isUncertain = (text: string): boolean => /\b(?:if|whether|unless|suppose|would|not|never|no|without|rather than|instead of|avoid)\b|n't\b/iu.test(text);
