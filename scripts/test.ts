// Runs everything that `npm test` promises, one suite after another, and ends with one line that counts them all:
//
//     node scripts/test.ts
//
// A check that is no suite of cases (types, lint, generated files, packaging) counts as one case.

import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Suite {
	readonly name: string;
	readonly command: readonly string[];
	/** Reads how many cases passed and failed from what it printed; without it the exit code is one case. */
	readonly counts?: (output: string) => { passed: number; failed: number };
}

const root = join(import.meta.dirname, '..');

const suites: readonly Suite[] = [
	{ name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
	{ name: 'texts to translate', command: ['node', 'scripts/l10n.ts', '--check'] },
	{ name: 'types', command: ['npm', 'run', '--silent', 'types'] },
	{ name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
	{ name: 'bundles', command: ['npm', 'run', '--silent', 'build'] },
	{ name: 'units', command: ['npm', 'run', '--silent', 'test:unit'], counts: mochaCounts },
	{ name: 'sizes', command: ['npm', 'run', '--silent', 'size'] },
	{ name: 'real editors', command: ['npm', 'run', '--silent', 'test:editor'], counts: lineCounts },
	{ name: 'packaged extension', command: ['npm', 'run', '--silent', 'test:packaged'], counts: lineCounts },
];

let passed = 0;
let failed = 0;
for (const suite of suites) {
	console.log(`\n── ${suite.name}`);
	const { code, output } = await run(suite.command);
	const counted = suite.counts?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	passed += counted.passed;
	// A suite that fails without a failing case (it crashed, it ran nothing) is a failure all the same.
	failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
	if (code === 0 && counted.passed === 0) failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run([program, ...args]: readonly string[]): Promise<{ code: number; output: string }> {
	return new Promise(resolve => {
		const child = spawn(program!, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		let output = '';
		const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
			output += chunk.toString('utf8');
			stream.write(chunk);
		};
		child.stdout.on('data', keep(process.stdout));
		child.stderr.on('data', keep(process.stderr));
		child.on('error', error => resolve({ code: 1, output: `${output}\n${error.message}` }));
		child.on('close', code => resolve({ code: code ?? 1, output }));
	});
}

function mochaCounts(output: string): { passed: number; failed: number } {
	return { passed: Number(/(\d+) passing/u.exec(output)?.[1] ?? 0), failed: Number(/(\d+) failing/u.exec(output)?.[1] ?? 0) };
}

/** Sums the lines `N passed, N failed`: one for each editor. */
function lineCounts(output: string): { passed: number; failed: number } {
	const lines = [...output.matchAll(/^(?:.*: )?(\d+) passed, (\d+) failed\s*$/gmu)];
	return {
		passed: lines.reduce((sum, it) => sum + Number(it[1]), 0),
		failed: lines.reduce((sum, it) => sum + Number(it[2]), 0),
	};
}
