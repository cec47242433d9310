import assert from 'node:assert/strict';
import { folder, TestClient } from './client.ts';
import { settled } from './test-clock.ts';

const text = 'We will ship the export soon.';
const off = { rules: { 'vague-time': 'off' } };
const all = { kinds: { '**': 'status' } };

describe('the editor’s settings', () => {
	it('are those of the document’s own folder', async () => {
		const client = await TestClient.start({
			folders: ['file:///work', 'file:///other'],
			settings: uri => (uri.startsWith('file:///other/') ? { ...all, ...off } : all),
		});
		assert.deepEqual(await (await client.open(text, { uri: 'file:///work/a.md' })).diagnostics(), [
			'vague-time: soon',
		]);
		assert.deepEqual(await (await client.open(text, { uri: 'file:///other/a.md' })).diagnostics(), []);
		await client.stop();
	});

	it('are asked for once a document, not once a key', async () => {
		const client = await TestClient.start();
		const doc = await client.open(text);
		for (const it of ['a', 'b', 'c']) {
			await doc.type(it);
			await doc.diagnostics();
		}
		assert.deepEqual(client.asked, [`pmCoach of ${doc.uri}`]);
		await client.stop();
	});

	it('are asked for again when they change, and the client is made to ask for diagnostics again', async () => {
		const client = await TestClient.start();
		assert.ok(client.registrations.some(it => it.method === 'workspace/didChangeConfiguration'));
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		const asked = client.nextRefresh();
		await client.changeSettings(() => ({ ...all, ...off }));
		await asked;
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('reach a client that has diagnostics sent to it', async () => {
		const client = await TestClient.start({ diagnostics: 'push' });
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.changeSettings(() => ({ ...all, ...off }));
		await client.next(() => client.published.length === 2);
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('turn the coach off', async () => {
		const client = await TestClient.start({ settings: () => ({ ...all, enable: false }) });
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		assert.equal(client.statuses.at(-1)?.silent, 'turned off by the setting pmCoach.enable');
		await client.stop();
	});

	it('say how strict the coach is, and a project’s file wins', async () => {
		const client = await TestClient.start({ settings: () => ({ ...all, preset: 'gentle', stage: 'new' }) });
		const words = `${text} The sync runs in order to save time.`;
		const doc = await client.open(words);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		const asked = client.nextRefresh();
		await client.writeFile(`${folder}/.pm-coach.json`, '{ "preset": "standard" }');
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon', 'wordy-phrase: in order to']);
		await client.stop();
	});

	for (const nonsense of [
		{ preset: 'harsh', stage: 7 },
		null,
		7,
		'all',
		[],
		{ rules: 7, kinds: [], dictionary: {}, unknownDocuments: 'some', enable: 'no', more: 1 },
		{ rules: { 'no-such-rule': 'off', 'vague-time': 'loud' } },
	])
		it(`may be anything: ${JSON.stringify(nonsense)}`, async () => {
			const client = await TestClient.start({ settings: () => nonsense });
			const doc = await client.open(`---\npm-coach: status\n---\n\n${text}`);
			assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
			await client.stop();
		});

	it('may fail to arrive', async () => {
		const client = await TestClient.start({
			settings: () => {
				throw new Error('no settings today');
			},
		});
		const doc = await client.open(`---\npm-coach: status\n---\n\n${text}`);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});
});

describe('a project’s .pm-coach.json', () => {
	const start = (files: Record<string, string>) => TestClient.start({ files });

	it('wins over the editor’s settings', async () => {
		const client = await start({
			[`${folder}/.pm-coach.json`]: '{ "rules": { "vague-time": "off" } } // no more',
		});
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		await client.stop();
	});

	it('is the nearest one upwards', async () => {
		const client = await start({
			[`${folder}/.pm-coach.json`]: '{ "rules": { "vague-time": "off" } }',
			[`${folder}/sub/.pm-coach.json`]: '{}',
		});
		assert.deepEqual(await (await client.open(text, { uri: `${folder}/sub/deep/a.md` })).diagnostics(), [
			'vague-time: soon',
		]);
		assert.deepEqual(await (await client.open(text, { uri: `${folder}/else/a.md` })).diagnostics(), []);
		await client.stop();
	});

	it('takes over what it extends, which may extend more', async () => {
		const client = await start({
			[`${folder}/.pm-coach.json`]: '{ "extends": "./shared/team.pm-coach.json" }',
			[`${folder}/shared/team.pm-coach.json`]: '{ "extends": ["../base.pm-coach.json"] }',
			[`${folder}/base.pm-coach.json`]: '{ "rules": { "vague-time": "off" } }',
		});
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		await client.stop();
	});

	it('may extend itself in a circle', async () => {
		const client = await start({
			[`${folder}/.pm-coach.json`]: '{ "extends": "a.pm-coach.json", "rules": { "vague-time": "off" } }',
			[`${folder}/a.pm-coach.json`]: '{ "extends": ".pm-coach.json" }',
		});
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		assert.deepEqual(client.shown, []);
		await client.stop();
	});

	it('is read on file systems that are not files', async () => {
		const client = await TestClient.start({
			folders: ['vscode-vfs://github/owner/repo'],
			files: { 'vscode-vfs://github/owner/repo/.pm-coach.json': '{ "rules": { "vague-time": "off" } }' },
		});
		const doc = await client.open(text, { uri: 'vscode-vfs://github/owner/repo/docs/a.md' });
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('is read by the server itself for clients that do not', async () => {
		const client = await TestClient.start({
			initializationOptions: { readFile: false },
			hostFiles: { [`${folder}/.pm-coach.json`]: '{ "rules": { "vague-time": "off" } }' },
		});
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		await client.stop();
	});

	it('counts from the moment it is written', async () => {
		const client = await start({});
		assert.ok(
			client.registrations.some(it => JSON.stringify(it.registerOptions).includes('**/*.pm-coach.json')),
		);
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		const asked = client.nextRefresh();
		await client.writeFile(`${folder}/.pm-coach.json`, '{ "rules": { "vague-time": "off" } }');
		await asked;
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('that is broken is told of once, and what can be read of it counts', async () => {
		const client = await start({
			[`${folder}/.pm-coach.json`]: '{ "rules": { "vague-time": "off", "no-such-rule": "off" } }',
		});
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), []);
		assert.deepEqual(await (await client.open(text)).diagnostics(), []);
		await settled();
		assert.equal(client.shown.length, 1);
		assert.match(client.shown[0]!, /^\.pm-coach\.json: .*no-such-rule/u);
		assert.deepEqual(client.openedByServer, [`${folder}/.pm-coach.json`]);
		await client.stop();
	});

	it('that extends what is not there is told of', async () => {
		const client = await start({ [`${folder}/.pm-coach.json`]: '{ "extends": "gone.json" }' });
		await (await client.open(text)).diagnostics();
		await client.next(() => client.shown.length > 0);
		assert.match(client.shown[0]!, /gone\.json/u);
		await client.stop();
	});

	it('shows its problems where they stand while it is open', async () => {
		const client = await start({});
		const doc = await client.open(
			'{\r\n  "rules": { "no-such-rule": "off" },\r\n  "extends": "gone.json"\r\n}\r\n',
			{
				uri: `${folder}/.pm-coach.json`,
				languageId: 'jsonc',
			},
		);
		assert.deepEqual(await doc.diagnostics(), ['problem: "no-such-rule"', 'problem: "gone.json"']);
		await doc.replace('no-such-rule', 'vague-time');
		assert.deepEqual(await doc.diagnostics(), ['problem: "gone.json"']);
		await doc.close();
		await settled();
		assert.equal(client.remembered(), 0);
		await client.stop();
	});

	it('in a folder further down counts its globs from there, the editor’s from the workspace folder', async () => {
		const client = await TestClient.start({
			settings: () => ({ kinds: { 'team/notes/**': 'status' } }),
			files: { [`${folder}/team/.pm-coach.json`]: '{ "kinds": { "weekly/**": "status" } }' },
		});
		const found = async (path: string) =>
			(await client.open(text, { uri: `${folder}/${path}` })).diagnostics();
		assert.deepEqual(await found('team/weekly/a.md'), ['vague-time: soon']);
		assert.deepEqual(await found('team/notes/a.md'), ['vague-time: soon']);
		assert.deepEqual(await found('team/other/a.md'), []);
		await client.stop();
	});

	it('above the workspace folder counts its globs from there, too', async () => {
		const client = await TestClient.start({
			folders: [`${folder}/team`],
			settings: () => ({ kinds: { 'notes/**': 'status' } }),
			files: { [`${folder}/.pm-coach.json`]: '{ "kinds": { "team/weekly/**": "status" } }' },
		});
		const found = async (path: string) =>
			(await client.open(text, { uri: `${folder}/${path}` })).diagnostics();
		assert.deepEqual(await found('team/weekly/a.md'), ['vague-time: soon']);
		assert.deepEqual(await found('team/notes/a.md'), ['vague-time: soon']);
		await client.stop();
	});

	it('is not looked for above documents that no folder holds', async () => {
		const client = await start({});
		assert.deepEqual(await (await client.open(text, { uri: 'untitled:Untitled-1' })).diagnostics(), [
			'vague-time: soon',
		]);
		await client.stop();
	});
});

describe('the folders of a workspace', () => {
	it('may come and go', async () => {
		const kinds = { 'weekly/**': 'status' };
		const client = await TestClient.start({ folders: [], settings: () => ({ kinds }) });
		const doc = await client.open(text, { uri: 'file:///work/weekly/a.md' });
		assert.deepEqual(await doc.diagnostics(), []);
		const asked = client.nextRefresh();
		await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'file:///work', name: 'work' }], removed: [] },
		});
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [], removed: [{ uri: 'file:///work', name: 'work' }] },
		});
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});
});
