import assert from 'node:assert/strict';
import { withoutOverlongLines } from '../../src/coach/markdown/overlong.ts';
import { parseMarkdown, reparseMarkdown } from '../../src/coach/markdown/tree.ts';
import { coach, only } from '../support/check.ts';
import { rules } from '../../src/coach/rules/index.ts';

describe('an overlong line full of marks', () => {
	for (const mark of ['[a](', '1. ', '*a', '~~a', '> ', '![', '`a', '<a ', '_a_(']) {
		it(`is one word to the parser: ${mark}`, () => {
			const line = mark.repeat(1500);
			const tree = parseMarkdown(`# Plan\n\n${line}\n\nWe wait.\n`).tree;
			const nodes: string[] = [];
			tree.iterate({ enter: node => void nodes.push(node.name) });
			assert.deepEqual(nodes, ['Document', 'ATXHeading1', 'HeaderMark', 'Paragraph', 'Paragraph']);
		});
	}

	it('keeps every offset', () => {
		const text = `a\n${'[a]('.repeat(1000)}\nb`;
		const plain = withoutOverlongLines(text);
		assert.equal(plain.length, text.length);
		assert.deepEqual([plain.slice(0, 2), plain.slice(-2)], ['a\n', '\nb']);
	});

	it('leaves prose alone, however long the line', () => {
		const text = `${'We **ship** the [export](https://example.com/a) in May. '.repeat(200)}\n`;
		assert.equal(withoutOverlongLines(text), text);
	});

	it('is read as Markdown again once it is repaired', () => {
		const line = '*a'.repeat(1100);
		const before = parseMarkdown(`One.\n\n${line}\n\nTwo.\n`);
		const span = { start: 6, end: 6 + line.length };
		const after = reparseMarkdown('One.\n\n**a**\n\nTwo.\n', before, [{ span, text: '**a**' }]);
		assert.equal(after.tree.toString(), parseMarkdown('One.\n\n**a**\n\nTwo.\n').tree.toString());
	});

	it('is not changed in the document', () => {
		const text = `${'[a]('.repeat(1000)} soon\n`;
		const rule = rules.find(it => it.id === 'vague-time')!;
		assert.equal(coach.open(text, { path: 'a.md', kind: 'prd', config: only(rule) }).source.text, text);
	});
});
