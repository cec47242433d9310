import type { Snippet } from './snippet.ts';

/** The weekly business review and its parts. */
export const wbrSnippets: readonly Snippet[] = [
	{
		prefix: 'pm-wbr',
		title: 'Weekly business review',
		body: [
			'# Weekly business review — week ${1:[W?]}, ${2:[date?]}',
			'**Verdict:** ${3|On track,At risk,Off track|} for ${4:[target and date?]}. ${5:[The one thing that moved and why?]}',
			'',
			'## Metrics',
			'| Metric | This week | Last week | WoW | Last year | YoY | Plan | vs plan | Owner |',
			'|---|--:|--:|--:|--:|--:|--:|--:|---|',
			'| ${6:[input metric?]} (input) | | | | | | | | ${7:[who?]} |',
			'| ${8:[output metric?]} | | | | | | | | ${9:[who?]} |',
			'',
			'## Exceptions',
			'- **${10:[metric, value vs comparison?]}** — Cause: ${11:[why, with a number?]}. So what: ${12:[effect on the quarter?]}. Action: ${13:[what?]} — ${14:[who?]}, by ${15:[date?]}.',
			'',
			'## Normal variation',
			'- ${16:[metrics inside their range?]}',
			'',
			'## Customer voice',
			'${17:[who, what happened, what we changed?]}',
			'',
			'## Forecast',
			'| Metric | Next week | Low | High | Last forecast | Actual |',
			'|---|--:|--:|--:|--:|--:|',
			'| ${18:[metric?]} | | | | | |',
			'',
			'## Actions',
			'- [ ] ${19:[verb + object?]} — ${20:[who?]}, by ${21:[date?]}',
			'$0',
		],
	},
	{
		prefix: 'pm-wbr-exception',
		title: 'WBR exception',
		body: [
			'- **${1:[metric, value vs comparison?]}** — Cause: ${2:[why?]}. So what: ${3:[?]}. Action: ${4:[?]} — ${5:[who?]}, by ${6:[date?]}.',
		],
	},
	{
		prefix: 'pm-wbr-unknown',
		title: 'WBR exception with unknown cause',
		body: [
			'- **${1:[metric, change?]}** — Cause not confirmed; hypothesis: ${2:[?]}. ${3:[Who?]} reports by ${4:[date?]}. Until then: ${5:[guard?]}.',
		],
	},
	{
		prefix: 'pm-wbr-normal',
		title: 'WBR normal variation',
		body: ['- ${1:[metric?]} ${2:[change?]}: normal range, no action.'],
	},
	{
		prefix: 'pm-wbr-input',
		title: 'Input metric definition',
		body: [
			'| Field | Value |',
			'|---|---|',
			'| Input metric | ${1:[name?]} |',
			'| Exact definition | ${2:[formula, population, window?]} |',
			'| Source and owner | ${3:[table, who?]} |',
			'| Output it should move | ${4:[metric, by how much?]} |',
			'| Still true? Checked on | ${5:[date, correlation?]} |',
			'$0',
		],
	},
	{
		prefix: 'pm-wbr-612',
		title: 'Six-week metric table',
		body: [
			'| | W-5 | W-4 | W-3 | W-2 | W-1 | W0 | Plan |',
			'|---|--:|--:|--:|--:|--:|--:|--:|',
			'| ${1:[metric?]} | | | | | | | |',
			'| Last year | | | | | | | |',
		],
	},
	{
		prefix: 'pm-forecast',
		title: 'Forecast table',
		body: [
			'| Metric | Forecast for | Made on | Low | High | Actual | Hit? |',
			'|---|---|---|--:|--:|--:|---|',
			'| ${1:[metric?]} | ${2:[date?]} | ${3:[date?]} | | | | |',
		],
	},
	{
		prefix: 'pm-forecast-review',
		title: 'Forecast review',
		body: [
			'We forecast ${1:[X?]} and got ${2:[Y?]} (${3:[error?]}). We were off because ${4:[?]}. Next time: ${5:[?]}.',
		],
	},
];
