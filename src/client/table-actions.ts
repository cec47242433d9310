import {
	commands,
	l10n,
	languages,
	Range,
	window,
	workspace,
	type CodeAction,
	type ExtensionContext,
	type TextEditor,
} from 'vscode';
import { tableActionKinds } from '../server/protocol.ts';
import { isTableLine } from './table-line.ts';

/** The commands on the table at the caret, and the context key by which menus know that it stands in one. */
export function registerTableActions(context: ExtensionContext): void {
	const register = (command: string, kind: string, nothing: () => string) =>
		commands.registerCommand(command, () => run(`${tableActionKinds}.${kind}`, nothing()));
	let shown: boolean | undefined;
	const look = (): void => {
		const editor = window.activeTextEditor;
		const isInTable = editor !== undefined && standsInTable(editor);
		if (isInTable === shown) return;
		shown = isInTable;
		void commands.executeCommand('setContext', 'pmCoach.inTable', isInTable);
	};
	context.subscriptions.push(
		register('pmCoach.fillTable', 'fill', () =>
			l10n.t(
				'There is nothing to compute at the caret: a table needs a column to compare with and empty cells to fill.',
			),
		),
		register('pmCoach.extendTable', 'add', () =>
			l10n.t(
				'There is nothing to add at the caret: put it into a table of metrics that lacks a plan or a total.',
			),
		),
		register('pmCoach.makeException', 'exception', () =>
			l10n.t('There is no exception to make at the caret: put it into a row of a table of metrics.'),
		),
		window.onDidChangeActiveTextEditor(look),
		window.onDidChangeTextEditorSelection(look),
	);
	look();
}

const standsInTable = ({ document, selection }: TextEditor): boolean =>
	languages.match({ language: 'markdown' }, document) > 0 &&
	isTableLine(
		line => (line < 0 || line >= document.lineCount ? undefined : document.lineAt(line).text),
		selection.active.line,
	);

async function run(kind: string, nothing: string): Promise<void> {
	const editor = window.activeTextEditor;
	if (editor === undefined) return;
	const actions = await actionsOf(editor, kind);
	const titles = actions.map(it => it.title);
	if (titles.length === 0) {
		void window.showInformationMessage(nothing);
		return;
	}
	const all = l10n.t('All of These');
	const [only] = titles;
	const picked =
		titles.length === 1
			? only
			: await window.showQuickPick([all, ...titles], { placeHolder: l10n.t('What to do with this table?') });
	// Each changes the text, and with it the places of the others.
	for (const title of picked === all ? titles : [picked])
		if (title !== undefined) await take(editor, kind, title);
}

async function take(editor: TextEditor, kind: string, title: string): Promise<void> {
	const action = (await actionsOf(editor, kind)).find(it => it.title === title);
	if (action?.edit !== undefined) await workspace.applyEdit(action.edit);
}

const actionsOf = async (
	{ document, selection }: TextEditor,
	kind: string,
): Promise<readonly CodeAction[]> => {
	const place = new Range(selection.active, selection.active);
	const found = await commands.executeCommand<CodeAction[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		place,
		kind,
	);
	return (found ?? []).filter(it => it.kind !== undefined && `${it.kind.value}.`.startsWith(`${kind}.`));
};
