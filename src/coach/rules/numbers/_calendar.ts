import type { Piece } from '../../document/piece.ts';
import { weekdayName } from '../../numbers/calendar.ts';
import { countOf, type CalendarDay } from '../../numbers/date-value.ts';
import type { WrittenDate } from '../../numbers/date.ts';
import { monthNames, weekdayNames, weekdayOf } from '../../numbers/days.ts';
import { datedIn, tellsOfMove, writtenDate, type DatedText, type DateSlip } from './_dated.ts';

/**
 * What a block's dates say that no calendar bears out, whenever the document was written: days that do not exist,
 * weekdays that belong to another day, ranges that end before they start. Kept with the piece.
 */
export const calendarSlips = (piece: Piece): readonly DateSlip[] => piece.derived(calendarSlips, read);

const read = (piece: Piece): readonly DateSlip[] =>
	datedIn(piece).flatMap(it =>
		aboutDates.test(it.text)
			? []
			: [...it.dates.flatMap(date => [...invalid(it, date), ...otherWeekday(it, date)]), ...orders(it)],
	);

/** Texts about dates themselves hold wrong ones on purpose. */
const aboutDates =
	/\b(?:invalid|valid\p{L}*|exist\p{L}*|leap|typo|wrong|bug|pars\p{L}+|formats?|formatted|e\.g|examples?|such as|edge cases?|calendars?|placeholder|dummy)\b/iu;

function* invalid(it: DatedText, date: WrittenDate): Generator<DateSlip> {
	const { flaw, year, month, day, span } = date;
	if (flaw !== 'invalid' || month === undefined || day === undefined) return;
	const written = writtenDate(it, date);
	// "9.31.26" and "by 2/30" may be something else.
	if (/^[\d./]+$/u.test(written)) return;
	// "In June 31 shops joined", "31 June sign-ups".
	if (
		year === undefined &&
		(/\b[Ii]n $/u.test(it.text.slice(0, span.start)) || counts.test(it.text.slice(span.end)))
	)
		return;
	const wrong = date.until !== undefined && day <= 28 ? date.until : { year, month, day };
	yield {
		kind: 'invalid',
		span: it.place(span),
		problem: `${nameDay(wrong)} does not exist`,
		fixes: [],
	};
}

const counts = /^ (?:of |\p{Ll}[\p{L}-]*s\b)/u;

function* otherWeekday(it: DatedText, date: WrittenDate): Generator<DateSlip> {
	if (date.weekday === undefined || date.earliest === undefined) return;
	const slip = weekdaySlip(it, date, weekdayOf(date.earliest));
	if (slip !== undefined) yield slip;
}

/** The fault of a date whose weekday is not the one the calendar gives. */
export function weekdaySlip(it: DatedText, date: WrittenDate, right: number): DateSlip | undefined {
	const { weekday, span } = date;
	if (weekday === undefined || weekday === right) return undefined;
	// "Sat–Sun 13–14 June", "Mon or Tue 3 March".
	if (weekdayBefore.test(it.text.slice(0, span.start)) || date.until !== undefined) return undefined;
	const written = writtenDate(it, date);
	const word = /^\p{L}+\.?/u.exec(written)?.[0] ?? '';
	const day = written.slice(word.length).replace(/^,? /u, '');
	const named = inStyleOf(word, weekdayNames[right - 1]!);
	const place = { start: span.start, end: span.start + word.length };
	return {
		kind: 'weekday',
		span: it.place(span),
		problem: `${day} is a ${weekdayNames[right - 1]!}, not a ${weekdayNames[weekday - 1]!}`,
		fixes: it.isPlain(span)
			? [
					{
						title: `Write “${named}${written.slice(word.length)}”`,
						kind: 'draft',
						edits: [{ span: it.place(place), text: named }],
					},
				]
			: [],
	};
}

const weekdayBefore = new RegExp(String.raw`${weekdayName}(?: ?[-–/&,] ?| (?:to|and|or) )$`, 'u');

function inStyleOf(word: string, name: string): string {
	const isShort = !/day$/iu.test(word);
	const sized = isShort ? `${name.slice(0, 3)}${word.endsWith('.') ? '.' : ''}` : name;
	return /^\p{Ll}/u.test(word) ? sized.toLowerCase() : sized;
}

/** "From 9 May to 5 May": the end before the start. Without years a range may reach into the next one. */
function* orders(it: DatedText): Generator<DateSlip> {
	if (tellsOfMove.test(it.text)) return;
	for (const [index, date] of it.dates.entries()) {
		const next = it.dates[index + 1];
		const end = date.until ?? (next !== undefined && isRange(it, date, next) ? next : undefined);
		const close = date.until === undefined && next !== undefined ? next.span.end : date.span.end;
		if (end === undefined || date.flaw !== undefined || !endsFirst(date, end)) continue;
		// "9–5" are hours.
		if (date.until !== undefined && date.day === 9 && date.until.day === 5) continue;
		const place = { start: date.span.start, end: close };
		yield {
			kind: 'order',
			span: it.place(place),
			problem: `The end of “${it.text.slice(place.start, place.end)}” is before its start`,
			fixes: [],
		};
	}
}

function isRange({ text }: DatedText, first: WrittenDate, second: WrittenDate): boolean {
	if (first.precision !== second.precision || second.flaw !== undefined) return false;
	if (first.precision !== 'day' && first.precision !== 'month') return false;
	const gap = text.slice(first.span.end, second.span.start);
	const before = text.slice(0, first.span.start);
	if (/^ ?[–—-] ?$/u.test(gap)) return true;
	if (/^ (?:to|until|till|through) (?:the )?$/u.test(gap)) return /\bfrom (?:the )?$/iu.test(before);
	return /^ and (?:the )?$/u.test(gap) && /\bbetween (?:the )?$/iu.test(before);
}

interface End {
	readonly year: number | undefined;
	readonly month: number | undefined;
	readonly day: number | undefined;
}

function endsFirst(start: End, end: End): boolean {
	const [a, b] = [start, end].map(it => countOf({ year: it.year, month: it.month ?? 1, day: it.day ?? 1 }));
	if (a !== undefined && b !== undefined) return b < a;
	return (
		start.year === undefined &&
		start.month === end.month &&
		start.day !== undefined &&
		end.day !== undefined &&
		end.day < start.day
	);
}

/** "31 June", "29 February 2026". */
export const nameDay = ({ day, month, year }: CalendarDay): string =>
	`${day} ${monthNames[month - 1]!}${year === undefined ? '' : ` ${year}`}`;
