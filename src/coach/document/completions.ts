import type { Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import { headingPlaceAt, type HeadingPlace } from './heading-place.ts';
import type { KindDefinition, Part } from './kinds/definition.ts';
import { hasPart } from './parts.ts';
import { bodyAt, parted } from './place.ts';
import { plainTitle, roleOf } from './roles.ts';
import type { Section } from './section.ts';
import { otherSections, partBody } from './snippets/part-body.ts';
import { expandSnippet, renumber } from './snippets/snippet.ts';

/** A part or a heading of the document's kind that can be put in where the author writes. */
export interface Completion {
	readonly title: string;
	/** `missing`: a part that the document lacks; `other`: a heading its kind has besides; `there`: a part that it has. */
	readonly standing: 'missing' | 'other' | 'there';
	/** Why readers want it, as the end of a sentence. */
	readonly why: string | undefined;
	/** In the snippet syntax of VS Code. */
	readonly snippet: string;
}

export interface Completions {
	/** What they replace: a line. */
	readonly line: Span;
	/** What stands there of a heading's marks. */
	readonly marks: string;
	readonly items: readonly Completion[];
}

/** What can be put in at an offset, what the document lacks first; undefined where no heading belongs. */
export function completionsAt(
	text: DocumentText,
	definition: KindDefinition,
	offset: number,
): Completions | undefined {
	const place = headingPlaceAt(text, offset);
	if (place === undefined) return undefined;
	const usual = sectionLevel(text, definition, place);
	const level = place.marks < 2 ? usual : place.marks;
	const items =
		level > usual
			? questionsIn(text, definition, place)
			: [
					...definition.parts.flatMap(it => partAt(text, definition, it, { ...place, level })),
					...otherSections(definition)
						.filter(it => !isThere(text, it.title, place))
						.map(it => completion(it.title, 'other', undefined, releveled(it.body, level), place, text)),
				];
	const order = ['missing', 'other', 'there'];
	return {
		line: place.line,
		marks: '#'.repeat(place.marks),
		items: [...items].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
	};
}

/** The level of the document's own parts, the highest one; 2 where there is none yet. */
function sectionLevel({ sections }: DocumentText, { parts }: KindDefinition, { line }: HeadingPlace): number {
	const roles = new Set(parts.flatMap(it => it.roles ?? []));
	const levels = sections
		.filter(it => it.role !== undefined && roles.has(it.role) && it.span.start !== line.start)
		.map(it => it.level)
		.filter(it => it > 1 && it < 7);
	return levels.length === 0 ? 2 : Math.min(...levels);
}

function partAt(
	text: DocumentText,
	definition: KindDefinition,
	part: Part,
	place: HeadingPlace & { readonly level: number },
): Completion[] {
	const heading = `${'#'.repeat(place.level)} ${part.title}`;
	const isMissing = !hasPart(text, part);
	if (!isMissing)
		return part.isBare === true || place.marks === 0
			? []
			: [completion(part.title, 'there', part.why, [heading], place, text)];
	if (place.marks > 0) {
		const body = partBody(definition, part);
		if (part.isBare === true || body[0]?.startsWith('## ') !== true) return [];
		return [completion(part.title, 'missing', part.why, releveled(body, place.level), place, text)];
	}
	const body = bodyAt(text, definition, part, place.line.start);
	const isPress = definition.kind === 'prfaq' && part.shape !== undefined;
	return [
		completion(part.title, 'missing', part.why, isPress ? body : releveled(body, place.level), place, text),
	];
}

/** The questions of the part around, as its template asks them, that are not asked yet. */
function questionsIn(text: DocumentText, definition: KindDefinition, place: HeadingPlace): Completion[] {
	const around = text.sections.findLast(
		it => it.heading !== undefined && it.span.start < place.line.start && it.level < place.marks,
	);
	const part =
		around && definition.parts.find(it => around.role !== undefined && it.roles?.includes(around.role));
	if (around === undefined || part === undefined) return [];
	const body = partBody(definition, part);
	const starts = body.flatMap((line, index) => (line.startsWith('### ') ? [index] : []));
	return starts.flatMap((start, at) => {
		const [heading, ...answer] = body.slice(start, starts[at + 1]);
		const title = expandSnippet([heading!.slice(4)]);
		if (isThere(text, title, place)) return [];
		while (answer.at(-1) === '') answer.pop();
		const lines = [`${'#'.repeat(place.marks)} ${heading!.slice(4)}`, '', ...answer.filter(it => it !== '')];
		return [completion(title, 'missing', undefined, renumber(lines), place, text)];
	});
}

const isThere = ({ sections }: DocumentText, title: string, { line }: HeadingPlace): boolean =>
	sections.some(it => it.span.start !== line.start && isAlike(it, title));

function isAlike(section: Section, title: string): boolean {
	const role = roleOf(title);
	return plainTitle(section.title) === plainTitle(title) || (role !== undefined && section.role === role);
}

/** Headings of the second level and below, moved so that the highest are of this one. */
const releveled = (body: readonly string[], level: number): readonly string[] =>
	body.map(it => it.replace(/^#{2,6}(?= )/u, marks => '#'.repeat(Math.min(6, marks.length + level - 2))));

function completion(
	title: string,
	standing: Completion['standing'],
	why: string | undefined,
	body: readonly string[],
	{ line, marks, isUsed }: HeadingPlace,
	text: DocumentText,
): Completion {
	const { text: whole } = text.source;
	// What stands under the heading is what it is about.
	const lines = isUsed ? expandSnippet(body.slice(0, 1)) : body.join('\n');
	// The line behind it is not empty.
	const isTight = /^\n[^\n]/u.test(whole.slice(line.end, line.end + 2));
	if (marks === 0) {
		const snippet = parted(lines, whole, line.start);
		return { title, standing, why, snippet: isTight ? `${snippet}$0\n` : `${snippet}$0` };
	}
	const end = isUsed ? '' : body.length === 1 ? '\n\n$0' : isTight ? '$0\n' : '$0';
	return { title, standing, why, snippet: `${lines}${end}` };
}
