import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createCoach, defaultConfig, rules, type CoachedDocument } from '../src/coach/coach.ts';
import type { Kind } from '../src/coach/document/kind.ts';
import { fixAll } from '../src/coach/fix-all.ts';
import { defineRule } from '../src/coach/lint/rule.ts';
import { tag } from '../src/coach/prose/tagger.ts';
import { applyEdits, type Edit } from '../src/coach/text/edit.ts';
import { coach } from './support/check.ts';

const example = (name: string): string =>
	readFileSync(new URL(`../examples/${name}.md`, import.meta.url), 'utf8');

/** What all rules have to say something about, in one text. */
const everyExample = rules
	.flatMap(it => it.examples.map(each => ('bad' in each ? each.bad : each.good)))
	.map(it => it.replaceAll(/[«»]/gu, ''))
	.join('\n\n');

/** Every sort of block and inline markup near one another. */
const markup = `---
pm-coach: prd
title: "Export, the second time"
---

# Export *soon* & \`code\`

Setext
------

> Quoted **soon**, and [a link](https://example.org/a_(b)) that
> goes on.
>
> - [ ] task: ship it ASAP — Ana, by [date?]
> - [x] done 👩‍👩‍👧 40%

1. First, it rose from 40 to 50 (25%).
   | A | B |
   |---|--:|
   | 1 | 2 |

   <!-- pm-coach-disable vague-time -->
2. We ship shortly.\\
   Very **significantly** better.
   <!-- pm-coach-enable -->

\`\`\`md
We ship soon.
\`\`\`

<details><summary>More</summary>

Many customers say so[^1].

</details>

[^1]: A note. &nbsp; TBD

| Metric | This week | Last week | WoW |
|---|--:|--:|--:|
| Orders | 1,200 | 1,000 | +20% |
`;

const texts: readonly string[] = [
	markup,
	example('prd-weak'),
	example('wbr-weak'),
	example('prfaq-weak'),
	everyExample.slice(0, 12000),
];

const open = (text: string, kind: Kind = 'prd'): CoachedDocument =>
	coach.open(text, { path: 'document.md', kind, config: defaultConfig });

/** Everything there is to tell of a document. */
const told = (document: CoachedDocument) => ({
	findings: document.findings(),
	outline: document.outline(),
	words: document.words,
	kind: document.kind,
});

/** What people and programs type: letters, markup, line ends, halves of characters. */
const typed = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'\n',
		'\n\n',
		'\r\n',
		'a',
		'.',
		'|',
		'*',
		'**',
		'`',
		'```\n',
		'> ',
		'- ',
		'1. ',
		'# ',
		'---\n',
		'<!--',
		'-->',
		'[',
		'](',
		'\t',
		'    ',
		' soon',
		'40%',
		'“',
		'👩‍👩‍👧',
		'\uD83D',
		'\u0000',
		'[date?]',
	),
	fc.string({ maxLength: 12 }),
	fc.constantFrom(
		'\n\n## Problem\n\n',
		'\n\n# Next steps\n\n',
		'\n\n### Goals\n\n- [ ] Call the printer\n- Publish an API\n',
		'\n\n**Out of scope**\n\n',
		'\n- # Roadmap\n- TODO\n\n',
		' The launch is on 3 May 2026. DGAP is 41%.',
		'\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n',
		'\n\nWe will ship it soon. Orders rose by 20% from 100 to 130.\n\n',
		'<!-- pm-coach-disable -->\n',
	),
);

/** An edit as shares of the text's length, so that it can be drawn before the text is known. */
const drawnEdit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	removed: fc.oneof({ weight: 5, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(400) }),
	text: typed,
});

function placed({ at, removed, text }: { at: number; removed: number; text: string }, length: number): Edit {
	const start = Math.floor(at * length);
	return { span: { start, end: Math.min(length, start + removed) }, text };
}

const seeded = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20240314, numRuns });

before(function () {
	// Counters judge the work; the clock only ends what hangs, on slow machines too.
	this.timeout(120_000);
	return coach.prepare();
});

