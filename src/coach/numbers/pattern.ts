/** Alternatives as one pattern source, so that long lists of words can be written in lines. */
export const anyOf = (...lines: readonly string[]): string => `(?:${lines.join('|')})`;
