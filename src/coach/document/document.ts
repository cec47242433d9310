import { readBlocks, type Block } from '../markdown/blocks.ts';
import { noFrontMatter, readFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import type { MarkdownTree } from '../markdown/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';
import { pieceKey, readPiece, type Piece } from './piece.ts';
import type { KeptBlocks } from './kept.ts';
import { readSections, type PlacedBlock, type Section } from './section.ts';
import { noSectionNames, type SectionNames } from './section-names.ts';

/** One version of a document, read: its blocks, its sections and what they say. Knows nothing of its kind. */
export interface DocumentText {
	readonly source: Source;
	readonly path: string;
	/** What the team calls its sections, as they were read. */
	readonly sectionNames: SectionNames;
	readonly frontMatter: FrontMatter;
	/** In order of place; headings among them. */
	readonly blocks: readonly PlacedBlock[];
	/** In order of place; the first one, without heading, may be empty. */
	readonly sections: readonly Section[];
	/** The words of the first heading of level 1, else the front matter's title, else the first heading, else empty. */
	readonly title: string;
	/** Words of prose: paragraphs and items, quotations included. */
	readonly words: number;
	/** How many blocks had to be read because no earlier version held them: a work counter for tests. */
	readonly blocksRead: number;
}

/** The version before, and the edits that lead from its text to the new one. */
export interface Earlier {
	readonly document: DocumentText;
	readonly edits: readonly Edit[];
}

/** Reads a version; what an earlier one has read and an edit has not touched is taken from there. */
export function readDocument(
	source: Source,
	path: string,
	tree: MarkdownTree,
	earlier: Earlier | undefined,
	sectionNames: SectionNames = noSectionNames,
): DocumentText {
	const text = source.text;
	const blocks = readBlocks(tree.tree, text);
	const { pieces, blocksRead, kept } = readPieces(blocks, tree, text, earlier);
	const sections = readSections(blocks, pieces, text.length, sectionNames, kept);
	const placed: PlacedBlock[] = [];
	for (const { heading, blocks: own } of sections) {
		if (heading !== undefined) placed.push(heading);
		for (const it of own) placed.push(it);
	}
	const frontMatter = blocks[0]?.kind === 'front-matter' ? pieces[0]!.derived(readFrontMatter, it => readFrontMatter(it.source)) : noFrontMatter;
	const headings = sections.filter(it => it.heading !== undefined);
	return {
		source,
		path,
		sectionNames,
		frontMatter,
		blocks: placed,
		sections,
		title: headings.find(it => it.level === 1)?.title ?? frontMatter['title'] ?? headings.find(it => it.level < 7)?.title ?? '',
		words: proseWords(blocks, pieces),
		blocksRead,
	};
}

/**
 * The pieces of the blocks. Those in front of the edits and behind them are the earlier version's, one for
 * one. Only the blocks between are looked up by their text, and read if need be.
 */
function readPieces(blocks: readonly Block[], tree: MarkdownTree, text: string, earlier: Earlier | undefined): Read {
	const old = earlier?.document.blocks ?? [];
	const oldText = earlier?.document.source.text ?? '';
	const edits = earlier?.edits ?? [];
	/** Up to here both texts are the same; from `tail` on again, moved by `by`. */
	const same = Math.min(text.length, ...edits.map(it => it.span.start));
	const by = text.length - oldText.length;
	const tail = Math.max(0, ...edits.map(it => it.span.end)) + by;
	const pieces = new Array<Piece>(blocks.length);
	let first = 0;
	while (first < blocks.length && first < old.length && blocks[first]!.span.end < same && isSame(old[first]!.block, blocks[first]!, 0)) {
		pieces[first] = old[first]!.piece;
		first++;
	}
	let last = blocks.length;
	let oldLast = old.length;
	while (last > first && oldLast > first && blocks[last - 1]!.span.start > tail && isSame(old[oldLast - 1]!.block, blocks[last - 1]!, by)) {
		last--;
		oldLast--;
		pieces[last] = old[oldLast]!.piece;
	}
	const known = new Map<string, Piece>();
	for (let index = first; index < oldLast; index++) known.set(pieceKey(old[index]!.block, oldText), old[index]!.piece);
	let blocksRead = 0;
	for (let index = first; index < last; index++) {
		const block = blocks[index]!;
		const key = pieceKey(block, text);
		let piece = known.get(key);
		if (piece === undefined) {
			piece = readPiece(block, tree.tree, text);
			known.set(key, piece);
			blocksRead++;
		}
		pieces[index] = piece;
	}
	const kept = earlier && { sections: earlier.document.sections, first, last, shift: last - oldLast };
	return { pieces, blocksRead, kept };
}

interface Read {
	readonly pieces: readonly Piece[];
	readonly blocksRead: number;
	readonly kept: KeptBlocks | undefined;
}

const isSame = (a: Block, b: Block, by: number): boolean =>
	a === b ||
	a.kind === b.kind && a.span.start + by === b.span.start && a.span.end + by === b.span.end && a.item?.task === b.item?.task;

const proseWords = (blocks: readonly Block[], pieces: readonly Piece[]): number =>
	blocks.reduce((sum, block, index) => (block.kind === 'paragraph' ? sum + pieces[index]!.passage.wordCount : sum), 0);
