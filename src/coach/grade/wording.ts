import type { DocumentText } from '../document/document.ts';
import type { PlacedBlock } from '../document/section.ts';
import type { Span } from '../text/span.ts';

/**
 * The author's words that a question is about, on one line and without marks: the sentence where a finding stands
 * on a word or two of it, cut behind some dozen words.
 */
export function wordsAbout(text: DocumentText, span: Span): string {
	const own = plain(text, span);
	if (own.split(' ').length >= fewWords) return cut(own);
	const placed = blockAt(text, span.start);
	const sentence = placed?.piece.passage.sentences
		.map(it => placed.piece.passage.run.toSource(it.span))
		.map(({ start, end }) => ({ start: start + placed.block.span.start, end: end + placed.block.span.start }))
		.find(it => it.start <= span.start && span.start < it.end);
	return cut(sentence === undefined ? own : plain(text, sentence));
}

/** The author's words at a place, on one line and without marks, cut behind some dozen words. */
export const wordsIn = (text: DocumentText, span: Span): string => cut(plain(text, span));

/** The heading above an offset; undefined in front of the first. */
export function headingAbove(text: DocumentText, offset: number): string | undefined {
	const title = text.sections.findLast(it => it.span.start <= offset)?.title;
	return title === undefined || title === '' ? undefined : cut(title);
}

const blockAt = ({ blocks }: DocumentText, offset: number): PlacedBlock | undefined =>
	blocks.find(({ block }) => block.span.start <= offset && offset < block.span.end);

const plain = ({ source }: DocumentText, { start, end }: Span): string =>
	source.text
		.slice(start, end)
		.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
		.replace(/^[\s*+#>|-]+|[*_`|]+/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

const cut = (words: string): string =>
	words.length <= longest
		? words.replace(/[.:;,]$/u, '')
		: `${words.slice(0, words.lastIndexOf(' ', longest)).replace(/[.:;,]$/u, '')} …`;

/** A finding on fewer words than this says little without its sentence. */
const fewWords = 4;

/** In characters. */
const longest = 90;
