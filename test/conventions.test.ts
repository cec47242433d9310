import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { read, readManifest, readRawManifest } from './support/manifest.ts';

const page = read('docs/conventions.md');
const rows = page.split('\n').filter(it => it.startsWith('| ') && !/^\| (?:---|Convention )/u.test(it));
const names = [...new Set([...page.matchAll(/`([^`]+)`/gu)].map(it => it[1]!))];
const manifest = readManifest();
const { commands, views, configuration } = manifest.contributes;
const own = new Set([
	...commands.map(it => it.command),
	...Object.values(views)
		.flat()
		.map(it => it.id),
	...Object.keys(configuration.properties),
]);
const grammars = manifest.contributes.grammars.map(it => read(it.path.replace('./', ''))).join('\n');

/** Names of the editor or of Markdown, which nothing here could look up. */
const foreign: ReadonlySet<string> = new Set([
	'code',
	'F8',
	'TODO',
	'TBD',
	'editor.tokenColorCustomizations',
	'sponsor',
]);

function exists(name: string): boolean {
	if (foreign.has(name)) return true;
	if (name.startsWith('npm run ')) return name.slice('npm run '.length) in manifest.scripts;
	if (name.startsWith('pmCoach.')) return own.has(name);
	if (existsSync(new URL(`../${name}`, import.meta.url))) return true;
	if (name === 'l10n.t') return read('src/client/team-settings.ts').includes('l10n.t(');
	if (/^(?:constant|variable|keyword|invalid)\./u.test(name)) return grammars.includes(name);
	return inManifest(name);
}

/** A place in `package.json`, with dots between its steps. */
function inManifest(path: string): boolean {
	let value: unknown = readRawManifest();
	for (const step of path.split('.')) {
		if (typeof value !== 'object' || value === null || !(step in value)) return false;
		value = (value as Record<string, unknown>)[step];
	}
	return true;
}

describe('docs/conventions.md', () => {
	it('names files, settings, commands, views and scopes that exist', () => {
		assert.ok(names.length > 50, `There are ${names.length} names.`);
		assert.deepEqual(
			names.filter(it => !exists(it)),
			[],
		);
	});

	it('says of each convention where it is met, or why not', () => {
		assert.ok(rows.length > 30, `There are ${rows.length} conventions.`);
		const idle = rows.filter(it => !/`|\*not here\*/u.test(it.split(' | ')[1] ?? ''));
		assert.deepEqual(idle, []);
		const unexplained = rows.filter(it => /\*not here\*(?![,:])/u.test(it));
		assert.deepEqual(unexplained, []);
	});

	it('knows of no webview and of no telemetry, since there is none', () => {
		const sources =
			read('src/client/client.ts') + readFileSync(new URL('../package.json', import.meta.url), 'utf8');
		assert.doesNotMatch(sources, /createWebview|telemetryLogger|"telemetry"/iu);
	});

	it('covers each page of the editor’s guidelines', () => {
		for (const subject of [
			'Activity bar',
			'Side bar',
			'Panel',
			'Views',
			'Welcome content',
			'Status bar',
			'Editor actions',
			'Context menus',
			'Command palette',
			'Quick picks',
			'Notifications',
			'Webviews',
			'Walkthrough',
			'Settings',
		])
			assert.ok(
				rows.some(it => it.startsWith(`| ${subject}:`)),
				`Nothing is said about: ${subject}.`,
			);
	});
});
