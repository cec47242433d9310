import assert from 'node:assert/strict';
import { TestClient } from './client.ts';
import { tagged, utilise } from './small-rules.ts';
import { settled } from './test-clock.ts';

describe('findings', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	it('stand where they belong and say which rule they come from', async () => {
		const doc = await client.open('We will ship the export «soon».');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		const [diagnostic] = await doc.rawDiagnostics();
		assert.equal(diagnostic?.source, 'PM Coach');
		assert.equal(diagnostic.codeDescription?.href, 'https://example.org/rules/vague-time.md');
	});

	it('vanish as soon as the sentence is repaired', async () => {
		const doc = await client.open('We will ship the export soon.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.replace('soon', 'by 14 March 2025');
		assert.deepEqual(await doc.diagnostics(), []);
	});

	it('appear as soon as there is something to say', async () => {
		const doc = await client.open('We will ship the export.\n');
		assert.deepEqual(await doc.diagnostics(), []);
		await doc.type('\nWe will ship the import soon.\n');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('follow an edit above them', async () => {
		const doc = await client.open('Intro.\n\nWe will ship the export soon.');
		await doc.replace('Intro.', 'A longer introduction.\n\nAnd a second paragraph.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('follow edits at several cursors at once', async () => {
		const doc = await client.open('One.\n\nTwo.\n\nWe will ship the export soon.\n\nFour.');
		const places = ['One', 'Two', 'Four'].map(it => doc.text.indexOf(it));
		await doc.edit(places.map(it => [it, it, 'Number ']));
		assert.match(doc.text, /^Number One\./u);
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('follow changes that build on one another', async () => {
		const doc = await client.open('We ship.');
		await doc.change([
			{ range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }, text: 'will ' },
			{
				range: { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } },
				text: ' the export\nsoon',
			},
			{ range: { start: { line: 1, character: 4 }, end: { line: 1, character: 4 } }, text: ', perhaps' },
		]);
		assert.equal(doc.text, 'We will ship the export\nsoon, perhaps.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('follow a change of the whole text', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.change([{ text: 'Nothing to say.' }]);
		assert.deepEqual(await doc.diagnostics(), []);
	});

	it('stand right behind an emoji, and an edit behind one lands right', async () => {
		const doc = await client.open('🚀🚀 We will ship the export soon.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		assert.equal((await doc.rawDiagnostics())[0]?.range.start.character, 29);
		await doc.replace('export', '👩‍💻 import');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.replace('soon', 'by 14 March 2025');
		assert.deepEqual(await doc.diagnostics(), []);
	});

	it('stand right in a document with CRLF line ends', async () => {
		const doc = await client.open('# Plan\r\n\r\nFirst.\r\n\r\nWe will ship the export soon.\r\n');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.replace('First.', 'First.\r\n\r\nSecond.');
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	});

	it('are those of the new text when a document is closed and opened again', async () => {
		const first = await client.open('We will ship the export soon.', { uri: 'file:///work/a.md' });
		const report = await first.pull();
		await first.close();
		const second = await client.open('Nothing to say.', { uri: 'file:///work/a.md' });
		assert.deepEqual(await second.diagnostics(), []);
		const again = await second.pull(report.resultId);
		assert.equal(again.kind, 'full', 'the same version of another text is not unchanged');
	});

	it('are none for a document that is not open', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.close();
		assert.deepEqual(await doc.diagnostics(), []);
	});
});

it('a document that is too long is not checked, and the status says so', async () => {
	const client = await TestClient.start({ longestDocument: 100 });
	const doc = await client.open(`We will ship the export soon.\n\n${'word '.repeat(20)}`);
	assert.deepEqual(await doc.diagnostics(), []);
	assert.equal(client.statuses.at(-1)?.silent, 'a file so long that checking it would slow down the editor');
	await doc.edit([[31, doc.text.length, '']]);
	assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
	assert.equal(client.statuses.at(-1)?.silent, null);
	await doc.type('word '.repeat(20));
	assert.deepEqual(await doc.diagnostics(), []);
	await client.stop();
});

describe('a client that asks for diagnostics', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	it('is told what it may expect', () => {
		assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
			identifier: 'pm-coach',
			interFileDependencies: false,
			workspaceDiagnostics: false,
		});
		assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
	});

	it('hears that nothing has changed while neither text nor settings have', async () => {
		const doc = await client.open('We will ship the export soon.');
		const first = await doc.pull();
		assert.equal((await doc.pull(first.resultId)).kind, 'unchanged');
		await doc.type(' More.');
		const second = await doc.pull(first.resultId);
		assert.equal(second.kind, 'full');
		assert.notEqual(second.resultId, first.resultId);
		await client.changeSettings(() => ({ unknownDocuments: 'all', rules: { 'vague-time': 'error' } }));
		assert.equal((await doc.pull(second.resultId)).kind, 'full');
	});

	it('never has any sent to it', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		await doc.type(' And more.');
		await doc.diagnostics();
		await settled();
		assert.deepEqual(client.published, []);
	});

	it('is answered with “cancelled” when it cancels', async () => {
		const doc = await client.open(paragraphs(200));
		const { cancelled, token } = cancellation();
		client.clock.step = 10;
		client.clock.onTurn = cancelled;
		await assert.rejects(doc.pull(undefined, token), { code: -32800 });
	});

	it('is told to ask again when the text changes during a check, and gets the new text’s findings', async () => {
		const doc = await client.open(`${paragraphs(200)}We will ship the export soon.`);
		client.clock.step = 10;
		client.clock.onTurn = () => {
			client.clock.onTurn = () => undefined;
			void doc.replace('soon', 'by 14 March 2025');
		};
		await assert.rejects(doc.pull(), { code: -32802, data: { retriggerRequest: true } });
		assert.deepEqual(await doc.diagnostics(), []);
	});

	it('is told not to ask again when the document is closed during a check', async () => {
		const doc = await client.open(paragraphs(200));
		client.clock.step = 10;
		client.clock.onTurn = () => void doc.close();
		await assert.rejects(doc.pull(), { code: -32802, data: { retriggerRequest: false } });
		await settled();
		assert.equal(client.remembered(), 0);
	});
});

