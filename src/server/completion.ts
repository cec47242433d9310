import {
	CompletionItemKind,
	InsertTextFormat,
	InsertTextMode,
	MarkupKind,
	type CompletionItem,
	type CompletionList,
	type Position,
} from 'vscode-languageserver';
import type { CoachedDocument } from '../coach/coach.ts';
import type { Completion } from '../coach/document/completions.ts';
import { expandSnippet } from '../coach/document/snippets/snippet.ts';
import type { ClientFeatures } from './client-features.ts';
import { rangeOf } from './convert.ts';

/** The sections that can be put in where the author writes, those that are missing first. */
export function completion(
	document: CoachedDocument,
	position: Position,
	eol: string,
	client: ClientFeatures,
): CompletionList {
	const { source, kindName } = document;
	const found = document.completions(source.offsetAt(position));
	if (found === undefined) return { isIncomplete: false, items: [] };
	const range = rangeOf(source, found.line);
	return {
		isIncomplete: false,
		items: found.items.map((it, index) =>
			itemOf(it, { index, kindName, range, eol, marks: found.marks, client }),
		),
	};
}

interface Context {
	readonly index: number;
	readonly kindName: string;
	readonly range: ReturnType<typeof rangeOf>;
	readonly eol: string;
	/** The marks of a heading that are typed already. */
	readonly marks: string;
	readonly client: ClientFeatures;
}

function itemOf({ title, standing, why, snippet }: Completion, context: Context): CompletionItem {
	const { index, kindName, range, eol, marks, client } = context;
	const text = expandSnippet(snippet.split('\n'));
	const documentation = why === undefined ? text.trim() : `Readers look for it: ${why}.`;
	return {
		label: title,
		// Not snippets, which editors may be told to show last or not at all.
		kind: standing === 'there' ? CompletionItemKind.Text : CompletionItemKind.Struct,
		detail: `${kindName}: ${standings[standing]}`,
		documentation: client.markdownCompletions
			? {
					kind: MarkupKind.Markdown,
					value: why === undefined ? fenced(text) : `${documentation}\n\n${fenced(text)}`,
				}
			: documentation,
		sortText: String(index).padStart(3, '0'),
		...(marks === '' ? {} : { filterText: filterText(marks, title) }),
		textEdit: {
			range,
			newText: client.snippetCompletions ? snippet : text.replaceAll('\n', eol),
		},
		insertTextFormat: client.snippetCompletions ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		insertTextMode: InsertTextMode.asIs,
	};
}

const standings: Readonly<Record<Completion['standing'], string>> = {
	missing: 'missing here',
	other: 'a section it may have',
	there: 'already here',
};

/**
 * What the editor holds against the line: the heading as it would be typed. One mark with a space behind it begins
 * the title, which nothing here is meant for, so that then nothing matches.
 */
const filterText = (marks: string, title: string): string =>
	marks === '#' ? `#${title.replaceAll(/\s/gu, '')}` : `${marks} ${title}`;

const fenced = (text: string): string => `\`\`\`md\n${text.trim()}\n\`\`\``;
