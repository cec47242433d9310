import assert from 'node:assert/strict';
import { splitSentences } from '../../src/coach/prose/split.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
	const kept = [
		'Load time is 3.2 s vs. 2.9 s last week.',
		'No. 4 is next.',
		'See Fig. 3 for the U.S. launch.',
		'Dr. Smith moved the v2.1 release to Jan. 14.',
		'We ship at 9 a.m. Pacific time.',
		'Use a format (e.g. CSV) for exports, i.e. no PDF.',
		'Exports, imports, etc. are out of scope.',
		'Approx. 40 sellers asked.',
		'Open app.example.com and sign in.',
		'J. Park owns the plan.',
	];
	for (const text of kept) it(`keeps whole: ${text}`, () => assert.deepEqual(split(text), [text]));

	const cut: [string, string[]][] = [
		['It works. Then it fails.', ['It works.', 'Then it fails.']],
		['“Yes.” We ship at 9 a.m. Monday is free.', ['“Yes.”', 'We ship at 9 a.m.', 'Monday is free.']],
		['OK (it works.) Then done.', ['OK (it works.)', 'Then done.']],
		['Really? Yes! Good… Next one.', ['Really?', 'Yes!', 'Good…', 'Next one.']],
		['Owner: Ana\nDate: 3 May', ['Owner: Ana', 'Date: 3 May']],
		['We support CSV, XLSX, etc. The rest waits.', ['We support CSV, XLSX, etc.', 'The rest waits.']],
		['We chose plan B. The rest follows.', ['We chose plan B.', 'The rest follows.']],
		['It costs $4. 20 sellers pay.', ['It costs $4.', '20 sellers pay.']],
		['Is it? it is.', ['Is it?', 'it is.']],
	];
	for (const [text, sentences] of cut) it(`cuts: ${text}`, () => assert.deepEqual(split(text), sentences));

	it('cuts what goes on for longer than any sentence, between words', () => {
		const parts = split('data '.repeat(1000));
		assert.deepEqual(
			parts.map(it => it.length),
			[2004, 2004, 989],
		);
		assert.equal(split('x'.repeat(5000)).length, 1);
	});

	it('covers every word once, in order', () => {
		const text = 'A b. C d! E\nF g… "H." I';
		assert.equal(split(text).join(' ').replaceAll(/\s+/gu, ' '), text.replaceAll(/\s+/gu, ' '));
	});
});
