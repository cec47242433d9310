import Mocha from 'mocha';
import { version } from 'vscode';
import { endOfRun, startOfRun } from './log-lines.ts';
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
		if (failed > 0) throw new Error(`${failed} of the tests failed.`);
		if (mocha.suite.total() === 0) throw new Error('There are no tests.');
	};
}

/** In milliseconds, for one test: what it waits for does not come any more. */
const timeout = 30_000;

function host(): string {
	const process = (globalThis as { readonly process?: { readonly version?: string } }).process;
	return process?.version === undefined ? 'a web worker' : `Node ${process.version.slice(1)}`;
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
