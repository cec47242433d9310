import { build, context } from 'esbuild';

// One file for each host: an editor loads one file much faster than many, and web workers cannot load further
// ones at all. `await import()` stays inside the file and is evaluated when it is reached, which is what keeps
// the tagger out of the start-up.

const isMinified = process.argv.includes('--minify');
const isWatching = process.argv.includes('--watch');

const common = {
	bundle: true,
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	minify: isMinified,
	sourcemap: isMinified ? false : 'linked',
	splitting: false,
	target: 'es2022',
	treeShaking: true,
};

const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = {
	...common,
	platform: 'browser',
	mainFields: ['browser', 'module', 'main'],
	// Libraries ask whether there is a `process` before they use it; with the answer known, the use goes too.
	define: { process: 'undefined' },
};

/** The editor's own module is there when the client runs, and only then. */
const external = ['vscode'];

const bundles = [
	{ ...node, entryPoints: ['src/client/node.ts'], outfile: 'dist/client.cjs', external },
	{ ...browser, format: 'cjs', entryPoints: ['src/client/browser.ts'], outfile: 'dist/client.web.js', external },
	{ ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.cjs' },
	{ ...browser, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/server.web.js' },
	{ ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
];

if (isWatching) {
	for (const bundle of bundles) await (await context(bundle)).watch();
} else {
	await Promise.all(bundles.map(it => build(it)));
}
