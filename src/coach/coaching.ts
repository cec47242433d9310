import type { CoachedDocument } from './coach.ts';
import { couldBeBigger as biggerOf, type Bigger } from './grade/bigger.ts';
import { feedbackRequest as requestOf } from './grade/feedback.ts';
import { summaryOf, type Summary } from './grade/summary.ts';
import { parted } from './document/place.ts';
import { snippetNamed } from './document/snippets/index.ts';
import { topOf } from './rules/answer/_top.ts';

/** A message that asks a reader two questions on the document. Throws before `Coach.prepare()` is done. */
export const feedbackRequest = (document: CoachedDocument): string =>
	requestOf(document.documentText, document.reviewQuestions(), document.grade()?.gains ?? []);

/** What the document says of its size, and what its author might ask. */
export const couldBeBigger = (document: CoachedDocument): Bigger =>
	biggerOf(document.documentText, document.kind);

/** The document in short; undefined where it says nothing that could be. */
export const summary = (document: CoachedDocument): Summary | undefined =>
	summaryOf(document.documentText, document.kind);

/** The form of a summary, and where it belongs. */
export function summaryForm({ documentText: text }: CoachedDocument): Bigger['insertion'] & {} {
	const offset = topOf(text).start;
	return {
		offset,
		snippet: `${parted(snippetNamed('pm-tldr').body.join('\n'), text.source.text, offset)}$0`,
	};
}
