import {
	CodeActionKind,
	commands,
	languages,
	window,
	workspace,
	type CodeAction,
	type Diagnostic,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import { ok } from './assert.ts';
import { until } from './until.ts';
import { fileUri } from './workspace.ts';

/** Opens a file of the workspace where somebody can see it: documents that nobody sees are not coached. */
export async function open(path: string): Promise<TextEditor> {
	const document = await workspace.openTextDocument(fileUri(path));
	return window.showTextDocument(document, { preview: false });
}

/** The finding of a rule, as soon as there is one. */
export const findingOf = (document: TextDocument, rule: string): Promise<Diagnostic> =>
	until(languages.onDidChangeDiagnostics, () =>
		languages.getDiagnostics(document.uri).find(it => ruleOf(it) === rule),
	);

/** Settles as soon as a rule has no finding left. */
export const noFindingOf = (document: TextDocument, rule: string): Promise<true> =>
	until(languages.onDidChangeDiagnostics, () =>
		languages.getDiagnostics(document.uri).some(it => ruleOf(it) === rule) ? undefined : true,
	);

export const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Takes a quick fix of a finding from the menu, by how its title starts. */
export async function takeFix(document: TextDocument, found: Diagnostic, title: string): Promise<void> {
	const actions = await commands.executeCommand<CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		found.range,
		CodeActionKind.QuickFix.value,
		20,
	);
	const action = actions.find(it => it.title.startsWith(title));
	ok(action?.edit, `No fix “${title}” among ${actions.map(it => it.title).join(', ')}.`);
	ok(await workspace.applyEdit(action.edit), 'The editor did not apply the fix.');
}
