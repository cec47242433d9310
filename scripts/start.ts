// The coach at work on the documents in `examples/`: `npm start`. With `-- --check` their findings are printed
// instead of opening an editor.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../esbuild.mjs';
import { openEditor } from './real-editor/open-editor.ts';
import { root } from './real-editor/paths.ts';

const folder = join(root, 'examples');

await Promise.all(Object.values(bundles({ minify: true })).map(it => build(it)));
if (process.argv.includes('--check')) check();
else await openEditor({ folder, file: 'prfaq-weak.md', extensionDevelopmentPath: root, port: 8123 });

/** Prints the findings; that there are some is the point of the examples, and no failure. */
function check(): void {
	const { status } = spawnSync(
		process.execPath,
		[join(root, 'dist', 'cli.cjs'), 'check', 'examples', '--fail-on', 'none'],
		{ cwd: root, stdio: 'inherit' },
	);
	process.exitCode = status ?? 2;
}
