import assert from 'node:assert/strict';
import { defaultConfig, openCommitments } from '../../src/coach/coach.ts';
import { ledger, type Entry, type Reported } from '../../src/coach/grade/ledger.ts';
import { seriesOf } from '../../src/coach/grade/series.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import { coach } from '../support/check.ts';
import { ferryReviews } from '../support/ferry-reviews.ts';

function reported(path: string, text: string, kind?: Kind): Reported {
	const document = coach.open(text, { path, config: defaultConfig, ...(kind === undefined ? {} : { kind }) });
	return { path, kind: document.kind, text: document.documentText, commitments: document.commitments() };
}

const ferries = Object.entries(ferryReviews).map(([path, text]) => reported(path, text));

const place = (it: Entry['evidence']): string => (it === undefined ? '-' : `${it.path}:${it.start.line + 1}`);

/** What became of the commitments of several updates, a week after one another from 8 June 2026 on. */
function follow(...texts: readonly string[]): readonly string[] {
	const documents = texts.map((text, week) => {
		const day = String(8 + 7 * week).padStart(2, '0');
		return reported(`update-2026-06-${day}.md`, `# Update, ${day} June 2026\n\n${text}\n`, 'status');
	});
	return ledger(documents).map(it => it.state);
}

const actions = (...items: readonly string[]): string =>
	`## Actions\n\n${items.map(it => `- [ ] ${it}\n`).join('')}`;
const export12 = actions('Ship the export to suppliers — Dana, by 12 June');
const other = actions('Book a hall for the autumn fair — Priya, by 30 June');

