/**
 * The matches of a global pattern, as `text.matchAll(pattern)` gives them. That makes a copy of the pattern at
 * each call, which for the long ones costs more than the search does; and where nothing matches, which is nearly
 * always, nothing is made here at all.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return none;
	const matches: RegExpExecArray[] = [];
	while (match !== null) {
		matches.push(match);
		const end = match.index + match[0].length;
		pattern.lastIndex = end > match.index ? end : nextCharacter(text, end);
		match = pattern.exec(text);
	}
	return matches;
}

const none: readonly never[] = [];

const nextCharacter = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
