import { exceptionItem, insertException, rowInWords } from '../../document/exceptions.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { inAuthorsMinus } from '../../document/table-text.ts';
import { defineRule } from '../../lint/rule.ts';
import { isMentioned } from './_mentions.ts';
import { missesOf, type Miss } from './_misses.ts';

interface Data {
	readonly miss: Miss;
	readonly placed: PlacedBlock;
}

export default defineRule<'document', Data>({
	id: 'wbr-unexplained-miss',
	family: 'wbr',
	attribute: 'Earn trust',
	unit: 'document',
	severity: { wbr: 'warning' },
	summary: 'Say something about each metric that missed.',
	why: 'Exceptions get the airtime of a business review. A miss that the table shows and the text passes over looks hidden, and it is the first thing a leader asks about.',
	source:
		'The weekly business review as Bryar and Carr describe it in Working Backwards: owners explain exceptions.',
	traps: [
		'Metrics whose name says nothing of which way is good.',
		'Less than 5% of the plan, or less than 15% of the period before.',
		'Counts below 30, which a handful moves.',
		'A row with a comment, a note or a footnote.',
		'A metric that the text names in other words, or by one word of its name; or a text that speaks of all metrics.',
		'A change that rounding alone may make, and a target of another period.',
	],
	exampleKind: 'wbr',
	*detect({ text }) {
		for (const placed of text.blocks) {
			if (placed.block.kind !== 'table' || placed.block.quote === 'quote') continue;
			for (const miss of placed.piece.derived(missesOf, missesOf)) {
				const cell = placed.piece.table!.rows[miss.row]?.[miss.labels];
				if (cell === undefined || miss.name === '' || isMentioned(text, miss.name)) continue;
				const { start } = placed.block.span;
				yield {
					span: { start: start + cell.span.start, end: start + cell.span.end },
					data: { miss, placed },
				};
			}
		}
	},
	message: ({ miss: { name, value, against, by } }) =>
		by === 'plan'
			? `The table shows ${name} at ${value} against a plan of ${against}, and the text never mentions it; say why before someone asks.`
			: `The table shows ${name} at ${value} after ${against} the time before, and the text never mentions it; say why before someone asks.`,
	*fix({ data: { miss, placed } }, { text }) {
		const words = inAuthorsMinus(placed.piece.table!, rowInWords(miss.grid, miss.grid.rows[miss.row]!));
		const edit = insertException(text, placed, exceptionItem(miss.name, words));
		yield { title: `Add “${miss.name}” to the exceptions`, kind: 'draft', edits: [edit] };
	},
	examples: [
		{
			bad: '## Metrics\n\n| Metric | This week | Plan |\n| --- | --: | --: |\n| «Orders» | 9,100 | 10,000 |\n\n## Exceptions\n\n- Refunds are back in their range.',
			fixed:
				'## Metrics\n\n| Metric | This week | Plan |\n| --- | --: | --: |\n| Orders | 9,100 | 10,000 |\n\n## Exceptions\n\n- Refunds are back in their range.\n- Orders: 9,100 vs plan 10,000 (-9.0%) — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?]',
		},
		{
			bad: '## Metrics\n\n| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| «**Churn**» | 3.9% | 3.2% | +0.7 pp |\n| Visits | 18,400 | 18,200 | +1% |\n\nVisits hold.',
			fixed:
				'## Metrics\n\n| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| **Churn** | 3.9% | 3.2% | +0.7 pp |\n| Visits | 18,400 | 18,200 | +1% |\n\n- Churn: 3.9% vs last week 3.2% (+0.7 pp) — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?]\n\nVisits hold.',
		},
		{
			bad: '| Metric | Actual | Plan | vs plan |\n|---|--:|--:|--:|\n| «NPS» | 31 | 38 | −7 |\n\nOrders were on plan.',
		},
		{
			bad: '| Metric         | June 2026 | May 2026 |\n|----------------|-----------|----------|\n| «Support tickets»| 1,930     | 1,410    |\n| [New trials](https://example.org/trials) | 8,214 | 8,103 |\n\nNew trials hold their level.',
		},
		{
			bad: '| KPI | Actual | Target | Owner |\n|---|--:|--:|---|\n| Uptime | 99.95% | 99.9% | Ana |\n| «Cost per delivery» | £4.40 | £3.90 | Raj |\n\nUptime is above target.',
		},
		{
			bad: '| Metric | W23 | W24 | Plan |\n|---|--:|--:|--:|\n| «Sales» | $723K | $686K | $741K |\n| «Crashes» | 410 | 522 | 400 |',
		},
		{
			good: '| Metric | This week | Plan |\n| --- | --: | --: |\n| Orders | 9,100 | 10,000 |\n\nOrders missed because the feed from Germany stopped on 3 June.',
		},
		{
			good: '| Metric | This week | Plan |\n| --- | --: | --: |\n| Sign-ups | 9,800 | 10,000 |\n\nNothing to report.',
		},
		{
			good: '| Metric | This week | Plan | Comment |\n| --- | --: | --: | --- |\n| Orders | 9,100 | 10,000 | Feed outage |',
			note: 'The row explains itself.',
		},
		{
			good: '| Metric | This week | Plan |\n| --- | --: | --: |\n| Support tickets | 900 | 1,000 |\n| Churn | 2.0% | 2.6% |\n\nA calm week.',
			note: 'Less is better.',
		},
		{
			good: '| Metric | This week | Last week |\n| --- | --: | --: |\n| New shops live | 3 | 5 |\n\nA calm week.',
			note: 'A handful.',
		},
		{
			good: '| Metric | This week | Last week |\n| --- | --: | --: |\n| Headcount | 80 | 120 |\n\nA calm week.',
			note: 'Nobody can tell from its name which way is good.',
		},
		{
			good: '| Metric | This week | Last week |\n| --- | --: | --: |\n| Monthly churn | 3.9% | 3.2% |\n\n- **Retention** fell because the price test ended on Monday.',
			note: 'By another name.',
		},
		{
			good: '| Metric | This week | Last week |\n| --- | --: | --: |\n| Return on ad spend | 390% | 310% |\n| Bugs fixed | 44 | 31 |\n| Sales cycle (days) | 31 | 40 |\n| Error rate | 0.2% | 0.1% |\n\nA calm week.',
			note: 'Words that turn a name around, and what rounding may have done.',
		},
		{
			good: '| Metric | This week | Target |\n| --- | --: | --: |\n| Orders | 1,480 | 76,000 |\n\nA calm week.',
			note: 'The target is the year’s.',
		},
		{
			good: '| Metric | This week | Plan |\n| --- | --: | --: |\n| Orders | 9,100 | 10,000 |\n\nAll metrics are below plan because the site was down on Monday.',
		},
		{ in: 'status', good: '| Metric | This week | Plan |\n| --- | --: | --: |\n| Orders | 9,100 | 10,000 |' },
	],
});
