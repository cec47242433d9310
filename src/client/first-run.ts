import {
	commands,
	languages,
	Selection,
	Uri,
	window,
	workspace,
	type Diagnostic,
	type ExtensionContext,
	type TextEditor,
} from 'vscode';
import { commands as commandNames } from '../server/protocol.ts';

/** What a person who has just come needs: an example that may be spoilt, and the walkthrough once more. */
export function registerFirstRun(context: ExtensionContext): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.tryExample', async () => {
			const file = Uri.joinPath(context.extensionUri, 'examples', 'first-look.md');
			const content = new TextDecoder().decode(await workspace.fs.readFile(file));
			const document = await workspace.openTextDocument({ language: 'markdown', content });
			selectFirstFinding(context, await window.showTextDocument(document, { preview: false }));
		}),
		commands.registerCommand('pmCoach.getStarted', () =>
			commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
		),
		// That it ran is all there is to it: the walkthrough ticks its step off.
		commands.registerCommand(commandNames.fixTaken, () => {}),
	);
}

/** Once the coach has read the example, unless the person has gone somewhere else meanwhile. */
function selectFirstFinding(context: ExtensionContext, editor: TextEditor): void {
	const { document } = editor;
	const select = (): boolean => {
		if (document.isClosed) return true;
		const [first] = languages.getDiagnostics(document.uri).toSorted(byPlace);
		if (first === undefined) return false;
		if (editor.selection.isEqual(new Selection(0, 0, 0, 0))) {
			editor.selection = new Selection(first.range.start, first.range.start);
			editor.revealRange(first.range);
		}
		return true;
	};
	if (select()) return;
	const subscription = languages.onDidChangeDiagnostics(() => {
		if (select()) subscription.dispose();
	});
	context.subscriptions.push(subscription);
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.range.start.compareTo(b.range.start);
