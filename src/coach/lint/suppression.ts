import type { DocumentText } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** Tells whether a finding of a rule at a place was switched off by a comment in the document. */
export type Suppressed = (rule: string, kind: string | undefined, span: Span) => boolean;

/**
 * Reads the comments that switch rules off: `<!-- pm-coach-disable-next-line RULE -- reason -->`,
 * `-disable-line`, `-disable` to `-enable`, `-disable-file`. No rule named means all; a rule's id stands for
 * its sub-kinds too.
 */
export function readSuppressions(document: DocumentText): Suppressed {
	const text = document.source.text;
	if (!text.includes('pm-coach-')) return () => false;
	const off: { rules: readonly string[]; span: Span }[] = [];
	const open: { rules: readonly string[]; start: number }[] = [];
	for (const match of text.matchAll(comment)) {
		if (isCode(document, match.index)) continue;
		const verb = match[1]!;
		// What follows a double dash is the reason.
		const rules = match[2]!.split('--')[0]!.split(/[\s,]+/u).filter(it => it !== '');
		const end = match.index + match[0].length;
		if (verb === 'disable-file') off.push({ rules, span: { start: 0, end: text.length + 1 } });
		else if (verb === 'disable-line') off.push({ rules, span: lineAround(document, match.index, 0) });
		else if (verb === 'disable-next-line') off.push({ rules, span: nextLine(document, end) });
		else if (verb === 'disable') open.push({ rules, start: end });
		else close(open, rules, match.index, off);
	}
	for (const it of open) off.push({ rules: it.rules, span: { start: it.start, end: text.length + 1 } });
	return (rule, kind, span) =>
		off.some(it => it.span.start <= span.start && span.start < it.span.end && covers(it.rules, rule, kind));
}

const comment = /<!--\s*pm-coach-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]*)-->/gu;

const covers = (rules: readonly string[], rule: string, kind: string | undefined): boolean =>
	rules.length === 0 || rules.includes(rule) || (kind !== undefined && rules.includes(`${rule}/${kind}`));

/** `enable` ends what the same rules opened; without a rule it ends all. */
function close(
	open: { rules: readonly string[]; start: number }[],
	rules: readonly string[],
	end: number,
	off: { rules: readonly string[]; span: Span }[],
): void {
	for (let index = open.length - 1; index >= 0; index--) {
		const it = open[index]!;
		if (rules.length > 0 && !it.rules.some(rule => rules.includes(rule))) continue;
		off.push({ rules: it.rules, span: { start: it.start, end } });
		open.splice(index, 1);
	}
}

/** The line after a comment; a paragraph written over several lines counts whole, since Markdown reads it as one. */
function nextLine(document: DocumentText, end: number): Span {
	const line = lineAround(document, end, 1);
	const block = document.blocks.find(it => it.block.span.start >= line.start && it.block.span.start < line.end);
	return block !== undefined && block.block.kind !== 'table' ? { start: line.start, end: Math.max(line.end, block.block.span.end) } : line;
}

function lineAround({ source }: DocumentText, offset: number, down: number): Span {
	const line = source.lineAt(offset) + down;
	return { start: source.lineStart(line), end: line + 1 < source.lineCount ? source.lineStart(line + 1) : source.text.length + 1 };
}

const isCode = (document: DocumentText, offset: number): boolean =>
	document.blocks.some(it => it.block.kind === 'code' && it.block.span.start <= offset && offset < it.block.span.end);
