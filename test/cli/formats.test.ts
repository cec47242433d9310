import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sarifFaults } from './sarif-shape.ts';
import { Folder } from './terminal.ts';

const example = (name: string): string =>
	readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const filler =
	'Branch managers print the list on Mondays and cross out what has been sold. Each of the 40 branches does this by hand, and a list takes 40 minutes. In an interview on 3 March 2025, 12 of 14 managers called it the worst task of their week.';

const decision = (more: string): string =>
	`---\npm-coach: decision\n---\n\n# Export\n\n> **Ask:** Approve two engineers by 3 March 2025.\n\n${filler}\n\n${more}\n`;

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
});

afterEach(() => folder.remove());

interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly snippet?: { readonly text: string };
}

interface Result {
	readonly ruleId: string;
	readonly ruleIndex: number;
	readonly level: string;
	readonly message: { readonly text: string };
	readonly locations: readonly {
		readonly physicalLocation: {
			readonly artifactLocation: { readonly uri: string };
			readonly region: Region;
		};
	}[];
	readonly partialFingerprints: Readonly<Record<string, string>>;
	readonly fixes?: readonly {
		readonly description: { readonly text: string };
		readonly artifactChanges: readonly {
			readonly replacements: readonly {
				readonly deletedRegion: Region;
				readonly insertedContent: { readonly text: string };
			}[];
		}[];
		readonly properties: { readonly kind: string };
	}[];
	readonly properties: { readonly severity: string; readonly kind?: string };
}

interface Run {
	readonly columnKind: string;
	readonly invocations: readonly { readonly executionSuccessful: boolean }[];
	readonly tool: {
		readonly driver: {
			readonly name: string;
			readonly rules: readonly {
				readonly id: string;
				readonly help: { readonly text: string; readonly markdown: string };
			}[];
		};
	};
	readonly results: readonly Result[];
}

async function sarif(...args: readonly string[]): Promise<{ code: number; log: unknown; run: Run }> {
	const { code, out } = await folder.run(['check', '--format', 'sarif', ...args]);
	const log = JSON.parse(out) as { readonly runs: readonly [Run] };
	return { code, log, run: log.runs[0] };
}

