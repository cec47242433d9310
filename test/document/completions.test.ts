import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { Completions } from '../../src/coach/document/completions.ts';
import { kinds, type PmKind } from '../../src/coach/document/kind.ts';
import { definitionOf } from '../../src/coach/document/kinds/index.ts';
import { expandSnippet } from '../../src/coach/document/snippets/snippet.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

/** At `|`. */
function at(marked: string, kind: PmKind = 'prd'): Completions | undefined {
	const offset = marked.indexOf('|');
	assert.ok(offset >= 0);
	return coach
		.open(marked.slice(0, offset) + marked.slice(offset + 1), { path: 'a.md', config: defaultConfig, kind })
		.completions(offset);
}

const titles = (found: Completions | undefined, standing?: string): readonly string[] =>
	(found?.items ?? []).filter(it => standing === undefined || it.standing === standing).map(it => it.title);

/** The document with a completion taken, its blanks left as they are. */
function taken(marked: string, title: string, kind: PmKind = 'prd'): string {
	const found = at(marked, kind);
	const item = found?.items.find(it => it.title === title);
	assert.ok(found !== undefined && item !== undefined, `“${title}” is not among ${titles(found).join(', ')}`);
	const text = marked.replace('|', '');
	return (
		text.slice(0, found.line.start) + expandSnippet(item.snippet.split('\n')) + text.slice(found.line.end)
	);
}

const prd = '# PRD: Export\n\n## Problem\n\nShop owners retype 300 listings every Friday.\n\n';

describe('completions', () => {
	it('on an empty line are the parts that are missing, in their order, then other sections', () => {
		const found = at(`${prd}|`);
		const missing = titles(found, 'missing');
		assert.deepEqual(missing.slice(0, 3), ['Goals and metrics', 'Requirements', 'Not doing']);
		assert.ok(!titles(found).includes('Problem'));
		assert.deepEqual(titles(found, 'other'), ['Smallest package', 'Customer walkthrough']);
		assert.deepEqual(titles(found), [...missing, ...titles(found, 'other')]);
	});

	it('behind the marks of a heading are headings, those that are there last', () => {
		for (const marks of ['#', '##', '## ', '## Ris']) {
			const found = at(`${prd}${marks}|\n`);
			assert.equal(found?.marks, marks.startsWith('##') ? '##' : '#');
			assert.equal(titles(found)[0], 'Goals and metrics');
			assert.deepEqual(titles(found, 'there'), ['Problem', 'Customer']);
			assert.equal(titles(found).at(-1), 'Customer');
			for (const it of found?.items ?? []) assert.match(it.snippet, /^## /u);
		}
	});

	it('put a part in with its blanks, and an empty line around it', () => {
		assert.equal(
			taken(`${prd.trimEnd()}\n|\n## Rollout\n\nIn May.\n`, 'Risks'),
			`${prd.trimEnd()}\n\n## Risks\n\n- [risk, likelihood, early signal, mitigation, owner?]\n\n## Rollout\n\nIn May.\n`,
		);
		assert.equal(
			taken(`${prd}##|\n## Rollout\n`, 'Risks'),
			`${prd}## Risks\n\n- [risk, likelihood, early signal, mitigation, owner?]\n\n## Rollout\n`,
		);
	});

	it('only name a heading that has its text already', () => {
		assert.equal(
			taken(`${prd}## Ri|\n\nThe list may be late.\n`, 'Risks'),
			`${prd}## Risks\n\nThe list may be late.\n`,
		);
	});

	it('have the level that the parts of the document have', () => {
		const deep = prd.replace('## Problem', '### Problem');
		assert.match(taken(`${deep}|`, 'Risks'), /\n\n### Risks\n\n/u);
		assert.match(taken(`${deep}#|`, 'Risks'), /\n\n### Risks\n\n/u);
		assert.match(taken(`${deep}##|`, 'Risks'), /\n\n## Risks\n\n/u);
	});

	it('below the parts are the questions of the FAQ around that are not asked yet', () => {
		const faq =
			'# Acme launches Relay, so that shops can list once\n\n## Internal FAQ\n\n### Why now?\n\nThe law changes in May.\n\n';
		const found = at(`${faq}###|`, 'prfaq');
		assert.ok(titles(found).includes('What are the unit economics?'));
		assert.ok(!titles(found).includes('Why now?'));
		assert.match(
			taken(`${faq}###|`, 'What are the unit economics?', 'prfaq'),
			/\n\n### What are the unit economics\?\n\n\[Price, cost per unit, margin, break-even date\?\]$/u,
		);
		assert.deepEqual(titles(at(`${prd}###|`)), []);
	});

	it('keep to the form of a press release', () => {
		const press =
			'# Acme launches Relay, so that shops can list once and sell on five channels\n\n**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.\n\n|';
		assert.doesNotMatch(taken(press, 'Problem', 'prfaq'), /## Problem/u);
		assert.match(taken(press, 'Internal FAQ', 'prfaq'), /\n\n## Internal FAQ\n/u);
		assert.match(taken(press.replace('|', '##|'), 'Problem', 'prfaq'), /\n\n## Problem\n\nToday, /u);
	});

	const silent: readonly (readonly [string, string])[] = [
		['in a sentence', `${prd}The export| ends.`],
		['in front of the marks', `${prd}|## Ri`],
		['behind a tag', `${prd}#export|`],
		['behind the mark of the title', '# |\n'],
		['in the title', '# PRD|\n'],
		['in code', `${prd}\`\`\`sh\n|\n\`\`\`\n`],
		['in code behind a mark', `${prd}\`\`\`sh\n##|\n\`\`\`\n`],
		['in code that is not closed', `${prd}~~~sh\necho\n\n|`],
		['in front matter', '---\ntitle: x\n#|\n---\n\n# PRD: Export\n'],
		['on an empty line of front matter', '---\ntitle: x\n|\n---\n\n# PRD: Export\n'],
		['in a comment', `${prd}<!-- notes\n\n|\n\n-->\n`],
		['in a comment that is not closed', `${prd}<!-- notes\n\n|`],
		['in a table', `${prd}| A | B |\n| - | - |\n`.replace('| A', '|| A')],
		['in a quotation', `${prd}> ##|\n`],
		['in an item', `${prd}- One\n\n|\n\n  Two\n`],
	];
	for (const [where, marked] of silent) it(`keep silent ${where}`, () => assert.equal(at(marked), undefined));

	it('keep silent where the kind is not known and where nothing is coached', () => {
		const config = defaultConfig;
		assert.equal(coach.open('Lunch is at noon.\n\n', { path: 'a.md', config }).completions(19), undefined);
		assert.equal(coach.open(prd, { path: 'README.md', config }).completions(prd.length), undefined);
	});

	for (const kind of kinds)
		it(`${kind}: leave nothing missing once they are all taken`, () => {
			const parts = definitionOf(kind).parts.filter(it => it.weight > 1);
			let text = '# Returns in three taps for all buyers\n\n';
			for (let step = 0; step < parts.length; step++) {
				const [next] = titles(at(`${text}|`, kind), 'missing').filter(it =>
					parts.some(part => part.title === it),
				);
				if (next === undefined) break;
				text = `${taken(`${text}|`, next, kind).trimEnd()}\n\n`;
			}
			const left = titles(at(`${text}|`, kind), 'missing').filter(it =>
				parts.some(part => part.title === it),
			);
			assert.deepEqual(left, []);
		});
});
