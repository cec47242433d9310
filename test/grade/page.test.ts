import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cleanLosses } from '../../src/coach/grade/clean.ts';
import { fewestGradedWords } from '../../src/coach/grade/grade.ts';
import { letters, lettersOf } from '../../src/coach/grade/letter.ts';
import type { Fault } from '../../src/coach/lint/engine.ts';
import { rules } from '../../src/coach/rules/index.ts';

const page = readFileSync(new URL('../../docs/grade.md', import.meta.url), 'utf8');

describe('docs/grade.md', () => {
	it('tells the letters of the scores', () => {
		const rows = [...page.matchAll(/^\| (?:Score|Letter) \| (.+) \|$/gmu)].map(it => it[1]!.split(' | '));
		assert.deepEqual(rows[1], letters);
		for (const [index, from] of [90, 80, 70, 60].entries()) {
			assert.equal(Number.parseInt(rows[0]![index]!, 10), from);
			assert.equal(lettersOf(from), letters[index]);
			assert.equal(lettersOf(from - 1), letters[index + 1]);
		}
	});

	it('tells from how many words on there is a grade', () =>
		assert.ok(page.includes(`fewer than ${fewestGradedWords} words`)));

	it('works its example out as the grade does', () => {
		const prose = new Map(Array.from({ length: 40 }, (_, at) => [at, { start: at, end: at + 1 }]));
		const faults = Array.from({ length: 6 }, (_, at): Fault => {
			const span = { start: at, end: at + 1 };
			return {
				rule: rules.find(it => it.id === 'vague-time')!,
				kind: undefined,
				data: undefined,
				span,
				severity: at < 2 ? 'warning' : 'information',
				sentence: span,
			};
		});
		const clean = 100 - cleanLosses(prose, faults).reduce((sum, it) => sum + it.points, 0);
		assert.ok(Math.abs(clean - 82.5) < 1e-9);
		assert.ok(page.includes(`= ${clean}. With a structure of 90 and promises of 75`));
		assert.equal(Math.round(0.5 * clean + 0.3 * 90 + 0.2 * 75), 83);
		assert.ok(page.includes(`83, a ${lettersOf(83)}.`));
	});
});
