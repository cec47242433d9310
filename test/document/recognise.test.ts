import assert from 'node:assert/strict';
import { createCoach, defaultConfig, type About } from '../../src/coach/coach.ts';
import type { Kind, PmKind } from '../../src/coach/document/kind.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

const open = (text: string, about: Partial<About> = {}) =>
	coach.open(text, { path: 'notes.md', config: defaultConfig, ...about });

/** Words that belong to no kind, so that a document is not too short. */
const filler =
	'Branch managers print the list on Mondays and cross out what has been sold. Each of the 40 branches does this by hand, and a list takes 40 minutes. Twelve of fourteen managers called it the worst task of their week when we sat beside them.';

const bodies: Readonly<Record<PmKind, readonly (readonly [path: string, text: string])[]>> = {
	prfaq: [
		[
			'launch.md',
			`# Larkfield launches Shelf, so that branch managers can count stock by phone\n\n**Leeds, 3 March 2026** — Larkfield today announced Shelf.\n\n${filler}\n\n"I have my Mondays back," said Ana Ruiz.\n\n## Customer FAQ\n\n### What does it cost?\n\n$4 a month.\n\n## Internal FAQ\n\n### How many branches?\n\n40.\n`,
		],
		[
			'shelf-prfaq.md',
			`# Press release: Shelf\n\n${filler}\n\n## Getting started\n\nOpen the app.\n\n## Internal FAQ\n\n### Why now?\n\nThe contract ends.\n`,
		],
	],
	wbr: [
		[
			'2026-w12.md',
			`# Weekly business review, week 12, 2026\n\n${filler}\n\n## Metrics\n\n| Metric | This week | Last week | WoW | Plan |\n|---|--:|--:|--:|--:|\n| Orders | 120 | 100 | +20% | 110 |\n\n## Exceptions\n\n- Returns rose.\n`,
		],
		[
			'reports/wbr-2026-03-16.md',
			`# Larkfield, 16 March 2026\n\n${filler}\n\n## Highlights\n\n- Orders beat plan.\n\n## Lowlights\n\n- Returns rose vs last week.\n\n## Metrics\n\n| Metric | This week | Last week | WoW |\n|---|--:|--:|--:|\n| Orders | 120 | 100 | +20% |\n`,
		],
	],
	prd: [
		[
			'stock.md',
			`# PRD: Count stock by phone\n\n## Problem\n\n${filler}\n\n## Customer\n\nBranch managers.\n\n## Requirements\n\n- The manager scans a shelf.\n\n## Not doing\n\n- Ordering.\n`,
		],
		[
			'stock-prd.md',
			`# Count stock by phone\n\n## Problem\n\n${filler}\n\n## Success metrics\n\n- Minutes a list, from 40 to 5.\n\n## User stories\n\n- As a branch manager, I want to scan a shelf.\n`,
		],
	],
	onepager: [
		[
			'one-pager.md',
			`# Count stock by phone\n\n## Ask\n\nApprove two engineers.\n\n## Problem\n\n${filler}\n\n## Proposal\n\nScan shelves.\n\n## Why now\n\nThe contract ends.\n`,
		],
		[
			'shelf.md',
			`# One-pager: count stock by phone\n\n## The ask\n\nWe propose to fund two engineers.\n\n## Problem\n\n${filler}\n\n## Size of the prize\n\n40 branches.\n`,
		],
	],
	strategy: [
		[
			'strategy-2027.md',
			`# Larkfield product strategy\n\n## Diagnosis\n\n${filler}\n\n## Guiding policy\n\nBranches before web.\n\n## Bets\n\n- Counting by phone.\n`,
		],
		[
			'plan.md',
			`# Product strategy 2027\n\n## Vision\n\n${filler}\n\n## Strategic pillars\n\n- Branches.\n\n## Not doing\n\n- Wholesale.\n`,
		],
	],
	decision: [
		[
			'scanner-decision.md',
			`# Decision: buy or build the scanner\n\n${filler}\n\n## Options\n\n- Option A: buy.\n- Option B: build.\n- Do nothing.\n\n## Recommendation\n\nWe recommend to buy.\n`,
		],
		[
			'daci.md',
			`# DACI: scanner\n\n## Driver\n\nAna Ruiz\n\n## Approver\n\nTom Bell\n\n## Background\n\n${filler}\n\n## Options\n\n- Option A: buy.\n- Option B: build.\n`,
		],
	],
	status: [
		[
			'status-2026-03-16.md',
			`# Status: Shelf, 16 March 2026\n\n🟡 At risk for 1 May.\n\n${filler}\n\n## Risks\n\n- The scanner is late.\n\n## Next steps\n\n- Ana tests it.\n`,
		],
		[
			'weekly-update.md',
			`# Weekly update, week of 16 March\n\n${filler}\n\n## Highlights\n\n- 12 branches count by phone.\n\n## Blockers\n\n- The scanner is late.\n\n## Next week\n\n- Ana tests it.\n`,
		],
	],
	postmortem: [
		[
			'outage.md',
			`# Postmortem: counts were lost on 3 March\n\n${filler}\n\n## Impact\n\n12 branches.\n\n## Timeline\n\n- 09:14 alarm\n- 09:20 rolled back\n- 09:40 counts are back\n\n## Root cause\n\nNo limit.\n\n## Action items\n\n- Add a limit.\n`,
		],
		[
			'coe-2026-03.md',
			`# Correction of errors: lost counts\n\n${filler}\n\n## What we owned\n\nThe limit.\n\n## Root cause\n\nNo limit.\n\n## Corrective actions\n\n- Add a limit.\n`,
		],
	],
	okr: [
		[
			'okrs-2026-q2.md',
			`# OKRs Q2 2026\n\n${filler}\n\n## Objective 1: Counting is quick\n\n- KR1: Minutes a list from 40 to 5.\n- KR2: Branches from 0 to 40.\n`,
		],
		[
			'team.md',
			`# Team OKRs, Q3 2026\n\n${filler}\n\n## Objective: Counting is quick\n\n### Key results\n\n- KR1: Minutes a list from 40 to 5.\n`,
		],
	],
	faq: [
		[
			'faq.md',
			`# Shelf FAQ\n\n${filler}\n\n## What does it cost?\n\n$4.\n\n## Who can use it?\n\nManagers.\n\n## Does it work offline?\n\nYes.\n\n## When does it come?\n\n1 May.\n`,
		],
		[
			'shelf.md',
			`# Frequently asked questions\n\n${filler}\n\n## What does it cost?\n\n$4.\n\n## Is it safe?\n\nYes.\n\n## Does it work offline?\n\nYes.\n\n## When does it come?\n\n1 May.\n`,
		],
	],
};

