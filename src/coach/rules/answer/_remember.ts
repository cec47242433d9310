import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';

/**
 * What was found in a section, once more for as long as its words and its place among others stay: a keystroke
 * elsewhere asks nothing again. Only "nothing" is remembered; that is what nearly every section gives, and
 * findings hold places that move.
 */
export function* unlessQuiet<Found>(
	owner: object,
	section: Section,
	find: () => Iterable<Found>,
): Generator<Found> {
	const anchor = section.heading ?? section.blocks[0];
	if (anchor === undefined) return;
	const memory = anchor.piece.derived(owner, (): Memory => ({ quiet: undefined }));
	if (memory.quiet !== undefined && isSame(memory.quiet, section)) return;
	memory.quiet = undefined;
	let found = false;
	for (const it of find()) {
		found = true;
		yield it;
	}
	if (!found)
		memory.quiet = {
			roles: section.roles,
			items: section.blocks.map(itemLength),
			pieces: section.blocks.map(it => it.piece),
		};
}

interface Memory {
	quiet: Quiet | undefined;
}

interface Quiet {
	readonly roles: Section['roles'];
	readonly items: readonly number[];
	readonly pieces: readonly Piece[];
}

/** Tells items apart that hold the same words: how far into its item a block starts, or that it stands in none. */
const itemLength = ({ block }: PlacedBlock): number =>
	block.item === undefined ? -1 : block.span.start - block.item.span.start;

const isSame = ({ roles, items, pieces }: Quiet, section: Section): boolean =>
	pieces.length === section.blocks.length &&
	section.blocks.every((it, index) => it.piece === pieces[index] && itemLength(it) === items[index]) &&
	roles.length === section.roles.length &&
	roles.every((it, index) => it === section.roles[index]);
