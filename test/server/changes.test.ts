import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { applyChanges } from '../../src/server/changes.ts';

const coach = createCoach({
	ruleFailed(rule, error) {
		throw new Error(`${rule} threw`, { cause: error });
	},
});

const about = { path: 'a.md', config: defaultConfig };

const text = fc
	.array(fc.constantFrom('word ', 'soon', '\n', '\r\n', '\n\n', '🚀', '# ', '- ', '| a |', '`', '**'), {
		maxLength: 30,
	})
	.map(it => it.join(''));

/** Where an edit begins and ends, as parts of the text's length at that time, and what it inserts. */
const edit = fc.record({
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	to: fc.double({ min: 0, max: 1, noNaN: true }),
	inserted: text,
});

const lf = (raw: string) => raw.replaceAll('\r\n', '\n');

/** The changes that an editor would send for these edits, one after the other, and the text it then has. */
function asSent(before: string, edits: readonly { from: number; to: number; inserted: string }[]) {
	let current = lf(before);
	const changes = edits.map(({ from, to, inserted }) => {
		const document = TextDocument.create('', '', 1, current);
		const [start = 0, end = 0] = [from, to]
			.map(it => whole(current, Math.round(it * current.length)))
			.sort((a, b) => a - b);
		current = current.slice(0, start) + lf(inserted) + current.slice(end);
		return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: inserted };
	});
	return { changes, after: current };
}

/** Not between the two halves of an emoji, where no editor's caret can be. */
const whole = (current: string, offset: number): number =>
	/[\uDC00-\uDFFF]/u.test(current[offset] ?? '') ? offset + 1 : offset;

describe('changes of a document', () => {
	it('give the text that the editor has', () => {
		fc.assert(
			fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (before, edits) => {
				const { changes, after } = asSent(before, edits);
				const { document } = applyChanges(coach.open(before, about), changes);
				assert.equal(document.source.text, after);
			}),
		);
	});

	it('touch all that they changed', () => {
		fc.assert(
			fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (before, edits) => {
				const { changes } = asSent(before, edits);
				const old = coach.open(before, about).source.text;
				const { document, touched } = applyChanges(coach.open(before, about), changes);
				const now = document.source.text;
				const rest = now.length - touched.end;
				assert.equal(now.slice(0, touched.start), old.slice(0, touched.start));
				assert.equal(now.slice(touched.end), old.slice(old.length - rest));
			}),
		);
	});

	it('in one run from the end to the start are one edit', () => {
		const opened = coach.open('One.\n\nTwo.\n\nThree.', about);
		const insert = (line: number) => ({
			range: { start: { line, character: 0 }, end: { line, character: 0 } },
			text: 'Number ',
		});
		const { document } = applyChanges(opened, [insert(4), insert(2), insert(0)]);
		assert.equal(document.source.text, 'Number One.\n\nNumber Two.\n\nNumber Three.');
		assert.equal(document.stats.blocksRead, 3);
	});
});
