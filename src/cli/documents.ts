import { pathToFileURL } from 'node:url';
import { createCoach, mergeConfig, type About, type Coach, type CoachedDocument } from '../coach/coach.ts';
import type { Kind } from '../coach/document/kind.ts';
import type { Config } from '../coach/lint/config.ts';
import { ConfigFiles } from '../project/config-files.ts';
import { EarlierDocuments } from '../project/earlier-documents.ts';
import { findFiles, listFolder, readInput, type Input } from './files.ts';
import type { Terminal } from './main.ts';

/** What the commands that read documents are told. */
export interface Which {
	/** Files, folders or globs; `-` is standard input. */
	readonly paths: readonly string[];
	/** What every document is taken for; recognised when undefined. */
	readonly kind: Kind | undefined;
	readonly stdinFilename: string | undefined;
}

/** A document that was opened, and the file it came from. */
export interface Opened {
	readonly input: Input;
	readonly document: CoachedDocument;
}

/** Opens the documents that a command names, each under the settings of its nearest `.pm-coach.json`. */
export class Documents {
	readonly #which: Which;
	readonly #terminal: Terminal;
	readonly #adjust: (config: Config) => Config;
	readonly #coach: Coach;
	readonly #configs: ConfigFiles;
	readonly #earlier: EarlierDocuments;
	#faults = 0;

	constructor(which: Which, terminal: Terminal, adjust: (config: Config) => Config = it => it) {
		this.#which = which;
		this.#terminal = terminal;
		this.#adjust = adjust;
		this.#coach = createCoach({
			ruleFailed: (rule, error) =>
				this.#fault(`The rule ${rule} failed: ${reason(error)}. Please report it; all other rules have run.`),
		});
		this.#configs = new ConfigFiles(terminal.readUri, (uri, problem) => this.#fault(`${uri}: ${problem}`));
		this.#earlier = new EarlierDocuments(this.#coach, listFolder, terminal.readUri);
	}

	/** How many files could not be read or checked as a whole; each was told. */
	get faults(): number {
		return this.#faults;
	}

	async *open(): AsyncGenerator<Opened> {
		await this.#coach.prepare();
		const { kind } = this.#which;
		for (const input of await this.#inputs()) {
			const { config, path } = await this.#about(input);
			const about: About = { path, config, ...(kind === undefined ? {} : { kind }) };
			const document = this.#coach.open(input.text, about);
			const openCommitments =
				input.file === undefined
					? []
					: await this.#earlier.openFor(pathToFileURL(input.file).href, document, about);
			yield {
				input,
				document: openCommitments.length === 0 ? document : document.about({ ...about, openCommitments }),
			};
		}
	}

	async #inputs(): Promise<Input[]> {
		const { paths, stdinFilename } = this.#which;
		const { cwd } = this.#terminal;
		const inputs: Input[] = [];
		if (paths.includes('-'))
			inputs.push({ path: stdinFilename ?? 'stdin.md', file: undefined, text: await this.#terminal.stdin() });
		const named = paths.filter(it => it !== '-');
		for (const path of named.length === 0 ? [] : await findFiles(named, cwd)) {
			const input = await readInput(path, cwd);
			if ('text' in input) inputs.push(input);
			else this.#fault(`${path}: ${input.reason}`);
		}
		return inputs;
	}

	/** The settings of the nearest `.pm-coach.json`, and the path as its globs see it. */
	async #about(input: Input): Promise<{ config: Config; path: string }> {
		const uri = pathToFileURL(input.file ?? `${this.#terminal.cwd}/${input.path}`).href;
		const project = await this.#configs.nearest(uri);
		const config = mergeConfig(...(project?.layers ?? []));
		const path =
			project === undefined ? input.path : decodeURIComponent(uri.slice(project.folder.length + 1));
		return { config: this.#adjust(config), path };
	}

	#fault(message: string): void {
		this.#faults++;
		this.#terminal.err(`${message}\n`);
	}
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
