import { metric } from '../../lexicon/metrics.ts';
import { hasDataNearby, hasRow, isSizedElsewhere } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { isLinked, pointsAtData } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isTold } from './_told.ts';

export default defineRule({
	id: 'no-comparison',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: {
		all: 'hint',
		wbr: 'warning',
		status: 'information',
		onepager: 'information',
		strategy: 'information',
		decision: 'information',
	},
	summary: 'Say what a change or a level is compared with.',
	why: 'A number alone is neither good nor bad. Next to the week before, the year before or the plan the reader sees at once whether it is a win, and how large.',
	source:
		'Amazon’s weekly business review shows every metric beside the prior period, the prior year and the plan.',
	traps: [
		'A second number, a date, a period or a word like “than”, “since”, “from” or “plan” in the sentence or the next one.',
		'A table or a chart near it, or a table that has a row for the metric.',
		'Targets, prices and limits: “the plan costs $4”, “up to 50 seats”.',
		'Levels outside of reports.',
		'Conditions, questions and links to the source.',
	],
	kinds: {
		baseline: 'A change in percent without its starting point and period.',
		level: 'The value of a metric in a report, beside nothing.',
	},
	exampleKind: 'wbr',
	cues: ['#'],
	*detect(sentence) {
		if (compares.test(sentence.lower) || !mayTell.test(sentence.lower)) return;
		const [only, more] = sentence.quantities;
		if (only === undefined || more !== undefined || only.isWord || sentence.isHypothetical) return;
		if (
			isCompared(sentence.next) ||
			(sentence.previous?.quantities.length ?? 0) > 0 ||
			pointsAtData(sentence)
		)
			return;
		const before = sentence.run.lower.slice(sentence.span.start, only.span.start);
		const isChange =
			(only.measure === 'percent' || only.measure === 'points' || only.measure === 'multiple') &&
			changed.test(before);
		const isLevel = !isChange && stands.test(before);
		if ((!isChange && !isLevel) || isLinked(sentence, only.span) || sentence.hasDate) return;
		const topic = sentence.words.filter(it => it.span.end <= only.span.start).map(it => it.text);
		const span: Span = only.span;
		yield {
			span,
			kind: isChange ? 'baseline' : 'level',
			data: { value: sentence.written(span), topic },
			...(isChange ? {} : { atMost: 'information' as const }),
		};
	},
	judge: ({ data, kind }, context) =>
		isTold(context) &&
		(kind === 'baseline' || context.kind === 'wbr' || context.kind === 'status') &&
		!hasDataNearby(context) &&
		!hasRow(context, data.topic) &&
		!(kind === 'level' && isSizedElsewhere(context, data.topic)),
	message: ({ value }, kind) =>
		kind === 'level'
			? `“${value}” stands alone; next to last week, last year or the plan the reader can tell whether it is good.`
			: `“${value}” is compared with nothing; the starting point and the period show the size of the win.`,
	*fix({ span, kind }) {
		const text =
			kind === 'level'
				? ' ([+/- how much?] vs last week, [how much?] vs plan)'
				: ' (from [what?] in [which period?])';
		yield {
			title: `Ask for the comparison: “…${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: 'Signups grew «23%».',
			as: 'baseline',
			fixed: 'Signups grew 23% (from [what?] in [which period?]).',
		},
		{
			bad: 'Activation was «41%».',
			as: 'level',
			fixed: 'Activation was 41% ([+/- how much?] vs last week, [how much?] vs plan).',
		},
		{ bad: 'Support volume is up «2x».', as: 'baseline' },
		{ bad: '- **Refunds:** refunds fell by **«12%»**\n  in the south.' },
		{ in: 'status', bad: 'The new depot is open.\n\n- Churn is «4.1%», and the survey is out.', as: 'level' },
		{ in: 'onepager', bad: 'The pilot shop is pleased: [returns](https://example.com) dropped «30%».' },
		{ bad: '## Highlights\n\nRevenue came in at «$1.2M».', as: 'level' },
		{ good: 'Signups grew 23% week over week.' },
		{ good: 'Activation was 41% against a plan of 45%.' },
		{ good: 'The Pro plan costs $4 per seat.' },
		{ good: 'Signups grew 23%, from 1,200 to 1,480.' },
		{ good: 'Signups grew 23%. That is up from 1,200.' },
		{ good: 'Churn fell 12% after the new welcome mail.' },
		{
			good: 'Activation was 41%.\n\n| Metric | Last week | This week |\n| --- | --- | --- |\n| Activation | 44% | 41% |',
		},
		{ good: 'If signups grew 23%, we would open a second depot.' },
		{ in: 'onepager', good: 'Activation was 41%.', note: 'A level is asked for in reports only.' },
		{ good: '## Goals\n\n- Signups grew 23%' },
	],
});

/** "Grew 23%", "is up by 4 points". */
/** Verbs of change, and verbs of standing, as sources of patterns. */
const moving =
	'grew|grown|rose|risen|increased|fell|fallen|dropped|declined|decreased|improved|climbed|jumped|surged|shrank';
const standing = 'was|is|were|are|reached|hit|came in at|stood at|stands at|ended at|closed at';

const changed = new RegExp(
	String.raw`\b(?:${moving}|(?:is|are|was|were) (?:up|down|higher|lower)|gained|lost)(?: by)?(?: (?:about|around|roughly|nearly|almost|over|more than|another|some))?[ ~+-]*$`,
	'u',
);

/** A word of change or of standing before a figure, wherever: the cheap test before the figures are read. */
const mayTell = new RegExp(
	String.raw`\b(?:${moving}|up|down|higher|lower|gained|lost|${standing})\b[^.]{0,40}\d`,
	'u',
);

/** "Activation was 41%": the metric heads the sentence. */
const stands = new RegExp(
	String.raw`^\W*(?:our |the |total |overall |average |weekly |monthly |daily )*(?:[a-z-]+ )?${metric} (?:${standing})(?: (?:about|around|roughly|nearly|almost|only|just|at|still|now))*[ ~$€£]*$`,
	'u',
);

const compares =
	/\b(?:from|vs|versus|compared|than|since|over|after|before|until|when|plan|planned|target|goal|baseline|budget|forecast|year|yoy|wow|mom|qoq|week|month|quarter|day|yesterday|today|last|previous|prior|earlier|record|highest|lowest|best|worst|again|average|flat|expected|up to|at least|at most|costs?|limit|capped|if|will|would|should|each|every|per|of (?:the|all|our|them)|because|thanks to|due to|for the first time|(?:dai|week|month|quarter|year|annual)ly)\b|->|→|Δ/u;

const isCompared = (next: Sentence | undefined): boolean =>
	next !== undefined &&
	(next.quantities.length > 0 ||
		/\b(?:compared|versus|vs|than|baseline|plan|target|up from|down from)\b/u.test(next.lower));
