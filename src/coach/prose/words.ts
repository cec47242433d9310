import type { Span } from '../text/span.ts';

/** A word: letters and digits with apostrophes and hyphens inside, in lower case. */
export interface Word {
	readonly text: string;
	readonly span: Span;
}

/**
 * The words of a text in lower case, placed. A hyphenated compound is one word, so that "soon" is not met in
 * "soon-to-be" nor "fast" in "fast-forward".
 */
export function readWords(lower: string, offset: number): Word[] {
	const words: Word[] = [];
	for (const match of lower.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
		const start = offset + match.index;
		words.push({ text: match[0], span: { start, end: start + match[0].length } });
	}
	return words;
}
