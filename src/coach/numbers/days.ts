/**
 * Arithmetic of the Gregorian calendar in whole days, counted from 1 January 1970: no clock, no time zone. Months
 * are 1 to 12, weekdays 1 (Monday) to 7.
 */
export function dayCount(year: number, month: number, day: number): number {
	// Years that begin in March, so that the leap day comes last.
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** 28 to 31. Without a year February may have 29 days. */
export function daysInMonth(month: number, year: number | undefined): number {
	if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const weekdayNames: readonly string[] = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
];

export const monthNames: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
