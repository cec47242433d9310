import assert from 'node:assert/strict';
import { blockAround, pause } from '../../src/server/typing.ts';
import { TestClient, type TestClientOptions } from './client.ts';

describe('while somebody types', () => {
	const start = (options: TestClientOptions = {}) =>
		TestClient.start({ ...options, initializationOptions: { holdWhileTyping: true } });

	it('a new finding waits for a pause, and then the client is made to ask', async () => {
		const client = await start();
		const doc = await client.open('First.\n\nWe will ship');
		await doc.type(' the export soon');
		assert.deepEqual(await doc.diagnostics(), []);
		client.clock.advance(pause - 1);
		assert.deepEqual(await doc.diagnostics(), []);
		assert.equal(client.refreshes, 0);
		const asked = client.nextRefresh();
		client.clock.advance(1);
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('each key starts the pause anew', async () => {
		const client = await start();
		const doc = await client.open('We will ship');
		await doc.type(' soon');
		await doc.diagnostics();
		client.clock.advance(pause - 1);
		await doc.type(' or');
		await doc.diagnostics();
		client.clock.advance(pause - 1);
		assert.deepEqual(await doc.diagnostics(), []);
		assert.equal(client.refreshes, 0);
		await client.stop();
	});

	it('a report without a held finding is another one than that with it', async () => {
		const client = await start();
		const doc = await client.open('We will ship');
		await doc.type(' soon');
		const held = await doc.pull();
		assert.equal((await doc.pull(held.resultId)).kind, 'unchanged');
		client.clock.advance(pause);
		assert.equal((await doc.pull(held.resultId)).kind, 'full');
		await client.stop();
	});

	it('a new finding is shown once the next edit is elsewhere', async () => {
		const client = await start();
		const doc = await client.open('First.\n\nWe will ship');
		await doc.type(' soon.');
		assert.deepEqual(await doc.diagnostics(), []);
		await doc.replace('First', 'The first');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('what was shown stays', async () => {
		const client = await start();
		const doc = await client.open('We will ship the export soon, and');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.type(' we will ship it well');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('what is repaired vanishes at once', async () => {
		const client = await start();
		const doc = await client.open('We will ship the export soon.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.replace('soon', 'by 14 March 2025');
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('a document that was just opened shows everything', async () => {
		const client = await start();
		const doc = await client.open('We will ship the export soon.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('a client that has diagnostics sent to it gets the rest after the pause', async () => {
		const client = await start({ diagnostics: 'push' });
		const doc = await client.open('We will ship');
		await doc.type(' soon');
		assert.deepEqual(await doc.diagnostics(), []);
		const before = client.published.length;
		client.clock.advance(pause);
		await client.next(() => client.published.length > before);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('a client that cannot be made to ask again gets everything at once', async () => {
		const client = await start({ diagnostics: 'pull without refresh' });
		const doc = await client.open('We will ship');
		await doc.type(' soon');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await client.stop();
	});

	it('nothing is left to do for a document that was closed', async () => {
		const client = await start();
		const doc = await client.open('We will ship');
		await doc.type(' soon');
		await doc.diagnostics();
		await doc.close();
		assert.equal((await doc.pull()).kind, 'full');
		client.clock.advance(pause);
		assert.equal(client.remembered(), 0);
		assert.equal(client.refreshes, 0);
		await client.stop();
	});
});

describe('the block around an edit', () => {
	const around = (marked: string) => {
		const at = marked.indexOf('¦');
		const text = marked.replace('¦', '');
		const { start, end } = blockAround(text, { start: at, end: at });
		return text.slice(start, end);
	};

	it('is the paragraph', () =>
		assert.equal(around('One.\n\nTwo\nth¦ree\nfour.\n\nFive.'), 'Two\nthree\nfour.'));
	it('ends at a heading', () => assert.equal(around('# One\nTw¦o.\n## Three'), 'Two.'));
	it('is a heading by itself', () => assert.equal(around('Zero.\n# On¦e\nTwo.'), '# One'));
	it('is one list item', () => assert.equal(around('- one\n- t¦wo\n  more\n- three'), '- two\n  more'));
	it('is the list item its second line is in', () =>
		assert.equal(around('- one\n- two\n  m¦ore\n- three'), '- two\n  more'));
	it('is the whole of a table', () =>
		assert.equal(around('A.\n\n| a |\n|---|\n| b¦ |\n\nC.'), '| a |\n|---|\n| b |'));
	it('is an empty line by itself', () => assert.equal(around('One.\n¦\nTwo.'), ''));
	it('is there in an empty text', () => assert.equal(around('¦'), ''));
});
