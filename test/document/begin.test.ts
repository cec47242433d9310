import assert from 'node:assert/strict';
import { createCoach, defaultConfig, newDocumentFor, newDocuments } from '../../src/coach/coach.ts';
import { begin, ownTemplate } from '../../src/coach/document/begin.ts';
import { expandSnippet } from '../../src/coach/document/snippets/snippet.ts';
import { readTeamTemplate } from '../../src/coach/document/team-template.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });
const today = '2026-11-24';
const expanded = (snippet: string): string => expandSnippet(snippet.split('\n'));
const template = (text: string, path = 'templates/launch-plan.md') =>
	readTeamTemplate(coach.open(text, { path, config: defaultConfig }).documentText);

describe('a document that is begun', () => {
	for (const document of newDocuments.filter(it => it.titleBlank !== undefined))
		it(`${document.size}: has its title wherever it has a blank for it`, () => {
			const text = expanded(begin(document, { title: ' Export  $1 to {x} ', date: today }));
			assert.match(text, /^(?:<!-- [^>]*-->\n+)?# .*Export \$1 to \{x\}/u);
			assert.ok(!text.toLowerCase().includes(`[${document.titleBlank!}]`));
		});

	it('has the day on which it is begun where it asks for that', () => {
		const dated = newDocuments.filter(it => it.isDated === true);
		assert.deepEqual(
			dated.map(it => it.size),
			['spec', 'report', 'status'],
		);
		for (const it of dated) {
			const before = expanded(it.body.join('\n')).match(/\[date\?\]/gu)!.length;
			const text = expanded(begin(it, { title: '', date: today }));
			assert.match(text, /24 November 2026/u);
			assert.equal(text.match(/\[date\?\]/gu)!.length, before - 1);
		}
		assert.match(begin(newDocumentFor('report'), { title: '', date: 'tomorrow' }), /\$\{2:\[date\?\]\}/u);
	});

	it('counts its tab stops from 1 in order of place', () => {
		for (const it of newDocuments) {
			const found = [...begin(it, { title: 'Export', date: today }).matchAll(/\$\{?(\d+)/gu)];
			const stops = found.map(match => Number(match[1])).filter(stop => stop > 0);
			assert.deepEqual(
				stops,
				stops.map((_, index) => index + 1),
			);
		}
	});

	it('keeps its blanks without a title', () => {
		const it = newDocumentFor('spec');
		assert.match(begin(it, { title: '  ', date: today }), /^# PRD: \$\{1:\[feature\?\]\}\n/u);
	});

	it('says in its front matter which kind of the team’s own it is', () => {
		const own = {
			name: 'bet-sheet',
			title: 'Bet sheet',
			extends: 'onepager',
			parts: { 'kill-date': { title: 'Kill date' } },
		} as const;
		const text = expanded(begin(ownTemplate(own), { title: 'Cheaper returns', date: today }));
		assert.match(text, /^---\npm-coach: bet-sheet\n---\n\n# Cheaper returns\n[^]*\n## Kill date\n/u);
		const config = { ...defaultConfig, ownKinds: [own] };
		assert.equal(coach.open(text, { path: 'a.md', config }).kindName, 'Bet sheet');
	});
});

describe('a team’s template', () => {
	it('has a stop at each blank, and its own text for itself', () => {
		const { body } = template('# Launch plan\n\nCosts $5 {a}: [who?], by [date?]. [A link?](a.md) [x]\n');
		assert.equal(
			body.join('\n'),
			'# Launch plan\n\nCosts \\$5 {a\\}: ${1:[who?]}, by ${2:[date?]}. [A link?](a.md) [x]\n',
		);
		assert.equal(
			expanded(body.join('\n')),
			'# Launch plan\n\nCosts $5 {a}: [who?], by [date?]. [A link?](a.md) [x]\n',
		);
	});

	it('is called as its front matter, its first heading or its file says', () => {
		assert.equal(template('---\ntitle: Go to market\n---\n\n# Launch plan\n').title, 'Go to market');
		assert.equal(template('---\ntitle: "[name?]"\n---\n\n# Launch plan\n').title, 'Launch plan');
		assert.equal(template('# Launch of [product?]\n').title, 'Launch plan');
		assert.equal(template('', 'go_to-market.markdown').title, 'Go to market');
	});

	it('takes a title for the one blank of its first heading, and the date for its date', () => {
		const launch = template('# Launch of [product?], [date?]\n\nThe [product?] costs $20 from [date?].\n');
		assert.equal(
			expanded(begin(launch, { title: 'Relay', date: today })),
			'# Launch of Relay, 24 November 2026\n\nThe Relay costs $20 from [date?].\n',
		);
		const plan = template('# Plan for [who?] and [what?]\n');
		assert.equal(expanded(begin(plan, { title: 'Relay', date: today })), '# Plan for [who?] and [what?]\n');
	});

	it('may have any line ends', () => {
		assert.deepEqual(template('# Plan\r\n\r\n[who?]\r\n').body, ['# Plan', '', '${1:[who?]}', '']);
	});
});
