import type { NumberClaim } from './claim.ts';
import { isNegated, isOutOfReach } from './guard.ts';
import { normalise } from './normalise.ts';
import { readPairs, type Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { checkChain } from './relations/chain.ts';
import { checkChange } from './relations/change.ts';
import { checkDirection } from './relations/direction.ts';
import { checkImpossible } from './relations/impossible.ts';
import { checkMultiple, checkMultiplier } from './relations/multiple.ts';
import { checkParts } from './relations/part.ts';
import { checkPerUnit } from './relations/per-unit.ts';
import { checkPooled, checkProgress } from './relations/progress.ts';
import { checkRunRates } from './relations/run-rate.ts';
import { checkSums } from './relations/sum.ts';
import { checkUnit } from './relations/unit.ts';
import { mayHoldWord } from './reader/word.ts';
import { statedBetween, statedChange, type Stated } from './stated.ts';

/**
 * Every relation between numbers that a sentence states, with its verdict (rules.md C.4). A mismatch is
 * reported only if no true values that would be written with these digits make the statement true; where it is
 * not certain that two numbers belong together there is no claim at all. `quantities` are those of the text.
 */
export function checkProse(sentence: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (quantities.length === 0 || quantities.length > tooMany) return [];
	const text = normalise(sentence);
	const impossible = checkImpossible(text, quantities);
	if (impossible !== undefined) return [impossible];
	if (quantities.length === 1 || isOutOfReach(text)) return [];
	const claims = [
		...readPairs(text, quantities).flatMap(pair => checkPair(text, pair, quantities)),
		...statedBetween(text, quantities).flatMap(stated =>
			isNegated(text, stated.pair.start) ? [] : present(checkStated(text, stated)),
		),
		...checkParts(text, quantities),
		...checkSums(text, quantities),
		...checkChain(text, quantities),
		...checkRunRates(text, quantities),
		...checkPerUnit(text, quantities),
		...checkProgress(text, quantities),
		...checkPooled(text, quantities),
	];
	return text === sentence ? claims : claims.map(it => inAuthorsMarks(sentence, it));
}

/**
 * Whether a text may state any relation: it takes two numbers, or a percentage of a hundred and more. Much
 * cheaper than reading the quantities.
 */
export const mayHoldClaim = (text: string): boolean =>
	holdsTwoNumerals(text) || /\d{3}[\d.,]*\s?(?:%|percent)/iu.test(text) || mayHoldWord(text);

/** Whether digits stand behind the first run of digits, whatever lies between. */
function holdsTwoNumerals(text: string): boolean {
	const first = /\d[\d.,]*/u.exec(text);
	return first !== null && /\d/u.test(text.slice(first.index + first[0].length));
}

/**
 * The same for what a sentence says of the last figure of the one before ("They rose a further 20 to 75."). Both
 * together are the text; the claims that end in the second are given.
 */
export function checkSequel(
	text: string,
	quantities: readonly Quantity[],
	second: number,
): readonly NumberClaim[] {
	if (quantities.length > tooMany || isOutOfReach(text) || isNegated(text, text.length)) return [];
	return checkChain(normalise(text), quantities).filter(
		it => it.stated.start >= second && (it.inputs[0]?.start ?? second) < second,
	);
}

/** A "sentence" of more numbers than this is data, and nobody can tell which of them belong together. */
const tooMany = 40;

/** What is said of one pair; of several slips only the first, since the others follow from it. */
function checkPair(text: string, pair: Pair, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (isNegated(text, pair.start)) return [];
	const unit = checkUnit(text, pair);
	if (unit !== undefined) return [unit];
	if (pair.from.measure !== pair.to.measure || pair.from.currency !== pair.to.currency) return [];
	const stated = statedChange(text, pair, quantities);
	const claims = present(
		stated === undefined ? undefined : checkStated(text, stated),
		checkMultiplier(text, pair),
		checkDirection(text, pair),
	);
	const slip = claims.find(it => it.verdict !== 'fits');
	return slip === undefined ? claims : [slip];
}

const checkStated = (text: string, stated: Stated): NumberClaim | undefined =>
	stated.quantity.measure === 'multiple' ? checkMultiple(text, stated) : checkChange(text, stated);

/** A correction keeps the author's minus and times signs. */
function inAuthorsMarks(sentence: string, claim: NumberClaim): NumberClaim {
	if (claim.actual === undefined) return claim;
	const minus = sentence.includes('\u2212') ? claim.actual.replace(/^-/u, '\u2212') : claim.actual;
	const written = sentence.slice(claim.stated.start, claim.stated.end);
	return { ...claim, actual: written.endsWith('\u00D7') ? minus.replace(/x$/u, '\u00D7') : minus };
}

const present = (...claims: readonly (NumberClaim | undefined)[]): NumberClaim[] =>
	claims.filter(it => it !== undefined);