describe('a document is taken for', () => {
	for (const [kind, documents] of Object.entries(bodies))
		for (const [path, text] of documents)
			it(`${kind}: ${path}`, () => {
				const document = open(text, { path });
				assert.deepEqual([document.kind, document.kindFrom, document.silent], [kind, 'content', undefined]);
			});
});

describe('a document is taken for none when it is', () => {
	const others: Readonly<Record<string, readonly [path: string, text: string]>> = {
		'plain notes': ['notes.md', `# Monday\n\n${filler}\n`],
		'a page on how to write a PRD': [
			'how-to-write-a-prd.md',
			`# How to write a PRD\n\n## Problem\n\n${filler}\n\n## Requirements\n\nList them.\n\n## Not doing\n\nSay it.\n`,
		],
		'a template': [
			'templates/prd.md',
			`# PRD template\n\n## Problem\n\n${filler}\n\n## Requirements\n\n## Not doing\n`,
		],
		'a design document': [
			'design.md',
			`# Scanner service\n\n## Context\n\n${filler}\n\n## Detailed design\n\nA queue.\n\n## API\n\nTwo calls.\n\n## Alternatives\n\nNone.\n`,
		],
		'a manual': [
			'guide.md',
			`# Shelf\n\n## Installation\n\n${filler}\n\n## Usage\n\nScan.\n\n## Troubleshooting\n\nRestart.\n`,
		],
	};
	for (const [name, [path, text]] of Object.entries(others))
		it(name, () => {
			const document = open(text, { path });
			assert.deepEqual([document.kind, document.kindFrom], ['unknown', 'none']);
		});
});

