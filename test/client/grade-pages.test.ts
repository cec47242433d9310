import assert from 'node:assert/strict';
import { emptyHistory, withEntry, type HistoryEntry } from '../../src/coach/history/history.ts';
import { progressOf } from '../../src/coach/history/progress.ts';
import { bandOf, letters } from '../../src/coach/grade/letter.ts';
import { brokenPage, progressPage } from '../../src/client/grade/progress-page.ts';
import type { PageContext } from '../../src/client/grade/page.ts';
import { resultPage, type Result } from '../../src/client/grade/result-page.ts';
import { accuracyWords, gapWords, habitWords } from '../../src/client/grade/words.ts';
import { entry } from '../history/entry.ts';

const context: PageContext = {
	l10n: {
		t: (message, ...args) => message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)])),
	},
	language: 'en',
	nonce: 'n0nce',
};
const { l10n } = context;

const grade: Result['report']['grade'] = {
	score: 72,
	letter: 'C',
	clean: 80,
	structure: 60,
	promises: null,
	gains: [
		{
			what: 'sentence',
			name: 'vague-time',
			advice: 'Give a date instead of “soon”',
			points: 4.5,
			range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
			insertion: null,
		},
		{
			what: 'part',
			name: 'Risks',
			advice: 'Write the part “Risks”',
			points: 1,
			range: null,
			insertion: 'risks',
		},
		{ what: 'promise', name: 'owners', advice: 'Give owners', points: 2, range: null, insertion: null },
	],
	losses: [],
	attributes: [
		{ id: 'earn-trust', name: 'Earn trust', score: 64, first: true },
		{ id: 'pushing-back', name: 'Pushing back', score: null, first: false },
	],
};
const result: Result = {
	uri: 'file:///work/a%20b.md',
	name: 'a b.md',
	report: {
		version: 1,
		kind: 'prd',
		kindName: 'PRD',
		silent: null,
		words: 300,
		grade,
		missing: [],
		blanks: [],
		questions: [],
		commitments: [],
		forgotten: [],
		unasked: null,
	},
	given: 'B',
	better: 'Name <b>owners</b>',
};

describe('the page of a grade', () => {
	const html = resultPage(result, context);

	it('says the grade and how far the author’s own is from it', () => {
		assert.match(html, /<h1>72 of 100, C<\/h1>/u);
		assert.match(html, /You gave it B\. The checks lie 8 points below that/u);
	});

	it('links what raises it to its place, and only that', () => {
		const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/gu)].map(it => [it[1]!, it[2]!]);
		assert.deepEqual(
			links.map(it => it[1]),
			['Give a date instead of “soon”', 'Write the part “Risks”', 'Copy a Feedback Request', 'Show Progress'],
		);
		const [command, args] = links[0]![0]!.split('?');
		assert.equal(command, 'command:pmCoach.openGain');
		assert.deepEqual(JSON.parse(decodeURIComponent(args!)), [result.uri, 'sentence', 'vague-time']);
		assert.match(html, /<li>Give owners <span/u);
	});

	it('names attributes with too little to go by apart', () => {
		assert.match(html, /<th scope="row">Earn trust<\/th><td class="number">64<\/td>/u);
		assert.match(html, /Too little to go by: Pushing back\./u);
	});

	it('takes nothing of an author for HTML, and lets no script in', () => {
		assert.match(html, /Name &#60;b&#62;owners&#60;\/b&#62;/u);
		assert.match(html, /content="default-src 'none'; style-src 'nonce-n0nce'"/u);
		assert.doesNotMatch(html, /<script|\son\w+=|\sstyle=/u);
	});

	it('compares nothing where nothing was given', () => {
		const skipped = resultPage({ ...result, given: undefined, better: '' }, context);
		assert.doesNotMatch(skipped, /You gave it|would do better/u);
	});
});

describe('the words for a gap', () => {
	it('blame nobody, whichever way it goes', () => {
		assert.equal(gapWords('C', 72, l10n), 'You gave it C, and so do the checks: you see what they see.');
		assert.match(gapWords('C', 80, l10n), /one point above that\.$/u);
		assert.match(gapWords('D', 80, l10n), /11 points above that: you are harder on it than they are/u);
		for (const letter of letters)
			for (let score = 0; score <= 100; score++)
				assert.doesNotMatch(gapWords(letter, score, l10n), /wrong|fail|bad|!|\{\d\}|-\d/u);
	});

	it('say how near an author comes on average', () => {
		assert.match(accuracyWords(undefined, l10n), /^Grade yourself three times/u);
		assert.equal(
			accuracyWords({ grades: 4, same: 1, points: -6 }, l10n),
			'You are 6 points harsher than the checks on average. 1 of your last 4 grades had the checks’ letter.',
		);
		assert.match(
			accuracyWords({ grades: 4, same: 3, points: 0 }, l10n),
			/^On average you grade as the checks do\./u,
		);
		assert.match(accuracyWords({ grades: 4, same: 3, points: 1 }, l10n), /one point kinder/u);
	});

	it('say whether a habit becomes less', () => {
		const habit = { rule: 'vague-time', findings: 4, documents: 2, rate: 3 };
		const trend = (before: number | undefined) => habitWords({ ...habit, before }, l10n);
		assert.equal(trend(undefined), '4 findings in 2 documents, 3 in 1,000 words.');
		assert.match(trend(4.1), /Fewer than in the thirty days before \(4\.1\)\.$/u);
		assert.match(trend(0), /More than in the thirty days before \(0\)\.$/u);
		assert.match(trend(3), /As many as/u);
	});
});

