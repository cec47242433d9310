/**
 * Characters of the private use area that stand for text which rules never read (rules.md 0.1), one for one,
 * so that offsets hold. They are neither letters nor digits nor punctuation to any pattern.
 */
export const fillers = {
	code: '\uE000',
	url: '\uE001',
	footnote: '\uE002',
	quote: '\uE003',
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

/** Whether the text holds a quotation that was filled. */
export const holdsQuote = (shadow: string): boolean => shadow.includes(fillers.quote);
