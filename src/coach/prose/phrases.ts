import type { Span } from '../text/span.ts';
import type { Word } from './words.ts';

/** A list of phrases made ready to be looked for; build it once, at the top of a file. */
export interface Phrases {
	/** The phrases by their first word, the longest first. */
	readonly byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A phrase met in a text. */
export interface Hit {
	/** Where the words stand, in the coordinates of the words searched. */
	readonly span: Span;
	/** The phrase as the list has it, in lower case. */
	readonly phrase: string;
	/** The index of its first word and the index behind its last. */
	readonly from: number;
	readonly to: number;
}

/**
 * Makes a list of phrases. `(a|b)` stands for either, `(a|b)?` for either or nothing, `x?` behind a word for
 * that word or nothing. Phrases match whole words, whatever stands between them in the source: "as soon
 * as", over a line break, half of it in bold.
 */
export function phrases(...patterns: readonly string[]): Phrases {
	const byFirstWord = new Map<string, string[][]>();
	for (const pattern of patterns) {
		for (const phrase of expand(pattern)) {
			const words = phrase.trim().split(/\s+/u);
			const first = words[0];
			if (first === undefined || first === '') continue;
			const list = byFirstWord.get(first) ?? [];
			list.push(words);
			byFirstWord.set(first, list);
		}
	}
	for (const list of byFirstWord.values()) list.sort((a, b) => b.length - a.length);
	return { byFirstWord };
}

/**
 * Words one of which every sentence with a phrase of the lists holds: of each phrase the longest run of letters,
 * which is the rarest as a rule.
 */
export function cuesOf(...lists: readonly Phrases[]): readonly string[] {
	const cues = new Set<string>();
	for (const { byFirstWord } of lists)
		for (const words of [...byFirstWord.values()].flat())
			cues.add((words.join(' ').match(/\p{L}+/gu) ?? []).reduce((longest, it) => (it.length > longest.length ? it : longest), ''));
	return [...cues];
}

/** The phrases of the list among the words, from left to right, the longest at each place, none inside another. */
export function findPhrases(words: readonly Word[], list: Phrases, from = 0, end = words.length): readonly Hit[] {
	let hits: Hit[] | undefined;
	for (let at = from; at < end; at++) {
		const candidates = list.byFirstWord.get(words[at]!.text);
		if (candidates === undefined) continue;
		const found = longestAt(words, at, end, candidates);
		if (found === undefined) continue;
		const to = at + found.length;
		hits ??= [];
		hits.push({ span: { start: words[at]!.span.start, end: words[to - 1]!.span.end }, phrase: found.join(' '), from: at, to });
		at = to - 1;
	}
	return hits ?? noHits;
}

const noHits: readonly Hit[] = [];

/** The candidate that stands at the place. */
function longestAt(
	words: readonly Word[],
	at: number,
	end: number,
	candidates: readonly (readonly string[])[],
): readonly string[] | undefined {
	return candidates.find(it => at + it.length <= end && it.every((word, index) => words[at + index]!.text === word));
}

/** Every phrase a pattern stands for. */
function expand(pattern: string): string[] {
	const group = /\(([^()]*)\)(\?)?|(?<=^|\s)(\S+)\?(?=\s|$)/u.exec(pattern);
	if (group === null) return [pattern];
	const before = pattern.slice(0, group.index);
	const after = pattern.slice(group.index + group[0].length);
	const choices = group[3] !== undefined ? [group[3], ''] : [...group[1]!.split('|'), ...(group[2] === '?' ? [''] : [])];
	return choices.flatMap(choice => expand(`${before}${choice}${after}`));
}
