import { blocksWith } from '../../document/walk.ts';
import { documentDate, type DocumentDate } from '../../document/document-date.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { Related } from '../../lint/finding.ts';
import { defineRule, type DraftedFix } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { WrittenDate } from '../../numbers/date.ts';
import { dayCount, daysInMonth, weekdayOf } from '../../numbers/days.ts';
import type { Span } from '../../text/span.ts';
import { calendarSlips, nameDay, weekdaySlip } from './_calendar.ts';
import { numbersChecked } from './_checked.ts';
import { datedIn, isSaid, writtenDate, type DateFault, type DatedText } from './_dated.ts';
import { conflicts, datelineOf } from './_milestones.ts';
import { moved, overdueIn } from './_overdue.ts';

interface Data {
	readonly problem: string;
	readonly fixes: readonly DraftedFix[];
}

interface Found extends Data {
	readonly kind: DateFault;
	readonly span: Span;
	readonly atMost?: 'hint';
	readonly related?: readonly Related[];
}

export default defineRule({
	id: 'date-inconsistent',
	family: 'numbers',
	attribute: 'Execute',
	unit: 'document',
	severity: { all: 'warning', unknown: 'warning' },
	summary: 'Make every date one that exists, fits the others and is still ahead where it should be.',
	why: 'Dates are the promises that readers remember. One that contradicts the calendar or another page makes them ask which of the others still hold.',
	source:
		'Ian McAllister: product managers are the motive power of a team, and earn trust by meeting expectations.',
	traps: [
		'History: “moved from 14 July to 21 July”.',
		'Ranges that reach into the next year (“Dec 15 – Jan 5”).',
		'A press release that is dated in the future: that is what it is for.',
		'Launches of different things, in different places or of different projects.',
		'Without a date of its own (front matter, file name or title) no document is late: the clock is never asked.',
		'The words may, march, sat and sun.',
	],
	kinds: {
		invalid: 'A day that no calendar has.',
		weekday: 'A weekday that the date does not fall on.',
		order: 'A range whose end is before its start.',
		overdue: 'Due before the date of the document, and still open in it.',
		'past-plan': 'A press release that is dated before the document.',
		conflict: 'Two dates for one milestone.',
		ambiguous: 'Digits that are one day in Europe and another in America.',
	},
	exampleKind: 'status',
	*detect(view) {
		const dated = blocksWith(view.text, holdsDate);
		const today = documentDate(view.text);
		const isStrict = view.kind === 'wbr' || view.kind === 'status';
		for (const it of [...inBlocks(dated, today), ...ofWhole(view, dated, today)]) {
			const always = it.kind === 'invalid' || it.kind === 'past-plan';
			const atMost = it.kind === 'ambiguous' || !(isStrict || always) ? 'information' : undefined;
			yield {
				span: it.span,
				kind: it.kind,
				data: { problem: it.problem, fixes: it.fixes } as Data,
				...(it.atMost !== undefined ? { atMost: it.atMost } : atMost === undefined ? {} : { atMost }),
				...(it.related === undefined ? {} : { related: it.related }),
			};
		}
	},
	// Digits that may be read in two ways contradict nothing.
	promise: { group: 'numbers', items: numbersChecked, missed: kind => (kind === 'ambiguous' ? 0 : 1) },
	message: ({ problem }, kind) =>
		kind === 'ambiguous'
			? `${problem}; write the month's name.`
			: `${problem}; dates are the promises that readers remember, so fix this one first.`,
	*fix({ data }) {
		yield* data.fixes;
	},
	examples: [
		{
			as: 'weekday',
			bad: 'Launch is «Monday 12 June 2026».',
			fixed: 'Launch is Friday 12 June 2026.',
		},
		{
			as: 'weekday',
			bad: '- **Review:** the board meets on «Wed, July 21st, 2026»\n  in Lisbon.',
			fixed: '- **Review:** the board meets on Tue, July 21st, 2026\n  in Lisbon.',
		},
		{ as: 'order', bad: 'Beta runs from «9 May to 5 May».', better: 'Beta runs from 5 May to 9 May.' },
		{ as: 'order', bad: '| Phase | Dates |\n| --- | --- |\n| Pilot | «2026-05-09 – 2026-05-05» |' },
		{
			as: 'invalid',
			bad: 'The contract is due on «31 June».',
			better: 'The contract is due on 30 June.',
		},
		{ as: 'invalid', in: 'prd', bad: '## Timeline\n\n- **«29 February 2026»**: code freeze' },
		{
			as: 'overdue',
			bad: '# Checkout status, 30 April 2026\n\n- [ ] Send the contract (Ana, «2 April 2026»)\n- [x] Book the room (Ben, 2 April 2026)',
			fixed:
				'# Checkout status, 30 April 2026\n\n- [ ] Send the contract (Ana, 2 April 2026 — new date [when?], because [why?])\n- [x] Book the room (Ben, 2 April 2026)',
		},
		{
			as: 'overdue',
			bad: '---\ndate: 2026-04-30\n---\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Sign the lease | Ana | «2 April» | Open |\n| Move in | Ben | 2 June | Open |',
		},
		{
			as: 'past-plan',
			in: 'prfaq',
			bad: '---\ndate: 2026-04-30\n---\n\n# Acme opens shared lockers\n\n**SEATTLE — «9 March 2025»** — Acme today announced shared lockers for tenants.',
			better:
				'---\ndate: 2026-04-30\n---\n\n# Acme opens shared lockers\n\n**SEATTLE — 9 March 2027** — Acme today announced shared lockers for tenants.',
		},
		{
			as: 'conflict',
			bad: '## Summary\n\nAll is on track: launch is 14 July.\n\n## Timeline\n\n- Launch: «21 July»',
			better: '## Summary\n\nAll is on track: launch is 14 July.\n\n## Timeline\n\n- Launch: 14 July',
		},
		{
			as: 'conflict',
			in: 'prfaq',
			bad: '# Acme opens shared lockers\n\n**SEATTLE — 14 July 2027** — Acme today announced shared lockers.\n\n## FAQ\n\n### When will it be available?\n\nThe lockers open to all tenants on «21 July 2027».',
		},
		{
			as: 'ambiguous',
			bad: 'The lease ends on «04/05/2026».',
			fixed: 'The lease ends on 5 April 2026.',
		},
		{ good: 'Launch is Friday 12 June 2026.' },
		{ good: 'Launch moved from 14 July to 21 July.' },
		{ good: 'The pilot runs from 5 to 9 May.' },
		{ good: 'The freeze lasts Dec 15 – Jan 5.' },
		{ good: 'The contract is due on 29 February 2028.' },
		{
			good: '# Status, 30 April 2026\n\n- [x] Send the contract (Ana, 2 April)\n- [ ] Book the room (Ben, 2 May)',
		},
		{
			good: '- [ ] Send the contract (Ana, 2 April 2026)',
			note: 'Nothing says when the document was written.',
		},
		{
			good: '# Status, 30 April 2026\n\n- [ ] Write up the outage of 2 April 2026\n- [ ] Send the contract (Ana, ~~2 April~~ 9 May)',
			note: 'A date that is not due, and one that was replaced.',
		},
		{ good: '## Summary\n\nThe US launch is 14 July.\n\n## Timeline\n\n- EU launch: 21 July' },
		{
			good: '## Lockers\n\n- Launch: 14 July\n\n## Bicycles\n\n- Launch: 21 July',
			note: 'Two projects.',
		},
		{
			in: 'prfaq',
			good: '---\ndate: 2026-04-30\n---\n\n# Acme opens shared lockers\n\n**SEATTLE — 9 March 2027** — Acme today announced shared lockers.',
		},
		{
			good: 'The lease ends on 04/25/2026, the next one on 05/04/2026.',
			note: 'The first date tells how to read the second.',
		},
		{ good: 'In June 31 shops joined; we may march on.' },
	],
});

