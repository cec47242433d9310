import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../src/coach/coach.ts';
import { coach } from './support/check.ts';

const kinds = ['prfaq', 'wbr', 'prd'] as const;

/** Opened as somebody who tries it would: with nothing but the file's name. */
function opened(name: string) {
	const text = readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');
	return coach.open(text, { path: `examples/${name}`, config: defaultConfig });
}

describe('the documents to try the coach on', () => {
	for (const kind of kinds) {
		it(`${kind}: are taken for what they are`, () => {
			assert.deepEqual([opened(`${kind}-weak.md`).kind, opened(`${kind}-strong.md`).kind], [kind, kind]);
		});

		it(`${kind}: the strong one has no warning and no error`, () => {
			const loud = opened(`${kind}-strong.md`)
				.findings()
				.filter(it => it.severity === 'warning' || it.severity === 'error');
			assert.deepEqual(
				loud.map(it => `${it.rule}: ${it.message}`),
				[],
			);
		});

		it(`${kind}: the weak one shows at least five rules`, () => {
			const rules = new Set(
				opened(`${kind}-weak.md`)
					.findings()
					.map(it => it.rule),
			);
			assert.ok(rules.size >= 5, [...rules].join(', '));
		});
	}
});
