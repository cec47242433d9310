import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { fillers, maskQuotes, maskSpans } from './masks.ts';
import { afterMark } from './marks.ts';
import { entities, lowerCase, normalise, trimmed } from './typography.ts';

/** A link whose text stands in a run. */
export interface RunLink {
	/** The link's text, in the run. */
	readonly span: Span;
	readonly url: string;
}

/** A stretch of emphasis, a link or other inline markup: all of it, marks included, in the block's source. */
interface Inline {
	readonly name: string;
	/** In the source, marks included. */
	readonly outer: Span;
	/** In the run: the words inside. */
	readonly inner: Span;
}

/**
 * A block's words without its markup, and the way back. Source offsets here are relative to the block's
 * start, so that a run can be kept by the block's text and used wherever that text stands.
 */
export class Run {
	/** The words, one line: typography normalised one for one, a hard break as `\n`, code as filler. */
	readonly text: string;
	/** `text` with quotations of three words and more and what is crossed out filled as well: what rules read. Same length. */
	readonly shadow: string;
	/** `shadow` in lower case. Same length. */
	readonly lower: string;
	readonly links: readonly RunLink[];
	readonly #source: string;
	readonly #pieces: readonly Piece[];
	readonly #inlines: readonly Inline[];

	constructor(
		source: string,
		pieces: readonly Piece[],
		links: readonly RunLink[],
		inlines: readonly Inline[],
	) {
		this.#source = source;
		this.#pieces = pieces;
		this.#inlines = inlines;
		this.links = links;
		this.text = pieces.map(it => it.text).join('');
		// What is crossed out was withdrawn or is done: it claims and promises nothing any more.
		const struck = inlines.filter(it => it.name === 'Strikethrough').map(it => it.inner);
		this.shadow = maskSpans(maskQuotes(this.text), struck, fillers.struck);
		this.lower = lowerCase(this.shadow);
	}

	/** The source span of a span of the run; an empty span sticks to the word before it. */
	toSource(span: Span): Span {
		if (span.start === span.end) {
			const at = span.start === 0 ? this.#at(0) : this.#at(span.start - 1) + 1;
			return { start: at, end: at };
		}
		return { start: this.#at(span.start), end: this.#at(span.end - 1) + 1 };
	}

	/** Whether no markup stands inside: replacing the source span cannot unbalance anything. */
	isUnbroken(span: Span): boolean {
		if (span.start >= span.end) return true;
		let previous: Piece | undefined;
		for (const piece of this.#pieces) {
			if (piece.run >= span.end) break;
			if (piece.run + piece.text.length <= span.start) continue;
			if (previous !== undefined) {
				const gap = this.#source.slice(previous.source + previous.length, piece.source);
				if (!/^[ \t>]*$/u.test(gap)) return false;
			}
			previous = piece;
		}
		return true;
	}

	/**
	 * The source span of whole words with the markup that belongs to them alone: `**No.**` and not `No.`;
	 * undefined where emphasis or a link reaches over only one of the span's ends.
	 */
	wholeSource(span: Span): Span | undefined {
		let { start, end } = this.toSource(span);
		for (const { outer, inner } of this.#inlines) {
			if (inner.end <= span.start || inner.start >= span.end) continue;
			if (span.start <= inner.start && inner.end <= span.end) {
				start = Math.min(start, outer.start);
				end = Math.max(end, outer.end);
			} else if (!(inner.start <= span.start && span.end <= inner.end)) return undefined;
		}
		return { start, end };
	}

	/** The source of a span as `wholeSource` gives it. */
	sourceText(span: Span): string {
		return this.#source.slice(span.start, span.end);
	}

	/** Whether every word stands in emphasis of one of the given kinds. */
	isAll(name: 'Emphasis' | 'StrongEmphasis'): boolean {
		const { start, end } = trimmed(this.text, { start: 0, end: this.text.length });
		return (
			start < end &&
			this.#inlines.some(it => it.name === name && it.inner.start <= start && end <= it.inner.end)
		);
	}

	/** Whether a span stands in bold or italics as a whole; a mark at its end may stand outside. */
	inEmphasis(span: Span): boolean {
		return this.#inlines.some(
			it =>
				(it.name === 'StrongEmphasis' || it.name === 'Emphasis') &&
				it.inner.start <= span.start &&
				span.end <= it.inner.end + 1,
		);
	}

	/** Spans of the run in bold. */
	get bold(): readonly Span[] {
		return this.#inlines.filter(it => it.name === 'StrongEmphasis').map(it => it.inner);
	}

	#at(offset: number): number {
		let low = 0;
		let high = this.#pieces.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#pieces[middle]!.run <= offset) low = middle;
			else high = middle - 1;
		}
		const piece = this.#pieces[low];
		return piece === undefined ? 0 : piece.source + Math.min(offset - piece.run, piece.length - 1);
	}
}

/** Words of the run that stand next to one another in the source. */
interface Piece {
	readonly run: number;
	readonly source: number;
	/** How much of the source it stands for; more than its text for an entity or a break. */
	readonly length: number;
	readonly text: string;
}

