import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCoach, defaultConfig, type CoachedDocument } from '../../src/coach/coach.ts';
import { couldBeBigger, feedbackRequest, summary, summaryForm } from '../../src/coach/coaching.ts';
import type { Kind } from '../../src/coach/document/kind.ts';

const coach = createCoach({ ruleFailed: rule => assert.fail(rule) });

before(() => coach.prepare());

const open = (text: string, kind?: Kind): CoachedDocument =>
	coach.open(text, { path: 'docs/relay.md', config: defaultConfig, ...(kind === undefined ? {} : { kind }) });

const read = (path: string): CoachedDocument =>
	open(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** As it would be after the insertion, its blanks left. */
function withForm(document: CoachedDocument, form: { offset: number; snippet: string } | undefined): string {
	assert.ok(form !== undefined);
	const { text } = document.source;
	const plain = form.snippet.replace(/\$\{\d+:([^}]*)\}|\$0/gu, (_, blank?: string) => blank ?? '');
	return text.slice(0, form.offset) + plain + text.slice(form.offset);
}

describe('the summary of a document', () => {
	it('is the part that the author wrote for it', () => {
		const text =
			'# Relay\n\n**TL;DR** We list in *four* minutes with `relay sync`.\n\n## Problem\n\nIt takes 40.';
		assert.deepEqual(summary(open(text, 'prd')), {
			text: 'TL;DR We list in four minutes with relay sync.',
			from: 'own',
		});
		const section =
			'# Relay\n\n## Problem\n\nIt takes 40.\n\n## Summary\n\nWe ask for [two engineers](a.md):\n\n- Ana\n  - until May\n- Ben';
		assert.equal(
			summary(open(section, 'onepager'))?.text,
			'We ask for two engineers:\n- Ana\n  - until May\n- Ben',
		);
	});

	it('is the verdict of a report, and the opening of a press release', () => {
		assert.match(summary(read('examples/wbr-strong.md'))?.text ?? '', /^Verdict: At risk for the quarter/u);
		assert.match(summary(read('test/document/filled/prfaq.md'))?.text ?? '', /^LEEDS — 14 September 2027 —/u);
		const status = '# Status\n\n🟢 On track for 3 May.\n\n## I need\n\n- A yes from Ana';
		assert.equal(summary(open(status, 'status'))?.text, '🟢 On track for 3 May.');
	});

	it('is how each main section begins where the author wrote none', () => {
		const text =
			'# Relay\n\n## Problem\n\nIt takes 40 minutes. They lose 300 listings.\n\n## Plan\n\n### First\n\n[What?]\n\nA pilot. Then more.\n\n## Appendix\n\nThe interviews.';
		assert.deepEqual(summary(open(text, 'prd')), {
			text: 'Problem: It takes 40 minutes.\nPlan: A pilot.',
			from: 'sections',
		});
		assert.equal(
			summary(open('## Problem\n\nIt takes 40.\n\n## Plan\n\nA pilot.', 'prd'))?.text,
			'Problem: It takes 40.\nPlan: A pilot.',
		);
	});

	it('is never made of blanks', () => {
		const text =
			'# Relay\n\n**TL;DR** [what changes?] · [the number?]\n\n## Problem\n\nToday [which customers?] wait.';
		assert.equal(summary(open(text, 'prd')), undefined);
		assert.equal(summary(open('# Relay\n')), undefined);
	});

	it('has a form that belongs below the title', () => {
		const document = open('# Relay\n\nIt takes 40.\n');
		assert.equal(
			withForm(document, summaryForm(document)),
			'# Relay\n\n**TL;DR** [what changes?] · [the number?] · [what you need?] · [by when?]\n\nIt takes 40.\n',
		);
	});
});

