import assert from 'node:assert/strict';
import { changed, checkTable } from '../../src/coach/numbers/tables/check.ts';
import { readCell } from '../../src/coach/numbers/tables/cell.ts';
import type { TextTable } from '../../src/coach/numbers/tables/grid.ts';
import { readHeaderUnit } from '../../src/coach/numbers/tables/unit.ts';
import { metric, table, worked } from './worked-tables.ts';

/** `kind: stated → first correction` of each slip. */
const found = (it: TextTable): string[] =>
	checkTable(it).map(({ kind, stated, corrections: [first] }) => {
		const by = first?.changes.map(change => change.text).join(' ');
		return `${kind}: ${stated}${by === undefined ? '' : ` → ${by}`}`;
	});

describe('the worked tables', () => {
	for (const [id, it_, expected] of worked) it(id, () => assert.deepEqual(found(it_), expected));

	it('are set right by every correction', () => {
		for (const [id, it_] of worked) {
			for (const slip of checkTable(it_)) {
				for (const { title, changes } of slip.corrections)
					assert.deepEqual(found(changed(it_, changes)), [], `${id}: ${title}`);
			}
		}
	});
});

describe('a cell', () => {
	/** Value, measure and what else matters, in words. */
	function read(text: string, header = 'Orders'): string {
		const { content, figure, second, isMessy, isOnlyAbout } = readCell(text, readHeaderUnit(header));
		if (figure === undefined) return content;
		const more = second === undefined ? '' : ` (${second.value} ${second.measure})`;
		const value = Number(figure.value.toPrecision(12));
		return `${value} ${figure.measure}${more}${isOnlyAbout ? ' about' : isMessy ? ' messy' : ''}`;
	}

	const cells: readonly (readonly [text: string, read: string, header?: string])[] = [
		['1,480', '1480 count'],
		['**1,480**', '1480 count'],
		['<b>1,480</b><br>best week', '1480 count'],
		['<font color="red">-$12.37 (-47%)</font>', '-12.37 money (-47 percent)'],
		['$-50', '-50 money'],
		['(10)', '-10 count'],
		['($10K)', '-10000 money'],
		['(4%)', '-4 percent'],
		['− 4%', '-4 percent'],
		['−4%', '-4 percent'],
		['+40 bps', '40 bps'],
		['▼ 48%', '-48 percent'],
		['48% ▼', '-48 percent'],
		['🔺 12%', '12 percent'],
		['🟢 +3%', '3 percent'],
		['down 3%', '-3 percent'],
		['14 (4.1%)', '14 count (4.1 percent)'],
		['+280 / +23%', '280 count (23 percent)'],
		['1.2', '1200000 money', 'Revenue ($M)'],
		['1.2', '1200000 money', 'Revenue, $M'],
		['$1.2', '1200000 money', 'Revenue ($M)'],
		['3.6', '3.6 percent', 'Churn (%)'],
		['3.6', '3.6 percent', '% change'],
		['3.6', '3.6 count', 'Change ($ / %)'],
		['12', '12000 count', 'Users (thousands)'],
		['400', '0.4 time', 'Latency (ms)'],
		['~11', '11 count about'],
		['15–22 seconds', '15 time messy'],
		['7.5% each', '7.5 percent messy'],
		['$20/hr', '20 money messy'],
		['10+', '10 count messy'],
		['< 5', '5 count messy'],
		['9 of 12', '9 count messy'],
		['1 234', '1 count messy'],
		['', 'none'],
		['n/a', 'none'],
		['—', 'none'],
		['TBD', 'unknown'],
		['???', 'unknown'],
		['2024', 'unknown'],
		['1.234,5', 'unknown'],
		['Week 3', 'unknown'],
		['+inf%', 'words'],
		['done', 'words'],
	];
	for (const [text, expected, header] of cells)
		it(`“${text}”${header === undefined ? '' : ` under “${header}”`} is ${expected}`, () =>
			assert.equal(read(text, header), expected));
});

type Met = readonly [why: string, table: TextTable, expected: readonly string[]];

