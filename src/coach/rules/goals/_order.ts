import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';

/** The top items of one list of a section, and whether anything stands below them. */
export interface TopList {
	readonly items: readonly PlacedBlock[];
	readonly isNested: boolean;
	readonly isNumbered: boolean;
}

/** The lists of a section that are no part of other lists or of quotations. */
export function listsOf({ blocks }: Section): readonly TopList[] {
	const lists = new Map<number, PlacedBlock[]>();
	for (const placed of blocks) {
		const { item, quote } = placed.block;
		if (item !== undefined && quote === 'none')
			lists.set(item.list, [...(lists.get(item.list) ?? []), placed]);
	}
	return [...lists.values()].map(all => {
		const items = all.filter(
			({ block }, index) =>
				block.item!.depth === 1 && all[index - 1]?.block.item!.span.start !== block.item!.span.start,
		);
		return { items, isNested: items.length < all.length, isNumbered: items[0]?.block.item?.ordered === true };
	});
}

/** Whether the document says anywhere which of its items come first: by a rank, a line, a word or a section for later. */
export const saysOrder = ({ blocks }: DocumentText): boolean =>
	blocks.some(({ piece }) => piece.derived(saysOrder, ranks));

/** Whether the words of a block put things in an order. */
export const ranks = ({ passage, source, table }: Piece): boolean =>
	level.test(source.replace(/\]\([^()]*\)/gu, ']')) ||
	order.test(table === undefined ? passage.run.lower : source.toLowerCase());

/** Not of incidents: "all P2 issues are answered in a week". */
const level = /\bP[0-4]\b(?! (?:issues?|bugs?|incidents?|tickets?|alerts?|questions?|cases)\b)/u;

const order =
	/\b(?:top|highest|high|higher|lower|low|first|main|primary|second|number one|#1|biggest) (?:priority|priorities|goal|goals|objective|focus)\b|\b(?:most|least) (?:important|critical|urgent)\b|\b(?:in|by) (?:(?:this|strict|descending|rough) )?(?:order|priority)\b(?! to\b)|\border of (?:these|priority|importance)\b|\bordered (?:list|by)\b|\branked\b|\branking\b|\bstack[- ]?rank|\bprioriti[sz](?:ed?|es|ing)\b(?=[^.]{0,60}\b(?:over|above|first|ahead of|before)\b)|\b(?:above|below) the line\b|\babove: .{0,60}\bbelow: |\bnorth star\b|\bmust[- ]haves?\b|\bnice[- ]to[- ]haves?\b|\bwon't[- ]haves?\b(?! (?:any\w*|a|an|the|to|time|been)\b)|\bnot (?:now|yet|doing|working on)\b|\bstretch\b|\bfirst (?:we|comes?|of all)\b|\bone thing\b|\bsingle most\b|\bif we (?:only|can only|could only)\b|\b(?:rice|ice) (?:score|scoring)\b|\bweight(?:ed|s|ing)?\b|\b(?:bet|goal|priority|objective)(?: number)? (?:#?1|one)\b/u;
