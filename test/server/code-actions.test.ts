import assert from 'node:assert/strict';
import { TestClient } from './client.ts';
import { broken, makeUseOf, utilise } from './small-rules.ts';

describe('a quick fix', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	it('is offered with what every finding offers', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const [fix, ...others] = await doc.titles();
		assert.match(fix ?? '', /^Replace “soon”/u);
		assert.deepEqual(others, [
			'Explain: vague-time',
			'Turn off here, with a reason: vague-time',
			'Turn off vague-time in this workspace',
		]);
	});

	it('removes its finding', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		await doc.apply('Replace “soon”');
		assert.equal(doc.text, 'We will ship the export by [date?].');
		assert.deepEqual(
			(await doc.diagnostics()).filter(it => it.startsWith('vague-time')),
			[],
		);
	});

	it('lands right behind emoji, between CRLF line ends', async () => {
		const doc = await client.open('🚀\r\n\r\n👩‍💻 We will ship the export soon.\r\n');
		await doc.diagnostics();
		await doc.apply('Replace “soon”');
		assert.equal(doc.text, '🚀\r\n\r\n👩‍💻 We will ship the export by [date?].\r\n');
	});

	it('belongs to its diagnostic and to a version, and stops at its blank', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const [fix] = await doc.codeActions();
		assert.equal(fix?.kind, 'quickfix');
		assert.equal(fix.diagnostics?.[0]?.code, 'vague-time');
		assert.deepEqual(fix.edit?.documentChanges, [
			{
				textDocument: { uri: doc.uri, version: 1 },
				edits: [
					{
						range: { start: { line: 0, character: 24 }, end: { line: 0, character: 28 } },
						snippet: { kind: 'snippet', value: 'by ${1:[date?]}' },
					},
				],
			},
		]);
	});

	it('is preferred when it settles the matter, and comes first then', async () => {
		const doc = await client.open('Orders rose 32% from 1,200 to 1,480, and we will ship soon.');
		await doc.diagnostics();
		const actions = await doc.codeActions();
		assert.deepEqual(
			actions.filter(it => it.isPreferred).map(it => it.title.replace(/:.*/u, '')),
			['Write “23%”'],
		);
		assert.equal(actions[0]!.isPreferred, true);
		const blank = actions.find(it => it.title.startsWith('Replace “soon”'))!;
		assert.notEqual(blank.isPreferred, true);
	});

	it('comes before what every finding offers: explain, turn off here, turn off in the workspace', async () => {
		const doc = await client.open('We will ship the export soon. We will ship the import shortly.');
		await doc.diagnostics();
		assert.deepEqual(
			(await doc.codeActions()).map(it => it.title.replace(/ to fill in.*/u, '')),
			[
				'Replace “soon” with a date',
				'Replace “shortly” with a date',
				'Explain: vague-time',
				'Turn off here, with a reason: vague-time',
				'Turn off here, with a reason: vague-time',
				'Turn off vague-time in this workspace',
			],
		);
	});

	it('is not offered for a version that is gone', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		await doc.type(' More.');
		assert.deepEqual(await doc.titles(), []);
		await doc.diagnostics();
		assert.equal((await doc.titles()).length, 4);
	});

	it('is not offered for a document that was opened anew', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		await doc.close();
		await doc.open();
		assert.deepEqual(await doc.titles(), []);
	});

	it('is made of what its diagnostic carries: nothing is checked again', async () => {
		const doc = await client.open('We will ship the export soon.');
		const [diagnostic] = await doc.rawDiagnostics();
		assert.ok(diagnostic);
		const data = { ...diagnostic.data, fixes: [{ title: 'Something else', kind: 'draft', edits: [] }] };
		const diagnostics = [{ ...diagnostic, data }];
		assert.equal((await doc.titles({ diagnostics }))[0], 'Something else');
	});

	it('is not made of the diagnostics of others', async () => {
		const doc = await client.open('We will ship the export soon.');
		const [diagnostic] = await doc.rawDiagnostics();
		assert.ok(diagnostic);
		const { data, ...without } = diagnostic;
		assert.deepEqual(
			await doc.titles({
				diagnostics: [{ ...diagnostic, source: 'other' }, without, { ...without, data: 7 }],
			}),
			[],
		);
		assert.ok(data);
	});

	it('is left out when the client wants something else', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		assert.deepEqual(await doc.titles({ only: ['refactor'] }), []);
		assert.equal((await doc.titles({ only: ['quickfix'] })).length, 4);
	});

	it('names the commands with what they need', async () => {
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const found = (await doc.codeActions()).flatMap(it =>
			it.command === undefined ? [] : [[it.command.command, it.command.arguments]],
		);
		assert.deepEqual(found, [
			['pmCoach.fixTaken', undefined],
			['pmCoach.explainFinding', ['vague-time']],
			[
				'pmCoach.turnOffHere',
				[{ uri: doc.uri, version: 1, rule: 'vague-time', position: { line: 0, character: 24 } }],
			],
			['pmCoach.turnOffRule', ['vague-time', doc.uri]],
		]);
	});
});

