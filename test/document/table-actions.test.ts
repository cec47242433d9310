import assert from 'node:assert/strict';
import type { Kind } from '../../src/coach/document/kind.ts';
import { defaultConfig } from '../../src/coach/coach.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';
import { coach } from '../support/check.ts';

/** The actions at the mark `^` of a text, by title, with the text after each. */
function actionsAt(marked: string, kind: Kind = 'wbr'): Record<string, string> {
	const offset = marked.indexOf('^');
	const text = marked.replace('^', '');
	const document = coach.open(text, { path: 'document.md', kind, config: defaultConfig });
	return Object.fromEntries(document.tableActions(offset).map(it => [it.title, applyEdits(text, it.edits)]));
}

const after = (marked: string, title: string): string | undefined => actionsAt(marked)[title];

const table =
	'| Metric | This week | Last week |\n| --- | --: | --: |\n| Ord^ers | 1,480 | 1,200 |\n| Churn | 3.6% | 3.2% |';

describe('on a metric table one can', () => {
	it('add the change against last week', () =>
		assert.equal(
			after(table, 'Add “WoW” from “This week” and “Last week”'),
			'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 | +23.3% |\n| Churn | 3.6% | 3.2% | +0.4 pp |',
		));

	it('add it in the author’s minus, set to the right as the others', () =>
		assert.equal(
			after(
				'| Metric | Jun 2026 | May 2026 | Plan  | vs plan |\n|--------|---------:|---------:|------:|--------:|\n| O^rders |    9,900 |   12,000 | 9,000 |    +10% |\n| Visits |      890 |      880 |   900 |     −1% |',
				'Add “MoM” from “Jun 2026” and “May 2026”',
			),
			'| Metric | Jun 2026 | May 2026 | Plan  | vs plan |    MoM |\n|--------|---------:|---------:|------:|--------:|-------:|\n| Orders |    9,900 |   12,000 | 9,000 |    +10% | −17.5% |\n| Visits |      890 |      880 |   900 |     −1% |  +1.1% |',
		));

	it('keep a padded table padded', () =>
		assert.equal(
			after(
				'| Metric | Last week | This week |\n|--------|-----------|-----------|\n| O^rders | 1,200     | 1,480     |\n| Calls  | 90        | 45        |'.replace(
					'O^rders |',
					'O^rders |',
				),
				'Add “WoW” from “This week” and “Last week”',
			),
			'| Metric | Last week | This week | WoW    |\n|--------|-----------|-----------|--------|\n| Orders | 1,200     | 1,480     | +23.3% |\n| Calls  | 90        | 45        | -50.0% |',
		));

	it('fill what is empty of it, with as many digits as the others have', () =>
		assert.equal(
			after(
				'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 | +23% |\n| Ca^lls | 45 | 90 | |\n| Refunds | 4 | 0 |  |\n| Visits | n/a | 900 | |',
				'Fill “WoW” from “This week” and “Last week”',
			),
			'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 | +23% |\n| Calls | 45 | 90 | -50% |\n| Refunds | 4 | 0 | n/a |\n| Visits | n/a | 900 | |',
		));

	it('fill the year and the plan', () => {
		const marked =
			'| Metric | Actual | Last year | YoY | Plan | vs plan |\n|---|--:|--:|--:|--:|--:|\n| Or^ders | $1.2M | $1.0M | | $1.5M | |';
		assert.equal(
			after(marked, 'Fill “YoY” from “Actual” and “Last year”'),
			'| Metric | Actual | Last year | YoY | Plan | vs plan |\n|---|--:|--:|--:|--:|--:|\n| Orders | $1.2M | $1.0M | +20.0% | $1.5M | |',
		);
		assert.equal(
			after(marked, 'Fill “vs plan” from “Actual” and “Plan”'),
			'| Metric | Actual | Last year | YoY | Plan | vs plan |\n|---|--:|--:|--:|--:|--:|\n| Orders | $1.2M | $1.0M | | $1.5M | -20.0% |',
		);
	});

	it('add a plan where there is none', () => {
		assert.equal(
			after(table, 'Add a column “Plan”'),
			'| Metric | This week | Last week | Plan |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 |  |\n| Churn | 3.6% | 3.2% |  |',
		);
		assert.deepEqual(
			Object.keys(actionsAt('| Metric | Actual | Target |\n|---|--:|--:|\n| Or^ders | 9 | 12 |')).filter(it =>
				it.includes('“Plan”'),
			),
			[],
		);
	});

	it('turn a row into an exception under the exceptions', () =>
		assert.equal(
			after(
				'## Metrics\n\n| Metric | Actual | Plan |\n|---|--:|--:|\n| **Or^ders** (input) | 9,100 | 10,000 |\n\n## Exceptions\n\n* Churn: see below.\n  - Ana asks.\n\n## Actions\n\n- Call them.',
				'Turn “Orders” into an exception',
			),
			'## Metrics\n\n| Metric | Actual | Plan |\n|---|--:|--:|\n| **Orders** (input) | 9,100 | 10,000 |\n\n## Exceptions\n\n* Churn: see below.\n  - Ana asks.\n* Orders: 9,100 vs plan 10,000 (-9.0%) — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?]\n\n## Actions\n\n- Call them.',
		));

	it('turn it into one behind the table where there is no such section', () =>
		assert.equal(
			after(
				'| Metric | This week | Last week |\n|---|--:|--:|\n| Or^ders | 9,100 | 10,000 |\n',
				'Turn “Orders” into an exception',
			),
			'| Metric | This week | Last week |\n|---|--:|--:|\n| Orders | 9,100 | 10,000 |\n\n- Orders: 9,100 vs last week 10,000 (-9.0%) — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?]\n',
		));
});

