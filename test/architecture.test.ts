import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { builtinModules } from 'node:module';
import { rules } from '../src/coach/rules/index.ts';
import { findingsIn, only } from './support/check.ts';

/**
 * What each folder may import: folders (all files in them), single files, and packages. A folder may always
 * import itself; the longest name that fits a file is its row.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'coach/text': [],
	'coach/markdown': ['coach/text', '@lezer/common', '@lezer/markdown', 'yaml'],
	'coach/numbers': ['coach/text'],
	'coach/prose': ['coach/text', 'coach/numbers', '@lezer/common', 'compromise/two'],
	// Asks sentences for the words of a list: the one file of its folder that stands above the word lists.
	'coach/prose/history.ts': ['coach/prose', 'coach/lexicon'],
	'coach/lexicon': ['coach/prose'],
	'coach/document': [
		'coach/markdown',
		'coach/prose',
		'coach/numbers',
		'coach/text',
		'@lezer/common',
		'picomatch',
	],
	'coach/lint': [
		'coach/document',
		'coach/prose',
		'coach/numbers',
		'coach/markdown',
		'coach/text',
		'jsonc-parser',
	],
	'coach/rules': [
		'coach/lint',
		'coach/document',
		'coach/lexicon',
		'coach/prose',
		'coach/numbers',
		'coach/text',
	],
	'coach/grade': [
		'coach/rules',
		'coach/lint',
		'coach/document',
		'coach/lexicon',
		'coach/prose',
		'coach/numbers',
		'coach/text',
	],
	// Read by the client, which holds none of the coach: nothing but figures.
	'coach/history': ['coach/grade/letter.ts'],
	'coach/coach.ts': [
		'coach/rules',
		'coach/grade',
		'coach/lint',
		'coach/document',
		'coach/prose',
		'coach/numbers',
		'coach/markdown',
		'coach/text',
	],
	'coach/coaching.ts': ['coach/coach.ts', 'coach/grade', 'coach/document', 'coach/rules'],
	'coach/fix-all.ts': ['coach/coach.ts', 'coach/lint', 'coach/text'],
	project: ['coach/coach.ts', 'coach/lint/config.ts'],
	server: [
		'coach/coach.ts',
		'coach/fix-all.ts',
		'coach/coaching.ts',
		'coach/rules/page.ts',
		'coach/grade',
		'coach/history',
		'coach/text',
		'coach/lint',
		'coach/document',
		'project',
		'vscode-languageserver',
		'vscode-languageserver-textdocument',
	],
	'server/node.ts': ['server', 'vscode-languageserver', 'project', 'node:'],
	'server/browser.ts': ['server', 'vscode-languageserver', 'project'],
	'server/ignore.ts': ['server', 'coach/coach.ts', 'coach/text', 'coach/lint', 'project'],
	cli: [
		'coach/coach.ts',
		'coach/fix-all.ts',
		'coach/rules/page.ts',
		'coach/grade',
		'coach/history',
		'coach/text',
		'coach/lint',
		'coach/document',
		'project',
		'server/node.ts',
		'package.json',
		'ignore',
		'tinyglobby',
		'node:',
	],
	client: [
		'server/protocol.ts',
		'server/survey-protocol.ts',
		'server/coaching-protocol.ts',
		'server/insertions-protocol.ts',
		'server/new-documents-protocol.ts',
		'coach/document/kind.ts',
		'coach/grade/letter.ts',
		'coach/history',
		'vscode',
		'vscode-languageclient',
	],
};

interface SourceFile {
	/** Below `src/`, with slashes. */
	readonly path: string;
	readonly text: string;
	/** Files below `src/` and names of packages. */
	readonly imports: readonly string[];
}

const root = new URL('../', import.meta.url);

