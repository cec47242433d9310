import { snippets } from '../../src/coach/document/snippets/index.ts';

/** All snippets in the form of VS Code. */
export function generateSnippets(): string {
	const entries = snippets.map(({ prefix, title, body }) => [
		title,
		{ prefix, scope: 'markdown', body: [...body], description: `PM Writing Coach: ${title}` },
	]);
	return `${JSON.stringify(Object.fromEntries(entries), undefined, '\t')}\n`;
}
