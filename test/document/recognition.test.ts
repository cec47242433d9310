import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCoach, defaultConfig, type CoachedDocument } from '../../src/coach/coach.ts';
import { kinds, type Kind } from '../../src/coach/document/kind.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });
const open = (text: string, path = 'notes.md', kind?: Kind): CoachedDocument =>
	coach.open(text, { path, config: defaultConfig, ...(kind === undefined ? {} : { kind }) });

/** The documents of `kinds.md`: what each must be taken for, its path, its text. */
const cases = [
	...readFileSync(new URL('kinds.md', import.meta.url), 'utf8').matchAll(
		/^### (\w+): (\S+)\n\n````md\n([\s\S]*?)^````$/gmu,
	),
].map(([, kind, path, text]) => ({ kind: kind as Kind, path: path!, text: text! }));

describe('the kind of a document', () => {
	for (const { kind, path, text } of cases) {
		it(`${kind}: ${path}`, () => {
			for (const eol of ['\n', '\r\n']) {
				const document = open(text.replaceAll('\n', eol), path);
				assert.equal(document.kind, kind);
				assert.equal(document.kindFrom, kind === 'unknown' ? 'none' : 'content');
				if (kind !== 'unknown') assert.equal(document.silent, undefined);
			}
		});
	}

	it('is tried on three documents of each kind and on two that only look like it', () => {
		for (const kind of kinds) assert.ok(cases.filter(it => it.kind === kind).length >= 3, kind);
		assert.ok(cases.filter(it => it.kind === 'unknown').length >= 20);
	});

	it('does not depend on the name of the file where the text says enough', () => {
		const text = cases.find(it => it.path === 'docs/checkout.md')!.text;
		for (const path of ['a.md', 'Untitled-1', 'notes/2027/march.markdown', 'c:\\Users\\ana\\checkout.md'])
			assert.equal(open(text, path).kind, 'prd');
	});

	it('is not changed by numbers, emoji and case in headings', () => {
		const text = cases.find(it => it.path === 'docs/checkout.md')!.text;
		assert.equal(
			open(text.replace(/^## \d\. (.*)$/gmu, (_, title: string) => `## 🔷 ${title.toUpperCase()}`)).kind,
			'prd',
		);
	});

	it('is found in a text without headings only by name and words', () => {
		assert.equal(open('We talked about lamps and prices. '.repeat(20)).kind, 'unknown');
	});

	it('is known from the first words on, before anything is said about them', () => {
		const document = open('# PRD: Checkout\n\n## Problem\n', 'prd-checkout.md');
		assert.deepEqual([document.kind, document.silent, document.findings()], ['prd', 'too short', []]);
	});

	it('is unknown for texts that hold nothing', () => {
		for (const text of ['', '\n', '#', '# \n\n## \n', '---\n---\n', '|', '- [ ] ', '```'])
			assert.equal(open(text).kind, 'unknown');
	});
});

describe('a kind that is said', () => {
	const plain = 'Some words that say nothing about what this is.\n';

	it('by hand wins over everything', () => {
		const document = open(`---\npm-coach: prd\n---\n\n${plain}`, 'README.md', 'wbr');
		assert.deepEqual([document.kind, document.kindFrom, document.silent], ['wbr', 'chosen', undefined]);
	});

	it('in the front matter wins over names and words', () => {
		for (const key of ['pm-coach', 'doc-type', 'type', 'template', 'layout']) {
			const document = open(`---\n${key}: prd\n---\n\n# FAQ\n\n${plain}`, 'faq.md');
			assert.deepEqual([document.kind, document.kindFrom], ['prd', 'front matter'], key);
		}
	});

	it('may be written in several ways', () => {
		const ways: Record<string, Kind> = {
			'PR/FAQ': 'prfaq',
			'One-pager': 'onepager',
			'post-mortem': 'postmortem',
			OKR: 'okr',
			OKRs: 'okr',
			'six-pager': 'onepager',
			COE: 'postmortem',
			unknown: 'unknown',
		};
		for (const [way, kind] of Object.entries(ways))
			assert.equal(open(`---\npm-coach: ${way}\n---\n\n${plain}`).kind, kind, way);
	});

	it('in a key that other tools share may mean something else', () => {
		for (const line of ['layout: post', 'type: page', 'template: default.html', 'type: [a, b]']) {
			assert.equal(open(`---\n${line}\n---\n\n${plain}`).kindFrom, 'none', line);
		}
	});

	it('in a comment counts', () => {
		const document = open(`<!-- pm-coach-kind prfaq -->\n\n${plain}`, 'README.md');
		assert.deepEqual([document.kind, document.kindFrom, document.silent], ['prfaq', 'comment', undefined]);
	});

	it('in a comment that is only shown does not count', () => {
		for (const text of [
			'Write `<!-- pm-coach-kind prfaq -->` to say it.',
			'```html\n<!-- pm-coach-kind prfaq -->\n```',
			'<!-- pm-coach-kind memo -->',
		]) {
			assert.equal(open(`${plain}\n${text}\n`).kindFrom, 'none', text);
		}
		assert.equal(open(`# Title\n\n${plain}\n<!-- pm-coach-kind prfaq -->\n## More\n`).kindFrom, 'comment');
	});

	it('by the folder counts, the first that matches', () => {
		const config = {
			...defaultConfig,
			kinds: [
				{ glob: 'docs/wbr/**', kind: 'wbr' as const },
				{ glob: 'docs/**', kind: 'prd' as const },
			],
		};
		const at = (path: string) => coach.open(plain, { path, config });
		assert.deepEqual(
			[at('docs/wbr/w12.md').kind, at('docs/x/y.md').kind, at('y.md').kind],
			['wbr', 'prd', 'unknown'],
		);
		assert.equal(at('docs/x/y.md').kindFrom, 'folder');
	});
});
