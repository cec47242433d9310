import { Memory } from './memory.ts';
import type { Role } from './role.ts';

/** The earlier version's sections, and which blocks are still those of before. */
export interface KeptBlocks {
	readonly sections: readonly Remembering[];
	/** The blocks before this one are the earlier version's, one for one. */
	readonly first: number;
	/** So are the blocks from here on; `shift` is how many more blocks stand before them now. */
	readonly last: number;
	readonly shift: number;
}

/** What it takes of a section to tell whether its words are those of before. */
export interface Remembering {
	readonly heading:
		{ readonly index: number; readonly block: { readonly item: object | undefined } } | undefined;
	readonly blocks: readonly unknown[];
	readonly role: Role | undefined;
	readonly roles: readonly Role[];
	readonly parent: Remembering | undefined;
	readonly children: readonly Remembering[];
	readonly index: number;
	readonly own: Memory;
	readonly whole: Memory;
}

/**
 * Hands each section the memories of the one it was in the earlier version: `own` where its blocks, its roles and
 * the headings above it stayed, `whole` where that holds for all sections below it, too. The others begin anew.
 */
export function remember(
	sections: readonly (Remembering & { own: Memory; whole: Memory })[],
	kept: KeptBlocks,
): void {
	/** By the index of the section: the one it was. */
	const stood: (Remembering | undefined)[] = [];
	let next = 0;
	for (const section of sections) {
		const { heading, parent } = section;
		// What begins in a list may belong to what was changed in front of it.
		const isBehind = heading !== undefined && heading.index >= kept.last && heading.block.item === undefined;
		if (heading !== undefined && heading.index >= kept.first && !isBehind) continue;
		const at = heading === undefined ? -1 : isBehind ? heading.index - kept.shift : heading.index;
		while (next < kept.sections.length && indexOf(kept.sections[next]!) < at) next++;
		const old = kept.sections[next];
		if (old === undefined || indexOf(old) !== at || !areAlike(section, old)) continue;
		if ((parent === undefined ? undefined : stood[parent.index]) !== old.parent) continue;
		stood[section.index] = old;
		const isWithin = isBehind || endOf(section) <= kept.first;
		if (isWithin && old.blocks.length === section.blocks.length) section.own = old.own;
	}
	// Those below a section stand behind it.
	for (let index = sections.length - 1; index >= 0; index--) {
		const section = sections[index]!;
		const old = stood[index];
		if (old === undefined || section.own !== old.own || section.children.length !== old.children.length)
			continue;
		if (section.children.every((it, nth) => it.whole === old.children[nth]!.whole)) section.whole = old.whole;
	}
}

/** Of the heading among the blocks; -1 for what stands in front of all headings. */
const indexOf = ({ heading }: Remembering): number => heading?.index ?? -1;

const endOf = ({ heading, blocks }: Remembering): number =>
	(heading === undefined ? 0 : heading.index + 1) + blocks.length;

const areAlike = (a: Remembering, b: Remembering): boolean =>
	a.role === b.role &&
	a.roles.length === b.roles.length &&
	a.roles.every((it, index) => it === b.roles[index]);
