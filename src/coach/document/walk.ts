import type { DocumentText } from './document.ts';
import type { Piece } from './piece.ts';
import type { PlacedBlock, Section } from './section.ts';

/*
 * For whoever looks for something rare in all of a document with every letter that is typed: a section in which it
 * is not is walked once, and not again for as long as it stays (`Section.own`). A section that holds it is walked each
 * time: tests keep what they find out with the piece.
 */

/** The blocks whose words pass a test, headings among them, in order of place. */
export function blocksWith(text: DocumentText, holds: (piece: Piece) => boolean): readonly PlacedBlock[] {
	const found: PlacedBlock[] = [];
	for (const section of text.sections) {
		if (!(section.own.known<boolean>(holds) ?? holdsOne(section, holds, holds))) continue;
		const { heading } = section;
		if (heading !== undefined && holds(heading.piece)) found.push(heading);
		for (const it of section.blocks) if (holds(it.piece)) found.push(it);
	}
	return found;
}

/** Whether the words of any block pass a test, headings among them; the answers are kept with the pieces. */
export function someBlock(text: DocumentText, holds: (piece: Piece) => boolean): boolean {
	const kept = (piece: Piece): boolean => piece.derived(holds, holds);
	return text.sections.some(it => it.own.known<boolean>(holds) ?? holdsOne(it, holds, kept));
}

/**
 * What `read` finds in the sections. It must look at nothing but the section's own blocks, its roles and the
 * headings above it.
 */
export function inSections<Found>(
	text: DocumentText,
	read: (section: Section) => readonly Found[],
): readonly Found[] {
	const all: Found[] = [];
	for (const section of text.sections) {
		if (section.own.known(read) === isNothing) continue;
		const found = read(section);
		// What is found holds places, which move.
		if (found.length === 0) section.own.derived(read, () => isNothing);
		else all.push(...found);
	}
	return all;
}

/** The blocks of a section, its heading among them. */
export const withHeading = ({ heading, blocks }: Section): readonly PlacedBlock[] =>
	heading === undefined ? blocks : [heading, ...blocks];

/** What `derive` makes of a section; it must look at no more than `read` of `inSections` may, and keep no place. */
export function ofSection<Value extends object | boolean>(
	section: Section,
	derive: (section: Section) => Value,
): Value {
	return section.own.known<Value>(derive) ?? remembered(section, derive);
}

const remembered = <Value>(section: Section, derive: (section: Section) => Value): Value =>
	section.own.derived(derive, () => derive(section));

const isNothing = { found: 0 };

const holdsOne = (
	{ own, heading, blocks }: Section,
	owner: object,
	holds: (piece: Piece) => boolean,
): boolean =>
	own.derived(
		owner,
		() => (heading !== undefined && holds(heading.piece)) || blocks.some(it => holds(it.piece)),
	);