describe('an edited document', function () {
	this.timeout(120_000);

	for (const [index, text] of texts.entries()) {
		it(`tells what one that is opened anew tells (text ${index + 1})`, () => {
			fc.assert(
				fc.property(fc.array(drawnEdit, { minLength: 1, maxLength: 8 }), edits => {
					let document = open(text);
					document.findings();
					for (const drawn of edits) {
						document = document.edit([placed(drawn, document.source.text.length)]);
						assert.deepEqual(told(document), told(open(document.source.text)));
					}
				}),
				seeded(6),
			);
		});
	}

	it('may be edited in several places at once', () => {
		fc.assert(
			fc.property(fc.array(drawnEdit, { minLength: 2, maxLength: 5 }), drawn => {
				const before = open(markup);
				before.findings();
				let done = 0;
				const edits = drawn
					.map(it => placed(it, markup.length))
					.sort((a, b) => a.span.start - b.span.start)
					// Those that touch are left to the caller's order.
					.filter(it => it.span.start > done && ((done = it.span.end), true));
				const after = before.edit(edits);
				assert.equal(
					after.source.text,
					open(
						applyEdits(
							before.source.text,
							edits.map(it => ({ ...it, text: it.text.replace(/\r\n?/gu, '\n') })),
						),
					).source.text,
				);
				assert.deepEqual(told(after), told(open(after.source.text)));
			}),
			seeded(40),
		);
	});

	it('leaves the version before as it was', () => {
		const before = open(markup);
		const first = told(before);
		before.edit([{ span: { start: 0, end: 200 }, text: 'x' }]).findings();
		assert.deepEqual(told(before), first);
	});

	it('comes back to the same findings when an edit is undone', () => {
		fc.assert(
			fc.property(drawnEdit, drawn => {
				const before = open(texts[1]!);
				const edit = placed(drawn, before.source.text.length);
				const after = before.edit([edit]);
				const inserted =
					after.source.text.length - before.source.text.length + edit.span.end - edit.span.start;
				const undone = after.edit([
					{
						span: { start: edit.span.start, end: edit.span.start + inserted },
						text: before.source.text.slice(edit.span.start, edit.span.end),
					},
				]);
				assert.deepEqual(told(undone), told(before));
			}),
			seeded(25),
		);
	});
});

describe('the same text', function () {
	this.timeout(120_000);

	it('gives the same findings again, from the same coach and from another', () => {
		const other = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });
		for (const text of [...texts, everyExample]) {
			const first = told(open(text));
			assert.deepEqual(told(open(text)), first);
			assert.deepEqual(
				told(other.open(text, { path: 'document.md', kind: 'prd', config: defaultConfig })),
				first,
			);
		}
	});

	it('gives the same findings with any line ends and a byte order mark', () => {
		for (const text of [...texts, everyExample]) {
			const first = told(open(text));
			assert.deepEqual(told(open(text.replaceAll('\n', '\r\n'))), first);
			assert.deepEqual(told(open(text.replaceAll('\n', '\r'))), first);
			assert.deepEqual(told(open(`\uFEFF${text}`)), first);
		}
	});

	it('gives the same findings after a kind was picked and taken back', () => {
		const document = open(texts[1]!);
		const first = told(document);
		const about = { path: 'document.md', kind: 'prd', config: defaultConfig } as const;
		document.about({ ...about, kind: 'wbr' }).findings();
		assert.deepEqual(told(document.about({ ...about, kind: 'wbr' }).about(about)), first);
	});
});

const many = 50_000;

