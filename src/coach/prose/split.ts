import type { Span } from '../text/span.ts';

/**
 * The sentences of a run's text, blanks at their ends left out. A hard break ends a sentence; an abbreviation,
 * an initial, a decimal point or a version does not. Linear in the text's length. What goes on for longer than
 * anybody's sentence is cut between words, so that no rule has to read more than so much at once.
 */
export function splitSentences(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	const close = (end: number) => {
		const span = trim(text, start, end);
		if (span.start < span.end) sentences.push(span);
		start = end;
	};
	for (let at = 0; at < text.length; at++) {
		const character = text[at]!;
		if (character === '\n' || (character === ' ' && at - start >= longestSentence)) close(at + 1);
		else if (character === '[') at = closingBracket(text, at);
		else if (character === '.' || character === '!' || character === '?' || character === '…') {
			let end = at + 1;
			while (end < text.length && enders.includes(text[end]!)) end++;
			if (end < text.length && !/\s/u.test(text[end]!)) {
				at = end - 1;
				continue;
			}
			if (endsSentence(text, start, at, end)) close(end);
			at = end - 1;
		}
	}
	close(text.length);
	return sentences;
}

/** In characters: some 300 words. */
const longestSentence = 2000;

/** A blank such as `[n of N? source?]` is one thing, whatever marks stand in it; the offset to go on from. */
function closingBracket(text: string, at: number): number {
	const close = text.indexOf(']', at);
	const inside = close < 0 || close - at > 160 ? '' : text.slice(at + 1, close);
	return inside.endsWith('?') && !/[[\n]/u.test(inside) ? close : at;
}

/** What may follow the mark that ends a sentence and still belongs to it. */
const enders = '.!?…"\'”’»)]*_';

function endsSentence(text: string, start: number, at: number, end: number): boolean {
	let next = end;
	while (next < text.length && (text[next] === ' ' || text[next] === '\t')) next++;
	const following = text[next];
	if (following === undefined || following === '\n') return true;
	if (text[at] !== '.') return !/\p{Ll}/u.test(following) || text[at] === '?';
	const before = /[^\s([{"“'—–]*$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
	const word = before.toLowerCase();
	// "…3.2 s vs. 2.9 s", "No. 4 is next": an abbreviation that expects more, followed by more.
	if (openAbbreviations.has(word))
		return word === 'no' ? !/\d/u.test(following) : !/[\p{Ll}\d"“'(]/u.test(following);
	if (titles.has(word)) return false;
	// "e.g.", "U.S.", "9 a.m.": letters with points between; a capital may open the next sentence.
	if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
		if (word === 'e.g' || word === 'i.e') return false;
		return /[\p{Lu}"“]/u.test(following) && !followsAbbreviation.test(text.slice(next, next + 16));
	}
	// "J. Smith": one capital is an initial, unless the sentence is only that ("Plan B.").
	if (/^\p{Lu}$/u.test(before) && before !== 'I' && /\p{Lu}/u.test(following))
		return (
			/[\p{Ll}\d]\s+\p{Lu}$/u.test(text.slice(Math.max(start, at - 12), at)) &&
			!/^(?:\p{Lu}\p{Ll}+\s)?\p{Lu}$/u.test(text.slice(start, at))
		);
	return !/^\p{Ll}/u.test(following) || end - at > 1;
}

const openAbbreviations = new Set(
	'vs approx est no nos fig figs sec incl excl min max cf etc al resp ca dept govt avg misc jan feb mar apr jun jul aug sep sept oct nov dec eq vol pp ed eds inc ltd co corp'.split(
		' ',
	),
);

const titles = new Set('mr mrs ms dr prof st sr jr'.split(' '));

/** After "a.m.", "U.S." and the like these go on with the sentence although they are capitals. */
const followsAbbreviation =
	/^(?:Pacific|Eastern|Central|Mountain|GMT|UTC|CET|PT|ET|PST|PDT|EST|EDT|CST|[A-Z]{2,4}\b)/u;

function trim(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/u.test(text[from]!)) from++;
	while (to > from && /\s/u.test(text[to - 1]!)) to--;
	return { start: from, end: to };
}
