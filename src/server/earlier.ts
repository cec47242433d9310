import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { About, CoachedDocument } from '../coach/coach.ts';
import { documentDate } from '../coach/document/document-date.ts';
import { tellsOfEarlier } from '../coach/grade/open-commitments.ts';
import type { EarlierDocuments } from '../project/earlier-documents.ts';

/** The settings of a document with what earlier documents of its series leave open. */
export interface Informed {
	readonly about: About;
	/** Another one each time the files were read; empty where nothing is open. */
	readonly key: string;
}

/**
 * What earlier documents leave open for each open document: found once, until its kind, its date or its settings
 * change, or a document is opened or closed.
 */
export class Earlier {
	readonly #documents: EarlierDocuments | undefined;
	readonly #known = new Map<string, Informed & { readonly from: About; readonly read: string }>();
	#count = 0;

	/** Without `documents` nothing is ever found. */
	constructor(documents: EarlierDocuments | undefined) {
		this.#documents = documents;
	}

	get size(): number {
		return this.#known.size + (this.#documents?.size ?? 0);
	}

	/** Whether the document is one that tells of earlier ones. */
	concerns(document: CoachedDocument): boolean {
		return this.#documents !== undefined && tellsOfEarlier(document) && document.silent === undefined;
	}

	/** The settings as they were last found, so that nothing is read twice. */
	last(uri: string, about: About): About {
		const known = this.#known.get(uri);
		return known?.from === about ? known.about : about;
	}

	/** Needs `Coach.prepare()`. */
	async of(uri: string, about: About, document: CoachedDocument): Promise<Informed> {
		if (this.#documents === undefined || !this.concerns(document)) return { about, key: '' };
		const read = `${document.kind} ${documentDate(document.documentText)?.earliest}`;
		const known = this.#known.get(uri);
		if (known?.from === about && known.read === read) return known;
		const openCommitments = await this.#documents.openFor(uri, document, about);
		const informed =
			openCommitments.length === 0
				? { about, key: '' }
				: { about: { ...about, openCommitments }, key: String(++this.#count) };
		this.#known.set(uri, { ...informed, from: about, read });
		return informed;
	}

	/** Whether a change of a file may be one of what was read. */
	isOutdatedBy({ uri, type }: FileEvent): boolean {
		if (this.#documents === undefined) return false;
		return type === FileChangeType.Changed ? this.#documents.hasRead(uri) : this.#documents.hasListed(uri);
	}

	clear(): void {
		this.#known.clear();
		this.#documents?.clear();
	}
}
