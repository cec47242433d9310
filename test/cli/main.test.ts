import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/coach/coach.ts';
import { Folder } from './terminal.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

describe('pm-coach', () => {
	let folder: Folder;

	before(() => {
		folder = new Folder();
	});

	after(() => folder.remove());

	for (const args of [[], ['--help'], ['-h'], ['check', '--help'], ['check', '-h']])
		it(`explains itself: pm-coach ${args.join(' ')}`, async () => {
			const { code, out, err } = await folder.run(args);
			assert.equal(code, 0);
			assert.match(out, /^Usage: pm-coach <command>\n/u);
			assert.equal(err, '');
		});

	for (const option of ['--version', '-v'])
		it(`tells its version: ${option}`, async () =>
			assert.deepEqual(await folder.run([option]), { code: 0, out: `${version}\n`, err: '' }));

	it('ends with 2 for a command that it does not know', async () => {
		const { code, out, err } = await folder.run(['chekc']);
		assert.equal(code, 2);
		assert.equal(out, '');
		assert.match(err, /^There is no command “chekc”\.\n\nUsage: /u);
	});

	it('names every option that check takes', async () => {
		const { out } = await folder.run(['--help']);
		for (const option of [
			'format',
			'kind',
			'rule',
			'fix',
			'fail-on',
			'max-warnings',
			'quiet',
			'baseline',
			'write-baseline',
			'no-color',
			'stdin-filename',
		])
			assert.ok(out.includes(`--${option}`), option);
	});

	it('lists the rules, a line each', async () => {
		const { code, out } = await folder.run(['rules']);
		assert.equal(code, 0);
		const lines = out.trimEnd().split('\n');
		assert.deepEqual(
			lines.map(it => it.split(/\s/u)[0]),
			rules.map(it => it.id),
		);
		for (const [index, line] of lines.entries()) assert.ok(line.endsWith(rules[index]!.summary));
	});

	it('explains one rule', async () => {
		const { code, out } = await folder.run(['rules', 'vague-time']);
		assert.equal(code, 0);
		const rule = rules.find(it => it.id === 'vague-time')!;
		assert.ok(out.includes('vague-time') && out.includes(rule.why));
	});

	it('ends with 2 for a rule that does not exist', async () => {
		const { code, err } = await folder.run(['rules', 'nope']);
		assert.equal(code, 2);
		assert.match(err, /^There is no rule “nope”\./u);
	});
});
