import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { noSectionNames, roleIn, type SectionNames } from './section-names.ts';

/** The bold words before a colon, in front of everything, or on a line of their own: "**Impact:** 1,240 buyers". */
export const labelsIn = (line: string): readonly string[] =>
	[...line.matchAll(/(^[\s>+-]*)?(?:\*\*|__)([^*_:\n]{2,40})(:)?(?:\*\*|__)(:)?/gu)].flatMap(match => {
		const [whole, first, label, inside, outside] = match;
		const isAlone = match.index === 0 && /^[ \t\\]*\n/u.test(line.slice(whole.length));
		return first !== undefined || inside !== undefined || outside !== undefined || isAlone ? [label!] : [];
	});

/** What the labels of a paragraph or item say it is for; they serve as headings within the line. Read once. */
export const labelRoles = (piece: Piece, names: SectionNames = noSectionNames): readonly Role[] =>
	// The same settings are the same object, so that what was read under other names is not taken for it.
	piece.derived(names, ({ source }) => readRoles(source, names));

function readRoles(source: string, names: SectionNames): readonly Role[] {
	if (!/\*\*|__/u.test(source)) return [];
	return labelsIn(source).flatMap(it => {
		const role = roleIn(names, it);
		return role === undefined ? [] : [role];
	});
}
