import { anyOf } from './pattern.ts';
import { matchesOf } from '../text/matches.ts';
/** Which way a figure goes. */
export type Direction = 'up' | 'down';

/** What words beside a figure say of its direction: "up", "a drop of", "growth"; undefined for both or neither. */
export function movement(words: string): Direction | undefined {
	const up = upWords.test(words);
	const down = downWords.test(words);
	return up === down ? undefined : up ? 'up' : 'down';
}

const up = anyOf(
	'up(?! to)|increas(?:e[sd]?|ing)|ris(?:e[sn]?|ing)|rose|gain(?:s|ed)?|growth|grew',
	'grown|jump(?:s|ed)?|surge[sd]?|lift(?:s|ed)?|uplift|boost(?:s|ed)?|climb(?:s|ed)?',
	'rais(?:e[sd]?|ing)|higher|more',
);
const upWords = new RegExp(String.raw`\b${up}\b`, 'iu');
const down = anyOf(
	'down|decreas(?:e[sd]?|ing)|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?',
	'declin(?:e[sd]?|ing)|reduc(?:tion|e[sd]?|ing)|cut(?:s|ting)?|shr[aiu]nk(?:s|ing)?',
	'lower(?:ed|ing|s)?|dip(?:s|ped)?|slid|plunged|loss|less|fewer',
);
const downWords = new RegExp(String.raw`\b${down}\b`, 'iu');

/**
 * The last verb of a set before `end` that governs what stands there (rules.md C.4.5): at most seven words
 * between, and none that opens another clause or another movement. The span is the verb's, in the text.
 */
export function governing(
	text: string,
	end: number,
	words: RegExp,
): { readonly start: number; readonly end: number; readonly match: RegExpExecArray } | undefined {
	const from = Math.max(0, end - 90);
	const stretch = text.slice(from, end);
	let last: RegExpExecArray | undefined;
	// What the cut made the first word is not the first of the sentence.
	for (const match of matchesOf(stretch, words)) if (match.index > 0 || from === 0) last = match;
	if (last === undefined) return undefined;
	const between = stretch.slice(last.index + last[0].length);
	if (/[;:.!?()[\]–—](?:\s|$)|\s[–—-]\s/u.test(between) || breaks.test(between)) return undefined;
	if ((between.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0) > 7) return undefined;
	return { start: from + last.index, end: from + last.index + last[0].length, match: last };
}

/** Whether words that should name one thing hold a verb: "(in) traffic took signups". */
export const holdsVerb = (words: string): boolean =>
	breaks.test(words) || /\p{L} \p{L}+(?:ed|ught)\b/u.test(words);

/** Conjunctions, relative pronouns, copulas, and verbs of movement: another statement begins. */
const opening = anyOf(
	'and|but|or|so|while|whereas|because|since|as|when|after|before|if|which|that|who',
	'whose|where|is|was|are|were|be|been|being|has|had|went|go|goes|going|gone',
	'mov(?:e[sd]?|ing)|takes?|took|taken|taking|push(?:es|ed|ing)?|br(?:ings?|ought)',
	'drives?|drove|driving|c[ao]mes?|coming|turn(?:s|ed|ing)?|chang(?:e[sd]?|ing)',
	String.raw`rang(?:e[sd]?|ing)|shift(?:s|ed|ing)?|switch(?:es|ed|ing)?|migrat\p{L}+|upgrad\p{L}+`,
	String.raw`extend\p{L}*|expand\p{L}*|slow\p{L}*|revers\p{L}+|to|than|then|by|with|of which`,
);
const breaks = new RegExp(String.raw`\b${opening}\b`, 'iu');
