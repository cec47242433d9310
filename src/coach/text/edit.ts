import type { Span } from './span.ts';

/** Replaces the text of `span` by `text`. An empty span inserts. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/**
 * The text after all edits. Spans refer to `text` as it is given; edits that overlap an earlier one are left
 * out, and two insertions at the same place keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const parts: string[] = [];
	let done = 0;
	for (const edit of ordered) {
		if (edit.span.start < done) continue;
		parts.push(text.slice(done, edit.span.start), edit.text);
		done = edit.span.end;
	}
	parts.push(text.slice(done));
	return parts.join('');
}
