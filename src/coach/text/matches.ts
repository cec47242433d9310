/**
 * The matches of a global pattern, as `text.matchAll(pattern)` gives them. That makes a copy of the pattern at
 * each call, which for the long ones costs more than the search does. The place is kept here, not in the pattern,
 * so that searches may stand inside one another.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
	let from = 0;
	for (;;) {
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		if (match === null) return;
		const end = match.index + match[0].length;
		from = end > match.index ? end : nextCharacter(text, end);
		yield match;
	}
}

const nextCharacter = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
