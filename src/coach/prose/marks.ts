/** A heading's mark takes the blanks beside it along; a closing run of marks the blanks before it. */
export function afterMark(source: string, name: string, to: number): number {
	if (name !== 'HeaderMark' && name !== 'TaskMarker') return to;
	let at = to;
	while (at < source.length && (source[at] === ' ' || source[at] === '\t')) at++;
	return at;
}
