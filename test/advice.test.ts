import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generateSchema } from '../scripts/generate/schema.ts';
import { generateSnippets } from '../scripts/generate/snippets.ts';
import { main } from '../src/cli/main.ts';
import { ruleNames } from '../src/coach/coach.ts';
import { kindDefinitions } from '../src/coach/document/kinds/index.ts';
import { attributes } from '../src/coach/lint/rule.ts';
import { readManifest } from './support/manifest.ts';

const read = (name: string): string =>
	readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replaceAll('\r', '');

const rows = read('docs/advice.md')
	.split('\n')
	.filter(it => /^\| \d/u.test(it))
	.map(it => it.split(' | '))
	.map(([number, advice, help]) => ({
		number: Number(number!.slice(2)),
		advice: advice!,
		help: help!.replace(/ \|$/u, ''),
	}));

const { contributes } = readManifest();
const snippets = Object.values(
	JSON.parse(generateSnippets()) as Record<string, { prefix: string; body: string[] }>,
);
const prefixes = new Set(snippets.map(it => it.prefix));
const templates = snippets.flatMap(it => it.body).join('\n');
const configKeys = Object.keys((JSON.parse(generateSchema()) as { properties: object }).properties);
const parts = kindDefinitions.flatMap(it => it.parts.map(part => part.title));

/** All marks of one sort with their rows: `code`, “quotes”, *italics*. */
const marked = (pattern: RegExp): readonly (readonly [number, string])[] =>
	rows.flatMap(({ number, help }) => [...help.matchAll(pattern)].map(it => [number, it[1]!] as const));

/** The commands of the program, as its help lists them. */
async function commands(): Promise<ReadonlySet<string>> {
	let help = '';
	await main(['--help'], {
		cwd: '.',
		noColor: true,
		isTerminal: false,
		out: it => void (help += it),
		err: it => assert.fail(it),
		stdin: () => Promise.resolve(''),
		readUri: () => Promise.resolve(undefined),
	});
	return new Set([...help.matchAll(/^ {2}([a-z]+) /gmu)].map(it => `pm-coach ${it[1]!}`));
}

describe('docs/advice.md', () => {
	it('has all 67 pieces of advice in order, each once', () => {
		assert.deepEqual(
			rows.map(it => it.number),
			Array.from({ length: 67 }, (_, index) => index + 1),
		);
		assert.equal(new Set(rows.map(it => it.advice)).size, 67);
	});

	it('says of each what helps with it, or that nothing does yet', () => {
		const idle = rows.filter(it => !/`|\*/u.test(it.help) && !/\bNot yet: /u.test(it.help));
		assert.deepEqual(
			idle.map(it => it.number),
			[],
		);
	});

	it('names rules, snippets, settings and commands that exist', async () => {
		const known = await commands();
		assert.ok(known.has('pm-coach check') && known.has('pm-coach grade'));
		const exists = (name: string): boolean => {
			if (name.startsWith('pm-coach ')) return known.has(name.split(' ', 2).join(' '));
			if (name.startsWith('pm-')) return prefixes.has(name);
			if (name.startsWith('pmCoach.')) return name in contributes.configuration.properties;
			return ruleNames.has(name) || configKeys.includes(name) || name === '.pm-coach.json';
		};
		const names = marked(/`([^`]+)`/gu);
		assert.ok(names.length > 150);
		assert.deepEqual(
			names.filter(([, name]) => !exists(name)),
			[],
		);
	});

	it('names commands of the editor that exist', () => {
		const titles = contributes.commands.map(it => it.title);
		const names = marked(/\*([^*]+)\*/gu);
		assert.ok(names.length > 0);
		assert.deepEqual(
			names.filter(([, name]) => !titles.includes(name)),
			[],
		);
	});

	it('names attributes and parts of documents that exist', () => {
		const exists = (name: string): boolean =>
			(attributes as readonly string[]).includes(name) ||
			parts.includes(name) ||
			templates.includes(`## ${name}\n`) ||
			templates.includes(`**${name}:**`);
		const names = marked(/“([^”]+)”/gu);
		assert.ok(names.length > 20);
		assert.deepEqual(
			names.filter(([, name]) => !exists(name)),
			[],
		);
	});

	it('has a line for every attribute of the grade', () => {
		const named = new Set(marked(/“([^”]+)”/gu).map(([, name]) => name));
		assert.deepEqual(
			attributes.filter(it => !named.has(it)),
			[],
		);
	});
});