/** Texts that break parsers. */
const hostile: Readonly<Record<string, string>> = {
	nothing: '',
	'one line end': '\n',
	'every character below U+0300': Array.from({ length: 0x300 }, (_, it) => String.fromCharCode(it)).join(''),
	'lone halves of characters':
		'We ship \uD83D soon \uDC69.\n\n# \uD83D\n\n| \uDC69 | \uD83D |\n|---|---|\n| \uD83D | 1 |\n',
	'a code block that does not end': '# A\n\nWe ship soon.\n\n```\n' + 'We ship soon.\n'.repeat(1000),
	'front matter that does not end': '---\ntitle: soon\n' + 'We ship soon.\n'.repeat(1000),
	'broken front matter': '---\n{{{: [\n---\n\nWe ship soon.\n',
	'a comment that does not end': '<!-- pm-coach-disable\n' + 'We ship soon. '.repeat(500),
	'one line of 100,000 characters':
		'We will ship the export to all customers very soon, and 40% of 200 is 80. '.repeat(1350),
	'one word of 50,000 letters': 'a'.repeat(many),
	'one number of 50,000 digits': `Orders rose to ${'9'.repeat(many)}.`,
	'nested quotations': '> '.repeat(500) + 'soon',
	'nested lists': Array.from({ length: 200 }, (_, it) => `${'  '.repeat(it)}- soon`).join('\n'),
	'a table of 2,000 columns': `|${' a |'.repeat(2000)}\n|${'---|'.repeat(2000)}\n|${' 1 |'.repeat(2000)}\n`,
	'10,000 headings': '# A\n'.repeat(10_000),
};
for (const part of [
	'[',
	']',
	'*',
	'_',
	'`',
	'~',
	'(',
	'<',
	'<!--',
	'&',
	'\\',
	'"',
	'“',
	'#',
	'|',
	'-',
	'> ',
	'a ',
	'A. ',
	'? ',
	'1 ',
	'1,',
	'1.',
	'%',
	'$',
	'€ ',
	'=',
	':',
	'|-',
	'![',
	'-\n',
	'**a',
	' ',
	'\t',
	'\u00A0',
	'\n',
	'\n\n',
	'soon ',
	'very ',
	'as ',
	'40% ',
])
	(hostile as Record<string, string>)[`50,000 characters of ${JSON.stringify(part)}`] = part.repeat(
		Math.ceil(many / part.length),
	);
// The Markdown parser itself takes quadratic time for these.
for (const part of ['1. ', '- ', '[a]('])
	(hostile as Record<string, string>)[`10,000 characters of ${JSON.stringify(part)}`] = part.repeat(
		Math.ceil(10_000 / part.length),
	);

describe('any text', function () {
	this.timeout(120_000);

	for (const [name, text] of Object.entries(hostile)) {
		it(`is a document: ${name}`, () => {
			// The host of this coach throws what a rule throws.
			const document = open(text);
			assertInside(document);
			const middle = Math.floor(document.source.text.length / 2);
			const edited = document.edit([{ span: { start: middle, end: middle }, text: ' soon' }]);
			assert.deepEqual(edited.findings(), open(edited.source.text).findings());
		});
	}

	it('is a document: what chance makes of markup', () => {
		fc.assert(
			fc.property(fc.array(typed, { maxLength: 60 }), parts => assertInside(open(parts.join('')))),
			seeded(200),
		);
	});

	it('is a document: what chance makes of characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => assertInside(open(text))),
			seeded(100),
		);
	});

	it('is a document of any kind', () => {
		for (const kind of [
			'prfaq',
			'wbr',
			'onepager',
			'strategy',
			'decision',
			'status',
			'postmortem',
			'okr',
			'faq',
			'unknown',
		] as const)
			for (const text of ['', '#', '|', '> ', '---\n---', ...texts]) assertInside(open(text, kind));
	});
});

/** All spans of what is found lie inside the text, in order; every fix can be applied. */
function assertInside(document: CoachedDocument): void {
	const { text } = document.source;
	let before = 0;
	for (const finding of document.findings()) {
		const spans = [
			finding.span,
			...finding.related.map(it => it.span),
			...finding.fixes.flatMap(it => it.edits.map(edit => edit.span)),
		];
		for (const { start, end } of spans)
			assert.ok(
				0 <= start && start <= end && end <= text.length,
				`${finding.rule}: ${start} to ${end} of ${text.length}`,
			);
		for (const { edits } of finding.fixes)
			assert.ok(
				edits.every((it, index) =>
					edits
						.slice(index + 1)
						.every(other => it.span.end <= other.span.start || other.span.end <= it.span.start),
				),
				`${finding.rule}: edits of a fix overlap`,
			);
		assert.ok(finding.span.start >= before, 'findings stand in order');
		before = finding.span.start;
	}
}

