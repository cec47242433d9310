import { sentenceOf, type SentenceOf } from '../../src/cli/report/sentence.ts';
import type { CoachedDocument } from '../../src/coach/coach.ts';
import type { Finding } from '../../src/coach/lint/finding.ts';

/** Where a finding stands, as a reader who judges it needs it. */
export interface Place extends SentenceOf {
	/** One-based. */
	readonly line: number;
	/** One-based, in UTF-16 units. */
	readonly column: number;
}

export function placeOf(document: CoachedDocument, finding: Finding): Place {
	const { line, character } = document.source.positionAt(finding.span.start);
	return { line: line + 1, column: character + 1, ...sentenceOf(document, finding) };
}
