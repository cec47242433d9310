import { parser as commonMark, GFM, type BlockParser, type MarkdownParser } from '@lezer/markdown';
import { TreeFragment, type Tree } from '@lezer/common';
import type { Edit } from '../text/edit.ts';
import { withQuickInline } from './inline.ts';
import { withoutOverlongLines } from './overlong.ts';

/** A parsed document and what the next version may reuse of it. */
export interface MarkdownTree {
	readonly parser: MarkdownParser;
	readonly tree: Tree;
	readonly fragments: readonly TreeFragment[];
}

/** Parses LF text. Never fails: any text is a document. */
export function parseMarkdown(text: string): MarkdownTree {
	const parser = parserFor(text);
	const tree = parser.parse(withoutOverlongLines(text));
	return { parser, tree, fragments: TreeFragment.addTree(tree) };
}

/** Parses the text that `edits` made out of the previous one (their offsets refer to the previous text). */
export function reparseMarkdown(text: string, previous: MarkdownTree, edits: readonly Edit[]): MarkdownTree {
	const parser = parserFor(text);
	if (parser !== previous.parser) return parseMarkdown(text);
	const fragments = TreeFragment.applyChanges(previous.fragments, changes(edits));
	const tree = parser.parse(withoutOverlongLines(text), fragments);
	return { parser, tree, fragments: TreeFragment.addTree(tree, fragments) };
}

function changes(edits: readonly Edit[]) {
	let moved = 0;
	return [...edits]
		.sort((a, b) => a.span.start - b.span.start)
		.map(({ span, text }) => {
			const toA = span.end;
			const fromB = span.start + moved;
			moved += text.length - (span.end - span.start);
			return { fromA: span.start, toA, fromB, toB: fromB + text.length };
		});
}

/**
 * YAML between two lines of dashes at the top. As an extension of the parser rather than text cut away before
 * it, so that offsets never shift; without it the closing dashes would make the last key a heading.
 */
const frontMatter: BlockParser = {
	name: 'FrontMatter',
	before: 'HorizontalRule',
	parse(context, line) {
		if (context.lineStart !== 0) return false;
		while (context.nextLine() && !isFence(line.text));
		const end = context.lineStart + line.text.length;
		context.nextLine();
		context.addElement(context.elt('FrontMatter', 0, end));
		return true;
	},
};

const plain = withQuickInline(commonMark.configure(GFM));
const withFrontMatter = withQuickInline(
	plain.configure({
		defineNodes: [{ name: 'FrontMatter', block: true }],
		parseBlock: [frontMatter],
	}),
);

const isFence = (line: string): boolean => /^(?:---|\.\.\.)[ \t]*$/u.test(line);

/**
 * The block extension cannot look ahead, so an opening without its end (or a rule at the top of a document,
 * with another one further down) has to be told apart before the parser is chosen.
 */
function parserFor(text: string): MarkdownParser {
	if (!/^---[ \t]*\n(?:[\w"'-][\w"' .-]*:|#|(?:---|\.\.\.)[ \t]*(?:\n|$))/u.test(text)) return plain;
	return /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.test(text.slice(3)) ? withFrontMatter : plain;
}