/** Tables that people meet, each with what is to be found in it. */
const met: readonly Met[] = [
	['time runs from right to left', table('Metric | June | May | Change', 'Orders | 1,812 | 1,655 | +9%'), []],
	[
		'December stands beside January',
		table('Metric | Dec | Jan | Change', 'Orders | 1,655 | 1,812 | +9%'),
		[],
	],
	[
		'W24 stands before W23',
		table('Metric | W24 | W23 | WoW', 'Orders | 1,812 | 1,655 | −9%'),
		['sign: −9% → +9%'],
	],
	[
		'three periods and one change',
		table('Metric | W22 | W23 | W24 | WoW', 'Orders | 999 | 1,655 | 1,812 | +9%'),
		[],
	],
	[
		'three periods and one change that is none',
		table('Metric | W22 | W23 | W24 | WoW', 'Orders | 999 | 1,655 | 1,812 | +19%'),
		['wow: +19% → +9%'],
	],
	[
		'which two periods “change” means is open',
		table('Metric | W22 | W23 | W24 | Change', 'Orders | 999 | 1,655 | 1,812 | +70%'),
		[],
	],
	[
		'“change” may be the change to last year',
		table('Metric | This week | Last week | Last year | Change', 'Orders | 1,812 | 1,655 | 1,433 | +26%'),
		[],
	],
	[
		'a base below zero',
		table('Metric | 2025 | 2026 | Change', 'Profit | -$1,882 | -$2,158 | -$276 (-15%)'),
		[],
	],
	['an expense grows', table('Metric | 2025 | 2026 | Change', 'Art | -$599 | -$769 | +$170 (+28%)'), []],
	[
		'an expense that does not',
		table('Metric | 2025 | 2026 | Change', 'Art | -$599 | -$769 | +$170 (+48%)'),
		['yoy: +48% → +28%'],
	],
	[
		'the second figure is wrong',
		table('Metric | May | June | Change', 'Earnings | $23.37 | ~$11 | -$12.37 (-47%)'),
		['mom: -47% → -53%'],
	],
	[
		'a difference in the unit of its header',
		table('Metric | Last week | This week | Change ($K)', 'Sales | $1.20M | $1.31M | 110'),
		[],
	],
	['an index', table('Metric | Actual | Plan | vs plan', 'Orders | 9,100 | 10,000 | 91%'), []],
	[
		'a reduction without its sign',
		table('Request | Before | After | Reduction', 'Fetch | 745.3 ms | 27.3 ms | 96.3%'),
		[],
	],
	[
		'a plan for the quarter',
		table('Metric | This week | Q3 plan | vs plan', 'Orders | 1,812 | 20,000 | -4%'),
		[],
	],
	[
		'the value of now is two values',
		table('Metric | Actual | Count | Plan | vs plan', 'Orders | 9 | 12 | 10 | +90%'),
		[],
	],
	[
		'“Total revenue” among other metrics',
		table(
			'Metric | May | June',
			'Visitors | 1,100 | 1,200',
			'Average order | $41 | $40',
			'Total revenue | $811 | $905',
		),
		[],
	],
	[
		'“Total revenue” that its rows give',
		table(
			'Metric | May | June',
			'Visitors | 1,100 | 1,200',
			'Ads | $178.79 | $75.65',
			'Links | $150.06 | $159.02',
			'Total revenue | $328.85 | $234.67',
		),
		[],
	],
	[
		'“Total revenue” that they give in May only',
		table(
			'Metric | May | June',
			'Visitors | 1,100 | 1,200',
			'Ads | $178.79 | $75.65',
			'Links | $150.06 | $159.02',
			'Total revenue | $328.85 | $254.67',
		),
		['total: $254.67 → $234.67'],
	],
	[
		'a total of which one part is not known',
		table('Team | Cost', 'A | $12', 'B | TBD', 'C | $9', 'Total | $40'),
		[],
	],
	['a total above its rows', table('Team | Cost', 'All | $41', 'A | $12', 'B | $20', 'C | $9'), []],
	[
		'a wrong total above its rows',
		table('Team | Cost', 'All | $45', 'A | $12', 'B | $20', 'C | $9'),
		['total: $45 → $41'],
	],
	['brackets in a sum', table('Line | June', 'Sales | $410', 'Rent | ($250)', 'Net profit | $160'), []],
	[
		'averages are not summed',
		table('Team | Avg. days | Lead time', 'A | 3 | 4', 'B | 5 | 9', 'Total | 4 | 7'),
		[],
	],
	['users counted twice', table('Platform | Users', 'iOS | 1,210', 'Android | 1,130', 'Total | 1,904'), []],
	['shares of the largest', table('Top channels | Share', 'Web | 40%', 'App | 35%', 'Phone | 15%'), []],
	[
		'a share that the amounts do not give',
		table(
			'Market | Orders | Share',
			'US | 322 | 35%',
			'Brazil | 258 | 28%',
			'Mexico | 166 | 18%',
			'Europe | 112 | 12%',
			'Rest | 62 | 12%',
			'Total | 920 | 100%',
		),
		['share: 12% → 7%'],
	],
	[
		'shares of something else',
		table(
			'Market | Orders | Share',
			'US | 322 | 25%',
			'Brazil | 258 | 25%',
			'Mexico | 166 | 25%',
			'Europe | 112 | 25%',
		),
		[],
	],
	[
		'shares that make more than a whole',
		table('Market | Share', 'US | 35%', 'Brazil | 45%', 'Mexico | 30%', 'Total | 100%'),
		['total: 100%'],
	],
	[
		'an “of which” row',
		table('Item | Cost', 'Rent | 40', 'Heating | 10', 'of which gas | 6', 'Water | 20', 'Total | 70'),
		[],
	],
	...[
		'Rate',
		'Ratio',
		'Avg',
		'Median',
		'p95',
		'Price',
		'NPS',
		'CSAT',
		'Score',
		'%',
		'Age',
		'Conversion',
		'Margin',
	].map((header): Met => [
		`nobody sums the column “${header}”`,
		table(`Team | ${header}`, 'A | 12', 'B | 14', 'C | 13', 'Total | 33'),
		[],
	]),
	...['Share of voice', 'Share of wallet', 'Cumulative share'].map((header): Met => [
		`the column “${header}” is no whole`,
		table(`Brand | ${header}`, 'A | 40%', 'B | 35%', 'C | 15%'),
		[],
	]),
	['shares by month', table('Month | Share', 'May | 40%', 'June | 35%', 'July | 15%'), []],
	['shares of the market', table('Region | Market share', 'North | 40%', 'South | 35%', 'East | 15%'), []],
	[
		'conversion to the next step',
		table('Step | Users | Step conversion', 'Visit | 10,000 | 12%', 'Cart | 1,200 | 40%', 'Order | 480 | '),
		[],
	],
	[
		'overall conversion',
		table(
			'Stage | Visitors | Overall conversion',
			'Visit | 9,870 | 100%',
			'Cart | 1,211 | 12%',
			'Order | 484 | 4.9%',
		),
		[],
	],
	[
		'an overall conversion that is none',
		table(
			'Stage | Visitors | Overall conversion',
			'Visit | 9,870 | 100%',
			'Cart | 1,211 | 12%',
			'Order | 484 | 40%',
		),
		['funnel: 40% → 5%'],
	],
	['stages that are no funnel', table('Quarter | Users', 'Q1 | 100', 'Q2 | 300', 'Q3 | 900'), []],
	[
		'scores in tenths, all but one',
		table(
			'Idea | Reach | Impact | Confidence | Effort | RICE score',
			'A | 1000 | 3 | 100% | 1 | 300',
			'B | 1000 | 3 | 100% | 2 | 150',
			'C | 500 | 3 | 100% | 1 | 150',
			'D | 800 | 2 | 100% | 2 | 120',
		),
		['rice: 120 → 80'],
	],
	[
		'totals of weeks below their days',
		table(
			'Suite | Tests',
			'Login | 24',
			'Week 1 total | 24',
			'Social | 20',
			'Tokens | 3',
			'Week 2 total | 23',
			'Grand total | 47',
		),
		[],
	],
	[
		'“Q2 actual” and “Q2 target”',
		table('Goal | Q2 Actual | Q2 Target | % of Target', 'A | 5.06 | 5.52 | 92%', 'B | 3.00 | 5.13 | 78%'),
		['attainment: 78% → 58%'],
	],
	[
		'a change with a picture',
		table(
			'Metric | This week | Last week | Trend',
			'Commits | 23 | 18 | 📈 +28%',
			'Hectares | 1,200 ha | 450 ha | 🚀 +166%',
		),
		[],
	],
	[
		'what bounds a value',
		table(
			'Metric | Before | After | Change',
			'Answer time | 45 sec | <1 sec | -98%',
			'Lines | 2000+ | 1900 | -100',
		),
		[],
	],
	[
		'both changes in one cell',
		table(
			'Part | Before | After | Change',
			'A | 2,400 | 2,600 | +200 (+8%)',
			'B | 3,000 | 2,500 | -500 (-17%)',
			'Total | 5,400 | 5,100 | -300 (-6%)',
		),
		[],
	],
	[
		'confidence in tenths',
		table('Idea | Reach | Impact | Confidence | Effort | Score', 'A | 500 | 2 | 0.8 | 3 weeks | 266'),
		[],
	],
	[
		'ICE',
		table('Idea | Impact | Confidence | Ease | ICE', 'A | 8 | 6 | 7 | 336', 'B | 8 | 6 | 7 | 363'),
		['rice: 363 → 336'],
	],
	[
		'attainment of what should be low',
		table('Goal | Actual | Target | Attainment', 'Tickets | 80 | 60 | 75%'),
		[],
	],
];

