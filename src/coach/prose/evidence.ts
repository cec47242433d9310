import type { Span } from '../text/span.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether the sentence or its neighbours give the size of what it claims: `near` of rules.md 0.4, as far as
 * the block alone can tell. A number before or after counts when that sentence goes on about the same thing.
 */
export function hasEvidence(sentence: Sentence): boolean {
	if (sentence.hasMagnitude || pointsAtData(sentence)) return true;
	const { previous, next } = sentence;
	if (next?.hasMagnitude === true && (goesOn.test(next.lower) || sharesNoun(sentence, next))) return true;
	return previous?.hasMagnitude === true && sharesNoun(sentence, previous);
}

/** Whether the sentence sends the reader to data: a footnote, a table or figure, a link that names data. */
export function pointsAtData(sentence: Sentence): boolean {
	if (sentence.shadow.includes('\uE002')) return true;
	if (/\b(?:see|in|per) (?:the )?(?:table|chart|figure|graph|appendix|dashboard|data)\b|\b(?:below|above|as follows)\b/u.test(sentence.lower)) return true;
	return sentence.run.links.some(
		({ span }) => within(span, sentence.span) && /data|report|dashboard|study|survey|research|result|analysis|chart|graph|metric|number|notes|table|benchmark/iu.test(sentence.run.text.slice(span.start, span.end)),
	);
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How a sentence opens that gives the detail of the one before. */
const goesOn = /^(?:it|this|that|these|they|specifically|namely|from|in numbers|for example|e\.g\.|concretely|the (?:rise|drop|gain|change|increase|decrease|improvement|result)s?)\b/u;

/** Whether the two share a word that is long enough to name a thing; endings are left out. */
export function sharesNoun(a: Sentence, b: Sentence): boolean {
	const stems = new Set(a.words.flatMap(it => stem(it.text)));
	return b.words.some(it => stem(it.text).some(word => stems.has(word)));
}

const stem = (word: string): string[] => {
	if (word.length < 5 || common.has(word)) return [];
	return [word.replace(/(?:ies|es|s|ed|ing|ion)$/u, '').slice(0, 8)];
};

const common = new Set(
	'about after again being could every first their there these thing things those through under until where which while would should still other since within without because before between during'.split(' '),
);
