import assert from 'node:assert/strict';
import { TestClient } from './client.ts';

const table = '| Metric | This week | Last week |\r\n| --- | --: | --: |\r\n| Orders | 9,100 | 10,000 |\r\n';

const started = (enable = true): Promise<TestClient> =>
	TestClient.start({ settings: () => ({ enable, kinds: { '**': 'wbr' } }) });

describe('a rewrite of a table', () => {
	it('is announced, and offered where the cursor stands in one', async () => {
		const client = await started();
		const { codeActionProvider } = client.initialized.capabilities;
		assert.ok(typeof codeActionProvider === 'object');
		assert.ok(codeActionProvider.codeActionKinds?.includes('refactor.rewrite'));
		const doc = await client.open(`# WBR\r\n\r\nOrders fell.\r\n\r\n${table}`);
		const only = ['refactor'];
		assert.deepEqual(await doc.titles({ only, at: 'Orders |' }), [
			'Add “WoW” from “This week” and “Last week”',
			'Add a column “Plan”',
			'Turn “Orders” into an exception',
		]);
		const fills = ['refactor.rewrite.pmCoach.fill'];
		assert.deepEqual(await doc.titles({ only: fills, at: 'Orders |' }), [
			'Add “WoW” from “This week” and “Last week”',
		]);
		assert.deepEqual(await doc.titles({ only, at: 'fell' }), []);
		assert.deepEqual(await doc.titles({ only: ['refactor.extract'], at: 'Orders |' }), []);
		assert.deepEqual(
			(await doc.codeActions({ only, at: 'Orders |' })).map(it => it.kind),
			['fill.wow', 'add.plan', 'exception'].map(it => `refactor.rewrite.pmCoach.${it}`),
		);
		await client.stop();
	});

	it('is offered beside quick fixes, after them', async () => {
		const client = await started();
		const doc = await client.open(
			table
				.replace('10,000 |', '10,000 | +9% |')
				.replace('Last week |', 'Last week | WoW |')
				.replace('--: |\r', '--: | --: |\r'),
		);
		await doc.diagnostics();
		const titles = await doc.titles({ at: '+9%' });
		assert.match(titles[0]!, /^Write “-9%”/u);
		assert.equal(titles.at(-1), 'Turn “Orders” into an exception');
		await client.stop();
	});

	it('keeps the line ends of the document', async () => {
		const client = await started();
		const doc = await client.open(`🚀\r\n\r\n${table}`);
		await doc.apply('Add “WoW”', { at: '9,100' });
		assert.equal(
			doc.text,
			'🚀\r\n\r\n| Metric | This week | Last week | WoW |\r\n| --- | --: | --: | --: |\r\n| Orders | 9,100 | 10,000 | -9.0% |\r\n',
		);
		await doc.apply('Turn “Orders”', { at: '9,100' });
		assert.match(
			doc.text,
			/-9\.0% \|\r\n\r\n- Orders: 9,100 vs last week 10,000 \(-9\.0%\) — Cause: \[why\?\]/u,
		);
		await client.stop();
	});

	it('belongs to the version it was made for, with a stop at each blank', async () => {
		const client = await started();
		const doc = await client.open(table);
		const action = (await doc.codeActions({ at: '9,100' })).find(it => it.title.startsWith('Turn'));
		const [change] = action?.edit?.documentChanges ?? [];
		assert.ok(change !== undefined && 'textDocument' in change);
		assert.equal(change.textDocument.version, 1);
		assert.match(JSON.stringify(change.edits), /\$\{1:\[why\?\]\}.*\$\{4:\[date\?\]\}/u);
		await client.stop();
	});

	it('is not offered for a selection of several lines, nor where the coach is off', async () => {
		const client = await started();
		const doc = await client.open(table);
		assert.deepEqual(await doc.titles({ only: ['refactor'] }), []);
		await client.stop();
		const off = await started(false);
		const other = await off.open(table);
		assert.deepEqual(await other.titles({ only: ['refactor'], at: '9,100' }), []);
		await off.stop();
	});
});
