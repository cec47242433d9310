import type { Span } from '../text/span.ts';
import { normalise } from './normalise.ts';
import { barredSpans } from './reader/barred.ts';
import { joinDurations } from './reader/duration.ts';
import { readNumerals } from './reader/numeral.ts';
import { tie } from './reader/tie.ts';
import { mayHoldWord } from './reader/word.ts';
import { readWords } from './reader/written.ts';

/**
 * What a quantity measures. `points` are percentage points, `bps` hundredths of them, `fraction` a share of one
 * ("two-thirds"), `size` bytes; `other` is measured in a unit that is never converted (`km`, `rps`, a bare `m`).
 */
export type Measure =
	'count' | 'percent' | 'points' | 'bps' | 'multiple' | 'money' | 'time' | 'fraction' | 'size' | 'other';

/** A number as it was written, with all that says how exact it is (rules.md C.1). */
export interface Quantity {
	/** From the sign or currency to the unit, without qualifiers, in UTF-16 offsets of the text read. */
	readonly span: Span;
	/** The digits with their separators, as written; for a number in words the same in digits. */
	readonly digits: string;
	/** In the base unit: money and counts unscaled, percents as written (`23` for 23%), time in seconds. */
	readonly value: number;
	readonly measure: Measure;
	/** `USD`, `EUR`, … for money; undefined otherwise. */
	readonly currency: string | undefined;
	/** What the digits were multiplied by: 1000 for `k`, 60 for minutes. */
	readonly scale: number;
	/** Written as `k`, `M`, `thousand`, …: the digits are rounded to it. */
	readonly hasScale: boolean;
	/** Scale and unit as written (`k`, ` ms`, ` days`), to write a number in its style. */
	readonly unit: string;
	/** Digits behind the decimal point. */
	readonly decimals: number;
	/** What one more in the last written digit adds, in the base unit. */
	readonly ulp: number;
	/** A sign written before it, or the direction an arrow gives. */
	readonly sign: '+' | '-' | undefined;
	readonly approximate: boolean;
	/** `over`, `up to`, `nearly`: the true value lies on one side. */
	readonly bound: 'above' | 'below' | undefined;
	/** Written in words ("twelve", "half", "doubled"). */
	readonly isWord: boolean;
	/** The word after it in lower case, where one follows at once: what is counted. */
	readonly label: string;
	/** How it belongs to the number beside it: `10–20`, `from 5 to 8`, `9 of 12`. */
	readonly tie: 'range' | 'pair' | 'share' | undefined;
}

/**
 * All quantities of a text, in order. Years, dates, versions, ids, ordinals, times of day and the like are
 * none. Linear in the text's length; a text without digit or number word is left at once.
 */
export function readQuantities(text: string): readonly Quantity[] {
	const hasDigits = /\d/u.test(text);
	const hasWords = mayHoldWord(text);
	if (!hasDigits && !hasWords) return none;
	const plain = normalise(text);
	const numerals = hasDigits ? withoutBarred(plain, readNumerals(plain)) : none;
	const words = hasWords ? readWords(plain) : none;
	return tie(plain, joinDurations(plain, inOrder(numerals, words)));
}

/**
 * Whether one of them gives a size (`mag` of rules.md 0.4): a percent, points, a multiple ("doubled" too),
 * money, a time span, a share, the ends of a change, or a number of ten and more. "In two regions" gives none.
 */
export const hasMagnitude = (quantities: readonly Quantity[]): boolean =>
	quantities.some(
		it =>
			it.measure !== 'count' ||
			Math.abs(it.value) >= 10 ||
			it.decimals > 0 ||
			it.tie === 'pair' ||
			it.tie === 'share',
	);

const none: readonly Quantity[] = [];

/** Both lists are in order but for overlaps among the spans, so that one pass over each does. */
function withoutBarred(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
	if (quantities.length === 0) return none;
	const spans = [...barredSpans(text)].sort((a, b) => a.start - b.start);
	let next = 0;
	let end = 0;
	return quantities.filter(({ span }) => {
		while (next < spans.length && spans[next]!.start < span.end) end = Math.max(end, spans[next++]!.end);
		return span.start >= end;
	});
}

function inOrder(numerals: readonly Quantity[], words: readonly Quantity[]): readonly Quantity[] {
	if (words.length === 0) return numerals;
	if (numerals.length === 0) return words;
	return [...numerals, ...words].sort((a, b) => a.span.start - b.span.start);
}
