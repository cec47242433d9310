import {
	CodeActionKind,
	Command,
	type CodeAction,
	type CodeActionParams,
	type Diagnostic,
	type TextEdit,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CoachedDocument, TableAction } from '../coach/coach.ts';
import type { ClientFeatures } from './client-features.ts';
import { dataOf, textEdits, withTabStops, type DiagnosticData } from './convert.ts';
import { ignoreEdit } from './ignore.ts';
import type { OpenDocument } from './open-document.ts';
import { commands, tableActionKinds } from './protocol.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.pmCoach`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** Whether the client wants actions of a kind: quick fixes and rewrites, and others only when it names them. */
export function wants(kind: string, { context }: CodeActionParams): boolean {
	if (context.only === undefined)
		return kind === CodeActionKind.QuickFix || kind === CodeActionKind.RefactorRewrite;
	return context.only.some(it => holds(it, kind) || holds(kind, it));
}

/** Whether a kind is another one or a part of it. */
const holds = (kind: string, other: string): boolean => kind === other || other.startsWith(`${kind}.`);

/**
 * What can be done about the diagnostics at hand, all of it out of what they carry: nothing is checked again.
 * Diagnostics of another version are left alone, since their edits would land in the wrong place; the client is
 * about to get new ones.
 */
export function quickFixes(
	open: OpenDocument,
	{ context }: CodeActionParams,
	client: ClientFeatures,
): CodeAction[] {
	const known = context.diagnostics.flatMap(diagnostic => {
		const data = dataOf(diagnostic);
		const isCurrent = data?.session === open.session && data.version === open.version;
		return data !== undefined && isCurrent ? [{ diagnostic, data }] : [];
	});
	const offered = known.flatMap(({ diagnostic, data }) => fixes(open, diagnostic, data, client));
	const rest = known.map(({ diagnostic, data }) => remarks(open, diagnostic, data, client));
	return [
		...offered.filter(it => it.isPreferred === true),
		...offered.filter(it => it.isPreferred !== true),
		...['explain', 'here', 'workspace'].flatMap(sort =>
			distinct(rest.flatMap(it => it.filter(remark => remark.sort === sort))),
		),
	];
}

/** Of two findings of one rule on the same words, one offer to explain it will do. */
const distinct = (remarks: readonly Remark[]): CodeAction[] =>
	remarks
		.filter(
			(it, index) =>
				it.sort === 'here' || remarks.findIndex(other => other.action.title === it.action.title) === index,
		)
		.map(it => it.action);

const fixes = (
	open: OpenDocument,
	diagnostic: Diagnostic,
	data: DiagnosticData,
	client: ClientFeatures,
): CodeAction[] =>
	data.fixes.map((fix, _, all) => ({
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(fix === all.find(settles) ? { isPreferred: true } : {}),
		edit: workspaceEdit(open, fix.edits, client),
		...(client.commands ? { command: Command.create(fix.title, commands.fixTaken) } : {}),
	}));

/** Whether nothing is left to do after a fix: one that leaves a blank hands the work on, and is not preferred. */
const settles = ({ edits }: DiagnosticData['fixes'][number]): boolean => withTabStops(edits) === undefined;

/** What every finding offers besides its fixes. */
interface Remark {
	readonly sort: 'explain' | 'here' | 'workspace';
	readonly action: CodeAction;
}

function remarks(
	open: OpenDocument,
	diagnostic: Diagnostic,
	{ rule }: DiagnosticData,
	client: ClientFeatures,
): readonly Remark[] {
	const found: Remark[] = [];
	const add = (sort: Remark['sort'], action: CodeAction) =>
		found.push({ sort, action: { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], ...action } });
	const here = `Turn off here, with a reason: ${rule}`;
	if (client.commands) {
		const title = `Explain: ${rule}`;
		add('explain', { title, command: Command.create(title, commands.explain, rule) });
		const { uri, version } = open;
		const place = { uri, version, rule, position: diagnostic.range.start };
		add('here', { title: here, command: Command.create(here, commands.turnOffHere, place) });
	} else if (open.coached !== undefined) {
		const { source } = open.coached;
		const edit = ignoreEdit(source, rule, source.offsetAt(diagnostic.range.start));
		add('here', {
			title: here,
			edit: workspaceEdit(open, textEdits(source, [edit], open.eol), client),
		});
	}
	if (client.commands) {
		const title = `Turn off ${rule} in this workspace`;
		add('workspace', { title, command: Command.create(title, commands.turnOff, rule, open.uri) });
	}
	return found;
}

/** What can be done to the table at hand, finding or not. */
export function tableRewrites(
	open: OpenDocument,
	document: CoachedDocument,
	{ range, context: { only } }: CodeActionParams,
	client: ClientFeatures,
): CodeAction[] {
	// A selection that reaches over several lines is about something else.
	if (range.start.line !== range.end.line) return [];
	const { source } = document;
	return document.tableActions(source.offsetAt(range.start)).flatMap(({ id, title, edits }) => {
		const kind = tableActionKind(id);
		if (only?.some(it => holds(it, kind)) === false) return [];
		return [{ title, kind, edit: workspaceEdit(open, textEdits(source, edits, open.eol), client) }];
	});
}

/** Each sort has a kind of its own, so that a command or a key can ask for it: `….fill.wow`, `….exception`. */
const tableActionKind = (id: TableAction['id']): string => `${tableActionKinds}.${id.replace('-', '.')}`;

/** The edits on the version they were made for, with a stop at each blank where the client knows how. */
export function workspaceEdit(
	open: OpenDocument,
	edits: readonly TextEdit[],
	client: ClientFeatures,
): WorkspaceEdit {
	if (!client.versionedEdits) return { changes: { [open.uri]: [...edits] } };
	const withStops = client.snippetEdits ? withTabStops(edits) : undefined;
	return {
		documentChanges: [
			{ textDocument: { uri: open.uri, version: open.version }, edits: withStops ?? [...edits] },
		],
	};
}
