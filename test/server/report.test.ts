import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { InsertionsResult } from '../../src/server/insertions-protocol.ts';
import type { Checklist, Report } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';
import type { TestDocument } from './test-document.ts';

const text = `---
pm-coach: prd
---

# PRD: Export

## Problem

Shop owners in Lyon retype 300 listings on every Friday. It costs each of them four hours a week (24 of 31
interviews, May 2026). They work around it with a spreadsheet, which fails when a price changes.

## Goals

- Cut the time for a listing from 40 to 4 minutes by 30 June 2026.
- Raise the share of shops that list daily from 12% to [what?] by [date?].

## Requirements

The file holds one row for each listing.

## Rollout

We will ship the other channels soon. Support answers within 30 minutes.
`;

describe('the report', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	it('says how a document stands, what it lacks, what is open and what would be asked', async () => {
		const doc = await client.open(text);
		const it = await reportOf(client, doc);
		assert.ok(it.grade !== null);
		const { score, letter, clean, structure, promises } = it.grade;
		assert.deepEqual([it.version, it.kind, it.kindName, it.silent], [1, 'prd', 'PRD', null]);
		assert.ok(score > 0 && score < 100 && /^[A-E]$/u.test(letter), `${score} ${letter}`);
		assert.ok(clean < 100 && structure !== null && structure < 100 && promises !== null);
		assert.equal(
			it.grade.losses.reduce((sum, loss) => sum + loss.points, 0),
			100 - score,
		);
		assert.deepEqual(
			it.blanks.map(blank => [blank.text, doc.textOf(blank.range)]),
			[
				['[what?]', '[what?]'],
				['[date?]', '[date?]'],
			],
		);
		const soon = it.questions.find(question => question.rule === 'vague-time');
		assert.ok(soon !== undefined);
		assert.match(soon.question, /by which date\?$/u);
		assert.equal(doc.textOf(soon.range), 'soon');
	});

	it('tells of the attributes of its author, and of those it cannot', async () => {
		const { grade } = await reportOf(
			client,
			await client.open(
				`${text}\nWe will ship the import soon. The list follows soon. The report comes soon.\n`,
			),
		);
		const trust = grade!.attributes.find(it => it.id === 'earn-trust');
		assert.equal(trust?.name, 'Earn trust');
		assert.ok(trust.score !== null && trust.score < 100);
		assert.equal(grade!.attributes.find(it => it.id === 'pushing-back')?.score, null);
	});

	it('says what to look at first at a stage, and keeps what a preset hides', async () => {
		const usual = await reportOf(client, await client.open(text));
		assert.ok(usual.grade!.attributes.every(it => !it.first));
		await client.changeSettings(() => ({ stage: 'new', preset: 'gentle' }));
		const { grade, ...report } = await reportOf(client, await client.open(text));
		assert.deepEqual(
			grade!.attributes.filter(it => it.first).map(it => it.name),
			['Communicate', 'Prioritize', 'Execute'],
		);
		assert.equal(grade!.score, usual.grade!.score);
		assert.deepEqual(grade!.gains, usual.grade!.gains);
		assert.deepEqual([report.blanks, report.questions], [usual.blanks, usual.questions]);
	});

	it('names the parts that can be inserted by their ids', async () => {
		const doc = await client.open(text);
		const { missing, grade } = await reportOf(client, doc);
		const offered: InsertionsResult = await client.connection.sendRequest('pmCoach/insertions', {
			uri: doc.uri,
		});
		assert.deepEqual(
			missing.map(it => it.id),
			offered.items.filter(it => it.missing).map(it => it.id),
		);
		assert.ok(missing.length > 0);
		const parts = grade?.gains.filter(it => it.what === 'part') ?? [];
		assert.ok(parts.length > 0);
		for (const { insertion, range, advice } of parts) {
			assert.ok(missing.some(it => it.id === insertion));
			assert.equal(range, null);
			assert.match(advice, /^Write the part “/u);
		}
	});

	it('says where to begin with what raises the grade most', async () => {
		const doc = await client.open(
			`${text}\nWe will ship the import soon. The list follows soon. The report comes soon.\n`,
		);
		const { grade } = await reportOf(client, doc);
		const gain = grade?.gains.find(it => it.name === 'vague-time');
		assert.ok(gain?.range);
		assert.equal(doc.textOf(gain.range), 'soon');
		assert.equal(gain.advice, 'Give a date, a quarter or an event instead of “soon”');
	});

	it('follows the text', async () => {
		const doc = await client.open(text);
		const before = await reportOf(client, doc);
		await doc.replace('[what?]', '20%');
		await doc.replace('soon', 'by 12 May 2026');
		const after = await reportOf(client, doc);
		assert.deepEqual(
			[after.version, after.blanks.map(it => doc.textOf(it.range))],
			[before.version + 2, ['[date?]']],
		);
		assert.ok(after.grade!.score > before.grade!.score);
	});

	it('agrees with the diagnostics', async () => {
		const doc = await client.open(text);
		const found = await doc.diagnostics();
		const { blanks, questions } = await reportOf(client, doc);
		assert.ok(found.includes(`placeholder-left: ${blanks[0]!.text}`));
		for (const it of questions)
			assert.ok(
				found.some(one => one.startsWith(`${it.rule}: `)),
				it.rule,
			);
	});

	it('has the ranges of a text with other line ends', async () => {
		const doc = await client.open(text.replaceAll('\n', '\r\n'));
		const { blanks } = await reportOf(client, doc);
		assert.deepEqual(
			blanks.map(it => doc.textOf(it.range)),
			['[what?]', '[date?]'],
		);
	});

	it('has no grade for a short document, but says what it lacks', async () => {
		const doc = await client.open('---\npm-coach: prd\n---\n\n# Export\n\nThe file holds one row.\n');
		const { grade, missing, words } = await reportOf(client, doc);
		assert.equal(grade, null);
		assert.ok(words > 0 && words < 60);
		assert.ok(missing.length > 0);
	});

	it('has nothing to say of a document that is left alone', async () => {
		const doc = await client.open(text);
		await client.changeSettings(() => ({ enable: false }));
		const { silent, ...it } = await reportOf(client, doc);
		assert.match(silent ?? '', /pmCoach\.enable/u);
		assert.deepEqual(it, {
			version: 1,
			kind: 'unknown',
			kindName: 'Unknown document',
			words: 0,
			grade: null,
			missing: [],
			blanks: [],
			questions: [],
			commitments: [],
			forgotten: [],
			unasked: null,
		});
		assert.equal(await client.connection.sendRequest('pmCoach/checklist', { uri: doc.uri }), null);
	});

	it('is null for a document that is not open', async () => {
		for (const request of ['pmCoach/report', 'pmCoach/checklist'])
			assert.equal(await client.connection.sendRequest(request, { uri: 'file:///work/none.md' }), null);
	});

	it('can be cancelled', async () => {
		const doc = await client.open(text);
		const source = new CancellationTokenSource();
		const asked = client.connection.sendRequest('pmCoach/report', { uri: doc.uri }, source.token);
		source.cancel();
		await assert.rejects(asked, isError(LSPErrorCodes.RequestCancelled));
	});

	it('is not given for a text that changes meanwhile', async () => {
		const doc = await client.open(text);
		const asked = client.connection.sendRequest('pmCoach/report', { uri: doc.uri });
		const refused = assert.rejects(asked, isError(LSPErrorCodes.ContentModified));
		await doc.replace('soon', 'later');
		await refused;
		assert.equal((await reportOf(client, doc)).version, 2);
	});
});

describe('the checklist', () => {
	it('lists what a review would ask, with places in the workspace', async () => {
		const client = await TestClient.start();
		const doc = await client.open(text, { uri: 'file:///work/docs/export.md' });
		const { markdown } = await client.connection.sendRequest<Checklist>('pmCoach/checklist', {
			uri: doc.uri,
		});
		const { questions } = await reportOf(client, doc);
		const [title, , ...items] = markdown.trimEnd().split('\n');
		assert.equal(title, '## docs/export.md');
		assert.deepEqual(
			items,
			questions.map(
				({ question, range: { start } }) =>
					`- [ ] ${question} (docs/export.md:${start.line + 1}:${start.character + 1})`,
			),
		);
		assert.ok(items.length > 1);
		await client.stop();
	});
});

const reportOf = (client: TestClient, { uri }: TestDocument): Promise<Report> =>
	client.connection.sendRequest('pmCoach/report', { uri });

const isError = (code: number) => (error: unknown) => error instanceof ResponseError && error.code === code;
