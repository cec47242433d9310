import { editsOf, inAuthorsMinus, markedAt, textTable } from '../../document/table-text.ts';
import type { Table } from '../../document/piece.ts';
import { defineRule } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import { checkTable } from '../../numbers/tables/check.ts';
import type { SlipKind, TableSlip } from '../../numbers/tables/slip.ts';
import { numbersChecked } from './_checked.ts';

export default defineRule({
	id: 'table-arithmetic',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'table',
	severity: { all: 'warning', wbr: 'error', unknown: 'warning' },
	summary: 'Make totals, changes and shares of a table follow from its cells.',
	why: 'Readers check one figure of a table, and trust or distrust the rest by it. A total that its rows do not give costs the whole table its credit.',
	source:
		'Footing and cross-footing, as auditors check tables; the weekly business review of Working Backwards. The tolerance rules are in docs/numbers.md.',
	traps: [
		'Rounding and truncation: every figure stands for all values that would be written that way, and a computed one for a digit more or less.',
		'Sums of what nobody sums: rates, averages, prices, scores, and users who may be counted twice.',
		'Subtotals, “of which” rows and key–value tables.',
		'Ranges, “about”, “each” and “per” in a column: it is no list of parts.',
		'Expenses written as negative figures, whose change people give in their size.',
		'Changes whose two periods the headers do not name beyond doubt.',
		'Lists of the largest, and surveys with several answers, whose shares make no whole.',
	],
	kinds: {
		total: 'A total that its rows do not give.',
		wow: 'A change against the period before that the two values do not give.',
		mom: 'A change against the month before that the two values do not give.',
		yoy: 'A change against last year that the two values do not give.',
		vsplan: 'A difference to plan that value and plan do not give.',
		attainment: 'A share of plan that value and plan do not give.',
		share: 'Shares that do not add up to 100%.',
		funnel: 'A conversion that the counts of its steps do not give.',
		'funnel-up': 'A step of a funnel that holds more than the one before it.',
		rice: 'A RICE or ICE score that its factors do not give.',
		sign: 'A change with the wrong sign.',
		points: 'A percentage between two percentages that means percentage points.',
	},
	exampleKind: 'wbr',
	*detect(table) {
		for (const found of checkTable(textTable(table))) {
			const { row, column } = found.place;
			const cell = row < 0 ? table.header[column] : table.rows[row]?.[column];
			if (cell === undefined) continue;
			const span = row < 0 ? cell.span : markedAt(cell, found.span);
			const slip = inWordsOf(table, found);
			const atMost = row < 0 ? 'information' : mild[found.kind];
			yield { span, kind: found.kind, data: { slip }, ...(atMost === undefined ? {} : { atMost }) };
		}
	},
	judge: ({ kind }, context) => kind !== 'share' || !isSurvey(context),
	promise: {
		group: 'numbers',
		items: numbersChecked,
		missed: kind => (kind === 'funnel-up' ? 0 : 1),
	},
	message: ({ slip }) => messages[slip.kind](slip),
	*fix({ data: { slip } }, table) {
		for (const { title, changes } of slip.corrections) {
			const edits = editsOf(table, changes);
			if (edits !== undefined) yield { title, kind: 'draft', edits };
		}
	},
	examples: [
		{
			as: 'wow',
			bad: '| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,480 | 1,200 | «+32%» |',
			fixed:
				'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,480 | 1,200 | +23% |',
		},
		{
			as: 'sign',
			bad: '| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,200 | 1,480 | «+19%» |',
			fixed:
				'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,200 | 1,480 | -19% |',
		},
		{
			as: 'mom',
			note: 'The second figure of a cell is checked as well; padding stays.',
			bad: '## Metrics\n\n| Metric       | May 2026 | June 2026 | Change            |\n| ------------ | -------- | --------- | ----------------- |\n| **Bookings** | $1,200   | $1,480    | +$280 («+32%»)     |\n| Tickets      | 43       | 37        | -6 (-14%)         |',
		},
		{
			as: 'mom',
			note: 'Time may run from right to left.',
			bad: '| Metric | June 2026 | May 2026 | Change |\n| --- | --- | --- | --- |\n| [Orders](https://example.org/orders) | 1,812 | 1,655 | <b>«+19%»</b><br>best month |',
			fixed:
				'| Metric | June 2026 | May 2026 | Change |\n| --- | --- | --- | --- |\n| [Orders](https://example.org/orders) | 1,812 | 1,655 | <b>+9%</b><br>best month |',
		},
		{
			as: 'yoy',
			bad: '| Metric | This week | Last year | YoY |\n| --- | --: | --: | --: |\n| Orders | 18,463 | 15,217 | «+12.4%» |',
			fixed:
				'| Metric | This week | Last year | YoY |\n| --- | --: | --: | --: |\n| Orders | 18,463 | 15,217 | +21.3% |',
		},
		{
			as: 'vsplan',
			bad: '| Metric | Actual | Plan | vs plan |\n| --- | --: | --: | --: |\n| Orders | 9,100 | 10,000 | «−19%» |',
			fixed:
				'| Metric | Actual | Plan | vs plan |\n| --- | --: | --: | --: |\n| Orders | 9,100 | 10,000 | −9% |',
		},
		{
			as: 'attainment',
			bad: '| Goal | Actual | Target | % of target |\n| --- | --: | --: | --: |\n| Deals | 45 | 50 | 90% |\n| Demos | 80 | 120 | «75%» |',
			fixed:
				'| Goal | Actual | Target | % of target |\n| --- | --: | --: | --: |\n| Deals | 45 | 50 | 90% |\n| Demos | 80 | 120 | 67% |',
		},
		{
			as: 'total',
			in: 'onepager',
			bad: '| Team      |      Cost |\n|-----------|----------:|\n| Search    |     $1.2M |\n| Checkout  |     $1.3M |\n| Data      |     $1.1M |\n| **Total** | **«$4.1M»** |',
			fixed:
				'| Team      |      Cost |\n|-----------|----------:|\n| Search    |     $1.2M |\n| Checkout  |     $1.3M |\n| Data      |     $1.1M |\n| **Total** | **$3.6M** |',
		},
		{
			as: 'total',
			in: 'status',
			note: 'Expenses are negative; the other column shows that the last row is the sum.',
			bad: '| Income/Expense | 2025 | 2026 |\n| --- | --: | --: |\n| Sales | $4,310 | $6,120 |\n| Materials | -$2,750 | -$3,400 |\n| Hosting | -$164 | -$210 |\n| **Net profit** | **$1,396** | **«$2,150»** |',
			fixed:
				'| Income/Expense | 2025 | 2026 |\n| --- | --: | --: |\n| Sales | $4,310 | $6,120 |\n| Materials | -$2,750 | -$3,400 |\n| Hosting | -$164 | -$210 |\n| **Net profit** | **$1,396** | **$2,510** |',
		},
		{
			as: 'funnel',
			in: 'prd',
			bad: '| Step | Users | Step conversion |\n| --- | --: | --: |\n| Visit | 10,000 | |\n| Cart | 1,200 | 12% |\n| Order | 480 | «45%» |',
			fixed:
				'| Step | Users | Step conversion |\n| --- | --: | --: |\n| Visit | 10,000 | |\n| Cart | 1,200 | 12% |\n| Order | 480 | 40% |',
		},
		{
			as: 'funnel-up',
			in: 'prd',
			bad: '| Stage | Users |\n| --- | --: |\n| Signed up | 1,204 |\n| Invited a colleague | 312 |\n| Paid | «498» |',
			better:
				'| Stage | Users |\n| --- | --: |\n| Signed up | 1,204 |\n| Invited a colleague | 512 |\n| Paid | 498 |',
		},
		{
			as: 'rice',
			in: 'prd',
			bad: '| Idea | Reach | Impact | Confidence | Effort | RICE |\n| --- | --: | --: | --: | --: | --: |\n| Bulk edit | 500 | 2 | 80% | 3 | 267 |\n| Saved views | 100 | 3 | 100% | 1 | «30» |',
			fixed:
				'| Idea | Reach | Impact | Confidence | Effort | RICE |\n| --- | --: | --: | --: | --: | --: |\n| Bulk edit | 500 | 2 | 80% | 3 | 267 |\n| Saved views | 100 | 3 | 100% | 1 | 300 |',
		},
		{
			as: 'share',
			in: 'strategy',
			bad: '| Channel | «Share» |\n| --- | --: |\n| Web | 40% |\n| App | 35% |\n| Phone | 15% |',
		},
		{
			as: 'share',
			bad: '| Market | Orders | Share |\n| --- | --: | --: |\n| Porto | 322 | 41% |\n| Braga | 258 | 33% |\n| Faro | 166 | 21% |\n| Évora | 43 | «15%» |',
			fixed:
				'| Market | Orders | Share |\n| --- | --: | --: |\n| Porto | 322 | 41% |\n| Braga | 258 | 33% |\n| Faro | 166 | 21% |\n| Évora | 43 | 5% |',
		},
		{
			as: 'points',
			bad: '| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Conversion | 3.6% | 3.2% | «+0.4%» |',
			fixed:
				'| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Conversion | 3.6% | 3.2% | +0.4 pp |',
		},
		{
			as: 'wow',
			in: 'unknown',
			bad: 'In a document of no known kind too:\n\n| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,480 | 1,200 | «+32%» |',
		},
		{
			good: '| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Signups | 1,480 | 1,200 | +23% |\n| Orders | 10.4K | 9.8K | +6% |',
		},
		{
			note: 'Each is rounded; the total is not the sum of the rounded figures.',
			good: '| Team | Cost | Part |\n| --- | --: | --: |\n| Search | $1.2M | 33% |\n| Checkout | $1.2M | 33% |\n| Data | $1.2M | 33% |\n| **Total** | **$3.7M** | **100%** |',
		},
		{
			note: 'Nobody sums a score.',
			good: '| Region | NPS | Orders |\n| --- | --: | --: |\n| North | 40 | 100 |\n| South | 30 | 50 |\n| **Total** | 37 | 150 |',
		},
		{
			in: 'status',
			note: 'An expense shrinks though its negative figure grows.',
			good: '| Expense | 2025 | 2026 | Change |\n| --- | --: | --: | --: |\n| Graphic design | -$211 | -$163 | <font color="green">-$48 (-23%)</font> |\n| Hosting | $0 | -$103 | +$103 (+inf%) |',
		},
		{
			note: 'Brackets are a minus.',
			good: '| Line | Actual | Budget | Variance |\n| --- | --: | --: | --: |\n| Opex | $110K | $100K | $10K |\n| Margin | $90K | $100K | ($10K) |',
		},
		{
			good: '| Metric | This week | Last week | WoW |\n| --- | --: | --: | --: |\n| Tickets | 430 | 820 | ▼ 48% |\n| Refunds | n/a | 12 | n/a |\n| Calls | 12 | 0 | — |',
		},
		{
			in: 'onepager',
			note: 'A subtotal is no part of the total.',
			good: '| Item | Cost |\n| --- | --: |\n| Rent | 40 |\n| Heating | 10 |\n| Subtotal | 50 |\n| Insurance | 20 |\n| Total | 70 |',
		},
		{
			in: 'status',
			note: '“Total skills” is the name of a metric.',
			good: '| Metric | Value |\n| --- | --: |\n| Total skills | 55 |\n| Workflows | 9 |\n| Commands | 12 |',
		},
		{
			in: 'status',
			note: 'Ranges, “about” and “each”.',
			good: '| Task | Time | Weight |\n| --- | --- | --- |\n| Import | 15–22 seconds | 7.5% each |\n| Review | ~3 seconds | 7.5% each |\n| Total | 60 seconds | 80% |',
		},
		{
			in: 'status',
			note: 'Some use both.',
			good: '| Platform | Active users |\n| --- | --: |\n| iOS | 1,210 |\n| Android | 1,130 |\n| Total | 1,904 |',
		},
		{
			in: 'prd',
			note: 'A survey with several answers.',
			good: 'Answers to “Which of these do you use?” (select all that apply):\n\n| Tool | Share |\n| --- | --: |\n| Sheets | 62% |\n| Slides | 31% |\n| Forms | 17% |',
		},
		{
			note: 'A week is not measured against a quarter.',
			good: '| Metric | This week | Q3 target | % of target |\n| --- | --: | --: | --: |\n| Signups | 1,480 | 20,000 | 41% |',
		},
	],
});

