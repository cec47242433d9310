import type { Finding } from '../coach/lint/finding.ts';
import { overlaps, type Span } from '../coach/text/span.ts';

/** Milliseconds without an edit after which a block counts as written, where nobody tells of the caret. */
export const pause = 600;

/** The same for the block that the caret stays in, where somebody does. */
export const pauseAtCaret = 2000;

/** Milliseconds without any edit before something new is said of the document as a whole. */
export const pauseOfWhole = 3000;

/** What of a check is shown. */
export interface Shown {
	readonly findings: readonly Finding[];
	/** Milliseconds until the rest may be shown; undefined when all is. */
	readonly wait: number | undefined;
}

/**
 * Keeps new findings back while their block is being typed: a squiggle under half a sentence teaches people to
 * ignore squiggles. What is repaired vanishes at once; what stands elsewhere, or was shown before, is shown. Where
 * the client tells of the caret, a block is being typed until the caret leaves it, and what is said of the whole
 * document waits for a longer rest or for the document to be saved.
 */
export class Typing {
	#typed: { readonly block: Span; readonly at: number } | undefined;
	#editedAt: number | undefined;
	#followsCaret = false;
	#shown: readonly Known[] = [];

	/** Tells of an edit; `touched` is where it left its mark in the new text. */
	edited(text: string, touched: Span, now: number): void {
		this.#typed = { block: blockAround(text, touched), at: now };
		this.#editedAt = now;
	}

	/** Tells where the caret is in the current text, undefined for elsewhere. Answers whether it left what was typed. */
	caretAt(offset: number | undefined): boolean {
		this.#followsCaret = true;
		if (this.#typed === undefined) return false;
		const { start, end } = this.#typed.block;
		if (offset !== undefined && start <= offset && offset <= end) return false;
		this.#typed = undefined;
		return true;
	}

	/** Tells that the document was saved. Answers whether it had been edited. */
	saved(): boolean {
		const wasEdited = this.#editedAt !== undefined;
		this.#editedAt = undefined;
		return wasEdited;
	}

	/** What to show of a complete check of the current text; `isWhole` knows the rules on whole documents. */
	show(
		text: string,
		findings: readonly Finding[],
		now: number,
		isWhole: (rule: string) => boolean = () => false,
	): Shown {
		const isKnown = this.#matcher(text, findings, isWhole);
		const visible: Finding[] = [];
		let next = Number.POSITIVE_INFINITY;
		for (const finding of findings) {
			const due = isKnown(finding) ? now : this.#due(finding, isWhole, now);
			if (due > now) next = Math.min(next, due);
			else visible.push(finding);
		}
		this.#shown = visible.map(it => ({ key: keyOf(text, it), sort: sortOf(it) }));
		return { findings: visible, wait: next < Number.POSITIVE_INFINITY ? next - now : undefined };
	}

	/** When a new finding may be shown. */
	#due({ rule, span }: Finding, isWhole: (rule: string) => boolean, now: number): number {
		if (this.#followsCaret && isWhole(rule))
			return this.#editedAt === undefined ? now : this.#editedAt + pauseOfWhole;
		if (this.#typed === undefined || !touches(span, this.#typed.block)) return now;
		return this.#typed.at + (this.#followsCaret ? pauseAtCaret : pause);
	}

	/**
	 * Whether a finding was shown before. What is said of the whole document may say another number each time, and is
	 * the same remark all the same.
	 */
	#matcher(
		text: string,
		findings: readonly Finding[],
		isWhole: (rule: string) => boolean,
	): (finding: Finding) => boolean {
		const left = [...this.#shown];
		const known = new Set<Finding>();
		const take = (finding: Finding, is: (it: Known) => boolean) => {
			const index = left.findIndex(is);
			if (index < 0) return;
			left.splice(index, 1);
			known.add(finding);
		};
		for (const it of findings) {
			const key = keyOf(text, it);
			take(it, other => other.key === key);
		}
		if (this.#followsCaret)
			for (const it of findings.filter(one => !known.has(one) && isWhole(one.rule)))
				take(it, other => other.sort === sortOf(it));
		return finding => known.has(finding);
	}
}

/** A finding that was shown: what it said of which words, and of which sort it was. */
interface Known {
	readonly key: string;
	readonly sort: string;
}

const sortOf = ({ rule, kind }: Finding): string => `${rule}/${kind ?? ''}`;

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
