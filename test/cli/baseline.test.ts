import assert from 'node:assert/strict';
import { Folder } from './terminal.ts';

const filler =
	'Branch managers print the list on Mondays and cross out what has been sold. Each of the 40 branches does this by hand, and a list takes 40 minutes. In an interview on 3 March 2025, 12 of 14 managers called it the worst task of their week.';

const decision = (more: string): string =>
	`---\npm-coach: decision\n---\n\n# Export\n\n> **Ask:** Approve two engineers by 3 March 2025.\n\n${filler}\n\n${more}\n`;

const vague = decision('We will ship it soon.');

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
	folder.write('docs/plan.md', vague);
});

afterEach(() => folder.remove());

const record = async (...args: readonly string[]) =>
	folder.run(['check', '--write-baseline', 'known.json', ...args]);

/** The code, and the words that are still found. */
async function check(...args: readonly string[]): Promise<readonly [number, readonly string[]]> {
	const { code, out, err } = await folder.run([
		'check',
		'--format',
		'json',
		'--baseline',
		'known.json',
		...args,
	]);
	assert.equal(err, '');
	const { documents } = JSON.parse(out) as { documents: { findings: { text: string }[] }[] };
	return [code, documents.flatMap(it => it.findings.map(finding => finding.text))];
}

describe('pm-coach check --write-baseline', () => {
	it('records what is found, a finding a line, and ends with 0', async () => {
		assert.deepEqual(await record('docs'), { code: 0, out: '1 finding recorded in known.json.\n', err: '' });
		assert.match(
			folder.read('known.json'),
			/^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{"path":"docs\/plan\.md","rule":"vague-time\/future","hash":"[\da-f]{12}","count":1\}\n {2}\]\n\}\n$/u,
		);
	});

	it('records that nothing is found', async () => {
		folder.write('docs/plan.md', decision(''));
		assert.equal((await record('docs')).out, '0 findings recorded in known.json.\n');
		assert.deepEqual(await check('docs'), [0, []]);
	});

	it('holds none of the text', async () => {
		await record('docs');
		assert.doesNotMatch(folder.read('known.json'), /ship|soon/u);
	});

	it('writes the same file again, byte by byte', async () => {
		folder.write('docs/more.md', decision('We will ship it soon. We will sell it soon.'));
		await record('docs');
		const first = folder.read('known.json');
		await record('docs/plan.md', 'docs/more.md');
		assert.equal(folder.read('known.json'), first);
	});
});

describe('pm-coach check --baseline', () => {
	it('leaves out what is recorded, in every format', async () => {
		await record('docs');
		assert.deepEqual(await check('docs'), [0, []]);
		for (const format of ['text', 'github'])
			assert.deepEqual(await folder.run(['check', '--format', format, '--baseline', 'known.json', 'docs']), {
				code: 0,
				out: 'No findings in 1 document.\n',
				err: '',
			});
		const { out } = await folder.run(['check', '--format', 'sarif', '--baseline', 'known.json', 'docs']);
		assert.deepEqual(JSON.parse(out).runs[0].results, []);
	});

	it('reports what is new', async () => {
		await record('docs');
		folder.write('docs/plan.md', vague.replace('it soon.', 'it soon. We will sell it shortly.'));
		assert.deepEqual(await check('docs'), [1, ['shortly']]);
	});

	it('knows a sentence again that has moved or is wrapped anew', async () => {
		await record('docs');
		folder.write('docs/plan.md', decision('A line of no interest here.\n\nWe will ship\nit soon.'));
		assert.deepEqual(await check('docs'), [0, []]);
	});

	it('judges a sentence anew that was changed', async () => {
		await record('docs');
		folder.write('docs/plan.md', vague.replace('ship it soon', 'ship the export soon'));
		assert.deepEqual(await check('docs'), [1, ['soon']]);
	});

	it('reports one more of what is recorded once', async () => {
		await record('docs');
		folder.write('docs/plan.md', decision('We will ship it soon.\n\n- We will ship it soon.'));
		assert.deepEqual(await check('docs'), [1, ['soon']]);
	});

	it('holds for one document and one rule', async () => {
		await record('docs');
		folder.write('docs/copy.md', vague);
		assert.deepEqual(await check('docs/copy.md'), [1, ['soon']]);
	});

	it('counts paths from where the file lies', async () => {
		await folder.run(['check', '--write-baseline', 'docs/known.json', 'docs']);
		assert.match(folder.read('docs/known.json'), /"path":"plan\.md"/u);
		const { code } = await folder.run(['check', '--baseline', 'docs/known.json', 'docs']);
		assert.equal(code, 0);
	});

	const wrong: readonly (readonly [string, string | undefined, readonly string[], RegExp])[] = [
		['is not there', undefined, ['--baseline', 'known.json'], /^There is no baseline “known\.json” here\./u],
		['is no JSON', '{', ['--baseline', 'known.json'], /^“known\.json” is no baseline\./u],
		['is something else', '[]', ['--baseline', 'known.json'], /^“known\.json” is no baseline\./u],
		[
			'has an entry that is none',
			'{ "version": 1, "findings": [{ "path": "a.md" }] }',
			['--baseline', 'known.json'],
			/^“known\.json” is no baseline\./u,
		],
		[
			'is to be read and written at once',
			undefined,
			['--baseline', 'a.json', '--write-baseline', 'b.json'],
			/give one of them/u,
		],
		[
			'cannot be written',
			undefined,
			['--write-baseline', 'nowhere/b.json'],
			/^“nowhere\/b\.json” cannot be written/u,
		],
	];
	for (const [name, content, args, message] of wrong)
		it(`ends with 2 where the file ${name}`, async () => {
			if (content !== undefined) folder.write('known.json', content);
			const { code, out, err } = await folder.run(['check', ...args, 'docs']);
			assert.deepEqual([code, out], [2, '']);
			assert.match(err, message);
			assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
		});
});
