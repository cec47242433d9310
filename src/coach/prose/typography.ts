import type { Span } from '../text/span.ts';

/** One character for one, so that offsets hold. */
export const normalise = (text: string): string =>
	/^[\x20-\x7E]*$/u.test(text)
		? text
		: text.replace(/[\u00A0\u2007\u202F\t\u2018\u2019\u201B\u2212]/gu, replacement);

/** Lower case that never changes the length (`İ` has no such form and stays). */
export function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: Array.from(text, it => (it.toLowerCase().length === it.length ? it.toLowerCase() : it)).join('');
}

/** What the entities that people write stand for; others are no words. */
export const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&nbsp;': ' ',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&mdash;': '—',
	'&ndash;': '–',
	'&rarr;': '→',
	'&apos;': "'",
	'&#39;': "'",
};

const replacement = (character: string): string =>
	character === '\u2212'
		? '-'
		: character === '\u2018' || character === '\u2019' || character === '\u201B'
			? "'"
			: ' ';

/** The span without the blanks at its ends. */
export const trimmed = (text: string, { start, end }: Span): Span => {
	let from = start;
	let to = end;
	while (from < to && /\s/u.test(text[from]!)) from++;
	while (to > from && /\s/u.test(text[to - 1]!)) to--;
	return { start: from, end: to };
};
