import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../scripts/score/main.ts';
import { CorpusFolder, label, smallCorpus } from './corpus-folder.ts';

describe('npm run score', () => {
	let folder: CorpusFolder;

	const given = (files: Readonly<Record<string, string | undefined>> = {}): CorpusFolder =>
		(folder = new CorpusFolder({ ...smallCorpus, ...files }));

	afterEach(() => folder.remove());

	interface Report {
		readonly total: Record<'warnings' | 'shown' | 'all', Record<string, number>>;
		readonly codes: readonly { code: string; clear: number; found: number; traps: number; sprung: number }[];
		readonly kinds: readonly { folder: string; right: number; documents: number }[];
		readonly findings: readonly { key: string; rule: string; line: number; truth: string; by: string }[];
		readonly idleVerdicts: number;
	}

	const report = (out: string): Report => JSON.parse(out) as Report;

	describe('a whole run', () => {
		it('counts what is right, wrong and open', async () => {
			const { code, out, err } = await given().score('--json');
			assert.equal(code, 0, err);
			const { total, findings, codes, kinds } = report(out);
			assert.deepEqual(
				findings.map(it => [it.rule, it.line, it.truth, it.by]),
				[
					['number-mismatch/change', 5, 'true', 'label'],
					['placeholder-left', 13, 'true', 'label'],
					['placeholder-left', 17, 'unjudged', 'nobody'],
				],
			);
			assert.deepEqual(total.warnings, { findings: 1, right: 1, wrong: 0, unjudged: 0, precision: 1 });
			assert.deepEqual(total.all, { findings: 3, right: 2, wrong: 0, unjudged: 1, precision: 1 });
			const x1 = codes.find(it => it.code === 'X1')!;
			assert.deepEqual([x1.found, x1.clear, x1.sprung, x1.traps], [1, 1, 0, 1]);
			const v9 = codes.find(it => it.code === 'V9')!;
			assert.deepEqual([v9.found, v9.clear], [0, 1]);
			assert.deepEqual(
				kinds.map(it => [it.folder, it.right, it.documents]),
				[
					['negative', 1, 1],
					['report', 1, 1],
				],
			);
		});

		it('prints a table for each question', async () => {
			const { out } = await given().score();
			assert.match(out, /^2 documents \(1 labelled\), \d+ words of prose, checked in \d+\.\d s$/mu);
			assert.match(out, /^ {2}number-mismatch +1 +1 +0 +0 +100% +1 +1 +0 +0 +100% +1 +1 +0 +0 +100%$/mu);
			assert.match(out, /^ {2}X1 +1 +1 +100% +0 +1 +number-mismatch$/mu);
			assert.match(out, /^ {2}V9 +0 +1 +0% +0 +0 +no rule$/mu);
			assert.match(out, /^ {2}negative +1 +\d+ +0\.00 +0\.00 +0\.00 +1\/1 +unknown 1$/mu);
			assert.match(out, /^Judged: 67% of the findings\./mu);
		});

		it('counts a finding on a trap as wrong', async () => {
			const labels = label(5, 'rose 50%', 'X1', 'trap', 'say it were right');
			const { total, codes } = report(
				(await given({ 'labels/week-12-update.jsonl': labels }).score('--json')).out,
			);
			assert.deepEqual(total.warnings, { findings: 1, right: 0, wrong: 1, unjudged: 0, precision: 0 });
			const x1 = codes.find(it => it.code === 'X1')!;
			assert.deepEqual([x1.sprung, x1.traps], [1, 1]);
		});

		it('tells of the path only the file’s name: a folder must not tell the kind', async () => {
			const { kinds } = report(
				(await given({ 'docs/postmortem/bread-2.md': smallCorpus['docs/negative/bread.md'] }).score('--json'))
					.out,
			);
			assert.equal(kinds.find(it => it.folder === 'postmortem')!.right, 0);
		});

		it('shows what is asked for, each with its key', async () => {
			const { out } = await given().score('--show', 'unjudged');
			assert.match(out, /^report\/week-12-update:17:\d+ {2}information {2}placeholder-left {2}\(status\)$/mu);
			assert.match(out, /^ {2}key {7}week-12-update:17:placeholder-left:[\da-f]{12}$/mu);
			assert.match(out, /^1 of 3 findings$/mu);
			assert.doesNotMatch(out, /week-12-update:13:/u);
		});

		it('shows what is missed', async () => {
			const { out } = await given().score('--show', 'missed');
			assert.match(out, /^report\/week-12-update:3 {2}V9 {2}\(status\)$/mu);
			assert.match(out, /^1 of 2 clear labels missed$/mu);
		});

		it('narrows to a rule, and writes no figures then', async () => {
			const { out, code } = await given().score('--rule', 'placeholder-left', '--json');
			assert.equal(code, 0);
			assert.deepEqual(new Set(report(out).findings.map(it => it.rule)), new Set(['placeholder-left']));
			assert.deepEqual(
				report(out).codes.map(it => it.code),
				['S2'],
			);
			assert.ok(!existsSync(join(folder.path, 'quality.md')));
		});

		it('writes the figures of a whole run for readers', async () => {
			await given().score();
			const page = folder.read('quality.md');
			assert.match(page, /^\| Findings \| 1 \| 3 \| 3 \|$/mu);
			assert.match(page, /^\| \*\*Precision\*\* \| \*\*100%\*\* \| \*\*100%\*\* \| \*\*100%\*\* \|$/mu);
			assert.match(
				page,
				/67% of all findings are judged; .* Were every open one wrong, it would be 100% .* and 67% for all\./u,
			);
			assert.match(
				page,
				/^\| \[placeholder-left\]\(rules\/placeholder-left\.md\) \| 0 \| 0 \| 0 \| 0 \| – \| 2 \| 1 \| 0 \| 1 \| 100% \|$/mu,
			);
			assert.doesNotMatch(page, /Revenue|\bundefined(?!-acronym)|NaN/u);
			assert.ok(!page.includes(folder.path));
		});

		it('writes nothing where that is asked for', async () => {
			assert.equal((await given().score('--no-write')).code, 0);
			assert.ok(!existsSync(join(folder.path, 'quality.md')));
		});
	});

	describe('given verdicts', () => {
		const keyOf = async (line: number): Promise<string> => {
			const { findings } = report((await folder.score('--json')).out);
			return findings.find(it => it.line === line)!.key;
		};

		it('takes them over, and they hold when lines move and are wrapped anew', async () => {
			given();
			const judged = folder.write(
				'judged.jsonl',
				JSON.stringify({ key: await keyOf(17), verdict: 'false', reason: 'It is a question to readers.' }),
			);
			const first = await folder.score('--judge', judged, '--json');
			assert.equal(first.err, '');
			assert.deepEqual(report(first.out).findings.at(-1)!.by, 'verdict');
			assert.equal(report(first.out).total.shown['wrong'], 1);
			assert.ok(!folder.read('verdicts.jsonl').includes('Anna'));
			folder.write(
				'docs/report/week-12-update.md',
				smallCorpus['docs/report/week-12-update.md']!.replace(
					'shop by 2 April,',
					'shop\n  by 2 April,',
				).replace('## Next', '\n\n## Next'),
			);
			folder.write('labels/week-12-update.jsonl', '');
			const again = report((await folder.score('--json')).out);
			assert.deepEqual([again.findings.at(-1)!.truth, again.findings.at(-1)!.line], ['false', 20]);
			assert.equal(again.idleVerdicts, 0);
		});

		it('lets a reader’s label stand against them, and says so', async () => {
			given();
			const key = await keyOf(5);
			const judged = folder.write(
				'judged.jsonl',
				JSON.stringify({ key, verdict: 'false', reason: 'It seems right.' }),
			);
			const { out } = await folder.score('--judge', judged);
			assert.match(out, /^ {2}number-mismatch +1 +1 +0 +0 +100%/mu);
			assert.ok(out.includes(`A verdict says the opposite of the label that counts: ${key}`));
		});

		it('tells of keys that no finding has', async () => {
			const key = 'week-12-update:5:number-mismatch/change:000000000000';
			given();
			const judged = folder.write(
				'judged.jsonl',
				JSON.stringify({ key, verdict: 'true', reason: 'It is wrong.' }),
			);
			const { err, out } = await folder.score('--judge', judged);
			assert.equal(err, `No finding has the key ${key}; its verdict is kept.\n`);
			assert.match(out, /^1 verdicts are about findings that are gone; `--forget` takes them out\.$/mu);
		});

		it('takes out verdicts about findings that are gone, and no others', async () => {
			given();
			const judged = folder.write(
				'judged.jsonl',
				[await keyOf(17), 'week-12-update:5:number-mismatch/change:000000000000']
					.map(key => JSON.stringify({ key, verdict: 'true', reason: 'It is wrong.' }))
					.join('\n'),
			);
			await folder.score('--judge', judged);
			assert.match((await folder.score('--forget')).out, /^1 verdicts are about findings that are gone/mu);
			const again = report((await folder.score('--json')).out);
			assert.equal(again.idleVerdicts, 0);
			assert.equal(again.findings.find(it => it.line === 17)!.by, 'verdict');
		});
	});

	describe('given something else', () => {
		const cases: readonly [
			string,
			Readonly<Record<string, string | undefined>>,
			readonly string[],
			RegExp,
		][] = [
			['no codes', { 'codes.json': undefined }, [], /^There is no “.*codes\.json”: it says which rules/u],
			['codes that are no JSON', { 'codes.json': '{' }, [], /codes\.json” is no JSON\.$/u],
			[
				'codes in another form',
				{ 'codes.json': '{"X1": "number-mismatch"}' },
				[],
				/must give a list of rules for each code/u,
			],
			[
				'a label that is no JSON',
				{ 'labels/bread.jsonl': `${label(1, 'bread', 'X1', 'clear', '')}{"line": 1,\n` },
				[],
				/^labels\/bread\.jsonl:2: This is no JSON/u,
			],
			[
				'a label without a line',
				{ 'labels/bread.jsonl': '{"quote": "a", "code": "X1", "strength": "clear"}' },
				[],
				/^labels\/bread\.jsonl:1: “line” is missing/u,
			],
			[
				'a label behind the end',
				{ 'labels/bread.jsonl': label(99, 'a', 'X1', 'clear', '') },
				[],
				/^labels\/bread\.jsonl:1: The document has \d lines, so there is no line 99\./u,
			],
			[
				'a label of unknown strength',
				{ 'labels/bread.jsonl': label(1, 'bread', 'X1', 'sure', '') },
				[],
				/^labels\/bread\.jsonl:1: “strength” is one of clear, arguable, trap\.$/u,
			],
			[
				'two documents of one name',
				{ 'docs/report/bread.md': 'x' },
				[],
				/^Two documents are called “bread”: in negative and in report\.$/u,
			],
			[
				'a verdict that is none',
				{
					'verdicts.jsonl':
						'{"slug": "a", "line": 1, "rule": "b", "hash": "c", "verdict": "maybe", "reason": "d"}',
				},
				[],
				/verdicts\.jsonl:1: “verdict” is one of true, false\.$/u,
			],
			['an unknown rule', {}, ['--rule', 'no-such-rule'], /^There is no rule “no-such-rule”\.$/u],
			['an unknown list', {}, ['--show', 'some'], /^--show is false, unjudged, missed, all, not “some”\.$/u],
			['an unknown option', {}, ['--fast'], /^Unknown option '--fast'/u],
			['a second folder', {}, ['other'], /^Name one folder\./u],
			[
				'no such file of verdicts',
				{},
				['--judge', '/nowhere.jsonl'],
				/^There is no file “\/nowhere\.jsonl”\.$/u,
			],
		];
		for (const [name, files, args, message] of cases) {
			it(`says what is wrong: ${name}`, async () => {
				const { code, out, err } = await given(files).score(...args);
				assert.equal(code, 2);
				assert.equal(out, '');
				assert.match(err.trimEnd(), message);
				assert.doesNotMatch(err, /^\s+at /mu);
			});
		}

		it('says what is wrong: a key that is none', async () => {
			given();
			const judged = folder.write(
				'judged.jsonl',
				'{"key": "week-12-update", "verdict": "true", "reason": "x"}',
			);
			const { code, err } = await folder.score('--judge', judged);
			assert.equal(code, 2);
			assert.match(err, /judged\.jsonl:1: “week-12-update” is no key\./u);
		});

		it('says what is wrong: no such folder, and none at all', async () => {
			given();
			for (const [args, message] of [
				[['/no/such/folder'], /^There is no folder “\/no\/such\/folder”\.\n$/u],
				[[], /^Name one folder\./u],
			] as const) {
				let err = '';
				assert.equal(await main(args, { out: () => {}, err: it => void (err += it) }), 2);
				assert.match(err, message);
			}
		});

		it('ends the program with 2, in words', () => {
			given();
			const script = join(import.meta.dirname, '../../scripts/score.ts');
			const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
			assert.equal(status, 2, stderr);
			assert.equal(stdout, '');
			assert.match(stderr, /^Name one folder\.\n\nUsage: npm run score -- <folder>$/mu);
		});

		it('goes on where a label is only odd, and says so', async () => {
			const labels = label(5, 'not there', 'Q7', 'clear', 'odd');
			const { code, err } = await given({
				'labels/week-12-update.jsonl': labels,
				'labels/lost.jsonl': '',
			}).score();
			assert.equal(code, 0);
			assert.deepEqual(err.trimEnd().split('\n'), [
				'labels/week-12-update.jsonl:1: codes.json does not know “Q7”; no rule can find this.',
				'labels/week-12-update.jsonl:1: The quote does not stand in line 5; the whole line counts.',
				'labels/lost.jsonl: There is no document of this name.',
			]);
		});
	});
});
