import { applyEdits, type Edit } from './edit.ts';

/** A place in a text as LSP counts it: zero-based line, zero-based UTF-16 unit within the line. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/**
 * A text with LF line ends and its line table. The Markdown parser misreads CRLF, so every text passes
 * through here; since LSP positions do not count line ends, nothing else has to know.
 */
export class Source {
	readonly text: string;
	readonly #lineStarts: readonly number[];

	private constructor(text: string, starts: readonly number[]) {
		this.text = text;
		this.#lineStarts = starts;
	}

	/** Takes a text with any line ends; CRLF and lone CR become LF, and a byte order mark is dropped. */
	static from(raw: string): Source {
		const text = toLf(raw);
		return new Source(text, lineStarts(text));
	}

	/** A new source; `this` stays as it is. The edits' offsets refer to `this.text`. */
	edit(edits: readonly Edit[]): Source {
		const applied = edits.map(it => ({ span: it.span, text: toLf(it.text) }));
		const text = applyEdits(this.text, applied);
		const [only] = applied;
		const starts = only !== undefined && applied.length === 1 ? movedStarts(this.#lineStarts, only) : lineStarts(text);
		return new Source(text, starts);
	}

	get lineCount(): number {
		return this.#lineStarts.length;
	}

	/** The position of an offset; offsets outside the text are drawn to its ends. */
	positionAt(offset: number): Position {
		const inside = Math.max(0, Math.min(offset, this.text.length));
		const line = this.lineAt(inside);
		return { line, character: inside - (this.#lineStarts[line] ?? 0) };
	}

	/** The offset of a position; a character beyond the line's end is drawn to the line's end, as LSP asks. */
	offsetAt({ line, character }: Position): number {
		if (line < 0) return 0;
		const start = this.#lineStarts[line];
		if (start === undefined) return this.text.length;
		const next = this.#lineStarts[line + 1];
		const end = next === undefined ? this.text.length : next - 1;
		return Math.min(start + Math.max(0, character), end);
	}

	/** The zero-based line that holds the offset. */
	lineAt(offset: number): number {
		return Math.max(0, countUpTo(this.#lineStarts, offset) - 1);
	}

	/** The offset of a line's first character. */
	lineStart(line: number): number {
		return this.#lineStarts[line] ?? this.text.length;
	}
}

const toLf = (raw: string): string => {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
};

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** The line table after one edit: the lines before it as they are, its own, and those behind it moved. */
function movedStarts(starts: readonly number[], { span, text }: Edit): readonly number[] {
	const by = text.length - (span.end - span.start);
	const moved = starts.slice(0, countUpTo(starts, span.start));
	for (const it of lineStarts(text).slice(1)) moved.push(it + span.start);
	for (let index = countUpTo(starts, span.end); index < starts.length; index++) moved.push(starts[index]! + by);
	return moved;
}

/** How many of the rising numbers are at most the limit. */
function countUpTo(rising: readonly number[], limit: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rising[middle]! <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
