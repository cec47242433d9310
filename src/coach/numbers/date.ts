import type { Span } from '../text/span.ts';
import { figures, names, phrases } from './date-forms.ts';
import { dateValue, type DateValue } from './date-value.ts';
import { normalise } from './normalise.ts';
import { anyOf } from './pattern.ts';

/** A date, period or deadline as it was written. */
export interface WrittenDate extends DateValue {
	/** In UTF-16 offsets of the text read. */
	readonly span: Span;
}

/**
 * The dates of a text, in order (`date` of rules.md 0.4): days, months, quarters, halves, fiscal years, weeks by
 * number, weekdays behind "by" or "on", ends of periods, spans from now ("in three weeks", "two days ago"). Not
 * "soon" and "next sprint", not the verbs may and march, not how long a thing lasts ("for 30 days"). Linear in
 * the text's length; a text without digit or name of the calendar is left at once.
 */
export function readDates(text: string): readonly WrittenDate[] {
	if (!mayHoldDate.test(text)) return none;
	const plain = normalise(text);
	const dates: WrittenDate[] = [];
	for (let at = 0; at < plain.length; at++) {
		if (!isWordAt(plain, at) || (at > 0 && isWordAt(plain, at - 1))) continue;
		const found = dateAt(plain, at);
		if (found === undefined) continue;
		const span = { start: at, end: at + found.length };
		dates.push({ ...dateValue(found), span });
		at = span.end - 1;
	}
	return dates;
}

/** The date that begins at an offset, where a word or a number does. */
function dateAt(text: string, at: number): string | undefined {
	for (const form of formsAt(text, at)) {
		form.lastIndex = at;
		const found = form.exec(text)?.[0];
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The forms that may begin with the word at an offset: none for most words, so that most cost next to nothing. */
function formsAt(text: string, at: number): readonly RegExp[] {
	const code = text.charCodeAt(at);
	let end = at + 1;
	if (isDigit(code)) {
		while (end < text.length && isDigit(text.charCodeAt(end))) end++;
		return numberForms[end - at] ?? noForms;
	}
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	const word = text.slice(at, end).toLowerCase();
	const byPhrase = phraseForms.get(word) ?? noForms;
	if (!isCalendarName(word) && !(end - at <= 4 && isCapital(code))) return byPhrase;
	return byPhrase === noForms ? nameForms : [...nameForms, ...byPhrase];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isCalendarName = (word: string): boolean => calendarStarts.has(word.slice(0, 3));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122);

function isWordAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return isLetter(code) || isDigit(code) || code === 95;
}

export const hasDate = (text: string): boolean => readDates(text).length > 0;

const none: readonly WrittenDate[] = [];

const calendarWord = anyOf(
	'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today',
	'tonight|tomorrow|yesterday|noon|midnight|eo[dwmqy]|cob|spring|summer|autumn|fall',
	'winter|christmas|easter|thanksgiving',
);
const mayHoldDate = new RegExp(String.raw`\d|\b${calendarWord}|(?:day|week|month|quarter|year|half)`, 'iu');

const calendarStarts: ReadonlySet<string> = new Set(
	'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun'.split(' '),
);

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const noForms: readonly RegExp[] = [];
const figureForms = figures.map(sticky);
const nameForms = names.map(sticky);
const phraseForms = (() => {
	const byWord = new Map<string, RegExp[]>();
	for (const [starts, source] of phrases) {
		const form = sticky(source);
		for (const word of starts.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), form]);
	}
	return byWord;
})();
/** By how many digits there are: days have one or two, years four. */
const numberForms = (() => {
	const spans = phraseForms.get('#') ?? noForms;
	return [noForms, [...figureForms, ...spans], [...figureForms, ...spans], spans, figureForms];
})();
