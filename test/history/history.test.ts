import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bandOf, gapBetween, letters, lettersOf } from '../../src/coach/grade/letter.ts';
import {
	emptyHistory,
	historyText,
	parseHistory,
	withEntry,
	type History,
} from '../../src/coach/history/history.ts';
import { entry } from './entry.ts';

/** Throws for a text that is not a history. */
function read(text: string): History {
	const result = parseHistory(text);
	assert.ok('history' in result, JSON.stringify(result));
	return result.history;
}

const problemOf = (text: string): string | undefined => {
	const result = parseHistory(text);
	return 'problem' in result ? result.problem : undefined;
};

describe('the letters', () => {
	it('share out all scores, and no score has two', () => {
		for (let score = 0; score <= 100; score++) {
			const own = letters.filter(it => bandOf(it).low <= score && score <= bandOf(it).high);
			assert.deepEqual(own, [lettersOf(score)]);
		}
	});

	it('differ from a score by the points to their nearest one', () => {
		assert.equal(gapBetween('A', 82), 8);
		assert.equal(gapBetween('C', 82), -3);
		assert.equal(gapBetween('E', 82), -23);
		for (const score of [80, 84, 89]) assert.equal(gapBetween('B', score), 0);
	});
});

describe('a history of grades', () => {
	it('is read as it was written', () => {
		const history = [entry({ score: 61 }), entry({ file: 'b.md', selfGrade: null })].reduce(
			withEntry,
			emptyHistory,
		);
		assert.deepEqual(read(historyText(history)), history);
		assert.deepEqual(read(historyText(emptyHistory)), emptyHistory);
		assert.deepEqual(read(`\uFEFF${historyText(history)}`), history);
	});

	it('has a line for each entry, by date, whatever was added first', () => {
		const dates = ['2026-11-03T10:00:00.000Z', '2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z'];
		const history = dates.map(date => entry({ date })).reduce(withEntry, emptyHistory);
		assert.deepEqual(
			history.entries.map(it => it.date),
			[...dates].sort(),
		);
		const lines = historyText(history)
			.split('\n')
			.filter(it => it.includes('"date"'));
		assert.deepEqual(
			lines.map(it => it.slice(10, 36)),
			[...dates].sort().map(it => `"${it}"`),
		);
	});

	it('holds the same document at the same moment once', () => {
		const history = [entry({ score: 61 }), entry({ score: 75 })].reduce(withEntry, emptyHistory);
		assert.deepEqual(
			history.entries.map(it => it.score),
			[75],
		);
	});

	it('is put in order by date when people have merged it by hand', () => {
		const text = JSON.stringify({
			version: 1,
			entries: [entry({ date: '2026-11-03T10:00:00.000Z' }), entry({ date: '2026-11-01T10:00:00.000Z' })],
		});
		assert.deepEqual(
			read(text).entries.map(it => it.date.slice(8, 10)),
			['01', '03'],
		);
	});

	it('has the properties that the schema for editors asks for', () => {
		const schema = JSON.parse(
			readFileSync(new URL('../../schema/history.schema.json', import.meta.url), 'utf8'),
		) as {
			properties: { entries: { items: { required: string[]; properties: { date: { pattern: string } } } } };
		};
		const { required, properties } = schema.properties.entries.items;
		assert.match(entry().date, new RegExp(properties.date.pattern, 'u'));
		assert.deepEqual(required, Object.keys(entry()));
		assert.deepEqual(Object.keys(properties), Object.keys(entry()));
	});

	it('keeps what it does not know', () => {
		const text = JSON.stringify({ version: 1, note: 'ours', entries: [{ ...entry(), mood: 'good' }] });
		assert.deepEqual(JSON.parse(historyText(withEntry(read(text), entry({ file: 'z.md' })))), {
			version: 1,
			note: 'ours',
			entries: [{ ...entry(), mood: 'good' }, entry({ file: 'z.md' })],
		});
	});

	it('says what is wrong with a file that it cannot use', () => {
		const entries = (...list: readonly unknown[]): string => JSON.stringify({ version: 1, entries: list });
		assert.match(problemOf('') ?? '', /no valid JSON/u);
		assert.match(problemOf('<<<<<<< HEAD\n{}') ?? '', /no valid JSON/u);
		assert.match(problemOf('[]') ?? '', /no JSON object/u);
		assert.match(problemOf('{"version":2,"entries":[]}') ?? '', /“version” is not 1/u);
		assert.match(problemOf('{"version":1}') ?? '', /no list of “entries”/u);
		assert.equal(problemOf(entries(entry(), 7)), 'Entry 2 is no JSON object.');
		const wrong: Readonly<Record<string, unknown>> = {
			date: '2026-11-24',
			file: '',
			kind: undefined,
			score: 101,
			selfGrade: 'F',
			words: -1,
			attributes: { Communicate: 1.5 },
			rules: ['vague-time'],
		};
		for (const [name, value] of Object.entries(wrong))
			assert.equal(problemOf(entries({ ...entry(), [name]: value })), `Entry 1 has no valid “${name}”.`);
		assert.deepEqual(Object.keys(wrong), Object.keys(entry()));
		assert.equal(
			problemOf(entries({ ...entry(), date: '2026-13-24T10:00:00.000Z' })),
			'Entry 1 has no valid “date”.',
		);
	});
});