describe('a client that has diagnostics sent to it', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start({ diagnostics: 'push' });
	});
	afterEach(() => client.stop());

	it('gets those of each version with the version', async () => {
		assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
		const doc = await client.open('We will ship the export soon.', { version: 7 });
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.replace('soon', 'by 14 March 2025');
		assert.deepEqual(await doc.diagnostics(), []);
		assert.deepEqual(
			client.published.map(it => it.version),
			[7, 8],
		);
	});

	it('never gets those of a version that is gone', async () => {
		client.clock.step = 10;
		const doc = await client.open(`${paragraphs(200)}We will ship the export soon.`);
		client.clock.onTurn = () => {
			client.clock.onTurn = () => undefined;
			void doc.replace('soon', 'by 14 March 2025').then(() => doc.replace('14', '15'));
		};
		await client.whenPublished(doc.uri, 3);
		assert.deepEqual(
			client.published.map(it => it.version),
			[3],
		);
	});

	it('gets an empty list when a document is closed', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		await doc.close();
		assert.deepEqual((await client.whenPublished(doc.uri, undefined)).diagnostics, []);
	});
});

describe('rules that need what is loaded late', () => {
	const text = 'We will ship soon.\n\nWe utilise it.';

	it('report after the others, and the client is made to ask again', async () => {
		const client = await TestClient.start({ rules: [tagged(), utilise] });
		const doc = await client.open(text);
		const asked = client.nextRefresh();
		const first = await doc.pull();
		assert.equal(first.kind === 'full' ? first.items.length : 0, 1);
		await asked;
		const second = await doc.pull(first.resultId);
		assert.equal(second.kind === 'full' ? second.items.length : 0, 2);
		await client.stop();
	});

	it('report after the others to a client that has diagnostics sent to it', async () => {
		const client = await TestClient.start({ diagnostics: 'push', rules: [tagged(), utilise] });
		const doc = await client.open(text);
		await client.whenPublished(doc.uri, 1);
		await client.nextPublished();
		assert.deepEqual(
			client.published.map(it => it.diagnostics.length),
			[1, 2],
		);
		await client.stop();
	});

	it('are waited for where the client cannot be made to ask again', async () => {
		const client = await TestClient.start({
			diagnostics: 'pull without refresh',
			rules: [tagged(), utilise],
		});
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), ['tagged: soon', 'utilise: utilise']);
		await client.stop();
	});
});

describe('the server', () => {
	it('remembers nothing of 1,000 documents that were opened and closed', async () => {
		const client = await TestClient.start({ initializationOptions: { holdWhileTyping: true } });
		for (let count = 0; count < 1000; count++) {
			const doc = await client.open('We will ship the export soon.');
			if (count % 100 === 0) await doc.diagnostics();
			if (count % 50 === 0) {
				await doc.type(' Or shortly.');
				await doc.diagnostics();
			}
			assert.ok(client.remembered() < 50);
			await doc.close();
		}
		await settled();
		assert.equal(client.remembered(), 0);
		await client.stop();
	});

	it('asks nothing of a client that is not ready', async () => {
		const client = await TestClient.start();
		assert.deepEqual(client.early, []);
		assert.deepEqual(client.registrations.map(it => it.method).sort(), [
			'workspace/didChangeConfiguration',
			'workspace/didChangeWatchedFiles',
		]);
		await client.stop();
	});

	it('takes changes and questions about documents it does not know', async () => {
		const client = await TestClient.start();
		const doc = await client.open('We will ship the export soon.');
		await doc.close();
		await doc.type('More.');
		assert.equal(await doc.hover('soon'), null);
		assert.deepEqual(await doc.codeActions(), []);
		assert.equal(await client.connection.sendRequest('pmCoach/insertions', { uri: doc.uri }), null);
		await client.stop();
	});
});

const paragraphs = (count: number): string =>
	Array.from({ length: count }, (_, index) => `Paragraph ${index} says something.\n\n`).join('');

function cancellation() {
	let fire: () => void = () => undefined;
	const state = { cancelled: false };
	const token = {
		get isCancellationRequested() {
			return state.cancelled;
		},
		onCancellationRequested(listener: (event: unknown) => void) {
			fire = () => listener(undefined);
			return { dispose: () => undefined };
		},
	};
	const cancelled = () => {
		state.cancelled = true;
		fire();
	};
	return { cancelled, token };
}
