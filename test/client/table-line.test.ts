import assert from 'node:assert/strict';
import { isTableLine } from '../../src/client/table-line.ts';

const lines = [
	'A | B pipe in a sentence.',
	'',
	'| a | b |',
	'|---|:-:|',
	'| 1 | 2 |',
	'| 3 | 4 |',
	'',
	'x | y',
	'- | -',
];
const isTable = (line: number): boolean => isTableLine(at => lines[at], line);

describe('a line of a table', () => {
	it('is the header, the line of dashes or a row below it', () => {
		assert.deepEqual(
			lines.map((_, line) => isTable(line)),
			[false, false, true, true, true, true, false, true, true],
		);
	});

	it('is none behind the end of the document', () => assert.equal(isTable(99), false));
});
