import {
	DiagnosticSeverity,
	type Diagnostic,
	type Range,
	type SnippetTextEdit,
	type TextEdit,
} from 'vscode-languageserver';
import { withTabStops as stopped } from '../coach/document/snippets/tab-stops.ts';
import type { Finding, Fix, Severity } from '../coach/lint/finding.ts';
import type { Edit } from '../coach/text/edit.ts';
import type { Source } from '../coach/text/source.ts';
import type { Span } from '../coach/text/span.ts';

/** What a diagnostic carries, so that its code actions need no second check. */
export interface DiagnosticData {
	readonly session: number;
	readonly version: number;
	readonly rule: string;
	readonly fixes: readonly FixData[];
}

export interface FixData {
	readonly title: string;
	readonly kind: Fix['kind'];
	readonly edits: readonly TextEdit[];
}

/** Both sides count UTF-16 units and LSP leaves line ends out, so the line table is all there is to it. */
export const rangeOf = (source: Source, { start, end }: Span): Range => ({
	start: source.positionAt(start),
	end: source.positionAt(end),
});

/** Line ends as the document has them. */
export const textEdits = (source: Source, edits: readonly Edit[], eol: string): TextEdit[] =>
	edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text.replaceAll('\n', eol) }));

export interface DiagnosticContext {
	readonly uri: string;
	readonly source: Source;
	readonly eol: string;
	readonly session: number;
	readonly version: number;
	/** The address of a rule's page, where there is one. */
	readonly page: (rule: string) => string | undefined;
	/** Whether the client shows related places. */
	readonly related: boolean;
}

export function diagnosticOf(finding: Finding, context: DiagnosticContext): Diagnostic {
	const { uri, source, eol, session, version } = context;
	const href = context.page(finding.rule);
	const related = finding.related.map(it => ({
		location: { uri, range: rangeOf(source, it.span) },
		message: it.message,
	}));
	const fixes = finding.fixes.map(it => ({
		title: it.title,
		kind: it.kind,
		edits: textEdits(source, it.edits, eol),
	}));
	return {
		range: rangeOf(source, finding.span),
		severity: severities[finding.severity],
		source: 'PM Coach',
		code: finding.rule,
		...(href === undefined ? {} : { codeDescription: { href } }),
		message: finding.message,
		...(context.related && related.length > 0 ? { relatedInformation: related } : {}),
		data: { session, version, rule: finding.rule, fixes } satisfies DiagnosticData,
	};
}

/** The data of a diagnostic that a client sent back; undefined for those of others. */
export const dataOf = ({ source, data }: Diagnostic): DiagnosticData | undefined =>
	source === 'PM Coach' &&
	typeof data === 'object' &&
	data !== null &&
	Array.isArray((data as DiagnosticData).fixes)
		? (data as DiagnosticData)
		: undefined;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/**
 * Edits that stop at each blank (`[by when?]`, rules.md 0.9) so that it can be typed over; undefined when there
 * is no blank to stop at. The stops are numbered in order of place, all edits being one snippet to the editor.
 */
export function withTabStops(edits: readonly TextEdit[]): (TextEdit | SnippetTextEdit)[] | undefined {
	let count = 0;
	const ordered = [...edits].sort(
		(a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
	);
	const converted = ordered.map(({ range, newText }) => {
		const { snippet: value, stops } = stopped(newText, count);
		count += stops;
		return stops === 0 ? { range, newText } : { range, snippet: { kind: 'snippet' as const, value } };
	});
	return count === 0 ? undefined : converted;
}
