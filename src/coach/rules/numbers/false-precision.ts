import { defineRule } from '../../lint/rule.ts';
import { preciseForecasts, preciseShares } from './_precise.ts';

export default defineRule({
	id: 'false-precision',
	family: 'numbers',
	attribute: 'Digging for data',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'hint' },
	summary: 'Show no more digits than the figures behind a number can carry.',
	why: 'A share of five people in percent, or a forecast to the dollar, claims a certainty that nobody has. “4 of 5” and “$10M to $14M” are as strong, and they survive the first question.',
	source:
		'Ian McAllister: dig for data, and know what it can bear. Guides to PR/FAQs warn of forecasts to the last digit.',
	traps: [
		'Counts beside the share: “4 of 5 (80%)”.',
		'Uptime, service levels, interest, confidence intervals and p-values.',
		'Targets and roll-outs: “at least 80% of the 10 pilot shops”.',
		'Prices, contracts, invoices, budgets, and what was counted rather than foreseen.',
		'A forecast that is a range, or says “about”.',
	],
	kinds: {
		'small-n': 'A percentage of fewer than twenty people.',
		digits: 'Two decimals and more on a share of fewer than 10,000.',
		forecast: 'A forecast with four digits and more, and no range.',
	},
	exampleKind: 'prd',
	cues: ['#'],
	*detect(sentence) {
		for (const it of [...preciseShares(sentence), ...preciseForecasts(sentence)])
			yield { span: it.span, kind: it.kind, data: it };
	},
	message: ({ kind, figure, plain, count }) =>
		kind === 'small-n'
			? `“${figure}” of ${count} is ${plain}; write “${plain}”, which is more honest and just as strong.`
			: kind === 'digits'
				? `“${figure}” has more digits than ${count} cases can carry; “${plain}” says as much and holds.`
				: `This forecast has ${count} digits; two are what you can defend, and a range shows that you know it.`,
	*fix({ data: { kind, plain, edit } }) {
		yield {
			title: kind === 'forecast' ? `Round to “${plain}” and ask for a range` : `Write “${edit.text}”`,
			kind: 'draft',
			edits: [edit],
		};
	},
	examples: [
		{
			as: 'small-n',
			bad: '«80%» of customers (n = 5) want it.',
			fixed: '4 of 5 customers want it.',
		},
		{
			as: 'small-n',
			bad: '- **Interviews:** «75%» of the 12 shop owners we met\n  keep a paper list.',
			fixed: '- **Interviews:** 9 of 12 shop owners we met\n  keep a paper list.',
		},
		{
			as: 'small-n',
			bad: 'Most nurses swap shifts by text («67%», n = 9).',
			fixed: 'Most nurses swap shifts by text (6 of 9).',
		},
		{
			as: 'small-n',
			bad: 'Of the 8 customers we asked, «75%» print their labels.',
			fixed: 'Of the 8 customers we asked, 6 print their labels.',
		},
		{
			as: 'digits',
			bad: '«62.37%» of 87 respondents agreed.',
			fixed: '62% of 87 respondents agreed.',
		},
		{
			as: 'digits',
			bad: 'In the survey, 54 of 87 («62.07%») would pay for it.',
			fixed: 'In the survey, 54 of 87 (62%) would pay for it.',
		},
		{
			as: 'forecast',
			bad: 'We expect revenue of «$12,483,291» in year 3.',
			fixed: 'We expect revenue of $12M [range? low–high] in year 3.',
		},
		{
			as: 'forecast',
			in: 'onepager',
			bad: '## Why now\n\nThe lockers will save **«€48,350»** a year\nin failed deliveries.',
			fixed:
				'## Why now\n\nThe lockers will save **€48,000 [range? low–high]** a year\nin failed deliveries.',
		},
		{ good: '4 of 5 customers want it.' },
		{ good: '4 of 5 customers (80%) want it.' },
		{ good: 'Uptime was 99.95% across 120 shops.' },
		{ good: 'We expect $10–14M in year 3.' },
		{ good: 'We expect revenue of about $12M in year 3.' },
		{ good: 'Revenue was $12,483,291 last year.' },
		{ good: 'The contract will bring $12,483,291 over three years.', note: 'It has been settled.' },
		{ good: 'At least 80% of the 10 pilot shops must renew.' },
		{ good: '- Conversion was **2.37%** of 48,210 visits.' },
		{ good: 'The test reached 41.25% against 38.5% (n = 4,200, 95% CI 39.1% to 43.4%).' },
		{ good: 'Orders rose 80% (n = 5 shops).' },
		{ good: '75% of participants (n = 3) finished.', note: 'To some writers, n is how many did.' },
	],
});
