import { defineRule } from '../../lint/rule.ts';
import { shift } from '../../text/span.ts';
import { exceptionsIn, incompleteIn, type Exception, type Missing } from './_exceptions.ts';

export default defineRule<'section', Exception>({
	id: 'wbr-exception-incomplete',
	family: 'wbr',
	attribute: 'Execute',
	unit: 'section',
	severity: { wbr: 'warning', status: 'information' },
	summary: 'Give each exception a cause, an action, an owner and a date.',
	why: 'A number out of its range raises four questions in every review: why, what now, who, by when. Whoever answers them in the text is trusted with the metric; “we are looking into it” is not an answer.',
	source:
		'The weekly business review as Bryar and Carr describe it in Working Backwards; Ian McAllister on accountability.',
	traps: [
		'“Normal range, no action”, tickets, blanks, questions and what is over.',
		'A cause in other words: behind a dash, in brackets, in the next sentence, or that it is not known yet.',
		'An action, owner or date in the items below, in the list of actions, or in the owner column of the table.',
		'Good news: only its cause is of interest, as a hint.',
		'What customers notice is asked, as a hint, of figures of machines only, and where all else is said.',
		'Highlights, normal variation, deep dives, goals and forecasts.',
	],
	kinds: {
		cause: 'Why is missing.',
		action: 'What is done about it is missing.',
		owner: 'Who does it is missing.',
		date: 'By when is missing.',
		'so-what': 'What a machine’s figure means to customers is missing.',
	},
	exampleKind: 'wbr',
	*detect(view) {
		for (const exception of incompleteIn(view)) {
			const { placed, missing, isMild } = exception;
			const { run } = placed.piece.passage;
			const end = run.text.trimEnd().length;
			yield {
				span: shift(run.toSource({ start: 0, end }), placed.block.span.start),
				kind: missing[0]!,
				data: exception,
				...(isMild || missing[0] === 'so-what' ? { atMost: 'hint' as const } : {}),
			};
		}
	},
	promise: {
		group: 'exceptions',
		items: document =>
			document.text.sections.reduce((sum, section) => sum + exceptionsIn({ section, document }).length, 0),
		// What nobody asks for aloud costs nothing.
		missed: (kind, { isMild }: Exception) => (isMild || kind === 'so-what' ? 0 : 1),
	},
	message: ({ missing, isMild }, kind) =>
		kind === 'so-what'
			? 'Cause and action are here; say what it meant for customers, so that a leader knows how much it matters.'
			: isMild
				? 'This moved and nothing says why; a cause makes it something the team can repeat.'
				: `An exception needs a cause, an action, an owner and a date; the ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing, and a leader asks for ${missing.length === 1 ? 'it' : 'them'} first.`,
	*fix({ data: { placed, missing } }) {
		const kept = placed.piece.source
			.trimEnd()
			.replace(/[.;:,…]$/u, '')
			.trimEnd().length;
		const at = placed.block.span.start + kept;
		const text = ` — ${missing.map(it => blanks[it]).join('; ')}`;
		yield {
			title: `Ask for what is missing: “…${text}”`,
			kind: 'draft',
			edits: [{ span: { start: at, end: at }, text }],
		};
	},
	examples: [
		{
			as: 'cause',
			bad: '## Exceptions\n\n- «Orders were 9% under plan.»',
			fixed:
				'## Exceptions\n\n- Orders were 9% under plan — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?].',
		},
		{
			as: 'action',
			bad: '## Lowlights\n\n- «Refunds up 40% due to the new policy.»',
			fixed:
				'## Lowlights\n\n- Refunds up 40% due to the new policy — Action: [what?]; Owner: [who?]; By: [date?].',
		},
		{
			as: 'cause',
			bad: '## Exceptions\n\n- «Android crash rate 2.1% vs 0.8% last week; engineering is on it.»',
			fixed:
				'## Exceptions\n\n- Android crash rate 2.1% vs 0.8% last week; engineering is on it — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?].',
		},
		{
			as: 'owner',
			bad: '## What missed\n\n1. **«Late deliveries** rose from 3.1% to\n   5.8% because the Leeds depot lost two vans; we will\n   rent [two more](vans.md).»',
			fixed:
				'## What missed\n\n1. **Late deliveries** rose from 3.1% to\n   5.8% because the Leeds depot lost two vans; we will\n   rent [two more](vans.md) — Owner: [who?]; By: [date?].',
		},
		{
			as: 'date',
			bad: '## Exceptions\n\n- **«Churn rose to 4.1%, plan 3.0%»**\n  - Cause: the price test in Brazil\n  - Action: end the test (Priya)',
			fixed:
				'## Exceptions\n\n- **Churn rose to 4.1%, plan 3.0%** — By: [date?]\n  - Cause: the price test in Brazil\n  - Action: end the test (Priya)',
		},
		{
			in: 'status',
			as: 'cause',
			bad: '## Progress\n\nThe beta opened on Monday.\n\n## Numbers\n\n«Sign-ups were 31% below target this month.»',
		},
		{
			as: 'cause',
			note: 'Good news.',
			bad: '## Exceptions\n\n- «Orders 4.8% over plan.»',
			fixed: '## Exceptions\n\n- Orders 4.8% over plan — Cause: [why?].',
		},
		{
			as: 'so-what',
			note: 'All four are there, and only an engineer can tell whether it is much.',
			bad: '## Exceptions\n\n- «p95 latency rose from 0.9 s to 1.4 s because an index was dropped; Ana restores it by 10 June.»',
			fixed:
				'## Exceptions\n\n- p95 latency rose from 0.9 s to 1.4 s because an index was dropped; Ana restores it by 10 June — So what: [what did customers notice?].',
		},
		{
			good: '## Exceptions\n\n- p95 latency rose from 0.9 s to 1.4 s because an index was dropped, and 3% of baskets were left; Ana restores it by 10 June. Customers noticed.',
		},
		{
			good: '## Exceptions\n\n- Orders 9% under plan because the DE feed stopped on 3 June; Ana restores it by 10 June.',
		},
		{ good: '## Exceptions\n\n- Sign-ups −1% (normal range, no action).' },
		{
			good: '## Exceptions\n\n- Cause of the Android drop not known; Priya reports 12 June; rollback ready if > 3% (Priya).',
		},
		{
			good: '## Exceptions\n\n- **Refunds 2.9%, up from 2.1%.** Cause: long-life milk as a\n  substitute. Action: block it — Dan Whitlock, by 17 June.',
		},
		{
			good: '## Exceptions\n\n- Refunds 2.9%, up from 2.1%, because milk was swapped.\n\n## Actions\n\n- [ ] Block the swap, look at refunds again — Dan, by 17 June',
			note: 'The list of actions says it.',
		},
		{ good: '## Highlights\n\n- Orders 4.8% over plan.' },
		{ in: 'status', good: '## Blockers\n\n- Legal has not answered yet' },
		{
			good: '## Exceptions\n\n- Checkout was down for 40 minutes on Tuesday after a bad release; resolved the same day.',
		},
		{ good: '## Normal variation\n\n- Orders 1.2% under plan.' },
	],
});

const blanks: Readonly<Record<Missing, string>> = {
	cause: 'Cause: [why?]',
	action: 'Action: [what?]',
	owner: 'Owner: [who?]',
	date: 'By: [date?]',
	'so-what': 'So what: [what did customers notice?]',
};

const list = (items: readonly string[]): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
