import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { nameBeforeColon, plainTitle, roleOf } from './roles.ts';

/** What a team calls its sections, by what they are for; beside the names that everybody uses. */
export type SectionNames = Readonly<Partial<Record<Role, readonly string[]>>>;

export const noSectionNames: SectionNames = {};

/** As `roleOf`, but the team's own names come first: where “Background” is told to be the problem, it is. */
export function roleIn(names: SectionNames, title: string, level = 2): Role | undefined {
	const own = compiled(names);
	if (own.size === 0) return roleOf(title, level);
	const plain = plainTitle(title);
	const head = level > 1 ? nameBeforeColon(plain) : undefined;
	return own.get(plain) ?? (head === undefined ? undefined : own.get(head)) ?? roleOf(title, level);
}

/** The role of a heading; read once for as long as its words and the names stay. */
export const roleOfHeading = (names: SectionNames, piece: Piece, level: number): Role | undefined =>
	piece.derived(compiled(names), ({ passage }) => roleIn(names, passage.run.text.trim(), level));

/** Settings outlive many versions of a document, so that their names are read once. */
function compiled(names: SectionNames): ReadonlyMap<string, Role> {
	let roles = known.get(names);
	if (roles === undefined) {
		roles = new Map(
			(Object.entries(names) as [Role, readonly string[]][]).flatMap(([role, titles]) =>
				titles.map(title => [plainTitle(title), role] as const),
			),
		);
		known.set(names, roles);
	}
	return roles;
}

const known = new WeakMap<SectionNames, ReadonlyMap<string, Role>>();
