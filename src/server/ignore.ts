import type { Edit } from '../coach/text/edit.ts';
import type { Source } from '../coach/text/source.ts';

/** Stands for the reason in the comment until somebody gives it; a blank, so that editors can stop at it. */
const blank = '[why?]';

/**
 * The edit that ignores a rule where a finding starts: a comment on its own line above the block where Markdown
 * allows that, and otherwise at the end of the line, since a line of its own would cut a list, a table, a
 * quotation or a paragraph in two.
 */
export function ignoreEdit(source: Source, rule: string, offset: number, reason = blank): Edit {
	const comment = (verb: string) => `<!-- pm-coach-${verb} ${rule} -- ${reason} -->`;
	const line = source.lineAt(offset);
	const matter = frontMatterLines(source);
	if (line < matter) return insert(source.lineStart(matter), `${comment('disable-file')}\n`);
	const text = lineText(source, line);
	if (isHeading(text) || (isPlain(text) && (line === matter || endsBlock(lineText(source, line - 1)))))
		return insert(source.lineStart(line), `${comment('disable-next-line')}\n`);
	return insert(source.lineStart(line) + endOfWords(text), ` ${comment('disable-line')}`);
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

function lineText(source: Source, line: number): string {
	const start = source.lineStart(line);
	return line + 1 < source.lineCount
		? source.text.slice(start, source.lineStart(line + 1) - 1)
		: source.text.slice(start);
}

/** How many lines front matter takes, its fences included; 0 without. */
function frontMatterLines(source: Source): number {
	if (!/^---[ \t]*\n/u.test(source.text)) return 0;
	for (let line = 1; line < source.lineCount; line++)
		if (/^(?:---|\.\.\.)[ \t]*$/u.test(lineText(source, line))) return line + 1;
	return 0;
}

const isHeading = (line: string): boolean => /^ {0,3}#{1,6}(?:\s|$)/u.test(line);

/** Neither indented nor in a list, a quotation or a table (whose rows may go without their outer bars). */
const isPlain = (line: string): boolean => /^(?![\s>]|[-*+]\s|\d{1,9}[.)]\s)[^|]*$/u.test(line);

/** Whether the line after this one begins a block. */
const endsBlock = (line: string): boolean =>
	line.trim() === '' || isHeading(line) || /^<!--.*-->\s*$/u.test(line);

/** Where the words of a line end: before the last bar of a row or the mark of a hard break. */
function endOfWords(line: string): number {
	const words = line.trimEnd();
	return /[\\|]$/u.test(words) ? words.slice(0, -1).trimEnd().length : words.length;
}
