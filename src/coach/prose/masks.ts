import type { Span } from '../text/span.ts';

/**
 * Characters of the private use area that stand for text which rules never read (rules.md 0.1), one for one,
 * so that offsets hold. They are neither letters nor digits nor punctuation to any pattern.
 */
export const fillers = {
	code: '\uE000',
	url: '\uE001',
	footnote: '\uE002',
	quote: '\uE003',
	struck: '\uE004',
} as const;

/**
 * Fills quotations of three words and more, marks included: a customer's or a leader's words are a voice, not
 * the author's claim. Shorter ones are names and scare quotes, which belong to the sentence.
 */
export function maskQuotes(text: string): string {
	if (!/["“«]/u.test(text)) return text;
	return text.replace(/"[^"“”\n]{5,}"|“[^“”\n]{5,}”|«[^«»\n]{5,}»/gu, quotation =>
		quotation.split(/\s+/u).length >= 3 ? fillers.quote.repeat(quotation.length) : quotation,
	);
}

/** Fills the spans. */
export const maskSpans = (text: string, spans: readonly Span[], filler: string): string =>
	spans.reduce(
		(filled, { start, end }) => filled.slice(0, start) + filler.repeat(end - start) + filled.slice(end),
		text,
	);

/** Whether the text holds a quotation that was filled. */
export const holdsQuote = (shadow: string): boolean => shadow.includes(fillers.quote);
