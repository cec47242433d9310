import assert from 'node:assert/strict';
import { Folder } from './terminal.ts';

/** Enough words for a document that is checked, and nothing to say about them. */
const filler =
	'Branch managers print the list on Mondays and cross out what has been sold. Each of the 40 branches does this by hand, and a list takes 40 minutes. In an interview on 3 March 2025, 12 of 14 managers called it the worst task of their week.';

const vague = `---\npm-coach: decision\n---\n\n# Export\n\n> **Ask:** Approve two engineers by 3 March 2025.\n\n${filler}\n\nWe will ship it soon.\n`;
const clean = vague.replace(' soon', ' by 14 March 2025');
/** In a WBR a wrong number is an error. */
const wrongSum = vague
	.replace('decision', 'wbr')
	.replace('We will ship it soon.', 'Orders rose by 20% from 100 to 130.');

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
});

afterEach(() => folder.remove());

interface Report {
	version: number;
	documents: {
		path: string;
		kind: string;
		words: number;
		grade: unknown;
		findings: {
			rule: string;
			severity: string;
			message: string;
			text: string;
			range: Range;
			fixes: { title: string; kind: string; edits: { range: Range; newText: string }[] }[];
		}[];
	}[];
	summary: Record<string, number>;
}

interface Range {
	start: { line: number; character: number };
	end: { line: number; character: number };
}

/** The rules found in the first document, with the JSON report as it is. */
async function json(
	args: readonly string[],
	stdin = '',
): Promise<{ code: number; report: Report; rules: string[]; err: string }> {
	const { code, out, err } = await folder.run(['check', '--format', 'json', ...args], { stdin });
	const report = JSON.parse(out) as Report;
	return { code, report, rules: report.documents[0]?.findings.map(it => it.rule) ?? [], err };
}