/** Title and headings, with one line under each. */
const skeleton = (title: string, headings: string): string =>
	`# ${title}\n\n${filler}\n\n${headings
		.split(', ')
		.map(it => `## ${it}\n\nThe branch list.\n`)
		.join('\n')}`;

describe('a title about documents', () => {
	const prd = 'Problem, Requirements, Non-goals';
	const pages: readonly (readonly [title: string, headings: string])[] = [
		['Postmortem culture: learning from failure', 'Root cause, Action items, Impact'],
		['The PR/FAQ', 'Press release, Internal FAQ, Customer FAQ'],
		['Working backwards: how one company builds products', 'Press release, FAQ, Customer quote'],
		['OKRs explained', 'Objective 1, Key results'],
		["What's a PRD?", prd],
		['Our PRDs', prd],
		['Product requirements documents', prd],
		['Anatomy of a good one-pager', 'Ask, Problem, Options, Why now'],
		['A template for incident reviews', 'Impact, Timeline, Root cause, Action items'],
		['Product development process', 'Problem, Requirements, Success metrics'],
		['Requirements', `What goes into a PRD, ${prd}`],
		['Thesis proposal', 'Background, Problem statement, Timeline, Risks'],
	];
	for (const [title, headings] of pages)
		it(`makes no PM document: ${title}`, () =>
			assert.equal(open(skeleton(title, headings), { path: 'x.md' }).kind, 'unknown'));

	const documents: readonly (readonly [kind: Kind, title: string, headings: string])[] = [
		['prd', 'PRD for workflow automation', prd],
		['prd', 'PRD: policy editor', prd],
		['postmortem', 'Postmortem of the training portal outage', 'Impact, Root cause, Timeline'],
		['okr', 'Our OKRs', 'Objective 1: Counting is quick, Key results'],
		['strategy', 'Roadmap', 'Now, Next, Later'],
		['strategy', 'Larkfield 2027 strategy', 'Where we are, Where we want to go, How we get there'],
		['strategy', '2027 roadmap', 'Q1 2027, Q2 2027, Q3 2027'],
		['status', 'Larkfield board report, March 2027', 'Risks, Progress toward the plan, Community health'],
	];
	for (const [kind, title, headings] of documents)
		it(`may hold the same words and be a document: ${title}`, () =>
			assert.equal(open(skeleton(title, headings), { path: 'x.md' }).kind, kind));

	it('that is a headline makes an announcement a press release, and no other page', () => {
		const text = `# Larkfield integrates Shelfpay\n\n${filler}\n`;
		assert.equal(open(text, { path: 'larkfield-announcement.md' }).kind, 'prfaq');
		assert.equal(open(text, { path: 'larkfield.md' }).kind, 'unknown');
		assert.equal(open(`# Closed on Friday\n\n${filler}\n`, { path: 'announcement.md' }).kind, 'unknown');
	});
});

