import type { NumberClaim } from '../numbers/claim.ts';
import { readDates, type WrittenDate } from '../numbers/date.ts';
import { checkProse, checkSequel, mayHoldClaim } from '../numbers/prose.ts';
import { chainCue } from '../numbers/relations/chain.ts';
import { hasMagnitude, readQuantities, type Quantity } from '../numbers/quantity.ts';
import { shift, type Span } from '../text/span.ts';
import { fillers, holdsQuote } from './masks.ts';
import { findPhrases, type Hit, type Phrases } from './phrases.ts';
import type { Run } from './run.ts';
import { tag, type Tagged } from './tagger.ts';
import { readWords, type Word } from './words.ts';
import { matchesOf } from '../text/matches.ts';

/**
 * A sentence of a run and its neighbours there. All spans are in the run's coordinates. What it tells depends
 * on the block's text alone, so that whatever is found with it may be kept by that text.
 */
export class Sentence {
	readonly run: Run;
	readonly span: Span;
	readonly index: number;
	readonly #siblings: readonly Sentence[];
	#words: readonly Word[] | undefined;
	#quantities: readonly Quantity[] | undefined;
	#dates: readonly WrittenDate[] | undefined;
	#clauses: readonly Span[] | undefined;
	#claims: readonly NumberClaim[] | undefined;
	#tagged: Tagged | undefined;

	constructor(run: Run, span: Span, index: number, siblings: readonly Sentence[]) {
		this.run = run;
		this.span = span;
		this.index = index;
		this.#siblings = siblings;
	}

	/** The words as they stand, quotations included. */
	get text(): string {
		return this.run.text.slice(this.span.start, this.span.end);
	}

	/** What rules read: quotations, code and addresses are filled. Same length as `text`. */
	get shadow(): string {
		return this.run.shadow.slice(this.span.start, this.span.end);
	}

	/** `shadow` in lower case. */
	get lower(): string {
		return this.run.lower.slice(this.span.start, this.span.end);
	}

	get previous(): Sentence | undefined {
		return this.#siblings[this.index - 1];
	}

	get next(): Sentence | undefined {
		return this.#siblings[this.index + 1];
	}

