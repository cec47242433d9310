import { dayNumber, monthName, rangeMark, weekdayName, yearNumber } from './calendar.ts';
import { dayCount, daysInMonth } from './days.ts';

/** A day, or as much of it as was written. */
export interface CalendarDay {
	readonly year: number | undefined;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
}

/** What a written date names in the calendar. */
export interface DateValue {
	/**
	 * How much of the calendar it names. `relative`: it depends on when it is read, or on another date ("by
	 * Friday", "in three weeks", "the 14th", "FY26 Q3").
	 */
	readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'relative';
	/** As written; two digits are of this century. */
	readonly year: number | undefined;
	/** 1 to 12; of a quarter or half its first. */
	readonly month: number | undefined;
	/** Day of the month, even one that the month does not have; of a week the day it is named by. */
	readonly day: number | undefined;
	/** 1 (Monday) to 7, where one was written with the day. */
	readonly weekday: number | undefined;
	/** The other end of a range that was written as one ("5–9 May", "Dec 15 – Jan 5"). */
	readonly until: CalendarDay | undefined;
	/** Days from 1 January 1970 of the first and the last day it may mean; undefined without year. */
	readonly earliest: number | undefined;
	readonly latest: number | undefined;
	/**
	 * `invalid`: no calendar has this day ("31 June"). `ambiguous`: the day may be the month ("03/04/2026"); then
	 * `month` and `day` are undefined, and nothing can be said of the date.
	 */
	readonly flaw: 'invalid' | 'ambiguous' | undefined;
	/** Of an ambiguous date both readings, the one with the month first. */
	readonly readings: readonly CalendarDay[];
}

/** Reads a date as `readDates` cuts it out, typography normalised. Never throws. */
export function dateValue(text: string): DateValue {
	return (
		iso(text) ??
		numeric(text) ??
		dayFirst(text) ??
		monthFirst(text) ??
		monthOnly(text) ??
		weekOf(text) ??
		partOfYear(text) ??
		years(text) ??
		relative
	);
}

/** Days from 1 January 1970; undefined without year, or for a day that no calendar has. */
export const countOf = ({ year, month, day }: CalendarDay): number | undefined =>
	year === undefined || day > daysInMonth(month, year) ? undefined : dayCount(year, month, day);

const relative: DateValue = {
	precision: 'relative',
	year: undefined,
	month: undefined,
	day: undefined,
	weekday: undefined,
	until: undefined,
	earliest: undefined,
	latest: undefined,
	flaw: undefined,
	readings: [],
};

function iso(text: string): DateValue | undefined {
	const match = /^(\d{4})([-/.])(\d\d)(?:[-/.](\d\d))?$/u.exec(text);
	if (match === null) return undefined;
	const [year, month] = [Number(match[1]), Number(match[3])];
	// "2026.05" may be a version.
	if (match[4] === undefined) return match[2] === '.' ? relative : ofMonth(year, month);
	return ofDay({ year, month, day: Number(match[4]) });
}

function numeric(text: string): DateValue | undefined {
	const match = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d\d))?$/u.exec(text);
	if (match === null) return undefined;
	const [first, second] = [Number(match[1]), Number(match[3])];
	const year = match[4] === undefined ? undefined : yearOf(match[4]);
	const [european, american] = [
		{ year, month: second, day: first },
		{ year, month: first, day: second },
	];
	if (first > 12 && second > 12) return relative;
	if (match[2] === '.' || first > 12) return second > 12 ? relative : ofDay(european);
	if (second > 12 || first === second) return ofDay(american);
	return { ...relative, precision: 'day', year, flaw: 'ambiguous', readings: [american, european] };
}

const day = `(${dayNumber})`;
const month = `(${monthName})`;
const year = `(${yearNumber}|'\\d{2})`;
const days = new RegExp(
	String.raw`^(?:(${weekdayName}),? )?${day}(?:${rangeMark}${day})?(?: of)? ${month}(?:,? ${year})?$`,
	'u',
);
const daysBehind = new RegExp(
	String.raw`^(?:(${weekdayName}),? )?${month} ${day}(?:${rangeMark}(?:${month} )?${day})?(?:,? ${year})?$`,
	'u',
);

function dayFirst(text: string): DateValue | undefined {
	const match = days.exec(text);
	if (match === null) return undefined;
	const [, weekday, first, last, name, written] = match;
	const common = { year: yearOf(written), month: monthOf(name) };
	const until = last === undefined ? undefined : { ...common, day: numberOf(last) };
	return ofDay({ ...common, day: numberOf(first) }, weekday, until);
}

