import assert from 'node:assert/strict';
import type {
	BiggerResult,
	CountsResult,
	FeedbackResult,
	SummaryResult,
} from '../../src/server/coaching-protocol.ts';
import { TestClient } from './client.ts';
import type { TestDocument } from './test-document.ts';

const text = `---
pm-coach: onepager
---

# One-pager: Export

**TL;DR** We ask for two engineers until 30 June 2026.

## Problem

Shop owners in Lyon retype 300 listings on every Friday. It costs each of them four hours a week (24 of 31
interviews, May 2026). They work around it with a spreadsheet, which fails when a price changes.

## Size of the prize

4,100 shops × €120 a year ≈ €0.5M.

## Plan

We will ship the first channel soon. We will ship the other channels soon.
`;

describe('what coaches the author', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	const ask = async <Result>(request: string, doc: TestDocument): Promise<Result> => {
		const result = await client.connection.sendRequest<Result | null>(`pmCoach/${request}`, { uri: doc.uri });
		assert.ok(result !== null);
		return result;
	};

	it('counts findings by rule and by attribute', async () => {
		const counts = await ask<CountsResult>('counts', await client.open(text));
		assert.equal(counts.version, 1);
		assert.equal(counts.rules['vague-time'], 2);
		const sum = (it: Readonly<Record<string, number>>) => Object.values(it).reduce((a, b) => a + b, 0);
		assert.equal(sum(counts.rules), sum(counts.attributes));
		assert.ok(counts.attributes['Earn trust']! >= 2);
	});

	it('asks a reader two questions', async () => {
		const { text: request } = await ask<FeedbackResult>('feedback', await client.open(text));
		assert.match(
			request,
			/^Two questions on “One-pager: Export”:\n\n1\. .+\n2\. .+\n\nReply by \[date\?\]\.\n$/u,
		);
	});

	it('sums up, and has a form where a summary belongs', async () => {
		const doc = await client.open(text);
		const { text: short, isOwn, form } = await ask<SummaryResult>('summary', doc);
		assert.equal(short, 'TL;DR We ask for two engineers until 30 June 2026.');
		assert.equal(isOwn, true);
		assert.deepEqual(form.position, { line: 6, character: 0 });
		assert.match(form.snippet, /^\*\*TL;DR\*\* \$\{1:/u);
		await doc.replace('**TL;DR** We ask for two engineers until 30 June 2026.\n\n', '');
		const without = await ask<SummaryResult>('summary', doc);
		assert.equal(without.isOwn, false);
		assert.match(without.text ?? '', /^Problem: Shop owners in Lyon/u);
	});

	it('says how big a document thinks, with places in a text of other line ends', async () => {
		const doc = await client.open(text.replaceAll('\n', '\r\n'));
		const { prize, bet, thought, questions, form } = await ask<BiggerResult>('bigger', doc);
		assert.equal(prize?.words, '4,100 shops × €120 a year ≈ €0.5M');
		assert.equal(prize.range.start.line, 15);
		assert.deepEqual([bet, thought, questions.length], [null, null, 3]);
		assert.deepEqual(form?.position, { line: 17, character: 0 });
		assert.match(form.snippet, /^If this were ten times bigger we would \$\{1:/u);
	});

	it('has nothing to say of what is not open or left alone', async () => {
		const doc = await client.open(text);
		await client.changeSettings(() => ({ enable: false }));
		for (const request of ['counts', 'feedback', 'summary', 'bigger'])
			for (const uri of [doc.uri, 'file:///work/nothing.md'])
				assert.equal(await client.connection.sendRequest(`pmCoach/${request}`, { uri }), null);
	});
});
