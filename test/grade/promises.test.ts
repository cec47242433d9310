import assert from 'node:assert/strict';
import { defaultConfig, rules } from '../../src/coach/coach.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import { promiseNames, promisesOf } from '../../src/coach/grade/promises.ts';
import type { PromiseGroup } from '../../src/coach/lint/rule.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';
import { coach } from '../support/check.ts';

const open = (text: string, kind: Kind) =>
	coach.open(text, { path: 'document.md', kind, config: defaultConfig });

/** How many items of a group a document has. */
function itemsOf(group: PromiseGroup, text: string, kind: Kind): number {
	const view = {
		kind,
		text: open(text, kind).documentText,
		names: new Set<string>(),
		definition: undefined,
		openCommitments: [],
	};
	return Math.max(0, ...rules.flatMap(it => (it.promise?.group === group ? [it.promise.items(view)] : [])));
}

/** How many of a group's items the findings of a document stand for. */
function missedOf(group: PromiseGroup, text: string, kind: Kind): number {
	return open(text, kind)
		.findings()
		.map(it => ({ it, rule: rules.find(rule => rule.id === it.rule)! }))
		.filter(({ rule }) => rule.promise?.group === group)
		.reduce((sum, { it, rule }) => sum + (rule.promise!.missed?.(it.kind, undefined as never) ?? 1), 0);
}

const filler = 'The file holds one row for each order of the day, and a second sheet holds its fees. '.repeat(
	9,
);
const proposal = (problem: string): string =>
	`# PRD: Export\n\n${problem}## Requirements\n\n${filler}\n\n## Goals\n\n- One file for the orders of a day.\n`;

describe('the promise of a problem', () => {
	const told =
		'Accountants at small shops retype 200 orders a month, because no file holds them all, and a third gives up.';

	it('is one item, kept by a problem with a customer and evidence', () => {
		const text = proposal(`## Problem\n\n${told}\n\n`);
		assert.equal(itemsOf('problem', text, 'prd'), 1);
		assert.equal(missedOf('problem', text, 'prd'), 0);
	});

	it('is half kept without evidence', () => {
		const text = proposal(
			'## Problem\n\nAccountants at small shops struggle to retype their orders by hand, because no file holds them all.\n\n',
		);
		assert.equal(itemsOf('problem', text, 'prd'), 1);
		assert.equal(missedOf('problem', text, 'prd'), 0.5);
	});

	it('is broken without a problem, and by everybody’s problem that nothing shows', () => {
		assert.equal(missedOf('problem', proposal(''), 'prd'), 1);
		const text = proposal(
			'## Problem\n\nUsers find it hard to get all of the orders of a day into one single file by hand.\n\n',
		);
		assert.equal(missedOf('problem', text, 'prd'), 1);
	});

	it('is none where the section is a form, or the document owes no problem', () => {
		const text = proposal('## Problem\n\n[Who?] [does what?] because [why?].\n\n');
		assert.equal(itemsOf('problem', text, 'prd'), 0);
		assert.equal(itemsOf('problem', `# Week 23\n\n${filler}`, 'wbr'), 0);
		assert.equal(itemsOf('problem', `# How we ship\n\n${filler}`, 'prd'), 0);
	});

	it('counts each of several problems', () => {
		const text = proposal(`## Problem\n\n${told}\n\n## Problem\n\n${told}\n\n`);
		assert.equal(itemsOf('problem', text, 'prd'), 2);
	});
});

describe('the promise of answers', () => {
	it('counts the questions that have one', () => {
		const text =
			'# FAQ\n\n### Is it free?\n\nYes, for shops with one till.\n\n### When?\n\n[when?]\n\n### Who pays?\n\n### Does it work offline?\n\nThe till keeps all orders of the day in a local file. The file is sent at night.\n';
		assert.equal(itemsOf('answers', text, 'faq'), 2);
		assert.equal(missedOf('answers', text, 'faq'), 1);
	});
});

describe('the promise of changes', () => {
	const text =
		'# Week 23\n\nSales grew 4% from 1,000 to 1,040 in May. Churn increased in the north. If sales fall, we stop. The kitchen is open.\n\n## Risks\n\nCosts will rise.\n';

	it('counts what is claimed, with and without a number', () => {
		assert.equal(itemsOf('changes', text, 'status'), 2);
		assert.equal(missedOf('changes', text, 'status'), 1);
	});

	it('is none in goals', () => {
		assert.equal(itemsOf('changes', text, 'okr'), 0);
	});
});

