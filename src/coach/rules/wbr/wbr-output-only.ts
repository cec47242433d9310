import type { Table } from '../../document/piece.ts';
import { defineRule } from '../../lint/rule.ts';
import { shift } from '../../text/span.ts';
import { resultsOnly } from './_levers.ts';

interface Data {
	readonly count: number;
	readonly table: Table;
	/** Where the table starts in the document. */
	readonly at: number;
}

export default defineRule<'document', Data>({
	id: 'wbr-output-only',
	family: 'wbr',
	attribute: 'Forecast and measure',
	unit: 'document',
	severity: { wbr: 'hint' },
	summary: 'Put at least one input that the team controls beside the results.',
	why: 'Nobody can raise revenue on Monday morning. What a team can turn are inputs: listings added, first-reply time, in-stock rate. Without one the review has nothing to decide.',
	source: 'Bryar and Carr, Working Backwards: controllable input metrics and output metrics.',
	traps: [
		'One metric that is no result, or whose name says nothing of it.',
		'Metrics marked “(input)”, a column that sorts them, a heading or a sentence about inputs.',
		'Fewer than three metrics.',
		'Finance reviews (`type: finance` in the front matter).',
		'Tables of something else than metrics over time.',
	],
	exampleKind: 'wbr',
	*detect({ text }) {
		if (text.frontMatter['type'] === 'finance') return;
		for (const { placed, count } of resultsOnly(text)) {
			const table = placed.piece.table!;
			const cells = table.rows.flatMap(it => it.slice(0, 1));
			const span = { start: cells[0]!.span.start, end: cells.at(-1)!.span.end };
			yield {
				span: shift(span, placed.block.span.start),
				data: { count, table, at: placed.block.span.start },
			};
		}
	},
	message: ({ count }) =>
		`All ${count} metrics are results that you can’t turn directly; add the input you control (listings added, first-reply time, in-stock rate), so that next week’s meeting has a lever.`,
	*fix({ data: { table, at } }) {
		const end = at + table.source.trimEnd().length;
		yield {
			title: 'Add a row “[input metric?] (input)”',
			kind: 'draft',
			edits: [{ span: { start: end, end }, text: `\n${newRow(table)}` }],
		};
	},
	examples: [
		{
			bad: '## Metrics\n\n| Metric | This week | Plan |\n| --- | --: | --: |\n| «Revenue | 48,000 | 50,000 |\n| Orders | 1,480 | 1,500 |\n| MAU» | 9,100 | 9,000 |\n\nOrders and revenue are short.',
			fixed:
				'## Metrics\n\n| Metric | This week | Plan |\n| --- | --: | --: |\n| Revenue | 48,000 | 50,000 |\n| Orders | 1,480 | 1,500 |\n| MAU | 9,100 | 9,000 |\n| [input metric?] (input) |  |  |\n\nOrders and revenue are short.',
		},
		{
			bad: 'Metric | Last week | This week\n--- | --: | --:\n«NPS | 41 | 41\nMonthly churn | 2.0% | 2.0%\n[ARR](arr.md)» | $4.1M | $4.1M',
			fixed:
				'Metric | Last week | This week\n--- | --: | --:\nNPS | 41 | 41\nMonthly churn | 2.0% | 2.0%\n[ARR](arr.md) | $4.1M | $4.1M\n[input metric?] (input) |  | ',
		},
		{
			bad: '| KPI | Actual | Plan |\n|---|--:|--:|\n| «GMV | $4.1M | $4.0M |\n| Sessions | 88,000 | 88,000 |\n| Gross margin» | 41% | 40% |',
		},
		{
			bad: '| Metric         | May 2026 | June 2026 |\n|----------------|---------:|----------:|\n| «**Sales**      | $723K    | $723K     |\n| Active users   | 8,103    | 8,214     |\n| Retention»      | 81%      | 81%       |',
		},
		{
			bad: '## Numbers\n\n| Metric | W23 | W24 |\n|---|--:|--:|\n| «Sign-ups | 410 | 412 |\n| Paying customers | 1,210 | 1,214 |\n| MRR (EUR) | 48,100 | 48,400 |\n| NPS» | 41 | 41 |',
		},
		{
			bad: '| Metric | This week | Plan |\n|---|--:|--:|\n| «Orders | 900 | 900 |\n| Churn» | 2% | 2% |\n\n| Metric | This week | Plan |\n|---|--:|--:|\n| Revenue | 900 | 900 |',
			note: 'Two tables of one review.',
		},
		{
			good: '| Metric | This week | Plan |\n|---|--:|--:|\n| Orders | 900 | 900 |\n| In-stock rate | 95% | 95% |\n| Listings added | 41 | 40 |',
		},
		{ good: '| Metric | This week | Plan |\n|---|--:|--:|\n| Orders | 900 | 900 |\n| Revenue | 95 | 95 |' },
		{
			good: '| Metric | This week | Plan |\n|---|--:|--:|\n| Orders | 900 | 900 |\n| Revenue | 95 | 95 |\n| **First-reply time (input)** | 4 h | 4 h |',
		},
		{
			good: '---\ntype: finance\n---\n\n| Metric | This week | Plan |\n|---|--:|--:|\n| Revenue | 900 | 900 |\n| Profit | 95 | 95 |\n| Cash | 41 | 41 |',
		},
		{
			good: '| Metric | Type | This week | Plan |\n|---|---|--:|--:|\n| Orders | output | 900 | 900 |\n| Revenue | output | 95 | 95 |\n| NPS | output | 41 | 41 |',
		},
		{
			good: '| Metric | This week | Plan |\n|---|--:|--:|\n| Revenue | 900 | 900 |\n| Orders | 95 | 95 |\n| NPS | 41 | 41 |\n\n## Input metrics\n\n- Calls made: 410',
		},
		{
			good: '| Country | Revenue | Orders |\n|---|--:|--:|\n| France | 900 | 31 |\n| Spain | 95 | 12 |\n| Italy | 41 | 9 |',
		},
	],
});

/** A row of the table's own form, with bars at its ends or not. */
function newRow({ source, header }: Table): string {
	const last = source.trimEnd().split('\n').at(-1)!;
	const cells = ['[input metric?] (input)', ...header.slice(1).map(() => '')];
	const line = cells.join(' | ');
	const indent = /^[ \t]*/u.exec(last)![0];
	return /^\s*\|/u.test(last) ? `${indent}| ${line} |` : `${indent}${line}`;
}
