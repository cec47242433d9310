import { PassThrough } from 'node:stream';
import {
	createConnection,
	createProtocolConnection,
	CodeLensRefreshRequest,
	DiagnosticRefreshRequest,
	ConfigurationRequest,
	LogMessageNotification,
	PublishDiagnosticsNotification,
	RegistrationRequest,
	ShowDocumentRequest,
	ShowMessageRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type ClientCapabilities,
	type InitializeResult,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	type Registration,
} from 'vscode-languageserver/node';
import type { AnyRule } from '../../src/coach/lint/rule.ts';
import {
	listFolderRequest,
	readFileRequest,
	statusNotification,
	type InitializationOptions,
	type Status,
} from '../../src/server/protocol.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { settled, TestClock } from './test-clock.ts';
import { TestDocument } from './test-document.ts';

export const folder = 'file:///work';

export interface TestClientOptions {
	/** Asks for diagnostics (the default), or waits for them. */
	readonly diagnostics?: 'pull' | 'pull without refresh' | 'push';
	readonly edits?: 'snippets' | 'plain' | 'unversioned';
	readonly completions?: 'snippets' | 'plain';
	readonly initializationOptions?: InitializationOptions;
	/** The editor's settings of a document. */
	readonly settings?: (uri: string) => unknown;
	/** Files by URI that the client reads for the server. */
	readonly files?: Record<string, string>;
	/** Files by URI that the server's host reads. */
	readonly hostFiles?: Record<string, string>;
	/** The server's host lists the folders of `hostFiles`. */
	readonly hostLists?: true;
	readonly folders?: readonly string[];
	readonly rules?: readonly AnyRule[];
	readonly longestDocument?: number;
}

