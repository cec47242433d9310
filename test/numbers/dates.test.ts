import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Kind } from '../../src/coach/document/kind.ts';
import { dateValue, type DateValue } from '../../src/coach/numbers/date-value.ts';
import { readDates } from '../../src/coach/numbers/date.ts';
import { dayCount, daysInMonth, weekdayOf } from '../../src/coach/numbers/days.ts';
import type { Finding } from '../../src/coach/lint/finding.ts';
import rule from '../../src/coach/rules/numbers/date-inconsistent.ts';
import { coach, only } from '../support/check.ts';

const findings = (text: string, kind: Kind = 'status', path = 'document.md'): readonly Finding[] =>
	coach.open(text, { path, kind, config: only(rule) }).findings();

/** `kind: severity` of each finding. */
const told = (text: string, kind: Kind = 'status', path?: string): string[] =>
	findings(text, kind, path).map(it => `${it.kind}: ${it.severity}`);

const dated = (text: string): string => `---\ndate: 2026-04-30\n---\n\n${text}`;

describe('the worked cases of dates, in a document of 30 April 2026', () => {
	const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
		['Launch is Monday 12 June 2026.', ['weekday: warning']],
		['Launch is Friday 12 June 2026.', []],
		['Launch is Monday 12 June.', ['weekday: hint']],
		['Launch is Friday 12 June.', []],
		['Beta runs from 9 May to 5 May 2026.', ['order: warning']],
		['The pilot runs from 5 to 9 May.', []],
		['The freeze lasts Dec 15 – Jan 5.', []],
		['Due 31 June.', ['invalid: warning']],
		['We close on 29 February 2026.', ['invalid: warning']],
		['We close on 29 February 2028.', []],
		['- [ ] Send contract (Ana, 2 April 2026)', ['overdue: warning']],
		['- [x] Send contract (Ana, 2 April 2026)', []],
		['Launch moved from 14 July to 21 July.', []],
		['## Summary\n\nLaunch 14 July.\n\n## Timeline\n\nLaunch 21 July.', ['conflict: warning']],
		['US launch 14 July, EU launch 21 July.', []],
		['The lease ends on 04/05/2026.', ['ambiguous: information']],
		['We may march on.', []],
		['We march on in May.', []],
	];
	for (const [text, expected] of cases)
		it(text.replaceAll('\n', ' ⏎ '), () => assert.deepEqual(told(dated(text)), expected));

	it('a press release that is dated before', () => {
		const release =
			'# Acme opens lockers\n\n**SEATTLE — 9 March 2025** — Acme today announced shared lockers.';
		assert.deepEqual(told(dated(release), 'prfaq'), ['past-plan: warning']);
		assert.deepEqual(told(release, 'prfaq'), []);
		assert.deepEqual(told(dated(release.replace('2025', '2027')), 'prfaq'), []);
	});

	it('say nothing of weekdays without a year in a document without date', () =>
		assert.deepEqual(told('Launch is Monday 12 June.'), []));

	it('count less in other documents, but for days that do not exist', () => {
		assert.deepEqual(told('Launch is Monday 12 June 2026.', 'prd'), ['weekday: information']);
		assert.deepEqual(told('Due 31 June.', 'prd'), ['invalid: warning']);
	});
});

