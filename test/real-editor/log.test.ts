import assert from 'node:assert/strict';
import { createLog } from '../vscode/launch/log.ts';
import { endOfRun, startOfRun } from '../vscode/log-lines.ts';

describe('what a test run in an editor prints', () => {
	const { log, error } = console;
	let printed: string[];
	beforeEach(() => {
		printed = [];
		console.log = console.error = (line: string) => void printed.push(line);
	});
	afterEach(() => {
		console.log = log;
		console.error = error;
	});

	const start = startOfRun('1.91.1', 'a web worker');
	const end = endOfRun(1, 0);

	it('is what is said from the first line of the tests to their last', () => {
		const lines = createLog();
		for (const line of ['Connecting', start, '  ✓ it works', 'Oh', end, 'Canceled']) lines.add('info', line);
		lines.explain();
		assert.deepEqual(printed, [start, '  ✓ it works', 'Oh', end]);
		assert.equal(lines.isComplete(), true);
	});

	it('has no native modules that the editor misses', () => {
		const lines = createLog();
		for (const line of [start, 'Error: Could not locate the bindings file. Tried: …'])
			lines.add('error', line);
		assert.deepEqual(printed, [start]);
	});

	it('has all the editor said when the tests do not come to their end', () => {
		const lines = createLog();
		lines.add('error', 'No such extension');
		lines.explain();
		assert.deepEqual(printed, ['error: No such extension']);
		assert.equal(lines.isComplete(), false);
	});
});
