import assert from 'node:assert/strict';
import { hasDate, readDates } from '../../src/coach/numbers/date.ts';

const read = (text: string): string[] => readDates(text).map(it => text.slice(it.span.start, it.span.end));

/** Texts with their dates marked. */
const dated = [
	'on «2026-05-01»',
	'«14 May 2026»',
	'ready «14 May»',
	'the «14th of May»',
	'«May 14»',
	'«May 14, 2026»',
	'launch is «Monday 12 June 2026».',
	'Beta runs from «9 May» to «5 May 2026».',
	'from «5 to 9 May»',
	'the freeze lasts «Dec 15 – Jan 5»',
	'due «31 June»',
	'«29 February 2028»',
	'«04/05/2026» or «4.5.26»',
	'by «9/12»',
	'by «Sept. 3»',
	'«July 2026»',
	'in «May»',
	'since «March»',
	'«mid-July»',
	'«early 2027», «late 2026»',
	'in «2027»',
	'in «Q3»',
	'in «Q3 2026»',
	"in «Q3'26»",
	'in «Q3 FY26»',
	'in «3Q26»',
	'in «H2 2026»',
	'in «FY26» and «FY2027»',
	'in «W32»',
	'in «week 32»',
	'in «sprint 12»',
	'the «week of 14 May»',
	'the «week of May 14»',
	'«by Friday»',
	'«on Monday» or «next Tuesday»',
	'«by the end of May»',
	'«end of Q3»',
	'«at the end of the month»',
	'by «EOY»',
	'«at month end»',
	'«in 3 weeks»',
	'«in three months»',
	'«within 30 days»',
	'«in two to three weeks»',
	'«two weeks ago»',
	'«over the last 6 months»',
	'«last quarter», «next year», «this week»',
	'«tomorrow»',
	'«spring 2026»',
	'«by the 14th»',
];

/** No date in them. */
const undated = [
	'soon',
	'as soon as possible',
	'next sprint',
	'in the coming weeks',
	'We may march on.',
	'It may 5x the cost.',
	'May we ask why?',
	'the march of progress',
	'March to the beat',
	'a second later',
	'for 30 days',
	'every 2 weeks',
	'over 3 sprints',
	'loads in 2 seconds',
	'in 5 steps',
	'in a nutshell',
	'a week',
	'day-to-day',
	'9/12 customers',
	'24/7',
	'2000 users',
	'$2026',
	'an H1 tag',
	'Sat down',
	'Mark said',
	'Decide now',
	'Mayor 5, Monitor 5',
	'the end of the line',
	'in the end',
	'the first half of users',
	'p95 of v2.1',
];

describe('the reader of dates', () => {
	for (const marked of dated) {
		const text = marked.replace(/[«»]/gu, '');
		it(`reads ${text}`, () => {
			assert.deepEqual(
				read(text),
				[...marked.matchAll(/«([^»]*)»/gu)].map(it => it[1]),
			);
			assert.ok(hasDate(text));
		});
	}

	for (const text of undated) {
		it(`reads none in “${text}”`, () => {
			assert.deepEqual(read(text), []);
			assert.ok(!hasDate(text));
		});
	}

	it('keeps the offsets of typographic text', () => {
		assert.deepEqual(read('by 14\u00A0May\u00A02026'), ['14\u00A0May\u00A02026']);
	});
});
