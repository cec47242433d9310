import type { CodeLens } from 'vscode-languageserver';
import type { DocumentText } from '../coach/document/document.ts';
import type { Section } from '../coach/document/section.ts';
import { commands, type Range, type Report } from './protocol.ts';

/**
 * What is missing, above the headings it is missing under: parts above the title, open blanks above each chapter,
 * hard questions above the internal FAQ. One line a heading for each, and none where nothing is missing. A form that was
 * just begun has a single line: all of it is blanks.
 */
export function lensesOf(
	uri: string,
	{ silent, missing, blanks, unasked }: Report,
	text: DocumentText,
): CodeLens[] {
	const lenses: CodeLens[] = [];
	const title = titleOf(text);
	const add = (range: Range, words: string, command: string, args: unknown[]) =>
		lenses.push({ range, command: { title: words, command, arguments: args } });

	if (missing.length > 0)
		add(
			lineOf(title ?? firstHeading(text), text),
			`${count(missing.length, 'part')} missing: ${named(missing.map(it => it.title))}`,
			commands.insertSection,
			[missing.length === 1 ? missing[0]!.id : null, uri],
		);
	const chapters = silent === null ? byChapter(blanks, text, title) : [[title, blanks] as const];
	for (const [chapter, own] of blanks.length === 0 ? [] : chapters)
		add(lineOf(chapter, text), count(own.length, 'open blank'), commands.nextBlank, [
			uri,
			{ start: own[0]!.range.start, end: own.at(-1)!.range.end } satisfies Range,
		]);
	if (unasked !== null && unasked.questions.length > 0)
		add(
			{ start: unasked.range.start, end: unasked.range.start },
			`${count(unasked.questions.length, 'hard question')} not asked yet`,
			commands.showFixes,
			[uri, unasked.range],
		);
	return lenses.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** The only heading of the first level; where there are several, they are chapters. */
function titleOf({ sections }: DocumentText): Section | undefined {
	const [first, ...others] = sections.filter(it => it.level === 1);
	return others.length === 0 ? first : undefined;
}

const firstHeading = ({ sections }: DocumentText): Section | undefined =>
	sections.find(it => it.heading !== undefined);

function byChapter(
	blanks: Report['blanks'],
	text: DocumentText,
	title: Section | undefined,
): ReadonlyMap<Section | undefined, Report['blanks']> {
	const chapters = new Map<Section | undefined, Report['blanks']>();
	for (const it of blanks) {
		const chapter = chapterAt(text, title, it.range.start.line);
		chapters.set(chapter, [...(chapters.get(chapter) ?? []), it]);
	}
	return chapters;
}

/** The outermost section around a line that is not the whole document. */
function chapterAt(text: DocumentText, title: Section | undefined, line: number): Section | undefined {
	const { source, sections } = text;
	let section = sections.findLast(it => it.heading !== undefined && source.lineAt(it.span.start) <= line);
	while (section?.parent?.heading !== undefined && section.parent !== title) section = section.parent;
	return section;
}

/** The start of a heading's line; without one, of the first line that a reader sees. */
function lineOf(section: Section | undefined, { source, blocks }: DocumentText): Range {
	const first = blocks.find(({ block }) => block.kind !== 'front-matter' && block.kind !== 'comment');
	const start = {
		line: source.lineAt(section?.span.start ?? first?.block.span.start ?? 0),
		character: 0,
	};
	return { start, end: start };
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const named = (titles: readonly string[]): string =>
	titles.length > mostNames ? `${titles.slice(0, mostNames).join(', ')}, …` : titles.join(', ');

const mostNames = 3;
