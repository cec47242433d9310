import assert from 'node:assert/strict';
import { InsertTextFormat, type CodeLens } from 'vscode-languageserver/node';
import type { InsertionsResult } from '../../src/server/insertions-protocol.ts';
import type { NewDocumentResult, NewDocumentsResult } from '../../src/server/new-documents-protocol.ts';
import { folder, TestClient, type TestClientOptions } from './client.ts';
import type { TestDocument } from './test-document.ts';

const prd = '---\npm-coach: prd\n---\n\n# PRD: Export\n\n## Problem\n\nShop owners retype 300 listings.\n\n';

describe('what helps to write', () => {
	let client: TestClient;
	const start = async (options: TestClientOptions = {}): Promise<void> => {
		client = await TestClient.start(options);
	};
	afterEach(() => client?.stop());

	describe('a completion', () => {
		it('is asked for by the mark of a heading alone', async () => {
			await start();
			assert.deepEqual(client.initialized.capabilities.completionProvider, { triggerCharacters: ['#'] });
		});

		it('puts in what is missing first, as a snippet in place of the line', async () => {
			await start();
			const doc = await client.open(`${prd}## Ri`);
			const { items } = (await doc.completions())!;
			assert.equal(items[0]!.label, 'Goals and metrics');
			const risks = items.find(it => it.label === 'Risks')!;
			assert.equal(risks.detail, 'PRD: missing here');
			assert.equal(risks.filterText, '## Risks');
			assert.equal(risks.insertTextFormat, InsertTextFormat.Snippet);
			assert.deepEqual(risks.textEdit, {
				range: { start: { line: 10, character: 0 }, end: { line: 10, character: 5 } },
				newText: '## Risks\n\n- ${1:[risk, likelihood, early signal, mitigation, owner?]}$0',
			});
			assert.match(
				JSON.stringify(risks.documentation),
				/Readers look for it: a risk with an owner is managed, a risk in a drawer is not\..*```md/u,
			);
			assert.deepEqual(
				items.map(it => it.sortText),
				items.map(it => it.sortText).sort(),
			);
		});

		it('does not hold on while a title is begun', async () => {
			await start();
			const { items } = (await (await client.open(`${prd}#`)).completions())!;
			assert.ok(items.length > 0);
			for (const it of items) assert.match(it.filterText!, /^#\S+$/u);
		});

		it('is plain text for clients without snippets, with the line ends of the document', async () => {
			await start({ completions: 'plain' });
			const doc = await client.open(`${prd}## `.replaceAll('\n', '\r\n'));
			const risks = (await doc.completions())!.items.find(it => it.label === 'Risks')!;
			assert.equal(risks.insertTextFormat, InsertTextFormat.PlainText);
			assert.ok('newText' in risks.textEdit!);
			assert.equal(
				risks.textEdit.newText,
				'## Risks\r\n\r\n- [risk, likelihood, early signal, mitigation, owner?]',
			);
		});

		it('is not there in prose, nor where nothing is coached', async () => {
			await start();
			assert.deepEqual((await (await client.open(`${prd}The export`)).completions())!.items, []);
			assert.equal(await (await client.open('{}', { uri: `${folder}/.pm-coach.json` })).completions(), null);
			await client.changeSettings(() => ({ enable: false }));
			assert.equal(await (await client.open(`${prd}## `)).completions(), null);
		});
	});

	describe('a code lens', () => {
		/** Opens a document once the server has loaded what it needs, of which it tells. */
		const opened = async (text: string, at: { uri?: string } = {}): Promise<TestDocument> => {
			const doc = await client.open(text, at);
			const refreshed = client.nextLensRefresh();
			assert.equal(await doc.codeLenses(), null);
			await refreshed;
			return doc;
		};

		const lensesOf = async (doc: TestDocument): Promise<readonly string[]> =>
			((await doc.codeLenses()) ?? []).map(it => `${it.range.start.line} ${it.command!.title}`);

		const text = `${prd}## Goals and metrics

- Cut the time for a listing from 40 to 4 minutes by [date?].
- Raise the share of shops that list daily from [X?] to 20% by 30 June 2026.

## Requirements

The file holds one row for each listing, and every shop owner gets it by mail in the evening.

### Format

It is [which format?].
`;

		it('above the title names the parts that are missing, and above a chapter counts its blanks', async () => {
			await start();
			const doc = await opened(text);
			assert.deepEqual(await lensesOf(doc), [
				'4 7 parts missing: Not doing, Evidence, Timeline, …',
				'10 2 open blanks',
				'15 1 open blank',
			]);
			const [parts, blanks] = (await doc.codeLenses()) as [CodeLens, CodeLens];
			assert.equal(parts.command!.command, 'pmCoach.insertSection');
			assert.deepEqual(parts.command!.arguments, [null, doc.uri]);
			assert.equal(blanks.command!.command, 'pmCoach.nextBlank');
			assert.equal(doc.textOf((blanks.command!.arguments as [string, never])[1]).split('\n').length, 2);
		});

		it('follows the text', async () => {
			await start();
			const doc = await opened(text);
			await doc.replace('[which format?]', 'CSV');
			await doc.type('\n## Risks\n\n- Lists come late: Ana watches the queue and warns by 12 May 2026.\n');
			assert.deepEqual(await lensesOf(doc), [
				'4 6 parts missing: Not doing, Evidence, Timeline, …',
				'10 2 open blanks',
			]);
		});

		it('names the part itself where only one is missing', async () => {
			await start();
			const doc = await opened(
				'---\npm-coach: okr\n---\n\n# Payments OKRs\n\n**Objective:** Sellers are paid on time.\n\n- KR1: Late payouts from 4% to 1% by 30 June 2027.\n- Guardrail: Refunds stay below 2%.\n',
			);
			const [lens] = (await doc.codeLenses())!;
			assert.equal(lens!.command!.title, '1 part missing: Not doing');
			assert.deepEqual(lens!.command!.arguments, ['non-goals', doc.uri]);
		});

		it('above the internal FAQ counts the hard questions that nobody asks', async () => {
			await start();
			const press =
				'Today, 23% of sellers re-type their catalog by hand, which costs them 3 hours a week. They do it on Fridays, after closing, and one item in twelve ends up with a wrong price. '.repeat(
					6,
				);
			const doc = await opened(
				`---\npm-coach: prfaq\n---\n\n# Acme launches Relay, so that shops can list once and sell on five channels\n\n**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.\n\n${press}\n\n## Internal FAQ\n\n### How does it work?\n\nBy itself, for every seller who has a shop.\n`,
			);
			const lens = (await doc.codeLenses())!.find(it =>
				/ hard questions not asked yet$/u.test(it.command!.title),
			);
			assert.equal(
				doc.textOf({ ...lens!.range, end: { line: lens!.range.start.line, character: 15 } }),
				'## Internal FAQ',
			);
			assert.match(lens!.command!.title, /^\d+ /u);
			assert.equal(lens!.command!.command, 'pmCoach.showFixes');
		});

		it('counts the blanks of a form that was just begun, and asks for no parts yet', async () => {
			await start({ settings: () => ({}) });
			const doc = await opened('# PRD: Export\n\n## Goals\n\n- [metric?] from [X?] to [Y?]\n', {
				uri: `${folder}/export-prd.md`,
			});
			assert.deepEqual(await lensesOf(doc), ['0 3 open blanks']);
		});

		it('is not there where the setting, the document or the client has none of it', async () => {
			await start();
			const doc = await opened(text);
			const before = client.lensRefreshes;
			await client.changeSettings(() => ({ codeLens: false }));
			assert.deepEqual(await lensesOf(doc), []);
			await client.next(() => client.lensRefreshes > before);
			await client.changeSettings(() => ({ enable: false }));
			assert.deepEqual(await lensesOf(doc), []);
			await client.changeSettings(() => ({}));
			const readme = await client.open(text.replace('pm-coach: prd', 'a: b'), { uri: `${folder}/README.md` });
			assert.deepEqual(await lensesOf(readme), []);
			await client.stop();
			await start({ initializationOptions: { commands: false } });
			assert.equal(client.initialized.capabilities.codeLensProvider, undefined);
		});
	});

	describe('a new document', () => {
		const config = JSON.stringify({ ownKinds: { bet: { extends: 'onepager', title: 'Bet sheet' } } });
		const files = {
			[`${folder}/.pm-coach.json`]: config,
			[`${folder}/.pm-coach/templates/launch-plan.md`]: '# Launch of [product?]\n\nOn [date?].\n',
			[`${folder}/.pm-coach/templates/notes.txt`]: 'No template.',
			[`${folder}/templates/go%20to%20market.md`]: '# Go to market\n',
			'file:///outside.md': '# Outside\n',
		};
		const options = { files, initializationOptions: { readFile: true, listFolder: true } };
		const choices = (at: string | null): Promise<NewDocumentsResult> =>
			client.connection.sendRequest('pmCoach/newDocuments', { folder: at });
		const teamsOwn = async (at: string | null): Promise<readonly string[]> => {
			const [first] = (await choices(at)).groups;
			return first!.question === 'Which one?' ? first!.documents.map(it => it.title) : [];
		};
		const begun = (id: string, at: string | null = folder): Promise<NewDocumentResult | null> =>
			client.connection.sendRequest('pmCoach/newDocument', {
				folder: at,
				id,
				title: 'Relay',
				date: '2026-11-24',
			});

		it('may be anything that one writes, what the team has of its own first', async () => {
			await start(options);
			const { groups } = await choices(`${folder}/docs`);
			assert.deepEqual(
				groups.map(it => `${it.title}: ${it.documents.map(one => one.id).join(' ')}`),
				[
					'A document of your team’s own: file:launch-plan.md kind:bet',
					'Something to build or change: product feature spec tweak',
					'A regular report: report status',
					'A decision: decision',
					'An incident: incident',
					'A direction: strategy or goals: strategy goals',
					'Questions that people ask: faq',
				],
			);
			assert.deepEqual(await teamsOwn(`${folder}/docs`), ['Launch plan', 'Bet sheet']);
			assert.deepEqual(await teamsOwn(null), []);
		});

		it('begins with its title and date, and says what its file’s name ends with', async () => {
			await start(options);
			assert.deepEqual(await begun('file:launch-plan.md'), {
				snippet: '# Launch of Relay\n\nOn ${1:[date?]}.\n',
				ending: 'launch-plan',
			});
			const prfaq = await begun('product', null);
			assert.equal(prfaq!.ending, 'prfaq');
			assert.match(prfaq!.snippet, /launches Relay, so/u);
			assert.match((await begun('kind:bet'))!.snippet, /^---\npm-coach: bet\n---\n\n# Relay\n/u);
			assert.equal(await begun('poem'), null);
		});

		it('comes from the folder of the workspace that the settings name', async () => {
			await start({ ...options, settings: () => ({ templates: './templates/' }) });
			assert.deepEqual(await teamsOwn(folder), ['Go to market', 'Bet sheet']);
			assert.ok(await begun('file:go to market.md'));
			for (const templates of ['', '..', 'templates/../..', 'nowhere']) {
				await client.changeSettings(() => ({ templates }));
				assert.deepEqual(await teamsOwn(folder), ['Bet sheet'], templates);
			}
		});

		it('leaves nothing behind in the server', async () => {
			await start(options);
			await choices(folder);
			await begun('product');
			assert.equal(client.remembered(), 0);
		});
	});

	describe('the parts to insert', () => {
		it('say what the team calls the kind', async () => {
			await start({
				files: {
					[`${folder}/.pm-coach.json`]: JSON.stringify({
						ownKinds: { bet: { extends: 'onepager', title: 'Bet sheet' } },
					}),
				},
			});
			const doc = await client.open('---\npm-coach: bet\n---\n\n# Cheaper returns\n');
			const result: InsertionsResult = await client.connection.sendRequest('pmCoach/insertions', {
				uri: doc.uri,
			});
			assert.deepEqual([result.kind, result.kindName], ['onepager', 'Bet sheet']);
			await doc.diagnostics();
			assert.equal(client.statuses.at(-1)!.kindName, 'Bet sheet');
		});
	});
});
