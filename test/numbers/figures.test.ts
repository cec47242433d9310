import assert from 'node:assert/strict';
import rule from '../../src/coach/rules/numbers/conflicting-figures.ts';
import { coach, mark, only } from '../support/check.ts';

const table =
	'## Metrics\n\n| Metric | Last week | This week | Plan |\n| --- | --- | --- | --- |\n| Activation | 45% | 46% | 50% |\n| Orders | 1,423 | 1,480 | 1,400 |';

/** What a summary says above the table; findings are marked. */
const summaries: Readonly<Record<string, readonly string[]>> = {
	'another figure': [
		'Activation was «41%» last week.',
		'Last week, activation was «41%».',
		'Activation last week was «41%», up from 38%.',
		'**Orders:** «1,840»',
		'Orders reached «1,840» this week (+4%).',
		'The orders came in at «1,840» this week vs. 1,423 last week.',
	],
	'the figure of the table': [
		'Activation was 45% last week.',
		'Activation was 45.4% last week.',
		'Activation was about 47% last week.',
		'**Orders:** 1,480',
		'Orders were 1.5k this week.',
		'Orders were more than 1,400 this week.',
	],
	'a figure of another column': ['Activation was 46% last week.', '**Orders:** 1,423'],
	'something narrower, or another time': [
		'Activation on mobile was 41% last week.',
		'Activation was 41% on mobile last week.',
		'Activation was 41% in Spain.',
		'Activation of new sellers was 41% last week.',
		'Activation was 41% last week on mobile.',
		'Activation was 41% in March.',
		'Activation was 41% last quarter.',
		'Activation and retention were 41% last week.',
		'Weekly activation was 41% last week.',
	],
	'what is wanted or weighed': [
		'Activation should be 41% this week.',
		'The target: activation is 41% this week.',
		'If activation was 41% last week, we stop.',
		'Activation was not 41% last week.',
		'Our competitor says that activation is 41%.',
		'> Activation was 41% last week.',
	],
	'a figure of another size or unit': [
		'Activation was 410 last week.',
		'Orders were 184,000 this week.',
		'Orders: $1,840',
	],
	'a range': ['Activation was 40–42% last week.'],
};

describe('a summary above a table', () => {
	for (const [why, texts] of Object.entries(summaries))
		describe(`with ${why}`, () => {
			for (const marked of texts)
				it(marked, () => {
					const text = `## Summary\n\n${marked.replace(/[«»]/gu, '')}\n\n${table}`;
					const document = coach.open(text, { path: 'a.md', kind: 'wbr', config: only(rule) });
					assert.equal(mark(text, document.findings()), `## Summary\n\n${marked}\n\n${table}`);
				});
		});

	it('is told where the other figure stands', () => {
		const text = `## Summary\n\nActivation was 41% last week.\n\n${table}`;
		const [found] = coach.open(text, { path: 'a.md', kind: 'wbr', config: only(rule) }).findings();
		assert.equal(
			found?.message,
			'“Activation” is 41% here and 45% in the table; give one figure, or say what makes them differ.',
		);
		assert.deepEqual(
			found.related.map(it => text.slice(it.span.start, it.span.end)),
			['45%'],
		);
	});

	it('is not compared with a table that has two rows of the name, or none', () => {
		for (const rows of ['| Activation | 45% |\n| Activation | 47% |', '| Activation rate | 45% |']) {
			const text = `## Summary\n\nActivation was 41% last week.\n\n## Metrics\n\n| Metric | Last week |\n| --- | --- |\n${rows}`;
			assert.deepEqual(coach.open(text, { path: 'a.md', kind: 'wbr', config: only(rule) }).findings(), []);
		}
	});
});
