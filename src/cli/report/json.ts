import type { Grade } from '../../coach/grade/grade.ts';
import type { Source } from '../../coach/text/source.ts';
import type { Span } from '../../coach/text/span.ts';
import { totals, type Checked } from './report.ts';

/** The findings for programs: version 1 of the form that the README documents. Positions as in LSP. */
export function jsonReport(checked: readonly Checked[]): string {
	const documents = checked.map(({ path, document, findings }) => ({
		path,
		kind: document.kind,
		words: document.words,
		grade: shortGrade(document.grade()),
		findings: findings.map(it => ({
			rule: it.rule,
			...(it.kind === undefined ? {} : { kind: it.kind }),
			severity: it.severity,
			message: it.message,
			range: range(document.source, it.span),
			text: document.source.text.slice(it.span.start, it.span.end),
			fixes: it.fixes.map(fix => ({
				title: fix.title,
				kind: fix.kind,
				edits: fix.edits.map(edit => ({ range: range(document.source, edit.span), newText: edit.text })),
			})),
		})),
	}));
	return JSON.stringify({ version: 1, documents, summary: totals(checked) }, undefined, 2) + '\n';
}

const shortGrade = (grade: Grade | undefined) =>
	grade === undefined ? null : { score: grade.score, letter: grade.letter };

const range = (source: Source, span: Span) => ({
	start: source.positionAt(span.start),
	end: source.positionAt(span.end),
});
