import { mkdirSync, renameSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ScoreFault } from './fault.ts';
import { readVerdicts, subjectOf, type Verdict } from './verdicts.ts';

/**
 * Adds verdicts to the file: sorted, one for each subject, the new one in place of an old one. Several may do so
 * at once: a folder beside the file is the lock, and the file changes in one step.
 */
export const keepVerdicts = (path: string, added: readonly Verdict[]): Promise<void> =>
	change(path, all => {
		for (const it of added) all.set(subjectOf(it), it);
	});

/** Takes verdicts out of the file, under the same lock. */
export const forgetVerdicts = (path: string, gone: readonly Verdict[]): Promise<void> =>
	change(path, all => {
		for (const it of gone) all.delete(subjectOf(it));
	});

async function change(path: string, edit: (all: Map<string, Verdict>) => void): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	const lock = `${path}.lock`;
	await take(lock);
	try {
		const all = new Map(readVerdicts(path));
		edit(all);
		const draft = `${path}.${process.pid}.new`;
		writeFileSync(draft, formatVerdicts([...all.values()]));
		renameSync(draft, path);
	} finally {
		rmdirSync(lock);
	}
}

/** One a line, in an order that keeps what belongs together together and makes merges easy. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
	const order = (it: Verdict): string =>
		`${it.rule}\0${it.slug}\0${String(it.line).padStart(6, '0')}\0${it.hash}`;
	return [...verdicts]
		.sort((a, b) => (order(a) < order(b) ? -1 : 1))
		.map(
			({ slug, line, rule, hash, verdict, reason }) =>
				`${JSON.stringify({ slug, line, rule, hash, verdict, reason })}\n`,
		)
		.join('');
}

/** In milliseconds: far longer than a merge takes. */
const patience = 10_000;

async function take(lock: string): Promise<void> {
	for (let waited = 0; ; waited += 50) {
		try {
			mkdirSync(lock);
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		if (waited >= patience) {
			const since = statSync(lock, { throwIfNoEntry: false })?.mtime.toISOString() ?? 'just now';
			throw new ScoreFault(
				`Somebody has been writing verdicts since ${since}. If nobody is, remove the folder “${lock}”.`,
			);
		}
		await setTimeout(50);
	}
}