function monthFirst(text: string): DateValue | undefined {
	const match = daysBehind.exec(text);
	if (match === null) return undefined;
	const [, weekday, name, first, other, last, written] = match;
	const start = { year: yearOf(written), month: monthOf(name), day: numberOf(first) };
	if (last === undefined) return ofDay(start, weekday);
	const end = { ...start, month: other === undefined ? start.month : monthOf(other), day: numberOf(last) };
	// "Dec 15 – Jan 5, 2027": the year is that of the end.
	const wraps = end.month < start.month && start.year !== undefined;
	return ofDay(wraps ? { ...start, year: start.year! - 1 } : start, weekday, end);
}

/** "July 2026", "mid-July", "end of June 2026". */
function monthOnly(text: string): DateValue | undefined {
	const match = months.exec(text);
	return match === null ? undefined : ofMonth(yearOf(match[2]), monthOf(match[1]));
}

const months = new RegExp(
	String.raw`^(?:(?:[Mm]id[ -])|(?:(?:[Bb]y|[Aa]t|[Bb]efore|[Uu]ntil|[Tt]ill|[Ii]n) )?(?:the )?\p{Ll}+ of (?:(?:the|this) )?)?${month}(?:,? ${year})?$`,
	'u',
);

function weekOf(text: string): DateValue | undefined {
	const rest = /^[Ww]eek (?:of|commencing|ending|starting|beginning) (?:the )?(.+)$/u.exec(text)?.[1];
	if (rest === undefined) return undefined;
	const value = dayFirst(rest) ?? monthFirst(rest);
	if (value === undefined) return undefined;
	return value.earliest === undefined
		? { ...value, precision: 'week' }
		: { ...value, precision: 'week', earliest: value.earliest - 6, latest: value.earliest + 6 };
}

/** "Q3 2026", "2026 Q3", "Q3'26", "3Q26", "H2 2026". A fiscal year starts when its company says. */
function partOfYear(text: string): DateValue | undefined {
	const match =
		/^(?:(?<before>(?:19|20)\d{2})[ -]?)?(?<letter>[QH])(?<number>[1-4])(?:[ /'-]{1,2}(?<behind>(?:20)?\d{2}))?$/u.exec(
			text,
		) ?? /^(?<number>[1-4])(?<letter>[QH])(?<behind>(?:20)?\d{2})$/u.exec(text);
	if (match === null) return undefined;
	const { before, letter, behind } = match.groups ?? {};
	const number = Number(match.groups?.['number']);
	const size = letter === 'Q' ? 3 : 6;
	if (number * size > 12) return relative;
	const named = yearOf(before) ?? yearOf(behind);
	const first = (number - 1) * size + 1;
	return {
		...relative,
		precision: letter === 'Q' ? 'quarter' : 'half',
		year: named,
		month: first,
		...daysOf(named, first, first + size - 1),
	};
}

function years(text: string): DateValue | undefined {
	if (!/^(?:19|20)\d{2}$/u.test(text)) return undefined;
	const named = Number(text);
	return { ...relative, precision: 'year', year: named, ...daysOf(named, 1, 12) };
}

const ofMonth = (named: number | undefined, number: number): DateValue => ({
	...relative,
	precision: 'month',
	year: named,
	month: number,
	...daysOf(named, number, number),
});

function ofDay(start: CalendarDay, weekday?: string, until?: CalendarDay): DateValue {
	const exists = [start, ...(until === undefined ? [] : [until])].every(
		it => it.month <= 12 && it.day <= daysInMonth(it.month, it.year),
	);
	return {
		...relative,
		...start,
		precision: 'day',
		weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
		until,
		earliest: exists ? countOf(start) : undefined,
		latest: exists ? countOf(until ?? start) : undefined,
		flaw: exists ? undefined : 'invalid',
	};
}

const daysOf = (
	named: number | undefined,
	first: number,
	last: number,
): Pick<DateValue, 'earliest' | 'latest'> =>
	named === undefined
		? { earliest: undefined, latest: undefined }
		: {
				earliest: dayCount(named, first, 1),
				latest: dayCount(named, last, daysInMonth(last, named)),
			};

const stems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const monthOf = (name = ''): number => stems.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const weekdayNumber = (name: string): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const numberOf = (written = ''): number => Number.parseInt(written, 10);

function yearOf(written: string | undefined): number | undefined {
	if (written === undefined) return undefined;
	const digits = written.replace(/\D/gu, '');
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
