import { commands, l10n, Uri, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands as commandNames, type InitializationOptions } from '../server/protocol.ts';
import { registerBlanks } from './blanks.ts';
import { registerCaret } from './caret.ts';
import { isCoached } from './coached.ts';
import { registerExplain } from './explain.ts';
import { registerInsertSection } from './insert-section.ts';
import { KindMemory } from './kind-memory.ts';
import { registerLists } from './lists.ts';
import { registerNewDocument } from './new-document.ts';
import { registerPanel } from './panel.ts';
import { registerPrepareReview } from './prepare-review.ts';
import { registerGradeDocument } from './grade/grade-document.ts';
import { HistoryFiles } from './grade/history-files.ts';
import { registerOwnCoaching } from './grade/own-coaching.ts';
import { registerShowProgress } from './grade/show-progress.ts';
import { answerFileRequests } from './files.ts';
import { registerQuestionBank } from './question-bank.ts';
import { registerFirstRun } from './first-run.ts';
import { Reports } from './reports.ts';
import { registerSetKind } from './set-kind.ts';
import { registerShowFixes } from './show-fixes.ts';
import { registerStatus } from './status.ts';
import { registerTurnOffHere } from './turn-off-here.ts';
import { registerTableActions } from './table-actions.ts';
import { registerTeamSettings } from './team-settings.ts';
import { registerTurnOffRule } from './turn-off-rule.ts';

export const clientId = 'pmCoach';
export const clientName = 'PM Writing Coach';

let running: BaseLanguageClient | undefined;

/** Starts the server and returns; all the work is the server's, so that the editor never waits. */
export function activateClient(
	context: ExtensionContext,
	createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
	const kinds = new KindMemory(context.workspaceState);
	const client = createClient(clientOptions(context.extensionUri, kinds, () => client));
	running = client;
	answerFileRequests(client);
	const reports = new Reports(context, client);
	registerStatus(context, reports);
	registerPanel(context, reports);
	registerBlanks(context, reports);
	registerPrepareReview(context, client, reports);
	registerSetKind(context, client, kinds, reports);
	registerInsertSection(context, client);
	registerNewDocument(context, client);
	registerShowFixes(context);
	registerExplain(context, client);
	registerLists(context, client);
	registerCaret(context, client);
	registerQuestionBank(context, client);
	registerTurnOffHere(context, client);
	registerTableActions(context);
	registerTurnOffRule(context);
	registerOwnCoaching(context, client, reports);
	const history = new HistoryFiles(context);
	registerGradeDocument(context, client, reports, history);
	registerShowProgress(context, client, reports, history);
	registerFirstRun(context);
	registerTeamSettings(context);
	context.subscriptions.push(
		commands.registerCommand('pmCoach.showLog', () => client.outputChannel.show()),
		commands.registerCommand('pmCoach.restartServer', async () => {
			if (client.needsStop()) await client.stop();
			await start(client);
		}),
	);
	void start(client);
}

/** Ends the server with the editor. */
export async function deactivate(): Promise<void> {
	if (running?.needsStop() === true) await running.stop();
}

async function start(client: BaseLanguageClient): Promise<void> {
	try {
		await client.start();
	} catch (error) {
		client.outputChannel.error(error instanceof Error ? error : String(error));
		const again = l10n.t('Restart');
		const log = l10n.t('Show Log');
		const answer = await window.showErrorMessage(l10n.t('PM Writing Coach could not start.'), again, log);
		if (answer === again) await commands.executeCommand('pmCoach.restartServer');
		if (answer === log) client.outputChannel.show();
	}
}

function clientOptions(
	extension: Uri,
	kinds: KindMemory,
	client: () => BaseLanguageClient,
): LanguageClientOptions {
	const rulePage = `command:${commandNames.explain}?${encodeURIComponent('["{rule}"]').replaceAll('%7Brule%7D', '{rule}')}`;
	return {
		documentSelector: [
			{ language: 'markdown' },
			{ pattern: '**/*.pm-coach.json' },
			{ pattern: '**/.pm-coach.json' },
		],
		outputChannelName: clientName,
		initializationOptions: {
			readFile: true,
			listFolder: true,
			status: true,
			commands: true,
			pictures: true,
			rulePage,
		} satisfies InitializationOptions,
		// What hovers link to; no other command may be run from one.
		markdown: {
			isTrusted: { enabledCommands: [commandNames.explain, commandNames.turnOffHere, commandNames.turnOff] },
		},
		middleware: {
			async didOpen(document, next) {
				if (!isCoached(document, extension)) return;
				kinds.tell(client(), document.uri);
				await next(document);
			},
		},
	};
}
