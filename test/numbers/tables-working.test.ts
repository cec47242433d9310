import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { TextTable } from '../../src/coach/numbers/tables/grid.ts';
import { cellWorkings } from '../../src/coach/numbers/tables/working.ts';

/** A table, one line a row, and what the figures of a cell tell: `figure: line; line`, for each of them. */
interface Case {
	readonly why: string;
	readonly lines: readonly string[];
	/** By row, from the first below the header, and column. */
	readonly told: readonly (readonly [row: number, column: number, ...told: readonly string[]])[];
}

const cases: readonly Case[] = [
	{
		why: 'a change that rounding makes right',
		lines: ['Metric | This week | Last week | WoW', 'Orders | 10,400 | 9,800 | +6%'],
		told: [
			[0, 3, '+6%: 10,400 against 9,800 is +600, +6.1%; the cell says “+6%”'],
			[0, 1, '10,400: 10,400 against 9,800 is +600, +6.1%; the cell says “+6%”'],
			[0, 2, '9,800: 10,400 against 9,800 is +600, +6.1%; the cell says “+6%”'],
			[0, 0],
		],
	},
	{
		why: 'a change that is wrong',
		lines: ['Metric | This week | Last week | WoW', 'Signups | 1,480 | 1,200 | +32%'],
		told: [[0, 3, '+32%: 1,480 against 1,200 is +280, +23.3%; the cell says “+32%”']],
	},
	{
		why: 'the wrong sign',
		lines: ['Metric | This week | Last week | WoW', 'Signups | 1,200 | 1,480 | +19%'],
		told: [[0, 3, '+19%: 1,200 against 1,480 is -280, -18.9%; the cell says “+19%”']],
	},
	{
		why: 'a change against the month before, in two figures',
		lines: ['Metric | May | June | Change', 'Earnings | $23.37 | ~$11 | -$12.37 (-53%)'],
		told: [
			[
				0,
				3,
				'-$12.37: ~$11 against $23.37 is -$12.37, -52.9%; the cell says “-$12.37” and “-53%”',
				'-53%: ~$11 against $23.37 is -$12.37, -52.9%; the cell says “-$12.37” and “-53%”',
			],
			[0, 2, '$11: ~$11 against $23.37 is -$12.37, -52.9%; the cell says “-$12.37” and “-53%”'],
		],
	},
	{
		why: 'points and a percentage between percentages',
		lines: [
			'Metric | This week | Last week | WoW',
			'Conversion | 3.6% | 3.2% | +0.4 pp',
			'Churn | 2.1% | 2.0% | +0.1%',
		],
		told: [
			[0, 1, '3.6%: 3.6% against 3.2% is +0.4 percentage points, or +12.5%; the cell says “+0.4 pp”'],
			[1, 3, '+0.1%: 2.1% against 2.0% is +0.1 percentage points, or +5%; the cell says “+0.1%”'],
		],
	},
	{
		why: 'last week, last year and the plan: a value takes part in all of them',
		lines: [
			'Metric | This week | Last week | WoW | Last year | YoY | Plan | vs plan',
			'Revenue | $4.8M | $4.6M | +4% | $4.0M | +20% | $5.0M | −9%',
		],
		told: [
			[
				0,
				1,
				'$4.8M: $4.8M against $4.6M is +$0.2M, +4.3%; the cell says “+4%” | ' +
					'$4.8M against $4.0M is +$0.8M, +20%; the cell says “+20%” | ' +
					'$4.8M against $5.0M is -$0.2M, -4%; the cell says “−9%”',
			],
			[0, 4, '$4.0M: $4.8M against $4.0M is +$0.8M, +20%; the cell says “+20%”'],
			[0, 7, '−9%: $4.8M against $5.0M is -$0.2M, -4%; the cell says “−9%”'],
		],
	},
	{
		why: 'a header with the unit',
		lines: ['Line ($K) | 2025 | 2026 | Change', 'Sales | 1,200 | 1,480 | 23%'],
		told: [[0, 3, '23%: 1,480 against 1,200 is +280, +23.3%; the cell says “23%”']],
	},
	{
		why: 'expenses below zero, in their size',
		lines: ['Expense | 2025 | 2026 | Change', 'Art | -$599 | -$769 | +$170 (+28%)'],
		told: [[0, 1, '-$599: -$769 against -$599 is +$170, +28.4% in size; the cell says “+$170” and “+28%”']],
	},
	{
		why: 'thousands, as the other figure has them',
		lines: ['Expense | 2025 | 2026 | Change', 'Travel | -$1,660 | $0 | -$1,660 (-100%)'],
		told: [[0, 2, '$0: $0 against -$1,660 is -$1,660, -100% in size; the cell says “-$1,660” and “-100%”']],
	},
	{
		why: 'brackets that are a minus',
		lines: ['Line | Actual | Budget | Variance', 'Margin | $90K | $100K | ($10K)'],
		told: [[0, 3, '$10K: $90K against $100K is -$10K, -10%; the cell says “($10K)”']],
	},
	{
		why: 'nothing before, or nothing that can be read',
		lines: [
			'Metric | This week | Last week | WoW',
			'Calls | 12 | 0 | +12',
			'Visits | n/a | 12 | n/a',
			'Chats | 12 | TBD | +5%',
		],
		told: [
			[0, 3, '+12: 12 against 0 is +12; the cell says “+12”'],
			[1, 2],
			[2, 1],
			[2, 3],
		],
	},
	{
		why: 'a total, right and wrong, and a change between totals',
		lines: [
			'Team | May | June | Change',
			'Search | $1.2M | $1.2M | 0%',
			'Checkout | $1.3M | $1.3M | 0%',
			'Data | $1.1M | $1.6M | +45%',
			'Total | $3.6M | $4.6M | +14%',
		],
		told: [
			[
				0,
				1,
				'$1.2M: $1.2M against $1.2M is no change; the cell says “0%” | ' +
					'$1.2M + $1.3M + $1.1M is $3.6M; the total says “$3.6M”',
			],
			[
				3,
				2,
				'$4.6M: $4.6M against $3.6M is +$1.0M, +27.8%; the cell says “+14%” | ' +
					'$1.2M + $1.3M + $1.6M is $4.1M; the total says “$4.6M”',
			],
		],
	},
	{
		why: 'a total of more rows than one reads, with digits that it leaves out',
		lines: ['Team | Cost', 'A | 1', 'B | 2', 'C | 3', 'D | 4', 'E | 5.5', 'Total | 15'],
		told: [[5, 1, '15: the 5 rows add up to 15.5; the total says “15”']],
	},
	{
		why: 'income and expenses',
		lines: [
			'Line | May | June',
			'Sales | $4,310 | $410',
			'Rent | -$2,750 | ($250)',
			'Net profit | $1,560 | $160',
		],
		told: [
			[2, 1, '$1,560: $4,310 − $2,750 is $1,560; the total says “$1,560”'],
			[2, 2, '$160: $410 − $250 is $160; the total says “$160”'],
			[1, 1, '-$2,750: $4,310 − $2,750 is $1,560; the total says “$1,560”'],
		],
	},
	{
		why: 'what people do not sum',
		lines: ['Region | NPS', 'North | 40', 'South | 30', 'Total | 70'],
		told: [[2, 1]],
	},
	{
		why: 'an attainment, right, wrong, and where less is better',
		lines: [
			'Goal | Actual | Target | % of target',
			'Deals | 45 | 50 | 90%',
			'Demos | 80 | 120 | 75%',
			'Tickets | 80 | 60 | 75%',
		],
		told: [
			[0, 1, '45: 45 of 50 is 90%; the cell says “90%”'],
			[1, 3, '75%: 80 of 120 is 66.7%; the cell says “75%”'],
			[2, 2, '60: 60 of 80 is 75%; the cell says “75%”'],
		],
	},
	{
		why: 'a funnel: a step takes part in two conversions',
		lines: ['Step | Users | Step conversion', 'Visit | 10,000 | ', 'Cart | 1,200 | 12%', 'Order | 4 | 0.33%'],
		told: [
			[
				1,
				1,
				'1,200: 1,200 of 10,000 is 12%; the cell says “12%” | 4 of 1,200 is 0.33%; the cell says “0.33%”',
			],
			[0, 1, '10,000: 1,200 of 10,000 is 12%; the cell says “12%”'],
			[0, 2],
		],
	},
	{
		why: 'a funnel that widens',
		lines: ['Stage | Users', 'Signed up | 100', 'Invited | 90', 'Paid | 95'],
		told: [
			[2, 1, '95: “Paid” has 95 and the step before it 90'],
			[0, 1],
		],
	},
	{
		why: 'scores, one of them with percents reckoned with as whole numbers',
		lines: [
			'Idea | Reach | Impact | Confidence | Effort | RICE',
			'A | 500 | 2 | 80% | 3 | 267',
			'B | 100 | 3 | 100% | 1 | 30',
			'C | 500 | 2 | 80% | 3 | 26,667',
		],
		told: [
			[0, 5, '267: 500 × 2 × 80% ÷ 3 is 266.7; the cell says “267”'],
			[1, 1, '100: 100 × 3 × 100% ÷ 1 is 300; the cell says “30”'],
			[2, 4, '3: 500 × 2 × 80% ÷ 3 × 100 is 26,666.7; the cell says “26,667”'],
		],
	},
	{
		why: 'shares of a whole',
		lines: ['Channel | Share', 'Web | 40%', 'App | 35%', 'Phone | 15%'],
		told: [[1, 1, '35%: the shares add up to 90%']],
	},
	{
		why: 'shares, the amounts beside them, and their total',
		lines: [
			'Market | Orders | Share',
			'US | 322 | 35%',
			'Brazil | 258 | 28%',
			'Mexico | 166 | 18%',
			'Europe | 112 | 12%',
			'Rest | 62 | 12%',
			'Total | 920 | 100%',
		],
		told: [
			[
				3,
				1,
				'112: the 5 rows add up to 920; the total says “920” | 112 of 920 is 12.2%; the cell says “12%”',
			],
			[4, 2, '12%: 62 of 920 is 6.7%; the cell says “12%”'],
		],
	},
	{
		why: 'figures that hang together with none',
		lines: ['Plan | Price | Seats', 'Basic | $10 | 5', 'Team | $25 | 20'],
		told: [
			[0, 1],
			[1, 2],
		],
	},
];

