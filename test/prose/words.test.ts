import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords, readWords } from '../../src/coach/prose/words.ts';

describe('readWords', () => {
	const pattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

	it('takes letters and digits with apostrophes and hyphens inside, in any text', () => {
		const unit = fc.oneof(
			fc.constantFrom('a', '9', "'", '-', ' ', 'é', '𝒳', '\uD800', '’'),
			fc.string({ unit: 'binary', maxLength: 1 }),
		);
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 30 }), text => {
				assert.deepEqual(
					readWords(text, 5),
					[...text.matchAll(pattern)].map(it => ({
						text: it[0],
						span: { start: 5 + it.index, end: 5 + it.index + it[0].length },
					})),
				);
			}),
		);
	});
});

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
