import { blank } from '../prose/sentence.ts';
import type { Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';

/**
 * The blanks of templates (`[who?]`) in a document's text, in order of place: for a form of which nothing else can be
 * said yet. In any other document findings tell of them, and of more.
 */
export const formBlanks = ({ blocks }: DocumentText): readonly Span[] =>
	blocks.flatMap(({ block, piece }) =>
		block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'table'
			? [...piece.source.matchAll(all)].map(({ 0: text, index }) => ({
					start: block.span.start + index,
					end: block.span.start + index + text.length,
				}))
			: [],
	);

const all = new RegExp(blank.source, 'gu');
