import { parseConfig } from '../coach/coach.ts';
import type { ConfigLayer, ConfigProblem } from '../coach/lint/config.ts';
import { foldersAbove, resolve } from './uris.ts';

export const configName = '.pm-coach.json';

/** The text of a file; undefined where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The settings that a project's files give a document. */
export interface ProjectConfig {
	readonly uri: string;
	/** The folder that the globs of `kinds` start from. */
	readonly folder: string;
	/** What it extends comes first, itself last. */
	readonly layers: readonly ConfigLayer[];
}

/** Finds and reads `.pm-coach.json`. Every file is read once until `clear`. */
export class ConfigFiles {
	readonly #readFile: ReadFile;
	readonly #broken: (uri: string, problem: string) => void;
	readonly #texts = new Map<string, Promise<string | undefined>>();

	/** `broken` is told of each problem in a file that is used. */
	constructor(readFile: ReadFile, broken: (uri: string, problem: string) => void) {
		this.#readFile = readFile;
		this.#broken = broken;
	}

	get size(): number {
		return this.#texts.size;
	}

	clear(): void {
		this.#texts.clear();
	}

	/** The nearest one upwards from a document, with all that it extends. */
	async nearest(document: string): Promise<ProjectConfig | undefined> {
		for (const folder of foldersAbove(document)) {
			const uri = `${folder}/${configName}`;
			const text = await this.#text(uri);
			if (text !== undefined) return { uri, folder, layers: await this.#layers(uri, text, new Set([uri])) };
		}
		return undefined;
	}

	/** What is wrong in a `.pm-coach.json`, files that it extends and that are not there included. */
	async problems(uri: string, text: string): Promise<readonly ConfigProblem[]> {
		const parsed = parseConfig(text);
		const missing: ConfigProblem[] = [];
		for (const path of parsed.extends) {
			const target = resolve(path, uri);
			if (target !== undefined && (await this.#text(target)) !== undefined) continue;
			const start = Math.max(0, text.indexOf(JSON.stringify(path)));
			missing.push({ span: { start, end: start + path.length + 2 }, message: notFound(path) });
		}
		return [...parsed.problems, ...missing];
	}

	async #layers(uri: string, text: string, seen: Set<string>): Promise<ConfigLayer[]> {
		const parsed = parseConfig(text);
		for (const problem of parsed.problems) this.#broken(uri, problem.message);
		const layers: ConfigLayer[] = [];
		for (const path of parsed.extends) {
			const target = resolve(path, uri);
			if (target !== undefined && seen.has(target)) continue;
			const base = target === undefined ? undefined : await this.#text(target);
			if (target === undefined || base === undefined) this.#broken(uri, notFound(path));
			else layers.push(...(await this.#layers(target, base, seen.add(target))));
		}
		return [...layers, parsed.layer];
	}

	#text(uri: string): Promise<string | undefined> {
		let text = this.#texts.get(uri);
		if (text === undefined) {
			text = this.#readFile(uri).then(
				it => it?.replace(/\r\n?/gu, '\n'),
				() => undefined,
			);
			this.#texts.set(uri, text);
		}
		return text;
	}
}

const notFound = (path: string): string =>
	`“extends” names “${path}”, which is not there. Correct the path or create the file.`;
