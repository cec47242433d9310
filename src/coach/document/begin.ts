import { monthNames } from '../numbers/days.ts';
import { definitionFor, type OwnKind } from './own-kind.ts';
import { newDocumentOf, type NewDocument } from './sizes.ts';
import { renumber } from './snippets/snippet.ts';
import { snippetText } from './snippets/tab-stops.ts';
import { templateFor } from './snippets/template.ts';

/** A template with what can be filled in at once. */
export type Template = Pick<NewDocument, 'body' | 'titleBlank' | 'isDated'>;

/** A new document in the snippet syntax of VS Code, its title and its date filled in as far as it has blanks for them. */
export function begin(
	{ body, titleBlank, isDated }: Template,
	{ title, date }: { readonly title: string; readonly date: string },
): string {
	const name = title.trim().replace(/\s+/gu, ' ');
	const named = titleBlank === undefined || name === '' ? body : fill(body, titleBlank, name, Infinity);
	const day = longDate(date);
	const dated = isDated !== true || day === undefined ? named : fill(named, 'date?', day, 1);
	return renumber(dated).join('\n');
}

/** The document that a team's own kind begins with; its front matter says what it is. */
export function ownTemplate(own: OwnKind): Template {
	const { titleBlank, isDated } = newDocumentOf(own.extends);
	return {
		body: ['---', `pm-coach: ${own.name}`, '---', '', ...templateFor(definitionFor(own.extends, own)!)],
		...(titleBlank === undefined ? {} : { titleBlank }),
		...(isDated === undefined ? {} : { isDated }),
	};
}

/** A value in place of the stops that hold a blank, in order of place; its case does not matter. */
function fill(body: readonly string[], blank: string, value: string, most: number): readonly string[] {
	const stop = new RegExp(
		String.raw`\$\{\d+:\[${blank.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)}\]\}`,
		'giu',
	);
	let left = most;
	return body.map(line => line.replace(stop, whole => (left-- > 0 ? snippetText(value) : whole)));
}

/** "24 November 2026" for "2026-11-24"; undefined for what is no date. */
function longDate(date: string): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
	const name = monthNames[Number(month) - 1];
	return name === undefined ? undefined : `${Number(day)} ${name} ${year}`;
}