describe('the date of a document', () => {
	const open = '- [ ] Send the contract (Ana, 2 April 2026)';

	it('is in its front matter, its file name or its title', () => {
		assert.deepEqual(told(`---\ndate: 2026-04-30T09:00:00Z\n---\n\n${open}`), ['overdue: warning']);
		assert.deepEqual(told(`---\nweek: 30 April 2026\n---\n\n${open}`), ['overdue: warning']);
		assert.deepEqual(told(open, 'status', 'notes/2026-04-30-weekly.md'), ['overdue: warning']);
		assert.deepEqual(told(open, 'status', 'notes/weekly_20260430.md'), ['overdue: warning']);
		assert.deepEqual(told(`# Weekly, 30 April 2026\n\n${open}`), ['overdue: warning']);
	});

	it('is its own before that of its file', () =>
		assert.deepEqual(told(`---\ndate: 2026-03-30\n---\n\n${open}`, 'status', '2026-04-30.md'), []));

	it('is unknown where two are named, or a year alone', () => {
		assert.deepEqual(told(`# 30 April 2026 to 5 June 2026\n\n${open}`), []);
		assert.deepEqual(told(`# Plan 2027\n\n${open}`), []);
	});

	it('of a month is all of its days', () => {
		assert.deepEqual(told(`# Weekly, April 2026\n\n${open}`), []);
		assert.deepEqual(told(`# Weekly, May 2026\n\n${open}`), ['overdue: warning']);
	});
});

/** Whole documents with what is told of them. */
const documents: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> =
	{
		overdue: [
			['- [ ] Send the contract — Ana, 2 April', ['overdue: warning']],
			['- [ ] Send the contract by 2 April', ['overdue: warning']],
			['- [ ] Send the contract (due: 2026-04-02)', ['overdue: warning']],
			['- [ ] Send the contract 📅 2026-04-02', ['overdue: warning']],
			['- [ ] Send the contract by the end of March', ['overdue: warning']],
			['We will ship the lockers by 2 April 2026.', ['overdue: warning']],
			['- [ ] Send the contract by 2 May', []],
			['- [ ] Send the contract by 15 January', ['overdue: warning']],
			['- [ ] Send the contract by 15 September', []],
			['- [ ] Write up the outage of 2 April', []],
			['- [ ] Answer the mail of 2 April 2026 (Ana)', []],
			['- [ ] Send the contract (Ana, moved from 2 April)', []],
			['- [ ] Send the contract (Ana, ~~2 April~~ 9 May)', []],
			['- [ ] Send the contract (Ana, 2 April)\n  - now 9 May', []],
			['In March we said that we will ship by 2 April 2026.', []],
			['We shipped the lockers on 2 April 2026.', []],
			['> We will ship the lockers by 2 April 2026.', []],
			[
				'| Action | Due | Status |\n| --- | --- | --- |\n| Sign | 2 April | Open |\n| Move | 2 April | Done |',
				['overdue: warning'],
			],
			['| Action | Date | Status |\n| --- | --- | --- |\n| Sign | 2 April | Open |', []],
		],
		order: [
			['Beta runs from 9 May to 5 May.', ['order: warning']],
			['Beta: 2026-05-09 – 2026-05-05', ['order: warning']],
			['The pilot runs from May 2026 to March 2026.', ['order: warning']],
			['We are open between 9 May and 5 May.', ['order: warning']],
			['Beta runs from 9 May to 5 April.', []],
			['Beta runs from 9 May 2026 to 5 May.', []],
			['The date went back from 9 May to 5 May.', []],
			['We compare 9 May to 5 May.', []],
			['Office hours are 9–5 May to June.', []],
		],
		invalid: [
			['Due April 31st, 2026.', ['invalid: warning']],
			['The sale lasts from 28 to 31 June.', ['invalid: warning']],
			['| Milestone | Date |\n| --- | --- |\n| Beta | 2026-02-30 |', ['invalid: warning']],
			['A form that takes 31 June is broken: it is an invalid date.', []],
			['In June 31 shops joined.', []],
			['We had 31 June sign-ups.', []],
			['Call `2026-02-30`.', []],
		],
		weekday: [
			['## Week of 1 May\n\nWe meet on Monday, 1 May 2026.', ['weekday: warning']],
			['We meet on Mon 1 May 2026.', ['weekday: warning']],
			['We meet Sat–Sun 13–14 June 2026.', []],
			['We meet Mon or Tue 2 June 2026.', []],
			['We meet on Monday 4 January.', []],
			['Sun 2026 is a solar fund.', []],
		],
		conflict: [
			[
				'## Summary\n\nThe public beta starts on 14 July.\n\n## Timeline\n\n| Milestone | Owner | Date |\n| --- | --- | --- |\n| Public beta starts | Ana | 21 July |',
				['conflict: warning'],
			],
			['## Summary\n\nLaunch: June 2026.\n\n## Timeline\n\n- 21 July 2026: Launch', ['conflict: warning']],
			['## Summary\n\nLaunch: July 2026.\n\n## Timeline\n\n- 21 July 2026: Launch', []],
			['## Summary\n\nThe launch is 14 July in Spain.\n\n## Timeline\n\nLaunch: 21 July', []],
			['## Summary\n\nThe launch is by 14 July.\n\n## Timeline\n\nLaunch: 21 July', []],
			['## Summary\n\nThe launch was 14 July.\n\n## Timeline\n\nLaunch: 21 July', []],
			['## Summary\n\nIf we hire, the launch is 14 July.\n\n## Timeline\n\nLaunch: 21 July', []],
			['## Timeline\n\n- Launch: 14 July\n- Launch: 21 July', []],
			['## Lockers\n\nLaunch: 14 July\n\n## Bicycles\n\nLaunch: 21 July', []],
			['## Options\n\nLaunch: 14 July\n\n## Timeline\n\nLaunch: 21 July', []],
			['## Summary\n\nLaunch: 14 July 2026\n\n## Timeline\n\nLaunch: 14 July', []],
		],
		ambiguous: [
			['It ends on 04/05/2026 and 06/07/2026.', ['ambiguous: information']],
			['It ends on 04/05/2026, not on 04/25/2026.', []],
			['It ends on 5.4.2026.', []],
			['It ends by 4/5.', []],
		],
	};

