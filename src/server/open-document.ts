import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { About, Coach, CoachedDocument } from '../coach/coach.ts';
import type { Finding } from '../coach/lint/finding.ts';
import { applyChanges } from './changes.ts';
import { Typing } from './typing.ts';

/** Characters above which a document is not read: parsing it again for each key would stall the editor. */
export const usualLimit = 4_000_000;

/** What the last complete check of a document showed, and which version it was of. */
export interface LastShown {
	readonly version: number;
	readonly document: CoachedDocument;
	readonly findings: readonly Finding[];
}

/** A Markdown document that the client has open: all that the server remembers of it. */
export class OpenDocument {
	readonly uri: string;
	/** Another one each time a document is opened, since versions then start anew. */
	readonly session: number;
	readonly eol: '\n' | '\r\n';
	readonly typing = new Typing();
	shown: LastShown | undefined;
	isClosed = false;
	readonly #coach: Coach;
	readonly #limit: number;
	#version: number;
	#about: About;
	#text: CoachedDocument | TextDocument;

	constructor(
		opened: { readonly uri: string; readonly version: number; readonly text: string },
		{ coach, about, session, limit }: { coach: Coach; about: About; session: number; limit: number },
	) {
		this.uri = opened.uri;
		this.session = session;
		this.eol = opened.text.includes('\r\n') ? '\r\n' : '\n';
		this.#coach = coach;
		this.#limit = limit;
		this.#version = opened.version;
		this.#about = about;
		this.#text = this.#read(opened.text);
	}

	get version(): number {
		return this.#version;
	}

	/** The document as the coach reads it; undefined while it is too long. */
	get coached(): CoachedDocument | undefined {
		return isRaw(this.#text) ? undefined : this.#text;
	}

	/** The document under these settings, which hold from now on. */
	under(about: About): CoachedDocument | undefined {
		if (about !== this.#about) {
			this.#about = about;
			if (!isRaw(this.#text)) this.#text = this.#text.about(about);
		}
		return this.coached;
	}

	change(changes: TextDocumentContentChangeEvent[], version: number, now: number): void {
		this.#version = version;
		if (isRaw(this.#text)) {
			this.#text = this.#read(TextDocument.update(this.#text, changes, version).getText());
			return;
		}
		const { document, touched } = applyChanges(this.#text, changes);
		const { text } = document.source;
		this.typing.edited(text, touched, now);
		this.#text = text.length > this.#limit ? this.#raw(text) : document;
	}

	#read(text: string): CoachedDocument | TextDocument {
		return text.length > this.#limit ? this.#raw(text) : this.#coach.open(text, this.#about);
	}

	#raw(text: string): TextDocument {
		return TextDocument.create(this.uri, 'markdown', this.#version, text);
	}
}

const isRaw = (text: CoachedDocument | TextDocument): text is TextDocument => 'getText' in text;
