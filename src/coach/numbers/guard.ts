import { matchesOf } from '../text/matches.ts';
/** Clause ends (rules.md 0.2): `;`, `: `, a dash between blanks, and a comma before a conjunction. */
const clauseEnd =
	/[;:] | [—–] |, (?:and|but|so|while|whereas|because|which|although|though|whilst) |[.!?] /gu;

/** Where the clause that holds the offset begins; at most 300 characters before it. */
export function clauseStart(text: string, at: number): number {
	const from = Math.max(0, at - 300);
	let start = from;
	for (const match of matchesOf(text.slice(from, at), clauseEnd)) start = from + match.index + match[0].length;
	return start;
}

/**
 * Whether what stands before the offset is weighed rather than stated ("if churn falls from 3% to 2%"):
 * arithmetic still holds there, the direction may not.
 */
export const isHypothetical = (text: string, at: number): boolean =>
	/\b(?:if|whether|unless|suppose|supposing|would|could|might|imagine|hypothe\p{L}+|assum\p{L}+|either)\b/iu.test(
		text.slice(clauseStart(text, at), at),
	) || /^\W*(?:if|whether|unless|suppose|supposing|imagine|assuming)\b|\?\s*$/iu.test(text);

/** Whether a statement is denied in its own clause, before the given offset: "signups did not grow 32% from …". */
export const isNegated = (text: string, at: number): boolean =>
	/\b(?:not|no|never|cannot|neither|nor|without|rather than|instead of|far from|unlike)\b|n't\b/iu.test(
		text.slice(clauseStart(text, at), at),
	);

/** Statements whose figures are to be read crosswise, or are wrong on purpose. */
export const isOutOfReach = (text: string): boolean =>
	/\brespectively\b|\b(?:wrong|incorrect|typo|misstated|mistakenly|erroneously|should (?:read|say|be written))\b/iu.test(
		text,
	);
