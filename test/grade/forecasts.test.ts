import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { forecastSummary, forecastTable } from '../../src/coach/grade/forecast-table.ts';
import { forecastLog, type Forecast } from '../../src/coach/grade/forecasts.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });

function log(documents: Readonly<Record<string, string>>): readonly Forecast[] {
	return forecastLog(
		Object.entries(documents).map(([path, text]) => {
			const { kind, documentText } = coach.open(text, { path, config: defaultConfig });
			return { path, kind, text: documentText };
		}),
	);
}

const table = (...rows: string[]): string =>
	[
		'# Forecasts',
		'',
		'| Metric | Forecast for | Made on | Low | High | Actual | Hit? |',
		'|---|---|---|--:|--:|--:|---|',
		...rows,
		'',
	].join('\n');

const weekly = (date: string, row: string): string =>
	[
		`# Weekly business review, ${date}`,
		'',
		'## Forecast',
		'',
		'| Metric | Next week | Low | High | Last forecast | Actual |',
		'|---|--:|--:|--:|--:|--:|',
		row,
		'',
	].join('\n');

/** Metric, actual, hit and error of each. */
const told = (found: readonly Forecast[]): readonly unknown[] =>
	found.map(it => [it.metric, it.actual?.value, it.hit, it.error && Math.round(it.error.by * 1000) / 1000]);

describe('the forecast log', () => {
	it('tells whether the actual lies in the range, and how far from its middle', () => {
		const found = log({
			'f.md': table(
				'| Orders | W25 | 8 June | 900 | 1,100 | 1,050 | |',
				'| Orders | W26 | 15 June | 900 | 1,100 | 1,200 | yes |',
				'| Churn | June | 1 June | 2.0% | 3.0% | 2.9% | yes |',
				'| Refunds | W27 | 22 June | 10 | 20 | | |',
			),
		});
		assert.deepEqual(told(found), [
			['Orders', 1050, true, 0.05],
			['Orders', 1200, false, 0.2],
			['Churn', 2.9, true, 0.4],
			['Refunds', undefined, undefined, undefined],
		]);
		assert.equal(
			forecastSummary(found),
			'4 forecasts, 3 with an actual; 2 of 3 inside their range (67%); off by 12.5% on average and by 0.4 points on average for percentages.',
		);
		assert.equal(
			forecastTable(found).split('\n')[3],
			'| Orders | W26 | 15 June | 900 to 1,100 | 1,200 | no | +20.0% | f.md:6 |',
		);
	});

	it('takes the author’s word where there is no range', () => {
		const text =
			'# F\n\n| Metric | Forecast | Actual | Hit? |\n|---|--:|--:|---|\n| Orders | 100 | 80 | No |\n| Leads | 100 | 100 | |\n';
		const found = log({ 'f.md': text });
		assert.deepEqual(told(found), [
			['Orders', 80, false, -0.2],
			['Leads', 100, undefined, 0],
		]);
		assert.match(
			forecastTable(found),
			/\| Orders \| – \| – \| 100 \| 80 \| no \| -20\.0% \| f\.md:5 \|\n\| Leads .+ \| 0\.0% \|/u,
		);
	});

	it('joins what a weekly review forecast with what the next one tells', () => {
		const found = log({
			'wbr-2026-06-15.md': weekly('15 June 2026', '| Bookings | 3,600 | 3,400 | 3,800 | 3,500 | 3,420 |'),
			'wbr-2026-06-08.md': weekly('8 June 2026', '| Bookings | 3,500 | 3,450 | 3,600 | | |'),
		});
		assert.deepEqual(
			found.map(it => [it.point?.written, it.low?.written, it.actual?.written, it.hit, it.place.path]),
			[
				['3,500', '3,450', '3,420', false, 'wbr-2026-06-15.md'],
				['3,600', '3,400', undefined, undefined, 'wbr-2026-06-15.md'],
			],
		);
	});

	it('counts a row once that is carried from document to document', () => {
		const open = '| Orders | W25 | 8 June | 900 | 1,100 | | |';
		const found = log({
			'a-2026-06-08.md': table(open).replace('# F', '# 8 June 2026 F'),
			'a-2026-06-15.md': table(open.replace('| | |', '| 950 | |')).replace('# F', '# 15 June 2026 F'),
		});
		assert.deepEqual(told(found), [['Orders', 950, true, -0.05]]);
	});

	it('is silent about rows that cannot be read and tables of something else', () => {
		const found = log({
			'f.md': table(
				'| [metric?] | [date?] | [date?] | | | | |',
				'| Orders | W25 | 8 June | 900 | 1,100 | about the same as 2 weeks ago | |',
				'| Orders | W26 | 8 June | 1,100 | 900 | 950 | |',
				'| Orders | W27 | 8 June | $900 | 1,100 | 950 | |',
				'| Orders | W28 | 8 June | 900 | | 950 | |',
			),
			'g.md': '# G\n\n| Metric | Plan | Actual |\n|---|--:|--:|\n| Orders | 100 | 90 |\n',
		});
		assert.deepEqual(told(found), []);
		assert.equal(forecastTable(found), 'No forecasts found.\n');
	});
});