describe('safe fixes', function () {
	this.timeout(120_000);

	it('leave none behind', () => {
		for (const text of [...texts, everyExample])
			for (const kind of ['prd', 'onepager', 'prfaq', 'wbr'] as const) {
				const document = open(text, kind);
				const fixed = document.edit(fixAll(document));
				assert.deepEqual(
					fixed
						.findings()
						.flatMap(it => it.fixes)
						.filter(it => it.kind === 'safe'),
					[],
				);
				assert.deepEqual(fixAll(fixed), []);
			}
	});

	it('do not raise anything new', () => {
		for (const text of texts) {
			const document = open(text);
			const fixed = document.edit(fixAll(document));
			assert.ok(fixed.findings().length <= document.findings().length);
		}
	});
});

describe('the work', function () {
	this.timeout(120_000);

	const long = example('prd-strong').repeat(20);

	it('of a key in a paragraph is one block', () => {
		const document = open(long);
		document.findings();
		for (const share of [0.1, 0.5, 0.9]) {
			const paragraph = paragraphAt(document, share);
			const edited = document.edit([{ span: { start: paragraph, end: paragraph }, text: 'x' }]);
			assert.equal(edited.stats.blocksRead, 1);
			assert.ok(edited.stats.blocks > 500);
		}
	});

	it('of a key in a table is one block', () => {
		const document = open(example('wbr-strong').repeat(10), 'wbr');
		const table = document.documentText.blocks.find(it => it.block.kind === 'table')!;
		const at = table.block.span.end - 3;
		assert.equal(document.edit([{ span: { start: at, end: at }, text: '1' }]).stats.blocksRead, 1);
	});

	it('of deleting a whole block, and of moving one, is none', () => {
		const document = open(long);
		const { span } = blockAt(document, 0.5);
		const without = document.edit([{ span: { start: span.start, end: span.end + 1 }, text: '' }]);
		assert.equal(without.stats.blocksRead, 0);
		const moved = document.edit([
			{ span: { start: span.start, end: span.end + 1 }, text: '' },
			{ span: { start: 0, end: 0 }, text: `${document.source.text.slice(span.start, span.end)}\n\n` },
		]);
		assert.equal(moved.stats.blocksRead, 0);
	});

	it('of an empty edit is none', () => {
		const document = open(long);
		assert.equal(document.edit([]).stats.blocksRead, 0);
	});

	// A sentence rule that is asked about every sentence, whatever words it holds.
	const { cues: _, ...uncued } = rules.find(it => it.id === 'vague-time')!;

	it('of a block rule falls on the block that changed', () => {
		let asked = 0;
		const counting = defineRule({
			...uncued,
			id: 'counting',
			*detect() {
				asked++;
			},
		});
		const counted = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) }, [counting]);
		const document = counted.open(long, { path: 'a.md', kind: 'prd', config: defaultConfig });
		document.findings();
		const all = new Set(document.documentText.blocks.map(it => it.piece)).size;
		assert.ok(asked > 30 && all > 30);
		asked = 0;
		const paragraph = paragraphAt(document, 0.5);
		const edited = document.edit([{ span: { start: paragraph, end: paragraph }, text: 'x' }]);
		edited.findings();
		const { piece } = edited.documentText.blocks.find(
			it => it.block.span.start <= paragraph && paragraph < it.block.span.end,
		)!;
		assert.equal(asked, piece.passage.sentences.filter(it => !it.hasBlank).length);
	});

	it('of a rule on sections is done where something changed', () => {
		const asked = { concerned: 0, local: 0, looked: 0 };
		const ofSection = {
			family: 'text',
			attribute: 'Execute',
			unit: 'section',
			severity: { all: 'information' },
			summary: 'Counts.',
			why: 'It counts.',
			source: 'None.',
			traps: [],
			exampleKind: 'prd',
			message: () => 'Counted.',
			examples: [],
		} as const;
		const aloof = defineRule({
			...ofSection,
			id: 'aloof',
			concerns() {
				asked.concerned++;
				return false;
			},
			*detect() {
				asked.looked++;
			},
		});
		const local = defineRule({
			...ofSection,
			id: 'local',
			isLocal: true,
			*detect() {
				asked.local++;
			},
		});
		const counted = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) }, [aloof, local]);
		const document = counted.open(long, { path: 'a.md', kind: 'prd', config: defaultConfig });
		document.findings();
		const all = document.documentText.sections.length;
		assert.deepEqual(asked, { concerned: all, local: all, looked: 0 });
		Object.assign(asked, { concerned: 0, local: 0 });
		const paragraph = paragraphAt(document, 0.5);
		document.edit([{ span: { start: paragraph, end: paragraph }, text: 'x' }]).findings();
		// Its own section and the one around it, whose words hold those below.
		assert.deepEqual(asked, { concerned: 2, local: 2, looked: 0 });
	});

	it('of tagging is done for sentences that a rule asks for, once', () => {
		const asking = defineRule({
			...uncued,
			id: 'asking',
			*detect(sentence: { text: string }) {
				if (sentence.text.includes('tag me')) tag(sentence.text);
			},
		});
		const asked = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) }, [asking]);
		const document = asked.open(`${long}\n\nPlease tag me here. And nothing here.\n`, {
			path: 'a.md',
			kind: 'prd',
			config: defaultConfig,
		});
		document.findings();
		assert.equal(document.stats.sentencesTagged, 1);
		const edited = document.edit([{ span: { start: 2, end: 2 }, text: 'x' }]);
		edited.findings();
		assert.equal(edited.stats.sentencesTagged, 0);
	});

	it('of a key in a document of 10 MB is one block', () => {
		const paragraph =
			'Branch managers print the list on Mondays and cross out what has been sold, which takes them 40 minutes. ';
		// Every other paragraph has another one's words: the parser reads each, the coach reads it once.
		const text = `# Long\n\n${Array.from({ length: 20_000 }, (_, it) => `Item ${it === 10_000 ? 'x' : it % 500}. ${paragraph.repeat(5)}`).join('\n\n')}\n`;
		assert.ok(text.length > 10_000_000);
		const document = coach.open(text, { path: 'a.md', kind: 'prd', config: defaultConfig });
		assert.equal(document.stats.blocks, 20_001);
		assert.equal(document.stats.blocksRead, 502);
		const at = text.indexOf('Item x');
		const edited = document.edit([{ span: { start: at, end: at }, text: 'x' }]);
		assert.equal(edited.stats.blocksRead, 1);
		// Each step is one block: whoever drives it can stop.
		const check = edited.check();
		for (let step = 0; step < 200; step++) assert.equal(check.next().done, false);
	});
});

