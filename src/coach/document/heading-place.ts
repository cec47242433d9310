import type { Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import type { PlacedBlock } from './section.ts';

/** A line where a heading may be written. */
export interface HeadingPlace {
	/** The line, without its end. */
	readonly line: Span;
	/** How many `#` stand there; 0 for an empty line. */
	readonly marks: number;
	/** Something stands under the heading already. */
	readonly isUsed: boolean;
}

/**
 * Whether at an offset a heading is being written or may be: on an empty line that belongs to nothing, or behind the
 * marks of a heading below the title. Undefined in code, front matter, tables, comments, quotations and lists.
 */
export function headingPlaceAt({ source, blocks }: DocumentText, offset: number): HeadingPlace | undefined {
	const { text } = source;
	const start = source.lineStart(source.lineAt(offset));
	const next = text.indexOf('\n', start);
	const line = { start, end: next < 0 ? text.length : next };
	const written = text.slice(line.start, line.end);
	if (written.trim() === '')
		return blocks.some(it => holds(it, line, text)) ? undefined : { line, marks: 0, isUsed: false };

	const marks = /^(#{1,6})(?:[ \t].*)?$/u.exec(written)?.[1]?.length ?? 0;
	if (marks === 0 || offset < start + marks) return undefined;
	// “# ” begins the title, which is the author's.
	if (marks === 1 && written !== '#') return undefined;
	const heading = blocks.find(({ block }) => block.kind === 'heading' && block.span.start === start);
	if (heading === undefined || heading.block.quote !== 'none' || heading.block.item !== undefined)
		return undefined;
	const { section } = heading;
	return { line, marks, isUsed: section.blocks.length > 0 || section.children.length > 0 };
}

/** Whether an empty line lies in a block or between the blocks of a list's item. */
function holds({ block, piece }: PlacedBlock, { start }: Span, text: string): boolean {
	const { span, item, kind } = block;
	if (item !== undefined && item.span.start < start && start < item.span.end) return true;
	if (span.start > start) return false;
	if (start < span.end) return true;
	// What is not closed goes on to the end.
	const isOpen =
		(kind === 'code' &&
			/^(?:`{3,}|~{3,})/u.test(piece.source) &&
			!/\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/u.test(piece.source)) ||
		(kind === 'comment' && !piece.source.trimEnd().endsWith('-->'));
	return isOpen && text.slice(span.end, start).trim() === '';
}
