import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords, readWords } from '../../src/coach/prose/words.ts';

describe('countWords', () => {
	for (const text of [
		"it's",
		'a soon-to-be one',
		"rock 'n' roll",
		'é à ê',
		'--',
		'',
		'𝒳 y',
		'no.',
		"o'",
		'3.5%',
		'東京 90',
	]) {
		it(`counts what readWords finds: ${JSON.stringify(text)}`, () => {
			assert.equal(countWords(text), readWords(text, 0).length);
		});
	}

	it('counts what readWords finds in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), text => countWords(text) === readWords(text, 0).length),
		);
	});
});
