/**
 * Pattern sources for names of the calendar, for patterns with the `u` flag and without `i`: what is a word of
 * its own ("may", "march", "sat") counts with a capital only.
 */
export const monthName =
	'(?:(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember' +
	'|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER' +
	String.raw`|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?![\p{L}\p{N}])` +
	String.raw`|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\p{L}\p{N}])\.?)`;

export const weekdayName =
	'(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day' +
	String.raw`|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![\p{L}\p{N}])\.?)`;

/** Day of the month, `1` to `31`, with or without ordinal ending. */
export const dayNumber = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,:]\d)`;

export const yearNumber = String.raw`(?:(?:19|20)\d{2}(?![\p{L}\p{N}%]|[.,]\d))`;

/** `-`, `–` or "to" between the ends of a range of days. */
export const rangeMark = '(?: ?[-–] ?| (?:to|and|through|until) )';
