import assert from 'node:assert/strict';
import type { Finding } from '../../src/coach/lint/finding.ts';
import { loadTagger } from '../../src/coach/prose/tagger.ts';
import { blockAround, pause, pauseAtCaret, pauseOfWhole, Typing } from '../../src/server/typing.ts';
import { TestClient, type TestClientOptions } from './client.ts';
import type { TestDocument } from './test-document.ts';

// Otherwise its coming would make the client ask, too.
before(loadTagger);

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

describe('while somebody types and the client tells of the caret', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start({ initializationOptions: { holdWhileTyping: true } });
	});
	afterEach(() => client.stop());

	/** Puts the caret behind a text; `undefined` for into another document. */
	const caret = (doc: TestDocument, behind: string | undefined, version = doc.version): Promise<void> => {
		const before = behind === undefined ? '' : doc.text.slice(0, doc.text.indexOf(behind) + behind.length);
		const line = before.split('\n').length - 1;
		const position = { line, character: before.length - before.lastIndexOf('\n') - 1 };
		return client.connection.sendNotification('pmCoach/caret', {
			uri: doc.uri,
			version,
			position: behind === undefined ? null : position,
		});
	};
	const typed = async (): Promise<TestDocument> => {
		const doc = await client.open('First.\n\nWe will ship');
		await caret(doc, 'ship');
		await doc.type(' the export soon');
		await caret(doc, 'soon');
		assert.deepEqual(await doc.diagnostics(), []);
		return doc;
	};

	it('a finding waits for as long as the caret stays in its block, but not for ever', async () => {
		const doc = await typed();
		client.clock.advance(pauseAtCaret - 1);
		assert.deepEqual(await doc.diagnostics(), []);
		await caret(doc, 'We');
		assert.deepEqual(await doc.diagnostics(), []);
		assert.equal(client.refreshes, 0);
		const asked = client.nextRefresh();
		client.clock.advance(1);
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('it is shown as soon as the caret leaves the block, and the client is made to ask', async () => {
		const doc = await typed();
		const asked = client.nextRefresh();
		await caret(doc, 'First');
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		assert.equal(client.refreshes, 1);
	});

	it('it is shown when the caret goes to another document', async () => {
		const doc = await typed();
		await caret(doc, undefined);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('a caret in an older text says nothing', async () => {
		const doc = await typed();
		await caret(doc, 'First', doc.version - 1);
		assert.deepEqual(await doc.diagnostics(), []);
	});

	it('a caret in a document that is not open, or a place that is not there, does no harm', async () => {
		const doc = await typed();
		const params = { uri: 'file:///work/other.md', version: 1, position: { line: 0, character: 0 } };
		await client.connection.sendNotification('pmCoach/caret', params);
		await client.connection.sendNotification('pmCoach/caret', {
			uri: doc.uri,
			version: doc.version,
			position: { line: 700, character: 7 },
		});
		assert.deepEqual(await doc.diagnostics(), []);
	});

	describe('what is said of the whole document', () => {
		const plan = '# Export\n\nOur GMSX dropped in May.\n\nWe expect GMSX to recover in June.';
		const shown = (doc: TestDocument): Promise<string[]> => doc.diagnostics();

		it('waits until nothing was typed for a while, wherever the caret is', async () => {
			const doc = await client.open(plan.replace('Our GMSX', 'Our output'));
			await caret(doc, 'Our');
			assert.deepEqual(await shown(doc), []);
			await doc.replace('Our output', 'Our GMSX');
			await caret(doc, '# Export');
			assert.deepEqual(await shown(doc), []);
			client.clock.advance(pauseOfWhole - 1);
			assert.deepEqual(await shown(doc), []);
			const asked = client.nextRefresh();
			client.clock.advance(1);
			await asked;
			assert.deepEqual(await shown(doc), ['undefined-acronym: GMSX']);
		});

		it('is said when the document is saved', async () => {
			const doc = await client.open(plan.replace('Our GMSX', 'Our output'));
			await caret(doc, 'Our');
			await doc.replace('Our output', 'Our GMSX');
			assert.deepEqual(await shown(doc), []);
			const asked = client.nextRefresh();
			await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: doc.uri } });
			await asked;
			assert.deepEqual(await shown(doc), ['undefined-acronym: GMSX']);
		});

		it('is said at once when the document is opened, and stays while somebody types', async () => {
			const doc = await client.open(plan);
			await caret(doc, 'Our');
			assert.deepEqual(await shown(doc), ['undefined-acronym: GMSX']);
			await doc.type(' It is long.');
			assert.deepEqual(await shown(doc), ['undefined-acronym: GMSX']);
		});
	});

	it('nothing is left to do for a document that was closed', async () => {
		const doc = await typed();
		await doc.close();
		await client.connection.sendNotification('pmCoach/caret', { uri: doc.uri, version: 2, position: null });
		assert.equal((await doc.pull()).kind, 'full');
		assert.equal(client.remembered(), 0);
		assert.equal(client.refreshes, 0);
	});
});

describe('a remark on the whole document that says another number each time', () => {
	it('is the same one', () => {
		const typing = new Typing();
		const finding = (message: string): Finding => ({
			rule: 'a-rule',
			severity: 'warning',
			span: { start: 0, end: 1 },
			message,
			related: [],
			fixes: [],
		});
		const show = (message: string, now: number) =>
			typing.show('text', [finding(message)], now, () => true).findings.length;
		typing.caretAt(0);
		assert.equal(show('After 10 words.', 0), 1);
		typing.edited('text', { start: 3, end: 4 }, 10);
		assert.equal(show('After 11 words.', 10), 1);
		assert.equal(
			typing.show('text', [finding('After 11 words.'), finding('New.')], 10, () => true).findings.length,
			1,
		);
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
