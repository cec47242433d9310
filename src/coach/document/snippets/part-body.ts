import type { KindDefinition, Part } from '../kinds/definition.ts';
import { labelsIn } from '../labels.ts';
import { roleOf } from '../roles.ts';
import { snippetNamed } from './index.ts';
import { renumber } from './snippet.ts';

/**
 * What puts a part into a document, line by line, in the snippet syntax of VS Code and without a last tab stop: the
 * part as it stands in the kind's whole document, else the part's own snippet, under a heading where it needs one.
 */
export function partBody({ template }: KindDefinition, part: Part): readonly string[] {
	const whole = wholeOf(template);
	const cut = whole === undefined ? undefined : cutOut(whole, part);
	if (cut !== undefined) return renumber(cut);
	const body = part.snippet === undefined ? ['${1:[what?]}'] : trimmed(snippetNamed(part.snippet).body);
	return part.isBare === true || body[0]?.startsWith('#') === true ? body : [`## ${part.title}`, '', ...body];
}

/** The section of a document that is the part, or the line before the first section that is labelled so. */
function cutOut(body: readonly string[], part: Part): readonly string[] | undefined {
	const sections = sectionsOf(body);
	const says = (title: string): boolean => isNamed(part, title);
	const opening = body
		.slice(0, sections[0]?.start ?? body.length)
		.find(
			line =>
				!line.startsWith('# ') &&
				(labelsIn(line).some(says) || part.words?.test(line.toLowerCase()) === true),
		);
	if (opening !== undefined) return [opening];
	return sections.find(it => says(it.title))?.body;
}

/** The sections of the kind's whole document that are none of its parts. */
export const otherSections = ({ template, parts }: KindDefinition): readonly TemplateSection[] =>
	sectionsOf(wholeOf(template) ?? [])
		.filter(({ title }) => !parts.some(it => isNamed(it, title)))
		.map(it => ({ ...it, body: renumber(it.body) }));

/** A section of a template under a heading of the second level. */
export interface TemplateSection {
	readonly title: string;
	/** The index of its heading's line. */
	readonly start: number;
	/** Line by line, its heading first. */
	readonly body: readonly string[];
}

function sectionsOf(body: readonly string[]): readonly TemplateSection[] {
	const starts = body.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
	return starts.map((start, at) => {
		const [heading, ...lines] = trimmed(body.slice(start, starts[at + 1]));
		return { title: heading!.slice(3), start, body: [heading!, '', ...lines] };
	});
}

/** The document that holds all parts; a kind whose template is made of them has none. */
const wholeOf = ([whole, ...more]: readonly string[]): readonly string[] | undefined =>
	whole === undefined || more.length > 0 ? undefined : snippetNamed(whole).body;

/** Whether a heading or a label names a part. */
function isNamed({ roles, words }: Part, title: string): boolean {
	const role = roleOf(title);
	return (role !== undefined && roles?.includes(role) === true) || words?.test(title.toLowerCase()) === true;
}

function trimmed(body: readonly string[]): readonly string[] {
	const lines = body.map(it => it.replace(/\$0/gu, '').trimEnd());
	while (lines.at(-1) === '') lines.pop();
	return lines;
}