describe('a document is left alone when it is', () => {
	const prd = bodies.prd[0]![1];
	const others: readonly (readonly [reason: string, path: string, text: string])[] = [
		['a README', 'README.md', prd],
		['a README', 'docs/readme-stock.md', prd],
		['a changelog', 'CHANGELOG.md', prd],
		['release notes', 'docs/march-release-notes.md', prd],
		['a changelog', 'docs/march.md', prd.replace(/^# .*/u, '# Shelf release 2.3')],
		['a changelog', 'docs/march.md', prd.replace(/^# .*/u, '# Release notes for March')],
		['a page about the project', 'CONTRIBUTING.md', prd],
		['a legal text', 'LICENSE.md', prd],
		['an architecture decision record', 'docs/adr/0001-queue.md', prd],
		['an engineering proposal', 'rfcs/12.md', prd],
		['a page of a documentation site', 'stock.md', `---\nsidebar_position: 3\n---\n\n${prd}`],
		[
			'a changelog',
			'versions.md',
			`${prd}\n## 1.2.0\n\n- Scans.\n\n## 1.1.0\n\n- Lists.\n\n## 1.0.0\n\n- Starts.\n`,
		],
		['mostly code', 'stock.md', `${prd}\n\`\`\`ts\n${'const shelf = scan();\n'.repeat(60)}\`\`\`\n`],
	];
	for (const [reason, path, text] of others)
		it(`${reason}: ${path}`, () => {
			const document = open(text, { path });
			assert.equal(document.silent, reason);
			assert.equal(document.kind, 'unknown');
			assert.deepEqual(document.findings(), []);
		});
});

describe('a document that has just been begun', () => {
	it('is left alone, but is of its kind already', () => {
		const document = open(
			'# PRD: Stock\n\n## Problem\n\nWe will ship it soon.\n\n## Requirements\n\n## Not doing\n',
			{ path: 'stock.md' },
		);
		assert.deepEqual([document.silent, document.kind], ['too short', 'prd']);
		assert.deepEqual(document.findings(), []);
		assert.ok(document.insertions().length > 0);
	});
});

describe('what says the kind outright', () => {
	const [, prd] = bodies.prd[0]!;
	const folder = { ...defaultConfig, kinds: [{ glob: 'weekly/**', kind: 'status' as const }] };
	const comment = `<!-- pm-coach-kind wbr -->\n\n${prd}`;
	const frontMatter = `---\npm-coach: decision\n---\n\n${comment}`;
	const path = 'weekly/stock.md';
	const said = (text: string, about: Partial<About>): [Kind, string] => {
		const document = open(text, about);
		return [document.kind, document.kindFrom];
	};

	it('wins over the words', () =>
		assert.deepEqual(said(prd, { path, config: folder }), ['status', 'folder']));
	it('in a comment wins over the folder', () =>
		assert.deepEqual(said(comment, { path, config: folder }), ['wbr', 'comment']));
	it('in the front matter wins over a comment', () =>
		assert.deepEqual(said(frontMatter, { path, config: folder }), ['decision', 'front matter']));
	it('by hand wins over all', () =>
		assert.deepEqual(said(frontMatter, { path, config: folder, kind: 'okr' }), ['okr', 'chosen']));

	it('makes a README speak', () => {
		const document = open('---\npm-coach: decision\n---\n\nWe will ship it soon.\n', { path: 'README.md' });
		assert.equal(document.silent, undefined);
		assert.deepEqual(document.findings().filter(it => it.rule === 'vague-time').length, 1);
	});

	it('may be written as people write it', () => {
		for (const [line, kind] of [
			['pm-coach: PR/FAQ', 'prfaq'],
			['pm-coach: One-Pager', 'onepager'],
			['type: wbr', 'wbr'],
			['doc-type: PRD', 'prd'],
			['pm-coach: unknown', 'unknown'],
		] as const)
			assert.deepEqual(said(`---\n${line}\n---\n\n${filler}\n`, {}), [kind, 'front matter'], line);
	});

	it('that is no kind is no word', () => {
		assert.deepEqual(said(`---\npm-coach: memo\ntype: post\n---\n\n${prd}`, {}), ['prd', 'content']);
		assert.deepEqual(said(`<!-- pm-coach-kind memo -->\n\n${prd}`, {}), ['prd', 'content']);
	});

	it('by the first glob that fits', () => {
		const kinds = [
			{ glob: '[', kind: 'faq' as const },
			{ glob: '**/stock.md', kind: 'okr' as const },
			{ glob: 'weekly/**', kind: 'wbr' as const },
		];
		assert.deepEqual(said(prd, { path, config: { ...defaultConfig, kinds } }), ['okr', 'folder']);
	});
});