describe('on a table of parts one can', () => {
	it('add the total', () =>
		assert.equal(
			after(
				'| Team | Cost | Rate |\n|:--|--:|--:|\n| Search | $1.2M | 3% |\n| Da^ta | $0.85M | 4% |',
				'Add the total of “Cost”',
			),
			'| Team | Cost | Rate |\n|:--|--:|--:|\n| Search | $1.2M | 3% |\n| Data | $0.85M | 4% |\n| Total | $2.05M |  |',
		));

	it('add it to a padded table', () =>
		assert.equal(
			after(
				'| Team   |  Cost | Days |\n|--------|------:|-----:|\n| Search |   800 |   12 |\n| D^ata   | 1,900 |    7 |',
				'Add the total of “Cost” and “Days”',
			),
			'| Team   |  Cost | Days |\n|--------|------:|-----:|\n| Search |   800 |   12 |\n| Data   | 1,900 |    7 |\n| Total  | 2,700 |   19 |',
		));

	for (const [why, marked] of [
		['has one', '| Team | Cost |\n|---|--:|\n| A | 8 |\n| B | 9 |\n| To^tal | 17 |'],
		['sums scores', '| Team | Score |\n|---|--:|\n| A^ | 8 |\n| B | 9 |'],
		['lists metrics', table],
		['lists steps', '| Step | Users |\n|---|--:|\n| A^ | 9 |\n| B | 8 |'],
		['has ranges', '| Team | Cost |\n|---|--:|\n| A^ | 8–9 |\n| B | 9 |'],
	] as const)
		it(`not where it ${why}`, () =>
			assert.ok(!Object.keys(actionsAt(marked)).some(it => it.includes('total')), why));
});

describe('nothing is offered', () => {
	for (const [why, marked, kind] of [
		['outside of tables', 'Or^ders rose.\n\n| Metric | This week |\n|---|--:|\n| Orders | 9 |', 'wbr'],
		['on a table without figures', '| Action | Owner |\n|---|---|\n| Call^ | Ana |', 'wbr'],
		['in a document of unknown kind', table, 'unknown'],
		['in a quotation', table.replace(/^/gmu, '> '), 'wbr'],
	] as const)
		it(why, () => assert.deepEqual(actionsAt(marked, kind), {}));
});

describe('every action', () => {
	it('leaves a table whose figures follow from one another', () => {
		for (const marked of [
			table,
			'| Metric | Jan | Feb | Plan |\n|---|--:|--:|--:|\n| Or^ders | 12.4K | 13.1K | 13K |\n| NPS | 31 | 38 | 40 |\n| Cost | -$4,310 | -$4,290 | -$4,000 |',
			'| Channel | Share | Spend |\n|---|--:|--:|\n| W^eb | 60.4% | $1,204.50 |\n| App | 39.6% | $99.99 |',
		]) {
			for (const [title, text] of Object.entries(actionsAt(marked))) {
				const found = coach
					.open(text, { path: 'document.md', kind: 'wbr', config: defaultConfig })
					.findings();
				assert.deepEqual(
					found.filter(it => it.rule === 'table-arithmetic').map(it => it.message),
					[],
					title,
				);
			}
		}
	});
});
