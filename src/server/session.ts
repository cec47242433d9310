import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	TextDocumentSyncKind,
	type CodeAction,
	type CodeActionParams,
	type CancellationToken,
	type Connection,
	type InitializeParams,
	type InitializeResult,
} from 'vscode-languageserver';
import { createCoach } from '../coach/coach.ts';
import { isKind, type Kind } from '../coach/document/kind.ts';
import { followAuthor } from './caret.ts';
import { Checks } from './checks.ts';
import { readClientFeatures, readFolders, type ClientFeatures } from './client-features.ts';
import { systemClock } from './clock.ts';
import {
	codeActionKinds,
	fixAllKind,
	quickFixes,
	tableRewrites,
	wants,
	workspaceEdit,
} from './code-actions.ts';
import { ConfigDocuments } from './config-documents.ts';
import { ConfigFiles } from '../project/config-files.ts';
import { Earlier } from './earlier.ts';
import { EarlierDocuments } from '../project/earlier-documents.ts';
import { ConfigWarnings } from './config-warnings.ts';
import { textEdits } from './convert.ts';
import { Diagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { fixAll } from '../coach/fix-all.ts';
import { filesOf } from './files.ts';
import { hover } from './hover.ts';
import { usualLimit, type OpenDocument } from './open-document.ts';
import * as protocol from './protocol.ts';
import type { ServerHost } from './server.ts';
import { answerReports } from './report-requests.ts';
import { answerSurveys } from './survey-requests.ts';
import { SettingsCache } from './settings.ts';
import { Stale } from './slices.ts';
import { Writing } from './writing-requests.ts';
import { explanation, ruleNamed } from './teach.ts';
import { answerTurnOffHere } from './turn-off-here.ts';

/** One client, from its first message to its last: all parts of the server, and which message goes where. */
export class Session {
	readonly initializeResult: InitializeResult;
	readonly #connection: Connection;
	readonly #host: ServerHost;
	readonly #client: ClientFeatures;
	readonly #documents: Documents;
	readonly #configs: ConfigDocuments;
	readonly #files: ConfigFiles;
	readonly #settings: SettingsCache;
	readonly #earlier: Earlier;
	readonly #checks: Checks;
	readonly #diagnostics: Diagnostics;
	readonly #kinds = new Map<string, Kind>();
	readonly #warnings: ConfigWarnings;
	readonly #writing: Writing;
	#folders: readonly string[];

	constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
		const clock = host.clock ?? systemClock;
		const client = readClientFeatures(params);
		const files = filesOf(connection, client, host);
		const coach = createCoach({ ruleFailed: (rule, error) => this.#ruleFailed(rule, error) }, host.rules);
		this.#connection = connection;
		this.#host = host;
		this.#client = client;
		this.#folders = readFolders(params);
		this.#warnings = new ConfigWarnings(connection, client.showsDocuments);
		this.#files = new ConfigFiles(
			files.readFile,
			(uri, problem) => void this.#warnings.tell(uri, problem, this.#folders).catch(() => undefined),
		);
		this.#settings = new SettingsCache(
			{
				editorSettings: uri => this.#editorSettings(uri),
				workspaceFolders: () => this.#folders,
				chosenKind: uri => this.#kinds.get(uri),
			},
			this.#files,
		);
		this.#documents = new Documents(coach, clock, host.longestDocument ?? usualLimit);
		this.#configs = new ConfigDocuments(this.#files);
		this.#earlier = new Earlier(
			files.listFolder && new EarlierDocuments(coach, files.listFolder, files.readFile),
		);
		this.#checks = new Checks(
			coach,
			this.#settings,
			this.#earlier,
			clock,
			{
				hasMore: uri => {
					this.#diagnostics.refresh(uri);
					if (uri === undefined) this.#writing.refresh();
				},
				failed: (what, error) => connection.console.error(`${what}: ${describe(error)}`),
			},
			{ holds: client.holds, canTell: !client.pulls || client.refreshes },
		);
		this.#diagnostics = new Diagnostics({
			connection,
			client,
			documents: this.#documents,
			configs: this.#configs,
			checks: this.#checks,
			page: rule => this.#page(rule),
		});
		const shared = { documents: this.#documents, checks: this.#checks, settings: this.#settings };
		this.#writing = new Writing(connection, {
			...shared,
			client,
			coach,
			earlier: this.#earlier,
			files,
			workspaceFolders: () => this.#folders,
			forget: uri => this.#forget(uri),
		});
		this.initializeResult = {
			serverInfo: { name: 'PM Writing Coach' },
			capabilities: {
				positionEncoding: 'utf-16',
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
				codeActionProvider: { codeActionKinds },
				hoverProvider: true,
				...this.#writing.capabilities,
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
				...(client.pulls
					? {
							diagnosticProvider: {
								identifier: 'pm-coach',
								interFileDependencies: false,
								workspaceDiagnostics: false,
							},
						}
					: {}),
			},
		};
		this.#listen();
		answerReports(connection, shared);
		answerSurveys({ ...shared, connection, coach, readFile: files.readFile, clock });
	}

	/** Asks to be told of changes, without which clients stay silent; before this they must not be asked anything. */
	begin(): void {
		const { client, workspace } = this.#connection;
		if (this.#client.hasFolders)
			workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = new Set(removed.map(it => it.uri));
				this.#folders = [...this.#folders.filter(it => !gone.has(it)), ...added.map(it => it.uri)];
				this.#settingsChanged();
			});
		const refused = (error: unknown) =>
			this.#connection.console.warn(`The client refused a registration: ${describe(error)}`);
		if (this.#client.registersConfiguration)
			client.register(DidChangeConfigurationNotification.type, { section: 'pmCoach' }).catch(refused);
		if (this.#client.registersWatchers)
			client
				.register(DidChangeWatchedFilesNotification.type, {
					watchers: [{ globPattern: '**/*.pm-coach.json' }, { globPattern: '**/*.{md,markdown}' }],
				})
				.catch(refused);
	}

	remembered(): number {
		return [this.#documents, this.#configs, this.#files, this.#settings, this.#earlier, this.#kinds].reduce(
			(sum, it) => sum + it.size,
			this.#checks.waiting,
		);
	}

	#listen(): void {
		const connection = this.#connection;
		connection.onDidOpenTextDocument(({ textDocument }) => {
			this.#earlier.clear();
			(ConfigDocuments.owns(textDocument.uri) ? this.#configs : this.#documents).open(textDocument);
			this.#diagnostics.changed(textDocument.uri);
		});
		connection.onDidChangeTextDocument(params => {
			const isKnown = this.#documents.change(params) || this.#configs.change(params);
			if (isKnown) this.#diagnostics.changed(params.textDocument.uri);
		});
		connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#close(uri));
		connection.onDidChangeConfiguration(() => this.#settingsChanged());
		connection.onDidChangeWatchedFiles(({ changes }) => {
			if (changes.some(it => ConfigDocuments.owns(it.uri))) {
				this.#files.clear();
				this.#settingsChanged();
			} else if (changes.some(it => this.#earlier.isOutdatedBy(it))) {
				this.#earlier.clear();
				this.#diagnostics.refresh();
			}
		});
		if (this.#client.pulls)
			connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
				this.#diagnostics.pull(textDocument.uri, previousResultId, token),
			);
		connection.onCodeAction((params, token) => this.#codeActions(params, token));
		connection.onHover(({ textDocument, position }) => {
			const open = this.#documents.get(textDocument.uri);
			return open === undefined ? null : hover(open, position, this.#client, rule => this.#page(rule));
		});
		connection.onRequest(protocol.setKindRequest, (params: protocol.SetKindParams) => this.#setKind(params));
		followAuthor(connection, this.#documents, this.#checks);
		answerTurnOffHere(connection, this.#documents);
		this.#writing.listen();
		connection.onRequest(protocol.explainRequest, ({ rule }: protocol.ExplainParams) => {
			const named = ruleNamed(rule);
			return named === undefined ? null : explanation(named);
		});
	}

	#close(uri: string): void {
		this.#kinds.delete(uri);
		if (!this.#documents.close(uri) && !this.#configs.close(uri)) return;
		this.#checks.forget(uri);
		this.#earlier.clear();
		this.#forget(uri);
		this.#diagnostics.closed(uri);
	}

	/** What is known for a document that is not open. */
	#forget(uri: string): void {
		if (this.#documents.get(uri) === undefined) this.#settings.forget(uri);
		if (this.#documents.size + this.#configs.size === 0) this.#files.clear();
	}

	#settingsChanged(): void {
		this.#settings.forgetAll();
		this.#earlier.clear();
		this.#warnings.forget();
		this.#diagnostics.refresh();
		this.#writing.refresh();
	}

	async #codeActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
		const open = this.#documents.get(params.textDocument.uri);
		if (open === undefined) return [];
		const actions = [
			...(wants('quickfix', params) ? quickFixes(open, params, this.#client) : []),
			...(wants('refactor.rewrite', params) ? await this.#tableRewrites(open, params) : []),
		];
		if (!wants(fixAllKind, params)) return actions;
		try {
			const { document } = await this.#checks.check(open, () => token.isCancellationRequested);
			const edits = document === undefined ? [] : fixAll(document);
			if (document === undefined || edits.length === 0) return actions;
			const edit = workspaceEdit(open, textEdits(document.source, edits, open.eol), this.#client);
			return [...actions, { title: 'Apply all safe fixes of PM Writing Coach', kind: fixAllKind, edit }];
		} catch (error) {
			if (error instanceof Stale) return actions;
			throw error;
		}
	}

	async #tableRewrites(open: OpenDocument, params: CodeActionParams): Promise<CodeAction[]> {
		const { version } = open;
		const { enabled, about } = await this.#settings.of(open.uri);
		if (!enabled || open.isClosed || open.version !== version) return [];
		const document = open.under(this.#earlier.last(open.uri, about));
		return document === undefined ? [] : tableRewrites(open, document, params, this.#client);
	}

	#setKind({ uri, kind }: protocol.SetKindParams): null {
		if (kind === null) this.#kinds.delete(uri);
		else if (isKind(kind)) this.#kinds.set(uri, kind);
		if (this.#documents.get(uri) === undefined) return null;
		this.#settings.forget(uri);
		this.#diagnostics.refresh(uri);
		this.#writing.refresh();
		return null;
	}

	#page(rule: string): string | undefined {
		return (this.#client.rulePage ?? this.#host.rulePage)?.replaceAll('{rule}', rule);
	}

	async #editorSettings(uri: string): Promise<unknown> {
		if (!this.#client.configuration) return undefined;
		return this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'pmCoach' });
	}

	#ruleFailed(rule: string, error: unknown): void {
		this.#connection.console.error(
			`The rule ${rule} failed; its findings are left out, all others stand. Please report this: ${describe(error)}`,
		);
	}
}

const describe = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);
