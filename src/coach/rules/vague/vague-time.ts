import { pastTimes, futureTimes } from '../../lexicon/vague-time.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
	id: 'vague-time',
	family: 'vague',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: { all: 'information', status: 'warning', wbr: 'warning', prfaq: 'warning', okr: 'warning', decision: 'warning' },
	summary: 'Give a date, a quarter or an event instead of “soon”.',
	why: 'Each reader puts a different date on “soon”. Teams that depend on you cannot plan for it, and nobody can tell when it has been missed.',
	source: 'Ian McAllister: a question about when gets a date; Amazon document bar raisers: “some time ago” becomes “three months ago”.',
	traps: [],
	kinds: { future: 'A promise without a date.', past: 'A change without a date.' },
	exampleKind: 'status',
	*detect(sentence) {
		if (sentence.hasDate) return;
		for (const { span, phrase } of sentence.find(futureTimes)) yield { span, kind: 'future', data: { phrase } };
		for (const { span, phrase } of sentence.find(pastTimes)) yield { span, kind: 'past', data: { phrase }, atMost: 'information' };
	},
	message: ({ phrase }) => `“${phrase}” is a different day for each reader; give a date that people can plan on, even one you may have to move.`,
	*fix({ span, data, kind }) {
		yield {
			title: kind === 'past' ? `Replace “${data.phrase}” with a date to fill in` : `Replace “${data.phrase}” with a date to fill in`,
			kind: 'draft',
			edits: [{ span, text: kind === 'past' ? 'on [date?]' : 'by [date?]' }],
		};
	},
	examples: [
		{ bad: 'We will ship the export «soon».', fixed: 'We will ship the export by [date?].' },
		{ bad: 'We will migrate **«as soon\nas possible»**.', fixed: 'We will migrate **by [date?]**.' },
		{ good: 'We will ship the export by 14 March 2025.' },
		{ good: 'The `soon` flag turns the banner on.' },
	],
});
