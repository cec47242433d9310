import {
	commands,
	l10n,
	languages,
	window,
	workspace,
	type ExtensionContext,
	type QuickPickItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { kindNames, kinds as allKinds, type Kind } from '../coach/document/kind.ts';
import type { KindMemory } from './kind-memory.ts';
import type { Reports } from './reports.ts';

interface Choice extends QuickPickItem {
	readonly picks: Kind | null;
}

/** The command that says what kind of document this is. */
export function registerSetKind(
	context: ExtensionContext,
	client: BaseLanguageClient,
	kinds: KindMemory,
	reports: Reports,
): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.setKind', async () => {
			const document = window.activeTextEditor?.document;
			if (document === undefined || languages.match({ language: 'markdown' }, document) === 0) return;
			const status = reports.status(document.uri);
			const choices: Choice[] = [
				{
					picks: null,
					label: l10n.t('Recognise it automatically'),
					description: l10n.t('From its front matter, folder and contents'),
				},
				...allKinds.map(kind => ({
					picks: kind,
					label: kindNames[kind],
					...(kind === status?.kind ? { description: 'Now' } : {}),
				})),
			];
			const choice = await window.showQuickPick(choices, {
				title: 'PM Writing Coach',
				placeHolder: l10n.t('What kind of document is this?'),
			});
			if (choice !== undefined) await kinds.pick(client, document.uri, choice.picks);
		}),
		workspace.onDidCloseTextDocument(({ uri }) => kinds.forgetDraft(uri)),
	);
}
