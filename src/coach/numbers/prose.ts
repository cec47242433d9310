import type { NumberClaim } from './claim.ts';
import { normalise } from './normalise.ts';
import { readPairs, type Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { checkChange } from './relations/change.ts';
import { checkDirection } from './relations/direction.ts';
import { checkImpossible } from './relations/impossible.ts';
import { checkMultiple, checkMultiplier } from './relations/multiple.ts';
import { checkParts } from './relations/part.ts';
import { checkRunRate } from './relations/run-rate.ts';
import { checkSums } from './relations/sum.ts';
import { checkUnit } from './relations/unit.ts';
import { statedChange } from './stated.ts';

/**
 * Every relation between numbers that a sentence states, with its verdict (rules.md C.4). A mismatch is
 * reported only if no true values that would be written with these digits make the statement true; where it is
 * not certain that two numbers belong together there is no claim at all. `quantities` are those of the text.
 */
export function checkProse(sentence: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	const text = normalise(sentence);
	const impossible = checkImpossible(text, quantities);
	if (impossible !== undefined) return [impossible];
	const pairs = readPairs(text, quantities);
	const ofPairs = pairs.length > 2 ? [] : pairs.flatMap(pair => checkPair(text, pair, quantities));
	return [...ofPairs, ...checkParts(text, quantities), ...checkSums(text, quantities), ...present(checkRunRate(text, quantities))];
}

function checkPair(text: string, pair: Pair, quantities: readonly Quantity[]): NumberClaim[] {
	const unit = checkUnit(text, pair);
	if (unit !== undefined) return [unit];
	const stated = statedChange(text, pair, quantities);
	const figure = stated === undefined ? undefined : (checkChange(text, stated) ?? checkMultiple(text, stated));
	const others = [checkMultiplier(text, pair), checkDirection(text, pair)];
	return [...present(figure), ...others.flatMap(present)];
}

const present = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
