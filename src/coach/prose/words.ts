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
	let at = 0;
	for (;;) {
		while (at < lower.length && !isLetterOrDigit(lower.charCodeAt(at), lower, at)) at++;
		if (at >= lower.length) return words;
		const start = at;
		const end = wordEnd(lower, at);
		words.push({ text: lower.slice(start, end), span: { start: offset + start, end: offset + end } });
		at = end;
	}
}

function wordEnd(text: string, start: number): number {
	let at = start;
	for (;;) {
		while (at < text.length && isLetterOrDigit(text.charCodeAt(at), text, at)) at++;
		const code = text.charCodeAt(at);
		if ((code !== 39 && code !== 45) || at + 1 >= text.length) return at;
		if (!isLetterOrDigit(text.charCodeAt(at + 1), text, at + 1)) return at;
		at++;
	}
}

/** How many words `readWords` would find; several times as fast. */
export function countWords(text: string): number {
	let count = 0;
	let inWord = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isLetterOrDigit(code, text, at)) {
			if (!inWord) count++;
			inWord = true;
		} else if (inWord) {
			inWord = (code === 39 || code === 45) && isLetterOrDigit(text.charCodeAt(at + 1), text, at + 1);
		}
	}
	return count;
}

function isLetterOrDigit(code: number, text: string, at: number): boolean {
	if (code < 128)
		return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
	// The second half of a pair goes with the first.
	const whole = code >= 0xdc00 && code <= 0xdfff && at > 0 ? text.codePointAt(at - 1)! : text.codePointAt(at);
	return (
		whole !== undefined &&
		/[\p{L}\p{N}]/u.test(String.fromCodePoint(whole > 0xffff ? whole : text.charCodeAt(at)))
	);
}