describe('the ledger of a series', () => {
	it('tells what became of each commitment, and where it was read', () => {
		const told = ledger(ferries).map(it =>
			[it.due?.written ?? '-', it.state, it.text, place(it.promised), place(it.evidence)].join(' | '),
		);
		const [first, second, third] = Object.keys(ferryReviews);
		assert.deepEqual(told, [
			`5 June | done | Replace the ramp sensor | ${first}:26 | ${first}:26`,
			`10 June | done | Refund the 61 cancelled sailings | ${first}:21 | ${second}:15`,
			`Friday 12 June 2026 | done | Agree a second berth at Ardmore with the harbour office | ${first}:19 | ${second}:20`,
			`12 June | slipped | Rewrite the delay e-mail so that it names the next sailing | ${first}:24 | ${second}:1`,
			`13 June | overdue | Publish the winter timetable | ${first}:23 | ${third}:16`,
			`17 June | slipped | Test split payments on both card terminals | ${second}:22 | ${third}:1`,
			`19 June | done | Ship seat selection for groups | ${first}:20 | ${third}:15`,
			`29 June | open | Print 4,000 leaflets for the Kerrin fair | ${third}:21 | -`,
			`30 June 2026 | open | decide on the Sunday sailing | ${first}:28 | -`,
			`3 July | moved | Call the five coach operators who left | ${first}:22 | ${second}:21`,
			`- | open | Interview ten day-trippers | ${first}:25 | -`,
		]);
	});

	it('does not depend on the order it is given them in', () =>
		assert.deepEqual(ledger([...ferries].reverse()), ledger(ferries)));

	it('keeps the dates that a commitment had', () => {
		const [moved] = ledger(ferries).filter(it => it.state === 'moved');
		assert.deepEqual(
			moved!.moves.map(it => [it.from.written, it.to.written, place(it.place)]),
			[['26 June', '3 July', 'wbr-2026-06-15.md:21']],
		);
	});

	it('takes another day for today, and reads nothing that was written later', () => {
		const day = Date.parse('2026-06-15') / 86_400_000;
		const state = (asOf: number, text: string) =>
			ledger(ferries, asOf).find(it => it.text.startsWith(text))?.state;
		assert.equal(state(day, 'Ship seat selection'), 'moved');
		assert.equal(state(day, 'Publish the winter'), 'slipped');
		assert.equal(state(day - 4, 'Publish the winter'), 'open');
		assert.equal(state(day + 60, 'decide on the Sunday'), 'overdue');
		assert.equal(state(day + 60, 'Print 4,000'), 'overdue');
	});

	describe('calls done', () => {
		const reports: readonly string[] = [
			'We shipped the export to suppliers on 11 June.',
			'The export to suppliers was shipped on Thursday.',
			'The export to suppliers is live.',
			'We launched the supplier export on 11 June.',
			'## Done\n\n- Export to suppliers',
			'- [x] Export to suppliers',
			'- ✅ Supplier export',
			actions('~~Book~~').replace('~~Book~~', 'Book a hall — Priya') + '- [x] Ship the export to suppliers\n',
		];
		for (const report of reports)
			it(`what “${report}” reports`, () => assert.equal(follow(export12, report)[0], 'done'));
	});

	describe('calls neither done nor slipped', () => {
		const reports: readonly string[] = [
			'We tested the export to suppliers.',
			'We shipped the export to 10% of the suppliers.',
			'We shipped the first part of the export to suppliers.',
			'The export to suppliers is not live.',
			'We will ship the export to suppliers once Legal agrees.',
			'We shipped the import; the export to suppliers comes later.',
			'Have we shipped the export to suppliers?',
			'The supplier export makes progress.',
			'Export: the last tests ran on Monday.',
			'All actions of last week are closed.',
			'## Actions\n\nOn [our board](https://linear.app/acme/board).',
		];
		for (const report of reports)
			it(`what “${report}” speaks of`, () => {
				const [state] = follow(export12, report);
				assert.ok(state === 'open' || state === 'overdue', state);
			});
	});

	describe('calls moved', () => {
		it('an item that comes again with a later date', () =>
			assert.deepEqual(follow(export12, actions('Ship the export to suppliers — Dana, by 26 June')), [
				'moved',
			]));

		it('what a sentence gives a later date', () =>
			assert.deepEqual(
				follow(export12, 'The export to suppliers slips from 12 June to 26 June because of the audit.'),
				['moved'],
			));

		it('nothing that comes every week', () => {
			const every = (day: string) => actions(`Publish the weekly stock list — Dana, by ${day} June`);
			assert.deepEqual(follow(every('12'), every('19')), ['open']);
		});

		it('nothing that comes earlier', () =>
			assert.deepEqual(
				follow(
					actions('Ship the export to suppliers — Dana, by 30 June'),
					actions('Ship the export to suppliers — Dana, by 26 June'),
				),
				['open'],
			));
	});

	describe('takes for another item', () => {
		const others: readonly (readonly [string, string])[] = [
			['Ship phase 1 of the supplier export — Dana', 'Ship phase 2 of the supplier export — Dana'],
			['Update the pricing page — Dana', 'Update the pricing FAQ — Dana'],
			['Ship the import retry for suppliers — Dana', 'Test the import retry for suppliers — Dana'],
			['Call the Leeds depot — Dana', 'Call the York depot — Dana'],
			['Add 12 alerts to the queue — Dana', 'Add 30 alerts to the queue — Dana'],
		];
		for (const [first, second] of others)
			it(`“${second}” and not “${first}”`, () =>
				assert.equal(follow(actions(first), actions(second)).length, 2));

		it('one that could be either of two', () => {
			const two = actions('Add an alert to the label queue — Dana', 'Add an alert to the order queue — Dana');
			assert.equal(follow(two, actions('Add an alert to the queue — Dana')).length, 3);
		});
	});

	describe('calls slipped', () => {
		it('what the next document does not mention though its day has passed', () =>
			assert.deepEqual(follow(export12, other), ['slipped', 'open']));

		it('nothing whose day has not passed, that has none, or that a ticket keeps', () => {
			assert.equal(follow(actions('Ship the export to suppliers — Dana, by 20 June'), other)[0], 'open');
			assert.deepEqual(follow(actions('Ship the export to suppliers — Dana'), other), ['open', 'open']);
			assert.equal(
				follow(actions('Ship the export to suppliers, ABC-12 — Dana, by 12 June'), other)[0],
				'overdue',
			);
		});

		it('nothing of another series, or of documents that are no reports', () => {
			const pair = (second: string, kind: Kind) =>
				ledger([
					reported('a-2026-06-08.md', `# A, 8 June 2026\n\n${export12}`, kind),
					reported(second, `# B, 15 June 2026\n\n${other}`, kind),
				])[0]?.state;
			assert.equal(pair('a-2026-06-15.md', 'status'), 'slipped');
			assert.equal(pair('b-2026-06-15.md', 'status'), 'overdue');
			assert.equal(pair('a-2026-06-15.md', 'postmortem'), 'overdue');
		});

		it('nothing that was spoken of once and may be done', () =>
			assert.equal(follow(export12, 'The supplier export makes progress.', other)[0], 'open'));
	});

	it('knows nothing of the time of documents without date', () => {
		const [entry] = ledger([reported('update.md', `# Update\n\n${export12}`, 'status'), ...ferries]).filter(
			it => it.owner === 'Dana',
		);
		assert.equal(entry!.state, 'open');
	});

	it('tells series by their names without dates', () => {
		for (const path of [
			'wbr-2026-06-08.md',
			'wbr-20260615.md',
			'wbr-24.md',
			'WBR week 24.md',
			'wbr_june_2026.md',
		])
			assert.equal(seriesOf(path), 'wbr#', path);
		assert.equal(seriesOf('2026/06/team-1.md'), '#/#/team-1');
		assert.notEqual(seriesOf('team-1-2026-06-08.md'), seriesOf('team-2-2026-06-08.md'));
		assert.notEqual(seriesOf('leeds/2026-06-08.md'), seriesOf('york/2026-06-08.md'));
	});
});