describe('a table in which', () => {
	for (const [why, it_, expected] of met) it(why, () => assert.deepEqual(found(it_), expected));
});

describe('corrections', () => {
	const titles = (it: TextTable): string[] =>
		checkTable(it).flatMap(slip => slip.corrections.map(({ title }) => title));

	it('show their arithmetic: the stated figure first, then its base', () =>
		assert.deepEqual(titles(table(metric, 'Signups | 1,480 | 1,200 | +32%')), [
			'Write “+23%”: 1,200 to 1,480 is +23.3%',
			'Correct “Last week” to “1,121”: +32% leads from there to 1,480',
		]));

	it('recalculate a column in which two figures are wrong', () => {
		const it_ = table(metric, 'Signups | 1,480 | 1,200 | +32%', 'Orders | 912 | 801 | +4.1%');
		const all = checkTable(it_)[0]!.corrections.at(-1)!;
		assert.equal(all.title, 'Recalculate the column: 2 figures that the others do not give');
		assert.deepEqual(
			changed(it_, all.changes).rows.map(row => row[3]),
			['+23%', '+13.9%'],
		);
	});

	it('say of a figure that it is about so much', () => {
		const [slip] = checkTable(table(metric, 'Signups | about 1,480 | ~1,200 | ~+99%'));
		assert.equal(slip?.stated, '~+99%');
		assert.equal(slip.working, '~1,200 to about 1,480 is +23.3%');
		assert.equal(slip.corrections[0]?.title, 'Write “+23%”: ~1,200 to about 1,480 is +23.3%');
	});

	it('show as many digits as the stated figure has', () =>
		assert.equal(
			checkTable(table(metric, 'Signups | 1,483 | 1,201 | +23.28%'))[0]?.working,
			'1,201 to 1,483 is +23.48%',
		));

	it('leave a base alone from which another figure follows', () =>
		assert.deepEqual(
			titles(table('Metric | Last week | This week | WoW | Change', 'Signups | 1,200 | 1,480 | +32% | +280')),
			['Write “+23%”: 1,200 to 1,480 is +23.3%'],
		));

	it('keep currency, decimals, separators, signs and brackets', () => {
		for (const [stated, corrected] of [
			['+$9,999', '+$280'],
			['-$9,999', '+$280'],
			['($9,999)', '$280'],
			['+$9.9K', '+$0.3K'],
			['+99.00%', '+23.33%'],
			['▼99%', '▲23%'],
		] as const) {
			const it_ = table('Metric | Last week | This week | Change', `Sales | $1,200 | $1,480 | ${stated}`);
			const [first] = checkTable(it_)[0]?.corrections ?? [];
			assert.equal(
				first === undefined ? undefined : changed(it_, first.changes).rows[0]![3],
				corrected,
				stated,
			);
		}
	});
});

describe('a long table', () => {
	it('of wrong figures takes no more work for each of them', () => {
		const rows = Array.from(
			{ length: 200 },
			(_, index) => `Metric ${index} | ${1_001 + index} | 801 | -${index + 1}%`,
		);
		const slips = checkTable(table(metric, ...rows));
		assert.equal(slips.length, 200);
		assert.ok(slips.flatMap(it => it.corrections).length <= 30);
	});

	it('of more rows than a report has is data', () => {
		const rows = Array.from({ length: 201 }, (_, index) => `Metric ${index} | 1,480 | 801 | +2%`);
		assert.deepEqual(found(table(metric, ...rows)), []);
	});
});
