import { dateValue } from '../numbers/date-value.ts';
import { readDates } from '../numbers/date.ts';
import { dayCount, daysInMonth } from '../numbers/days.ts';
import type { DocumentText } from './document.ts';

/** The days a document may have been written on, counted from 1 January 1970. */
export interface DocumentDate {
	readonly earliest: number;
	readonly latest: number;
	readonly year: number;
}

/**
 * When a document was written, as it says itself (rules.md C.7): `date` or `week` of its front matter, else a date
 * in its file name, else one in its title. There is no other today: the same text always reads the same.
 */
export const documentDate = (document: DocumentText): DocumentDate | undefined => {
	const known = dates.get(document);
	if (known !== undefined) return known === 'none' ? undefined : known;
	const date =
		ofText(document.frontMatter['date']) ??
		ofText(document.frontMatter['week']) ??
		ofFileName(document.path) ??
		ofText(firstHeading(document));
	dates.set(document, date ?? 'none');
	return date;
};

/** By version: a document is asked many times. */
const dates = new WeakMap<DocumentText, DocumentDate | 'none'>();

const firstHeading = (document: DocumentText): string | undefined =>
	document.sections.find(it => it.level === 1)?.title;

/** The one date of a text; of several nobody knows which it is. Front matter may hold a time behind it. */
function ofText(text: string | undefined): DocumentDate | undefined {
	if (text === undefined) return undefined;
	const day = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]|\s*$)/u.exec(text)?.[1];
	const found = day === undefined ? readDates(text) : [dateValue(day)];
	const named = found.filter(it => it.precision !== 'relative');
	const { earliest, latest, year, precision } = named[0] ?? {};
	if (named.length !== 1 || earliest === undefined || latest === undefined || year === undefined)
		return undefined;
	return precision === 'day' || precision === 'week' || precision === 'month'
		? { earliest, latest, year }
		: undefined;
}

function ofFileName(path: string): DocumentDate | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d\d)\2(\d\d)(?!\d)/u.exec(name);
	if (match === null) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined;
	const count = dayCount(year, month, day);
	return { earliest: count, latest: count, year };
}