describe('the page of an author’s progress', () => {
	const now = Date.parse('2026-11-24T18:00:00.000Z');
	const pageOf = (...entries: readonly HistoryEntry[]): string =>
		progressPage(
			{
				progress: progressOf(entries.reduce(withEntry, emptyHistory), now),
				advice: 'Give a date.',
				dayOf: date => date.slice(0, 10),
			},
			context,
		);
	const some = [
		entry({
			date: '2026-11-20T10:00:00.000Z',
			file: 'a<b>.md',
			score: 62,
			selfGrade: 'A',
			rules: { 'vague-time': 4 },
		}),
		entry({ date: '2026-11-21T10:00:00.000Z', score: 81, selfGrade: null }),
		entry({ date: '2026-11-22T10:00:00.000Z', score: 85, selfGrade: 'B' }),
		entry({ date: '2026-11-23T10:00:00.000Z', kind: 'prd', score: 40, selfGrade: 'E' }),
	];

	it('draws each grade of the checks, and a box for each that the author gave', () => {
		const [prd, prfaq] = pageOf(...some)
			.split('<section>')
			.slice(1) as [string, string];
		assert.match(prfaq, /<h2>PR\/FAQ<\/h2>/u);
		assert.equal(prfaq.match(/<circle/gu)?.length, 3);
		assert.equal(prfaq.match(/<rect class="own"/gu)?.length, 2);
		assert.match(prfaq, /<polyline class="checks"/u);
		assert.match(prd, /<h2>PRD<\/h2>/u);
		assert.doesNotMatch(prd, /<polyline/u);
	});

	it('draws a dot inside the box of its own letter, and outside of every other', () => {
		for (const letter of letters)
			for (const score of [0, 30, 55, 60, 69, 70, 85, 90, 100]) {
				const html = pageOf(entry({ score, selfGrade: letter }));
				const [, top, tall] = /<rect class="own"[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/u.exec(html) ?? [];
				const [, at] = /<circle[^>]* cy="([\d.]+)"/u.exec(html) ?? [];
				const { low, high } = bandOf(letter);
				const isIn = Number(at) >= Number(top) && Number(at) <= Number(top) + Number(tall);
				assert.equal(isIn, low <= score && score <= high, `${letter} ${score}`);
			}
	});

	it('says the same in a table, for those who see no picture', () => {
		const html = pageOf(...some);
		assert.match(html, /role="img" aria-label="PR\/FAQ: the checks’ scores beside your own grades"/u);
		assert.match(
			html,
			/<th scope="row">2026-11-20<\/th><td>a&#60;b&#62;\.md<\/td><td class="number">62<\/td><td>A<\/td><td>28 above<\/td><td class="number">500<\/td>/u,
		);
		assert.match(html, /<td class="number">81<\/td><td>–<\/td><td>–<\/td>/u);
		assert.ok(html.indexOf('2026-11-22</th>') < html.indexOf('2026-11-20</th>'));
	});

	it('links the habit of the month to its rule', () => {
		const html = pageOf(...some);
		assert.match(
			html,
			/<a href="command:pmCoach\.explainFinding\?%5B%22vague-time%22%5D">vague-time<\/a>: Give a date\. \d+ findings/u,
		);
		assert.match(pageOf(entry({ rules: {} })), /No habit stands out/u);
	});

	it('draws no more than fit, and says so', () => {
		const many = Array.from({ length: 30 }, (_, index) =>
			entry({ date: `2026-10-${String(index + 1).padStart(2, '0')}T10:00:00.000Z` }),
		);
		const html = pageOf(...many);
		assert.equal(html.match(/<circle/gu)?.length, 24);
		assert.equal(html.match(/<th scope="row">/gu)?.length, 30);
		assert.match(html, /The last 24 are drawn\./u);
	});

	it('begins empty, and shows nothing of a history that it cannot read', () => {
		assert.match(pageOf(), /Nothing is kept yet/u);
		assert.match(brokenPage('It is no valid JSON.', context), /cannot be used[^<]*It is no valid JSON\./u);
	});
});
