import assert from 'node:assert/strict';
import { TestClient } from './client.ts';

/** What a rule's first diagnostic points at besides its own place: text and message each. */
async function related(text: string, rule: string): Promise<readonly (readonly [string, string])[]> {
	const client = await TestClient.start({ settings: () => ({}) });
	const doc = await client.open(text);
	const found = (await doc.rawDiagnostics()).find(it => it.code === rule);
	assert.ok(found, `There is a finding of ${rule}.`);
	const places = (found.relatedInformation ?? []).map(it => {
		assert.equal(it.location.uri, doc.uri);
		return [doc.textOf(it.location.range), it.message] as const;
	});
	await client.stop();
	return places;
}

const filler =
	'The file holds one row for each order of the day, and a second sheet holds the fees of the month. '
		.repeat(8)
		.trim();

describe('a finding points to the other place', () => {
	it('a late answer to what stands in front of it', async () => {
		const [[text, message] = []] = await related(
			'---\npm-coach: faq\n---\n\n### Will we hit the June date?\n\nThe team lost two weeks to the data migration. Design also changed the empty state. No, we will ship on 14 July.\n',
			'answer-last',
		);
		assert.equal(text, 'The team lost two weeks to the data migration.');
		assert.equal(message, 'The passage opens with this, which explains the answer further down.');
	});

	it('a buried ask to the top', async () => {
		const [[, message] = []] = await related(
			`---\npm-coach: decision\n---\n\n# Vendor\n\n${filler}\n\nWe recommend option B at $40,000 a year.\n`,
			'buried-ask',
		);
		assert.equal(message, 'The reader starts here and would find the ask here.');
	});

	it('a problem below its solution to the solution', async () => {
		assert.deepEqual(
			await related(
				`---\npm-coach: prd\n---\n\n# PRD: Export\n\n## Solution\n\n${filler}\n\n## Problem\n\nAccountants at small shops retype 200 orders a month because no file holds them all.\n`,
				'problem-missing',
			),
			[['## Solution', 'The solution begins here, before the problem.']],
		);
	});

	it('a figure of the prose to the cell of the table that says otherwise', async () => {
		assert.deepEqual(
			await related(
				'---\npm-coach: wbr\n---\n\n## Summary\n\nActivation was 41% last week.\n\n## Metrics\n\n| Metric | Last week | This week |\n| --- | --- | --- |\n| Activation | 45% | 46% |\n| Refunds | 12 | 14 |\n',
				'conflicting-figures',
			),
			[['45%', 'The other figure for “activation”.']],
		);
	});
});
