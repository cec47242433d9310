import { build, type BuildOptions } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';

const tests = join(root, 'test', 'vscode');
const output = join(root, 'out', 'vscode-suite');

/** The tests for extension hosts that are Node processes. */
export const nodeBundle = join(output, 'node.cjs');

/** The tests for extension hosts that are web workers. */
export const webBundle = join(output, 'web.js');

/** Compiles the suites in `test/vscode/suite` and the harness into one file for each kind of extension host. */
export async function bundleSuite(): Promise<void> {
	const files = (await readdir(join(tests, 'suite'))).filter(it => it.endsWith('.ts')).sort();
	const imports = files.map(file => `() => import('./suite/${file}')`);
	const common: BuildOptions = {
		stdin: {
			contents: `import { createRun } from './harness.ts';\nexport const run = createRun([${imports.join(', ')}]);`,
			loader: 'ts',
			resolveDir: tests,
		},
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		external: ['vscode'],
		charset: 'utf8',
		logLevel: 'error',
	};
	await Promise.all([
		build({ ...common, platform: 'node', outfile: nodeBundle }),
		build({ ...common, ...forWorkers, platform: 'browser', outfile: webBundle }),
	]);
}

const forWorkers: BuildOptions = {
	alias: { mocha: join(tests, 'mocha-in-worker.ts') },
	// Mocha's build for browsers takes every `module.exports` in reach for its own, so ours is set at the end.
	format: 'iife',
	globalName: 'suite',
	footer: { js: 'module.exports = suite;' },
};
