// Collects the texts that the client shows, for translators: `npm run l10n` writes `l10n/bundle.l10n.json`. With
// `--check` nothing is written, and the exit code tells whether the file is out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { glob } from 'tinyglobby';

const root = join(import.meta.dirname, '..');
const file = join(root, 'l10n', 'bundle.l10n.json');

const paths = (await glob('src/client/**/*.ts', { cwd: root })).sort();
const texts = await getL10nJson(
	paths.map(it => ({ extension: '.ts', contents: readFileSync(join(root, it), 'utf8') })),
);
const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
const json = `${JSON.stringify(sorted, undefined, '\t')}\n`;

if (process.argv.includes('--check')) {
	if (readFileSync(file, 'utf8') !== json) {
		console.error('l10n/bundle.l10n.json is out of date. Run `npm run l10n`.');
		process.exitCode = 1;
	}
} else writeFileSync(file, json);
