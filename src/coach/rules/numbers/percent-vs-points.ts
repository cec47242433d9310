import { defineRule } from '../../lint/rule.ts';
import { numberCues } from '../../numbers/reader/word.ts';
import { numbersChecked } from './_checked.ts';

export default defineRule({
	id: 'percent-vs-points',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'warning', unknown: 'information' },
	summary: 'Say whether a change between two percentages is relative or in percentage points.',
	why: 'From 2% to 4% is 2 points or 100%, and half the room will remember the wrong one. Decisions have been taken on the difference.',
	source: 'The commonest slip that guides to numbers in business writing warn of.',
	traps: ['A stated figure that fits the relative change.', 'Points and basis points used right.', 'Ranges (“10–20%”).'],
	exampleKind: 'wbr',
	cues: numberCues(),
	*detect(sentence) {
		for (const claim of sentence.numberClaims) if (claim.verdict === 'points') yield { span: claim.stated, data: { claim, stated: sentence.run.text.slice(claim.stated.start, claim.stated.end) } };
	},
	promise: { group: 'numbers', items: numbersChecked },
	message: ({ claim, stated }) => `“${stated}” can be read two ways: ${claim.working}; say which, or half the room will remember the wrong one.`,
	*fix({ data: { claim } }) {
		const { readings } = claim;
		if (readings === undefined) return;
		yield { title: `Write “${readings.points}” (percentage points)`, kind: 'draft', edits: [{ span: claim.stated, text: readings.points }] };
		yield { title: `Write “${readings.relative}” (relative)`, kind: 'draft', edits: [{ span: claim.stated, text: readings.relative }] };
	},
	examples: [
		{ bad: 'Conversion rose from 2% to 4%, up «2%».', fixed: 'Conversion rose from 2% to 4%, up 2 pp.' },
		{ bad: 'Gross margin went from 61% to 58%, down «5 points».', fixed: 'Gross margin went from 61% to 58%, down 3 pp.' },
		{ bad: '- **Activation** moved from 31% to 36% («+5%»).', fixed: '- **Activation** moved from 31% to 36% (+5 pp).' },
		{ bad: 'Attach rate is 12% vs. 9% last week\n(«+3%»).', fixed: 'Attach rate is 12% vs. 9% last week\n(+3 pp).' },
		{ bad: 'On mobile, conversion fell from 3.6% to 3.2%, down «0.4%».', fixed: 'On mobile, conversion fell from 3.6% to 3.2%, down 0.4 pp.' },
		{ in: 'unknown', bad: 'Retention went 40% → 44% («+4%»).', fixed: 'Retention went 40% → 44% (+4 pp).' },
		{ good: 'Conversion rose from 2% to 4%, up 2 pp.' },
		{ good: 'Conversion rose from 2% to 4%, up 100%.' },
		{ good: 'Conversion moved from 3.2% to 3.6% (+12.5%).' },
		{ good: 'Conversion moved from 3.2% to 3.6% (+40 bps).' },
		{ good: 'Between 2% and 4% of sellers are affected.' },
		{ good: 'Gross margin went from 61% to 58%, down 3 points.' },
	],
});
