import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/coach/coach.ts';
import { kinds } from '../../src/coach/document/kind.ts';
import { snippetNamed } from '../../src/coach/document/snippets/index.ts';
import { templateOf } from '../../src/coach/document/snippets/template.ts';
import { coach } from '../support/check.ts';

const folder = new URL('filled/', import.meta.url);
const read = (kind: string): string =>
	readFileSync(new URL(`${kind}.md`, folder), 'utf8').replace(/\r\n/gu, '\n');

describe('a template that is filled in sensibly', () => {
	it('is there for every kind', () => {
		assert.deepEqual(readdirSync(folder).sort(), kinds.map(it => `${it}.md`).sort());
	});

	for (const kind of kinds) {
		const text = read(kind);
		/** With nothing but its words to tell its kind. */
		const opened = coach.open(text, { path: 'Untitled-1.md', config: defaultConfig });

		it(`${kind}: keeps the headings of its template and leaves no blank`, () => {
			const fixed = templateOf(kind).filter(it => /^##+ [^$]*$/u.test(it));
			const headings = text.split('\n').filter(it => it.startsWith('##'));
			assert.deepEqual(
				fixed.filter(it => !headings.includes(it)),
				[],
			);
			assert.doesNotMatch(text, /\[[^[\]\n]*\?\]/u);
		});

		it(`${kind}: is taken for one`, () => assert.equal(opened.kind, kind));

		it(`${kind}: has no warning and no error`, () => {
			const loud = opened.findings().filter(it => it.severity === 'warning' || it.severity === 'error');
			assert.deepEqual(
				loud.map(it => `${it.rule}: ${it.message}`),
				[],
			);
		});

		it(`${kind}: has an A`, () => assert.equal(opened.grade()?.letter, 'A'));
	}

	it('is as well off with a card for a tweak', () => {
		const card = snippetNamed('pm-problem-card').body[0]!;
		const answers = [
			'book shops with a second floor',
			'they pack at night',
			'the app goes dark while they carry books, 8 times an evening',
			'12 minutes an evening',
			'17 letters in May 2027',
			'they go on tapping',
			'the phone lies on a stand',
		];
		const text = `# Keep the screen on while a box is scanned\n\n${card.replace(/\$\{(\d):[^}]*\}/gu, (_, stop: string) => answers[Number(stop) - 1]!)}\n`;
		const config = { ...defaultConfig, unknownDocuments: 'all' as const };
		assert.deepEqual(coach.open(text, { path: 'Untitled-1.md', config }).findings(), []);
	});
});
