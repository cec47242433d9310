import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { defaultConfig, type Coach } from '../coach/coach.ts';
import type { Clock } from './clock.ts';
import { OpenDocument } from './open-document.ts';
import { nameOf } from '../project/uris.ts';

/** The Markdown documents that are open. Nothing of a document outlives its closing. */
export class Documents {
	readonly #coach: Coach;
	readonly #clock: Clock;
	readonly #limit: number;
	readonly #open = new Map<string, OpenDocument>();
	#sessions = 0;

	/** `limit` is the length, in characters, above which a document is not read. */
	constructor(coach: Coach, clock: Clock, limit: number) {
		this.#coach = coach;
		this.#clock = clock;
		this.#limit = limit;
	}

	get size(): number {
		return this.#open.size;
	}

	uris(): string[] {
		return [...this.#open.keys()];
	}

	get(uri: string): OpenDocument | undefined {
		return this.#open.get(uri);
	}

	open(item: TextDocumentItem): void {
		this.close(item.uri);
		const about = { path: nameOf(item.uri), config: defaultConfig };
		const parts = { coach: this.#coach, about, session: ++this.#sessions, limit: this.#limit };
		this.#open.set(item.uri, new OpenDocument(item, parts));
	}

	/** Tells whether the document was open: changes of others are nobody's business. */
	change({ textDocument, contentChanges }: DidChangeTextDocumentParams): boolean {
		const open = this.#open.get(textDocument.uri);
		open?.change(contentChanges, textDocument.version, this.#clock.now());
		return open !== undefined;
	}

	close(uri: string): boolean {
		const open = this.#open.get(uri);
		if (open !== undefined) open.isClosed = true;
		return this.#open.delete(uri);
	}
}
