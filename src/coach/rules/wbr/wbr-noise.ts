import { defineRule } from '../../lint/rule.ts';
import { metricAnywhere } from '../../lexicon/metrics.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import type { Sentence } from '../../prose/sentence.ts';

interface Data {
	readonly change: string;
	readonly metric: string;
	/** Before the sentence's full stop. */
	readonly end: number;
}

export default defineRule<'sentence', Data>({
	id: 'wbr-noise',
	family: 'wbr',
	attribute: 'Simplify',
	unit: 'sentence',
	severity: { wbr: 'hint' },
	summary: 'Leave moves of less than 2% without a story.',
	why: 'Every metric wobbles. A story for each wobble takes the meeting away from what broke, and teaches people to find causes where there are none. “Normal range” is a good answer.',
	source:
		'Commoncog on process behaviour charts and the weekly business review: discuss exceptional variation only.',
	traps: [
		'Points and basis points: 0.3 points of conversion can be much.',
		'Money, availability, safety and quality, where the last percent counts.',
		'Tests with a confidence interval, and moves over a year.',
		'A second figure in the sentence.',
		'A move without a cause and without praise: that is a fact.',
	],
	exampleKind: 'wbr',
	cues: ['#'],
	*detect(sentence) {
		const change = onlyChange(sentence);
		if (change === undefined || weighty.test(sentence.lower) || !story.test(sentence.lower)) return;
		const metric = metricAnywhere.exec(sentence.lower);
		if (metric === null || !moves.test(sentence.lower)) return;
		const end = sentence.span.start + sentence.text.trimEnd().replace(/[.!…]+$/u, '').length;
		const at = sentence.span.start + metric.index;
		yield {
			span: { start: sentence.span.start, end: sentence.span.start + sentence.text.trimEnd().length },
			data: {
				change: sentence.written(change.span),
				metric: sentence.written({ start: at, end: at + metric[0].length }),
				end,
			},
		};
	},
	judge: (_, { roles }) =>
		!roles.some(it => it === 'goals' || it === 'timeline' || it === 'actions' || it === 'risks'),
	message: ({ change, metric }) =>
		`A move of ${change} on ${metric} looks like normal variation; “nothing to see here” is a good answer and keeps attention for what broke.`,
	*fix({ data: { end } }, { run }) {
		if (run.links.some(it => it.span.end === end)) return;
		yield {
			title: 'Mark it as normal: “(normal range)”',
			kind: 'draft',
			edits: [{ span: { start: end, end }, text: ' (normal range)' }],
		};
	},
	examples: [
		{
			bad: '«Sign-ups rose 0.8% thanks to the new banner.»',
			fixed: 'Sign-ups rose 0.8% thanks to the new banner (normal range).',
		},
		{ bad: '- «WAU grew 1% driven by e-mail.»', fixed: '- WAU grew 1% driven by e-mail (normal range).' },
		{
			bad: '«Tickets fell 0.5%, great work by the team.»',
			fixed: 'Tickets fell 0.5%, great work by the team (normal range).',
		},
		{
			bad: '## Highlights\n\n- **«WAU** grew 1.2%, driven by the new\n  [streak widget](w.md) on Android.»',
			fixed:
				'## Highlights\n\n- **WAU** grew 1.2%, driven by the new\n  [streak widget](w.md) on Android (normal range).',
		},
		{ bad: '1. «Orders +1.4% because of the newsletter!» Next week brings another.' },
		{ bad: '## Metrics\n\n«Great week: traffic is up 0.9%.» The table has the rest.' },
		{ good: 'Conversion +0.4 pp after the test (95% CI 0.2–0.6).' },
		{ good: 'Sign-ups +0.8% (normal range).' },
		{ good: 'Orders −9% vs plan.' },
		{ good: '- **Uptime** rose 0.4% thanks to the second data centre.', note: 'The last percent counts.' },
		{ good: 'Sign-ups rose 0.8% and churn fell 31% thanks to the new banner.' },
		{ good: '## Metrics\n\nTickets fell 0.5%.', note: 'A fact without a story.' },
		{ good: 'Sign-ups rose 18% thanks to the new banner.' },
		{ good: 'Revenue grew 1.5% to $4.1M thanks to the new price.' },
		{ in: 'status', good: 'Sign-ups rose 0.8% thanks to the new banner.' },
	],
});

/** Less than this is taken for noise, in percent. */
const least = 2;

/** The only figure of the sentence, if it is a small change in percent. */
function onlyChange({ quantities, hasDate, dates, lower, span }: Sentence): Quantity | undefined {
	const [change, ...more] = quantities;
	if (change === undefined || more.length > 0 || change.measure !== 'percent' || change.tie !== undefined)
		return undefined;
	if (Math.abs(change.value) >= least || change.value === 0) return undefined;
	// A rate is no change: "a churn of 1.2%", "1.2% of orders".
	if (/^ (?:of|churn|conversion|rate|share|margin)\b/u.test(lower.slice(change.span.end - span.start)))
		return undefined;
	return hasDate && dates.length > 1 ? undefined : change;
}

const moves =
	/\b(?:rose|rises?|rising|grew|grow(?:s|n|ing)?|increas\p{L}+|up|improv\p{L}+|fell|falls?|fall(?:en|ing)|drop(?:s|ped)?|declin\p{L}+|decreas\p{L}+|down|dipped|gained|climbed|lost)\b|[+−-]\d/u;

const story =
	/\b(?:driven by|thanks to|due to|because(?: of)?|caused by|as a result of|led by|owing to|great|excellent|awesome|amazing|fantastic|nice|kudos|well done|congratulations|good (?:work|job|week)|strong|success|pleased|happy|proud|improved)\b/u;

/** Where a small move is much, or the words say that it was tested. */
const weighty =
	/\b(?:uptime|availability|safety|defects?|errors?|crash\p{L}*|fraud|conversions?|churn|margins?|latency|revenue|sales|cost|price|year|yoy|annual\p{L}*|cumulative|total|test|experiment|confidence|significant\p{L}*|ci|normal|range|noise|variation|expected|compared|points?|target|plan|goal)\b|a\/b|[$€£¥₹]/u;
