import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce } from '../../scripts/real-editor/cache.ts';

describe('the cache of editor builds', () => {
	let cache: string;
	let before: string | undefined;
	const log = console.log;

	beforeEach(async () => {
		cache = await mkdtemp(join(tmpdir(), 'pm-coach-cache-'));
		before = process.env['PM_COACH_EDITOR_CACHE'];
		process.env['PM_COACH_EDITOR_CACHE'] = cache;
		console.log = () => {};
	});
	afterEach(async () => {
		console.log = log;
		if (before === undefined) delete process.env['PM_COACH_EDITOR_CACHE'];
		else process.env['PM_COACH_EDITOR_CACHE'] = before;
		await rm(cache, { recursive: true });
	});

	let installs = 0;
	const editor = {
		name: 'editor-1',
		entry: 'main.js',
		install: async (folder: string) => {
			installs++;
			await writeFile(join(folder, 'main.js'), '');
		},
	};
	beforeEach(() => (installs = 0));

	it('installs once', async () => {
		assert.equal(await installOnce(editor), join(cache, 'editor-1', 'main.js'));
		assert.equal(await installOnce(editor), join(cache, 'editor-1', 'main.js'));
		assert.equal(installs, 1);
	});

	it('replaces what is incomplete', async () => {
		await mkdir(join(cache, 'editor-1', 'rest'), { recursive: true });
		await installOnce(editor);
		assert.deepEqual(await readdir(join(cache, 'editor-1')), ['main.js']);
	});

	it('removes what an interrupted run has left, and only that', async () => {
		// No process has this number: Linux ends at 2^22, and others count lower.
		await mkdir(join(cache, '.unfinished-editor-1-2147483647', 'rest'), { recursive: true });
		const running = `.unfinished-editor-1-${process.ppid}`;
		await mkdir(join(cache, running));
		await installOnce(editor);
		assert.deepEqual((await readdir(cache)).sort(), [running, 'editor-1']);
	});

	it('leaves nothing behind when an installation fails, and says what to do', async () => {
		const failing = {
			...editor,
			install: async (folder: string) => {
				await editor.install(folder);
				throw new Error('No network.');
			},
		};
		await assert.rejects(installOnce(failing), error => {
			assert.ok(error instanceof Error);
			assert.match(error.message, /^Could not install editor-1: No network\.$/mu);
			assert.match(error.message, /PM_COACH_EDITOR_CACHE/u);
			return true;
		});
		assert.deepEqual(await readdir(cache), []);
	});

	it('does not take an installation without its entry for one', async () => {
		await assert.rejects(installOnce({ ...editor, entry: 'other.js' }), /other\.js is not in it/u);
		assert.deepEqual(await readdir(cache), []);
	});

	it('accepts that another run was faster', async () => {
		const slow = {
			...editor,
			install: async (folder: string) => {
				await mkdir(join(cache, 'editor-1'));
				await editor.install(join(cache, 'editor-1'));
				await editor.install(folder);
			},
		};
		assert.equal(await installOnce(slow), join(cache, 'editor-1', 'main.js'));
		assert.deepEqual(await readdir(cache), ['editor-1']);
	});
});
