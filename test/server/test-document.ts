import assert from 'node:assert/strict';
import {
	type CancellationToken,
	type CodeAction,
	type CodeLens,
	type CompletionList,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type Hover,
	type Position,
	type Range,
	type SnippetTextEdit,
	type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from './client.ts';

export interface ActionOptions {
	readonly at?: string;
	readonly only?: string[];
	readonly diagnostics?: readonly Diagnostic[];
}

/** A document as an editor has it open: its own copy of the text, and what it last heard of it. */
export class TestDocument {
	readonly uri: string;
	readonly #client: TestClient;
	#document: TextDocument;
	#diagnostics: readonly Diagnostic[] = [];

	constructor(client: TestClient, uri: string, languageId: string, version: number, text: string) {
		this.#client = client;
		this.uri = uri;
		this.#document = TextDocument.create(uri, languageId, version, text);
	}

	get text(): string {
		return this.#document.getText();
	}

	get version(): number {
		return this.#document.version;
	}

	textOf(range: Range): string {
		return this.#document.getText(range);
	}

	open(): Promise<void> {
		const { uri, languageId, version } = this.#document;
		return this.#client.connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId, version, text: this.text },
		});
	}

	close(): Promise<void> {
		return this.#client.connection.sendNotification('textDocument/didClose', {
			textDocument: { uri: this.uri },
		});
	}

	/** Types at the end. */
	type(text: string): Promise<void> {
		return this.edit([[this.text.length, this.text.length, text]]);
	}

	replace(old: string, text: string): Promise<void> {
		const start = this.#find(old);
		return this.edit([[start, start + old.length, text]]);
	}

	/** Edits at offsets of the current text, sent as an editor sends them: from the end to the start. */
	async edit(edits: readonly (readonly [start: number, end: number, text: string])[]): Promise<void> {
		const contentChanges = [...edits]
			.sort((a, b) => b[0] - a[0])
			.map(([start, end, text]) => ({ range: this.#range(start, end), text }));
		await this.change(contentChanges);
	}

	async change(contentChanges: { range?: Range; text: string }[]): Promise<void> {
		const version = this.version + 1;
		this.#document = TextDocument.update(this.#document, contentChanges as never, version);
		await this.#client.connection.sendNotification('textDocument/didChange', {
			textDocument: { uri: this.uri, version },
			contentChanges,
		});
	}

	pull(previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
		const params = {
			textDocument: { uri: this.uri },
			...(previousResultId === undefined ? {} : { previousResultId }),
		};
		const { connection } = this.#client;
		return token === undefined
			? connection.sendRequest('textDocument/diagnostic', params)
			: connection.sendRequest('textDocument/diagnostic', params, token);
	}

	/** Asks for diagnostics or, where they are sent, waits for those of this version: `rule: text` each. */
	async diagnostics(): Promise<string[]> {
		this.#diagnostics = await this.rawDiagnostics();
		return this.#diagnostics.map(it => `${it.code ?? 'problem'}: ${this.#document.getText(it.range)}`);
	}

	async rawDiagnostics(): Promise<readonly Diagnostic[]> {
		if (this.#client.initialized.capabilities.diagnosticProvider === undefined)
			return (await this.#client.whenPublished(this.uri, this.version)).diagnostics;
		const report = await this.pull();
		assert.equal(report.kind, 'full');
		return report.kind === 'full' ? report.items : [];
	}

	/** The actions for the diagnostics last heard of; of those that touch `at`, when given. */
	codeActions({ at, only, diagnostics }: ActionOptions = {}): Promise<CodeAction[]> {
		const start = at === undefined ? 0 : this.#find(at);
		const end = at === undefined ? this.text.length : start + at.length;
		const range = this.#range(start, end);
		const touching = this.#diagnostics.filter(
			it => this.#document.offsetAt(it.range.start) <= end && this.#document.offsetAt(it.range.end) >= start,
		);
		return this.#client.connection.sendRequest('textDocument/codeAction', {
			textDocument: { uri: this.uri },
			range,
			context: { diagnostics: diagnostics ?? touching, ...(only === undefined ? {} : { only }) },
		});
	}

	async titles(options: ActionOptions = {}): Promise<string[]> {
		return (await this.codeActions(options)).map(it => it.title);
	}

	/** Applies the first action whose title begins so. Tab stops are left as they are proposed. */
	async apply(title: string, options: ActionOptions = {}): Promise<void> {
		const actions = await this.codeActions(options);
		const action = actions.find(it => it.title.startsWith(title));
		assert.ok(action?.edit, `no edit “${title}” among ${actions.map(it => it.title).join(', ')}`);
		await this.edit(
			this.#editsOf(action).map(it => [this.#offset(it.range.start), this.#offset(it.range.end), textOf(it)]),
		);
	}

	hover(at: string): Promise<Hover | null> {
		const position = this.#document.positionAt(this.#find(at));
		return this.#client.connection.sendRequest('textDocument/hover', {
			textDocument: { uri: this.uri },
			position,
		});
	}

	/** Completions at the end of the first place that reads so; at the end of the document without one. */
	completions(at?: string): Promise<CompletionList | null> {
		const offset = at === undefined ? this.text.length : this.#find(at) + at.length;
		return this.#client.connection.sendRequest('textDocument/completion', {
			textDocument: { uri: this.uri },
			position: this.#document.positionAt(offset),
		});
	}

	codeLenses(): Promise<CodeLens[] | null> {
		return this.#client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: this.uri } });
	}

	#editsOf({ edit }: CodeAction): (TextEdit | SnippetTextEdit)[] {
		const versioned = edit?.documentChanges?.[0];
		if (versioned === undefined) return edit?.changes?.[this.uri] ?? [];
		assert.ok('textDocument' in versioned);
		assert.equal(versioned.textDocument.version, this.version);
		return versioned.edits;
	}

	#find(text: string): number {
		const start = this.text.indexOf(text);
		assert.ok(start >= 0, `“${text}” is not in the document`);
		return start;
	}

	#range(start: number, end: number): Range {
		return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
	}

	#offset(position: Position): number {
		return this.#document.offsetAt(position);
	}
}

const textOf = (edit: TextEdit | SnippetTextEdit): string =>
	'newText' in edit
		? edit.newText
		: edit.snippet.value.replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/gu, '$1').replaceAll(/\\([\\$}])/gu, '$1');
