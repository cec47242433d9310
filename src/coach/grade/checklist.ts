import { startOf } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import type { ReviewQuestion } from './review.ts';

/** What a review of a document would ask next, as a Markdown list to tick off; `path` says where its places are. */
export function reviewChecklist(path: string, source: Source, questions: readonly ReviewQuestion[]): string {
	const items = questions.map(it => `- [ ] ${it.question} (${startOf(path, source, it.span)})\n`);
	return `## ${path}\n\n${items.length === 0 ? 'Nothing that the coach would ask.\n' : items.join('')}`;
}