describe('pm-coach check --format sarif', () => {
	it('keeps to the schema, for documents with findings and without', async () => {
		for (const name of ['prfaq', 'wbr', 'prd']) {
			folder.write(`${name}-weak.md`, example(`${name}-weak.md`));
			folder.write(`${name}-strong.md`, example(`${name}-strong.md`));
		}
		const { code, log, run } = await sarif();
		assert.equal(code, 1);
		assert.ok(run.results.length > 15, 'the examples show much');
		assert.ok(run.results.some(it => it.fixes !== undefined));
		assert.deepEqual(sarifFaults(log), []);
	});

	it('holds the same findings as the JSON report', async () => {
		folder.write('wbr.md', example('wbr-weak.md'));
		const { run } = await sarif('wbr.md');
		const { out } = await folder.run(['check', '--format', 'json', 'wbr.md']);
		const [document] = JSON.parse(out).documents as [
			{ findings: { rule: string; severity: string; message: string; text: string }[] },
		];
		assert.deepEqual(
			run.results.map(it => ({
				rule: it.ruleId,
				severity: it.properties.severity,
				message: it.message.text,
				text: it.locations[0]!.physicalLocation.region.snippet!.text,
			})),
			document.findings.map(({ rule, severity, message, text }) => ({ rule, severity, message, text })),
		);
	});

	it('says where in lines and UTF-16 columns from one, whatever the line ends', async () => {
		folder.write('docs/plan one.md', decision('👩‍👩‍👧 We will ship it soon.').replaceAll('\n', '\r\n'));
		const { run } = await sarif('docs');
		assert.equal(run.columnKind, 'utf16CodeUnits');
		const [only] = run.results;
		assert.equal(run.results.length, 1);
		const { artifactLocation, region } = only!.locations[0]!.physicalLocation;
		assert.equal(artifactLocation.uri, 'docs/plan%20one.md');
		assert.deepEqual(region, {
			startLine: 11,
			startColumn: 26,
			endLine: 11,
			endColumn: 30,
			snippet: { text: 'soon' },
		});
	});

	it('describes each rule that found something, once', async () => {
		folder.write('plan.md', decision('We will ship it soon. We will import it soon, too.'));
		const { run } = await sarif('plan.md');
		const { rules } = run.tool.driver;
		assert.deepEqual(
			rules.map(it => it.id),
			['vague-time'],
		);
		assert.match(rules[0]!.help.markdown, /^# vague-time\n/u);
		assert.ok(rules[0]!.help.text.length > 40);
		assert.deepEqual(
			run.results.map(it => [it.ruleIndex, it.level, it.properties.kind]),
			[
				[0, 'warning', 'future'],
				[0, 'warning', 'future'],
			],
		);
	});

	it('has a level for each severity', async () => {
		for (const [severity, level] of [
			['error', 'error'],
			['warning', 'warning'],
			['information', 'note'],
			['hint', 'note'],
		]) {
			folder.write('.pm-coach.json', JSON.stringify({ rules: { 'vague-time': severity } }));
			folder.write('plan.md', decision('We will ship it soon.'));
			const { run } = await sarif('plan.md');
			assert.deepEqual(
				run.results.map(it => [it.level, it.properties.severity]),
				[[level, severity]],
			);
		}
	});

	it('says what each fix replaces, and whether it keeps the meaning', async () => {
		folder.write('plan.md', decision('It is important to note that the export costs $40 a month.'));
		const { run } = await sarif('plan.md');
		const [fix] = run.results[0]!.fixes!;
		assert.equal(fix!.properties.kind, 'safe');
		assert.notEqual(fix!.description.text, '');
		const [{ deletedRegion, insertedContent }] = fix!.artifactChanges[0]!.replacements as unknown as [
			{ deletedRegion: Region; insertedContent: { text: string } },
		];
		assert.deepEqual(
			[deletedRegion.startLine, deletedRegion.startColumn, deletedRegion.endLine],
			[11, 1, 11],
		);
		assert.match(insertedContent.text, /^T/u);
	});

	it('knows a finding again when lines move', async () => {
		folder.write('plan.md', decision('We will ship it soon.'));
		const before = (await sarif('plan.md')).run.results[0]!;
		folder.write('plan.md', decision('One more line, of no interest here.\n\nWe will\nship it soon.'));
		const after = (await sarif('plan.md')).run.results[0]!;
		assert.notEqual(after.locations[0]!.physicalLocation.region.startLine, 11);
		assert.deepEqual(after.partialFingerprints, before.partialFingerprints);
	});

	it('says whether all files could be checked', async () => {
		folder.write('plan.md', decision(''));
		assert.deepEqual((await sarif('plan.md')).run.invocations, [{ executionSuccessful: true }]);
		folder.write('picture.md', Buffer.from([0x89, 0x50, 0, 0, 1, 2]));
		const { code, run } = await sarif('plan.md', 'picture.md');
		assert.equal(code, 2);
		assert.deepEqual(run.invocations, [{ executionSuccessful: false }]);
	});
});

describe('pm-coach check --format github', () => {
	const github = async (...args: readonly string[]) => folder.run(['check', '--format', 'github', ...args]);

	it('prints a command for each finding, counted from one, and a line of totals', async () => {
		folder.write('docs/plan.md', decision('We will ship it soon.'));
		const { code, out } = await github('docs/plan.md');
		assert.equal(code, 1);
		assert.match(
			out,
			/^::warning file=docs\/plan\.md,line=11,col=17,title=vague-time\/future::“soon” is a [^\n]+\.\n1 finding in 1 document: 1 warning\.\n$/u,
		);
	});

	it('has a command for each severity', async () => {
		for (const [severity, command] of [
			['error', 'error'],
			['warning', 'warning'],
			['information', 'notice'],
			['hint', 'notice'],
		]) {
			folder.write('.pm-coach.json', JSON.stringify({ rules: { 'vague-time': severity } }));
			folder.write('plan.md', decision('We will ship it soon.'));
			assert.ok((await github('plan.md')).out.startsWith(`::${command} file=`), severity);
		}
	});

	it('escapes what would end a property or the message', async () => {
		folder.write('a,b%2C.md', decision('Orders rose by 20% from 100 to 130: all of them.'));
		const { out } = await github('--rule', 'number-mismatch', 'a,b%2C.md');
		const [command] = out.split('\n');
		assert.match(command!, /^::[a-z]+ file=a%2Cb%252C\.md,line=11,/u);
		const message = command!.slice(command!.indexOf('::', 2) + 2);
		assert.ok(message.includes('20%25'), message);
		assert.doesNotMatch(message, /%(?!25)/u);
	});

	it('leaves the column out where a finding is longer than a line', async () => {
		folder.write('plan.md', decision('We will ship it at\nsome point this year.'));
		const { out } = await github('--rule', 'vague-time', 'plan.md');
		const wrapped = out.split('\n').filter(it => it.includes('endLine'));
		assert.deepEqual(
			wrapped.map(it => it.slice(0, it.indexOf('::', 2))),
			['::warning file=plan.md,line=11,endLine=12,title=vague-time/future'],
		);
	});

	it('prints the totals alone where there is nothing to say', async () => {
		folder.write('plan.md', decision(''));
		assert.deepEqual(await github('plan.md'), { code: 0, out: 'No findings in 1 document.\n', err: '' });
	});
});