describe('a rule that throws', () => {
	it('costs its own findings only, is told of once, and rests after three failures', () => {
		const [good] = [rules.find(it => it.id === 'vague-time')!];
		let asked = 0;
		const bad = defineRule({
			...good,
			id: 'throws',
			*detect() {
				asked++;
				throw new Error('on purpose');
			},
		});
		const failed: string[] = [];
		const contained = createCoach({ ruleFailed: rule => failed.push(rule) }, [bad, good]);
		const text = Array.from({ length: 10 }, (_, it) => `We will ship export ${it} soon.`).join('\n\n');
		const findings = contained.open(text, { path: 'a.md', kind: 'prd', config: defaultConfig }).findings();
		assert.deepEqual(new Set(findings.map(it => it.rule)), new Set(['vague-time']));
		assert.deepEqual(failed, ['throws']);
		assert.equal(asked, 3);
	});
});

const blockAt = (document: CoachedDocument, share: number) =>
	document.documentText.blocks.find(
		it =>
			it.block.kind === 'paragraph' &&
			it.block.item === undefined &&
			it.block.quote === 'none' &&
			it.block.span.start > document.source.text.length * share,
	)!.block;

/** Inside a word of a paragraph somewhere behind the given share of the document. */
const paragraphAt = (document: CoachedDocument, share: number): number =>
	blockAt(document, share).span.start + 3;
