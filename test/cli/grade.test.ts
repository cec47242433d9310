import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from './terminal.ts';

const weak = readFileSync(new URL('../../examples/prfaq-weak.md', import.meta.url), 'utf8');

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
	folder.write('relay-prfaq.md', weak);
	folder.write('begun.md', '---\npm-coach: prd\n---\n\n# PRD: Export\n\nThe file holds one row.\n');
});

afterEach(() => folder.remove());

describe('pm-coach grade', () => {
	it('says how a document stands and what would raise it most', async () => {
		const { code, out } = await folder.run(['grade', 'relay-prfaq.md']);
		assert.equal(code, 0);
		assert.match(out, /^relay-prfaq\.md \(PR\/FAQ\): \d+ of 100, [A-E]\n/u);
		assert.match(out, /What would raise it most: /u);
		assert.match(out, /relay-prfaq\.md:\d+:\d+/u);
	});

	it('says why a document is not graded', async () => {
		const { code, out } = await folder.run(['grade', 'begun.md']);
		assert.equal(code, 0);
		assert.match(out, /begun\.md \(PRD\): not graded\n.*a grade needs 60/u);
	});

	it('prints for programs, the same score that check gives', async () => {
		const graded = JSON.parse((await folder.run(['grade', '--format', 'json', 'relay-prfaq.md'])).out);
		const checked = JSON.parse((await folder.run(['check', '--format', 'json', 'relay-prfaq.md'])).out);
		const { score, letter } = graded.documents[0].grade;
		assert.deepEqual(checked.documents[0].grade, { score, letter });
	});

	it('refuses the options of check', async () => {
		const { code, err } = await folder.run(['grade', '--fix', 'relay-prfaq.md']);
		assert.equal(code, 2);
		assert.match(err, /--fix is an option of `pm-coach check`/u);
		const sarif = await folder.run(['grade', '--format', 'sarif', 'relay-prfaq.md']);
		assert.equal(sarif.code, 2);
		assert.match(sarif.err, /^--format is text or json here, not “sarif”\./u);
	});
});

describe('pm-coach review', () => {
	it('prints a checklist with places', async () => {
		const { code, out } = await folder.run(['review', 'relay-prfaq.md']);
		assert.equal(code, 0);
		assert.match(out, /^## relay-prfaq\.md\n\n- \[ \] .+ \(relay-prfaq\.md:\d+:\d+\)\n/u);
	});

	it('prints for programs', async () => {
		const { out } = await folder.run(['review', '--format', 'json', 'relay-prfaq.md']);
		const [document] = JSON.parse(out).documents;
		assert.equal(document.kind, 'prfaq');
		assert.ok(
			document.questions.every(
				(it: { question: string; start: { line: number } }) => it.question !== '' && it.start.line >= 0,
			),
		);
	});
});

describe('pm-coach grade for a stage', () => {
	it('says first what to look at first, and what it cannot tell of it', async () => {
		const usual = await folder.run(['grade', 'relay-prfaq.md']);
		assert.match(usual.out, /\n {2}By attribute: Communicate \d/u);
		const { code, out } = await folder.run(['grade', '--stage', 'new', 'relay-prfaq.md']);
		assert.equal(code, 0);
		assert.match(
			out,
			/\n {2}First for you: Communicate \d+, Prioritize not enough evidence, Execute [^.]+\.\n {2}Other attributes: /u,
		);
		assert.equal(out.split('\n')[0], usual.out.split('\n')[0]);
	});

	it('is the one of the settings, and the option wins', async () => {
		folder.write('.pm-coach.json', '{ "stage": "senior" }');
		const first = async (...args: string[]) => {
			const { out } = await folder.run(['grade', '--format', 'json', ...args, 'relay-prfaq.md']);
			const [{ stage, grade }] = JSON.parse(out).documents;
			const shown = grade.attributes as { attribute: string; highlighted: boolean }[];
			return [stage, ...shown.filter(it => it.highlighted).map(it => it.attribute)];
		};
		assert.deepEqual(await first(), ['senior', 'Communicate', 'Think big', 'Earn trust', 'Driven by impact']);
		assert.deepEqual(await first('--stage', 'new'), ['new', 'Communicate', 'Prioritize', 'Execute']);
	});

	it('is refused when there is no such stage', async () => {
		const { code, err } = await folder.run(['grade', '--stage', 'famous', 'relay-prfaq.md']);
		assert.equal(code, 2);
		assert.match(err, /^--stage is new or senior, not “famous”\./u);
	});
});
