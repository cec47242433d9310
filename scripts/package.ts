// Packs the extension as `pm-writing-coach.vsix` and prints what is in it: `npm run package`.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

run('node', ['esbuild.mjs', '--minify']);
// What the extension needs is bundled; `--no-dependencies` keeps the tools of the project out.
run('vsce', ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', 'pm-writing-coach.vsix']);

function run(program: string, args: readonly string[]): void {
	const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	if (error !== undefined) throw error;
	if (status !== 0) process.exit(status ?? 1);
}
