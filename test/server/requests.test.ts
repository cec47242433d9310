import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver';
import { rules } from '../../src/coach/coach.ts';
import type { InsertionsResult } from '../../src/server/insertions-protocol.ts';
import type { Explanation } from '../../src/server/protocol.ts';
import { lesson } from '../../src/server/teach.ts';
import { TestClient } from './client.ts';

const text = 'We will ship the export soon.';

describe('the hover', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await TestClient.start();
	});
	afterEach(() => client.stop());

	it('teaches why, and what better looks like', async () => {
		const doc = await client.open(text);
		await doc.diagnostics();
		const hover = await doc.hover('soon');
		assert.ok(MarkupContent.is(hover?.contents));
		assert.ok(hover.contents.value.includes(rules.find(it => it.id === 'vague-time')!.why));
		assert.match(hover.contents.value, /\*\*Before\*\*\n\n> [^«]+\n\n\*\*After\*\*\n\n> /u);
		assert.match(
			hover.contents.value,
			/\[All about vague-time\]\(https:\/\/example\.org\/rules\/vague-time\.md\)/u,
		);
		assert.deepEqual(hover.range, { start: { line: 0, character: 24 }, end: { line: 0, character: 28 } });
	});

	it('has something to teach about every rule: why, a before and an after, without the marks that tests read', () => {
		for (const rule of rules)
			for (const kind of [undefined, ...Object.keys(rule.kinds ?? {})]) {
				const text = lesson(rule, kind, []);
				assert.ok(text.includes(rule.why) && text.includes(rule.source));
				assert.ok(!/[«»]/u.test(text), text);
				const [, before, after] =
					/\*\*Before\*\*\n\n(> [^]+)\n\n\*\*After\*\*\n\n(> [^]+)\n\n\*[^\n]+$/u.exec(text) ?? [];
				assert.ok(
					before !== undefined && after !== undefined && before !== after,
					`${rule.id} ${kind}: ${text}`,
				);
				assert.ok(text.length < 2500, `${rule.id} ${kind} takes ${text.length} characters`);
			}
	});

	it('shows of a long example only what differs, below the heading it stands under', () => {
		const rule = rules.find(it => it.id === 'date-inconsistent')!;
		const text = lesson(rule, 'conflict', []);
		assert.ok(
			text.includes(
				'> ## Timeline\n> \n> - Launch: 21 July\n\n**After**\n\n> ## Timeline\n> \n> - Launch: 14 July\n',
			),
			text,
		);
	});

	it('links to the page and to turning the rule off, here and in the workspace', async () => {
		const uri = 'file:///work/a%20(1).md';
		const doc = await client.open(text, { uri });
		await doc.diagnostics();
		const hover = await doc.hover('soon');
		assert.ok(MarkupContent.is(hover?.contents));
		const links = [...hover.contents.value.matchAll(/\[([^\]]+)\]\(([^)]+)\)/gu)].map(
			it => [it[1]!, it[2]!] as const,
		);
		assert.deepEqual(
			links.map(([title]) => title),
			['All about vague-time', 'Turn off here, with a reason', 'Turn off in this workspace'],
		);
		const argumentsOf = (link: string) =>
			JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1))) as unknown;
		assert.match(links[1]![1], /^command:pmCoach\.turnOffHere\?/u);
		assert.deepEqual(argumentsOf(links[1]![1]), [
			{ uri, version: 1, rule: 'vague-time', position: { line: 0, character: 24 } },
		]);
		assert.match(links[2]![1], /^command:pmCoach\.turnOffRule\?/u);
		assert.deepEqual(argumentsOf(links[2]![1]), ['vague-time', uri]);
	});

	it('links to no command that the client does not have', async () => {
		const other = await TestClient.start({ initializationOptions: { commands: false } });
		const doc = await other.open(text);
		await doc.diagnostics();
		const hover = await doc.hover('soon');
		assert.ok(MarkupContent.is(hover?.contents));
		assert.ok(hover.contents.value.includes('[All about vague-time]('));
		assert.ok(!hover.contents.value.includes('command:'));
		await other.stop();
	});

	it('keeps silent where there is no finding', async () => {
		const doc = await client.open(text);
		await doc.diagnostics();
		assert.equal(await doc.hover('ship'), null);
	});

	it('shows how a metric went, as a picture and in words', async () => {
		const table = [
			'| Metric | W21 | W22 | W23 | W24 |',
			'|---|--:|--:|--:|--:|',
			'| Orders_new (a) | 400 | 420 | 410 | 450 |',
		].join('\n');
		const words =
			'**The trend of Orders\\_new (a).** 400 (W21) to 450 (W24); lowest 400 (W21), highest 450 (W24).';
		const doc = await client.open(table);
		await doc.diagnostics();
		const plain = await doc.hover('420');
		assert.ok(MarkupContent.is(plain?.contents));
		assert.equal(plain.contents.value, words);
		await client.stop();
		client = await TestClient.start({ initializationOptions: { pictures: true } });
		const again = await client.open(table);
		await again.diagnostics();
		const seen = await again.hover('420');
		assert.ok(MarkupContent.is(seen?.contents));
		const [, alt, data, told] =
			/^!\[(.+)\]\(data:image\/svg\+xml,([^()'\s]+)\)\n\n(.+)$/u.exec(seen.contents.value) ?? [];
		assert.equal(alt, 'Orders\\_new (a): 400 (W21) to 450 (W24); lowest 400 (W21), highest 450 (W24)');
		assert.match(decodeURIComponent(data!), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .+<\/svg>$/u);
		assert.equal(told, words);
	});

	it('shows how a figure follows from those beside it, right or wrong', async () => {
		const doc = await client.open('Signups grew 23% from 1,200 to 1,480. Refunds fell 50%, from 90 to 61.');
		await doc.diagnostics();
		const right = await doc.hover('1,480');
		assert.ok(MarkupContent.is(right?.contents));
		assert.equal(
			right.contents.value,
			'**The figures.** 1,200 to 1,480 is +280, +23.3%; the text says “23%”.',
		);
		assert.deepEqual(right.range, { start: { line: 0, character: 31 }, end: { line: 0, character: 36 } });
		const wrong = await doc.hover('50%');
		assert.ok(MarkupContent.is(wrong?.contents));
		assert.match(
			wrong.contents.value,
			/^\*\*The figures\.\*\* 90 to 61 is -29, -32\.2%; the text says “50%”\.\n\n---\n\n\*\*Why it matters\./u,
		);
	});

	it('writes amounts of money so that they stay what they are', async () => {
		const doc = await client.open('Revenue went from $1.2M to $1.5M.');
		await doc.diagnostics();
		const hover = await doc.hover('$1.5M');
		assert.ok(MarkupContent.is(hover?.contents));
		assert.equal(hover.contents.value, '**The figures.** \\$1.2M to \\$1.5M is +\\$0.3M, +25%.');
	});

	it('shows every relation that a figure of a table takes part in, right and wrong ones', async () => {
		const doc = await client.open(
			'| Team | May | June | MoM |\r\n| --- | --: | --: | --: |\r\n' +
				'| Search | $1.2M | **$1.5M** | +25% |\r\n| Data | $1.1M | $1.6M | +25% |\r\n| Total | $2.3M | $3.1M | |\r\n',
		);
		await doc.diagnostics();
		const right = await doc.hover('$1.5M');
		assert.ok(MarkupContent.is(right?.contents));
		assert.equal(
			right.contents.value,
			'**The figures.**\n\n' +
				'- \\$1.5M against \\$1.2M is +\\$0.3M, +25%; the cell says “+25%”.\n' +
				'- \\$1.5M + \\$1.6M is \\$3.1M; the total says “\\$3.1M”.',
		);
		assert.deepEqual(right.range, { start: { line: 2, character: 21 }, end: { line: 2, character: 26 } });
		const wrong = await doc.hover('+25% |\r\n| Total');
		assert.ok(MarkupContent.is(wrong?.contents));
		assert.match(
			wrong.contents.value,
			/^\*\*The figures\.\*\* \\\$1\.6M against \\\$1\.1M is \+\\\$0\.5M, \+45\.5%; the cell says “\+25%”\.\n\n---\n\n\*\*Why it matters\./u,
		);
		assert.equal(await doc.hover('Search'), null);
	});

	it('keeps silent about a version that is gone', async () => {
		const doc = await client.open(text);
		await doc.diagnostics();
		await doc.replace('We', 'They');
		assert.equal(await doc.hover('soon'), null);
	});
});

describe('the status', () => {
	it('follows each check', async () => {
		const client = await TestClient.start();
		const doc = await client.open(`---\npm-coach: status\n---\n\n${text}`);
		await doc.diagnostics();
		assert.deepEqual(client.statuses, [
			{
				uri: doc.uri,
				version: 1,
				kind: 'status',
				kindName: 'Status update',
				kindFrom: 'front matter',
				words: 6,
				silent: null,
				findings: 1,
			},
		]);
		await client.stop();
	});

	it('is not sent to clients that did not ask for it', async () => {
		const client = await TestClient.start({ initializationOptions: { status: false } });
		await (await client.open(text)).diagnostics();
		assert.deepEqual(client.statuses, []);
		await client.stop();
	});
});

describe('a kind picked by hand', () => {
	const settings = () => ({});

	it('counts from then on, and no longer when it is taken back', async () => {
		const client = await TestClient.start({ settings });
		const doc = await client.open(text);
		assert.deepEqual(await doc.diagnostics(), []);
		const asked = client.nextRefresh();
		await client.connection.sendRequest('pmCoach/setKind', { uri: doc.uri, kind: 'status' });
		await asked;
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		assert.equal(client.statuses.at(-1)?.kindFrom, 'chosen');
		await client.connection.sendRequest('pmCoach/setKind', { uri: doc.uri, kind: null });
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('may be told before the document is opened, and is forgotten when it is closed', async () => {
		const client = await TestClient.start({ settings });
		const uri = 'file:///work/a.md';
		await client.connection.sendRequest('pmCoach/setKind', { uri, kind: 'status' });
		const doc = await client.open(text, { uri });
		assert.deepEqual(await doc.diagnostics(), ['vague-time: soon']);
		await doc.close();
		await doc.open();
		assert.deepEqual(await doc.diagnostics(), []);
		await client.stop();
	});

	it('may be nonsense', async () => {
		const client = await TestClient.start({ settings });
		const doc = await client.open(text);
		await client.connection.sendRequest('pmCoach/setKind', { uri: doc.uri, kind: 'poem' });
		await doc.diagnostics();
		assert.equal(client.statuses.at(-1)?.kindFrom, 'none');
		await client.stop();
	});
});

describe('an explanation', () => {
	it('exists for every rule', async () => {
		const client = await TestClient.start();
		for (const rule of rules) {
			const explanation: Explanation = await client.connection.sendRequest('pmCoach/explain', {
				rule: rule.id,
			});
			assert.equal(explanation.summary, rule.summary);
			assert.ok(explanation.markdown.includes(rule.why));
		}
		await client.stop();
	});

	it('is null for a rule that does not exist', async () => {
		const client = await TestClient.start();
		assert.equal(await client.connection.sendRequest('pmCoach/explain', { rule: 'no-such-rule' }), null);
		await client.stop();
	});
});

describe('the parts to insert', () => {
	it('say what is missing and where it belongs', async () => {
		const client = await TestClient.start();
		const doc = await client.open('---\npm-coach: prd\n---\n\n# Export\n\n## Problem\n\nPeople wait.\n');
		const result: InsertionsResult = await client.connection.sendRequest('pmCoach/insertions', {
			uri: doc.uri,
		});
		assert.equal(result.version, 1);
		assert.equal(result.kind, 'prd');
		assert.ok(result.items.some(it => it.missing));
		for (const it of result.items) {
			assert.ok(it.position.line >= 3 && it.position.line <= 9);
			assert.notEqual(it.snippet.trim(), '');
		}
		await client.stop();
	});
});
