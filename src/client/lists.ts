import { commands, env, l10n, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commitmentsRequest, forecastsRequest, type ListResult } from '../server/survey-protocol.ts';
import { openBeside } from './open-beside.ts';
import { survey } from './survey.ts';

/** The commands that list what the documents of the workspace hold, as a page beside the one that is written. */
export function registerLists(context: ExtensionContext, client: BaseLanguageClient): void {
	const list = async (request: string, title: string, tell: (found: ListResult) => string): Promise<void> => {
		const found = await survey<ListResult>(context, client, { request, title });
		if (found === undefined) return;
		if (found.entries === 0) {
			void window.showInformationMessage(tell(found));
			return;
		}
		await openBeside(found.page);
		void offerTable(tell(found), found.table);
	};
	context.subscriptions.push(
		commands.registerCommand('pmCoach.listCommitments', () =>
			list(commitmentsRequest, l10n.t('Reading what was promised'), ({ entries, documents }) =>
				l10n.t('Commitments found: {0}. Documents read: {1}.', entries, documents),
			),
		),
		commands.registerCommand('pmCoach.forecastLog', () =>
			list(forecastsRequest, l10n.t('Reading what was forecast'), ({ entries, documents }) =>
				l10n.t('Forecasts found: {0}. Documents read: {1}.', entries, documents),
			),
		),
	);
}

async function offerTable(message: string, table: string): Promise<void> {
	const copy = l10n.t('Copy as Table');
	if ((await window.showInformationMessage(message, copy)) === copy) await env.clipboard.writeText(table);
}
