import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { CoachedDocument } from '../coach/coach.ts';
import type { Edit } from '../coach/text/edit.ts';
import type { Span } from '../coach/text/span.ts';

export interface Changed {
	readonly document: CoachedDocument;
	/** From the first changed character to the last, in the new text. */
	readonly touched: Span;
}

/**
 * Applies the changes of one notification. Each one's positions refer to the text after those before it; an
 * editor with several cursors sends them from the end of the text to its start, and such a run is one edit.
 */
export function applyChanges(
	document: CoachedDocument,
	changes: readonly TextDocumentContentChangeEvent[],
): Changed {
	let current = document;
	let touched: Span | undefined;
	let batch: Edit[] = [];
	const flush = () => {
		if (batch.length === 0) return;
		touched = follow(touched, batch);
		current = current.edit(batch);
		batch = [];
	};
	for (const change of changes) {
		const first = batch.at(-1)?.span.start ?? Number.POSITIVE_INFINITY;
		if ('range' in change) {
			let span = spanOf(current, change.range);
			if (span.end >= first) {
				flush();
				span = spanOf(current, change.range);
			}
			batch.push({ span, text: toLf(change.text) });
		} else {
			flush();
			batch.push({ span: { start: 0, end: current.source.text.length }, text: toLf(change.text) });
		}
	}
	flush();
	return { document: current, touched: touched ?? { start: 0, end: 0 } };
}

const spanOf = ({ source }: CoachedDocument, range: Range): Span => {
	const start = source.offsetAt(range.start);
	return { start, end: Math.max(start, source.offsetAt(range.end)) };
};

/** What was touched so far and by the batch, in the text after the batch. */
function follow(touched: Span | undefined, batch: readonly Edit[]): Span {
	const starts = batch.map(it => it.span.start);
	const ends = batch.map(it => it.span.end);
	if (touched !== undefined) {
		starts.push(touched.start);
		ends.push(touched.end);
	}
	const growth = batch.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
	const start = Math.min(...starts);
	return { start, end: Math.max(start, Math.max(...ends) + growth) };
}

const toLf = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text);