describe('what earlier documents leave open', () => {
	const silentIn = (path: string) => {
		const text = ferryReviews[path]!;
		const open = openCommitments(
			ferries.find(it => it.path === path)!,
			ferries,
		);
		return coach
			.open(text, { path, config: defaultConfig, openCommitments: open })
			.findings()
			.filter(it => it.kind === 'silent');
	};

	it('is asked for where the next document passes it over', () => {
		const found = silentIn('wbr-2026-06-15.md');
		assert.deepEqual(
			found.map(it => `${it.severity}: ${/^“[^”]+”/u.exec(it.message)![0]}`),
			[
				'warning: “Rewrite the delay e-mail so that it names the next sailing”',
				'warning: “Publish the winter timetable”',
				'information: “Interview ten day-trippers”',
			],
		);
		assert.equal(
			found[0]!.message,
			'“Rewrite the delay e-mail so that it names the next sailing” (Aoife Burke) was due 12 June in wbr-2026-06-08.md:24, and this document does not mention it; say that it is done, or when it comes and why.',
		);
		const { text } = coach.open(ferryReviews['wbr-2026-06-15.md']!, {
			path: 'x.md',
			config: defaultConfig,
		}).source;
		assert.equal(text.slice(found[0]!.span.start, found[0]!.span.end), '## Actions');
	});

	it('is asked for once: the document after next is asked for its own predecessor’s', () =>
		assert.deepEqual(
			silentIn('wbr-2026-06-22.md').map(it => /^“[^”]+”/u.exec(it.message)![0]),
			['“Test split payments on both card terminals”'],
		));

	it('is none in the first document, and none of another series', () => {
		assert.deepEqual(silentIn('wbr-2026-06-08.md'), []);
		const last = ferries.at(-1)!;
		assert.deepEqual(openCommitments({ ...last, path: 'ardmore/wbr-2026-06-22.md' }, ferries), []);
		assert.deepEqual(openCommitments({ ...last, kind: 'prd' }, ferries), []);
	});

	it('is added to the list by the fix, and no longer asked for', () => {
		const path = 'wbr-2026-06-15.md';
		const openOnes = openCommitments(ferries[1]!, ferries);
		const about = { path, config: defaultConfig, openCommitments: openOnes };
		const document = coach.open(ferryReviews[path]!, about);
		const [first, ...rest] = document.findings().filter(it => it.kind === 'silent');
		const fixed = document.edit(first!.fixes[0]!.edits);
		assert.match(
			fixed.source.text,
			/by 17 June\n- \[ \] Rewrite the delay e-mail so that it names the next sailing — Aoife Burke, new date \[date\?\], because \[why\?\]\n$/u,
		);
		const left = fixed
			.findings()
			.filter(it => it.rule === 'slip-no-new-date' || it.rule === 'action-incomplete');
		assert.equal(left.length, rest.length);
	});
});
