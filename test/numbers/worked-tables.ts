import type { TextTable } from '../../src/coach/numbers/tables/grid.ts';

/** A table as people write it, one line a row. */
export function table(...lines: readonly string[]): TextTable {
	const [header = [], ...rows] = lines.map(it => it.split('|').map(cell => cell.trim()));
	return { header, rows };
}

/** Headers of metric tables. */
export const metric = 'Metric | This week | Last week | WoW';
const plan = 'Metric | Actual | Plan | vs plan';

/** The worked tables of rules.md C.6. */
export const worked: readonly (readonly [id: string, table: TextTable, expected: readonly string[]])[] = [
	['T1', table(metric, 'Signups | 1,480 | 1,200 | +23%', 'Orders | 10.4K | 9.8K | +6%'), []],
	['T2', table(metric, 'Signups | 1,480 | 1,200 | +32%'), ['wow: +32% → +23%']],
	['T3', table(metric, 'Signups | 1,200 | 1,480 | +19%'), ['sign: +19% → -19%']],
	['T4', table(metric, 'Conversion | 3.6% | 3.2% | +0.4%'), ['points: +0.4% → +0.4 pp']],
	['T5', table(metric, 'Conversion | 3.6% | 3.2% | +40 bps'), []],
	['T6', table(metric, 'Conversion | 3.6% | 3.2% | +12.5%'), []],
	['T7', table(plan, 'Revenue | $4.8M | $5.0M | −4%', 'Orders | 9,100 | 10,000 | −9%'), []],
	['T8', table(plan, 'Orders | 9,100 | 10,000 | −19%'), ['vsplan: −19% → −9%']],
	[
		'T9',
		table(
			'Team | Cost | Share',
			'A | $1.2M | 33%',
			'B | $1.2M | 33%',
			'C | $1.2M | 33%',
			'Total | $3.7M | 100%',
		),
		[],
	],
	[
		'T10',
		table('Team | Cost', 'A | $1.2M', 'B | $1.3M', 'C | $1.1M', 'Total | $4.1M'),
		['total: $4.1M → $3.6M'],
	],
	['T11', table('Channel | Share', 'Web | 40%', 'App | 35%', 'Phone | 15%'), ['share: Share']],
	['T12', table('Channel | Share', 'Web | 40%', 'App | 35%', 'Phone | 24%'), []],
	[
		'T13',
		table('Step | Users | Step conversion', 'Visit | 10,000 | ', 'Cart | 1,200 | 12%', 'Order | 480 | 45%'),
		['funnel: 45% → 40%'],
	],
	[
		'T14',
		table(
			'Idea | Reach | Impact | Confidence | Effort | RICE',
			'A | 500 | 2 | 80% | 3 | 267',
			'B | 100 | 3 | 100% | 1 | 30',
		),
		['rice: 30 → 300'],
	],
	['T15', table('Region | NPS | Orders', 'North | 40 | 100', 'South | 30 | 50', 'Total | 37 | 150'), []],
	[
		'T16',
		table(
			'Line | Actual | Budget | Variance',
			'Opex | $110K | $100K | $10K',
			'Margin | $90K | $100K | ($10K)',
		),
		[],
	],
	[
		'T17',
		table('Goal | Actual | Target | % of target', 'Deals | 45 | 50 | 90%', 'Demos | 80 | 120 | 75%'),
		['attainment: 75% → 67%'],
	],
	['T18', table(metric, 'Signups | n/a | 1,200 | n/a', 'Orders | 12 | 0 | n/a', 'Calls | 12 | — | +5%'), []],
	['T19', table(metric, 'Tickets | 430 | 820 | ▼ 48%'), []],
	['T20', table('Item | Cost', 'A | 40', 'B | 10', 'Subtotal | 50', 'C | 20', 'Total | 70'), []],
	['T21', table('Metric | Value', 'Total skills | 55', 'Workflows | 9', 'Commands | 12'), []],
	[
		'T22',
		table(
			'Item | Time | Effort | Weight',
			'A | 15–22 seconds | ~0.5 | 7.5% each',
			'B | 3 seconds | ~1 | 7.5% each',
			'C | 9 seconds | 2 | 20% each',
			'Total | 60 seconds | 9 | 80%',
		),
		[],
	],
];
