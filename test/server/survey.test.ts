import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { WorkDoneProgress, type CancellationToken } from 'vscode-languageserver';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import {
	commitmentsRequest,
	forecastsRequest,
	questionsRequest,
	type ListResult,
	type QuestionsResult,
	type SurveyedFile,
	type SurveyParams,
} from '../../src/server/survey-protocol.ts';
import { ferryReviews } from '../support/ferry-reviews.ts';
import { folder, TestClient } from './client.ts';

const fileOf = (name: string): SurveyedFile => ({
	uri: `${folder}/${name}`,
	path: name,
	link: `/${encodeURIComponent(name)}`,
});
const names = Object.keys(ferryReviews);

describe('a survey of many documents', () => {
	let client: TestClient;
	beforeEach(async () => {
		const files = Object.fromEntries(names.map(it => [`${folder}/${it}`, ferryReviews[it]!]));
		client = await TestClient.start({ files, settings: () => ({}) });
	});
	afterEach(() => client.stop());

	const commitments = (
		params: SurveyParams = { files: names.map(fileOf) },
		token?: CancellationToken,
	): Promise<ListResult> =>
		token === undefined
			? client.connection.sendRequest(commitmentsRequest, params)
			: client.connection.sendRequest(commitmentsRequest, params, token);

	it('lists who promised what by when, with links to the lines', async () => {
		const { entries, documents, page, table } = await commitments();
		assert.deepEqual([entries, documents], [11, 3]);
		assert.match(page, /\n# Commitments\n\n11 commitments in 3 documents: 1 overdue, 2 slipped, 1 moved, /u);
		assert.ok(
			page.includes(
				'| 2026-07-03 | moved from 2026-06-26 in wbr-2026-06-15.md:21 | Jonas Weber | Call the five coach operators who left | [wbr-2026-06-22.md:20](/wbr-2026-06-22.md#L20) |\n',
			),
			page,
		);
		assert.ok(table.includes('| Call the five coach operators who left | wbr-2026-06-22.md:20 |\n'));
	});

	it('reads what is open as it stands in the editor', async () => {
		const uri = `${folder}/${names[2]}`;
		const doc = await client.open(ferryReviews[names[2]!]!, { uri });
		await doc.replace('by 29 June', 'by 30 June');
		const { table } = await commitments();
		assert.match(table, /\| 2026-06-30 \| open \| Aoife Burke \| Print 4,000 leaflets/u);
		assert.equal(client.files[uri]!.includes('by 29 June'), true);
	});

	it('leaves out what is turned off, what cannot be read and the lists that it made', async () => {
		await client.changeSettings(uri => (uri.endsWith('06-15.md') ? { enable: false } : {}));
		const { page } = await commitments();
		client.files[`${folder}/saved.md`] = page;
		const files = [...names, 'saved.md', 'gone.md'].map(fileOf);
		assert.equal((await commitments({ files })).documents, 2);
		await client.open(page, { uri: `${folder}/saved.md` });
		assert.equal((await commitments({ files })).documents, 2);
	});

	it('keeps names of files from being markup', async () => {
		const name = 'a (b) [c] | d.md';
		client.files[`${folder}/a`] = ferryReviews[names[2]!]!;
		const files = [{ uri: `${folder}/a`, path: name, link: `/${encodeURIComponent(name)}` }];
		const { page } = await commitments({ files });
		assert.ok(page.includes('[a (b) \\[c\\] \\| d.md:20](/a%20%28b%29%20%5Bc%5D%20%7C%20d.md#L20)'), page);
	});

	it('remembers nothing of what it read', async () => {
		const before = client.remembered();
		await commitments();
		// The `.pm-coach.json` files that were looked for are kept until something is closed.
		const looked = client.remembered() - before;
		await commitments();
		assert.equal(client.remembered() - before, looked);
		assert.ok(looked <= 2, String(looked));
	});

	it('tells how far it is', async () => {
		const percentages: number[] = [];
		client.connection.onProgress(WorkDoneProgress.type, 'token', it => {
			if (it.kind === 'report') percentages.push(it.percentage ?? -1);
		});
		const files = Array.from({ length: 40 }, () => fileOf(names[2]!));
		await commitments({ files, workDoneToken: 'token' });
		assert.deepEqual(percentages, [40, 80, 100]);
	});

	it('stops when nobody waits for it any more', async () => {
		const source = new CancellationTokenSource();
		const asked = commitments({ files: names.map(fileOf) }, source.token);
		source.cancel();
		await assert.rejects(
			asked,
			(error: ResponseError<void>) => error.code === LSPErrorCodes.RequestCancelled,
		);
	});

	it('lists what was forecast, and what came of it', async () => {
		client.files[`${folder}/log.md`] =
			'# Log\n\n| Metric | Forecast for | Low | High | Actual |\n|---|---|--:|--:|--:|\n| Orders | W25 | 900 | 1,100 | 1,050 |\n';
		const params: SurveyParams = { files: [...names, 'log.md'].map(fileOf) };
		const found: ListResult = await client.connection.sendRequest(forecastsRequest, params);
		assert.deepEqual([found.entries, found.documents], [1, 4]);
		assert.ok(
			found.page.includes('\n# Forecast log\n\n1 forecast, 1 with an actual; 1 of 1 inside their range'),
		);
		assert.ok(
			found.page.endsWith(
				'| Orders | W25 | – | 900 to 1,100 | 1,050 | yes | +5.0% | [log.md:5](/log.md#L5) |\n',
			),
		);
		assert.ok(found.table.endsWith('| log.md:5 |\n'));
	});

	it('collects questions, each once', async () => {
		const faq = '# FAQ\n\n## FAQ\n\n### When will it launch?\n\nOn 14 July 2026.\n';
		client.files[`${folder}/a.md`] = faq;
		client.files[`${folder}/b.md`] = faq.replace(
			'### When will it launch',
			'### Who owns it?\n\n### When will it Launch',
		);
		const params: SurveyParams = { files: ['a.md', 'b.md'].map(fileOf) };
		const found: QuestionsResult = await client.connection.sendRequest(questionsRequest, params);
		const range = (line: number, end: number) => ({
			start: { line, character: 4 },
			end: { line, character: end },
		});
		assert.deepEqual(found, {
			documents: 2,
			questions: [
				{
					question: 'When will it launch?',
					sort: 'date',
					uri: `${folder}/a.md`,
					path: 'a.md',
					range: range(4, 24),
					answer: { line: 6, character: 0 },
					times: 2,
				},
				{
					question: 'Who owns it?',
					sort: 'who',
					uri: `${folder}/b.md`,
					path: 'b.md',
					range: range(4, 16),
					answer: null,
					times: 1,
				},
			],
		});
	});

	it('finds nothing where nothing is promised', async () => {
		client.files[`${folder}/note.md`] = '# Note\n\nNothing is promised here.\n';
		const { entries, documents, table } = await commitments({ files: [fileOf('note.md')] });
		assert.deepEqual([entries, documents, table], [0, 1, 'No commitments found.\n']);
	});

	it('makes a page that the coach has nothing to say of', async () => {
		const { page } = await commitments();
		const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });
		await coach.prepare();
		assert.deepEqual(coach.open(page, { path: 'Untitled-1', config: defaultConfig }).findings(), []);
	});
});
