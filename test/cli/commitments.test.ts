import assert from 'node:assert/strict';
import { ferryReviews } from '../support/ferry-reviews.ts';
import { Folder } from './terminal.ts';

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
	for (const [name, text] of Object.entries(ferryReviews)) folder.write(`reviews/${name}`, text);
});

afterEach(() => folder.remove());

describe('pm-coach commitments', () => {
	it('prints a table in order of the dates', async () => {
		const { code, out } = await folder.run(['commitments', 'reviews']);
		assert.equal(code, 0);
		const rows = out.trimEnd().split('\n');
		assert.equal(rows[0], '| Due | State | Owner | Commitment | Where |');
		assert.equal(rows[1], '| --- | --- | --- | --- | --- |');
		assert.equal(
			rows[5],
			'| 2026-06-12 | slipped without a word in reviews/wbr-2026-06-15.md | Aoife Burke | Rewrite the delay e-mail so that it names the next sailing | reviews/wbr-2026-06-08.md:24 |',
		);
		assert.ok(
			rows.includes(
				'| 2026-07-03 | moved from 2026-06-26 in reviews/wbr-2026-06-15.md:21 | Jonas Weber | Call the five coach operators who left | reviews/wbr-2026-06-22.md:20 |',
			),
		);
		assert.equal(rows.length, 2 + 11);
		const dates = rows.slice(2, -1).map(it => it.slice(2, 12));
		assert.deepEqual(dates, [...dates].sort());
	});

	it('reads the folder it runs in when none is named, and says when there is nothing', async () => {
		assert.equal((await folder.run(['commitments'])).out, (await folder.run(['commitments', '.'])).out);
		folder.write('other/note.md', '# Note\n\nNothing is promised here.\n');
		assert.deepEqual(await folder.run(['commitments', 'other']), {
			code: 0,
			out: 'No commitments found.\n',
			err: '',
		});
	});

	it('prints for programs, with places as in LSP', async () => {
		const { code, out } = await folder.run([
			'commitments',
			'reviews',
			'--format',
			'json',
			'--owner',
			'tomas',
		]);
		assert.equal(code, 0);
		const { version, commitments } = JSON.parse(out);
		assert.equal(version, 1);
		assert.deepEqual(
			commitments.map((it: { state: string }) => it.state),
			['slipped', 'done', 'open'],
		);
		assert.deepEqual(commitments[1], {
			text: 'Ship seat selection for groups',
			owner: 'Tomas Lind',
			due: { written: '19 June', earliest: '2026-06-19', latest: '2026-06-19' },
			state: 'done',
			place: { path: 'reviews/wbr-2026-06-08.md', start: { line: 19, character: 6 } },
			promised: { path: 'reviews/wbr-2026-06-08.md', start: { line: 19, character: 6 } },
			moves: [
				{
					from: { written: '12 June', earliest: '2026-06-12', latest: '2026-06-12' },
					to: { written: '19 June', earliest: '2026-06-19', latest: '2026-06-19' },
					place: { path: 'reviews/wbr-2026-06-15.md', start: { line: 15, character: 22 } },
				},
			],
			evidence: { path: 'reviews/wbr-2026-06-22.md', start: { line: 14, character: 2 } },
		});
	});

	it('prints for spreadsheets, and nothing there is a formula', async () => {
		folder.write(
			'sheet/update.md',
			'---\ndate: 2026-06-08\n---\n\n# Update\n\n## Actions\n\n- [ ] Call "Nord", then Legal — @dana, by 3 July\n- [ ] =HYPERLINK(“x”) — Priya, by 4 July\n',
		);
		const { out } = await folder.run(['commitments', 'sheet', '--format', 'csv']);
		assert.equal(
			out,
			[
				'due,due as written,state,owner,commitment,file,line,promised in,moved from,read in',
				'2026-07-03,3 July,open,dana,"Call ""Nord"", then Legal",sheet/update.md,9,sheet/update.md:9,,',
				"2026-07-04,4 July,open,Priya,'=HYPERLINK(“x”),sheet/update.md,10,sheet/update.md:10,,",
				'',
			].join('\r\n'),
		);
	});

	it('takes another day for today', async () => {
		const { out } = await folder.run(['commitments', 'reviews', '--as-of', '2026-06-11']);
		assert.match(out, /\| 2026-06-10 \| overdue \| Aoife Burke \| Refund/u);
		assert.match(out, /\| 2026-06-12 \| open \| Tomas Lind \| Ship seat selection/u);
	});

	it('keeps the words of documents from being markup of its table', async () => {
		folder.write(
			'odd/update.md',
			'# Update\n\n## Actions\n\n- [ ] Drop `a|b` and `<c>` from the map — Dana\n',
		);
		const { out } = await folder.run(['commitments', 'odd']);
		assert.match(out, /\| Drop a\\\|b and \\<c\\> from the map \|/u);
	});

	it('refuses what it does not know', async () => {
		for (const [args, problem] of [
			[['--format', 'sarif'], /--format is markdown, json, csv here/u],
			[['--as-of', '2026-06-31'], /--as-of is a day like 2026-06-30/u],
			[['--as-of', 'today'], /--as-of is a day/u],
			[['--fix'], /'--fix'/u],
			[['nowhere'], /There is no file or folder “nowhere”/u],
		] as const) {
			const { code, err } = await folder.run(['commitments', ...args]);
			assert.equal(code, 2);
			assert.match(err, problem);
		}
	});
});

describe('pm-coach check', () => {
	const silent = async (...args: readonly string[]): Promise<readonly string[]> => {
		const { out } = await folder.run(['check', '--format', 'json', ...args]);
		const { documents } = JSON.parse(out) as {
			documents: { path: string; findings: { kind?: string; message: string }[] }[];
		};
		return documents.flatMap(({ path, findings }) =>
			findings
				.filter(it => it.kind === 'silent')
				.map(it => `${path}: ${/^“[^”]+”/u.exec(it.message)![0]} … ${/ in (\S+?),/u.exec(it.message)![1]}`),
		);
	};

	it('asks for what an earlier document of the folder promised and this one passes over', async () =>
		assert.deepEqual(await silent('reviews/wbr-2026-06-22.md'), [
			'reviews/wbr-2026-06-22.md: “Test split payments on both card terminals” … wbr-2026-06-15.md:22',
		]));

	it('asks in every document of the folder, each for its own predecessors', async () =>
		assert.deepEqual(await silent('reviews'), [
			'reviews/wbr-2026-06-15.md: “Rewrite the delay e-mail so that it names the next sailing” … wbr-2026-06-08.md:24',
			'reviews/wbr-2026-06-15.md: “Publish the winter timetable” … wbr-2026-06-08.md:23',
			'reviews/wbr-2026-06-15.md: “Interview ten day-trippers” … wbr-2026-06-08.md:25',
			'reviews/wbr-2026-06-22.md: “Test split payments on both card terminals” … wbr-2026-06-15.md:22',
		]));

	it('asks nothing for other folders, for files it cannot read, or when the kind is turned off', async () => {
		folder.write('alone/wbr-2026-06-22.md', ferryReviews['wbr-2026-06-22.md']!);
		assert.deepEqual(await silent('alone'), []);
		folder.write('alone/wbr-2026-06-15.md/nothing.txt', '');
		assert.deepEqual(await silent('alone'), []);
		folder.write('reviews/.pm-coach.json', '{ "rules": { "slip-no-new-date/silent": "off" } }');
		assert.deepEqual(await silent('reviews'), []);
	});
});
