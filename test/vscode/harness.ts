import Mocha from 'mocha';
import { Uri, version, workspace } from 'vscode';
import { endOfRun, resultVariable, startOfRun } from './log-lines.ts';
import { fillWorkspace } from './workspace.ts';

/** Runs once each: importing a suite file declares its tests. */
export type SuiteImport = () => Promise<unknown>;

/**
 * What an extension host asks of a test bundle: a function that runs all tests with mocha and prints each.
 * Its promise is rejected when a test fails or when there is none.
 */
export function createRun(suites: readonly SuiteImport[]): () => Promise<void> {
	return async () => {
		console.log(startOfRun(version, host()));
		await fillWorkspace();
		const mocha = new Mocha({
			ui: 'bdd',
			timeout,
			reporter: Reporter,
			forbidOnly: true,
			forbidPending: true,
		});
		// Gives the suite files their describe() and it().
		mocha.suite.emit('pre-require', globalThis, '', mocha);
		for (const load of suites) await load();
		const failed = await new Promise<number>(resolve => mocha.run(resolve));
		await writeResult(endOfRun(mocha.suite.total() - failed, failed));
		if (failed > 0) throw new Error(`${failed} of the tests failed.`);
		if (mocha.suite.total() === 0) throw new Error('There are no tests.');
	};
}

/** In milliseconds, for one test: what it waits for does not come any more. */
const timeout = 60_000;

/** Web workers have none. */
const { process } = globalThis as {
	readonly process?: { readonly version: string; readonly env: Environment };
};
type Environment = Readonly<Record<string, string | undefined>>;

const host = (): string => (process === undefined ? 'a web worker' : `Node ${process.version.slice(1)}`);

async function writeResult(line: string): Promise<void> {
	const path = process?.env[resultVariable];
	if (path !== undefined) await workspace.fs.writeFile(Uri.file(path), new TextEncoder().encode(line));
}

/** Prints a line for each test; the console is the only way out of an extension host. */
class Reporter extends Mocha.reporters.Base {
	constructor(runner: Mocha.Runner) {
		super(runner);
		let passed = 0;
		let failed = 0;
		runner.on('pass', test => {
			passed++;
			console.log(`  ✓ ${title(test)} (${test.duration ?? 0} ms)`);
		});
		// Also called for hooks that fail.
		runner.on('fail', (test, error: Error) => {
			failed++;
			console.log(`  ✗ ${title(test)}\n${indent(error.stack ?? String(error))}`);
		});
		runner.on('end', () => console.log(endOfRun(passed, failed)));
	}
}

const title = (test: Mocha.Runnable): string => test.titlePath().join(' › ');

const indent = (text: string): string => text.replace(/^/gmu, '      ');