const files: readonly SourceFile[] = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
	.map(it => it.replaceAll('\\', '/'))
	.filter(it => it.endsWith('.ts'))
	.sort()
	.map(path => {
		const text = readFileSync(new URL(`src/${path}`, root), 'utf8');
		const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
		const imports = [
			...code.matchAll(/(?:^(?:import|export|\})[^'\n]*?\bfrom |^import |\bimport\()'([^'\n]+)'/gmu),
		].map(it => located(path, it[1]!));
		return { path, text, imports };
	});

/** Where an import leads: `package.json` lies above `src`. */
function located(path: string, name: string): string {
	return name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/^\.\.\//u, '') : name;
}

/** Whether a file or package is what a row names, or lies in it. */
const within = (name: string, row: string): boolean =>
	name === row || name.startsWith(row.endsWith(':') ? row : `${row}/`);

const rowOf = (path: string): string | undefined =>
	Object.keys(allowed)
		.filter(it => within(path, it))
		.sort((a, b) => b.length - a.length)[0];

const isBuiltin = (name: string): boolean =>
	name.startsWith('node:') || builtinModules.includes(name.split('/')[0]!);

describe('the architecture', () => {
	it('reads the imports of every file', () => {
		assert.ok(files.length > 100);
		const engine = files.find(it => it.path === 'coach/lint/engine.ts');
		assert.ok(engine?.imports.includes('coach/document/section.ts'));
		const tagger = files.find(it => it.path === 'coach/prose/tagger.ts');
		assert.deepEqual(tagger?.imports, ['compromise/two']);
	});

	it('lets imports point down only', () => {
		const wrong = files.flatMap(({ path, imports }) => {
			const row = rowOf(path);
			if (row === undefined) return [`${path} lies in a folder that the table does not know`];
			return imports
				.filter(it => !within(it, row) && !allowed[row]!.some(other => within(it, other)))
				.map(it => `${path} may not import ${it}`);
		});
		assert.deepEqual(wrong, []);
	});

	it('lets only the tagger import compromise', () => {
		const importers = files
			.filter(it => it.imports.some(name => within(name, 'compromise')))
			.map(it => it.path);
		assert.deepEqual(importers, ['coach/prose/tagger.ts']);
	});

	it('keeps Node out of the core, and out of what runs in a browser', () => {
		const pure = files.filter(
			it => /^(?:coach|project|client|server)\//u.test(it.path) && it.path !== 'server/node.ts',
		);
		assert.deepEqual(
			pure.filter(it => it.imports.some(isBuiltin)).map(it => it.path),
			[],
		);
	});

	it('keeps clocks and chance out of the core', () => {
		const used = files.filter(
			it =>
				it.path.startsWith('coach/') &&
				/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bsetTimeout\b/u.test(it.text),
		);
		assert.deepEqual(
			used.map(it => it.path),
			[],
		);
	});

	it('lets no rule import another', () => {
		const rule = /^coach\/rules\/[a-z]+\/[a-z]/u;
		const wrong = files
			.filter(it => rule.test(it.path))
			.flatMap(it => it.imports.filter(name => rule.test(name)).map(name => `${it.path} imports ${name}`));
		assert.deepEqual(wrong, []);
	});

	it('has no file over 300 lines', () => {
		const long = files.filter(it => it.path !== 'coach/rules/index.ts' && it.text.split('\n').length > 301);
		assert.deepEqual(
			long.map(it => it.path),
			[],
		);
	});
});

describe('the rules', () => {
	it('are all in the list, each in the file of its name in the folder of its family', () => {
		const written = files.filter(it => /^coach\/rules\/[a-z]+\/[a-z]/u.test(it.path)).map(it => it.path);
		const listed = rules.map(it => `coach/rules/${it.family}/${it.id}.ts`);
		assert.deepEqual([...listed].sort(), written);
		assert.equal(new Set(rules.map(it => it.id)).size, rules.length);
	});

	for (const rule of rules) {
		describe(rule.id, () => {
			it('has what its page needs', () => {
				assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/u);
				for (const sub of Object.keys(rule.kinds ?? {})) assert.match(sub, /^[a-z]+(?:-[a-z]+)*$/u);
				for (const meaning of Object.values(rule.kinds ?? {})) assert.notEqual(meaning.trim(), '');
				assert.match(rule.summary, /^\p{Lu}[^\n]*\.$/u);
				assert.match(rule.why, /^[\p{Lu}“][^\n]*\.$/u);
				assert.notEqual(rule.source.trim(), '');
				for (const trap of rule.traps) assert.match(trap, /^[^\n]+\.$/u);
				assert.ok(rule.traps.length > 0, 'names a case in which it keeps silent');
			});

			it('has at least six examples of each sort', () => {
				const bad = rule.examples.filter(it => 'bad' in it).length;
				assert.ok(bad >= 6, `${bad} bad ones`);
				assert.ok(rule.examples.length - bad >= 6, `${rule.examples.length - bad} good ones`);
				assert.equal(
					new Set(rule.examples.map(it => JSON.stringify(it))).size,
					rule.examples.length,
					'no example twice',
				);
			});

			it('speaks in the form of all rules', () => {
				for (const example of rule.examples) {
					if (!('bad' in example)) continue;
					for (const finding of findingsIn(
						example.bad.replaceAll(/[«»]/gu, ''),
						example.in ?? rule.exampleKind,
						only(rule),
					)) {
						assert.match(
							finding.message,
							/^[\p{Lu}\p{N}“[][^\n]*\.$/u,
							'a message is one line that ends with a full stop',
						);
						assert.doesNotMatch(finding.message, /undefined|\bNaN\b|\[object/u);
						for (const fix of finding.fixes) {
							assert.match(
								fix.title,
								/^\p{Lu}\p{Ll}+ [^\n]*[^.\n]$/u,
								'a title starts with a verb and has no full stop',
							);
							assert.doesNotMatch(fix.title, /undefined|\bNaN\b|\[object/u);
						}
					}
				}
			});
		});
	}
});
