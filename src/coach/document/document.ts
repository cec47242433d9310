import { readBlocks, type Block } from '../markdown/blocks.ts';
import { noFrontMatter, readFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import type { MarkdownTree } from '../markdown/tree.ts';
import type { Source } from '../text/source.ts';
import { pieceKey, readPiece, type Piece, type Pieces } from './piece.ts';
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
	readonly pieces: Pieces;
	/** How many blocks had to be read because no earlier version held them: a work counter for tests. */
	readonly blocksRead: number;
}

/** Reads a version; `known` are the pieces of an earlier one. */
export function readDocument(source: Source, path: string, tree: MarkdownTree, known: Pieces): DocumentText {
	const text = source.text;
	const blocks = readBlocks(tree.tree, text);
	const kept = new Map<string, Piece>();
	let blocksRead = 0;
	const pieces = blocks.map(block => {
		const key = pieceKey(block, text);
		let piece = kept.get(key) ?? known.get(key);
		if (piece === undefined) {
			piece = readPiece(block, tree.tree, text);
			blocksRead++;
		}
		kept.set(key, piece);
		return piece;
	});
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
		pieces: kept,
		blocksRead,
	};
}

const proseWords = (blocks: readonly Block[], pieces: readonly Piece[]): number =>
	blocks.reduce((sum, block, index) => (block.kind === 'paragraph' ? sum + pieces[index]!.passage.wordCount : sum), 0);
