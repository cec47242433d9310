import { commands, workspace, type ExtensionContext } from 'vscode';
import { commands as commandNames } from '../server/protocol.ts';
import { rangeFrom } from './ranges.ts';
import { select } from './select.ts';

/** The command that goes to a place and shows what can be done about it. Arguments: the document's URI, the range. */
export function registerShowFixes(context: ExtensionContext): void {
	context.subscriptions.push(
		commands.registerCommand(commandNames.showFixes, async (uri: unknown, place: unknown) => {
			const document = workspace.textDocuments.find(it => it.uri.toString() === uri);
			const range = rangeFrom(place);
			if (document === undefined || range === undefined) return;
			const editor = await select(document, range.with({ end: range.start }));
			editor.revealRange(range);
			await commands.executeCommand('editor.action.quickFix');
		}),
	);
}
