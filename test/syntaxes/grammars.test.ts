import assert from 'node:assert/strict';
import { marked, tokenize } from './tokenize.ts';

const blank = 'keyword.other.blank';
const date = 'constant.numeric.date';
const owner = 'variable.other.owner';
const quantity = 'constant.numeric.quantity';

/** What a line marks, by scope; a line that marks nothing is a trap. */
type Cases = Readonly<Record<string, readonly string[]>>;

const all = (scope: string, cases: Cases): void => {
	for (const [text, expected] of Object.entries(cases))
		it(text, async () => {
			assert.deepEqual(
				await marked(text),
				expected.map(it => [it, scope]),
			);
		});
};

describe('grammar: blanks', () => {
	all(blank, {
		'[who?] signs off.': ['[who?]'],
		'## Goal for [which quarter?]': ['[which quarter?]'],
		'| [metric?] | 3 |\n| --- | --- |\n| Orders | [value?] |': ['[metric?]', '[value?]'],
		'> Today, [which customers?] wait.': ['[which customers?]'],
		'- [ ] Call them — [who?]': ['[who?]'],
		'Is it [ready](https://example.org/a?b)?': [],
		'`[who?]`': [],
	});

	it('leaves the rest of the line as Markdown has it', async () => {
		const tokens = await tokenize('[who?] signs the **contract** off.');
		const bold = tokens.find(it => it.text === 'contract');
		assert.ok(bold?.scopes.some(it => it.startsWith('markup.bold')));
	});
});

describe('grammar: quantities with their unit', () => {
	all(quantity, {
		'$1.2M in revenue': ['$1.2M'],
		'US$40 a seat, £11,000 a month, €3 million a year': ['US$40', '£11,000', '€3 million'],
		'40% of shops, 10–15% of visits': ['40%', '10–15%'],
		'It fell 1.8 percentage points, or −2.4 pp, or 20 bps.': ['1.8 percentage points', '−2.4 pp', '20 bps'],
		'15 minutes, a 12-week pilot, 300ms at p95, 2 to 3 days': ['15 minutes', '12-week', '300ms', '3 days'],
		'4 GB, 1.2 million orders, 40K rows, 3x faster': ['4 GB', '1.2 million', '40K', '3x'],
		'| Orders | 18,460 | −5.3% |\n| --- | --- | --- |\n| Refunds | £1,640 | +28.6% |': [
			'−5.3%',
			'£1,640',
			'+28.6%',
		],
		'It grew **45%** in May.': ['45%'],
		'3 teams, 18,460 orders, version 2.4.1, page 12 and room 40K2': [],
		'The 1990s, ISO 27001, 90210 and 10.0.0.1': [],
		'See https://example.org/a%20b/40%/15-days and www.example.org/3x.': [],
		'[40% more](https://example.org/40% "15 minutes")': [],
		'## 40% fewer calls in 15 minutes': [],
		'`40%` and `15 minutes`': [],
		'```\n40% in 15 minutes\n```': [],
		'\t40% in 15 minutes': [],
		'<!-- 40% in 15 minutes -->': [],
		'<td width="40%">Orders</td>': [],
		'---\nbudget: $1.2M\n---': [],
	});
});

describe('grammar: dates', () => {
	all(date, {
		'Shipped 14 July 2026, reviewed 3 Aug.': ['14 July 2026', '3 Aug.'],
		'On Tuesday 9 June, July 14, 2026 and the 3rd of May': ['Tuesday 9 June', 'July 14, 2026', '3rd of May'],
		'By 2026-07-14 at the latest; 2026-W37': ['2026-07-14', '2026-W37'],
		'Q3 2026, Q1–Q2, FY26 Q3, H1 2027, July 2026': ['Q3 2026', 'Q1–Q2', 'FY26 Q3', 'H1 2027', 'July 2026'],
		'2026-07-14 we **ship**': ['2026-07-14'],
		'May we? March on. Mark 3, Augustus 14, Juneau 2026': [],
		'Ticket ABC-2026-07-14-3, /2026-07-14/notes and 2026-13-40': [],
		'An H1 heading of the second quarter': [],
		'## Week of 14 July 2026': [],
		'[14 July 2026](notes.md)': [],
		'---\ndate: 2026-07-14\n---': [],
	});

	it('leaves the rest of a line that starts with one as Markdown has it', async () => {
		const tokens = await tokenize('2026-07-14 we **ship**');
		assert.ok(
			tokens.find(it => it.text === 'ship')?.scopes.some(it => it.startsWith('markup.bold')),
			'“ship” is bold.',
		);
	});
});

describe('grammar: owners', () => {
	all(owner, {
		'Ask @dana or @j.smith.': ['@dana', '@j.smith'],
		'**Owner:** Lotte Claes · **Status:** In review': ['Lotte Claes'],
		'Owner: Ines Faro': ['Ines Faro'],
		'Write to dana@example.org or install @scope/name, @scope-two/name.': [],
		'A quote. — Ruth Calder, owner of Calder Books': [],
		'At risk — Payments, Billing and Search wait.': [],
		'Owners: see the list. The owner is away.': [],
		'`@dana`': [],
	});

	it('are the name in an action that gives its day', async () => {
		assert.deepEqual(await marked('- [ ] Sign the lease — Dan O’Neil, by Friday 19 June 2026'), [
			['Dan O’Neil', owner],
			['Friday 19 June 2026', date],
		]);
		assert.deepEqual(await marked('- [ ] Sign the lease — Dan O’Neil, by [date?]'), [
			['Dan O’Neil', owner],
			['[date?]', blank],
		]);
	});
});
