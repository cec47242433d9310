import type { Cell, Table } from './piece.ts';

/** What a column of a metric table holds, by its header (rules.md C.6). `period`: one of several trailing periods. */
export type ColumnRole =
	| 'current'
	| 'previous'
	| 'period'
	| 'last-year'
	| 'plan'
	| 'change'
	| 'yoy'
	| 'vs-plan'
	| 'attainment'
	| 'share'
	| 'owner'
	| 'comment'
	| 'other';

export function columnRole(header: string): ColumnRole {
	const name = header
		.toLowerCase()
		.replace(/[*_`:]/gu, '')
		.trim();
	return columns.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** The first pattern that matches decides: "vs last year" before "last year" before "last". */
const columns: readonly (readonly [RegExp, ColumnRole])[] = [
	[
		/\byoy\b|\by\/y\b|year[- ]over[- ]year|(?:\bvs\.?|\bto|Δ|\bover) (?:ly|last year|prior year|py)\b/u,
		'yoy',
	],
	[
		/(?:\bvs\.?|\bover|\bunder|Δ|\bto) (?:the )?(?:plan|target|goal|budget|forecast|fcst|op[12])\b|^var(?:iance|\.)?\b|\b(?:plan|target|budget) (?:variance|Δ)/u,
		'vs-plan',
	],
	[/% (?:of|to) (?:plan|target|goal|budget)\b|\battainment\b|^progress\b/u, 'attainment'],
	[
		/\b(?:wow|mom|qoq)\b|\b(?:w\/w|m\/m|q\/q)\b|(?:week|month|quarter)[- ]over[- ](?:week|month|quarter)|\b(?:change|delta|growth|trend|diff(?:erence)?)\b|Δ|\bvs\.? (?:last|prior|prev\w*|lw|lm|pw)\b/u,
		'change',
	],
	[/\blast year\b|^ly\b|\byear ago\b|\bprior year\b|^py$/u, 'last-year'],
	[
		/\b(?:last|prior|prev(?:ious)?\.?) (?:\d+ )?(?:week|month|quarter|period|days|sprint|value|update|report)\b|^(?:previous|prior|prev\.?|lw|lm|lq|pw|before|last|baseline)\b/u,
		'previous',
	],
	[/\b(?:plan|target|goals?|budget|forecast|fcst|op[12]|objective|quota)\b/u, 'plan'],
	[
		/\bthis (?:week|month|quarter|year|period|sprint)\b|^(?:current|actuals?|tw|now|latest|value|today|result|after|count|amount|number)\b/u,
		'current',
	],
	[
		/^(?:w-?\d{1,2}|(?:week|wk|cw) ?\d{1,2}|q[1-4](?:[ '’-]?(?:fy)?\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,4})?|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{4}-\d\d(?:-\d\d)?|20\d\d)$/u,
		'period',
	],
	[/^(?:share|mix|% of total|split|allocation|weight)\b/u, 'share'],
	[/^(?:owner|dri|who|assignee|responsible)\b/u, 'owner'],
	[/^(?:comments?|notes?|status|why|remarks?|explanation|rag)\b/u, 'comment'],
];

/**
 * Whether a table follows metrics over time: its first column names them, another holds their value, and most
 * cells of that column are numbers. Forecasts, experiments and definitions of metrics look at something else.
 */
export function isMetricTable(table: Table): boolean {
	const first = table.header[0]?.run.text.toLowerCase().replace(/[*_`]/gu, '').trim() ?? '';
	if (!/^(?:(?:[\p{L}-]+ )?(?:metrics?|kpis?|measures?)(?: name)?|indicators?)?$/u.test(first)) return false;
	if (
		table.header.some(it =>
			/^(?:next (?:week|month|quarter)|low|high|range|confidence|made on|control|treatment|variant|variation|definition|formula|source|p-value|lift|risk)\b/iu.test(
				it.run.text.trim(),
			),
		)
	)
		return false;
	return table.header.some((it, index) => {
		const role = columnRole(it.run.text);
		// A table without a name for its rows has to say of what time its values are.
		const isValue =
			role === 'period' ||
			role === 'previous' ||
			(role === 'current' && (first !== '' || /^this /iu.test(it.run.text)));
		return isValue && isNumeric(table, index);
	});
}

/** Whether at least half of a column's filled cells hold a number, and one does. */
export function isNumeric({ rows }: Table, index: number): boolean {
	const filled = rows.flatMap(row => (row[index] === undefined || isEmpty(row[index]) ? [] : [row[index]]));
	const numbers = filled.filter(it => /^[^\p{L}\d]{0,4}(?:\p{L}{1,3}[^\p{L}\d]{0,3})?\d/u.test(it.run.text));
	return numbers.length > 0 && 2 * numbers.length >= filled.length;
}

const isEmpty = ({ run }: Cell): boolean => /^(?:[-–—]|n\/?a)?$/iu.test(run.text.trim());
