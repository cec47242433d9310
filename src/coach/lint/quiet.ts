import type { Piece } from '../document/piece.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import type { AnyRule } from './rule.ts';

/**
 * The rules that found nothing in a section, for as long as its words and its place among others stay: a keystroke
 * elsewhere asks nothing again. Only "nothing" is remembered; that is what nearly every section gives, and
 * findings hold places that move. `owner` stands for the kind and the settings. The caller adds to the set.
 */
export function quietRules(owner: object, section: Section): Set<AnyRule> {
	// Headings are alike more often than first paragraphs are.
	const anchor = section.blocks[0] ?? section.heading;
	if (anchor === undefined) return new Set();
	const memory = anchor.piece.derived(owner, (): Memory => ({ signature: [], roles: [], rules: new Set() }));
	const signature = signatureOf(section);
	if (isSame(memory, section, signature)) return memory.rules;
	memory.signature = signature;
	memory.roles = section.roles;
	return (memory.rules = new Set());
}

interface Memory {
	signature: readonly (Piece | number)[];
	roles: Section['roles'];
	rules: Set<AnyRule>;
}

/** The pieces of the section and of those below it, each with how far into its item it starts. */
function signatureOf(section: Section, into: (Piece | number)[] = []): (Piece | number)[] {
	if (section.heading !== undefined) into.push(section.heading.piece, section.level);
	for (const it of section.blocks) into.push(it.piece, itemLength(it));
	for (const it of section.children) signatureOf(it, into);
	return into;
}

/** Tells items apart that hold the same words; -1 outside of items. */
const itemLength = ({ block }: PlacedBlock): number =>
	block.item === undefined ? -1 : block.span.start - block.item.span.start;

const isSame = ({ signature, roles }: Memory, section: Section, now: readonly (Piece | number)[]): boolean =>
	signature.length === now.length &&
	roles.length === section.roles.length &&
	roles.every((it, index) => it === section.roles[index]) &&
	signature.every((it, index) => it === now[index]);
