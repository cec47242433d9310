import { columnRole, isMetricTable, type ColumnRole } from '../../document/metric-table.ts';
import type { Cell, Table } from '../../document/piece.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/edit.ts';

interface Data {
	readonly missing: readonly Missing[];
}

type Missing = 'previous' | 'plan' | 'year';

export default defineRule<'table', Data>({
	id: 'wbr-columns',
	family: 'wbr',
	attribute: 'Forecast and measure',
	unit: 'table',
	severity: { wbr: 'information', status: 'hint' },
	summary: 'Show last week, last year and plan beside each metric.',
	why: 'Last week shows the trend, last year takes the season out, plan shows the promise. A value alone cannot tell a leader whether to worry.',
	source: 'The weekly business review as Bryar and Carr describe it in Working Backwards.',
	traps: ['Action, option and risk tables.', 'Funnels and shares.', 'Tables whose first column does not name metrics.', 'A change column stands for the period it compares with.'],
	kinds: { previous: 'No earlier period.', plan: 'No plan or target.', year: 'No last year.' },
	exampleKind: 'wbr',
	*detect(table) {
		if (!isMetricTable(table) || table.rows.length === 0) return;
		const roles = new Set(table.header.map(it => columnRole(it.run.text)));
		const first = table.header[0]!;
		const span = { start: first.span.start, end: table.header.at(-1)!.span.end };
		const has = (...wanted: ColumnRole[]): boolean => wanted.some(it => roles.has(it));
		const missing: Missing[] = [
			...(has('previous', 'change') ? [] : (['previous'] as const)),
			...(has('plan', 'vs-plan', 'attainment') ? [] : (['plan'] as const)),
			...(has('last-year', 'yoy') ? [] : (['year'] as const)),
		];
		const [worst] = missing;
		if (worst !== undefined) yield { span, kind: worst, data: { missing }, ...(worst === 'year' ? { atMost: 'hint' as const } : {}) };
	},
	message: ({ missing }) => `This table has no ${list(missing.map(it => names[it]))}; ${missing.map(it => reasons[it]).join(', ')}.`,
	*fix({ data: { missing } }, table) {
		const columns = missing.map(it => titles[it]);
		yield { title: `Add ${columns.length === 1 ? 'a column' : 'columns'} ${list(columns.map(it => `“${it}”`))}`, kind: 'draft', edits: addColumns(table, columns) };
	},
	examples: [
		{ as: 'previous', bad: '## Metrics\n\n| «Metric | Value» |\n| --- | --: |\n| Orders | 1,480 |', fixed: '## Metrics\n\n| Metric | Value | Last week | Plan | Last year |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 |  |  |  |' },
		{ as: 'previous', bad: '| «Metric | This week | Owner» |\n|---|--:|---|\n| **Orders** | 1,480 | Ana |\n| Churn | 2% | Jo |', fixed: '| Metric | This week | Owner | Last week | Plan | Last year |\n|---|--:|---| --: | --: | --: |\n| **Orders** | 1,480 | Ana |  |  |  |\n| Churn | 2% | Jo |  |  |  |' },
		{ as: 'plan', bad: '| «Metric | This week | Last week» |\n| --- | --: | --: |\n| Orders | 1,480 | 1,200 |', fixed: '| Metric | This week | Last week | Plan | Last year |\n| --- | --: | --: | --: | --: |\n| Orders | 1,480 | 1,200 |  |  |' },
		{ as: 'plan', bad: '| «KPI | Current | WoW» |\n| --- | --: | --: |\n| Orders | 1,480 | +23% |' },
		{ as: 'year', bad: '| «Metric | This week | Last week | Plan» |\n| --- | --: | --: | --: |\n| Orders | 1,480 | 1,200 | 1,400 |' },
		{ as: 'plan', in: 'status', bad: '| «Metric | This month | MoM» |\n| --- | --: | --: |\n| Orders | 1,480 | +23% |' },
		{ good: '| Metric | This week | Last week | WoW | Last year | YoY | Plan | vs plan |\n|---|--:|--:|--:|--:|--:|--:|--:|\n| Orders | 1,480 | 1,200 | +23% | 990 | +49% | 1,400 | +6% |' },
		{ good: '| Action | Owner | Due |\n| --- | --- | --- |\n| Call legal | Ana | 12 June |' },
		{ good: '| Channel | Share |\n| --- | --: |\n| Web | 60% |\n| App | 40% |' },
		{ good: '| Step | Users | Step conversion |\n| --- | --: | --: |\n| Visit | 10,000 | — |\n| Cart | 1,200 | 12% |' },
		{ good: '| Metric | Definition |\n| --- | --- |\n| Orders | Paid orders in a week |' },
		{ good: '| Metric | Actual | Plan | vs plan | WoW | YoY |\n| --- | --: | --: | --: | --: | --: |\n| Orders | 1,480 | 1,400 | +6% | +23% | +49% |' },
	],
});

const titles: Readonly<Record<Missing, string>> = { previous: 'Last week', plan: 'Plan', year: 'Last year' };

const names: Readonly<Record<Missing, string>> = { previous: 'earlier period', plan: 'plan', year: 'last year' };

const reasons: Readonly<Record<Missing, string>> = {
	previous: 'last week shows the trend',
	plan: 'plan shows the promise',
	year: 'last year takes the season out',
};

const list = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`);

/** Columns at the right end, with empty cells and figures set to the right. */
function addColumns(table: Table, columns: readonly string[]): Edit[] {
	const rowEnd = (cells: readonly Cell[]): number => {
		const end = cells.at(-1)!.span.end;
		const bar = /^[ \t]*\|/u.exec(table.source.slice(end));
		return bar === null ? end : end + bar[0].length;
	};
	const insert = (at: number, texts: readonly string[]): Edit => ({
		span: { start: at, end: at },
		text: texts.map(it => (closed(table.source, at) ? ` ${it} |` : ` | ${it}`)).join(''),
	});
	return [
		insert(rowEnd(table.header), columns),
		insert(trimmedEnd(table.source, table.delimiter), columns.map(() => '--:')),
		...table.rows.flatMap(row => (row.length === 0 ? [] : [insert(rowEnd(row), columns.map(() => ''))])),
	];
}

const closed = (source: string, at: number): boolean => source[at - 1] === '|';

function trimmedEnd(source: string, { start, end }: { start: number; end: number }): number {
	let at = end;
	while (at > start && /\s/u.test(source[at - 1]!)) at--;
	return at;
}
