import {
	DiagnosticSeverity,
	type Diagnostic,
	type DidChangeTextDocumentParams,
	type TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configName, type ConfigFiles } from '../project/config-files.ts';
import { nameOf } from '../project/uris.ts';

/** The `.pm-coach.json` files that are open: what is wrong in them is shown where it stands. */
export class ConfigDocuments {
	readonly #files: ConfigFiles;
	readonly #open = new Map<string, TextDocument>();

	constructor(files: ConfigFiles) {
		this.#files = files;
	}

	get size(): number {
		return this.#open.size;
	}

	uris(): string[] {
		return [...this.#open.keys()];
	}

	static owns(uri: string): boolean {
		return nameOf(uri).endsWith(configName);
	}

	open({ uri, languageId, version, text }: TextDocumentItem): void {
		this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
	}

	change({ textDocument, contentChanges }: DidChangeTextDocumentParams): boolean {
		const open = this.#open.get(textDocument.uri);
		if (open === undefined) return false;
		TextDocument.update(open, contentChanges, textDocument.version);
		return true;
	}

	close(uri: string): boolean {
		return this.#open.delete(uri);
	}

	/** Undefined for a document that is not open. */
	async diagnostics(uri: string): Promise<Diagnostic[] | undefined> {
		const open = this.#open.get(uri);
		if (open === undefined) return undefined;
		// The parser counts in LF text; positions are the same under all line ends.
		const text = open.getText().replace(/\r\n?/gu, '\n');
		const lines = TextDocument.create(uri, open.languageId, open.version, text);
		const problems = await this.#files.problems(uri, text);
		return problems.map(({ span, message }) => ({
			range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
			severity: DiagnosticSeverity.Warning,
			source: 'PM Coach',
			message,
		}));
	}
}
