import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { UsageError } from './args.ts';
import { nameOf } from './report/name.ts';
import type { Checked } from './report/report.ts';
import { sentenceOf } from './report/sentence.ts';

/**
 * Findings that a team has agreed to live with. One is known by its document, its rule and its sentence, not by
 * its line: what moves stays recorded, and a sentence that is changed is judged anew.
 */
export class Baseline {
	readonly #folder: string;
	/** How many findings there are of each. */
	readonly #counts: ReadonlyMap<string, number>;

	private constructor(folder: string, counts: ReadonlyMap<string, number>) {
		this.#folder = folder;
		this.#counts = counts;
	}

	/** Reads a file that `write` wrote. Throws `UsageError`. */
	static async read(name: string, cwd: string): Promise<Baseline> {
		const file = resolve(cwd, name);
		const text = await readFile(file, 'utf8').catch(() => undefined);
		if (text === undefined)
			throw new UsageError(`There is no baseline “${name}” here. \`--write-baseline ${name}\` writes one.`);
		const entries = parsed(text);
		if (entries === undefined)
			throw new UsageError(`“${name}” is no baseline. \`--write-baseline ${name}\` writes it anew.`);
		return new Baseline(dirname(file), new Map(entries.map(it => [keyOf(it), it.count])));
	}

	/** Records all findings; answers how many. Throws `UsageError`. */
	static async write(name: string, cwd: string, checked: readonly Checked[]): Promise<number> {
		const file = resolve(cwd, name);
		const counts = new Map<string, Entry>();
		for (const it of checked.flatMap(one => found(one, dirname(file), cwd)))
			counts.set(it.key, { ...it.entry, count: (counts.get(it.key)?.count ?? 0) + 1 });
		const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => JSON.stringify(it));
		// A finding a line, so that two branches that mend documents can be merged.
		const listed = entries.length === 0 ? '[]' : `[\n    ${entries.join(',\n    ')}\n  ]`;
		await writeFile(file, `{\n  "version": 1,\n  "findings": ${listed}\n}\n`).catch((error: unknown) => {
			throw new UsageError(
				`“${name}” cannot be written (${error instanceof Error ? error.message : String(error)}).`,
			);
		});
		return [...counts.values()].reduce((sum, it) => sum + it.count, 0);
	}

	/** The document with what is not recorded: of findings that are alike, those beyond the recorded number. */
	fresh(checked: Checked, cwd: string): Checked {
		const left = new Map(this.#counts);
		const findings = found(checked, this.#folder, cwd).flatMap(({ key, finding }) => {
			const count = left.get(key) ?? 0;
			left.set(key, count - 1);
			return count > 0 ? [] : [finding];
		});
		return { ...checked, findings };
	}
}

interface Entry {
	/** With slashes, relative to the baseline's folder. */
	readonly path: string;
	readonly rule: string;
	/** Of the sentence. */
	readonly hash: string;
	readonly count: number;
}

const keyOf = ({ path, rule, hash }: Entry): string => `${path}\0${rule}\0${hash}`;

function found({ path, document, findings }: Checked, folder: string, cwd: string) {
	const own = relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
	return findings.map(finding => {
		const { hash } = sentenceOf(document, finding);
		const entry: Entry = { path: own, rule: nameOf(finding), hash, count: 1 };
		return { key: keyOf(entry), entry, finding };
	});
}

function parsed(text: string): readonly Entry[] | undefined {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { version, findings } = Object(json) as { readonly version?: unknown; readonly findings?: unknown };
	return version === 1 && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
}

function isEntry(json: unknown): json is Entry {
	const { path, rule, hash, count } = Object(json) as { readonly [K in keyof Entry]?: unknown };
	return [path, rule, hash].every(it => typeof it === 'string') && typeof count === 'number' && count > 0;
}
