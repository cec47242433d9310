import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Where the clause ends, before its punctuation. */
export function clauseEnd(sentence: Sentence, span: Span): number {
	const clause = sentence.clauseAt(span.start);
	return (
		clause.start + sentence.run.text.slice(clause.start, clause.end).replace(/[\s.,;:!)*_]+$/u, '').length
	);
}

/** Deletes a word with a blank beside it; what follows takes its capital, and "a" turns into "an". */
export function withoutWord(
	{ run, span: { start: first } }: Sentence,
	span: Span,
): { span: Span; text: string } {
	const after = run.text.slice(span.end);
	if (!/^ \p{L}/u.test(after))
		return {
			span: { start: run.text[span.start - 1] === ' ' ? span.start - 1 : span.start, end: span.end },
			text: '',
		};
	const next = after[1]!;
	if (run.text.slice(first, span.start).trim() === '')
		return { span: { start: span.start, end: span.end + 2 }, text: next.toUpperCase() };
	const article = /(?:^|\s)(an?) $/iu.exec(run.text.slice(Math.max(0, span.start - 4), span.start))?.[1];
	if (article === undefined) return { span: { start: span.start, end: span.end + 1 }, text: '' };
	const right = /[aeiou]/iu.test(next) ? 'an' : 'a';
	return {
		span: { start: span.start - article.length - 1, end: span.end + 1 },
		text: `${article.startsWith('A') ? right.replace('a', 'A') : right} `,
	};
}
