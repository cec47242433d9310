import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Coach, CoachedDocument } from '../coach/coach.ts';
import { isListPage } from '../coach/grade/list-page.ts';
import type { ReadFile } from '../project/config-files.ts';
import type { Clock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { SurveyedFile, SurveyParams } from './survey-protocol.ts';
import type { SettingsCache } from './settings.ts';

export interface SurveyHost {
	readonly connection: Connection;
	readonly coach: Coach;
	readonly documents: Documents;
	readonly settings: SettingsCache;
	readonly readFile: ReadFile;
	readonly clock: Clock;
}

/**
 * What `read` makes of each document that is named, in their order; those that cannot be read or are turned off are
 * left out. Between two documents the event loop turns, so that nobody who types waits. Throws when it is cancelled.
 */
export async function survey<Result>(
	{ connection, coach, documents, settings, readFile, clock }: SurveyHost,
	{ files, workDoneToken }: SurveyParams,
	token: CancellationToken,
	read: (document: CoachedDocument, file: SurveyedFile) => Result,
): Promise<readonly Result[]> {
	const progress = connection.window.attachWorkDoneProgress(workDoneToken);
	const results: Result[] = [];
	try {
		await coach.prepare();
		for (let at = 0; at < files.length; at += atOnce) {
			const batch = files.slice(at, at + atOnce);
			for (const opened of await Promise.all(batch.map(open))) {
				await clock.turn();
				if (token.isCancellationRequested)
					throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
				if (opened !== undefined) results.push(read(opened.document(), opened.file));
			}
			progress.report(Math.round((100 * Math.min(at + atOnce, files.length)) / files.length));
		}
	} finally {
		progress.done();
	}
	return results;

	async function open(file: SurveyedFile) {
		const { enabled, about } = await settings.of(file.uri);
		const inEditor = documents.get(file.uri);
		if (inEditor === undefined) settings.forget(file.uri);
		if (!enabled) return undefined;
		if (inEditor !== undefined) {
			const { coached } = inEditor;
			if (coached === undefined || isListPage(coached.source.text)) return undefined;
			return { file, document: () => coached.about(about) };
		}
		const text = await readFile(file.uri).catch(() => undefined);
		if (text === undefined || text.length > longest || isListPage(text)) return undefined;
		return { file, document: () => coach.open(text, about) };
	}
}

/** Files that are read at the same time. */
const atOnce = 16;

/** Characters; nobody writes such a document. */
const longest = 400_000;