/** A client of our own at the other end of an in-memory stream, so that tests read as use. */
export class TestClient {
	readonly clock = new TestClock();
	readonly initialized: InitializeResult;
	readonly connection: ProtocolConnection;
	readonly registrations: Registration[] = [];
	/** Those that were asked for before the client was ready. */
	readonly early: Registration[] = [];
	readonly shown: string[] = [];
	readonly openedByServer: string[] = [];
	readonly logged: string[] = [];
	readonly statuses: Status[] = [];
	readonly published: PublishDiagnosticsParams[] = [];
	readonly asked: string[] = [];
	files: Record<string, string>;
	settings: (uri: string) => unknown;
	refreshes = 0;
	lensRefreshes = 0;
	onLensRefresh: () => void = () => undefined;
	onRefresh: () => void = () => undefined;
	#isReady = false;
	readonly #server: RunningServer;
	readonly #streams: readonly PassThrough[];
	#documents = 0;
	#waiting: {
		readonly accepts: (params: PublishDiagnosticsParams) => boolean;
		readonly resolve: () => void;
	}[] = [];

	static async start(options: TestClientOptions = {}): Promise<TestClient> {
		const client = new TestClient(options);
		const result = await client.connection.sendRequest<InitializeResult>('initialize', {
			processId: null,
			rootUri: null,
			capabilities: capabilities(options),
			workspaceFolders: (options.folders ?? [folder]).map(uri => ({ uri, name: uri })),
			initializationOptions: {
				readFile: true,
				status: true,
				commands: true,
				holdWhileTyping: false,
				...options.initializationOptions,
			},
		});
		Object.assign(client.initialized, result);
		await settled();
		client.#isReady = true;
		await client.connection.sendNotification('initialized', {});
		// Whatever the server asks for first has been answered when a request of ours has.
		await client.connection.sendRequest('pmCoach/explain', { rule: '' });
		return client;
	}

	private constructor(options: TestClientOptions) {
		const up = new PassThrough();
		const down = new PassThrough();
		this.#streams = [up, down];
		this.initialized = { capabilities: {} };
		this.files = { ...options.files };
		this.settings = options.settings ?? (() => ({ kinds: { '**': 'status' } }));
		this.#server = startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
			readFile: uri => Promise.resolve(options.hostFiles?.[uri]),
			...(options.hostLists === undefined
				? {}
				: { listFolder: uri => Promise.resolve(namesIn(options.hostFiles ?? {}, uri)) }),
			clock: this.clock,
			rulePage: 'https://example.org/rules/{rule}.md',
			...(options.longestDocument === undefined ? {} : { longestDocument: options.longestDocument }),
			...(options.rules === undefined ? {} : { rules: options.rules }),
		});
		this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
		this.#answer();
		this.connection.listen();
	}

	async open(
		text: string,
		at: { uri?: string; version?: number; languageId?: string } = {},
	): Promise<TestDocument> {
		const uri = at.uri ?? `${folder}/document-${++this.#documents}.md`;
		const document = new TestDocument(
			this,
			uri,
			at.languageId ?? 'markdown',
			at.version ?? 1,
			text.replaceAll(/[«»]/gu, ''),
		);
		await document.open();
		return document;
	}

	/** New settings, announced as an editor announces them. */
	async changeSettings(settings: (uri: string) => unknown): Promise<void> {
		this.settings = settings;
		await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
	}

	async writeFile(uri: string, text: string): Promise<void> {
		this.files[uri] = text;
		await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri, type: 2 }],
		});
	}

	/** Resolves when the diagnostics of a version are published, at once when they already were. */
	whenPublished(uri: string, version: number | undefined): Promise<PublishDiagnosticsParams> {
		const accepts = (it: PublishDiagnosticsParams) => it.uri === uri && it.version === version;
		const last = () => this.published.filter(accepts).at(-1);
		const published = last();
		if (published !== undefined) return Promise.resolve(published);
		return new Promise(resolve => this.#waiting.push({ accepts, resolve: () => resolve(last()!) }));
	}

	/** Resolves when diagnostics are next published. */
	nextPublished(): Promise<void> {
		return new Promise(resolve => this.#waiting.push({ accepts: () => true, resolve }));
	}

	/** Resolves once something that the server's messages bring about holds. */
	async next(holds: () => boolean): Promise<void> {
		for (let turn = 0; !holds(); turn++) {
			if (turn === 1000) throw new Error('the server has not done it after 1,000 turns of the event loop');
			await new Promise(resolve => setImmediate(resolve));
		}
	}

	/** Resolves when the server next asks for a refresh. */
	nextRefresh(): Promise<void> {
		return new Promise(resolve => {
			this.onRefresh = resolve;
		});
	}

	/** Resolves when the server next asks for a refresh of what stands above headings. */
	nextLensRefresh(): Promise<void> {
		return new Promise(resolve => {
			this.onLensRefresh = resolve;
		});
	}

	/** What the server still knows of documents and their settings. */
	remembered(): number {
		return this.#server.remembered();
	}

	async stop(): Promise<void> {
		await this.connection.sendRequest('shutdown');
		this.connection.dispose();
		for (const it of this.#streams) it.destroy();
	}

	#answer(): void {
		const { connection } = this;
		connection.onRequest(ConfigurationRequest.type, ({ items }) =>
			items.map(({ scopeUri, section }) => {
				this.asked.push(`${section} of ${scopeUri}`);
				return this.settings(scopeUri ?? '');
			}),
		);
		connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
			// As VS Code does, which knows of no requests until it is ready.
			if (!this.#isReady) {
				this.early.push(...registrations);
				throw new Error('The client is not ready.');
			}
			this.registrations.push(...registrations);
		});
		connection.onRequest(DiagnosticRefreshRequest.type, () => {
			this.refreshes++;
			this.onRefresh();
		});
		connection.onRequest(CodeLensRefreshRequest.type, () => {
			this.lensRefreshes++;
			this.onLensRefresh();
		});
		connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => {
			const text = this.files[uri];
			return text === undefined ? null : { text };
		});
		connection.onRequest(listFolderRequest, ({ uri }: { uri: string }) => ({
			names: namesIn(this.files, uri),
		}));
		connection.onNotification(LogMessageNotification.type, ({ message }) => {
			this.logged.push(message);
		});
		connection.onRequest(ShowMessageRequest.type, ({ message, actions }) => {
			this.shown.push(message);
			return actions?.[0] ?? null;
		});
		connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
			this.openedByServer.push(uri);
			return { success: true };
		});
		connection.onNotification(statusNotification, (status: Status) => {
			this.statuses.push(status);
		});
		connection.onNotification(PublishDiagnosticsNotification.type, params => {
			this.published.push(params);
			const ready = this.#waiting.filter(it => it.accepts(params));
			this.#waiting = this.#waiting.filter(it => !ready.includes(it));
			for (const it of ready) it.resolve();
		});
	}
}

const namesIn = (files: Readonly<Record<string, string>>, folder: string): string[] =>
	Object.keys(files).flatMap(it =>
		it.slice(0, it.lastIndexOf('/')) === folder ? [decodeURIComponent(it.slice(folder.length + 1))] : [],
	);

function capabilities({
	diagnostics = 'pull',
	edits = 'snippets',
	completions = 'snippets',
}: TestClientOptions): ClientCapabilities {
	return {
		workspace: {
			configuration: true,
			workspaceFolders: true,
			didChangeConfiguration: { dynamicRegistration: true },
			didChangeWatchedFiles: { dynamicRegistration: true },
			workspaceEdit: { documentChanges: edits !== 'unversioned', snippetEditSupport: edits === 'snippets' },
			codeLens: { refreshSupport: true },
			...(diagnostics === 'pull' ? { diagnostics: { refreshSupport: true } } : {}),
		},
		window: { showDocument: { support: true } },
		textDocument: {
			completion: {
				completionItem: {
					snippetSupport: completions === 'snippets',
					documentationFormat: ['markdown', 'plaintext'],
				},
			},
			hover: { contentFormat: ['markdown', 'plaintext'] },
			publishDiagnostics: { relatedInformation: true, versionSupport: true },
			...(diagnostics === 'push' ? {} : { diagnostic: { relatedInformation: true } }),
		},
	};
}