describe('a document of 30 April 2026', () => {
	for (const [kind, cases] of Object.entries(documents))
		describe(kind, () => {
			for (const [text, expected] of cases)
				it(text.replaceAll('\n', ' ⏎ '), () => assert.deepEqual(told(dated(text)), expected));
		});

	it('points at the other place of a conflict', () => {
		const text = '## Summary\n\nLaunch: 14 July.\n\n## Timeline\n\nLaunch: 21 July.';
		const [found] = findings(text);
		assert.equal(
			found?.message,
			'The launch is 21 July here and 14 July in “Summary”; dates are the promises that readers remember, so fix this one first.',
		);
		assert.deepEqual(
			found.related.map(it => text.slice(it.span.start, it.span.end)),
			['14 July'],
		);
	});

	it('compares the day of a press release with what its FAQ answers', () => {
		const text = (answer: string) =>
			`# Acme opens lockers\n\n**SEATTLE — 14 July 2027** — Acme today announced shared lockers.\n\n## FAQ\n\n### When will it be available?\n\n${answer}`;
		assert.deepEqual(told(text('It ships on 21 July 2027.'), 'prfaq'), ['conflict: information']);
		assert.deepEqual(told(text('It ships on 14 July 2027.'), 'prfaq'), []);
		assert.deepEqual(told(text('It ships in July 2027.'), 'prfaq'), []);
		assert.deepEqual(told(text('The beta opens on 21 May 2027.'), 'prfaq'), []);
		assert.deepEqual(told(text('The first region gets it on 21 July 2027.'), 'prfaq'), []);
	});
});

