import {
	CancellationTokenSource,
	commands,
	EventEmitter,
	languages,
	window,
	workspace,
	type CancellationToken,
	type ExtensionContext,
	type TextDocument,
	type Uri,
} from 'vscode';
import { LSPErrorCodes, ResponseError, type BaseLanguageClient } from 'vscode-languageclient';
import {
	reportRequest,
	statusNotification,
	type Report,
	type ReportParams,
	type Status,
} from '../server/protocol.ts';
import { isCoached } from './coached.ts';

/** What the server last said of each open document, and how the one in front stands. */
export class Reports {
	readonly #client: BaseLanguageClient;
	readonly #extension: Uri;
	readonly #statuses = new Map<string, Status>();
	readonly #reports = new Map<string, Report>();
	/** Documents that were checked again since their report. */
	readonly #outdated = new Set<string>();
	readonly #changed = new EventEmitter<void>();
	#front: TextDocument | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asking: CancellationTokenSource | undefined;

	constructor(context: ExtensionContext, client: BaseLanguageClient) {
		this.#client = client;
		this.#extension = context.extensionUri;
		client.onNotification(statusNotification, (status: Status) => this.#told(status));
		context.subscriptions.push(
			this.#changed,
			window.onDidChangeActiveTextEditor(() => this.#look()),
			window.onDidChangeVisibleTextEditors(() => this.#look()),
			// Also when its language is changed.
			workspace.onDidOpenTextDocument(() => this.#look()),
			workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
			{ dispose: () => this.#stop() },
		);
		this.#look();
	}

	/** Whenever there is another document in front, or something new to say of it. */
	get onDidChange() {
		return this.#changed.event;
	}

	/** The Markdown document that is written: still that one while the focus is in a view or in the output. */
	get document(): TextDocument | undefined {
		return this.#front;
	}

	status(uri: Uri): Status | undefined {
		return this.#statuses.get(uri.toString());
	}

	/** What was last heard of a document, perhaps of a version before its last. */
	last(uri: Uri): Report | undefined {
		return this.#reports.get(uri.toString());
	}

	/** How a document stands as it is now; undefined where that cannot be told. */
	async fresh(document: TextDocument, token?: CancellationToken): Promise<Report | undefined> {
		const key = document.uri.toString();
		const known = this.#reports.get(key);
		if (known?.version === document.version && !this.#outdated.has(key)) return known;
		this.#outdated.delete(key);
		const params: ReportParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
		const report = await askIfCurrent<Report>(this.#client, reportRequest, params, token);
		if (report === undefined || document.isClosed) this.#outdated.add(key);
		else {
			this.#reports.set(key, report);
			this.#show();
		}
		return report?.version === document.version ? report : undefined;
	}

	#told(status: Status): void {
		const key = this.#client.protocol2CodeConverter.asUri(status.uri).toString();
		this.#statuses.set(key, status);
		this.#outdated.add(key);
		if (key === this.#front?.uri.toString()) this.#refresh();
	}

	#look(): void {
		const front = this.#inFront();
		if (front === this.#front) return;
		this.#front = front;
		this.#refresh();
	}

	#inFront(): TextDocument | undefined {
		const active = window.activeTextEditor?.document;
		if (active !== undefined && active.uri.scheme !== 'output') {
			const isOurs =
				languages.match({ language: 'markdown' }, active) > 0 && isCoached(active, this.#extension);
			return isOurs ? active : undefined;
		}
		return window.visibleTextEditors.some(it => it.document === this.#front) ? this.#front : undefined;
	}

	/** Shows what is known and asks for the rest, once the author pauses. */
	#refresh(): void {
		this.#show();
		clearTimeout(this.#timer);
		const document = this.#front;
		if (document === undefined || this.status(document.uri) === undefined) return;
		this.#timer = setTimeout(
			() => void this.#ask(document),
			this.last(document.uri) === undefined ? 0 : pause,
		);
	}

	async #ask(document: TextDocument): Promise<void> {
		this.#asking?.cancel();
		this.#asking = new CancellationTokenSource();
		await this.fresh(document, this.#asking.token);
	}

	#show(): void {
		void commands.executeCommand('setContext', 'pmCoach.document', this.#state());
		this.#changed.fire();
	}

	/** For the `when` of views and commands. */
	#state(): 'checking' | 'silent' | 'unknown' | 'short' | 'graded' | undefined {
		if (this.#front === undefined) return undefined;
		const report = this.last(this.#front.uri);
		if (report === undefined) return 'checking';
		// A form that was just begun has nothing but blanks.
		if (report.silent !== null) return report.blanks.length > 0 ? 'short' : 'silent';
		if (report.kind === 'unknown') return 'unknown';
		return report.grade === null ? 'short' : 'graded';
	}

	#forget(key: string): void {
		this.#statuses.delete(key);
		this.#reports.delete(key);
		this.#outdated.delete(key);
		this.#look();
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#asking?.cancel();
	}
}

/** Milliseconds without a new check before the panel follows. */
const pause = 300;

/** What the server answers; undefined where it cannot, or not for this version of the document. */
export async function askIfCurrent<Answer>(
	client: BaseLanguageClient,
	request: string,
	params: object,
	token?: CancellationToken,
): Promise<Answer | undefined> {
	try {
		const asked =
			token === undefined
				? client.sendRequest<Answer | null>(request, params)
				: client.sendRequest<Answer | null>(request, params, token);
		return (await asked) ?? undefined;
	} catch (error) {
		// One that was overtaken by the author will be asked again.
		if (!(error instanceof ResponseError && overtaken.includes(error.code)))
			client.outputChannel.warn(`${request}: ${String(error)}`);
		return undefined;
	}
}

const overtaken: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified];
