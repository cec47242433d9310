import {
	DocumentDiagnosticReportKind,
	LSPErrorCodes,
	ResponseError,
	type CancellationToken,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Check, Checks } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import type { ConfigDocuments } from './config-documents.ts';
import { diagnosticOf } from './convert.ts';
import type { Documents } from './documents.ts';
import type { OpenDocument } from './open-document.ts';
import { statusNotification } from './protocol.ts';
import { Stale } from './slices.ts';

/**
 * Brings findings to the client: it asks for them (pull), or they are sent to it (push); never both, or it
 * would show them twice.
 */
export class Diagnostics {
	readonly #connection: Connection;
	readonly #client: ClientFeatures;
	readonly #documents: Documents;
	readonly #configs: ConfigDocuments;
	readonly #checks: Checks;
	readonly #page: (rule: string) => string | undefined;

	constructor(parts: {
		connection: Connection;
		client: ClientFeatures;
		documents: Documents;
		configs: ConfigDocuments;
		checks: Checks;
		page: (rule: string) => string | undefined;
	}) {
		this.#connection = parts.connection;
		this.#client = parts.client;
		this.#documents = parts.documents;
		this.#configs = parts.configs;
		this.#checks = parts.checks;
		this.#page = parts.page;
	}

	/** Answers a client that asks. Throws the errors of LSP that tell it whether to ask again. */
	async pull(
		uri: string,
		previous: string | undefined,
		token: CancellationToken,
	): Promise<DocumentDiagnosticReport> {
		const open = this.#documents.get(uri);
		if (open === undefined) {
			const items = await this.#configs.diagnostics(uri);
			return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
		}
		try {
			const check = await this.#check(open, token);
			if (check.id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: check.id };
			return { kind: DocumentDiagnosticReportKind.Full, resultId: check.id, items: this.#items(open, check) };
		} catch (error) {
			if (error instanceof Stale) throw staleError(open, token);
			this.#failed(uri, error);
			if (previous !== undefined) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
			return { kind: DocumentDiagnosticReportKind.Full, items: [] };
		}
	}

	/** One document may have other diagnostics than before. */
	changed(uri: string): void {
		if (!this.#client.pulls) void this.#push(uri);
	}

	/** Any document may have other diagnostics than before, and not because its text changed. */
	refresh(uri?: string): void {
		if (this.#client.pulls) {
			if (this.#client.refreshes) this.#connection.languages.diagnostics.refresh().catch(() => undefined);
		} else if (uri === undefined) {
			for (const it of [...this.#documents.uris(), ...this.#configs.uris()]) void this.#push(it);
		} else void this.#push(uri);
	}

	closed(uri: string): void {
		if (!this.#client.pulls) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
	}

	async #push(uri: string): Promise<void> {
		const open = this.#documents.get(uri);
		try {
			if (open === undefined) {
				const diagnostics = await this.#configs.diagnostics(uri);
				if (diagnostics !== undefined) await this.#connection.sendDiagnostics({ uri, diagnostics });
				return;
			}
			const check = await this.#check(open, undefined);
			await this.#connection.sendDiagnostics({
				uri,
				version: check.version,
				diagnostics: this.#items(open, check),
			});
		} catch (error) {
			// Whatever made it stale has started the next check; publishing nothing instead would blank the page.
			if (!(error instanceof Stale)) this.#failed(uri, error);
		}
	}

	async #check(open: OpenDocument, token: CancellationToken | undefined): Promise<Check> {
		const check = await this.#checks.check(open, () => token?.isCancellationRequested ?? false);
		if (this.#client.status) void this.#connection.sendNotification(statusNotification, check.status);
		return check;
	}

	#items(open: OpenDocument, { document, shown, version }: Check): Diagnostic[] {
		if (document === undefined) return [];
		const context = {
			uri: open.uri,
			source: document.source,
			eol: open.eol,
			session: open.session,
			version,
			page: this.#page,
			related: this.#client.relatedInformation,
		};
		return shown.map(it => diagnosticOf(it, context));
	}

	#failed(uri: string, error: unknown): void {
		this.#connection.console.error(
			`Checking ${uri} failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
		);
	}
}

/** A client that cancelled knows why; one that did not should ask again while the document is open. */
const staleError = (
	open: OpenDocument,
	token: CancellationToken,
): ResponseError<{ retriggerRequest: boolean }> =>
	token.isCancellationRequested
		? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
		: new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed while it was checked.', {
				retriggerRequest: !open.isClosed,
			});