describe('pm-coach check', () => {
	it('ends with 0 where there is nothing to say', async () => {
		folder.write('plan.md', clean);
		assert.deepEqual(await folder.run(['check', 'plan.md']), {
			code: 0,
			out: 'No findings in 1 document.\n',
			err: '',
		});
	});

	it('ends with 1 for a warning, and says where it is, counted from one', async () => {
		folder.write('docs/plan.md', vague);
		const { code, out, err } = await folder.run(['check', 'docs/plan.md']);
		assert.equal(code, 1);
		assert.match(
			out,
			/^docs\/plan\.md \(Decision\)\ndocs\/plan\.md:11:17: warning “soon” is a .+\. vague-time\/future\n\n1 finding in 1 document: 1 warning\.\n$/u,
		);
		assert.equal(err, '');
	});

	it('prints JSON with zero-based UTF-16 positions', async () => {
		folder.write('plan.md', vague.replace('We will', '👩‍👩‍👧 We will'));
		const { code, report } = await json(['plan.md']);
		assert.equal(code, 1);
		assert.equal(report.version, 1);
		const [document] = report.documents;
		assert.equal(document?.path, 'plan.md');
		assert.equal(document?.kind, 'decision');
		assert.ok(document.words > 40);
		const [finding] = document.findings;
		assert.equal(finding?.rule, 'vague-time');
		assert.equal(finding.severity, 'warning');
		assert.equal(finding.text, 'soon');
		assert.deepEqual(finding.range, { start: { line: 10, character: 25 }, end: { line: 10, character: 29 } });
		assert.equal(finding.fixes[0]?.kind, 'draft');
		assert.match(finding.fixes[0]?.edits[0]?.newText ?? '', /\[.*\?\]/u);
		assert.deepEqual(report.summary, {
			documents: 1,
			withFindings: 1,
			error: 0,
			warning: 1,
			information: 0,
			hint: 0,
		});
	});

	it('finds the same with CRLF, at the same positions', async () => {
		folder.write('lf.md', vague);
		folder.write('crlf.md', vague.replaceAll('\n', '\r\n'));
		const { report } = await json(['lf.md', 'crlf.md']);
		assert.deepEqual(report.documents[0]?.findings, report.documents[1]?.findings);
		assert.equal(report.documents[0]?.findings.length, 1);
	});

	it('reads folders and globs, but not what is ignored, hidden or installed', async () => {
		for (const name of [
			'a.md',
			'docs/b.markdown',
			'node_modules/x/c.md',
			'.hidden/d.md',
			'out/e.md',
			'notes.txt',
		])
			folder.write(name, vague);
		folder.write('.gitignore', 'out/\n');
		const paths = async (...args: string[]) => (await json(args)).report.documents.map(it => it.path);
		assert.deepEqual(await paths(), ['a.md', 'docs/b.markdown']);
		assert.deepEqual(await paths('docs'), ['docs/b.markdown']);
		assert.deepEqual(await paths('**/*.md'), ['a.md']);
		assert.deepEqual(
			await paths('out/e.md', 'a.md', 'a.md'),
			['a.md', 'out/e.md'],
			'what is named counts, and once',
		);
	});

	it('says nothing about a README', async () => {
		folder.write('README.md', vague.replace('---\npm-coach: decision\n---\n', ''));
		assert.deepEqual((await json(['README.md'])).rules, []);
	});

	it('takes documents for the kind of --kind', async () => {
		folder.write('README.md', vague.replace('---\npm-coach: decision\n---\n', ''));
		const { report } = await json(['--kind', 'status', 'README.md']);
		assert.equal(report.documents[0]?.kind, 'status');
		assert.ok(report.documents[0].findings.some(it => it.rule === 'vague-time'));
	});

	it('asks only the rules of --rule', async () => {
		folder.write(
			'plan.md',
			vague.replace('We will ship it soon.', 'We will ship it soon. Orders rose by 20% from 100 to 130.'),
		);
		assert.deepEqual((await json(['plan.md'])).rules, ['vague-time', 'number-mismatch']);
		assert.deepEqual((await json(['--rule', 'number-mismatch', 'plan.md'])).rules, ['number-mismatch']);
		assert.deepEqual((await json(['--rule', 'number-mismatch', '--rule', 'vague-time', 'plan.md'])).rules, [
			'vague-time',
			'number-mismatch',
		]);
		assert.deepEqual((await json(['--rule', 'percent-vs-points', 'plan.md'])).rules, []);
	});

	it('reads standard input', async () => {
		const { code, report } = await json(['-'], vague);
		assert.equal(code, 1);
		assert.equal(report.documents[0]?.path, 'stdin.md');
		assert.equal(
			(await json(['-', '--stdin-filename', 'docs/wbr.md'], vague)).report.documents[0]?.path,
			'docs/wbr.md',
		);
		assert.deepEqual((await json(['-', '--stdin-filename', 'README.md'], filler)).rules, []);
	});

	it('fails from the severity of --fail-on', async () => {
		folder.write('vague.md', vague);
		folder.write('wrong.md', wrongSum);
		const code = async (...args: string[]) => (await folder.run(['check', ...args])).code;
		assert.equal(await code('--fail-on', 'error', 'vague.md'), 0);
		assert.equal(await code('--fail-on', 'error', 'wrong.md'), 1);
		assert.equal(await code('--fail-on', 'hint', 'vague.md'), 1);
		assert.equal(await code('--fail-on', 'none', 'wrong.md'), 0);
	});

	it('allows the warnings of --max-warnings, but no error', async () => {
		folder.write('vague.md', vague);
		folder.write('wrong.md', wrongSum);
		const code = async (...args: string[]) => (await folder.run(['check', ...args])).code;
		assert.equal(await code('--max-warnings', '1', 'vague.md'), 0);
		assert.equal(await code('--max-warnings', '0', 'vague.md'), 1);
		assert.equal(await code('--max-warnings', '9', 'wrong.md'), 1);
	});

	it('prints warnings and errors only with --quiet', async () => {
		folder.write('plan.md', vague);
		folder.write('.pm-coach.json', '{ "rules": { "vague-time": "information" } }');
		assert.deepEqual((await json(['plan.md'])).rules, ['vague-time']);
		assert.deepEqual(await folder.run(['check', '--quiet', 'plan.md']), {
			code: 0,
			out: 'No findings in 1 document.\n',
			err: '',
		});
	});

	it('colours only what a terminal shows, unless it is told not to', async () => {
		folder.write('plan.md', vague);
		const isColored = async (args: string[], terminal: object) =>
			(await folder.run(['check', ...args, 'plan.md'], terminal)).out.includes('\u001B[');
		assert.equal(await isColored([], { isTerminal: true }), true);
		assert.equal(await isColored([], { isTerminal: false }), false);
		assert.equal(await isColored([], { isTerminal: true, noColor: true }), false);
		assert.equal(await isColored(['--no-color'], { isTerminal: true }), false);
	});
});

describe('pm-coach check --fix', () => {
	const throat = vague.replace(
		'We will ship it soon.',
		'It is important to note that the export costs $40 a month.',
	);

	it('applies what keeps the meaning and nothing else', async () => {
		folder.write('plan.md', throat);
		const { code } = await folder.run(['check', '--fix', 'plan.md']);
		assert.equal(folder.read('plan.md'), throat.replace('It is important to note that the', 'The'));
		assert.equal(code, 0);
	});

	it('leaves a document alone that only the author can mend', async () => {
		folder.write('plan.md', vague);
		assert.equal((await folder.run(['check', '--fix', 'plan.md'])).code, 1);
		assert.equal(folder.read('plan.md'), vague);
	});

	it('keeps line ends and a byte order mark', async () => {
		const raw = `\uFEFF${throat.replaceAll('\n', '\r\n')}`;
		folder.write('plan.md', raw);
		await folder.run(['check', '--fix', 'plan.md']);
		assert.equal(folder.read('plan.md'), raw.replace('It is important to note that the', 'The'));
	});

	it('keeps line ends that are mixed', async () => {
		const raw = throat.replace('\n\n', '\r\n\n');
		folder.write('plan.md', raw);
		await folder.run(['check', '--fix', 'plan.md']);
		assert.equal(folder.read('plan.md'), raw.replace('It is important to note that the', 'The'));
	});

	it('does not write what it read from standard input', async () => {
		const { err } = await folder.run(['check', '--fix', '-'], { stdin: throat });
		assert.equal(err, '--fix changes files; standard input is only checked.\n');
	});
});

