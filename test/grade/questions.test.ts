import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { questionsIn } from '../../src/coach/grade/questions.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });

/** Sort, question, what stands at its place and where its answer starts. */
function questions(text: string): readonly (readonly (string | undefined)[])[] {
	const { documentText, kind } = coach.open(text, { path: 'plan.md', config: defaultConfig });
	return questionsIn(documentText, kind).map(({ sort, question, span, answer }) => [
		sort,
		question,
		text.slice(span.start, span.end),
		answer === undefined ? undefined : text.slice(answer, answer + 4),
	]);
}

describe('the questions of a document', () => {
	it('are those of its FAQ, by what they ask for, with their answers', () => {
		const text = [
			'# Relay',
			'',
			'## Internal FAQ',
			'',
			'### When will it launch?',
			'',
			'On 14 July 2026.',
			'',
			'### Why now?',
			'',
			'**Q: How many shops want it, and what do they pay?**',
			'',
			'A: 300 shops.',
			'',
			'### Who owns the rollout?',
			'',
			'### [question?]',
			'',
		].join('\n');
		assert.deepEqual(questions(text), [
			['date', 'When will it launch?', 'When will it launch?', 'On 1'],
			['why', 'Why now?', 'Why now?', undefined],
			[
				'number',
				'How many shops want it, and what do they pay?',
				'How many shops want it, and what do they pay?',
				'300 ',
			],
			['who', 'Who owns the rollout?', 'Who owns the rollout?', undefined],
		]);
	});

	it('are those of review notes', () => {
		const text = [
			'# Review of 8 June',
			'',
			'| Question | Asked by | Type (yes/no, number, date, why) | Answered first? |',
			'|---|---|---|---|',
			'| Will support need more people? | Ana | yes/no | No |',
			'| [question?] | [who?] | | |',
			'',
		].join('\n');
		assert.deepEqual(questions(text), [
			['yes-no', 'Will support need more people?', 'Will support need more people?', undefined],
		]);
	});

	it('are not headings that ask, nor tables of something else', () => {
		assert.deepEqual(
			questions(
				'# Outage\n\n## Has this happened before?\n\nNo.\n\n| Question | Weight |\n|---|---|\n| How old are you? | 2 |\n',
			),
			[],
		);
	});
});