	get words(): readonly Word[] {
		return (this.#words ??= readWords(this.lower, this.span.start));
	}

	get quantities(): readonly Quantity[] {
		return (this.#quantities ??= readQuantities(this.shadow).map(it => ({
			...it,
			span: shift(it.span, this.span.start),
		})));
	}

	get dates(): readonly WrittenDate[] {
		return (this.#dates ??= readDates(this.shadow).map(it => ({
			...it,
			span: shift(it.span, this.span.start),
		})));
	}

	/** What the sentence says of its numbers, true or not. */
	get numberClaims(): readonly NumberClaim[] {
		return (this.#claims ??= this.#readClaims());
	}

	/** `mag` of rules.md 0.4: a percent, a multiple, money, a time span, a from–to, or a number of 10 and more. */
	get hasMagnitude(): boolean {
		return hasMagnitude(this.quantities);
	}

	get hasDate(): boolean {
		return this.dates.length > 0;
	}

	/** Whether it holds a blank like `[who?]`: such a sentence is being written, and no rule reads it. */
	get hasBlank(): boolean {
		return this.run.text.includes('[') && blank.test(this.text);
	}

	get hasQuote(): boolean {
		return holdsQuote(this.shadow);
	}

	/** Whether a link or a footnote stands in it. */
	get hasReference(): boolean {
		return (
			this.shadow.includes(fillers.footnote) ||
			this.shadow.includes(fillers.url) ||
			this.run.links.some(it => it.span.start < this.span.end && this.span.start < it.span.end)
		);
	}

	get isQuestion(): boolean {
		return /\?["'”’)\]*_]*$/u.test(this.shadow);
	}

	/** What compromise says of the words; only for sentences whose cheap pattern has matched already. */
	get tagged(): Tagged {
		return (this.#tagged ??= tag(this.text));
	}

	/**
	 * The phrases of a list. A hit that is part of a name is left out: capitals in mid-sentence ("the Soon
	 * Wallet"), or at the start of one with another capital behind it.
	 */
	find(list: Phrases): readonly Hit[] {
		const hits = findPhrases(this.words, list);
		return hits.length === 0 ? hits : hits.filter(it => !this.#isName(it));
	}

	/** Where a pattern (global, lower case) matches, in the run's coordinates. */
	match(pattern: RegExp): readonly Match[] {
		const matches = matchesOf(this.lower, pattern);
		return matches.length === 0 ? noMatches : matches.map(it => matchAt(it, this.span.start));
	}

	/** The words as the author wrote them, markup left out. */
	written(span: Span): string {
		return this.run.text.slice(span.start, span.end);
	}

	/** `hypo` of rules.md 0.4: a condition, a question or a hypothesis, where a claim is not made but weighed. */
	get isHypothetical(): boolean {
		return this.isQuestion || hypothesis.test(this.lower);
	}

	/** The clause that holds the offset: split at `;`, `:`, a dash, and a comma with a conjunction behind it. */
	clauseAt(offset: number): Span {
		return this.clauses.find(it => offset < it.end) ?? this.span;
	}

	get clauses(): readonly Span[] {
		if (this.#clauses !== undefined) return this.#clauses;
		const clauses: Span[] = [];
		let start = this.span.start;
		for (const match of matchesOf(this.lower, clauseEnd)) {
			const end = this.span.start + match.index;
			if (end > start) clauses.push({ start, end });
			start = end;
		}
		clauses.push({ start, end: this.span.end });
		return (this.#clauses = clauses);
	}

	/** The words inside a span. */
	wordsIn(span: Span): readonly Word[] {
		return this.words.filter(it => span.start <= it.span.start && it.span.end <= span.end);
	}

	#readClaims(): readonly NumberClaim[] {
		const { start } = this.span;
		if (!mayHoldClaim(this.shadow) || this.quantities.length === 0) return [];
		const here = checkProse(this.shadow, quantitiesFrom(this.quantities, start));
		return [...here.map(it => claimAt(it, start)), ...this.#readSequel()];
	}

	/** What the sentence says of the last figure of the one before. */
	#readSequel(): readonly NumberClaim[] {
		const { previous } = this;
		if (previous === undefined || !chainCue.test(this.lower)) return [];
		const { start } = previous.span;
		const text = this.run.shadow.slice(start, this.span.end);
		const both = quantitiesFrom([...previous.quantities, ...this.quantities], start);
		return checkSequel(text, both, this.span.start - start).map(it => claimAt(it, start));
	}

	#isName(hit: Hit): boolean {
		const words = this.run.text.slice(hit.span.start, hit.span.end);
		if (!/^\p{Lu}/u.test(words) || words === words.toUpperCase()) return false;
		if (hit.from > 0 && !/["“(:]\s*$/u.test(this.run.text.slice(this.span.start, hit.span.start)))
			return true;
		const after = this.run.text.slice(hit.span.end, this.span.end);
		return /^ \p{Lu}\p{Ll}/u.test(after);
	}
}

/** Where a pattern matched, and its groups; those that took no part are empty. */
export interface Match {
	readonly span: Span;
	readonly groups: readonly string[];
}

const noMatches: readonly Match[] = [];

const matchAt = (match: RegExpExecArray, from: number): Match => {
	const start = from + match.index;
	return { span: { start, end: start + match[0].length }, groups: match.map(it => it ?? '') };
};

const quantitiesFrom = (quantities: readonly Quantity[], start: number): readonly Quantity[] =>
	quantities.map(it => ({ ...it, span: shift(it.span, -start) }));

const claimAt = (claim: NumberClaim, start: number): NumberClaim => ({
	...claim,
	stated: shift(claim.stated, start),
	inputs: claim.inputs.map(it => shift(it, start)),
});

/** A blank to fill (rules.md 0.9): brackets with a question mark before the closing one, and no link. */
export const blank = /\[[^[\]\n]*\?\](?![([:])/u;

const hypothesis =
	/\b(?:if|whether|unless|suppose|supposing|would|hypothes[ie]s|assum(?:e|es|ing|ption|ptions))\b/u;

const clauseEnd = /;\s|\s[—–]\s|:\s|,\s(?=(?:and|but|so|while|whereas|because|which|although)\s)/gu;
