import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { sparkline } from '../../src/coach/document/sparkline.ts';
import { trendAt, type Trend } from '../../src/coach/document/trend.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });

/** The trend at `word` of a document that is this table. */
function trend(table: string, word: string): Trend | undefined {
	const text = `# Review\n\n${table}\n`;
	const { documentText } = coach.open(text, { path: 'wbr.md', config: defaultConfig });
	const at = text.indexOf(word);
	assert.ok(at >= 0, word);
	return trendAt(documentText, at);
}

const weeks = (...rows: string[]): string =>
	['| Metric | W-5 | W-4 | W-3 | W-2 | W-1 | W0 | Plan |', '|---|--:|--:|--:|--:|--:|--:|--:|', ...rows].join(
		'\n',
	);

describe('the trend of a metric', () => {
	it('is read from a row whose columns are periods', () => {
		const table = weeks('| Orders | 1,200 | 1,150 | 1,310 | 1,500 | 1,470 | 1,480 | 1,400 |');
		const words = '1,200 (W-5) to 1,480 (W0); lowest 1,150 (W-4), highest 1,500 (W-2)';
		for (const word of ['Orders', '1,310', '1,400']) assert.equal(trend(table, word)?.words, words);
		assert.equal(trend(table, 'Orders')?.name, 'Orders');
		assert.equal(trend(table, 'W-3'), undefined);
	});

	it('goes from left to right in time, also where the latest stands first', () => {
		const table = [
			'| KPI | Jun 2026 | May 2026 | Apr 2026 | Mar 2026 |',
			'|---|---|---|---|---|',
			'| Churn | 2.1% | 2.4% | 2.4% | 3.0% |',
		].join('\n');
		assert.equal(
			trend(table, '2.1%')?.words,
			'3.0% (Mar 2026) to 2.1% (Jun 2026); lowest 2.1% (Jun 2026), highest 3.0% (Mar 2026)',
		);
	});

	it('is read from a column whose rows are periods', () => {
		const table = [
			'| Week | Orders | WoW | Owner |',
			'|---|--:|--:|---|',
			'| W21 | 400 | | Ana |',
			'| W22 | 420 | +5% | Ana |',
			'| W24 | 410 | −2% | Ana |',
			'| W25 | 450 | +10% | Ana |',
			'| Total | 1,680 | | |',
		].join('\n');
		assert.equal(trend(table, '420')?.words, '400 (W21) to 450 (W25); lowest 400 (W21), highest 450 (W25)');
		assert.equal(trend(table, 'Orders')?.name, 'Orders');
		for (const word of ['+5%', 'Ana', 'W22']) assert.equal(trend(table, word), undefined, word);
	});

	it('has gaps where nothing was measured', () => {
		const found = trend(weeks('| Orders | 10 | – | 12 | 14 | n/a | 16 | |'), 'Orders');
		assert.equal(
			found?.words,
			'10 (W-5) to 16 (W0); lowest 10 (W-5), highest 16 (W0); 2 of 6 periods without a figure',
		);
		assert.equal(found?.picture.match(/<polyline/gu)?.length, 1);
		assert.equal(found?.picture.match(/<circle/gu)?.length, 3);
	});

	it('says when nothing changed', () => {
		assert.equal(
			trend(weeks('| Orders | 10 | 10 | 10 | 10 | 10 | 10 | |'), 'Orders')?.words,
			'10 (W-5) to 10 (W0), the same throughout',
		);
	});

	it('says nothing where it would be a guess', () => {
		for (const row of [
			'| Orders | 10 | 11 | 12 | good | 14 | 15 | |',
			'| Orders | 10 | 11% | 12 | 13 | 14 | 15 | |',
			'| Orders | 10–12 | 11 | 12 | 13 | 14 | 15 | |',
			'| Orders | $10 | €11 | $12 | $13 | $14 | $15 | |',
			'| Orders | 10 | 11 | – | – | – | 15 | |',
		])
			assert.equal(trend(weeks(row), 'Orders'), undefined, row);
		const three = '| Metric | W1 | W2 | W3 |\n|---|---|---|---|\n| Orders | 1 | 2 | 3 |';
		assert.equal(trend(three, 'Orders'), undefined);
		const unordered = '| Metric | W1 | W3 | W2 | W4 |\n|---|---|---|---|---|\n| Orders | 1 | 2 | 3 | 4 |';
		assert.equal(trend(unordered, 'Orders'), undefined);
		assert.equal(trend(weeks('| Orders | 1 | 2 | 3 | 4 | 5 | 6 | |'), 'Review'), undefined);
	});
});

describe('the picture of a line', () => {
	it('is higher where the value is, keeps the distances in time and ends in a dot', () => {
		const svg = sparkline([
			{ at: 0, value: 0 },
			{ at: 1, value: 10 },
			{ at: 4, value: 5 },
		]);
		const points = /points="([^"]+)"/u
			.exec(svg)![1]!
			.split(' ')
			.map(it => it.split(',').map(Number));
		assert.deepEqual(points, [
			[5, 43],
			[62.5, 5],
			[235, 24],
		]);
		assert.match(svg, /<circle cx="235" cy="24" r="3\.5" fill="#2f86eb"\/><\/svg>$/u);
	});

	it('shows where zero is when the line crosses it', () => {
		const svg = sparkline([
			{ at: 0, value: -10 },
			{ at: 1, value: 10 },
		]);
		assert.match(svg, /<line x1="5" x2="235" y1="24" y2="24"/u);
	});

	it('reads on light and on dark, by the contrast that WCAG asks of graphics', () => {
		const colours = new Set(
			sparkline([
				{ at: 0, value: -1 },
				{ at: 1, value: 1 },
			]).match(/#[\da-f]{6}/gu),
		);
		for (const colour of colours)
			for (const background of ['#ffffff', '#f3f3f3', '#252526', '#000000'])
				assert.ok(contrast(colour, background) >= 3, `${colour} on ${background}`);
		assert.equal(colours.size, 2);
	});
});

function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** By WCAG 2. */
function luminance(colour: string): number {
	const [r, g, b] = [1, 3, 5]
		.map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map(it => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
