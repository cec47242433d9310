import assert from 'node:assert/strict';
import { parser as commonMark, GFM } from '@lezer/markdown';
import fc from 'fast-check';
import { withQuickInline } from '../../src/coach/markdown/inline.ts';

describe('withQuickInline', () => {
	const stock = commonMark.configure(GFM);
	const quick = withQuickInline(commonMark.configure(GFM));

	const texts = [
		'Plain words, no markup.',
		'One **bold** word and one *slanted*.',
		'snake_case_name and _slanted_ words, 2*3*4',
		'Write to ana.lee@example.com or see www.example.com, https://example.com/a_b(c).',
		'see https://example.com',
		'mailto:ana@example.com first',
		'A hard  \nbreak, another   \nand a\\\nthird.',
		'![picture](a.png "title") and [text][ref] and [^1]',
		'an &amp; entity, `code`, <b>tag</b>, ~~gone~~ and \\* escaped',
		'Item one: **Goal:** (a) **b**.',
		'**a**b **c** *d*. e',
	];
	for (const text of texts) {
		it(`gives the same tree: ${JSON.stringify(text)}`, () => {
			assert.equal(shape(quick, text), shape(stock, text));
		});
	}

	it('gives the same tree for any text', () => {
		const part = fc.constantFrom(
			...[
				'word',
				'a',
				' ',
				'  ',
				'\n',
				'\n\n',
				'**',
				'*',
				'_',
				'`',
				'[',
				']',
				'(',
				')',
				'!',
				'<',
				'>',
				'~~',
				'\\',
				'&amp;',
			],
			...[
				'https://x.y/z',
				'www.x.y',
				'a@b.co',
				'mailto:',
				'xmpp:',
				'|',
				'- ',
				'# ',
				'.',
				',',
				'é',
				'“',
				'—',
				'\t',
				'1. ',
			],
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 60 }), parts => {
				const text = parts.join('');
				assert.equal(shape(quick, text), shape(stock, text));
			}),
			{ numRuns: 2000 },
		);
	});
});

/** The nodes of the tree with their places. */
function shape(parser: typeof commonMark, text: string): string {
	const nodes: string[] = [];
	parser.parse(text).iterate({ enter: node => void nodes.push(`${node.name} ${node.from}-${node.to}`) });
	return nodes.join('\n');
}
