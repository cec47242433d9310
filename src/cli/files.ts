import { readdir, readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ignore from 'ignore';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './args.ts';

/** A document to check. */
export interface Input {
	/** With slashes, relative to the working directory; what is printed. */
	readonly path: string;
	/** Where it lies; undefined for standard input. */
	readonly file: string | undefined;
	/** As it is on disk, line ends included. */
	readonly text: string;
}

/** A file that could not be read, and why, as a sentence that says what to do. */
export interface Unreadable {
	readonly path: string;
	readonly reason: string;
}

/**
 * The files that paths, folders and globs stand for, in order of path. In folders all `.md` and `.markdown`
 * files count but those of `.gitignore`, `node_modules` and hidden folders; a file that is named counts always.
 * Throws `UsageError` for a path that is not there.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<string[]> {
	const ignored = await gitIgnore(cwd);
	const found = new Set<string>();
	for (const path of paths) {
		if (isDynamicPattern(path) && !(await exists(resolve(cwd, path)))) {
			const files = await listing(path.replaceAll('\\', '/'), cwd);
			for (const it of files) if (!ignored(it)) found.add(it);
			continue;
		}
		const info = await stat(resolve(cwd, path)).catch(() => undefined);
		if (info === undefined) throw new UsageError(`There is no file or folder “${path}” here.`);
		if (!info.isDirectory()) found.add(slashed(relative(cwd, resolve(cwd, path))));
		else {
			const folder = slashed(relative(cwd, resolve(cwd, path)));
			const files = await listing('**/*.{md,markdown}', resolve(cwd, path));
			for (const it of files.map(name => (folder === '' ? name : `${folder}/${name}`))) if (!ignored(it)) found.add(it);
		}
	}
	return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Reads a file as text; says why where it is none. */
export async function readInput(path: string, cwd: string): Promise<Input | Unreadable> {
	const file = resolve(cwd, path);
	try {
		const bytes = await readFile(file);
		if (bytes.subarray(0, 8192).includes(0)) return { path, reason: 'This is no text: it holds NUL bytes. Leave it out of the paths.' };
		return { path, file, text: bytes.toString('utf8') };
	} catch (error) {
		return { path, reason: `It cannot be read (${error instanceof Error ? error.message : String(error)}).` };
	}
}

/** The names of the files in a folder. */
export const listFolder = async (uri: string): Promise<string[]> =>
	(await readdir(fileURLToPath(uri), { withFileTypes: true })).flatMap(it => (it.isFile() ? [it.name] : []));

const listing = (pattern: string, cwd: string): Promise<string[]> =>
	glob(pattern, { cwd, dot: false, onlyFiles: true, ignore: ['**/node_modules/**'], expandDirectories: false });

async function gitIgnore(cwd: string): Promise<(path: string) => boolean> {
	const text = await readFile(resolve(cwd, '.gitignore'), 'utf8').catch(() => '');
	const rules = ignore().add(text);
	return path => !path.startsWith('../') && rules.ignores(path);
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;

const slashed = (path: string): string => path.replaceAll('\\', '/');
