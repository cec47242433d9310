// Writes every file that follows from the rules and kinds: `npm run generate`. With `--check` nothing is
// written, and the exit code tells whether a file is out of date.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateRuleIndex } from './generate/rule-index.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

// The list of rules comes first: everything else is read from it.
write('src/coach/rules/index.ts', generateRuleIndex(root));

const { rules } = await import('../src/coach/rules/index.ts');
const { rulePage } = await import('../src/coach/rules/page.ts');
const { generateGradePage } = await import('./generate/grade-page.ts');
const { generateManifest } = await import('./generate/manifest.ts');
const { generateReadme } = await import('./generate/readme.ts');
const { generateSchema } = await import('./generate/schema.ts');
const { generateSnippets } = await import('./generate/snippets.ts');

for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule));
removeOthers('docs/rules', new Set(rules.map(it => `${it.id}.md`)));
write('schema/pm-coach.schema.json', generateSchema());
write('snippets/pm-coach.code-snippets', generateSnippets());
const { manifest, texts } = generateManifest(root);
write('package.json', manifest);
write('package.nls.json', texts);
write('README.md', generateReadme(root));
write('docs/grade.md', generateGradePage(root));

if (stale.length > 0) {
	console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\`.`);
	process.exitCode = 1;
}

function write(path: string, text: string): void {
	const file = join(root, path);
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	if (isCheck) stale.push(path);
	else {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** Pages of rules that are gone. */
function removeOthers(folder: string, names: ReadonlySet<string>): void {
	for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
		if (names.has(name)) continue;
		if (isCheck) stale.push(`${folder}/${name}`);
		else rmSync(join(root, folder, name));
	}
}
