import type { Span } from '../text/span.ts';

/**
 * How a statement about numbers can be wrong (rules.md rule 12); `points` is a percentage that means points, or
 * the reverse (rule 13).
 */
export type Mismatch =
	| 'change'
	| 'multiple'
	| 'part'
	| 'sum'
	| 'run-rate'
	| 'per-unit'
	| 'direction'
	| 'unit'
	| 'impossible'
	| 'precision'
	| 'points';

/** What a sentence states of its numbers. */
export type Relation =
	'change' | 'multiple' | 'part' | 'sum' | 'run-rate' | 'per-unit' | 'direction' | 'unit' | 'impossible';

/** A relation between numbers that a sentence states, and whether it holds. */
export interface NumberClaim {
	readonly relation: Relation;
	readonly verdict: 'fits' | Mismatch;
	/** The stated figure: what a correction would replace. */
	readonly stated: Span;
	/** The figures it follows from: `a` and `b` of a change, the parts of a sum. */
	readonly inputs: readonly Span[];
	/** What the inputs give, in the style of the stated figure; undefined where there is nothing to write instead. */
	readonly actual: string | undefined;
	/** The working in words: "1,200 to 1,480 is 23.3%". */
	readonly working: string;
	/** For changes between percentages: both readings, ready to be written. */
	readonly readings?: { readonly points: string; readonly relative: string };
}

/** The text of a span. */
export const written = (text: string, { span }: { readonly span: Span }): string =>
	text.slice(span.start, span.end);
