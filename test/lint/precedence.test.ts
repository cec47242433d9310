import assert from 'node:assert/strict';
import type { Finding } from '../../src/coach/lint/finding.ts';
import { choose, type Contender } from '../../src/coach/lint/precedence.ts';

const at = (start: number, rule = 'goal-is-output', section = 0): Contender => {
	const span = { start, end: start + 5 };
	const finding: Finding = {
		rule,
		severity: 'information',
		span,
		message: `Says ${start}.`,
		related: [],
		fixes: [],
	};
	return { finding, attribute: rule, sentence: span, section };
};

describe('choose', () => {
	it('shows three of a rule in a section and points at the others from the last', () => {
		const shown = choose([at(40), at(0), at(30), at(10), at(20)]);
		assert.deepEqual(
			shown.map(it => it.message),
			['Says 0.', 'Says 10.', 'Says 20. (And 2 more of this kind in this section.)'],
		);
		assert.deepEqual(
			shown.map(it => it.related),
			[
				[],
				[],
				[
					{ span: { start: 30, end: 35 }, message: 'Says 30.' },
					{ span: { start: 40, end: 45 }, message: 'Says 40.' },
				],
			],
		);
	});

	it('keeps the places that the last one points at itself', () => {
		const own = { span: { start: 90, end: 95 }, message: 'The other date.' };
		const third = at(20);
		const shown = choose([
			at(0),
			at(10),
			{ ...third, finding: { ...third.finding, related: [own] } },
			at(30),
		]);
		assert.deepEqual(shown.at(-1)!.related, [own, { span: { start: 30, end: 35 }, message: 'Says 30.' }]);
	});

	it('counts each section and each rule for itself', () => {
		const shown = choose([at(0), at(10), at(20), at(30, 'vague-time'), at(40, 'goal-is-output', 1)]);
		assert.deepEqual(
			shown.map(it => it.message),
			['Says 0.', 'Says 10.', 'Says 20.', 'Says 30.', 'Says 40.'],
		);
	});

	it('says once that a goal cannot be checked', () => {
		const goal: Contender = {
			...at(0, 'goal-incomplete'),
			finding: { ...at(0, 'goal-incomplete').finding, kind: 'target', span: { start: 0, end: 40 } },
			sentence: undefined,
		};
		const shown = choose([
			at(5, 'empty-impact'),
			at(15, 'untestable-requirement'),
			goal,
			at(25, 'vague-time'),
		]);
		assert.deepEqual(
			shown.map(it => it.rule),
			['goal-incomplete', 'vague-time'],
		);
		assert.deepEqual(
			choose([at(45, 'empty-impact'), goal]).map(it => it.rule),
			['goal-incomplete', 'empty-impact'],
		);
	});

	it('points at nothing that another rule took over', () => {
		const taken = { ...at(31, 'number-mismatch'), attribute: 'Forecast and measure' };
		const shown = choose([at(0), at(10), at(20), at(30), taken]);
		assert.deepEqual(
			shown.map(it => [it.rule, it.message, it.related.length]),
			[
				['goal-is-output', 'Says 0.', 0],
				['goal-is-output', 'Says 10.', 0],
				['goal-is-output', 'Says 20.', 0],
				['number-mismatch', 'Says 31.', 0],
			],
		);
	});
});
