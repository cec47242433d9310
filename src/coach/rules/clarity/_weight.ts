import { fillers } from '../../prose/masks.ts';
import { readWords } from '../../prose/words.ts';

/** How long a sentence is: its words, and how many of them a reader has to hold in mind at once. */
export interface Weight {
	readonly words: number;
	/**
	 * Words in brackets, between dashes and in quotations count half, as does a piece of code; a label in front
	 * counts nothing, and of a list behind a colon only the longest item.
	 */
	readonly held: number;
}

/** Weighs a sentence's words; linear in their length. */
export function weigh(text: string): Weight {
	const label = labelEnd(text);
	const body = text.slice(label);
	const colon = listColon(body);
	const words = count(text);
	if (colon === undefined) return { words, held: held(body) };
	const items = body.slice(colon).split(/[,;]\s/u);
	return { words, held: held(body.slice(0, colon)) + Math.max(...items.map(held)) };
}

/** What the reader may skip counts half. */
function held(text: string): number {
	const outside = text.replace(asides, ' ');
	return (count(text) + count(outside)) / 2 - codeIn(outside) / 2;
}

const count = (text: string): number => readWords(text, 0).length + codeIn(text);

const codeIn = (text: string): number => text.match(codeRuns)?.length ?? 0;

/** Brackets, dashes on both sides, quotations. */
const asides = /\([^()]*\)|\s[—–]\s[^—–;:]+\s[—–]\s|"[^"“”]*"|“[^“”]*”/gu;

const codeRuns = new RegExp(`${fillers.code}+`, 'gu');

/** Where the sentence proper starts: behind "Full-text search:", which names what it is about. */
export function labelEnd(text: string): number {
	const label = /^[^:.;,]{1,60}:\s+/u.exec(text)?.[0] ?? '';
	return count(label) <= 6 ? label.length : 0;
}

/** Where a colon opens a list of three items and more. */
function listColon(text: string): number | undefined {
	const at = text.search(/:\s/u);
	return at > 0 && (text.slice(at).match(/[,;]\s/gu)?.length ?? 0) >= 2 ? at + 1 : undefined;
}
