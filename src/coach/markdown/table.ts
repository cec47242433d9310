import type { Span } from '../text/span.ts';

/** The places of a pipe table's parts, in the document's text. */
export interface TableShape {
	readonly header: readonly Span[];
	readonly align: readonly ('left' | 'right' | 'center' | 'none')[];
	readonly rows: readonly (readonly Span[])[];
	/** The line under the header. */
	readonly delimiter: Span;
}

/**
 * The cells of a GFM table, blanks around them left out; an empty cell is an empty span inside its bars. Read
 * from the lines, since the parser has no node for an empty cell. `span` is the table's place in `text`.
 */
export function readTableShape(text: string, span: Span): TableShape {
	const lines: Span[] = [];
	for (let at = span.start; at < span.end; ) {
		const next = text.indexOf('\n', at);
		const end = next < 0 || next > span.end ? span.end : next;
		lines.push({ start: at, end });
		at = end + 1;
	}
	const [header, delimiter, ...rows] = lines;
	const last = delimiter ?? { start: span.end, end: span.end };
	return {
		header: header === undefined ? [] : cells(text, header),
		align: cells(text, last).map(it => alignment(text.slice(it.start, it.end))),
		rows: rows.map(it => cells(text, it)),
		delimiter: last,
	};
}

function cells(text: string, line: Span): Span[] {
	const bars: number[] = [];
	for (let at = line.start; at < line.end; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '|') bars.push(at);
	}
	const first = text.slice(line.start, bars[0] ?? line.end);
	// A quote mark before the table belongs to the block around it.
	const opened = bars.length > 0 && /^[ \t>]*$/u.test(first);
	const edges = opened ? bars : [line.start - 1, ...bars];
	if (bars.length === 0 || text.slice(bars.at(-1)! + 1, line.end).trim() !== '') edges.push(line.end);
	const found: Span[] = [];
	for (let index = 0; index + 1 < edges.length; index++) found.push(trim(text, edges[index]! + 1, edges[index + 1]!));
	return found;
}

function trim(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && (text[from] === ' ' || text[from] === '\t')) from++;
	while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--;
	// An empty cell: keep one blank on its left where there is one, so that text put there looks right.
	return from === to ? { start: Math.min(start + 1, end), end: Math.min(start + 1, end) } : { start: from, end: to };
}

const alignment = (dashes: string) =>
	dashes.startsWith(':') ? (dashes.endsWith(':') ? 'center' : 'left') : dashes.endsWith(':') ? 'right' : 'none';