/** With the minus that the table's author writes. */
const inWordsOf = (table: Table, slip: TableSlip): TableSlip => ({
	...slip,
	stated: inAuthorsMinus(table, slip.stated),
	working: inAuthorsMinus(table, slip.working),
	corrections: slip.corrections.map(it => ({ ...it, title: inAuthorsMinus(table, it.title) })),
});

/** What is no plain contradiction is no more than a remark. */
const mild: Readonly<Partial<Record<SlipKind, 'information' | 'hint'>>> = {
	points: 'information',
	'funnel-up': 'hint',
};

type Message = (slip: TableSlip) => string;

const follows: Message = ({ stated, working }) =>
	`The table says “${stated}”, but ${working}; set one of them right, so that a reader can trust the others.`;

const messages: Readonly<Record<SlipKind, Message>> = {
	total: ({ stated, working }) =>
		`The total says “${stated}”, but ${working}; a reader who adds them up will wonder what is missing.`,
	wow: follows,
	mom: follows,
	yoy: follows,
	vsplan: follows,
	attainment: follows,
	funnel: follows,
	rice: ({ stated, working }) => `The score says “${stated}”, but ${working}; the ranking hangs on it.`,
	sign: ({ stated, working }) =>
		`“${stated}” points the wrong way: ${working}; turn the sign around, or the two values.`,
	share: slip =>
		slip.place.row >= 0
			? follows(slip)
			: `In the column “${slip.stated}” ${slip.working}, not to 100%; name the rest, or recompute them.`,
	'funnel-up': ({ working }) =>
		`A funnel narrows, but ${working}; check the order of the steps, or what each of them counts.`,
	points: ({ stated, working }) =>
		`“${stated}” can be read two ways: ${working}; say which, or half the room will remember the wrong one.`,
};

/** Whether the words around the table say that one could give several answers. */
const isSurvey = ({ previous, next, section }: BlockContext): boolean =>
	[section.heading, previous, next].some(it => it?.piece.derived(isSurvey, saysSeveral) === true);

const saysSeveral = ({
	passage,
}: {
	readonly passage: { readonly run: { readonly lower: string } };
}): boolean =>
	/\ball that apply\b|\bmulti(?:ple)?[- ](?:select|choice|answers?|responses?)|\bseveral answers\b|\bmore than one\b|\bmultiple\b|\btop (?:\d|five|ten|three)|\blargest\b|\boverlap/u.test(
		passage.run.lower,
	);
