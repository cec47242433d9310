import {
	openCommitments,
	seriesOf,
	tellsOfEarlier,
	type About,
	type Coach,
	type CoachedDocument,
	type OpenCommitment,
	type Reported,
} from '../coach/coach.ts';
import type { ReadFile } from './config-files.ts';
import { nameOf } from './uris.ts';

/** The names of the files in a folder; none where it cannot be listed. */
export type ListFolder = (folder: string) => Promise<readonly string[]>;

/** Reads the other documents of a document's series, which lie in its folder. Each folder and file once until `clear`. */
export class EarlierDocuments {
	readonly #coach: Coach;
	readonly #listFolder: ListFolder;
	readonly #readFile: ReadFile;
	readonly #folders = new Map<string, Promise<readonly string[]>>();
	readonly #documents = new Map<string, Promise<Reported | undefined>>();

	constructor(coach: Coach, listFolder: ListFolder, readFile: ReadFile) {
		this.#coach = coach;
		this.#listFolder = listFolder;
		this.#readFile = readFile;
	}

	get size(): number {
		return this.#folders.size + this.#documents.size;
	}

	clear(): void {
		this.#folders.clear();
		this.#documents.clear();
	}

	hasRead(uri: string): boolean {
		return this.#documents.has(sameUri(uri));
	}

	/** Whether the folder of a file was listed. */
	hasListed(uri: string): boolean {
		return this.#folders.has(folderOf(uri));
	}

	/**
	 * What the earlier documents of its series leave open; nothing for documents that do not tell of such. The others
	 * are read under the document's settings. Needs `Coach.prepare()`. Never throws: what cannot be read is not there.
	 */
	async openFor(uri: string, document: CoachedDocument, about: About): Promise<readonly OpenCommitment[]> {
		if (!tellsOfEarlier(document) || document.silent !== undefined) return [];
		const folder = folderOf(uri);
		const own = nameOf(uri);
		const names = (await this.#names(folder)).filter(it => it !== own && isNamedAlike(it, own));
		const others = await Promise.all(nearest(names, own).map(it => this.#read(uriIn(folder, it), it, about)));
		return openCommitments(
			{ path: own, kind: document.kind, text: document.documentText },
			others.filter(it => it !== undefined),
		);
	}

	#names(folder: string): Promise<readonly string[]> {
		let names = this.#folders.get(folder);
		if (names === undefined) {
			names = this.#listFolder(folder).catch(() => []);
			this.#folders.set(folder, names);
		}
		return names;
	}

	#read(uri: string, name: string, about: About): Promise<Reported | undefined> {
		let document = this.#documents.get(uri);
		if (document === undefined) {
			const path = about.path.slice(0, about.path.lastIndexOf('/') + 1) + name;
			const { config, kind } = about;
			document = this.#readFile(uri).then(
				text => {
					if (text === undefined || text.length > longest) return undefined;
					const opened = this.#coach.open(text, { path, config, ...(kind === undefined ? {} : { kind }) });
					return {
						path: name,
						kind: opened.kind,
						text: opened.documentText,
						commitments: opened.commitments(),
					};
				},
				() => undefined,
			);
			this.#documents.set(uri, document);
		}
		return document;
	}
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

const uriIn = (folder: string, name: string): string => `${folder}/${encodeURIComponent(name)}`;

/** Clients escape more of a name than we do, or less. */
const sameUri = (uri: string): string => uriIn(folderOf(uri), nameOf(uri));

const isNamedAlike = (name: string, own: string): boolean =>
	/\.(?:md|markdown)$/iu.test(name) && seriesOf(name) === seriesOf(own);

/** The files that stand before a file by name, and some behind it, for names whose order is not that of time. */
function nearest(names: readonly string[], own: string): readonly string[] {
	const sorted = [...names].sort();
	const at = sorted.findIndex(it => it > own);
	const end = at < 0 ? sorted.length : at;
	return sorted.slice(Math.max(0, end - most), end + most);
}

/** More than two months of weeks. */
const most = 12;

/** Characters; nobody writes such a report. */
const longest = 400_000;
