import type { Finding } from '../coach/lint/finding.ts';
import { overlaps, type Span } from '../coach/text/span.ts';

/** Milliseconds without an edit after which a sentence counts as written. */
export const pause = 600;

/** What of a check is shown. */
export interface Shown {
	readonly findings: readonly Finding[];
	/** Milliseconds until the rest may be shown; undefined when all is. */
	readonly wait: number | undefined;
}

/**
 * Keeps new findings back while their block is being typed: a squiggle under half a sentence teaches people to
 * ignore squiggles. What is repaired vanishes at once; what stands elsewhere, or was shown before, is shown.
 */
export class Typing {
	#last: { readonly block: Span; readonly at: number } | undefined;
	#shown = new Map<string, number>();

	/** Tells of an edit; `touched` is where it left its mark in the new text. */
	edited(text: string, touched: Span, now: number): void {
		this.#last = { block: blockAround(text, touched), at: now };
	}

	/** What to show of a complete check of the current text. */
	show(text: string, findings: readonly Finding[], now: number): Shown {
		const typed = this.#last;
		const known = new Map(this.#shown);
		const visible: Finding[] = [];
		let holds = false;
		for (const finding of findings) {
			const key = keyOf(text, finding);
			const left = known.get(key) ?? 0;
			if (left > 0) known.set(key, left - 1);
			else if (typed !== undefined && now - typed.at < pause && touches(finding.span, typed.block)) {
				holds = true;
				continue;
			}
			visible.push(finding);
		}
		this.#shown = new Map();
		for (const finding of visible) {
			const key = keyOf(text, finding);
			this.#shown.set(key, (this.#shown.get(key) ?? 0) + 1);
		}
		return { findings: visible, wait: holds && typed !== undefined ? typed.at + pause - now : undefined };
	}
}

/** The same remark on the same words, wherever edits elsewhere have moved it. */
const keyOf = (text: string, { rule, kind, span, message }: Finding): string =>
	[rule, kind ?? '', message, text.slice(span.start, span.end)].join('\n');

const touches = (finding: Span, block: Span): boolean =>
	overlaps(finding, block) || finding.start === block.end || finding.end === block.start;

/** The lines around a span up to an empty line, a heading or another list item: near enough to a block. */
export function blockAround(text: string, { start, end }: Span): Span {
	let from = lineStart(text, start);
	while (from > 0 && !opensBlock(lineAt(text, from)) && !endsBlock(lineAt(text, from))) {
		const previous = lineStart(text, from - 1);
		if (endsBlock(lineAt(text, previous))) break;
		from = previous;
	}
	let to = lineEnd(text, end);
	while (to < text.length && !endsBlock(lineAt(text, lineStart(text, to)))) {
		const next = lineAt(text, to + 1);
		if (next.trim() === '' || opensBlock(next)) break;
		to += 1 + next.length;
	}
	return { start: from, end: to };
}

const lineStart = (text: string, offset: number): number =>
	offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (text: string, offset: number): number => {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
};

const lineAt = (text: string, start: number): string => text.slice(start, lineEnd(text, start));

const isHeading = (line: string): boolean => /^ {0,3}#{1,6}(?:\s|$)/u.test(line);

const endsBlock = (line: string): boolean => line.trim() === '' || isHeading(line);

const opensBlock = (line: string): boolean => isHeading(line) || /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/u.test(line);
