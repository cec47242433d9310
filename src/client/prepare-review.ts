import { commands, l10n, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checklistRequest, type Checklist, type ChecklistParams } from '../server/protocol.ts';
import { openBeside } from './open-beside.ts';
import { askIfCurrent, type Reports } from './reports.ts';

/** The command that opens what a review of the document would ask, as a checklist beside it. */
export function registerPrepareReview(
	context: ExtensionContext,
	client: BaseLanguageClient,
	reports: Reports,
): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.prepareReview', async () => {
			const { document } = reports;
			if (document === undefined) return;
			const params: ChecklistParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
			const checklist = await askIfCurrent<Checklist>(client, checklistRequest, params);
			if (checklist === undefined) {
				void window.showInformationMessage(
					l10n.t('PM Writing Coach has nothing to ask about this document.'),
				);
				return;
			}
			await openBeside(checklist.markdown);
		}),
	);
}
