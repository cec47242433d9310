import { applyEdits, type Edit } from './edit.ts';

/**
 * Applies edits whose offsets count LF text to the text as it is on disk: line ends that no edit touches stay
 * as they are, and new lines take the form of the text's first one.
 */
export function applyToRaw(raw: string, edits: readonly Edit[]): string {
	const eol = /\r\n?|\n/u.exec(raw)?.[0] ?? '\n';
	const places = [...new Set(edits.flatMap(it => [it.span.start, it.span.end]))].sort((a, b) => a - b);
	const raws = rawOffsets(raw, places);
	const at = (offset: number): number => raws.get(offset) ?? raw.length;
	return applyEdits(
		raw,
		edits.map(({ span, text }) => ({ span: { start: at(span.start), end: at(span.end) }, text: text.replaceAll('\n', eol) })),
	);
}

/** Where offsets of the LF text lie in the raw text. `places` are in rising order. */
function rawOffsets(raw: string, places: readonly number[]): Map<number, number> {
	const found = new Map<number, number>();
	let at = raw.startsWith('\uFEFF') ? 1 : 0;
	let lf = 0;
	for (const place of places) {
		for (; lf < place && at < raw.length; lf++) at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
		found.set(place, at);
	}
	return found;
}
