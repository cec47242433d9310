import { join } from 'node:path';

/** The root of this repository, which is also the folder of the extension. */
export const root = join(import.meta.dirname, '..', '..');

/** Where editor builds are kept between runs; `PM_COACH_EDITOR_CACHE` moves it, say to share it between clones. */
export function cacheFolder(): string {
	return process.env['PM_COACH_EDITOR_CACHE'] ?? join(root, '.vscode-test');
}
