import type { DocumentText } from './document.ts';
import type { KindDefinition, Part } from './kinds/definition.ts';
import { startOfPart } from './parts.ts';
import { findPressPart, pressOpening, pressReleaseBlocks } from './press-release.ts';
import type { Role } from './role.ts';
import type { PlacedBlock, Section } from './section.ts';
import { partBody } from './snippets/part-body.ts';

/** A part as it is put into a document. */
export interface Placement {
	/** An offset of the document's text. */
	readonly offset: number;
	/** Line by line, in the snippet syntax of VS Code and without a last tab stop. */
	readonly body: readonly string[];
}

/** Where a part belongs that a document lacks, and in the form that the document's other parts have. */
export function placementOf(text: DocumentText, definition: KindDefinition, part: Part): Placement {
	const offset = placeOfPart(text, definition, part);
	return { offset, body: bodyAt(text, definition, part, offset) };
}

/** A part as it is put in at an offset, in the form that the document's other parts have. */
export function bodyAt(
	text: DocumentText,
	definition: KindDefinition,
	part: Part,
	offset: number,
): readonly string[] {
	const body = partBody(definition, part);
	return definition.kind === 'prfaq' ? inPressRelease(text, part, offset, body) : body;
}

/** The text with the empty lines that part it from what stands around its place. */
export function parted(body: string, text: string, at: number): string {
	const before =
		at === 0 || text.startsWith('\n\n', at - 2) ? '' : text.startsWith('\n', at - 1) ? '\n' : '\n\n';
	// In front of an empty line, the line that ends here is the one before.
	if (text.startsWith('\n', at)) return `${before}${body}`;
	return at >= text.length ? `${before}${body}\n` : `${before}${body}\n\n`;
}

function placeOfPart(text: DocumentText, definition: KindDefinition, part: Part): number {
	if (part.id === 'headline' || part.id === 'subheadline') {
		const [headline] = part.id === 'headline' ? [formHeading(text)] : findPressPart(text, 'headline');
		if (headline !== undefined) return headline.block.span.end;
	}
	if (part.id === 'problem') return placeOfProblem(text, definition, part);
	const at = beforeLaterPart(text, definition, part) ?? text.source.text.length;
	return part.shape === undefined ? at : Math.min(at, endOfPressRelease(text));
}

/** Before the first part that follows it in the kind's order and is there. */
function beforeLaterPart(text: DocumentText, { parts }: KindDefinition, part: Part): number | undefined {
	for (const later of parts.slice(parts.indexOf(part) + 1)) {
		const start = startOfPart(text, later);
		if (start !== undefined) return start;
	}
	return undefined;
}

/** Before the section that solves it or builds on it; else behind the summary of a press release, or below the title. */
function placeOfProblem(text: DocumentText, { kind, parts }: KindDefinition, part: Part): number {
	const isPress = kind === 'prfaq';
	const later = isPress ? [] : parts.slice(parts.indexOf(part) + 1).flatMap(it => it.roles ?? []);
	const builders = new Set<Role>(['solution', 'requirements', ...later]);
	const builder = text.sections.find(
		it => it.heading !== undefined && it.role !== undefined && builders.has(it.role),
	);
	if (builder !== undefined) return builder.span.start;
	const opening =
		(isPress ? pressOpening(text) : undefined) ??
		text.sections.find(it => it.heading !== undefined)?.heading ??
		text.blocks.find(it => it.block.kind === 'paragraph');
	return opening === undefined ? text.source.text.length : startBehind(text, opening);
}

/** Where what follows the block starts; a list that the block leads in belongs to it. */
function startBehind(text: DocumentText, { block, piece }: PlacedBlock): number {
	const leadsIn = /:\s*$/u.test(piece.source);
	const next = text.blocks.find(
		it => it.block.span.start > block.span.end && !(leadsIn && it.block.item !== undefined),
	);
	return next === undefined ? text.source.text.length : blockStart(text, next);
}

/** Where the list or the line starts that holds a block. */
const blockStart = ({ source }: DocumentText, { block }: PlacedBlock): number =>
	source.lineStart(source.lineAt(block.item?.list ?? block.span.start));

/** "Press release" or "PR/FAQ" as a heading, else the document's first heading. */
function formHeading({ sections }: DocumentText): PlacedBlock | undefined {
	const form = sections.find(
		it => it.role === 'press-release' || /^(?:\W*pr ?\/? ?faq|press release)$/iu.test(it.title),
	);
	return (form ?? sections.find(it => it.heading !== undefined))?.heading;
}

function endOfPressRelease(text: DocumentText): number {
	const last = pressReleaseBlocks(text).at(-1);
	const next = last === undefined ? undefined : text.blocks[last.index + 1];
	return next === undefined ? text.source.text.length : blockStart(text, next);
}

/**
 * A document has one title: a headline below it is a line in bold. A part gets a heading where others have one,
 * unless what follows would come under it.
 */
function inPressRelease(
	text: DocumentText,
	part: Part,
	offset: number,
	body: readonly string[],
): readonly string[] {
	if (part.id === 'headline')
		return text.sections.some(it => it.level === 1)
			? body.map(it => it.replace(/^# (.*)$/u, '**$1**'))
			: body;
	const [heading, , ...lines] = body;
	if (part.shape === undefined || heading?.startsWith('## ') !== true) return body;
	const level = headedLevel(text);
	const next = text.blocks.find(it => it.block.span.start >= offset);
	if (level === undefined || (next !== undefined && next.section.heading !== next)) return lines;
	return [level > 6 ? `**${part.title}**` : `${'#'.repeat(level)} ${part.title}`, '', ...lines];
}

/** The level of the headings that name parts of the press release; undefined where none has one. */
function headedLevel(text: DocumentText): number | undefined {
	const sections = new Set<Section>(pressReleaseBlocks(text).map(it => it.section));
	return [...sections].find(it => it.role !== undefined && pressRoles.has(it.role))?.level;
}

const pressRoles: ReadonlySet<Role> = new Set([
	'summary',
	'problem',
	'solution',
	'quote',
	'getting-started',
	'cta',
]);