describe('a quick fix for a plainer client', () => {
	it('is plain text where there are no snippets', async () => {
		const client = await TestClient.start({ edits: 'plain', initializationOptions: { commands: false } });
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const titles = await doc.titles();
		assert.equal(titles.length, 2);
		assert.equal(titles[1], 'Turn off here, with a reason: vague-time');
		await doc.apply('Replace “soon”');
		assert.equal(doc.text, 'We will ship the export by [date?].');
		await client.stop();
	});

	it('comes without a version where versions are not known', async () => {
		const client = await TestClient.start({ edits: 'unversioned' });
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		const [fix] = await doc.codeActions();
		assert.equal(fix?.edit?.documentChanges, undefined);
		await doc.apply('Replace “soon”');
		assert.equal(doc.text, 'We will ship the export by [date?].');
		await client.stop();
	});
});

describe('“fix all”', () => {
	const only = ['source.fixAll'];

	it('applies safe fixes until none is left', async () => {
		const client = await TestClient.start({ rules: [utilise, makeUseOf] });
		const doc = await client.open('We utilise it. They make use of it.\n\nAnd utilise it.');
		await doc.diagnostics();
		await doc.apply('Apply all safe fixes', { only });
		assert.equal(doc.text, 'We use it. They use it.\n\nAnd use it.');
		assert.deepEqual(await doc.diagnostics(), []);
		assert.deepEqual(await doc.titles({ only }), []);
		await client.stop();
	});

	it('leaves alone what only the author can mend', async () => {
		const client = await TestClient.start();
		const doc = await client.open('We will ship the export soon.');
		await doc.diagnostics();
		assert.deepEqual(await doc.titles({ only }), []);
		await client.stop();
	});

	it('is offered only when asked for', async () => {
		const client = await TestClient.start({ rules: [utilise] });
		const doc = await client.open('We utilise it.');
		await doc.diagnostics();
		assert.ok(!(await doc.titles()).includes('Apply all safe fixes of PM Writing Coach'));
		assert.deepEqual(await doc.titles({ only: ['source.fixAll.pmCoach'] }), [
			'Apply all safe fixes of PM Writing Coach',
		]);
		assert.deepEqual(await doc.titles({ only: ['source.fixAll.other'] }), []);
		await client.stop();
	});
});

describe('a rule that throws', () => {
	it('costs its own findings only, and is told of once', async () => {
		const client = await TestClient.start({ rules: [broken, utilise] });
		const doc = await client.open('We utilise it.\n\nWe will ship soon.');
		assert.deepEqual(await doc.diagnostics(), ['utilise: utilise']);
		await doc.type(' We utilise that too.');
		assert.deepEqual(await doc.diagnostics(), ['utilise: utilise', 'utilise: utilise']);
		const told = client.logged.filter(it => it.includes('The rule broken failed'));
		assert.equal(told.length, 1);
		assert.match(told[0]!, /this rule is broken/u);
		await client.stop();
	});
});