describe('the promise of numbers', () => {
	const text =
		'# Week 23\n\nSales grew 4% from 1,000 to 1,040. Returns fell 50% from 40 to 30. The desk opened on 9 March 2027.\n\n| Region | Orders |\n| --- | --- |\n| North | 20 |\n| South | 22 |\n| East | 18 |\n| Total | 60 |\n';

	it('counts what sentences, tables and days say', () => {
		assert.equal(itemsOf('numbers', text, 'status'), 4);
		assert.equal(missedOf('numbers', text, 'status'), 1);
	});

	it('is kept again by the fix', () => {
		const [fix] = open(text, 'status').findings()[0]!.fixes;
		const fixed = applyEdits(text, fix!.edits);
		assert.equal(itemsOf('numbers', fixed, 'status'), 4);
		assert.equal(missedOf('numbers', fixed, 'status'), 0);
	});

	it('costs nothing that is right within rounding', () => {
		const rule = rules.find(it => it.id === 'number-mismatch')!;
		assert.equal(rule.promise?.missed?.('precision', undefined as never), 0);
		assert.equal(rule.promise?.missed?.('sum', undefined as never), 1);
	});
});

describe('promises', () => {
	it('are none in a document of unknown kind', () => {
		const text = `Sales grew 4% from 1,000 to 1,040. ${filler}`;
		const view = {
			text: open(text, 'status').documentText,
			names: new Set<string>(),
			definition: undefined,
			openCommitments: [],
		};
		assert.equal(promisesOf({ ...view, kind: 'status' }, [], rules).length, 2);
		assert.deepEqual(promisesOf({ ...view, kind: 'unknown' }, [], rules), []);
	});

	it('have the same items whichever rule of the group is asked', () => {
		const text = proposal(
			'## Problem\n\nUsers find it hard to get the 40 orders of a day into one file.\n\n',
		);
		const view = {
			kind: 'prd' as const,
			text: open(text, 'prd').documentText,
			names: new Set<string>(),
			definition: undefined,
			openCommitments: [],
		};
		for (const group of ['problem', 'answers', 'numbers'] as const) {
			const items = rules.flatMap(it => (it.promise?.group === group ? [it.promise.items(view)] : []));
			assert.ok(items.length >= 2, promiseNames[group]);
			assert.equal(new Set(items).size, 1, promiseNames[group]);
		}
	});
});

describe('the promise of goals, actions, exceptions and hard questions', () => {
	const kept = (text: string, kind: Kind) => {
		const document = open(
			`${text}\n\n${'The depot opens at eight and closes at six on all working days. '.repeat(8)}`,
			kind,
		);
		return document
			.grade()!
			.losses.filter(it => it.what === 'promise')
			.map(it => it.name);
	};

	it('is kept by a goal with its numbers, and not by one without', () => {
		assert.deepEqual(
			kept('## Goals\n\n- Raise the share of repeat orders from 12% to 18% by 30 June 2026.', 'prd').filter(
				it => it.startsWith('goals'),
			),
			[],
		);
		assert.equal(
			kept('## Goals\n\n- Improve repeat orders.', 'prd').filter(it => it.startsWith('goals')).length,
			1,
		);
	});

	it('is kept by an action with its owner and date, and not by one without', () => {
		assert.deepEqual(
			kept(
				'## Action items\n\n- Ana adds an alert by 3 May 2026.\n- Ben rewrites the runbook by 9 May 2026.',
				'postmortem',
			).filter(it => it.startsWith('actions')),
			[],
		);
		assert.equal(
			kept('## Action items\n\n- Add an alert.\n- Rewrite the runbook.', 'postmortem').filter(it =>
				it.startsWith('actions'),
			).length,
			1,
		);
	});

	it('is broken by a press release that no FAQ follows', () => {
		const release =
			'# Acme launches Relay, so that shops sell everywhere\n\n**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.\n\nToday, shops retype each listing by hand, which takes them 3 hours a week.\n\nRelay writes each item to every channel at once.';
		assert.ok(
			kept(
				`${release}\n\n${'Shops connect their catalog and pick the channels that they sell on. '.repeat(8)}`,
				'prfaq',
			).includes('hard questions answered'),
		);
	});
});