describe('the value of a date', () => {
	const value = (text: string): DateValue => {
		const found = readDates(text);
		assert.equal(found.length, 1, text);
		return found[0]!;
	};
	const day = (year: number, month: number, number: number): number => dayCount(year, month, number);

	it('is a day', () => {
		for (const text of [
			'2026-06-12',
			'12 June 2026',
			'June 12th, 2026',
			"12 Jun '26",
			'12.6.2026',
			'2026/06/12',
		]) {
			const it = value(text);
			assert.deepEqual(
				[it.precision, it.year, it.month, it.day, it.earliest, it.latest, it.flaw],
				['day', 2026, 6, 12, day(2026, 6, 12), day(2026, 6, 12), undefined],
				text,
			);
		}
		assert.equal(value('Monday 12 June 2026').weekday, 1);
		assert.equal(value('on Sun, June 14').weekday, 7);
		assert.equal(value('12 June').earliest, undefined);
	});

	it('is a range of days', () => {
		const it = value('5 to 9 May 2026');
		assert.deepEqual([it.earliest, it.latest], [day(2026, 5, 5), day(2026, 5, 9)]);
		const wrapped = value('Dec 15 – Jan 5, 2027');
		assert.deepEqual([wrapped.earliest, wrapped.latest], [day(2026, 12, 15), day(2027, 1, 5)]);
	});

	it('is a longer period', () => {
		const spans: readonly (readonly [string, DateValue['precision'], number, number])[] = [
			['February 2028', 'month', day(2028, 2, 1), day(2028, 2, 29)],
			['by the end of June 2026', 'month', day(2026, 6, 1), day(2026, 6, 30)],
			['Q3 2026', 'quarter', day(2026, 7, 1), day(2026, 9, 30)],
			["Q1'27", 'quarter', day(2027, 1, 1), day(2027, 3, 31)],
			['4Q26', 'quarter', day(2026, 10, 1), day(2026, 12, 31)],
			['2026 H2', 'half', day(2026, 7, 1), day(2026, 12, 31)],
			['in 2027', 'year', day(2027, 1, 1), day(2027, 12, 31)],
		];
		for (const [text, precision, earliest, latest] of spans) {
			const it = value(text);
			assert.deepEqual([it.precision, it.earliest, it.latest], [precision, earliest, latest], text);
		}
		assert.equal(value('week of 14 May 2026').precision, 'week');
	});

	it('is unknown where it depends on something else', () => {
		for (const text of ['by Friday', 'in three weeks', 'FY26', 'Q3 FY26', 'by the 14th', 'W32', 'tomorrow'])
			assert.equal(value(text).precision, 'relative', text);
	});

	it('is ambiguous in digits that may be read both ways, and only then', () => {
		assert.deepEqual(value('04/05/2026').readings, [
			{ year: 2026, month: 4, day: 5 },
			{ year: 2026, month: 5, day: 4 },
		]);
		assert.equal(value('04/05/2026').flaw, 'ambiguous');
		for (const text of ['25/12/2026', '12/25/2026', '05/05/2026', '4.5.2026'])
			assert.equal(value(text).flaw, undefined, text);
	});

	it('is invalid where no calendar has the day', () => {
		for (const text of ['31 June', '30 February', '29 February 2026', 'November 31st', '2026-04-31'])
			assert.equal(value(text).flaw, 'invalid', text);
		for (const text of ['29 February', '29 February 2028', '31 July'])
			assert.equal(value(text).flaw, undefined, text);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
				assert.ok(dateValue(text).readings.length <= 2);
			}),
			{ seed: 20_260_501, numRuns: 500 },
		);
	});
});

describe('the calendar', () => {
	it('counts days as the platform does', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1900, max: 2099 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				(year, month, day) => {
					if (day > daysInMonth(month, year)) return;
					const date = new Date(Date.UTC(year, month - 1, day));
					assert.equal(date.getUTCDate(), day);
					assert.equal(dayCount(year, month, day), date.getTime() / 86_400_000);
					assert.equal(weekdayOf(dayCount(year, month, day)), date.getUTCDay() || 7);
				},
			),
			{ seed: 20_260_501, numRuns: 1000 },
		);
	});

	it('knows how long months are', () => {
		for (let year = 1900; year < 2100; year++)
			for (let month = 1; month <= 12; month++)
				assert.equal(daysInMonth(month, year), new Date(Date.UTC(year, month, 0)).getUTCDate());
	});
});
