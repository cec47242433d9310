import { blank } from '../../prose/sentence.ts';

/** A text in the snippet syntax of VS Code, with a stop at each of its blanks (`[by when?]`). */
export interface Stopped {
	readonly snippet: string;
	/** How many stops it has. */
	readonly stops: number;
}

/** Stops are numbered in order of place, after `before` others. */
export function withTabStops(text: string, before = 0): Stopped {
	let stops = 0;
	const snippet = text
		.split(blanks)
		.map((part, index) =>
			index % 2 === 0 ? snippetText(part) : `\${${++stops + before}:${snippetText(part)}}`,
		)
		.join('');
	return { snippet, stops };
}

const blanks = new RegExp(`(${blank.source})`, 'u');

/** A text that stands in a snippet for itself. */
export const snippetText = (text: string): string => text.replace(/[\\$}]/gu, '\\$&');