describe('the working of a cell', () => {
	for (const { why, lines, told } of cases)
		it(why, () => {
			const [header = [], ...rows] = lines.map(it => it.split('|').map(cell => cell.trim()));
			const table: TextTable = { header, rows };
			for (const [row, column, ...expected] of told) {
				const text = rows[row]![column]!;
				const found = cellWorkings(table, { row, column }).map(
					it => `${text.slice(it.span.start, it.span.end)}: ${it.lines.join(' | ')}`,
				);
				assert.deepEqual(found, expected, `${row}, ${column}`);
			}
		});
});

describe('the working of a cell in Markdown', () => {
	const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

	/** The figure found at a place of a text, and its lines. */
	const tell = (text: string, at: string): string | undefined => {
		const document = coach.open(text, { path: 'a.md', config: defaultConfig, kind: 'wbr' });
		const found = document.workingAt(text.indexOf(at) + 1);
		return found && `${text.slice(found.span.start, found.span.end)}: ${found.lines.join(' | ')}`;
	};

	it('is that of the figure pointed at, behind emphasis, links and tags', () => {
		const text =
			'Signups:\n\n| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n' +
			'| **Signups** | **1,480** | [1,200](https://example.org/w23) | <b>+32%</b><br>best week |';
		const line = '1,480 against 1,200 is +280, +23.3%; the cell says “+32%”';
		assert.equal(tell(text, '1,480'), `1,480: ${line}`);
		assert.equal(tell(text, '1,200'), `1,200: ${line}`);
		assert.equal(tell(text, '32%'), `+32%: ${line}`);
		for (const at of ['best', 'Signups:', '**Signups', 'WoW', '| ---'])
			assert.equal(tell(text, at), undefined, at);
	});

	it("has the table's own minus", () => {
		const text =
			'| Metric | Actual | Plan | vs plan |\n| --- | --: | --: | --: |\n| Orders | 9,100 | 10,000 | −9% |';
		assert.equal(tell(text, '9,100'), '9,100: 9,100 against 10,000 is −900, −9%; the cell says “−9%”');
	});

	it('is there in a document of no known kind', () => {
		const notes = 'Each team paid for its own seats this year, as agreed when the office moved. '.repeat(4);
		const text = `${notes}\n\n| Team | Cost |\n| --- | --: |\n| Ads | $2 |\n| Bids | $3 |\n| Total | $5 |`;
		const document = coach.open(text, { path: 'notes.md', config: defaultConfig });
		assert.equal(document.kind, 'unknown');
		assert.deepEqual(document.workingAt(text.indexOf('$5'))?.lines, ['$2 + $3 is $5; the total says “$5”']);
	});
});
