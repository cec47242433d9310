import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';

interface Data {
	readonly words: readonly string[];
}

export default defineRule<'section', Data>({
	id: 'placeholder-left',
	family: 'text',
	attribute: 'Execute',
	unit: 'section',
	severity: { all: 'information' },
	summary: 'Fill the blanks before you share the document.',
	why: 'A reader who meets “TODO” or “XX%” wonders what else was not finished, and stops reading as a reviewer of ideas.',
	source: 'The commonest fault that readers marked in real documents after missing goals.',
	traps: [
		'Code, links, checkboxes, HTML tags and comments.',
		'“The last N minutes”, “n of N”: letters that stand for any number.',
		'TODO as a word that is talked about (“a to-do list”), TBD with a date or an owner.',
		'Templates, which are all blanks.',
	],
	exampleKind: 'prd',
	*detect({ section, document }) {
		if (isTemplate(document.text.path, document.text.title)) return;
		const blocks = section.heading === undefined ? section.blocks : [section.heading, ...section.blocks];
		const found = blocks.flatMap(placed => placed.piece.derived(blanksIn, blanksIn).map(it => ({ placed, ...it })));
		const [first] = found;
		if (first === undefined) return;
		const start = first.placed.block.span.start;
		yield { span: { start: start + first.span.start, end: start + first.span.end }, data: { words: found.map(it => it.text) } };
	},
	message: ({ words }) =>
		words.length === 1
			? `“${short(words[0]!)}” is still to be filled in; a reader who meets it wonders what else was not finished.`
			: `${words.length} blanks to fill here: ${listed(words)}; a reader who meets them wonders what else was not finished.`,
	examples: [
		{ bad: '# Export\n\nThe file is ready by «[date?]».' },
		{ bad: '## Goals\n\n- Raise activation to «XX%» by June.\n- TODO: add the guardrail.' },
		{ bad: '## Owners\n\n| Part | Owner |\n| --- | --- |\n| API | «TBD» |\n| Docs | Ana |' },
		{ bad: 'We expect savings of «$XXX» a year.' },
		{ bad: '## Risks\n\n«TODO»: ask Legal about the archive.' },
		{ bad: 'Contact «<insert name>» before the launch.' },
		{ bad: '- Who runs the migration? «???»' },
		{ good: '- [ ] Send the contract (Ana, 2 April)' },
		{ good: 'See [the notes](./n.md) and [what is next?](./next.md).' },
		{ good: 'The alert looks at the last N minutes of `$XXX` and `TODO` comments.' },
		{ good: '<!-- TODO: ask Legal -->\n\nThe file is ready.' },
		{ good: 'Sellers keep a to-do list of 12 items.' },
		{ good: 'Price: TBD by 30 June (Dana).' },
		{ good: 'The list of todos shows what is open.' },
		{ good: 'Type a name, as in `<insert name>`.' },
	],
});

interface Blank {
	/** Relative to the block. */
	readonly span: Span;
	readonly text: string;
}

/** What is unfinished in a block's words or cells. */
function blanksIn({ passage, table }: Piece): readonly Blank[] {
	if (table !== undefined) {
		return [...table.header, ...table.rows.flat()].flatMap(cell =>
			placeholders(cell.run.text).map(it => {
				const span = cell.run.toSource(it.span);
				return { text: it.text, span: { start: cell.span.start + span.start, end: cell.span.start + span.end } };
			}),
		);
	}
	return placeholders(passage.run.text).map(it => ({ text: it.text, span: passage.run.toSource(it.span) }));
}

function placeholders(text: string): Blank[] {
	if (!candidates.test(text)) return [];
	return [...text.matchAll(placeholder)].flatMap(match => {
		const found = match[0];
		const start = match.index + (found.length - found.trimStart().length);
		const word = found.trim();
		// "TBD by 30 June (Dana)" has what makes it a promise.
		if (/^T(?:BD|BC)$/u.test(word) && /^.{0,40}(?:\d|@|Q[1-4]|\()/u.test(text.slice(match.index + found.length))) return [];
		return [{ span: { start, end: start + word.length }, text: word }];
	});
}

const candidates = /[[<?$X@]|TODO|TBD|TBC|TKTK|FIXME|lorem/iu;

const placeholder = new RegExp(
	[
		String.raw`\[[^[\]\n]{0,160}\?\](?![([:])`,
		String.raw`(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|TKTK|FIXME)(?![\p{L}\p{N}_-])`,
		String.raw`(?<![\p{L}\p{N}:])[$€£]?X{2,}(?:[.,]X+)*(?:%|[kKmM]\b)?(?![\p{L}\p{N}])`,
		String.raw`(?<![\p{L}\p{N}])[$€£]X(?:\.X+)?[kKmM]?(?![\p{L}\p{N}])`,
		String.raw`(?<![\p{L}\p{N}.])X%`,
		String.raw`<(?:insert|your|add|fill|name of|link to|date|who|tbd|todo)\b[^<>\n]{0,60}>`,
		String.raw`\[(?:insert|your|add|fill in|tbd|todo|placeholder)\b[^[\]\n]{0,80}\](?![([:])`,
		String.raw`(?<![\p{L}\p{N}])WHO\?`,
		String.raw`\[to be (?:added|written|done|completed|filled|determined|decided)\b[^[\]\n]{0,60}\](?![([:])`,
		String.raw`\[\d+-\d+ (?:sentences?|paragraphs?|words|bullets?)\b[^[\]\n]{0,120}\]`,
		String.raw`@(?:AddYourName\w*|YourName\w*|x{3,})`,
		String.raw`\$\{\d+[:|][^}\n]{0,80}\}`,
		String.raw`(?<=^|\s)\?{3,}(?=\s|$|[.,;)])`,
		String.raw`\b[Ll]orem ipsum\b`,
	].join('|'),
	'gu',
);

const isTemplate = (path: string, title: string): boolean => /template/iu.test(path) || /\btemplate\b/iu.test(title);

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text);

const listed = (words: readonly string[]): string => {
	const shown = words.slice(0, 3).map(it => `“${short(it)}”`);
	return words.length > 3 ? `${shown.join(', ')} and ${words.length - 3} more` : shown.join(', ');
};
