import type { PlacedBlock } from '../document/section.ts';
import type { BlockContext } from './views.ts';

/**
 * Whether what stands around the block gives the numbers that its own words lack: `near` of rules.md 0.4 as
 * far as it looks beyond the block. For `judge`.
 */
export function hasDataNearby(context: BlockContext): boolean {
	const { placed, next, previous, section } = context;
	if (leadsIn(placed) && next !== undefined && holdsData(next)) return true;
	if (next?.block.kind === 'table' || (previous?.block.kind === 'table' && placed.block.item === undefined)) return true;
	if (section.heading !== undefined && hasNumber(section.heading)) return true;
	return subItems(context).some(hasNumber);
}

/** The items below this one, down to the next item of its depth. */
export function subItems({ placed, section }: BlockContext): readonly PlacedBlock[] {
	const { item } = placed.block;
	if (item === undefined) return [];
	return section.blocks.filter(
		it => it !== placed && item.span.start <= it.block.span.start && it.block.span.end <= item.span.end && it.block.span.start > placed.block.span.start,
	);
}

/** Whether the words that lead in to the item's list deny what it says ("The pilot does not attempt to:"). */
export function isUnderNegation({ placed, section }: BlockContext): boolean {
	const { item } = placed.block;
	if (item === undefined) return false;
	const before = section.blocks.findLast(it => it.block.span.start < item.list && it.block.item === undefined);
	return before !== undefined && leadsIn(before) && /\b(?:not|never|no|without|out of scope)\b|n't\b/u.test(before.piece.passage.run.lower);
}

const leadsIn = (placed: PlacedBlock): boolean => /:\s*$/u.test(placed.piece.passage.run.text);

const holdsData = (placed: PlacedBlock): boolean => placed.block.kind === 'table' || hasNumber(placed);

const hasNumber = (placed: PlacedBlock): boolean => placed.piece.passage.sentences.some(it => it.hasMagnitude);