function* inBlocks(dated: readonly PlacedBlock[], today: DocumentDate | undefined): Generator<Found> {
	for (const placed of dated) {
		if (!isSaid(placed)) continue;
		const { start } = placed.block.span;
		for (const it of calendarSlips(placed.piece)) yield moved(it, start);
		if (today === undefined) continue;
		for (const it of overdueIn(placed, today)) yield moved(it, start);
		yield* withoutYear(placed, today);
	}
}

/** "Monday 12 June" in a document of a known year; near the turn of a year it may be the next one or the last. */
function* withoutYear(placed: PlacedBlock, today: DocumentDate): Generator<Found> {
	for (const it of datedIn(placed.piece)) {
		for (const date of it.dates) {
			const { weekday, year, month, day, flaw } = date;
			if (weekday === undefined || year !== undefined || month === undefined || day === undefined) continue;
			if (flaw !== undefined || day > daysInMonth(month, today.year)) continue;
			const count = dayCount(today.year, month, day);
			const years = [
				today.year,
				...(today.latest - count > mayBeNext ? [today.year + 1] : []),
				...(count - today.earliest > mayBeLast ? [today.year - 1] : []),
			];
			if (years.some(it => weekdayOf(dayCount(it, month, day)) === weekday)) continue;
			const slip = weekdaySlip(it, date, weekdayOf(count));
			if (slip !== undefined) yield { ...moved(slip, placed.block.span.start), atMost: 'hint' };
		}
	}
}