describe('pm-coach check ends with 2 and says why', () => {
	const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
		['an unknown option', ['--nope'], /--nope/u],
		['an unknown format', ['--format', 'xml'], /^--format is .+, not “xml”\./u],
		['an unknown kind', ['--kind', 'memo'], /^--kind is one of .+, not “memo”\./u],
		['an unknown rule', ['--rule', 'nope'], /^There is no rule “nope”\./u],
		['an unknown severity', ['--fail-on', 'bad'], /^--fail-on is .+, not “bad”\./u],
		[
			'a count that is none',
			['--max-warnings', 'many'],
			/^--max-warnings takes a whole number, not “many”\./u,
		],
		['a file that is not there', ['missing.md'], /^There is no file or folder “missing\.md” here\./u],
	];
	for (const [name, args, message] of wrong)
		it(`for ${name}`, async () => {
			const { code, out, err } = await folder.run(['check', ...args]);
			assert.equal(code, 2);
			assert.equal(out, '');
			assert.match(err, message);
			assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
		});

	it('for a file that is no text, and still checks the others', async () => {
		folder.write('picture.md', Buffer.from([0x89, 0x50, 0, 0, 1, 2]));
		folder.write('plan.md', vague);
		const { code, report, err } = await json(['picture.md', 'plan.md']);
		assert.equal(code, 2);
		assert.match(err, /^picture\.md: This is no text/u);
		assert.deepEqual(
			report.documents.map(it => it.path),
			['plan.md'],
		);
		assert.equal(report.summary['warning'], 1);
	});

	it('for a broken .pm-coach.json, and what can be read of it counts', async () => {
		folder.write('plan.md', vague);
		folder.write('.pm-coach.json', '{ "rules": { "vague-time": "off", "nope": "off" }, ');
		const { code, rules, err } = await json(['plan.md']);
		assert.equal(code, 2);
		assert.match(err, /\.pm-coach\.json: There is no rule “nope”\./u);
		assert.match(err, /\.pm-coach\.json: This is not valid JSON/u);
		assert.deepEqual(rules, []);
	});

	it('for a configuration that extends what is not there', async () => {
		folder.write('plan.md', vague);
		folder.write('.pm-coach.json', '{ "extends": "nowhere.json" }');
		const { code, err } = await json(['plan.md']);
		assert.equal(code, 2);
		assert.match(err, /“extends” names “nowhere\.json”, which is not there/u);
	});
});

describe('the settings of a project', () => {
	it('come from the nearest file upwards, with what it extends', async () => {
		folder.write('base.json', '{ "rules": { "vague-time": "error" } }');
		folder.write('.pm-coach.json', '{ "rules": { "vague-time": "off" } }');
		folder.write('docs/.pm-coach.json', '{\n\t// as the others do\n\t"extends": "../base.json",\n}');
		folder.write('plan.md', vague);
		folder.write('docs/plan.md', vague);
		const { code, report } = await json(['plan.md', 'docs/plan.md']);
		assert.equal(code, 1);
		const of = (path: string) =>
			report.documents.find(it => it.path === path)?.findings.map(it => `${it.rule} ${it.severity}`);
		assert.deepEqual(of('plan.md'), []);
		assert.deepEqual(of('docs/plan.md'), ['vague-time error']);
	});

	it('tell kinds by folder, counted from the file', async () => {
		folder.write('docs/.pm-coach.json', '{ "kinds": { "weekly/**": "wbr" } }');
		folder.write('docs/weekly/notes.md', filler);
		assert.equal((await json(['docs/weekly/notes.md'])).report.documents[0]?.kind, 'wbr');
	});
});

describe('pm-coach check --preset', () => {
	const severitiesOf = async (...args: string[]) => {
		const { report } = await json([...args, 'plan.md']);
		return report.documents[0]!.findings.map(it => `${it.rule} ${it.severity}`);
	};

	it('wins over the preset of the settings, and their rules over both', async () => {
		folder.write('plan.md', `${vague}\nThe sync runs in order to save the time that the branches have.\n`);
		assert.deepEqual(await severitiesOf(), ['vague-time warning', 'wordy-phrase hint']);
		assert.deepEqual(await severitiesOf('--preset', 'gentle'), ['vague-time warning']);
		assert.deepEqual(await severitiesOf('--preset', 'bar-raiser'), [
			'vague-time warning',
			'wordy-phrase information',
		]);
		folder.write('.pm-coach.json', '{ "preset": "gentle", "rules": { "vague-time": "information" } }');
		assert.deepEqual(await severitiesOf(), ['vague-time information']);
		assert.deepEqual(await severitiesOf('--preset', 'standard'), [
			'vague-time information',
			'wordy-phrase hint',
		]);
	});

	it('is refused when there is no such preset', async () => {
		const { code, err } = await folder.run(['check', '--preset', 'harsh', 'plan.md']);
		assert.equal(code, 2);
		assert.match(err, /^--preset is gentle, standard, bar-raiser, not “harsh”\./u);
	});
});
