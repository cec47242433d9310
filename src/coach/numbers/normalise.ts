/** One character for one: typographic minus, blanks and quotes become their plain forms, so that offsets hold. */
export const normalise = (text: string): string =>
	/^[\x20-\x7E]*$/u.test(text) ? text : text.replace(/[\u2212\u00A0\u2007\u202F\u2018\u2019\u00D7]/gu, it => plain[it] ?? it);

const plain: Readonly<Record<string, string>> = {
	'\u2212': '-',
	'\u00A0': ' ',
	'\u2007': ' ',
	'\u202F': ' ',
	'\u2018': "'",
	'\u2019': "'",
	'\u00D7': 'x',
};
