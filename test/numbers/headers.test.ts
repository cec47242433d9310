import assert from 'node:assert/strict';
import { checkTable } from '../../src/coach/numbers/tables/check.ts';
import { columnRole, type ColumnRole } from '../../src/coach/numbers/tables/header.ts';
import { table } from './worked-tables.ts';

/** The headers of rules.md C.6. */
const named: Readonly<Partial<Record<ColumnRole, string>>> = {
	current: 'this week, this month, this quarter, current, actual, actuals, TW, now, latest',
	previous: 'last week, last month, last quarter, prior week, previous, LW, prior, prior period',
	'last-year': 'LY, last year, same week last year, year ago, prior year, PY',
	plan: 'plan, target, goal, budget, forecast, OP1, OP2',
	change: 'WoW, W/W, MoM, QoQ, change, % change, Δ, ∆, Δ %, vs last week',
	yoy: 'YoY, vs LY, Δ LY',
	'vs-plan': 'vs plan, variance, var %, vs target, Δ plan',
	attainment: '% of plan, % of target, attainment',
	share: 'share, mix, % of total, split, allocation, weight',
};

describe('a header', () => {
	for (const [role, headers] of Object.entries(named))
		it(`of the role ${role}`, () => {
			for (const header of headers.split(', '))
				for (const written of [header, header.toUpperCase(), `**${header}**`, `<b>${header}</b>`])
					assert.equal(columnRole(written), role, written);
		});

	const kinds = (...lines: readonly string[]): string[] => checkTable(table(...lines)).map(it => it.kind);

	for (const count of ['Users', 'Visitors', 'Sessions', 'Count', 'Volume'])
		it(`of a funnel: ${count}`, () => {
			for (const step of ['Step conversion', '% of previous'])
				assert.deepEqual(
					kinds(`Step | ${count} | ${step}`, 'Visit | 10,000 |', 'Cart | 1,200 | 12%', 'Order | 480 | 45%'),
					['funnel'],
					step,
				);
			for (const overall of ['% of top', 'Cumulative', 'Overall conversion'])
				assert.deepEqual(
					kinds(
						`Step | ${count} | ${overall}`,
						'Visit | 10,000 |',
						'Cart | 1,200 | 12%',
						'Order | 480 | 40%',
					),
					['funnel'],
					overall,
				);
		});

	for (const score of ['RICE', 'Score', 'RICE score'])
		it(`of a score: ${score}`, () =>
			assert.deepEqual(
				kinds(`Idea | Reach | Impact | Confidence | Effort | ${score}`, 'A | 100 | 3 | 100% | 1 | 30'),
				['rice'],
			));
});