describe('could this be bigger', () => {
	const prizeOf = (text: string, kind: Kind) => couldBeBigger(open(text, kind)).prize?.words;

	it('finds the figure that sizes the prize', () => {
		assert.match(
			couldBeBigger(read('examples/prd-strong.md')).prize?.words ?? '',
			/^Four points more of 8,430/u,
		);
		assert.equal(
			prizeOf('# R\n\nIt takes 40 minutes.\n\n41,000 sellers × $120 a year ≈ $4.9M.', 'onepager'),
			'41,000 sellers × $120 a year ≈ $4.9M',
		);
		assert.equal(
			prizeOf('# R\n\n| Bet | Size if it works |\n| --- | --- |\n| Post | £130,000 a year |', 'strategy'),
			'£130,000 a year',
		);
	});

	it('takes no other figure for it, and no blank', () => {
		for (const text of [
			'# R\n\nIf it works, we will know in 30 days.',
			'# R\n\n## FAQ\n\n### How big is the market?\n\nEven 1% of the market is massive.',
			'# R\n\n## Size of the prize\n\nIt is worth [how much?] for 4,000 shops.',
			'# R\n\n> “It is worth $4M to us,” said Ana.',
		])
			assert.equal(prizeOf(text, 'onepager'), undefined, text);
		assert.equal(prizeOf('# R\n\n## Impact\n\n1,240 buyers saw an error.', 'postmortem'), undefined);
	});

	it('finds the bet', () => {
		const betOf = (text: string) => couldBeBigger(open(text, 'strategy')).bet?.words;
		assert.equal(betOf('# R\n\n**Owner:** Ana · **Bet:** Defense · **Date:** 3 May'), 'Bet: Defense');
		assert.equal(betOf('# R\n\n## Bets\n\nWe bet on phones over tills.'), 'We bet on phones over tills');
		assert.equal(
			betOf('# R\n\nOffense (grows the business): post, worth $4M, costs $1M.')?.slice(0, 7),
			'Offense',
		);
		assert.equal(betOf('# R\n\nYou can bet that it rains.'), undefined);
	});

	it('puts the answers where they belong', () => {
		const pager = open('# R\n\n## Size of the prize\n\n4,000 shops.\n\n## Risks\n\nRain.\n', 'onepager');
		assert.match(
			withForm(pager, couldBeBigger(pager).insertion),
			/4,000 shops\.\n\nIf this were ten times bigger we would \[\?\]\. What stops us is \[\?\]\. Cheapest test: \[\?\] by \[date\?\]\.\n\n## Risks/u,
		);
		const strategy = open('# R\n\n## Bets\n\nPhones.\n\n## Goals\n\nMore.\n', 'strategy');
		assert.match(
			withForm(strategy, couldBeBigger(strategy).insertion),
			/Phones\.\n\nIf this[^\n]+\n\n## Goals/u,
		);
		const prfaq = open(
			'# Acme launches Relay\n\nIt is here.\n\n## Internal FAQ\n\n### How?\n\nBy itself.\n',
			'prfaq',
		);
		assert.match(
			withForm(prfaq, couldBeBigger(prfaq).insertion),
			/By itself\.\n\n### Could this be ten times bigger\?\n\nIf this were/u,
		);
	});

	it('offers no second place for them, and none where a kind has none', () => {
		assert.equal(couldBeBigger(open('# R\n\nWe slipped.', 'status')).insertion, undefined);
		const thought = couldBeBigger(open('# R\n\nIf this were ten times bigger we would [?].', 'onepager'));
		assert.equal(thought.insertion, undefined);
		assert.match(thought.thought?.words ?? '', /ten times bigger/u);
	});
});

describe('a feedback request', () => {
	it('asks two questions about this document that its readers can judge', () => {
		const request = feedbackRequest(read('examples/prd-weak.md'));
		assert.match(
			request,
			/^Two questions on “[^”\n]+”:\n\n1\. [^\n]+\?\n2\. [^\n]+\?\n\nReply by \[date\?\]\.\n$/u,
		);
		assert.match(request, /A review may ask[^\n]*: [^\n]+ Does the document answer that for you\?/u);
		assert.doesNotMatch(request, /is still open|by which date/u);
	});

	it('asks of any document what every reader can tell', () => {
		assert.equal(
			feedbackRequest(open('Rain.\n')),
			'Two questions on “relay.md”:\n\n1. Where did you stop believing me?\n2. Which number would you want next?\n\nReply by [date?].\n',
		);
	});
});
