import type { DocumentDate } from '../document/document-date.ts';
import type { WrittenDate } from '../numbers/date.ts';
import { dayCount, daysInMonth, weekdayNames, weekdayOf } from '../numbers/days.ts';

/** By when something was promised. */
export interface Due {
	/** As the author wrote it. */
	readonly written: string;
	/**
	 * The first and the last day it may mean, counted from 1 January 1970; undefined where only a reader of that
	 * day could tell ("in three weeks"), or where the date may be read in two ways.
	 */
	readonly days: { readonly earliest: number; readonly latest: number } | undefined;
}

/** The days of a date as a document of a known date means them: without a year, those nearest to it. */
export function dueOf(date: WrittenDate, written: string, document: DocumentDate | undefined): Due {
	return {
		written: written.replace(/^(?:by|before|until|till|due|on|at) /iu, ''),
		days: daysOf(date, written, document),
	};
}

function daysOf(date: WrittenDate, written: string, document: DocumentDate | undefined): Due['days'] {
	if (date.flaw !== undefined) return undefined;
	const { earliest, latest } = date;
	if (earliest !== undefined && latest !== undefined) return { earliest, latest };
	if (document === undefined) return undefined;
	if (date.precision === 'relative') return ofWeekday(written, document);
	if (date.month === undefined || date.precision === 'week') return undefined;
	const all = [-1, 0, 1].map(it => inYear(date, date.month!, document.year + it));
	const distance = (it: { earliest: number }): number => Math.abs(it.earliest - document.earliest);
	const nearest = all.reduce((best, it) => (distance(it) < distance(best) ? it : best));
	return distance(nearest) <= mostDays ? nearest : undefined;
}

/** Half a year and a bit: farther off, last year's and next year's day are equally likely. */
const mostDays = 170;

function inYear({ precision, day, until }: WrittenDate, month: number, year: number) {
	if (day !== undefined) {
		const end = until ?? { month, day };
		const wraps = end.month < month ? 1 : 0;
		return { earliest: dayCount(year, month, day), latest: dayCount(year + wraps, end.month, end.day) };
	}
	const last = month + (precision === 'half' ? 5 : precision === 'quarter' ? 2 : 0);
	return { earliest: dayCount(year, month, 1), latest: dayCount(year, last, daysInMonth(last, year)) };
}

/** "By Friday": the one behind the document's day. Written on a Friday it may be that day or the next one. */
function ofWeekday(written: string, document: DocumentDate): Due['days'] {
	const name = /^(?:(?:by|on|before|until|till|due|this|coming|COB|EOD) )?(\p{Lu}\p{Ll}{2})/iu.exec(
		written,
	)?.[1];
	const weekday = weekdayNames.findIndex(it => it.slice(0, 3).toLowerCase() === name?.toLowerCase()) + 1;
	if (weekday === 0) return undefined;
	const until = (day: number): number => (weekday - weekdayOf(day) + 7) % 7;
	return {
		earliest: document.earliest + until(document.earliest),
		latest: document.latest + 1 + until(document.latest + 1),
	};
}
