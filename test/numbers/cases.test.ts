import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/coach/coach.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import type { Finding } from '../../src/coach/lint/finding.ts';
import { coach } from '../support/check.ts';
import { worked } from './worked-tables.ts';

interface Case {
	readonly id: string;
	readonly text: string;
	readonly expect: string;
}

const { prose } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as {
	prose: Case[];
};

const numberRules = new Set([
	'number-mismatch',
	'percent-vs-points',
	'table-arithmetic',
	'date-inconsistent',
	'conflicting-figures',
]);

/** Long enough that the coach looks at a document of no known kind. */
const notes = 'Each team paid for its own seats this year, as agreed when the office moved. '.repeat(4);

const recognised = { path: 'notes.md', config: defaultConfig };

/** The number findings of all rules together, under the settings that everyone starts with. */
function found(text: string, kind: 'wbr' | 'unknown'): readonly Finding[] {
	const document =
		kind === 'wbr'
			? coach.open(text, { ...recognised, kind })
			: coach.open(`${notes}\n\n${text}\n`, recognised);
	assert.equal(document.kind, kind satisfies Kind);
	return document.findings().filter(it => numberRules.has(it.rule));
}

const named = ({ rule, kind }: Finding): string =>
	rule === 'percent-vs-points' || kind === undefined ? rule : `${rule}/${kind}`;

/** How serious a contradiction is: red in a business review, where numbers are the document. */
const severities = (kind: 'wbr' | 'unknown', name: string): Finding['severity'] => {
	if (name.endsWith('/precision') || name.endsWith('/funnel-up')) return 'hint';
	if (name.endsWith('/points')) return 'information';
	if (name.endsWith('/unit')) return 'warning';
	if (name === 'percent-vs-points') return kind === 'wbr' ? 'warning' : 'information';
	return kind === 'wbr' ? 'error' : 'warning';
};

describe('the worked cases under all rules', () => {
	for (const kind of ['wbr', 'unknown'] as const) {
		describe(`in a document of the kind ${kind}`, () => {
			for (const { id, text, expect } of prose)
				it(`${id}: ${text}`, () => {
					const all = found(text, kind);
					assert.deepEqual(all.map(named), expect === 'none' ? [] : [expect]);
					for (const it of all) assert.equal(it.severity, severities(kind, named(it)), it.rule);
				});

			for (const [id, { header, rows }, expected] of worked)
				it(id, () => {
					const lines = [header, header.map(() => '---'), ...rows];
					const all = found(lines.map(it => `| ${it.join(' | ')} |`).join('\n'), kind);
					assert.deepEqual(
						all.map(named),
						expected.map(it => `table-arithmetic/${it.split(':')[0]!}`),
					);
					for (const it of all)
						assert.equal(
							it.severity,
							// Shares may leave a small rest out.
							id === 'T11' ? 'information' : severities(kind, named(it)),
						);
				});
		});
	}
});
