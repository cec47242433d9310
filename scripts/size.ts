// Prints the sizes of the bundles and fails when one has outgrown its budget: `npm run size` (after `npm run build`).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Budgets in kilobytes of minified code. A bundle that nears one is a reason to look at what came in. */
const budgets: Readonly<Record<string, number>> = {
	'client.cjs': 560,
	'client.web.js': 560,
	'server.cjs': 1800,
	'server.web.js': 1800,
	'cli.cjs': 1900,
};

for (const [name, budget] of Object.entries(budgets)) {
	const code = readFileSync(join(import.meta.dirname, '..', 'dist', name));
	const kilobytes = Math.round(code.length / 1000);
	const zipped = Math.round(gzipSync(code).length / 1000);
	console.log(`${name.padEnd(16)} ${String(kilobytes).padStart(5)} kB, ${String(zipped).padStart(4)} kB gzipped (budget ${budget} kB)`);
	if (kilobytes > budget) {
		console.error(`${name} is larger than its budget of ${budget} kB.`);
		process.exitCode = 1;
	}
}
