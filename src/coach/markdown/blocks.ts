import { Tree, type SyntaxNodeRef } from '@lezer/common';
import { shift, type Span } from '../text/span.ts';

export type BlockKind =
	| 'heading'
	| 'paragraph'
	| 'table'
	| 'code'
	| 'html'
	| 'comment'
	| 'rule'
	| 'reference'
	| 'front-matter';

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
 * The leaf blocks of a tree in order of place. What stands in a top-level node is read once for as long as the
 * parser reuses the node, relative to its start; an edit elsewhere only moves it.
 */
export function readBlocks(tree: Tree, text: string): Block[] {
	const blocks: Block[] = [];
	for (const { node, start } of topLevel(tree, 0)) {
		let inside = known.get(node);
		if (inside === undefined) {
			inside = readNode(node, text.slice(start, start + node.length));
			known.set(node, inside);
		}
		for (const block of inside) blocks.push(moved(block, start));
	}
	return blocks;
}

const known = new WeakMap<Tree, readonly Block[]>();

/** The children of the document; the parser bundles many of them in nodes without a name. */
function* topLevel(tree: Tree, offset: number): Generator<{ node: Tree; start: number }> {
	for (const [index, child] of tree.children.entries()) {
		const start = offset + tree.positions[index]!;
		// Blocks are trees of their own; buffers hold what stands inside of them.
		if (!(child instanceof Tree)) continue;
		if (child.type.isAnonymous) yield* topLevel(child, start);
		else yield { node: child, start };
	}
}

function moved(block: Block, by: number): Block {
	const { item } = block;
	return {
		...block,
		span: shift(block.span, by),
		item: item === undefined ? undefined : { ...item, span: shift(item.span, by), list: item.list + by },
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
