import { ofSection, withHeading } from '../../document/walk.ts';
import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import type { Role } from '../../document/role.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { parted } from '../../document/place.ts';
import type { Edit } from '../../text/edit.ts';

/** Where the document's first heading stands, or its first words: what is missing from all of it is told there. */
export const titleOf = (text: DocumentText): PlacedBlock | undefined =>
	text.sections.find(it => it.heading !== undefined)?.heading ??
	text.blocks.find(it => it.block.kind === 'paragraph');

/** Puts a section in front of the first of these roles at the top of the document, else at its end. */
export function insertSection(
	text: DocumentText,
	title: string,
	body: string,
	before: ReadonlySet<Role>,
): Edit {
	const tops = text.sections.filter(it => it.heading !== undefined && it.level < 7);
	const level = Math.min(6, topLevel(tops));
	const next = tops.find(it => it.level === level && it.role !== undefined && before.has(it.role));
	const at = next?.span.start ?? text.source.text.length;
	return {
		span: { start: at, end: at },
		text: parted(`${'#'.repeat(level)} ${title}\n\n${body}`, text.source.text, at),
	};
}

/** The level of the sections below the title, or of all where several are titles. */
function topLevel(sections: readonly Section[]): number {
	const titles = sections.filter(it => it.level === 1);
	if (titles.length > 1) return 1;
	return Math.max(2, Math.min(...sections.filter(it => it !== titles[0]).map(it => it.level), 6));
}

/** Puts a paragraph behind what the title stands over, or behind the section of this role that comes first. */
export function insertParagraph(text: DocumentText, paragraph: string, behind: ReadonlySet<Role>): Edit {
	const section =
		text.sections.find(it => it.role !== undefined && behind.has(it.role) && it.blocks.length > 0) ??
		text.sections.find(it => it.heading !== undefined) ??
		text.sections[0];
	return paragraphBehind(text, section, paragraph);
}

/** Puts a paragraph behind a section's own blocks. */
export function paragraphBehind(text: DocumentText, section: Section | undefined, paragraph: string): Edit {
	const last = section?.blocks.at(-1) ?? section?.heading;
	const end = last === undefined ? 0 : trimmedEnd(text, last);
	return { span: { start: end, end }, text: `${end === 0 ? '' : '\n\n'}${paragraph}` };
}

function trimmedEnd({ source }: DocumentText, { block }: PlacedBlock): number {
	let { end } = block.span;
	while (end > block.span.start && /\s/u.test(source.text[end - 1]!)) end--;
	return end;
}

/** Words that are the author's own: without quotations and prompts; none while most of a template is still to be filled in. */
export function ownWords({ sections }: DocumentText): number {
	let words = 0;
	let prompts = 0;
	for (const section of sections) {
		const counted = ofSection(section, countOwn);
		words += counted.words;
		prompts += counted.prompts;
	}
	return prompts > mostPrompts ? 0 : words;
}

function countOwn(section: Section): { readonly words: number; readonly prompts: number } {
	let words = 0;
	let prompts = 0;
	for (const { block, piece } of withHeading(section)) {
		if (block.kind !== 'paragraph' || block.quote !== 'none') continue;
		if (piece.derived(isPrompt, isPrompt)) prompts++;
		else words += piece.passage.wordCount;
	}
	return { words, prompts };
}

const mostPrompts = 5;

function isPrompt({ passage }: Piece): boolean {
	const text = passage.run.text.trim().replace(/^\\/u, '');
	return passage.isVoiceOrPrompt || (/^[[<]/u.test(text) && /[\]>]\W?$/u.test(text));
}
