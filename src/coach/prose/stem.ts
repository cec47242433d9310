/**
 * A word without its ending, so that "ship", "ships", "shipped" and "shipping" are one. Only for comparing words
 * with one another: a stem is no word. Takes lower case.
 */
export function stem(word: string): string {
	const plain = word.replace(/'s?$/u, '');
	if (plain.length < 4 || /\d/u.test(plain)) return plain;
	const bare = plain.replace(endings, '');
	return (bare.length < 3 ? plain : bare).replace(/[ey]$/u, '').replace(/([^aeiou])\1$/u, '$1');
}

const endings = /(?:at(?:ions?|ing|ed|es?|ors?)|(?:ment|ing|er|or|ion)s?|ies|ed|es|s)$/u;
