import assert from 'node:assert/strict';
import { readDates } from '../../src/coach/numbers/date.ts';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';

/** Would take minutes if a pattern went over the rest of the text again from every place in it. */
describe('a hundred thousand characters', () => {
	for (const piece of [
		'1',
		'a',
		'aé',
		'1 ',
		'1,234,',
		'1.',
		'1-',
		'a-1 ',
		'one ',
		'May 1 ',
		'from 1% to 2% ',
		'1+1=2 ',
		'(',
		' ',
	]) {
		it(`of ${JSON.stringify(piece)} are read`, () => {
			const text = piece.repeat(100_000 / piece.length);
			const quantities = readQuantities(text);
			assert.ok(quantities.length <= text.length);
			assert.ok(readDates(text).length <= text.length);
			assert.deepEqual(checkProse(text, quantities), []);
		});
	}
});
