import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatVerdicts, keepVerdicts } from '../../scripts/score/keep-verdicts.ts';
import { parseVerdicts, readVerdicts, type Verdict } from '../../scripts/score/verdicts.ts';
import { CorpusFolder } from './corpus-folder.ts';

const verdict = (slug: string, line: number, more: Partial<Verdict> = {}): Verdict => ({
	slug,
	line,
	rule: 'a-rule',
	hash: `${line}`.padStart(12, '0'),
	verdict: 'true',
	reason: 'Said so.',
	...more,
});

describe('verdicts', () => {
	let folder: CorpusFolder;
	beforeEach(() => (folder = new CorpusFolder({})));
	afterEach(() => folder.remove());

	it('are kept one a line, sorted by rule, document and line', () => {
		const all = [verdict('b', 1), verdict('a', 10), verdict('a', 9), verdict('a', 1, { rule: 'a-rule/sub' })];
		const text = formatVerdicts(all);
		assert.deepEqual(
			text
				.trimEnd()
				.split('\n')
				.map(it => (JSON.parse(it) as Verdict).slug + (JSON.parse(it) as Verdict).line),
			['a9', 'a10', 'b1', 'a1'],
		);
		assert.equal(formatVerdicts([...parseVerdicts(text, 'x').values()]), text);
	});

	it('are replaced by later ones about the same thing, wherever it stands now', async () => {
		const path = join(folder.path, 'quality/verdicts.jsonl');
		await keepVerdicts(path, [verdict('a', 1)]);
		await keepVerdicts(path, [
			verdict('a', 7, { hash: verdict('a', 1).hash, verdict: 'false', reason: 'Looked again.' }),
		]);
		assert.deepEqual(
			[...readVerdicts(path).values()].map(it => [it.line, it.verdict]),
			[[7, 'false']],
		);
	});

	it('are all there when several write at once', async () => {
		const path = join(folder.path, 'verdicts.jsonl');
		await Promise.all([1, 2, 3, 4].map(line => keepVerdicts(path, [verdict('a', line)])));
		assert.deepEqual(
			[...readVerdicts(path).values()].map(it => it.line),
			[1, 2, 3, 4],
		);
		assert.ok(!existsSync(`${path}.lock`));
	});

	it('are left as they are, and the lock is opened, where the file is broken', async () => {
		const path = folder.write('verdicts.jsonl', 'nonsense\n');
		await assert.rejects(keepVerdicts(path, [verdict('a', 1)]), /verdicts\.jsonl:1: This is no JSON/u);
		assert.equal(folder.read('verdicts.jsonl'), 'nonsense\n');
		assert.ok(!existsSync(`${path}.lock`));
	});
});
