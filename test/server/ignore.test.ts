import assert from 'node:assert/strict';
import { applyEdits } from '../../src/coach/text/edit.ts';
import { Source } from '../../src/coach/text/source.ts';
import { ignoreEdit } from '../../src/server/ignore.ts';
import type { TurnOffHereResult } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

describe('turning a rule off here, in a client without commands', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start({ initializationOptions: { commands: false } });
	});
	afterEach(() => client.stop());

	const nextLine = '<!-- pm-coach-disable-next-line vague-time -- [why?] -->';
	const line = '<!-- pm-coach-disable-line vague-time -- [why?] -->';

	const cases: { name: string; before: string; after: string }[] = [
		{
			name: 'puts the comment above a paragraph',
			before: 'First.\n\nWe will ship the export soon.\n',
			after: `First.\n\n${nextLine}\nWe will ship the export soon.\n`,
		},
		{
			name: 'puts it above the first paragraph of a document',
			before: 'We will ship the export soon.',
			after: `${nextLine}\nWe will ship the export soon.`,
		},
		{
			name: 'puts it below front matter',
			before: '---\npm-coach: status\n---\nWe will ship the export soon.',
			after: `---\npm-coach: status\n---\n${nextLine}\nWe will ship the export soon.`,
		},
		{
			name: 'puts it between a heading and its paragraph',
			before: '# Plan\nWe will ship the export soon.',
			after: `# Plan\n${nextLine}\nWe will ship the export soon.`,
		},
		{
			name: 'does not cut a paragraph in two',
			before: 'We have a plan.\nWe will ship the export soon.\nThat is all.',
			after: `We have a plan.\nWe will ship the export soon. ${line}\nThat is all.`,
		},
		{
			name: 'covers all of a paragraph of several lines',
			before: 'We will ship the export soon.\nThat is all.',
			after: `${nextLine}\nWe will ship the export soon.\nThat is all.`,
		},
		{
			name: 'does not cut a list in two',
			before: '1. One.\n2. We will ship the export soon.\n3. Three.',
			after: `1. One.\n2. We will ship the export soon. ${line}\n3. Three.`,
		},
		{
			name: 'stays inside a quotation',
			before: '> [!NOTE]\n> We will ship the export soon.',
			after: `> [!NOTE]\n> We will ship the export soon. ${line}`,
		},
		{
			name: 'keeps a hard break',
			before: '- One.\n- We will ship the export soon.  \n  And more.',
			after: `- One.\n- We will ship the export soon. ${line}  \n  And more.`,
		},
		{
			name: 'keeps the other kind of hard break',
			before: 'First.\nWe will ship the export soon.\\\nAnd more.',
			after: `First.\nWe will ship the export soon. ${line}\\\nAnd more.`,
		},
		{
			name: 'keeps CRLF line ends',
			before: 'First.\r\n\r\nWe will ship the export soon.\r\n',
			after: `First.\r\n\r\n${nextLine}\r\nWe will ship the export soon.\r\n`,
		},
	];

	for (const { name, before, after } of cases)
		it(name, async () => {
			const doc = await client.open(before);
			assert.equal((await doc.diagnostics()).length, 1);
			await doc.apply('Turn off here, with a reason');
			assert.equal(doc.text, after);
			assert.deepEqual(await doc.diagnostics(), []);
		});

	it('lets the reason be typed where there are snippets', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const action = (await doc.codeActions()).find(it => it.title.startsWith('Turn off here'));
		assert.match(JSON.stringify(action?.edit), /\$\{1:\[why\?\]\}/u);
	});
});

describe('turning a rule off here, in a client that asks for the reason', () => {
	const text = 'We have a plan.\r\nWe will ship the export soon.\r\n';
	const ask = (client: TestClient, params: object): Promise<TurnOffHereResult | null> =>
		client.connection.sendRequest('pmCoach/turnOffHere', {
			version: 1,
			rule: 'vague-time',
			position: { line: 1, character: 24 },
			reason: ' Legal asked for it ',
			...params,
		});

	it('writes it beside the finding', async () => {
		const client = await TestClient.start();
		const doc = await client.open(text);
		assert.deepEqual(await ask(client, { uri: doc.uri }), {
			version: 1,
			edits: [
				{
					range: { start: { line: 1, character: 29 }, end: { line: 1, character: 29 } },
					newText: ' <!-- pm-coach-disable-line vague-time -- Legal asked for it -->',
				},
			],
		});
		await client.stop();
	});

	it('does nothing without a reason that a comment can hold, nor for another version or rule', async () => {
		const client = await TestClient.start();
		const { uri } = await client.open(text);
		for (const reason of ['', '  ', '...', '[?]', 'a -> b', 'one\ntwo', '-->'])
			assert.equal(await ask(client, { uri, reason }), null, reason);
		assert.equal(await ask(client, { uri, version: 2 }), null);
		assert.equal(await ask(client, { uri, rule: 'no-such-rule' }), null);
		assert.equal(await ask(client, { uri: 'file:///work/other.md' }), null);
		await client.stop();
	});
});

describe('the comment that ignores a rule', () => {
	const ignored = (text: string, at: string): string => {
		const source = Source.from(text);
		return applyEdits(text, [ignoreEdit(source, 'a-rule', text.indexOf(at))]);
	};

	it('stands in the last cell of a table’s row', () =>
		assert.equal(
			ignored('| Task | When |\n| --- | --- |\n| Export | soon |\n', 'soon'),
			'| Task | When |\n| --- | --- |\n| Export | soon <!-- pm-coach-disable-line a-rule -- [why?] --> |\n',
		));

	it('stands in the last cell of a row without outer bars', () =>
		assert.equal(
			ignored('Task | When\n--- | ---\nExport | soon', 'soon'),
			'Task | When\n--- | ---\nExport | soon <!-- pm-coach-disable-line a-rule -- [why?] -->',
		));

	it('stands above a heading, whatever is above that', () =>
		assert.equal(
			ignored('Words.\n## Soon\n', 'Soon'),
			'Words.\n<!-- pm-coach-disable-next-line a-rule -- [why?] -->\n## Soon\n',
		));

	it('holds for the file where the finding is about front matter', () =>
		assert.equal(
			ignored('---\npm-coach: okr\n---\n# Goals\n', 'okr'),
			'---\npm-coach: okr\n---\n<!-- pm-coach-disable-file a-rule -- [why?] -->\n# Goals\n',
		));

	it('takes a rule at the top of a document for what it is', () =>
		assert.equal(
			ignored('---\nWords.', 'Words'),
			'---\nWords. <!-- pm-coach-disable-line a-rule -- [why?] -->',
		));
});
