import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchesOf } from '../../src/coach/text/matches.ts';

describe('matchesOf', () => {
	for (const pattern of [/a+/gu, /a*/gu, /(?<=a)b|c/gu, /\b/gu, /./gu, /x?(y)?/gu]) {
		it(`gives what matchAll gives: ${pattern.source}`, () => {
			fc.assert(
				fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', ' ', '𝒳', '\uD800') }), text => {
					assert.deepEqual([...matchesOf(text, pattern)], [...text.matchAll(pattern)]);
				}),
			);
		});
	}

	it('may stand inside another search with the same pattern', () => {
		const pattern = /\w+/gu;
		const pairs: string[] = [];
		for (const [outer] of matchesOf('a b', pattern)) for (const [inner] of matchesOf('c d', pattern)) pairs.push(outer + inner);
		assert.deepEqual(pairs, ['ac', 'ad', 'bc', 'bd']);
	});
});