/** How many days from the document's date a day may lie in another year. */
const mayBeNext = 60;
const mayBeLast = 150;

function* ofWhole(
	view: DocumentView,
	dated: readonly PlacedBlock[],
	today: DocumentDate | undefined,
): Generator<Found> {
	const dateline = view.kind === 'prfaq' && today !== undefined ? datelineOf(view) : undefined;
	if (dateline?.date.latest !== undefined && dateline.date.latest < today!.earliest) {
		yield {
			kind: 'past-plan',
			span: dateline.span,
			problem: `The press release is dated ${dateline.written}, before this document was written`,
			fixes: [],
		};
	}
	for (const { first, second } of conflicts(view, dated)) {
		const { title } = first.placed.section;
		const where = title === '' ? 'further up' : `in “${title}”`;
		yield {
			kind: 'conflict',
			span: second.span,
			problem: `The ${second.name} is ${second.written} here and ${first.written} ${where}`,
			fixes: [],
			related: [{ span: first.span, message: `The other date of the ${first.name}.` }],
		};
	}
	yield* ambiguous(dated);
}

/** The first date in digits that may be read both ways, unless another one shows how they are meant. */
function* ambiguous(dated: readonly PlacedBlock[]): Generator<Found> {
	let first: { readonly it: DatedText; readonly date: WrittenDate; readonly start: number } | undefined;
	for (const placed of dated) {
		for (const it of datedIn(placed.piece)) {
			for (const date of it.dates) {
				if (!slashed.test(writtenDate(it, date))) continue;
				if (date.flaw === undefined) return;
				if (isSaid(placed)) first ??= { it, date, start: placed.block.span.start };
			}
		}
	}
	if (first === undefined) return;
	const { it, date, start } = first;
	const [american, european] = date.readings;
	if (american === undefined || european === undefined || date.year === undefined) return;
	const slip = {
		kind: 'ambiguous' as const,
		span: it.place(date.span),
		problem: `“${writtenDate(it, date)}” is ${nameDay(european)} to some readers and ${nameDay(american)} to others`,
		fixes: [american, european].map(day => ({
			title: `Write “${nameDay(day)}”`,
			kind: 'draft' as const,
			edits: [{ span: it.place(date.span), text: nameDay(day) }],
		})),
	};
	yield moved(slip, start);
}

const holdsDate = (piece: Piece): boolean => datedIn(piece).length > 0;

const slashed = /^\d{1,2}\/\d{1,2}\/\d/u;
