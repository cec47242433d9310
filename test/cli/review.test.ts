import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from './terminal.ts';

const weak = readFileSync(new URL('../../examples/prfaq-weak.md', import.meta.url), 'utf8');

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
	folder.write('relay-prfaq.md', weak);
});

afterEach(() => folder.remove());

describe('pm-coach review', () => {
	it('lists what would be asked, each with its place, twelve questions at most', async () => {
		const { code, out } = await folder.run(['review', 'relay-prfaq.md']);
		assert.equal(code, 0);
		const [title, , ...items] = out.trimEnd().split('\n');
		assert.equal(title, '## relay-prfaq.md');
		assert.ok(items.length > 0 && items.length <= 12);
		for (const it of items) assert.match(it, /^- \[ \] .+ \(relay-prfaq\.md:\d+:\d+\)$/u);
	});

	it('prints the same questions for programs', async () => {
		const { out } = await folder.run(['review', 'relay-prfaq.md']);
		const { documents } = JSON.parse((await folder.run(['review', '--format', 'json', 'relay-prfaq.md'])).out);
		assert.equal(documents.length, 1);
		assert.equal(documents[0].kind, 'prfaq');
		assert.equal(documents[0].questions.length, out.match(/^- \[ \] /gmu)!.length);
		for (const { question } of documents[0].questions) assert.ok(out.includes(question));
	});

	it('says where there is nothing to ask', async () => {
		folder.write('README.md', weak);
		const { code, out } = await folder.run(['review', 'README.md']);
		assert.equal(code, 0);
		assert.match(out, /Nothing that the coach would ask\./u);
	});

	it('refuses options that change nothing here', async () => {
		const { code, err } = await folder.run(['review', '--stage', 'new', 'relay-prfaq.md']);
		assert.equal(code, 2);
		assert.match(err, /--stage is an option of `pm-coach check` and `pm-coach grade`\./u);
		const fixed = await folder.run(['review', '--fix', 'relay-prfaq.md']);
		assert.equal(fixed.code, 2);
		assert.match(fixed.err, /--fix is an option of `pm-coach check`/u);
	});
});
