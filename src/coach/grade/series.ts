/**
 * What the documents of one series have in common: their path without what tells one from the next ("wbr-2026-06-08",
 * "week-24", "June 2026", "status-update-3"). "team-1" and "team-2" are two series.
 */
export function seriesOf(path: string): string {
	const parts = path
		.toLowerCase()
		.replaceAll('\\', '/')
		.replace(/\.(?:md|markdown)$/u, '')
		.split('/');
	const name = withoutPeriod(parts.pop() ?? '');
	return [...parts.map(it => (withoutPeriod(it) === '#' ? '#' : it)), name].join('/');
}

const withoutPeriod = (name: string): string =>
	periods.reduce((rest, it) => rest.replace(it, '#'), name).replace(/[-_. #]*#[-_. #]*/gu, '#');

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';

const periods = [
	// 2026-06-08, 20260608, 2026-06, 2026.
	/(?<!\d)(?:19|20)\d\d(?:[-_. ]?\d\d){0,2}(?!\d)/gu,
	new RegExp(String.raw`(?<![a-z\d])(?:\d{1,2}[-_. ]?)?${month}(?:[-_. ]?\d{1,2}(?!\d))?`, 'gu'),
	/(?<![a-z])(?:weekly|week|wk|kw|cw|w|sprint|month|q|h|iteration|issue|no)[-_. ]?\d{1,3}(?!\d)/gu,
	/(?<=(?:wbr|update|report|status|review)[-_. ])\d{1,3}$/gu,
	/^\d+$/gu,
];
