/** Never an F: a draft is not a failure. */
export const letters = ['A', 'B', 'C', 'D', 'E'] as const;
export type Letter = (typeof letters)[number];

export const isLetter = (it: unknown): it is Letter => (letters as readonly unknown[]).includes(it);

/** The letter of a score: A from 90, B from 80, C from 70, D from 60. */
export const lettersOf = (score: number): Letter => letters.find(it => score >= bandOf(it).low) ?? 'E';

/** The whole scores that have a letter. */
export function bandOf(letter: Letter): { readonly low: number; readonly high: number } {
	const low = 90 - 10 * letters.indexOf(letter);
	return { low: letter === 'E' ? 0 : low, high: letter === 'A' ? 100 : low + 9 };
}

/**
 * How many points a letter that somebody gave lies above the score, below it where negative; 0 where the score has
 * that letter, so that nobody is told of a difference which their own answer did not make.
 */
export function gapBetween(given: Letter, score: number): number {
	const { low, high } = bandOf(given);
	if (score < low) return low - score;
	return score > high ? high - score : 0;
}
