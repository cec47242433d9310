import { styleText } from 'node:util';
import type { Severity } from '../../coach/lint/finding.ts';
import { nameOf } from './name.ts';
import { startOf } from '../../coach/text/place.ts';
import { totals, type Checked } from './report.ts';

/** Findings for people: `path:line:column`, counted from one, and a line of totals. */
export function textReport(checked: readonly Checked[], color: boolean): string {
	const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
	const blocks = checked.filter(it => it.findings.length > 0).map(it => documentText(it, paint));
	return [...blocks, summary(checked)].join('\n\n') + '\n';
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function documentText({ path, document, findings }: Checked, paint: Paint): string {
	const lines = findings.map(it => {
		const place = startOf(path, document.source, it.span);
		return `${place}: ${paint(colors[it.severity], it.severity)} ${it.message} ${paint('dim', nameOf(it))}`;
	});
	return [paint('bold', `${path} (${document.kindName})`), ...lines].join('\n');
}

const colors: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
	error: 'red',
	warning: 'yellow',
	information: 'blue',
	hint: 'gray',
};

/** All in one sentence. */
export function summary(checked: readonly Checked[]): string {
	const sum = totals(checked);
	const all = sum.error + sum.warning + sum.information + sum.hint;
	const documents = plural(sum.documents, 'document');
	if (all === 0) return `No findings in ${documents}.`;
	const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap(it =>
		sum[it] === 0 ? [] : [severityCount(it, sum[it])],
	);
	return `${plural(all, 'finding')} in ${documents}: ${parts.join(', ')}.`;
}

const severityCount = (severity: Severity, count: number): string =>
	severity === 'information' ? `${count} for your information` : plural(count, severity);

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
