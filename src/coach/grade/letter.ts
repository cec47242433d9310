/** Never an F: a draft is not a failure. */
export const letters = ['A', 'B', 'C', 'D', 'E'] as const;
export type Letter = (typeof letters)[number];

/** The letter of a score: A from 90, B from 80, C from 70, D from 60. */
export const lettersOf = (score: number): Letter =>
	letters.find((_, index) => score >= 90 - 10 * index) ?? 'E';
