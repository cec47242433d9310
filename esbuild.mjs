import { build, context } from 'esbuild';

// One file for each host: an editor loads one file much faster than many, and web workers cannot load further
// ones at all. `await import()` stays inside the file and is evaluated when it is reached, which is what keeps
// the tagger out of the start-up.

/** How to make each bundle. Paths are relative to the project's folder. */
export function bundles({ minify }) {
	const common = {
		bundle: true,
		charset: 'utf8',
		legalComments: 'none',
		logLevel: 'warning',
		minify,
		sourcemap: minify ? false : 'linked',
		target: 'es2022',
	};
	const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
	const browser = {
		...common,
		platform: 'browser',
		mainFields: ['browser', 'module', 'main'],
		// Libraries ask whether there is a `process` before they use it; with the answer known, the use goes too.
		define: { process: 'undefined' },
	};
	// The editor's own module is there when the client runs, and only then.
	const external = ['vscode'];
	return {
		client: { ...node, entryPoints: ['src/client/node.ts'], outfile: 'dist/client.cjs', external },
		webClient: {
			...browser,
			format: 'cjs',
			entryPoints: ['src/client/browser.ts'],
			outfile: 'dist/client.web.js',
			external,
		},
		server: { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.cjs' },
		webServer: {
			...browser,
			format: 'iife',
			entryPoints: ['src/server/browser.ts'],
			outfile: 'dist/server.web.js',
		},
		cli: {
			...node,
			entryPoints: ['src/cli/program.ts'],
			outfile: 'dist/cli.cjs',
			// A library asks where it stands; a bundle in the older format has to be told.
			define: { 'import.meta.url': 'moduleUrl' },
			banner: { js: "#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
		},
	};
}

if (process.argv[1] === import.meta.filename) {
	const all = Object.values(bundles({ minify: process.argv.includes('--minify') }));
	if (process.argv.includes('--watch')) for (const it of all) await (await context(it)).watch();
	else await Promise.all(all.map(it => build(it)));
}
