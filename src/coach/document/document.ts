import { readBlocks, type Block } from '../markdown/blocks.ts';
import { noFrontMatter, readFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import type { MarkdownTree } from '../markdown/tree.ts';
import type { Source } from '../text/source.ts';
import { pieceKey, readPiece, type Piece } from './piece.ts';
import { readSections, type PlacedBlock, type Section } from './section.ts';

/** One version of a document, read: its blocks, its sections and what they say. Knows nothing of its kind. */
export interface DocumentText {
	readonly source: Source;
	readonly path: string;
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

/** Reads a version; what an earlier one has read and an edit has not touched is taken from there. */
export function readDocument(source: Source, path: string, tree: MarkdownTree, earlier: DocumentText | undefined): DocumentText {
	const text = source.text;
	const blocks = readBlocks(tree.tree, text);
	const { pieces, blocksRead } = readPieces(blocks, tree, text, earlier);
	const sections = readSections(blocks, pieces, text.length);
	const placed = sections.flatMap(it => (it.heading === undefined ? it.blocks : [it.heading, ...it.blocks]));
	const frontMatter = blocks[0]?.kind === 'front-matter' ? pieces[0]!.derived(readFrontMatter, it => readFrontMatter(it.source)) : noFrontMatter;
	const headings = sections.filter(it => it.heading !== undefined);
	return {
		source,
		path,
		frontMatter,
		blocks: placed,
		sections,
		title: headings.find(it => it.level === 1)?.title ?? frontMatter['title'] ?? headings.find(it => it.level < 7)?.title ?? '',
		words: proseWords(blocks, pieces),
		blocksRead,
	};
}

/**
 * The pieces of the blocks. Those in front of an edit and behind it are the earlier version's, one for one: the
 * text there is compared as a whole. Only the blocks between are looked up by their text, and read if need be.
 */
function readPieces(blocks: readonly Block[], tree: MarkdownTree, text: string, earlier: DocumentText | undefined): { pieces: Piece[]; blocksRead: number } {
	const old = earlier?.blocks ?? [];
	const oldText = earlier?.source.text ?? '';
	const { start: same, moved } = commonEnds(oldText, text);
	const pieces = new Array<Piece>(blocks.length);
	let first = 0;
	while (first < blocks.length && first < old.length && blocks[first]!.span.end < same && isSame(old[first]!.block, blocks[first]!, 0)) {
		pieces[first] = old[first]!.piece;
		first++;
	}
	let last = blocks.length;
	let oldLast = old.length;
	const tail = moved.from;
	while (last > first && oldLast > first && blocks[last - 1]!.span.start > tail && isSame(old[oldLast - 1]!.block, blocks[last - 1]!, moved.by)) {
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
	return { pieces, blocksRead };
}

const isSame = (a: Block, b: Block, by: number): boolean =>
	a.kind === b.kind && a.span.start + by === b.span.start && a.span.end + by === b.span.end && a.item?.task === b.item?.task;

/** How far two texts agree from the front, and from which offset of the second on they agree to the end. */
function commonEnds(a: string, b: string): { start: number; moved: { from: number; by: number } } {
	const shorter = Math.min(a.length, b.length);
	const start = agreement(shorter, at => a.slice(0, at) === b.slice(0, at));
	const end = agreement(shorter - start, at => a.slice(a.length - at) === b.slice(b.length - at));
	return { start, moved: { from: b.length - end, by: b.length - a.length } };
}

/** The greatest length up to which two texts agree, found by halving: comparing slices is one native call. */
function agreement(most: number, agree: (length: number) => boolean): number {
	if (agree(most)) return most;
	let low = 0;
	let high = most;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (agree(middle)) low = middle;
		else high = middle;
	}
	return low;
}

const proseWords = (blocks: readonly Block[], pieces: readonly Piece[]): number =>
	blocks.reduce((sum, block, index) => (block.kind === 'paragraph' ? sum + pieces[index]!.passage.wordCount : sum), 0);
