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
	if (isSame(memory, section)) return memory.rules;
	memory.signature = signatureOf(section);
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

const isSame = ({ signature, roles }: Memory, section: Section): boolean =>
	roles.length === section.roles.length &&
	roles.every((it, index) => it === section.roles[index]) &&
	endOfMatch(section, signature, 0) === signature.length;

/** How far the signature tells of the section, or -1 where it differs; makes nothing, since it is asked most. */
function endOfMatch(section: Section, signature: readonly (Piece | number)[], from: number): number {
	let at = from;
	if (section.heading !== undefined) {
		if (signature[at] !== section.heading.piece || signature[at + 1] !== section.level) return -1;
		at += 2;
	}
	for (const it of section.blocks) {
		if (signature[at] !== it.piece || signature[at + 1] !== itemLength(it)) return -1;
		at += 2;
	}
	for (const it of section.children) {
		at = endOfMatch(it, signature, at);
		if (at < 0) return -1;
	}
	return at;
}
