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
	const [whole, ...more] = template;
	const cut = whole === undefined || more.length > 0 ? undefined : cutOut(snippetNamed(whole).body, part);
	if (cut !== undefined) return renumber(cut);
	const body = part.snippet === undefined ? ['${1:[what?]}'] : trimmed(snippetNamed(part.snippet).body);
	return part.isBare === true || body[0]?.startsWith('#') === true ? body : [`## ${part.title}`, '', ...body];
}

/** The section of a document that is the part, or the line before the first section that is labelled so. */
function cutOut(body: readonly string[], part: Part): readonly string[] | undefined {
	const starts = body.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
	const says = (title: string): boolean => {
		const role = roleOf(title);
		return (
			(role !== undefined && part.roles?.includes(role) === true) ||
			part.words?.test(title.toLowerCase()) === true
		);
	};
	const opening = body
		.slice(0, starts[0] ?? body.length)
		.find(
			line =>
				!line.startsWith('# ') &&
				(labelsIn(line).some(says) || part.words?.test(line.toLowerCase()) === true),
		);
	if (opening !== undefined) return [opening];
	const at = starts.findIndex(index => says(body[index]!.slice(3)));
	if (at < 0) return undefined;
	const [heading, ...lines] = trimmed(body.slice(starts[at], starts[at + 1]));
	return [heading!, '', ...lines];
}

function trimmed(body: readonly string[]): readonly string[] {
	const lines = body.map(it => it.replace(/\$0/gu, '').trimEnd());
	while (lines.at(-1) === '') lines.pop();
	return lines;
}
