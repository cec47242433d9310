import type { DocumentDate } from '../../document/document-date.ts';
import type { Table } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { WrittenDate } from '../../numbers/date.ts';
import { dayCount, daysInMonth } from '../../numbers/days.ts';
import { shift } from '../../text/span.ts';
import { datedCell, datedIn, tellsOfMove, writtenDate, type DatedText, type DateSlip } from './_dated.ts';

/**
 * What was due before the document's own date and is open in it all the same (rules.md C.7): an unchecked item, a
 * row whose status is open, or a promise in the future tense. Spans are relative to the block.
 */
export function overdueIn(placed: PlacedBlock, today: DocumentDate): readonly DateSlip[] {
	const { block, piece } = placed;
	if (piece.table !== undefined) return [...openRows(piece.table, today)];
	if (block.kind !== 'paragraph' || datedIn(piece).length === 0) return [];
	if (block.item?.task === 'done') return [];
	return block.item?.task === 'open' ? openItem(placed, today) : promises(placed, today);
}

function openItem({ block, piece, section }: PlacedBlock, today: DocumentDate): readonly DateSlip[] {
	const { item } = block;
	const inside = section.blocks.filter(
		it => item !== undefined && item.span.start <= it.block.span.start && it.block.span.end <= item.span.end,
	);
	const dates = inside.flatMap(it => datedIn(it.piece)).flatMap(it => it.dates);
	// Another date, or words of a move: it has been dealt with.
	if (new Set(dates.map(it => `${it.month}-${it.day}`)).size !== 1) return [];
	return datedIn(piece).flatMap(it =>
		tellsOfMove.test(it.text)
			? []
			: it.dates.filter(date => isDue(it, date)).flatMap(date => slip(it, date, today, 'is still open')),
	);
}

/** "Due 2 April", "by 2 April", "(Ana, 2 April)", "— Ana, 2 April": not any date that an item mentions. */
function isDue(it: DatedText, date: WrittenDate): boolean {
	if (/^(?:by|before|until) /iu.test(writtenDate(it, date))) return true;
	const before = it.text.slice(0, date.span.start);
	const after = it.text.slice(date.span.end);
	if (dueBefore.test(before)) return true;
	return (
		(bracketed.test(before) && /^ ?[)\]]/u.test(after)) || (dashed.test(before) && /^[\s.]*$/u.test(after))
	);
}

const dueBefore = /(?:\b(?:by|due|due (?:date|on|by)|deadline|until|till|ETA)(?: is)?|📅|⏰)[:\s]{0,2}$/iu;
const name = String.raw`@?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}`;
const bracketed = new RegExp(String.raw`[([](?:owner:? )?${name} ?[,·/–—:] ?$`, 'u');
const dashed = new RegExp(String.raw`(?: [–—-]|:) (?:owner:? )?${name} ?[,·/] ?$`, 'u');

function* openRows({ header, rows }: Table, today: DocumentDate): Generator<DateSlip> {
	const names = header.map(it => it.run.lower.trim());
	const due = names.findIndex(it => dueColumn.test(it));
	const status = names.findIndex(it => statusColumn.test(it));
	if (due < 0 || status < 0) return;
	for (const row of rows) {
		const [cell, state] = [row[due], row[status]];
		if (cell === undefined || state === undefined || !openStatus.test(state.run.lower.trim())) continue;
		const it = datedCell(cell.run, cell.span.start);
		const [date] = it.dates;
		if (date === undefined || it.dates.length > 1 || it.text.trim() !== writtenDate(it, date).trim())
			continue;
		yield* slip(it, date, today, 'is still open');
	}
}

const dueColumn = /^(?:due(?: date| by| on)?|deadline|by when|by|target date|eta)\??$/u;
const statusColumn = /^(?:status|state)$/u;
const openStatus =
	/^\P{L}*(?:open|in progress|not started|to ?do|pending|ongoing|wip|blocked|started)\P{L}*$/u;

function promises({ piece }: PlacedBlock, today: DocumentDate): readonly DateSlip[] {
	return datedIn(piece).flatMap(it =>
		tellsOfMove.test(it.text) || reported.test(it.text)
			? []
			: it.dates
					.filter(date => date.year !== undefined && isPromised(it, date))
					.flatMap(date => slip(it, date, today, 'is told as still to come')),
	);
}

const isPromised = (it: DatedText, date: WrittenDate): boolean =>
	promised.test(it.text.slice(0, date.span.start));

const promised =
	/\b(?:we|i|it|they|team|launch|release|beta|pilot)(?:'ll| will| plan to| are going to| is going to) (?:[\p{L}-]+ ){1,6}(?:by|on|in|before) (?:the )?$/iu;
/** What somebody said at another time. */
const reported =
	/\b(?:said|told|promis\p{L}*|announc\p{L}*|plan(?:ned)? was|would|if|whether|could|might|believ\p{L}*|thought|expected|when|as of|until then|quot\p{L}*)\b/iu;

function slip(it: DatedText, date: WrittenDate, today: DocumentDate, how: string): readonly DateSlip[] {
	const last = lastDay(date, today);
	if (last === undefined || last >= today.earliest) return [];
	const days = today.earliest - last;
	const { span } = date;
	const at = it.place({ start: span.end - 1, end: span.end }).end;
	return [
		{
			kind: 'overdue',
			span: it.place(span),
			problem: `This was due ${days === 1 ? 'a day' : `${days} days`} before the date of this document and ${how}`,
			fixes: [
				{
					title: `Ask for a new date: “${writtenDate(it, date)}${newDate}”`,
					kind: 'draft',
					edits: [{ span: { start: at, end: at }, text: newDate }],
				},
			],
		},
	];
}

const newDate = ' — new date [when?], because [why?]';

/** The last day a date may mean; without year the one nearest before the document, half a year back at most. */
function lastDay(date: WrittenDate, today: DocumentDate): number | undefined {
	if (date.flaw !== undefined || date.until !== undefined) return undefined;
	if (date.precision !== 'day' && date.precision !== 'month') return undefined;
	if (date.latest !== undefined) return date.latest;
	if (date.month === undefined) return undefined;
	const last = dayCount(today.year, date.month, date.day ?? daysInMonth(date.month, today.year));
	return today.earliest - last <= 180 ? last : undefined;
}

/** Moves a slip to where its block stands. */
export const moved = (slip: DateSlip, by: number): DateSlip => ({
	...slip,
	span: shift(slip.span, by),
	fixes: slip.fixes.map(it => ({
		...it,
		edits: it.edits.map(edit => ({ ...edit, span: shift(edit.span, by) })),
	})),
});
