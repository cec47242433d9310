import { addColumns } from '../../document/table-columns.ts';
import { columnRole, isMetricTable, type ColumnRole } from '../../document/metric-table.ts';
import type { Piece } from '../../document/piece.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { givesGoalsFor } from './_plans.ts';

interface Data {
	readonly missing: readonly Missing[];
	/** What is missing where a goals section of the document says what was promised, or where none does. */
	readonly promised: 'elsewhere' | 'nowhere' | 'either';
}

type Missing = 'previous' | 'plan' | 'year';

export default defineRule<'table', Data>({
	id: 'wbr-columns',
	family: 'wbr',
	attribute: 'Forecast and measure',
	unit: 'table',
	severity: { wbr: 'information' },
	summary: 'Show last week, last year and plan beside each metric.',
	why: 'Last week shows the trend, last year takes the season out, plan shows the promise. A value alone cannot tell a leader whether to worry.',
	source: 'The weekly business review as Bryar and Carr describe it in Working Backwards.',
	traps: [
		'Action, option and risk tables; forecasts, experiments and definitions of metrics.',
		'Funnels and shares.',
		'Tables whose first column does not name metrics.',
		'A change column stands for the period it compares with; trailing weeks stand for one another.',
		'A chart in each row.',
		'The first week of something that was launched: nothing stands before it.',
		'A section of goals that gives figures for these metrics stands for the plan.',
	],
	kinds: { previous: 'No earlier period.', plan: 'No plan or target.', year: 'No last year.' },
	exampleKind: 'wbr',
	*detect(table) {
		if (!isMetricTable(table) || /!\[/u.test(table.source)) return;
		const roles = table.header.map(it => columnRole(it.run.text));
		const span = { start: table.header[0]!.span.start, end: table.header.at(-1)!.span.end };
		const has = (...wanted: ColumnRole[]): boolean => wanted.some(it => roles.includes(it));
		const missing: Missing[] = [
			...(has('previous', 'change') || roles.filter(it => it === 'period' || it === 'current').length > 1
				? []
				: (['previous'] as const)),
			...(has('plan', 'vs-plan', 'attainment') ? [] : (['plan'] as const)),
			...(has('last-year', 'yoy') ? [] : (['year'] as const)),
		];
		if (missing.includes('plan')) {
			yield* told(span, { missing, promised: 'nowhere' });
			yield* told(span, { missing: missing.filter(it => it !== 'plan'), promised: 'elsewhere' });
		} else yield* told(span, { missing, promised: 'either' });
	},
	judge: ({ data: { promised } }, context) =>
		!isFirstWeek(context) && (promised === 'either' || (promised === 'elsewhere') === givesGoalsFor(context)),
	message: ({ missing }) =>
		`This table has no ${list(missing.map(it => names[it]), 'or')}; ${missing.map(it => reasons[it]).join(', ')}.`,
	*fix({ data: { missing } }, table) {
		const columns = missing.map(it => titles[it]);
		yield {
			title: `Add ${columns.length === 1 ? 'a column' : 'columns'} ${list(columns.map(it => `“${it}”`))}`,
			kind: 'draft',
			edits: addColumns(
				table,
				columns.map(title => ({ title })),
			),
		};
	},
	examples: [
		{
			as: 'previous',
			bad: '## Metrics\n\n| «Metric | Value» |\n| --- | --: |\n| Orders | 1,480 |',
			fixed:
				'## Metrics\n\n| Metric | Value | Last week | Plan | Last year |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 |  |  |  |',
		},
		{
			as: 'previous',
			bad: '| «Metric | This week | Owner» |\n|---|--:|---|\n| **Orders** | 1,480 | Ana |\n| Churn | 2% | Jo |',
			fixed:
				'| Metric | This week | Owner | Last week | Plan | Last year |\n|---|--:|---|--:|--:|--:|\n| **Orders** | 1,480 | Ana |  |  |  |\n| Churn | 2% | Jo |  |  |  |',
		},
		{
			as: 'plan',
			bad: '| «Metric | This week | Last week» |\n| --- | --: | --: |\n| Orders | 1,480 | 1,200 |',
			fixed:
				'| Metric | This week | Last week | Plan | Last year |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 | 1,200 |  |  |',
		},
		{
			as: 'plan',
			note: 'Padding and alignment stay the author’s.',
			bad: '## Metrics\n\n| «Metric     | This week | Last week | Last year» |\n|------------|-----------|-----------|-----------|\n| Subscribers| 1,389     | 1,247     | 990       |',
			fixed:
				'## Metrics\n\n| Metric     | This week | Last week | Last year | Plan |\n|------------|-----------|-----------|-----------|------|\n| Subscribers| 1,389     | 1,247     | 990       |      |',
		},
		{
			as: 'plan',
			bad: '«Metric | W22 | W23 | YoY»\n--- | --: | --: | --:\nOrders | 1,200 | 1,480 | +4%',
			fixed: 'Metric | W22 | W23 | YoY | Plan\n--- | --: | --: | --: | --:\nOrders | 1,200 | 1,480 | +4% | ',
		},
		{ as: 'plan', bad: '| «KPI | Current | WoW» |\n| --- | --: | --: |\n| Orders | 1,480 | +23% |' },
		{
			as: 'year',
			bad: '| «Metric | This week | Last week | Plan» |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 | 1,400 |',
			better:
				'| Metric | This week | Last week | Last year | Plan |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 | 1,200 | 990 | 1,400 |',
		},
		{
			good: '| Metric | This week | Last week | WoW | Last year | YoY | Plan | vs plan |\n|---|--:|--:|--:|--:|--:|--:|--:|\n| Orders | 1,480 | 1,200 | +23% | 990 | +49% | 1,400 | +6% |',
		},
		{
			good: '| KPI | Actual (W23) | WoW Δ | Var. to plan | YoY % |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 | +23% | +80 | +49% |',
		},
		{
			good: '## Metrics\n\nRelay launched this week.\n\n| Metric | This week |\n| --- | --: |\n| Shops connected | 48 |',
		},
		{
			as: 'year',
			note: 'What was promised stands in the next section.',
			bad: '## Metrics\n\n| «Metric | Last week | This week» |\n|---|--:|--:|\n| Paying clinics | 118 | 131 |\n| No-show rate | 9.1% | 8.4% |\n\n## Progress toward goals\n\n**160 paying clinics:**\n82% there, 29 to go.',
		},
		{
			as: 'previous',
			bad: '| «KPI | Value» |\n| --- | --: |\n| Orders | 1,480 |\n\n## Q3 targets\n\n- Orders: 1,600 a week by September',
			fixed:
				'| KPI | Value | Last week | Last year |\n| --- | --: | --: | --: |\n| Orders | 1,480 |  |  |\n\n## Q3 targets\n\n- Orders: 1,600 a week by September',
		},
		{
			as: 'plan',
			note: 'These goals are of something else.',
			bad: '| «Metric | Last week | This week» |\n|---|--:|--:|\n| Orders | 1,200 | 1,480 |\n\n## Goals for next week\n\n- Interview 12 couriers\n- Ship the new label',
		},
		{ in: 'status', good: '| Metric | Value |\n| --- | --: |\n| Views of the video | 812 |' },
		{
			good: '| Metric | Next week | Low | High | Last forecast | Actual |\n|---|--:|--:|--:|--:|--:|\n| Orders | 1,500 | 1,400 | 1,600 | 1,450 | 1,480 |',
			note: 'A forecast.',
		},
		{ good: '| Action | Owner | Due |\n| --- | --- | --- |\n| Call legal | Ana | 12 June |' },
		{ good: '| Channel | Share |\n| --- | --: |\n| Web | 60% |\n| App | 40% |' },
		{
			good: '| Step | Users | Step conversion |\n| --- | --: | --: |\n| Visit | 10,000 | — |\n| Cart | 1,200 | 12% |',
		},
		{ good: '| Metric | Definition |\n| --- | --- |\n| Orders | Paid orders in a week |' },
		{
			good: '| Metric | Actual | Plan | vs plan | WoW | YoY |\n| --- | --: | --: | --: | --: | --: |\n| Orders | 1,480 | 1,400 | +6% | +23% | +49% |',
		},
	],
});

function* told(span: Span, data: Data): Generator<Candidate<Data>> {
	const [worst] = data.missing;
	if (worst !== undefined)
		yield { span, kind: worst, data, ...(worst === 'year' ? { atMost: 'hint' as const } : {}) };
}

/** Whether the section says that what it measures has just begun. */
const isFirstWeek = ({ section }: BlockContext): boolean =>
	section.blocks.some(it => it.piece.derived(saysFirst, saysFirst));

const saysFirst = ({ passage }: Piece): boolean =>
	/\blaunched (?:this week|on (?:mon|tues|wednes|thurs|fri)day)\b|\bfirst (?:full )?week\b/u.test(
		passage.run.lower,
	);

const titles: Readonly<Record<Missing, string>> = { previous: 'Last week', plan: 'Plan', year: 'Last year' };

const names: Readonly<Record<Missing, string>> = {
	previous: 'earlier period',
	plan: 'plan',
	year: 'last year',
};

const reasons: Readonly<Record<Missing, string>> = {
	previous: 'last week shows the trend',
	plan: 'plan shows the promise',
	year: 'last year takes the season out',
};

const list = (items: readonly string[], last = 'and'): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
