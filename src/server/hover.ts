import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { trendAt, type Trend } from '../coach/document/trend.ts';
import type { Finding } from '../coach/lint/finding.ts';
import type { ClientFeatures } from './client-features.ts';
import { rangeOf } from './convert.ts';
import type { OpenDocument } from './open-document.ts';
import { commands } from './protocol.ts';
import { lesson, ruleNamed, type Link } from './teach.ts';

/**
 * Teaches about the findings under the pointer, and shows how a figure under it follows from those beside it and how
 * a metric went; says nothing where there is neither.
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
	const trend =
		shown.document.silent === undefined ? trendAt(shown.document.documentText, offset) : undefined;
	const place = found[0]?.span ?? working?.span ?? trend?.span;
	if (place === undefined) return null;
	const lessons = onePerRule(found).flatMap(finding => {
		const rule = ruleNamed(finding.rule);
		return rule === undefined ? [] : [lesson(rule, finding.kind, links(finding))];
	});
	const parts = [
		...(working === undefined ? [] : [figures(working.lines, client)]),
		...(trend === undefined ? [] : [course(trend, client)]),
		...lessons,
	];
	if (parts.length === 0) return null;
	return {
		contents: client.markdownHovers
			? { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }
			: { kind: MarkupKind.PlainText, value: parts.join('\n\n').replaceAll(/\*\*|^> /gmu, '') },
		range: rangeOf(source, place),
	};
}

/** The workings of a figure. */
function figures(workings: readonly string[], client: ClientFeatures): string {
	const lines = workings.map(it => `${quoting(it, client)}.`);
	return lines.length === 1
		? `**The figures.** ${lines[0]!}`
		: `**The figures.**\n\n${lines.map(it => `- ${it}`).join('\n')}`;
}

/** A link that runs a command of the client. */
const commandLink = (command: string, ...args: readonly unknown[]): string =>
	`command:${command}?${inLink(JSON.stringify(args))}`;

/** As a part of a link in Markdown, which parentheses would end. */
const inLink = (text: string): string =>
	encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');

/** How a metric went: as a picture where one can be shown, and in words for all who do not see it. */
function course({ name, words, picture }: Trend, client: ClientFeatures): string {
	const title = name === '' ? 'The trend' : `The trend of ${quoting(name, client)}`;
	const told = `**${title}.** ${quoting(words, client)}.`;
	if (!client.markdownHovers || !client.pictures) return told;
	const alt = quoting(name === '' ? words : `${name}: ${words}`, client);
	return `![${alt}](data:image/svg+xml,${inLink(picture)})\n\n${told}`;
}

/** The author's words, in which nothing may turn into markup. */
const quoting = (text: string, { markdownHovers }: ClientFeatures): string =>
	markdownHovers ? text.replaceAll(/[\\`*_~[\]<>|$#]/gu, '\\$&') : text;

const onePerRule = (findings: readonly Finding[]): Finding[] =>
	findings.filter((it, index) => findings.findIndex(other => other.rule === it.rule) === index);
