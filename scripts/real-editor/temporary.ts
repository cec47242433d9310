import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Copy = AsyncDisposable & { readonly folder: string };

/** A copy of `folder` that a test may write to; an empty folder when there is nothing to copy. */
export async function temporaryCopy(folder: string | undefined): Promise<Copy> {
	const parent = await mkdtemp(join(tmpdir(), 'pm-coach-workspace-'));
	const copy = join(parent, 'workspace');
	await (folder === undefined ? mkdir(copy) : cp(folder, copy, { recursive: true }));
	return {
		folder: copy,
		[Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
	};
}
