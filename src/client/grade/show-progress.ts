import {
	commands,
	l10n,
	ViewColumn,
	window,
	workspace,
	type ExtensionContext,
	type WorkspaceFolder,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressOf } from '../../coach/history/progress.ts';
import {
	commands as commandNames,
	explainRequest,
	type Explanation,
	type ExplainParams,
} from '../../server/protocol.ts';
import type { Reports } from '../reports.ts';
import type { HistoryFiles } from './history-files.ts';
import type { PageContext } from './page.ts';
import { brokenPage, progressPage } from './progress-page.ts';
import { WebPage } from './web-pages.ts';

/** The command that draws the history of an author's grades. */
export function registerShowProgress(
	context: ExtensionContext,
	client: BaseLanguageClient,
	reports: Reports,
	files: HistoryFiles,
): void {
	const page = new WebPage(context, {
		type: 'pmCoach.progress',
		commands: [commandNames.explain],
		column: ViewColumn.Active,
	});
	let watching: { dispose(): void } | undefined;
	const stop = (): void => {
		watching?.dispose();
		watching = undefined;
	};
	const draw = async (folder: WorkspaceFolder): Promise<(it: PageContext) => string> => {
		const read = await files.read(folder);
		if ('problem' in read) return it => brokenPage(read.problem, it);
		const progress = progressOf(read.history, Date.now());
		const advice = progress.habit && (await adviceOf(client, progress.habit.rule));
		return it => progressPage({ progress, advice, dayOf }, it);
	};
	context.subscriptions.push(
		{ dispose: stop },
		commands.registerCommand('pmCoach.showProgress', async () => {
			const folder = await pickFolder(reports);
			if (folder === undefined) return;
			const html = await draw(folder);
			stop();
			page.show(l10n.t('PM Coach: Progress'), html, stop);
			watching = files.watch(folder, () => void draw(folder).then(it => page.update(it)));
		}),
	);
}

/** That of the document in front; else the only one, or the one that is picked. */
async function pickFolder({ document }: Reports): Promise<WorkspaceFolder | undefined> {
	const folders = workspace.workspaceFolders ?? [];
	if (folders.length === 0) {
		void window.showInformationMessage(
			l10n.t('A history of grades is kept in a folder. Open the folder of your documents first.'),
		);
		return undefined;
	}
	const own = document && workspace.getWorkspaceFolder(document.uri);
	return own ?? (folders.length === 1 ? folders[0] : window.showWorkspaceFolderPick());
}

/** What a rule asks for; undefined where there is none of that name. */
async function adviceOf(client: BaseLanguageClient, rule: string): Promise<string | undefined> {
	const params: ExplainParams = { rule };
	const explanation = await client.sendRequest<Explanation | null>(explainRequest, params);
	return explanation?.summary;
}

/** In the calendar of the person who looks. */
function dayOf(date: string): string {
	const day = new Date(date);
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
