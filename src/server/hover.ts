import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Finding } from '../coach/lint/finding.ts';
import type { ClientFeatures } from './client-features.ts';
import { rangeOf } from './convert.ts';
import type { OpenDocument } from './open-document.ts';
import { commands } from './protocol.ts';
import { lesson, ruleNamed, type Link } from './teach.ts';

/**
 * Teaches about the findings under the pointer, and shows how a figure under it follows from those beside it;
 * says nothing where there is neither.
 */
export function hover(
	open: OpenDocument,
	position: Position,
	client: ClientFeatures,
	page: (rule: string) => string | undefined,
): Hover | null {
	const { shown } = open;
	if (shown === undefined || shown.version !== open.version) return null;
	const { source } = shown.document;
	const links = ({ rule, span }: Finding): readonly Link[] => {
		if (!client.markdownHovers) return [];
		const target = page(rule);
		const about = target === undefined ? [] : [{ title: `All about ${rule}`, target }];
		if (!client.commands) return about;
		const place = { uri: open.uri, version: open.version, rule, position: source.positionAt(span.start) };
		return [
			...about,
			{ title: 'Turn off here, with a reason', target: commandLink(commands.turnOffHere, place) },
			{ title: 'Turn off in this workspace', target: commandLink(commands.turnOff, rule, open.uri) },
		];
	};
	const offset = source.offsetAt(position);
	const found = shown.findings.filter(it => it.span.start <= offset && offset <= it.span.end);
	const working = shown.document.workingAt(offset);
	const place = found[0]?.span ?? working?.span;
	if (place === undefined) return null;
	const lessons = onePerRule(found).flatMap(finding => {
		const rule = ruleNamed(finding.rule);
		return rule === undefined ? [] : [lesson(rule, finding.kind, links(finding))];
	});
	const parts = working === undefined ? lessons : [figures(working.lines, client), ...lessons];
	if (parts.length === 0) return null;
	return {
		contents: client.markdownHovers
			? { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }
			: { kind: MarkupKind.PlainText, value: parts.join('\n\n').replaceAll(/\*\*|^> /gmu, '') },
		range: rangeOf(source, place),
	};
}

/** The workings of a figure; they quote the author's words, in which nothing may turn into markup. */
function figures(workings: readonly string[], { markdownHovers }: ClientFeatures): string {
	const lines = workings.map(it => `${markdownHovers ? it.replaceAll(/[\\`*_~[\]<>|$#]/gu, '\\$&') : it}.`);
	return lines.length === 1
		? `**The figures.** ${lines[0]!}`
		: `**The figures.**\n\n${lines.map(it => `- ${it}`).join('\n')}`;
}

/** A link that runs a command of the client; parentheses would end it. */
const commandLink = (command: string, ...args: readonly unknown[]): string =>
	`command:${command}?${encodeURIComponent(JSON.stringify(args)).replaceAll('(', '%28').replaceAll(')', '%29')}`;

const onePerRule = (findings: readonly Finding[]): Finding[] =>
	findings.filter((it, index) => findings.findIndex(other => other.rule === it.rule) === index);
