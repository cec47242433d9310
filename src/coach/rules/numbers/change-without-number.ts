import { changeCues } from '../../lexicon/change-forms.ts';
import { hasDataNearby } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { givesSize, hasEvidence, isLinked } from '../../prose/evidence.ts';
import { readChange } from './_change.ts';
import { changesClaimed, isClaimed, mayClaim } from './_claims.ts';

export default defineRule({
	id: 'change-without-number',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: {
		all: 'information',
		wbr: 'warning',
		status: 'warning',
		onepager: 'warning',
		strategy: 'warning',
		decision: 'warning',
		postmortem: 'warning',
		okr: 'off',
	},
	summary: 'Say from what, to what and since when a metric changed.',
	why: 'The direction alone does not let a reader judge whether it matters. From 2.1% to 2.8% in five weeks does, and it can be checked and forecast.',
	source: 'Write Like an Amazonian: “sales increased significantly” becomes units, percent and period.',
	traps: [
		'A number in the sentence or beside it, elsewhere in the section about the same metric, or in a table of the document that has a row for it.',
		'A metric that only describes another noun (“conversion friction”, “the sales team”).',
		'Conditions, questions, negations, purposes (“to increase retention”) and hypotheses; goals, which have a rule of their own.',
		'“Raise a ticket”, “drop-down”, “sales dropped off the parcels”: words that look like changes.',
		'An adjective: “because of reduced costs”, “offers improved retention”.',
		'Timelines, root causes, risks, requirements, options; what rivals do.',
	],
	exampleKind: 'status',
	cues: changeCues,
	*detect(sentence) {
		// Most changes have their number beside them: that is seen sooner than which form they take.
		if (/\d/u.test(sentence.lower) && givesSize(sentence)) return;
		if (!mayClaim(sentence)) return;
		const hit = readChange(sentence);
		if (hit === undefined || hasEvidence(sentence) || isLinked(sentence, hit.span)) return;
		const topic = sentence.words
			.filter(it => it.span.end <= hit.span.end && it.span.start >= hit.span.start - described)
			.map(it => it.text)
			.filter(it => !forms.test(it));
		yield {
			span: hit.span,
			data: { phrase: sentence.written(hit.span), tense: hit.tense, opens: hit.opens, topic },
		};
	},
	judge: ({ data }, context) => isClaimed(data, context) && !hasDataNearby(context, data.topic),
	// Goals are what an OKR promises.
	promise: { group: 'changes', items: it => (it.kind === 'okr' ? 0 : changesClaimed(it)) },
	message: ({ phrase }) =>
		`“${phrase}” tells the direction but not the size; from what, to what, since when? A number lets the reader judge whether it matters.`,
	*fix({ span, data }) {
		const text =
			data.tense === 'future'
				? ' [by how much? from X to Y by when?]'
				: ' [by how much? from X to Y, since when?]';
		yield {
			title: `Ask for the number: “${data.phrase}${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: 'Checkout «conversion improved» after the redesign.',
			fixed: 'Checkout conversion improved [by how much? from X to Y, since when?] after the redesign.',
		},
		{
			bad: 'We «reduced page load time» on mobile.',
			fixed: 'We reduced page load time [by how much? from X to Y, since when?] on mobile.',
		},
		{
			bad: '- «Refunds are up» this week.',
			fixed: '- Refunds are up [by how much? from X to Y, since when?] this week.',
		},
		{
			bad: 'The new onboarding «will increase activation» among agencies.',
			fixed:
				'The new onboarding will increase activation [by how much? from X to Y by when?] among agencies.',
		},
		{ bad: 'After the price change we **«saw a drop in\nsign-ups»** in Spain.' },
		{ bad: 'Since the launch, «churn has steadily fallen» among small shops.' },
		{
			bad: '- **Search:** the new index «cut the time» to find an order.',
			note: 'Times that have no name of their own.',
		},
		{
			bad: '## What got done\n\n- «Improved mobile checkout conversion».\n- Closed the audit.',
			note: 'A note that opens with the verb.',
		},
		{
			in: 'prd',
			bad: 'It helps us keep new users, «leading directly to increased Cloud and\nEnterprise sales».',
		},
		{
			in: 'onepager',
			bad: 'Our 30-day «retention improved» over the past six weeks.',
			note: 'A period is no size.',
		},
		{
			in: 'strategy',
			bad: '## Goals\n\n### 1. Better first days\n\n**Why?** It keeps new users, «leading to higher sales».\n\n- Retention has increased.',
			note: 'Why a goal matters is a claim; the goal itself has a rule of its own.',
		},
		{ in: 'wbr', bad: '«Traffic continued to grow» in all regions.' },
		{ good: 'Checkout conversion improved from 2.1% to 2.8% after the redesign.' },
		{ good: 'Conversion improved. It went from 2.1% to 2.8% in five weeks.' },
		{ good: 'Orders rose from 3 to 7 a day.' },
		{ good: 'Revenue doubled after the launch in Spain.' },
		{ good: 'If conversion drops we will roll back.' },
		{ good: 'Raise a ticket with Support.' },
		{ good: 'Conversion friction increased the number of steps we show.' },
		{ good: 'Churn did not increase.' },
		{ good: 'The team responsible for sales grew in May.' },
		{ good: 'We moved the job to a smaller region because of reduced costs.' },
		{ good: 'We raised funds, improved refunds for sellers and cut tickets for the rest.' },
		{ good: '## Goals\n\n- Increase retention among agencies.' },
		{ good: '**Hypothesis:** a shorter form has increased conversion.' },
		{ good: 'Sign-ups grew in every country:\n\n| Country | Sign-ups |\n| --- | --- |\n| Spain | 1,480 |' },
		{
			good: '## Highlights\n\nRevenue dropped as we moved people to the audit.\n\n## Numbers\n\n| Metric | May | June |\n| --- | --- | --- |\n| Total revenue | $329 | $259 |',
			note: 'The table has a row for it.',
		},
		{
			good: 'Support tickets fell after the launch.\n\nWe had 140 support tickets a week in April and 60 in June.',
		},
		{ in: 'postmortem', good: '## Timeline\n\n- 10:04 The error rate increased and orders dropped.' },
	],
});

/** How far before the hit a word still describes the metric, in characters: "development costs fell". */
const described = 24;

/** Words that say what happened, not to what. */
const forms =
	/^(?:increas|decreas|improv|reduc|boost|lift|lower|higher|grew|grow|rose|ris|f[ae]ll|drop|declin|shr[aiu]nk|shorten|raise|cut|saw|seen|will|expect|lead|result|drive|driv|caus|continue|there|time|times|rate|rates|score|scores|number|amount|volume|level|share|total|active|support|customer|users?$)/u;
