import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Source } from '../../src/coach/text/source.ts';

describe('Source', () => {
	it('counts lines whatever their ends, and drops a byte order mark', () => {
		const source = Source.from('\uFEFFa\r\nb\rc\nd');
		assert.equal(source.text, 'a\nb\nc\nd');
		assert.equal(source.lineCount, 4);
		assert.deepEqual(source.positionAt(4), { line: 2, character: 0 });
	});

	it('counts in UTF-16 units, both ways', () => {
		const source = Source.from('a😀b\ncd');
		assert.deepEqual(source.positionAt(3), { line: 0, character: 3 });
		assert.equal(source.offsetAt({ line: 0, character: 3 }), 3);
		assert.equal(source.offsetAt({ line: 0, character: 99 }), 4);
		assert.equal(source.offsetAt({ line: 9, character: 0 }), 7);
		assert.equal(source.offsetAt({ line: -1, character: 5 }), 0);
	});

	it('is after edits what it would have been from the start', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', ' '), maxLength: 40 });
		fc.assert(
			fc.property(text, text, fc.nat(60), fc.nat(60), (before, inserted, a, b) => {
				const start = Math.min(a, b, before.length);
				const end = Math.min(Math.max(a, b), before.length);
				const edited = Source.from(before).edit([{ span: { start, end }, text: inserted }]);
				const whole = Source.from(before.slice(0, start) + inserted + before.slice(end));
				assert.equal(edited.text, whole.text);
				for (let offset = 0; offset <= whole.text.length; offset++) assert.deepEqual(edited.positionAt(offset), whole.positionAt(offset));
			}),
		);
	});
});
