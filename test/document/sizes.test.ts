import assert from 'node:assert/strict';
import { createCoach, defaultConfig, newDocumentFor, newDocuments } from '../../src/coach/coach.ts';
import { expandSnippet } from '../../src/coach/document/snippets/snippet.ts';
import { templateOf } from '../../src/coach/document/snippets/template.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

describe('the size of a thing', () => {
	it('leads to as much of a document as it is worth', () => {
		assert.deepEqual(
			newDocuments.map(it => [it.size, it.kind]),
			[
				['product', 'prfaq'],
				['feature', 'onepager'],
				['spec', 'prd'],
				['tweak', undefined],
				['report', 'wbr'],
				['status', 'status'],
				['decision', 'decision'],
				['incident', 'postmortem'],
				['strategy', 'strategy'],
				['goals', 'okr'],
				['faq', 'faq'],
			],
		);
		const blanks = ['product', 'feature', 'tweak'] as const;
		const counts = blanks.map(it => newDocumentFor(it).body.join('\n').match(/\?\]/gu)!.length);
		assert.ok(counts[0]! > 2 * counts[1]! && counts[1]! > 2 * counts[2]!, counts.join(', '));
	});

	for (const { size, kind, title, detail, body } of newDocuments) {
		it(`${size}: begins with a title, is taken for its kind and not graded before it is filled in`, () => {
			assert.ok(title !== '' && detail !== '');
			const text = expandSnippet(body);
			assert.match(text, /^# |^<!-- [^>]*-->\n+# /u);
			const opened = coach.open(text, { path: 'Untitled-1', config: defaultConfig });
			assert.equal(opened.kind, kind ?? 'unknown');
			assert.equal(opened.grade(), undefined);
			assert.deepEqual(
				opened.findings().filter(it => it.rule !== 'placeholder-left'),
				[],
			);
		});

		it(`${size}: is the whole template of its kind`, () => {
			if (kind === undefined) assert.ok(body.some(it => it.includes('**Customer** ${2:[who?]}')));
			else assert.deepEqual(body, templateOf(kind));
		});
	}

	it('is found by its name', () => {
		for (const it of newDocuments) assert.equal(newDocumentFor(it.size), it);
	});
});
