import assert from 'node:assert/strict';
import { seededDocument } from '../../bench/prose.ts';
import { defaultConfig } from '../../src/coach/coach.ts';
import { coach } from '../support/check.ts';

describe('the prose of the benchmark', () => {
	const text = seededDocument(200_000, 7);
	const { blocks } = coach.open(text, { path: 'prd.md', kind: 'prd', config: defaultConfig }).documentText;
	const sentences = blocks
		.filter(it => it.block.kind === 'paragraph')
		.flatMap(it => it.piece.passage.sentences);
	const share = (holds: (lower: string) => boolean): number =>
		(100 * sentences.filter(it => holds(it.lower)).length) / sentences.length;
	const near = (name: string, value: number, low: number, high: number): void => {
		it(`has ${name} as product documents do`, () => {
			assert.ok(low <= value && value <= high, `${value.toFixed(1)} is not from ${low} to ${high}.`);
		});
	};

	near(
		'digits in some 15% of sentences',
		share(it => /\d/u.test(it)),
		12,
		18,
	);
	near(
		'two numbers in some 5%',
		share(it => (it.match(/\d[\d.,]*/gu) ?? []).length > 1),
		3,
		7,
	);
	near(
		'a change in some 4%',
		share(it => /\b(?:rose|fell|grew|increas|decreas|reduc|improv|drop)/u.test(it)),
		2.5,
		6,
	);
	near(
		'a month in some 3%',
		share(it =>
			/\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u.test(
				it,
			),
		),
		1.5,
		4.5,
	);
	near(
		'some 14 words to a sentence',
		sentences.reduce((sum, it) => sum + it.words.length, 0) / sentences.length,
		12,
		16,
	);

	it('is the same for the same seed, and another for another', () => {
		assert.equal(seededDocument(5000, 3), seededDocument(5000, 3));
		assert.notEqual(seededDocument(5000, 3), seededDocument(5000, 4));
	});
});