/** Reads the run of a leaf block (or of a table cell). `span` is the block's place in `text`. */
export function readRun(tree: Tree, text: string, span: Span): Run {
	const source = text.slice(span.start, span.end);
	const pieces: Piece[] = [];
	const links: RunLink[] = [];
	const inlines: Inline[] = [];
	let length = 0;
	let done = 0;

	const add = (at: number, size: number, words: string) => {
		if (words === '') return;
		pieces.push({ run: length, source: at, length: size, text: words });
		length += words.length;
	};
	/** Copies the source up to `end` (block-relative) as words. */
	const copy = (end: number) => {
		for (let at = done; at < end;) {
			const line = source.indexOf('\n', at);
			if (line < 0 || line >= end) {
				add(at, end - at, normalise(source.slice(at, end)));
				break;
			}
			add(at, line - at, normalise(source.slice(at, line)));
			add(line, 1, ' ');
			at = line + 1;
			while (at < source.length && (source[at] === ' ' || source[at] === '\t')) at++;
		}
		done = Math.max(done, end);
	};
	const skip = (start: number, end: number) => {
		copy(start);
		done = Math.max(done, end);
	};
	const fill = (start: number, end: number, filler: string) => {
		copy(start);
		if (end > done) add(done, end - done, filler.repeat(end - done));
		done = Math.max(done, end);
	};

	const open: { name: string; from: number; run: number; url: string }[] = [];
	tree.iterate({
		from: span.start,
		to: span.end,
		enter(node) {
			const from = node.from - span.start;
			const to = node.to - span.start;
			if (from < 0 || to > source.length) return undefined;
			switch (node.name) {
				case 'EmphasisMark':
				case 'StrikethroughMark':
				case 'HeaderMark':
				case 'TaskMarker':
					skip(from, afterMark(source, node.name, to));
					return false;
				case 'QuoteMark':
					skip(from, source[to] === ' ' ? to + 1 : to);
					return false;
				case 'InlineCode':
					fill(from, to, fillers.code);
					return false;
				case 'URL':
				case 'Autolink':
					fill(from, to, fillers.url);
					return false;
				case 'Image':
				case 'Comment':
				case 'ProcessingInstruction':
					skip(from, to);
					return false;
				case 'HTMLTag':
					// "<insert name>" is a tag to Markdown and a blank to people.
					if (/^<(?:insert|your|add|fill|name of|link to|tbd|todo)\b/iu.test(source.slice(from, to)))
						return false;
					copy(from);
					if (/^<br\b/iu.test(source.slice(from, to))) add(from, to - from, '\n');
					done = Math.max(done, to);
					return false;
				case 'HardBreak':
					copy(from);
					add(from, to - from, '\n');
					done = Math.max(done, to);
					while (done < source.length && (source[done] === ' ' || source[done] === '\t')) done++;
					return false;
				case 'Entity':
					copy(from);
					add(from, to - from, entities[source.slice(from, to)] ?? fillers.code);
					done = Math.max(done, to);
					return false;
				case 'Escape':
					skip(from, from + 1);
					return false;
				case 'Link': {
					const footnote = source.startsWith('[^', from);
					if (footnote) {
						fill(from, to, fillers.footnote);
						return false;
					}
					return readLink(node, from);
				}
				case 'Emphasis':
				case 'StrongEmphasis':
				case 'Strikethrough':
					copy(from);
					open.push({ name: node.name, from, run: length, url: '' });
					return undefined;
				default:
					return undefined;
			}
		},
		leave(node) {
			if (node.name !== 'Emphasis' && node.name !== 'StrongEmphasis' && node.name !== 'Strikethrough') return;
			const start = open.pop();
			if (start === undefined) return;
			const to = node.to - span.start;
			inlines.push({
				name: start.name,
				outer: { start: start.from, end: to },
				inner: { start: start.run, end: length },
			});
		},
	});
	copy(source.length);
	return new Run(source, pieces, links, inlines);

	/** A link's text is read, its destination is not; brackets without a destination are plain text. */
	function readLink(node: SyntaxNodeRef, from: number): false | undefined {
		const inner = node.node;
		const marks = inner.getChildren('LinkMark');
		const target = inner.getChild('URL') ?? inner.getChild('LinkLabel');
		const first = marks[0];
		const second = marks[1];
		if (target === null || first === undefined || second === undefined) return undefined;
		skip(from, first.to - span.start);
		const start = length;
		const textEnd = second.from - span.start;
		for (let child = inner.firstChild; child !== null; child = child.nextSibling) {
			if (child.from >= second.from) break;
			if (child.name === 'InlineCode') fill(child.from - span.start, child.to - span.start, fillers.code);
			else if (child.name === 'Image') skip(child.from - span.start, child.to - span.start);
			else if (child.name === 'Emphasis' || child.name === 'StrongEmphasis') {
				const edge = child.getChildren('EmphasisMark');
				for (const mark of edge) skip(mark.from - span.start, mark.to - span.start);
			}
		}
		copy(textEnd);
		const end = node.to - span.start;
		links.push({ span: { start, end: length }, url: text.slice(target.from, target.to) });
		inlines.push({ name: 'Link', outer: { start: from, end }, inner: { start, end: length } });
		done = Math.max(done, end);
		return false;
	}
}
