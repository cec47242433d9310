import type { DocumentText } from '../document/document.ts';
import type { Piece } from '../document/piece.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import { givesSize, stemsOf } from '../prose/evidence.ts';
import type { BlockContext } from './views.ts';

/**
 * Whether what stands around the block gives the numbers that its own words lack: `near` of rules.md 0.4 as
 * far as it looks beyond the block. `topic` holds the words the numbers must be about to count from afar: from
 * elsewhere in the section, or from a table anywhere in the document. For `judge`.
 */
export function hasDataNearby(context: BlockContext, topic: readonly string[] = []): boolean {
	const { placed, next, previous, section } = context;
	if (leadsIn(placed) && following(context).some(holdsData)) return true;
	if (next !== undefined && isData(next)) return true;
	if (previous !== undefined && isData(previous) && placed.block.item === undefined) return true;
	if (section.heading !== undefined && givesNumber(section.heading) && !namesVersion(section.heading))
		return true;
	if (subItems(context).some(givesNumber) || parentItems(context).some(givesNumber)) return true;
	return topic.flatMap(stemsOf).some(it => isSized(section, it) || isTabled(context.document.text, it));
}

/** Whether a table anywhere in the document gives figures for one of the words. */
export const hasRow = ({ document }: BlockContext, topic: readonly string[]): boolean =>
	topic.flatMap(stemsOf).some(it => isTabled(document.text, it));

/** Whether another block of the document gives a size in a sentence that holds one of the words. */
export function isSizedElsewhere({ placed, document }: BlockContext, topic: readonly string[]): boolean {
	const stems = topic.flatMap(stemsOf);
	return document.text.blocks.some(it => {
		if (it === placed) return false;
		const sized = it.piece.derived(isSized, wordsWithSize);
		return stems.some(stem => sized.has(stem));
	});
}

/** The items below this one, down to the next item of its depth. */
export function subItems({ placed, section }: BlockContext): readonly PlacedBlock[] {
	const { item } = placed.block;
	if (item === undefined) return [];
	return section.blocks.filter(
		it =>
			it !== placed &&
			item.span.start <= it.block.span.start &&
			it.block.span.end <= item.span.end &&
			it.block.span.start > placed.block.span.start,
	);
}

/** The items that this block is below, as far as their own words go. */
function parentItems({ placed, section }: BlockContext): readonly PlacedBlock[] {
	const { item, span } = placed.block;
	if (item === undefined || item.depth < 2) return [];
	return section.blocks.filter(
		({ block }) =>
			block.item !== undefined &&
			block.item.depth < item.depth &&
			block.item.span.start < span.start &&
			span.end <= block.item.span.end,
	);
}

/**
 * Whether the block is an item of a list whose lead-in or heading says that none of it is meant: "This release
 * does not try to: …", "Out of scope".
 */
export function isUnderNegation({ placed, section }: Pick<BlockContext, 'placed' | 'section'>): boolean {
	const { item } = placed.block;
	if (item === undefined) return false;
	const at = section.blocks.indexOf(placed);
	const leadIn = section.blocks
		.slice(Math.max(0, at - furthest), at)
		.findLast(it => it.block.item?.list !== item.list);
	if (leadIn === undefined)
		return section.heading !== undefined && denies.test(section.heading.piece.passage.run.lower);
	return leadsIn(leadIn) && denies.test(leadIn.piece.passage.sentences.at(-1)?.lower ?? '');
}

const denies = /\b(?:not|never|no|without|avoid\w*|exclud\w*|out of scope|non-goals?)\b|n't\b/u;

/** Blocks behind a lead-in that may belong to it. */
const following = ({ placed, section }: BlockContext): readonly PlacedBlock[] => {
	const at = section.blocks.indexOf(placed);
	const after = section.blocks.slice(at + 1, at + furthest);
	const end = after.findIndex((it, index) => index > 0 && it.block.item === undefined);
	return end < 0 ? after : after.slice(0, end);
};

/** How far a lead-in reaches, in blocks. */
const furthest = 20;

const leadsIn = (placed: PlacedBlock): boolean => /:\s*$/u.test(placed.piece.passage.run.text);

const holdsData = (placed: PlacedBlock): boolean =>
	isData(placed) || placed.block.kind === 'code' || givesNumber(placed);

/** A table or a picture: nearly always what the words beside it are about. */
const isData = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'table' || /^\s*(?:!\[|\[!\[|<img\b|<figure\b|\{\{<)/u.test(piece.source);

const givesNumber = ({ piece }: PlacedBlock): boolean => piece.derived(givesNumber, anySize);

const anySize = (piece: Piece): boolean => piece.passage.sentences.some(givesSize);

/** "FreightMind 2.0" is a name. */
const namesVersion = ({ piece }: PlacedBlock): boolean => version.test(piece.passage.run.text);

const version = /\p{Lu}\p{L}*\p{Ll} v?\d+\.\d+(?![\d%])/u;

/** Whether a sentence of the section that gives a size holds the stem. */
const isSized = (section: Section, stem: string): boolean =>
	asked(section.own, stem, () => section.blocks.some(it => it.piece.derived(isSized, wordsWithSize).has(stem)));

/** Whether a table of the document gives figures for it: the stem is in the header or in a row's first cell. */
const isTabled = (text: DocumentText, stem: string): boolean =>
	asked(text, stem, () =>
		tablesOf(text).some(it => it.piece.derived(isTabled, labels).has(stem)),
	);

const tables = new WeakMap<DocumentText, readonly PlacedBlock[]>();

/** The tables of a version, looked for once. */
function tablesOf(text: DocumentText): readonly PlacedBlock[] {
	let found = tables.get(text);
	if (found === undefined) tables.set(text, (found = text.blocks.filter(it => it.block.kind === 'table')));
	return found;
}

/** Answers by stem, kept with a version or a section's memory: the blocks are walked once for each question. */
const answers = new WeakMap<object, Map<string, boolean>>();

function asked(owner: object, stem: string, answer: () => boolean): boolean {
	let known = answers.get(owner);
	if (known === undefined) answers.set(owner, (known = new Map()));
	let is = known.get(stem);
	if (is === undefined) known.set(stem, (is = answer()));
	return is;
}

const wordsWithSize = (piece: Piece): ReadonlySet<string> =>
	new Set(
		piece.passage.sentences.filter(givesSize).flatMap(it => it.words.flatMap(word => stemsOf(word.text))),
	);

/** Only of tables that hold figures at all. */
function labels({ table }: Piece): ReadonlySet<string> {
	if (table === undefined || !table.rows.some(row => row.slice(1).some(it => /\d/u.test(it.run.text))))
		return new Set();
	const cells = [...table.header, ...table.rows.flatMap(row => row.slice(0, 1))];
	return new Set(cells.flatMap(({ run }) => run.lower.split(/[^\p{L}\p{N}]+/u).flatMap(stemsOf)));
}
