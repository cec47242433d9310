import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';

/** The bold words before a colon, or in front of everything: "**Impact:** 1,240 buyers. **Detected:** at 09:31". */
export const labelsIn = (line: string): readonly string[] =>
	[...line.matchAll(/(^[\s>+-]*)?(?:\*\*|__)([^*_:\n]{2,40})(:)?(?:\*\*|__)(:)?/gu)].flatMap(
		([, first, label, inside, outside]) =>
			first !== undefined || inside !== undefined || outside !== undefined ? [label!] : [],
	);

/** What the labels of a paragraph or item say it is for; they serve as headings within the line. */
export function labelRoles(piece: Piece): readonly Role[] {
	if (!/\*\*|__/u.test(piece.source)) return [];
	return labelsIn(piece.source).flatMap(it => {
		const role = roleOf(it);
		return role === undefined ? [] : [role];
	});
}
