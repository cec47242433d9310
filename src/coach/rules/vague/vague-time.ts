import { futureTimes, pastTimes } from '../../lexicon/vague-time.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { loosePeriod } from './_duration.ts';
import { oftenOf } from './_often.ts';
import { isOurs } from './_ours.ts';
import { isPromise } from './_promise.ts';
import { timed, type VagueTime } from './_timed.ts';

export default defineRule({
	id: 'vague-time',
	family: 'vague',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		all: 'information',
		status: 'warning',
		wbr: 'warning',
		prfaq: 'warning',
		okr: 'warning',
		decision: 'warning',
	},
	summary: 'Give a date, a quarter or an event instead of “soon”.',
	why: 'Each reader puts a different date on “soon”. Teams that depend on you cannot plan for it, and nobody can tell when it has been missed.',
	source:
		'Ian McAllister: a question about when gets a date. Amazon’s document bar raisers: “some time ago” becomes “three months ago”.',
	traps: [
		'A date in the sentence, or in the next one.',
		'“As soon as the seller confirms”, “sooner than”, “soon after”: an event is given.',
		'What customers do (“users eventually stop saving”) and how systems behave (“eventually consistent”, “the page reloads shortly”).',
		'Advice to others (“upgrade as soon as possible”), what was done in the past, and what is not going to happen.',
		'“Eventually” and “one day” where nobody promises anything.',
		'The past only where we, our team, our company or our product did something.',
		'“Regularly” with an interval, or where it tells how people use something; “a few hours” outside of incidents, in their timelines, and beside a clock time.',
		'Features that are called so (“recently viewed”), names and code; requirements, options, non-goals and open questions.',
	],
	kinds: {
		future: 'A promise without a date.',
		past: 'A change of ours without a date.',
		often: 'A duty without an interval.',
		period: 'How long something took in an incident, without a number.',
	},
	exampleKind: 'status',
	cues: [
		...[
			'soon',
			'shortly',
			'imminently',
			'long',
			'asap',
			'future',
			'coming',
			'next',
			'later',
			'due',
			'point',
			'stage',
		],
		...[
			'sometime',
			'road',
			'line',
			'time',
			'ready',
			'day',
			'someday',
			'eventually',
			'recently',
			'lately',
			'late',
			'recent',
		],
		...[
			'last',
			'past',
			'ago',
			'back',
			'while',
			'get',
			'routinely',
			'regularly',
			'periodically',
			'occasionally',
			'few',
			'several',
		],
		...['couple', 'some'],
	],
	*detect(sentence) {
		const often = oftenOf(sentence);
		if (often !== undefined) yield found(sentence, often, 'often');
		const period = loosePeriod(sentence);
		if (period !== undefined) yield found(sentence, period, 'period');
		if (sentence.isHypothetical) return;
		const future = [...sentence.find(futureTimes)].filter(it => isPromise(sentence, it.span, it.phrase));
		const past = [...sentence.find(pastTimes)].filter(it => isOurs(sentence, it.span));
		if (future.length + past.length === 0 || sentence.next?.hasDate === true) return;
		if ([...future, ...past].some(it => hasDateBeside(sentence, it.span))) return;
		for (const { span } of future) yield found(sentence, span, 'future');
		for (const { span } of past) yield found(sentence, span, 'past');
	},
	judge({ data }, context) {
		if (context.roles.some(it => skipped.has(it)) || isUnderNegation(context)) return false;
		if (data.kind === 'period')
			return context.kind === 'postmortem' && !context.roles.some(it => untimed.has(it));
		if (data.kind === 'often') return isDuty(context);
		return true;
	},
	message({ phrase, kind }) {
		switch (kind) {
			case 'often':
				return `“${phrase}” is every hour to one reader and every year to another; an interval shows when it was left out.`;
			case 'period':
				return `“${phrase}” is a different time for each reader; in an incident the number is what they look for.`;
			case 'past':
				return `“${phrase}” is a different day for each reader; a date lets them see what came before and after it.`;
			default:
				return `“${phrase}” is a different day for each reader; a date, even one that you later correct, is something people can plan on.`;
		}
	},
	fix: ({ span, data }, sentence) => timed(sentence, span, data.kind),
	examples: [
		{
			as: 'future',
			bad: 'We will migrate the remaining tenants «soon».',
			fixed: 'We will migrate the remaining tenants by [date?].',
		},
		{ as: 'future', bad: 'The fix goes out «in the coming weeks».', fixed: 'The fix goes out by [date?].' },
		{ as: 'past', bad: 'We «recently» changed the fee.', fixed: 'We changed the fee on [date?].' },
		{
			as: 'future',
			bad: 'We will finish the audit **«as soon\nas possible»**.',
			fixed: 'We will finish the audit **by [date?]**.',
		},
		{
			as: 'future',
			bad: '- The team will publish the price list «later this year».',
			fixed: '- The team will publish the price list by [date?].',
		},
		{
			as: 'future',
			bad: "I'm piloting it in Lyon, but I'll «soon» open it to other towns.",
			fixed: "I'm piloting it in Lyon, but I'll open it to other towns by [date?].",
		},
		{
			in: 'prfaq',
			as: 'future',
			bad: 'Relay is available in France today and will come to Spain «in the near future».',
			fixed: 'Relay is available in France today and will come to Spain by [date?].',
		},
		{
			in: 'prfaq',
			as: 'future',
			bad: '- Desktop («soon»)\n- Phone',
			fixed: '- Desktop (by [date?])\n- Phone',
		},
		{
			in: 'decision',
			as: 'future',
			bad: 'We will revisit the contract «at some point».',
			fixed: 'We will revisit the contract by [date?].',
		},
		{
			as: 'past',
			bad: 'For agencies, we have been testing a shorter form «for some time».',
			fixed: 'For agencies, we have been testing a shorter form since [date?].',
		},
		{
			as: 'past',
			bad: '«Recently», we moved support to a new tool.',
			fixed: 'On [date?], we moved support to a new tool.',
		},
		{
			in: 'postmortem',
			as: 'often',
			bad: '## Action items\n\n- «Routinely» compare the two stock lists to see if they drift apart.',
			fixed: '## Action items\n\n- Compare the two stock lists to see if they drift apart [how often?].',
		},
		{
			in: 'postmortem',
			as: 'period',
			bad: '## Summary\n\nThe label printer stopped on 4 May. Within «a few hours», three depots were without\nlabels.',
			fixed:
				'## Summary\n\nThe label printer stopped on 4 May. Within [how long?], three depots were without\nlabels.',
		},
		{
			in: 'postmortem',
			good: '## Action items\n\n- Regularly compare the two stock lists, every Monday at 9:00.',
		},
		{ good: 'We spent a few hours on the desk and watched the night shift.' },
		{ in: 'prd', good: '- Regularly used filters stay at the top of the list.' },
		{ good: 'We will migrate the remaining tenants by 30 June.' },
		{ good: 'We will migrate them soon. The first ten tenants go on 30 June.' },
		{ good: 'As soon as the seller confirms, we pay out.' },
		{ good: 'The recently viewed shelf stays.' },
		{ good: 'Reads are eventually consistent.' },
		{ good: 'Users eventually stop saving.' },
		{ good: 'We eventually want to be the place where all of it happens.' },
		{ good: 'Soon after the deploy the queue filled up.' },
		{ good: 'We restarted the hub as soon as possible and traffic returned.' },
		{ good: 'Sellers on the old plan should upgrade as soon as possible.' },
		{ good: 'You will receive an e-mail shortly, and the page will reload.' },
		{ good: 'We are not going to get to the desktop app soon.' },
		{ good: 'Sellers who recently joined see a shorter form.' },
		{ good: 'The `soon` flag turns the banner on.' },
		{ good: 'Acme announced that the Soon Wallet will be closed.' },
	],
});

