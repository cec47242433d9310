import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/coach/coach.ts';
import type { Commitment } from '../../src/coach/grade/commitments.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import { coach } from '../support/check.ts';

const read = (text: string, kind: Kind = 'status', path = 'update.md'): readonly Commitment[] =>
	coach.open(text, { path, kind, config: defaultConfig }).commitments();

/** What, who, by when, in one line each. */
const lines = (text: string, kind?: Kind): readonly string[] =>
	read(text, kind).map(it => [it.text, it.owner ?? '-', it.due?.written ?? '-', it.state].join(' | '));

const item = (words: string): string | undefined => lines(`# Update\n\n## Actions\n\n- [ ] ${words}\n`)[0];

/** Days from 1 January 1970. */
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('the commitments of a document', () => {
	describe('in a list of actions', () => {
		const forms: readonly (readonly [string, string])[] = [
			[
				'Sign the lease — **Ines Duarte**, by Friday 19 June 2026',
				'Sign the lease | Ines Duarte | Friday 19 June 2026 | open',
			],
			['Update the pricing page (Dana, 14 June)', 'Update the pricing page | Dana | 14 June | open'],
			['Call Legal - Dana, June 14, 2026', 'Call Legal | Dana | June 14, 2026 | open'],
			['Dana to call Legal by Friday', 'call Legal | Dana | Friday | open'],
			['@dana: call Legal', 'call Legal | dana | - | open'],
			['Dana: call Legal (due 2026-06-14)', 'call Legal | Dana | 2026-06-14 | open'],
			['Support will publish the page by 3 July', 'publish the page | Support | 3 July | open'],
			['Publish the guide — SRE team by 3 July', 'Publish the guide | SRE team | 3 July | open'],
			['Ship the retry. Owner: Dana. Due: 14 June', 'Ship the retry | Dana | 14 June | open'],
			['Send the list to Legal (Dana) by 14 June', 'Send the list to Legal | Dana | 14 June | open'],
			['Draft the FAQ — Dana, Priya, 14 June', 'Draft the FAQ | Dana, Priya | 14 June | open'],
			['Call the five — Jonas, by 3 July, since two are away', 'Call the five | Jonas | 3 July | open'],
			['Ship the retry — Dana, 19 June (was 12 June)', 'Ship the retry | Dana | 19 June | open'],
			['Ship the retry — Dana, ~~12 June~~ 19 June', 'Ship the retry | Dana | 19 June | open'],
			['Run `npm audit` — Dana', 'Run npm audit | Dana | - | open'],
			['Ship the retry — [who?], by [date?]', 'Ship the retry | - | - | open'],
		];
		for (const [written, expected] of forms)
			it(`reads “${written}”`, () => assert.equal(item(written), expected));

		const ownerless = [
			'Update the docs (API)',
			'Follow up with Legal (ASAP)',
			'Ask Dana to call Legal',
			'Compare plan A — Plan B',
			'Update the page (Pricing)',
		];
		for (const written of ownerless)
			it(`takes no word of “${written}” for an owner`, () =>
				assert.equal(item(written), `${written} | - | - | open`));

		it('takes owner and date from the heading above, or the lines below', () => {
			const text =
				'# Update\n\n## Actions\n\n### Priya — by 12 June\n\n- Update the pricing page\n- Call Legal\n\n### Other\n\n- Book the large room for the fair\n  - Owner: Tomas\n  - Due: 3 July\n- Order the chairs\n';
			assert.deepEqual(lines(text), [
				'Update the pricing page | Priya | 12 June | open',
				'Call Legal | Priya | 12 June | open',
				'Book the large room for the fair | Tomas | 3 July | open',
				'Order the chairs | - | - | open',
			]);
		});

		it('reads what is written of their state', () => {
			const text =
				'# Update\n\n## Actions\n\n- [x] Call Legal (Dana)\n- ~~Book the room (Dana)~~\n- Order the chairs (Dana) — done\n- ✅ Print the leaflets (Dana)\n- Hire a band (Dana) — cancelled\n- Get the permit done (Dana)\n- Ship the map (Dana) — not done\n';
			assert.deepEqual(
				read(text).map(it => it.state),
				['done', 'dropped', 'done', 'done', 'dropped', 'open', 'open'],
			);
		});

		it('leaves out what is no action and has neither owner nor date', () =>
			assert.deepEqual(
				lines('# Update\n\n## Actions\n\n- Call Legal (Dana)\n- Order the chairs\n- The lease is long\n'),
				['Call Legal | Dana | - | open', 'Order the chairs | - | - | open'],
			));

		it('leaves out checklists, acceptance criteria and templates', () => {
			assert.deepEqual(
				lines(
					'# PRD\n\n## Acceptance criteria\n\n- [ ] The user sees the total\n- [ ] Export works\n',
					'prd',
				),
				[],
			);
			assert.deepEqual(lines('# Update\n\n## Launch checklist\n\n- [ ] Call Legal (Dana, 3 July)\n'), []);
			assert.deepEqual(lines('# Update\n\n## Actions\n\n- [ ] [what?] — [who?], by [date?]\n'), []);
		});
	});

	it('are the rows of a table of actions', () => {
		const text =
			'# Review\n\n## What we do about it\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Add an alert | Priya | 2026-07-03 | Open |\n| Fix the script | [who?] | TBD | Done |\n| Drop the cache | @tom | | Cancelled |\n| Test the restore | Ana | 3 July | Not done |\n\n| What | Who |\n|---|---|\n| Bookings | 12 |\n';
		assert.deepEqual(lines(text, 'postmortem'), [
			'Add an alert | Priya | 2026-07-03 | open',
			'Fix the script | - | - | done',
			'Drop the cache | tom | - | dropped',
			'Test the restore | Ana | 3 July | open',
		]);
	});

	describe('in sentences', () => {
		const promises: readonly (readonly [string, string])[] = [
			['We will ship the export by 14 July.', 'ship the export | - | 14 July | open'],
			[
				'Refunds rose, so we’ll call all 41 shops by Friday 19 June 2026.',
				'call all 41 shops | - | Friday 19 June 2026 | open',
			],
			['I will send the list by 3 July.', 'send the list | - | 3 July | open'],
			['Priya will send the list by 3 July.', 'send the list | Priya | 3 July | open'],
			[
				'Action: block the swap — Dan Whitlock, by 17 June.',
				'block the swap | Dan Whitlock | 17 June | open',
			],
		];
		for (const [sentence, expected] of promises)
			it(`reads “${sentence}”`, () => assert.deepEqual(lines(`# Update\n\n${sentence}\n`), [expected]));

		const others = [
			'We will not ship the export by 14 July.',
			'If the vote fails, we will ship the export by 14 July.',
			'Will we ship the export by 14 July?',
			'We will probably ship the export by 14 July.',
			'We will ship the export soon.',
			'The permit will arrive by 14 July.',
			'We shipped the export on 14 June.',
			'“We will ship the export by 14 July,” said the vendor.',
			'> We will ship the export by 14 July.',
		];
		for (const sentence of others)
			it(`takes “${sentence}” for no promise`, () =>
				assert.deepEqual(lines(`# Update\n\n${sentence}\n`), []));

		it('are there once when a list has them too', () => {
			const text =
				'# Review\n\n## Exceptions\n\n- **Orders.** Action: block the swap — Dan Whitlock, by 17 June.\n\n## Actions\n\n- [ ] Block long-life milk as a swap for fresh — Dan Whitlock, by 17 June\n';
			assert.equal(lines(text, 'wbr').length, 1);
		});

		it('are none among risks, options and background', () => {
			for (const heading of ['Risks', 'Options', 'Background'])
				assert.deepEqual(
					lines(`# Update\n\n## ${heading}\n\nWe will ship the export by 14 July.\n`),
					[],
					heading,
				);
		});
	});

	describe('and their dates', () => {
		const due = (words: string, front = 'date: 2026-12-15') =>
			read(`---\n${front}\n---\n\n# Update\n\n## Actions\n\n- [ ] Call Legal — Dana, by ${words}\n`)[0]?.due
				?.days;

		it('are days, with the year that is nearest to the document', () => {
			assert.deepEqual(due('5 January'), { earliest: day('2027-01-05'), latest: day('2027-01-05') });
			assert.deepEqual(due('12 December'), { earliest: day('2026-12-12'), latest: day('2026-12-12') });
			assert.deepEqual(due('3 March 2025'), { earliest: day('2025-03-03'), latest: day('2025-03-03') });
		});

		it('are the weekday behind the document’s, and on that very weekday this one or the next', () => {
			assert.deepEqual(due('Friday'), { earliest: day('2026-12-18'), latest: day('2026-12-18') });
			assert.deepEqual(due('Tuesday'), { earliest: day('2026-12-15'), latest: day('2026-12-22') });
		});

		it('are whole periods', () =>
			assert.deepEqual(due('Q1 2027'), { earliest: day('2027-01-01'), latest: day('2027-03-31') }));

		it('are unknown where nobody can tell', () => {
			assert.equal(due('5 January', 'title: x'), undefined);
			assert.equal(due('03/04/2026'), undefined);
		});
	});

	it('are none in documents that are left alone', () => {
		const text = '# Relay\n\n## Actions\n\n- [ ] Call Legal (Dana, 3 July)\n';
		const open = (path: string) => coach.open(text, { path, config: defaultConfig }).commitments();
		assert.equal(open('relay.md').length, 1);
		assert.deepEqual(open('README.md'), []);
	});

	it('stand where they are written, whatever the line ends', () => {
		const text = '# Update\r\n\r\n## Actions\r\n\r\n- [ ] Call Legal — **Dana**,\r\n  by 3 July\r\n';
		const document = coach.open(text, { path: 'update.md', kind: 'status', config: defaultConfig });
		const [only] = document.commitments();
		assert.equal(
			document.source.text.slice(only!.span.start, only!.span.end),
			'Call Legal — **Dana**,\n  by 3 July',
		);
		assert.equal(only!.text, 'Call Legal');
	});
});
