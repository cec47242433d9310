import {
	ConfigurationTarget,
	l10n,
	window,
	workspace,
	type ExtensionContext,
	type TextDocument,
	type WorkspaceFolder,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Letter } from '../../coach/grade/letter.ts';
import type { HistoryEntry } from '../../coach/history/history.ts';
import { countsRequest, type CoachingParams, type CountsResult } from '../../server/coaching-protocol.ts';
import type { Report, ReportGrade } from '../../server/protocol.ts';
import { askIfCurrent } from '../reports.ts';
import type { HistoryFiles } from './history-files.ts';

export interface Graded {
	readonly document: TextDocument;
	readonly report: Report & { readonly grade: ReportGrade };
	readonly given: Letter | undefined;
}

/** Keeps grades in the workspace for those who want it, and asks once who does. */
export class HistoryKeeper {
	readonly #context: ExtensionContext;
	readonly #client: BaseLanguageClient;
	readonly #files: HistoryFiles;
	/** "Not now" holds until the window is opened again. */
	#isPutOff = false;

	constructor(context: ExtensionContext, client: BaseLanguageClient, files: HistoryFiles) {
		this.#context = context;
		this.#client = client;
		this.#files = files;
	}

	async keep(graded: Graded): Promise<void> {
		const folder = workspace.getWorkspaceFolder(graded.document.uri);
		if (folder === undefined) return;
		// At once, as the text may change while somebody thinks about the question.
		const entry = await this.#entryFor(graded, folder);
		if (entry === undefined || !(isWanted(folder) ?? (await this.#ask(folder)))) return;
		const problem = await this.#files.append(folder, entry);
		if (problem !== undefined)
			void window.showErrorMessage(
				l10n.t('This grade was not kept: .pm-coach/history.json cannot be used. {0}', problem),
			);
	}

	async #entryFor(
		{ document, report, given }: Graded,
		{ uri }: WorkspaceFolder,
	): Promise<HistoryEntry | undefined> {
		const params: CoachingParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
		const counts = await askIfCurrent<CountsResult>(this.#client, countsRequest, params);
		if (counts?.version !== report.version) return undefined;
		return {
			date: new Date().toISOString(),
			file: document.uri.path.slice(uri.path.replace(/\/$/u, '').length + 1),
			kind: report.kind,
			score: report.grade.score,
			selfGrade: given ?? null,
			words: report.words,
			attributes: counts.attributes,
			rules: counts.rules,
		};
	}

	async #ask({ uri }: WorkspaceFolder): Promise<boolean> {
		if (this.#isPutOff || this.#context.workspaceState.get(neverKey) === true) return false;
		const keep = l10n.t('Keep');
		const never = l10n.t('Never');
		const answer = await window.showInformationMessage(
			l10n.t(
				'Keep a history of your grades in this workspace? It holds scores and counts in .pm-coach/history.json, no text of your documents.',
			),
			keep,
			l10n.t('Not Now'),
			never,
		);
		if (answer === keep) {
			const isOneOfMany = (workspace.workspaceFolders?.length ?? 0) > 1;
			await workspace
				.getConfiguration('pmCoach', uri)
				.update(
					'history',
					true,
					isOneOfMany ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace,
				);
			return true;
		}
		if (answer === never) await this.#context.workspaceState.update(neverKey, true);
		this.#isPutOff = true;
		return false;
	}
}

const neverKey = 'history.never';

/** What the setting says; undefined where nobody has set it. */
function isWanted({ uri }: WorkspaceFolder): boolean | undefined {
	const set = workspace.getConfiguration('pmCoach', uri).inspect<boolean>('history');
	return set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
}
