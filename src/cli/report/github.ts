import type { Severity } from '../../coach/lint/finding.ts';
import { nameOf } from './name.ts';
import type { Checked } from './report.ts';
import { summary } from './text.ts';

/** Workflow commands that GitHub Actions shows beside the lines they are about, and a line of totals for the log. */
export function githubReport(checked: readonly Checked[]): string {
	return [...checked.flatMap(commands), summary(checked), ''].join('\n');
}

function commands({ path, document, findings }: Checked): readonly string[] {
	return findings.map(finding => {
		const start = document.source.positionAt(finding.span.start);
		const end = document.source.positionAt(finding.span.end);
		const properties = {
			file: path,
			line: start.line + 1,
			// GitHub takes columns only for places within one line.
			...(end.line === start.line ? { col: start.character + 1 } : { endLine: end.line + 1 }),
			title: nameOf(finding),
		};
		const listed = Object.entries(properties).map(
			([name, value]) => `${name}=${propertyText(String(value))}`,
		);
		return `::${levels[finding.severity]} ${listed.join(',')}::${messageText(finding.message)}`;
	});
}

const levels: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

const messageText = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const propertyText = (text: string): string =>
	messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
