import { workings } from '../numbers/working.ts';
import type { Sentence } from '../prose/sentence.ts';
import { shift, type Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';

/** The working behind the figure at an offset of a document's text; `span` is the figure's. */
export function workingIn(
	document: DocumentText,
	offset: number,
): { readonly span: Span; readonly text: string } | undefined {
	const placed = document.blocks.find(({ block }) => block.span.start <= offset && offset <= block.span.end);
	if (placed === undefined) return undefined;
	const { start } = placed.block.span;
	const { run, sentences } = placed.piece.passage;
	for (const sentence of sentences) {
		for (const { figures, text } of workingsOf(sentence)) {
			for (const figure of figures) {
				const span = shift(run.toSource(figure), start);
				if (span.start <= offset && offset <= span.end) return { span, text };
			}
		}
	}
	return undefined;
}

/** A sentence may go on where the one before ended, so both lend their figures. */
function workingsOf(sentence: Sentence): ReturnType<typeof workings> {
	const { numberClaims, quantities, previous, run } = sentence;
	if (quantities.length === 0) return [];
	const known = [...(previous?.quantities ?? []), ...quantities];
	const told = workings(run.shadow, known, numberClaims);
	// Changes that the sentence before leaves open are its own.
	return told.filter(({ figures }) => figures.some(it => it.start >= sentence.span.start));
}
