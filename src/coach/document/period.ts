const months = 'january|february|march|april|may|june|july|august|september|october|november|december';

const dated = new RegExp(
	`\\b20\\d\\d(?:-\\d\\d)?\\b|\\b(?:fy|cy) ?\\d\\d|\\bq[1-4]\\b|\\bweek (?:of|ending|\\d)|\\b(?:month|sprint|iteration|year) \\d|\\bw\\d{1,2}\\b|\\b(?:${months}) \\d|\\b\\d{1,2} (?:${months})\\b|\\[(?:date|w)\\?\\]`,
	'u',
);

/** Whether a text in lower case names a day, week, month, quarter or year, or has a blank for one. */
export const isDateWord = (lower: string): boolean => dated.test(lower);

/** A quarter, half or year: what goals are set for. */
export const hasPeriod = (text: string): boolean =>
	/\b(?:fy|cy) ?-?\d{2,4}|(?:^|[^a-z])q[1-4]\b|\bh[12]\b|\b20\d\d\b|\d{2}q[1-4]/u.test(text.toLowerCase());
