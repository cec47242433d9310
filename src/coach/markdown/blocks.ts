import { Tree, type SyntaxNodeRef } from '@lezer/common';
import { shift, type Span } from '../text/span.ts';

export type BlockKind =
	'heading' | 'paragraph' | 'table' | 'code' | 'html' | 'comment' | 'rule' | 'reference' | 'front-matter';

/** The list item a block stands in; the innermost one. */
export interface ItemPlace {
	/** The whole item with its sub-items. */
	readonly span: Span;
	/** Where the outermost list starts; items with the same value belong to one list. */
	readonly list: number;
	/** 1 for an item of a list that is in no other list. */
	readonly depth: number;
	readonly ordered: boolean;
	/** `open` and `done` for task-list items. */
	readonly task: 'open' | 'done' | undefined;
}

/** A leaf block of the document: something that holds words, cells or code, and no other block. */
export interface Block {
	readonly kind: BlockKind;
	readonly span: Span;
	/** 1 to 6 for headings, 0 for all else. */
	readonly level: number;
	readonly quote: 'none' | 'quote' | 'callout';
	readonly item: ItemPlace | undefined;
}

/**
 * The leaf blocks of a tree in order of place. What stands in a node is read once for as long as the parser reuses
 * the node: an edit behind it changes nothing, and one in front of it only moves its blocks.
 */
export function readBlocks(tree: Tree, text: string): readonly Block[] {
	const blocks: Block[] = [];
	collect(tree, text, 0, blocks);
	return blocks;
}

/** Adds the blocks of a node that starts at an offset. Runs over all of a document with every letter that is typed. */
function collect(node: Tree, text: string, start: number, into: Block[]): void {
	if (node.type.isAnonymous || node.type.isTop) {
		// The parser bundles many blocks in nodes without a name. Buffers hold what stands inside of blocks.
		const { children, positions } = node;
		for (let index = 0; index < children.length; index++) {
			const child = children[index];
			if (child instanceof Tree) collect(child, text, start + positions[index]!, into);
		}
		return;
	}
	let found = known.get(node);
	if (found === undefined) {
		found = { start: 0, blocks: readNode(node, text.slice(start, start + node.length)) };
		known.set(node, found);
	}
	const { blocks } = found;
	const by = start - found.start;
	found.start = start;
	for (let index = 0; index < blocks.length; index++) {
		const block = by === 0 ? blocks[index]! : moved(blocks[index]!, by);
		blocks[index] = block;
		into.push(block);
	}
}

/** Where a node stood when it was last asked about, and its blocks there. */
const known = new WeakMap<Tree, { start: number; readonly blocks: Block[] }>();

function moved({ kind, span, level, quote, item }: Block, by: number): Block {
	return {
		kind,
		span: shift(span, by),
		level,
		quote,
		item:
			item === undefined
				? undefined
				: {
						span: shift(item.span, by),
						list: item.list + by,
						depth: item.depth,
						ordered: item.ordered,
						task: item.task,
					},
	};
}

/** The leaf blocks of a top-level node; spans count from its start, as does `text`. */
function readNode(top: Tree, text: string): Block[] {
	const blocks: Block[] = [];
	const quotes: Block['quote'][] = [];
	const items: ItemPlace[] = [];
	const lists: { start: number; ordered: boolean }[] = [];
	top.iterate({
		enter(node) {
			const kind = leafKinds[node.name];
			if (kind !== undefined) {
				blocks.push({
					kind,
					span: { start: node.from, end: node.to },
					level: kind === 'heading' ? Number(node.name.at(-1)) : 0,
					quote: quotes.at(-1) ?? 'none',
					item: items.at(-1),
				});
				return false;
			}
			if (node.name === 'Blockquote') quotes.push(quoteKind(text, node));
			else if (node.name === 'BulletList' || node.name === 'OrderedList')
				lists.push({ start: node.from, ordered: node.name === 'OrderedList' });
			else if (node.name === 'ListItem') items.push(itemPlace(text, node, lists));
			return undefined;
		},
		leave(node) {
			if (node.name === 'Blockquote') quotes.pop();
			else if (node.name === 'BulletList' || node.name === 'OrderedList') lists.pop();
			else if (node.name === 'ListItem') items.pop();
		},
	});
	return blocks;
}

const leafKinds: Readonly<Record<string, BlockKind>> = {
	ATXHeading1: 'heading',
	ATXHeading2: 'heading',
	ATXHeading3: 'heading',
	ATXHeading4: 'heading',
	ATXHeading5: 'heading',
	ATXHeading6: 'heading',
	SetextHeading1: 'heading',
	SetextHeading2: 'heading',
	Paragraph: 'paragraph',
	Task: 'paragraph',
	Table: 'table',
	FencedCode: 'code',
	CodeBlock: 'code',
	HTMLBlock: 'html',
	ProcessingInstructionBlock: 'html',
	CommentBlock: 'comment',
	HorizontalRule: 'rule',
	LinkReference: 'reference',
	FrontMatter: 'front-matter',
};

const quoteKind = (text: string, node: SyntaxNodeRef): Block['quote'] =>
	/^>[ \t]*\[![A-Za-z]+\]/u.test(text.slice(node.from, node.from + 40)) ? 'callout' : 'quote';

function itemPlace(
	text: string,
	node: SyntaxNodeRef,
	lists: readonly { start: number; ordered: boolean }[],
): ItemPlace {
	const task = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]/u.exec(text.slice(node.from, node.from + 30));
	return {
		span: { start: node.from, end: node.to },
		list: lists[0]?.start ?? node.from,
		depth: lists.length,
		ordered: lists.at(-1)?.ordered ?? false,
		task: task === null ? undefined : task[1] === ' ' ? 'open' : 'done',
	};
}
