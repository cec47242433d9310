import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Check, Checks } from './checks.ts';
import { answerCoaching } from './coaching-requests.ts';
import type { Documents } from './documents.ts';
import * as protocol from './protocol.ts';
import { checklist, report } from './report.ts';
import type { Settings, SettingsCache } from './settings.ts';
import { Stale } from './slices.ts';

/** Answers what a panel or a command beside the document asks, from the same checks as the diagnostics. */
export function answerReports(
	connection: Connection,
	{ documents, checks, settings }: { documents: Documents; checks: Checks; settings: SettingsCache },
): void {
	const answer = async <Result>(
		uri: string,
		token: CancellationToken,
		read: (check: Check, settings: Settings) => Result,
	): Promise<Result | null> => {
		const open = documents.get(uri);
		if (open === undefined) return null;
		try {
			const check = await checks.complete(open, () => token.isCancellationRequested);
			return read(check, await settings.of(uri));
		} catch (error) {
			throw error instanceof Stale ? staleError(token) : error;
		}
	};
	connection.onRequest(protocol.reportRequest, ({ uri }: protocol.ReportParams, token) =>
		answer(uri, token, report),
	);
	connection.onRequest(protocol.checklistRequest, ({ uri }: protocol.ChecklistParams, token) =>
		answer(uri, token, checklist),
	);
	answerCoaching(connection, answer);
}

const staleError = (token: CancellationToken): ResponseError<void> =>
	token.isCancellationRequested
		? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
		: new ResponseError(LSPErrorCodes.ContentModified, 'The document changed while it was checked.');
