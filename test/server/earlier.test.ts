import assert from 'node:assert/strict';
import type { AnyRule } from '../../src/coach/lint/rule.ts';
import { rules as allRules } from '../../src/coach/rules/index.ts';
import type { Report } from '../../src/server/protocol.ts';
import { ferryReviews } from '../support/ferry-reviews.ts';
import { folder, TestClient, type TestClientOptions } from './client.ts';
import type { TestDocument } from './test-document.ts';

const rules: readonly AnyRule[] = allRules.filter(it => it.id === 'slip-no-new-date');
const [first, second, third] = Object.entries(ferryReviews).map(([name, text]) => ({
	uri: `${folder}/${name}`,
	text,
}));
const files = { [first!.uri]: first!.text, [second!.uri]: second!.text };
const settings = () => ({});

const start = (options: TestClientOptions): Promise<TestClient> =>
	TestClient.start({ rules, settings, files, initializationOptions: { listFolder: true }, ...options });

/** The commitments that diagnostics name, once the server has said that there is more. */
async function named(client: TestClient, document: TestDocument): Promise<readonly string[]> {
	const refreshed = client.nextRefresh();
	await document.rawDiagnostics();
	await refreshed;
	return promised(document);
}

const promised = async (document: TestDocument): Promise<readonly string[]> =>
	(await document.rawDiagnostics()).map(it => /^“[^”]+”/u.exec(String(it.message))![0]);

const tested = ['“Test split payments on both card terminals”'];

describe('what earlier documents of a folder promised', () => {
	it('is asked for in the next one, read through the client', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		assert.deepEqual(await named(client, document), tested);
		await client.stop();
	});

	it('is asked for in the next one, read by the host', async () => {
		const client = await start({
			files: {},
			hostFiles: files,
			hostLists: true,
			initializationOptions: { readFile: false },
		});
		const document = await client.open(third!.text, { uri: third!.uri });
		assert.deepEqual(await named(client, document), tested);
		await client.stop();
	});

	it('is told at once to a client that cannot be told that there is more', async () => {
		const client = await start({ diagnostics: 'pull without refresh' });
		const document = await client.open(third!.text, { uri: third!.uri });
		assert.deepEqual(await promised(document), tested);
		await client.stop();
	});

	it('goes away when the document speaks of it, and comes back with it', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		await named(client, document);
		await document.type('\nThe split payments passed on both terminals.\n');
		assert.deepEqual(await promised(document), []);
		await document.replace('\nThe split payments passed on both terminals.\n', '');
		assert.deepEqual(await promised(document), tested);
		await client.stop();
	});

	it('follows the date of the document', async () => {
		const client = await start({});
		const document = await client.open(`---\ndate: 2026-06-22\n---\n\n${third!.text}`, { uri: third!.uri });
		assert.deepEqual(await named(client, document), tested);
		await document.replace('date: 2026-06-22', 'date: 2026-06-16');
		assert.deepEqual(await promised(document), []);
		await client.stop();
	});

	it('is read again when a document of the folder was opened or closed', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		assert.deepEqual(await named(client, document), tested);
		client.files[second!.uri] = second!.text.replace('- [ ] Test split', '- [x] Test split');
		assert.deepEqual(await promised(document), tested);
		await (await client.open('# Note', { uri: `${folder}/note.md` })).close();
		assert.deepEqual(await promised(document), []);
		await client.stop();
	});

	it('is read again when a neighbour is saved, comes or goes', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		assert.deepEqual(await named(client, document), tested);
		const saved = client.nextRefresh();
		await client.writeFile(second!.uri, second!.text.replace('Test split payments on both', 'Count the'));
		await saved;
		assert.deepEqual(await promised(document), ['“Count the card terminals”']);
		const gone = client.nextRefresh();
		delete client.files[second!.uri];
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: second!.uri, type: 3 }],
		});
		await gone;
		assert.notDeepEqual(await promised(document), ['“Count the card terminals”']);
		await client.stop();
	});

	it('is not read again for the document itself, nor for files elsewhere', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		await named(client, document);
		const { refreshes } = client;
		const read = client.remembered();
		await client.writeFile(third!.uri, third!.text);
		await client.writeFile('file:///work/more/wbr-2026-06-15.md', 'x');
		await client.connection.sendRequest('pmCoach/explain', { rule: '' });
		assert.deepEqual([client.refreshes, client.remembered()], [refreshes, read]);
		await client.stop();
	});

	it('is told to the panel, with where it was promised', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		await named(client, document);
		const report: Report = await client.connection.sendRequest('pmCoach/report', { uri: document.uri });
		assert.deepEqual(report.forgotten, [
			{
				text: 'Test split payments on both card terminals',
				owner: 'Tomas Lind',
				due: '17 June',
				file: 'wbr-2026-06-15.md',
				line: 22,
			},
		]);
		assert.deepEqual(
			report.commitments.map(it => [it.due, it.owner, it.state, document.textOf(it.range).slice(0, 8)]),
			[
				['2026-06-29', 'Aoife Burke', 'open', 'Print 4,'],
				['2026-07-03', 'Jonas Weber', 'open', 'Call the'],
			],
		);
		await client.stop();
	});

	it('is nobody’s business in other folders and in other kinds of document', async () => {
		const client = await start({});
		const elsewhere = await client.open(third!.text, { uri: 'file:///work/more/wbr-2026-06-22.md' });
		assert.deepEqual(await named(client, elsewhere), []);
		const prd = await client.open(`---\npm-coach: prd\n---\n\n${third!.text}`, { uri: third!.uri });
		assert.deepEqual(await promised(prd), []);
		await client.stop();
	});

	it('is forgotten when no document is open', async () => {
		const client = await start({});
		const document = await client.open(third!.text, { uri: third!.uri });
		await named(client, document);
		assert.ok(client.remembered() > 0);
		await document.close();
		await client.connection.sendRequest('pmCoach/explain', { rule: '' });
		assert.equal(client.remembered(), 0);
		await client.stop();
	});
});