/** Only a promise without a date weighs what the kind of document says. */
const found = (
	sentence: Sentence,
	span: Span,
	kind: VagueTime,
): Candidate<{ phrase: string; kind: VagueTime }> => ({
	span,
	kind,
	data: { phrase: sentence.written(span), kind },
	...(kind === 'future' ? {} : { atMost: 'information' }),
});

/** Whether an item or promise is something to be done from now on, and not how a system or its user works. */
const isDuty = ({ kind, roles, placed }: BlockContext): boolean =>
	roles.includes('actions') ||
	(placed.block.item !== undefined &&
		(kind === 'postmortem' || kind === 'okr') &&
		!roles.some(it => untimed.has(it)));

/** Parts of a postmortem that give the times themselves, or tell what is to come. */
const untimed: ReadonlySet<string> = new Set(['timeline', 'actions', 'lessons', 'highlights', 'lowlights']);

const skipped: ReadonlySet<string> = new Set([
	'open-questions',
	'non-goals',
	'requirements',
	'options',
	'risks',
	'assumptions',
	'quote',
]);

/** Another date than the words themselves; "today" dates something else. */
const hasDateBeside = (sentence: Sentence, hit: Span): boolean =>
	sentence.dates.some(
		({ span }) => !overlaps(span, hit) && !/^(?:today|tonight|yesterday)$/iu.test(sentence.written(span)),
	);
