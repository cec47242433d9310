import assert from 'node:assert/strict';
import { createCoach, defaultConfig, type Insertion } from '../../src/coach/coach.ts';
import type { PmKind } from '../../src/coach/document/kind.ts';
import { expandSnippet } from '../../src/coach/document/snippets/snippet.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });
const open = (text: string, kind: PmKind) => coach.open(text, { path: 'a.md', config: defaultConfig, kind });

/** The document once *Insert section* has put the part in. */
function withPart(text: string, kind: PmKind, id: string): string {
	const { snippet, offset } = insertionOf(text, kind, id);
	const body = expandSnippet(snippet.split('\n'));
	return applyEdits(text, [{ span: { start: offset, end: offset }, text: body }]);
}

function insertionOf(text: string, kind: PmKind, id: string): Insertion {
	const found = open(text, kind)
		.insertions()
		.find(it => it.id === id);
	assert.ok(found?.missing === true, `${id} is missing`);
	return found;
}

/** The blocks of a text, each by its first words. */
const outline = (text: string): readonly string[] =>
	text
		.trim()
		.split(/\n{2,}/u)
		.map(it => it.split(/\s+/u).slice(0, 3).join(' '));

const headline = '# PR/FAQ: Acme launches Relay, so that shops list once and sell everywhere';
const dateline =
	"**LYON — 9 March 2027** — Acme today announced Relay, which lists a shop's catalog on five channels.";
const prose =
	'Relay significantly improves how shops sell. In the pilot, orders grew 32%, from 1,200 to 1,480.';
const faq = '## Internal FAQ\n\n### When does Spain follow?\n\nOn 14 July.';
const press = (...parts: string[]): string => `${[headline, ...parts, faq].join('\n\n')}\n`;

describe('the problem of a press release is put in', () => {
	it('as a bare paragraph behind the summary, where nothing has a heading', () => {
		const text = withPart(press(dateline, prose), 'prfaq', 'problem');
		assert.deepEqual(outline(text).slice(0, 5), [
			'# PR/FAQ: Acme',
			'**LYON — 9',
			'Today, [which customers?]',
			'Relay significantly improves',
			'## Internal FAQ',
		]);
	});

	it('behind the summary, not behind a sub-headline in italics', () => {
		const text = withPart(press('*Shops list once.*', dateline, prose), 'prfaq', 'problem');
		assert.deepEqual(outline(text).slice(1, 4), [
			'*Shops list once.*',
			'**LYON — 9',
			'Today, [which customers?]',
		]);
	});

	it('behind the paragraph that follows a dateline of its own', () => {
		const summary = "Acme today announced Relay, which lists a shop's catalog on five channels.";
		const text = withPart(press('LYON — 9 March 2027', summary, prose), 'prfaq', 'problem');
		assert.deepEqual(outline(text).slice(1, 5), [
			'LYON — 9',
			'Acme today announced',
			'Today, [which customers?]',
			'Relay significantly improves',
		]);
	});

	it('under a heading of the same level before the solution, where the parts have headings', () => {
		const text = withPart(
			press(dateline, '### Solution', prose, '### Getting started', 'Connect it.'),
			'prfaq',
			'problem',
		);
		assert.deepEqual(outline(text).slice(1, 5), [
			'**LYON — 9',
			'### Problem',
			'Today, [which customers?]',
			'### Solution',
		]);
	});

	it('without a heading where the solution would come under it', () => {
		const text = withPart(press(dateline, prose, '## Getting started', 'Connect it.'), 'prfaq', 'problem');
		assert.deepEqual(outline(text).slice(1, 5), [
			'**LYON — 9',
			'Today, [which customers?]',
			'Relay significantly improves',
			'## Getting started',
		]);
	});

	for (const [name, text] of Object.entries({
		prose: press(dateline, prose, filler()),
		headed: press(dateline, '## Solution', prose, filler(), '## Getting started', 'Connect it.'),
	}))
		it(`where and as its own finding's fix puts it (${name})`, () => {
			const finding = open(text, 'prfaq')
				.findings()
				.find(it => it.rule === 'problem-missing');
			assert.ok(finding?.fixes[0] !== undefined);
			assert.equal(applyEdits(text, finding.fixes[0].edits), withPart(text, 'prfaq', 'problem'));
		});
});

describe('the problem of another document is put in', () => {
	const filled = `## Goals\n\n${filler()}\n\n## Requirements\n\n- One row for each order.`;

	it('before the first section that builds on it, as its own finding’s fix does', () => {
		const text = `# PRD: Export\n\nOne file for each month.\n\n${filled}\n`;
		assert.deepEqual(outline(withPart(text, 'prd', 'problem')).slice(1, 5), [
			'One file for',
			'## Problem',
			'Today, [which customers?]',
			'## Goals',
		]);
		const finding = open(text, 'prd')
			.findings()
			.find(it => it.rule === 'problem-missing');
		assert.equal(finding?.fixes[0]?.edits[0]?.span.start, insertionOf(text, 'prd', 'problem').offset);
	});

	it('below the title where nothing builds on it', () => {
		const text = '# Export\n\nOne file for each month.\n';
		assert.deepEqual(outline(withPart(text, 'prd', 'problem')).slice(0, 2), ['# Export', '## Problem']);
	});
});

describe('the other parts of a press release are put in', () => {
	it('the headline as a line in bold below the title, which a document has once', () => {
		const text = withPart(`# PR/FAQ\n\n${dateline}\n\n${faq}\n`, 'prfaq', 'headline');
		assert.match(text, /^# PR\/FAQ\n\n\*\*\[company\?\] launches [^\n]*\*\*\n\n\*\*LYON/u);
	});

	it('the sub-headline right below the headline', () => {
		const text = withPart(press('## Press release', dateline), 'prfaq', 'subheadline');
		assert.match(text, /everywhere\n\n\*\[Who it is for\?\][^\n]*\*\n\n## Press release\n/u);
	});

	it('never behind the press release, whatever the FAQ says of starting', () => {
		const asked = '### How do I sign up?\n\nTo learn more, visit the site.';
		const text = `${[headline, dateline, prose, faq, asked].join('\n\n')}\n`;
		assert.equal(insertionOf(text, 'prfaq', 'customer-quote').offset, text.indexOf('## Internal FAQ'));
	});
});

function filler(): string {
	return 'The file holds one row for each order of the day, and a second sheet holds the fees of the month. '
		.repeat(7)
		.trim();
}
