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
	const name = plainHeader(header);
	return columns.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** The header's words in lower case, without the marks of emphasis. */
export const plainHeader = (header: string): string =>
	header
		.toLowerCase()
		.replace(/<[^<>]*>/gu, ' ')
		.replace(/[*_`:]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

/**
 * The first pattern that matches decides: "vs last year" before "last year" before "last". "Δ" is "δ" in lower
 * case, and people take the sign of increments for it.
 */
const columns: readonly (readonly [RegExp, ColumnRole])[] = [
	[
		/\byoy\b|\by\/y\b|year[- ]over[- ]year|(?:\bvs\.?|\bto|[δ∆]|\bover) (?:ly|last year|prior year|py)\b/u,
		'yoy',
	],
	[
		/(?:\bvs\.?|\bover|\bunder|[δ∆]|\bto) (?:the )?(?:plan|target|goal|budget|forecast|fcst|op[12])\b|^var(?:iance|\.)?\b|\b(?:plan|target|budget) (?:variance|[δ∆])/u,
		'vs-plan',
	],
	[/% (?:of|to) (?:plan|target|goal|budget)\b|\battainment\b|^progress\b/u, 'attainment'],
	[
		/\b(?:wow|mom|qoq)\b|\b(?:w\/w|m\/m|q\/q)\b|(?:week|month|quarter)[- ]over[- ](?:week|month|quarter)|\b(?:change|delta|growth|trend|diff(?:erence)?)\b|[δ∆]|\bvs\.? (?:last|prior|prev\w*|lw|lm|pw)\b/u,
		'change',
	],
	[/\blast year\b|^ly\b|\byear ago\b|\bprior year\b|^py$/u, 'last-year'],
	[
		/\b(?:last|prior|prev(?:ious)?\.?) (?:\d+ )?(?:week|month|quarter|period|days|sprint|value|update|report)\b|^(?:previous|prior|prev\.?|lw|lm|lq|pw|before|last|baseline)\b/u,
		'previous',
	],
	[/\b(?:plan|target|goals?|budget|forecast|fcst|op[12]|objective|quota)\b/u, 'plan'],
	[
		/\bthis (?:week|month|quarter|year|period|sprint)\b|^(?:current|actuals?|tw|now|latest|value|today|result|after|count|amount|number)\b|\bactuals?$/u,
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
