import { createHash } from 'node:crypto';
import type { CoachedDocument } from '../../coach/coach.ts';
import type { Finding } from '../../coach/lint/finding.ts';
import { shift, type Span } from '../../coach/text/span.ts';

/** The words that a finding stands in. */
export interface SentenceOf {
	/** The words that are marked. */
	readonly marked: string;
	/** The sentence that holds the finding's start, else the line; on one line. */
	readonly sentence: string;
	/** Twelve hexadecimal digits that stay the same when lines move or are wrapped anew. */
	readonly hash: string;
}

export function sentenceOf(document: CoachedDocument, finding: Finding): SentenceOf {
	const { text } = document.source;
	const { span, isRow } = surroundings(document, finding.span.start);
	const marked = oneLine(text.slice(finding.span.start, finding.span.end));
	const sentence = oneLine(text.slice(span.start, span.end));
	// A row of a table is no sentence: each of its cells stands for itself.
	return { marked, sentence, hash: hashOf(isRow ? `${sentence}\n${marked}` : sentence) };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function surroundings(
	document: CoachedDocument,
	at: number,
): { readonly span: Span; readonly isRow: boolean } {
	const { source, documentText } = document;
	const line = source.lineAt(at);
	const end = line + 1 < source.lineCount ? source.lineStart(line + 1) - 1 : source.text.length;
	const whole = { start: source.lineStart(line), end };
	const placed = documentText.blocks.find(({ block }) => block.span.start <= at && at < block.span.end);
	if (placed === undefined) return { span: whole, isRow: false };
	if (placed.block.kind === 'table') return { span: whole, isRow: true };
	const { run, sentences } = placed.piece.passage;
	const sentence = sentences
		.map(it => shift(run.toSource(it.span), placed.block.span.start))
		.findLast(it => it.start <= at);
	return { span: sentence ?? whole, isRow: false };
}
