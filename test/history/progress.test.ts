import assert from 'node:assert/strict';
import { emptyHistory, withEntry, type HistoryEntry } from '../../src/coach/history/history.ts';
import { progressOf, type Progress } from '../../src/coach/history/progress.ts';
import { entry } from './entry.ts';

const now = Date.parse('2026-11-24T18:00:00.000Z');

const progress = (...entries: readonly HistoryEntry[]): Progress =>
	progressOf(entries.reduce(withEntry, emptyHistory), now);

/** Some days ago. */
const ago = (days: number): string => new Date(now - days * 86_400_000).toISOString();

describe('the progress of an author', () => {
	it('has nothing to say of an empty history', () => {
		assert.deepEqual(progress(), { series: [], accuracy: undefined, habit: undefined });
	});

	it('follows each kind of document over time, the one graded last first', () => {
		const { series } = progress(
			entry({ kind: 'prd', date: ago(1), score: 80 }),
			entry({ kind: 'wbr', date: ago(3), score: 60 }),
			entry({ kind: 'prd', date: ago(9), score: 70 }),
		);
		assert.deepEqual(
			series.map(it => [it.kind, it.entries.map(one => one.score)]),
			[
				['prd', [70, 80]],
				['wbr', [60]],
			],
		);
	});

	it('says how much stricter or kinder the author is than the checks', () => {
		const strict = [82, 85, 88].map((score, index) => entry({ date: ago(index), score, selfGrade: 'C' }));
		assert.deepEqual(progress(...strict).accuracy, { grades: 3, same: 0, points: -6 });
		const kind = [82, 85, 91].map((score, index) => entry({ date: ago(index), score, selfGrade: 'A' }));
		assert.deepEqual(progress(...kind).accuracy, { grades: 3, same: 1, points: 4 });
	});

	it('compares the last ten grades, and none of fewer than three', () => {
		const grade = (days: number, score: number) => entry({ date: ago(days), score, selfGrade: 'A' });
		const none = entry({ date: ago(0), selfGrade: null });
		assert.equal(progress(grade(1, 60), grade(2, 60), none).accuracy, undefined);
		const old = Array.from({ length: 5 }, (_, index) => grade(40 + index, 40));
		const recent = Array.from({ length: 10 }, (_, index) => grade(1 + index, 95));
		assert.deepEqual(progress(...old, ...recent).accuracy, { grades: 10, same: 10, points: 0 });
	});

	it('finds the habit of the month and whether it grows', () => {
		const { habit } = progress(
			entry({ file: 'old.md', date: ago(45), words: 1000, rules: { 'vague-time': 2, 'wordy-phrase': 9 } }),
			entry({ file: 'a.md', date: ago(9), words: 600, rules: { 'vague-time': 3, 'wordy-phrase': 1 } }),
			entry({ file: 'b.md', date: ago(2), words: 400, rules: { 'vague-time': 1, 'wordy-phrase': 2 } }),
		);
		assert.deepEqual(habit, { rule: 'vague-time', findings: 4, documents: 2, rate: 4, before: 2 });
	});

	it('counts a document once, as it stood last', () => {
		const grades = [9, 5, 1].map(days =>
			entry({ date: ago(days), words: 500, rules: { 'vague-time': days, 'long-sentence': 4 } }),
		);
		assert.deepEqual(progress(...grades).habit, {
			rule: 'long-sentence',
			findings: 4,
			documents: 1,
			rate: 8,
			before: undefined,
		});
	});

	it('takes neither blanks nor a slip or two for a habit', () => {
		assert.equal(progress(entry({ rules: { 'placeholder-left': 20, 'vague-time': 2 } })).habit, undefined);
		assert.equal(progress(entry({ date: ago(31), rules: { 'vague-time': 9 } })).habit, undefined);
	});
});
