import {
	l10n,
	ProgressLocation,
	window,
	workspace,
	type CancellationToken,
	type ExtensionContext,
	type Uri,
} from 'vscode';
import { WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import type { SurveyedFile, SurveyParams } from '../server/survey-protocol.ts';
import { askIfCurrent } from './reports.ts';
import { findDocuments } from './workspace-documents.ts';

/**
 * What the server makes of all Markdown documents of the workspace, while a person sees how far it is and may give
 * up; undefined where they did, or the server cannot say.
 */
export async function survey<Result>(
	{ extensionUri }: ExtensionContext,
	client: BaseLanguageClient,
	{ request, title }: { readonly request: string; readonly title: string },
): Promise<Result | undefined> {
	return window.withProgress(
		{ location: ProgressLocation.Notification, title, cancellable: true },
		async (progress, token) => {
			const { uris, isCut } = await findDocuments(extensionUri, token);
			if (token.isCancellationRequested) return undefined;
			if (isCut)
				void window.showWarningMessage(
					l10n.t(
						'There are more Markdown documents than PM Writing Coach reads; it read the first {0}.',
						uris.length,
					),
				);
			let told = 0;
			return ask<Result>(client, { request, uris, token }, percentage => {
				progress.report({ increment: percentage - told });
				told = percentage;
			});
		},
	);
}

async function ask<Result>(
	client: BaseLanguageClient,
	{
		request,
		uris,
		token,
	}: { readonly request: string; readonly uris: readonly Uri[]; readonly token: CancellationToken },
	report: (percentage: number) => void,
): Promise<Result | undefined> {
	const workDoneToken = `${request} ${++count}`;
	const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, it => {
		if (it.kind === 'report' && it.percentage !== undefined) report(it.percentage);
	});
	const params: SurveyParams = { files: uris.map(it => fileOf(client, it)), workDoneToken };
	try {
		return await askIfCurrent<Result>(client, request, params, token);
	} finally {
		listening.dispose();
	}
}

let count = 0;

function fileOf(client: BaseLanguageClient, uri: Uri): SurveyedFile {
	return {
		uri: client.code2ProtocolConverter.asUri(uri),
		path: workspace.asRelativePath(uri),
		link: linkTo(uri),
	};
}

/** From the root of the first folder, which is where links of a document that is no file start. */
function linkTo(uri: Uri): string {
	const folder = workspace.getWorkspaceFolder(uri);
	if (folder === undefined || folder.index > 0) return uri.toString();
	const path = uri.path.slice(folder.uri.path.replace(/\/$/u, '').length);
	return path.split('/').map(encodeURIComponent).join('/');
}
