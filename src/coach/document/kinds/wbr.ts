import type { KindDefinition } from './definition.ts';

export const wbr: KindDefinition = {
	kind: 'wbr',
	recognise: {
		file: /\bwbr\b|\bmbr\b|\bqbr\b|business-review\b|weekly-metrics\b/u,
		folder: /^(?:wbr|mbr|qbr|business-review)s?$/u,
		title:
			/\b(?:weekly|monthly|quarterly) business review\b|\b[wmq]br\b|\b(?:weekly|monthly) (?:metrics|numbers|kpis?)\b|\bmetrics (?:review|report)\b/u,
		dated: true,
		own: { roles: ['exceptions'] },
		shared: {
			roles: ['highlights', 'lowlights', 'metrics', 'summary'],
			headings: [/^forecast$/u, /^outlook$/u],
		},
		cues: [/\b(?:vs\.?|versus) (?:last week|plan|last year)\b/u, /\bwow\b|\bweek[- ]over[- ]week\b/u],
	},
	parts: [
		{
			id: 'summary',
			title: 'Verdict',
			weight: 3,
			why: 'the first question of every reader is whether to worry',
			roles: ['summary', 'status'],
			snippet: 'pm-wbr',
		},
		{
			id: 'metrics',
			title: 'Metrics table',
			weight: 3,
			why: 'it shows trend, season and promise at a glance',
			roles: ['metrics'],
			table: 'metrics',
			snippet: 'pm-wbr-612',
		},
		{
			id: 'exceptions',
			title: 'Exceptions',
			weight: 3,
			why: 'what broke gets the meeting, what is normal does not',
			roles: ['exceptions', 'lowlights'],
			snippet: 'pm-wbr-exception',
		},
		{
			id: 'actions',
			title: 'Actions',
			weight: 2,
			why: 'somebody has to do something by a day',
			roles: ['actions'],
			snippet: 'pm-action',
		},
		{
			id: 'forecast',
			title: 'Forecast',
			weight: 2,
			why: 'a forecast that is checked next week teaches you to forecast',
			roles: ['goals', 'timeline'],
			snippet: 'pm-forecast',
		},
		{
			id: 'customer-voice',
			title: 'Customer voice',
			weight: 1,
			why: 'a number that has a face is remembered',
			roles: ['quote', 'highlights'],
			snippet: 'pm-wbr-normal',
		},
	],
	template: ['pm-wbr'],
};
