import type { Passage } from '../prose/passage.ts';
import type { Sentence } from '../prose/sentence.ts';
import type { Span } from '../text/span.ts';
import { readItem, wordsOf, type WrittenItem } from './written-item.ts';

/** A promise in a sentence. */
export interface DatedPromise {
	readonly item: WrittenItem;
	/** In the run. */
	readonly span: Span;
}

/**
 * Promises in the first person that give a date ("We will ship the export by 14 July"), those of somebody named
 * ("Dana will call Legal by Friday"), and actions behind their label ("Action: call Legal — Dana, by Friday"). Not
 * what depends on something, is denied, asked or only likely.
 */
export const promisesIn = (passage: Passage): readonly DatedPromise[] =>
	passage.sentences.flatMap(inSentence);

function inSentence(sentence: Sentence): DatedPromise[] {
	if (!sentence.hasDate && !label.test(sentence.lower)) return [];
	if (sentence.isHypothetical || sentence.hasBlank || vetoed.test(sentence.lower)) return [];
	return [ours(sentence) ?? named(sentence) ?? labelled(sentence)].filter(it => it !== undefined);
}

function ours(sentence: Sentence): DatedPromise | undefined {
	const match = promise.exec(sentence.lower);
	if (match === null) return undefined;
	const from = match.index + match[0].length;
	const item = readItem(wordsOf(sentence.run, { start: sentence.span.start + from, end: sentence.span.end }));
	if (item.date === undefined || item.text === '') return undefined;
	return { item, span: placeOf(sentence, match.index) };
}

/** "We will ship …", "I'll send …": the match ends in front of what is to be done. */
const promise =
	/(?:^|[\s(—–:;,])(?:we|i)(?:'ll| will| commit to| are going to| am going to|'re going to|'m going to)(?: (?:also|now|then|therefore|both|first|all))? (?=(?!not\b|never\b|likely\b|probably\b|try\b|aim\b|hope\b|consider\b|see\b|know\b|need\b|have\b|be\b|no\b|still\b|only\b|continue\b|keep\b)\p{L})/u;

/** A name in front: an owner that `readItem` finds. */
function named(sentence: Sentence): DatedPromise | undefined {
	if (!/^[^\p{L}'-]*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: will|'ll) /u.test(sentence.text))
		return undefined;
	const item = readItem(wordsOf(sentence.run, sentence.span));
	if (item.owner === undefined || item.date === undefined || item.text === '') return undefined;
	return { item, span: placeOf(sentence, 0) };
}

function labelled(sentence: Sentence): DatedPromise | undefined {
	if (!label.test(sentence.lower)) return undefined;
	const item = readItem(wordsOf(sentence.run, sentence.span).replace(/^\W+/u, ''));
	if (item.owner === undefined || item.date === undefined || item.text === '') return undefined;
	return { item, span: placeOf(sentence, 0) };
}

const label = /^\W*(?:actions?|action items?|next steps?|follow-?ups?): /u;

const vetoed = /\b(?:not|never|unless|might|could|may|probably|perhaps|hopefully|ideally|maybe)\b|n't\b/u;

function placeOf({ text, span }: Sentence, from: number): Span {
	const start = span.start + from + /^[\s(—–:;,]*/u.exec(text.slice(from))![0].length;
	return { start, end: span.start + text.trimEnd().length };
}
