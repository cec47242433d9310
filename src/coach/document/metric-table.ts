import type { Table } from './piece.ts';

/** What a column of a metric table holds, by its header (rules.md C.6). */
export type ColumnRole = 'current' | 'previous' | 'last-year' | 'plan' | 'change' | 'yoy' | 'vs-plan' | 'attainment' | 'share' | 'owner' | 'comment' | 'other';

export function columnRole(header: string): ColumnRole {
	const name = header.toLowerCase().replace(/[*_`:]/gu, '').trim();
	return columns.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

const columns: readonly (readonly [RegExp, ColumnRole])[] = [
	[/^(?:yoy|y\/y|vs\.? (?:ly|last year)|% yoy|yoy %)$/u, 'yoy'],
	[/^(?:vs\.? (?:plan|target|goal|budget|forecast)|variance|var\.? ?%?|delta to plan|% vs\.? plan)$/u, 'vs-plan'],
	[/^(?:% of (?:plan|target|goal|budget)|attainment|progress to (?:plan|goal|target))$/u, 'attainment'],
	[/^(?:wow|w\/w|mom|m\/m|qoq|q\/q|change|% change|change %|Δ|delta|growth|% growth|vs\.? (?:last|prior|previous) (?:week|month|quarter|period)|wow %|mom %|trend)$/u, 'change'],
	[/^(?:last year|ly|same (?:week|month|quarter) last year|year ago|prior year|py)$/u, 'last-year'],
	[/^(?:last|prior|previous) (?:week|month|quarter|period)$|^(?:previous|prior|lw|lm|before|w-1|last|baseline)$/u, 'previous'],
	[/^(?:plan|target|goal|goals|budget|forecast|op1|op2|objective)$|\b(?:target|goal|plan)$/u, 'plan'],
	[/^(?:this (?:week|month|quarter|year|period)|current(?: (?:week|month|value|period))?|actuals?|tw|now|latest|value|today|result|w0|after)$/u, 'current'],
	[/^(?:share|mix|% of total|split|allocation|weight)$/u, 'share'],
	[/^(?:owner|dri|who|assignee|responsible)$/u, 'owner'],
	[/^(?:comments?|notes?|status|why|remarks?|explanation)$/u, 'comment'],
];

/** Whether a table follows metrics over time: its first column names them and another holds their present value. */
export function isMetricTable(table: Table): boolean {
	const first = table.header[0]?.run.text.toLowerCase().replace(/[*_`]/gu, '').trim() ?? '';
	const roles = table.header.map(it => columnRole(it.run.text));
	if (/^(?:actions?|task|option|risk|idea|step|stage|name|question|partner|feature|date|who|item|milestone|bet|team|owner)s?\b/u.test(first)) return false;
	return /^(?:(?:key |input |output )?(?:metrics?|kpis?|measures?)|indicator)\b/u.test(first) && roles.some(it => it === 'current' || it === 'previous');
}
