import {
	CodeLensRefreshRequest,
	type CancellationToken,
	type CodeLens,
	type CodeLensParams,
	type CompletionList,
	type CompletionParams,
	type Connection,
	type ServerCapabilities,
} from 'vscode-languageserver';
import type { Coach } from '../coach/coach.ts';
import type { Checks } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import { completion } from './completion.ts';
import type { Documents } from './documents.ts';
import type { Earlier } from './earlier.ts';
import type { Files } from './files.ts';
import { answerInsertions } from './insertions.ts';
import { lensesOf } from './lenses.ts';
import { newDocument, newDocumentChoices, type Place } from './new-documents.ts';
import * as beginning from './new-documents-protocol.ts';
import { report } from './report.ts';
import type { SettingsCache } from './settings.ts';
import { Stale } from './slices.ts';

export interface WritingParts {
	readonly client: ClientFeatures;
	readonly coach: Coach;
	readonly documents: Documents;
	readonly checks: Checks;
	readonly settings: SettingsCache;
	readonly earlier: Earlier;
	readonly files: Files;
	readonly workspaceFolders: () => readonly string[];
	/** Forgets what was read for a document that is not open. */
	readonly forget: (uri: string) => void;
}

/** What helps to write more: parts to insert, completions, what is missing above headings, new documents. */
export class Writing {
	readonly #connection: Connection;
	readonly #parts: WritingParts;

	constructor(connection: Connection, parts: WritingParts) {
		this.#connection = connection;
		this.#parts = parts;
	}

	get capabilities(): ServerCapabilities {
		return {
			completionProvider: { triggerCharacters: ['#'] },
			// Lenses do nothing but run commands.
			...(this.#parts.client.commands ? { codeLensProvider: {} } : {}),
		};
	}

	listen(): void {
		const connection = this.#connection;
		connection.onCompletion(params => this.#complete(params));
		connection.onCodeLens((params, token) => this.#lenses(params, token));
		answerInsertions(connection, this.#parts);
		connection.onRequest(beginning.newDocumentsRequest, (params: beginning.NewDocumentsParams) =>
			this.#inPlace(params.folder, newDocumentChoices),
		);
		connection.onRequest(beginning.newDocumentRequest, (params: beginning.NewDocumentParams) =>
			this.#inPlace(params.folder, place => newDocument(place, params)),
		);
	}

	/** Documents may lack something else than before, and not because their text changed. */
	refresh(): void {
		if (this.#parts.client.refreshesLenses)
			this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
	}

	async #complete({ textDocument: { uri }, position }: CompletionParams): Promise<CompletionList | null> {
		const { documents, settings, earlier, client } = this.#parts;
		const open = documents.get(uri);
		if (open === undefined) return null;
		const { version } = open;
		const { enabled, about } = await settings.of(uri);
		if (!enabled || open.isClosed || open.version !== version) return null;
		const document = open.under(earlier.last(uri, about));
		return document === undefined ? null : completion(document, position, open.eol, client);
	}

	async #lenses(
		{ textDocument: { uri } }: CodeLensParams,
		token: CancellationToken,
	): Promise<CodeLens[] | null> {
		const { documents, checks, settings, client } = this.#parts;
		const open = documents.get(uri);
		if (open === undefined || !(await settings.of(uri)).codeLens) return null;
		// An editor that waits long for an answer asks seldom from then on; it is told to ask again.
		if (client.refreshesLenses && !checks.isReady) return null;
		try {
			const check = await checks.complete(open, () => token.isCancellationRequested);
			return check.document === undefined ? null : lensesOf(uri, report(check), check.document.documentText);
		} catch (error) {
			// Whatever made it stale makes the client ask again.
			if (error instanceof Stale) return null;
			throw error;
		}
	}

	/** What is asked about a folder, and nothing of it remembered. */
	async #inPlace<Result>(folder: string | null, answer: (place: Place) => Promise<Result>): Promise<Result> {
		const { settings, files, coach, workspaceFolders, forget } = this.#parts;
		const plain = folder?.replace(/\/$/u, '') ?? null;
		const uri = plain === null ? 'untitled:new.md' : `${plain}/new.md`;
		const read = await settings.of(uri);
		forget(uri);
		return answer({ folder: plain, settings: read, workspaceFolders: workspaceFolders(), coach, files });
	}
}
