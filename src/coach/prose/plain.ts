import { fillers } from './masks.ts';
import type { Passage } from './passage.ts';
import type { Span } from '../text/span.ts';

/** The words as people read them on a page: without marks, addresses of links and footnotes, code as it stands. */
export function plainText({ run }: Passage, { start, end } = { start: 0, end: run.text.length }): string {
	return run.text
		.slice(start, end)
		.replace(filled, (filling, at: number) => {
			if (filling.startsWith(fillers.footnote)) return '';
			const span: Span = { start: start + at, end: start + at + filling.length };
			return run.sourceText(run.toSource(span)).replace(/^`+ ?| ?`+$|^<|>$/gu, '');
		})
		.replace(/[ \t]+/gu, ' ')
		.trim();
}

const filled = new RegExp(`${fillers.code}+|${fillers.url}+|${fillers.footnote}+`, 'gu');
