import { futureTimes, lasting, pastTimes } from '../../lexicon/vague-time.ts';
import { defineRule } from '../../lint/rule.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { clauseEnd } from './_clause.ts';
import { isOurs } from './_ours.ts';
import { isPromise } from './_promise.ts';

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
		'Features that are called so (“recently viewed”), names and code; requirements, options, non-goals and open questions.',
	],
	kinds: { future: 'A promise without a date.', past: 'A change of ours without a date.' },
	exampleKind: 'status',
	*detect(sentence) {
		const future = [...sentence.find(futureTimes)].filter(it => isPromise(sentence, it.span, it.phrase));
		const past = [...sentence.find(pastTimes)].filter(it => isOurs(sentence, it.span));
		if (future.length + past.length === 0 || sentence.isHypothetical || sentence.next?.hasDate === true)
			return;
		if ([...future, ...past].some(it => hasDateBeside(sentence, it.span))) return;
		for (const { span } of future)
			yield { span, kind: 'future', data: { phrase: sentence.written(span), kind: 'future' } };
		for (const { span } of past)
			yield {
				span,
				kind: 'past',
				data: { phrase: sentence.written(span), kind: 'past' },
				atMost: 'information',
			};
	},
	judge: (_, context) => !context.roles.some(it => skipped.has(it)) && !isUnderNegation(context),
	message: ({ phrase, kind }) =>
		kind === 'past'
			? `“${phrase}” is a different day for each reader; a date lets them see what came before and after it.`
			: `“${phrase}” is a different day for each reader; a date, even one that you later correct, is something people can plan on.`,
	*fix({ span, data }, sentence) {
		const { run } = sentence;
		const words =
			data.kind === 'future'
				? 'by [date?]'
				: lasting.test(data.phrase.toLowerCase())
					? 'since [date?]'
					: 'on [date?]';
		const title = `Replace “${data.phrase}” with a date to fill in: “${words}”`;
		const opens = run.text.slice(sentence.span.start, span.start).trim() === '';
		const end = clauseEnd(sentence, span);
		if (
			!opens &&
			end > span.end &&
			/^ \p{Ll}/u.test(run.text.slice(span.end)) &&
			movable.test(run.lower.slice(0, span.start))
		) {
			// "We will soon raise the fee": the date reads well only behind what it dates.
			const edits = [
				{ span: { start: span.start, end: span.end + 1 }, text: '' },
				{ span: { start: end, end }, text: ` ${words}` },
			];
			yield { title, kind: 'draft', edits };
			return;
		}
		yield {
			title,
			kind: 'draft',
			edits: [{ span, text: opens ? words[0]!.toUpperCase() + words.slice(1) : words }],
		};
	},
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

/** Adverbs between the verb's parts can go without harm. */
const movable = /(?:\b(?:will|we|we've|i|to|have|has|be|are|is|team|company|product)|'ll|our [a-z]+) $/u;
