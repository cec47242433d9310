/**
 * The text with typographic minus, hyphens, blanks, quotes and `×` in their plain forms, one character for
 * one, so that offsets hold. En and em dashes stay: they may join a range or part two clauses. Text that is
 * plain already comes back as it is.
 */
export const normalise = (text: string): string =>
	typographic.test(text) ? text.replace(typographicAll, it => plain[it] ?? it) : text;

const plain: Readonly<Record<string, string>> = {
	'\u2212': '-', // minus
	'\u2010': '-', // hyphen
	'\u2011': '-', // non-breaking hyphen
	'\u2012': '–', // figure dash
	'\u00A0': ' ',
	'\u2007': ' ',
	'\u2009': ' ',
	'\u202F': ' ',
	'\t': ' ',
	'\u2018': "'",
	'\u2019': "'",
	'\u201C': '"',
	'\u201D': '"',
	'\u00D7': 'x',
};

const typographic = /[\u2212\u2010-\u2012\u00A0\u2007\u2009\u202F\t\u2018\u2019\u201C\u201D\u00D7]/u;
const typographicAll = new RegExp(typographic.source, 'gu');
