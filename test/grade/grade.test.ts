import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createCoach, defaultConfig, type CoachedDocument } from '../../src/coach/coach.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import { cleanLosses } from '../../src/coach/grade/clean.ts';
import { rounded, type Loss } from '../../src/coach/grade/loss.ts';
import type { Fault } from '../../src/coach/lint/engine.ts';
import type { Config } from '../../src/coach/lint/config.ts';
import { severities } from '../../src/coach/lint/finding.ts';
import { rules } from '../../src/coach/rules/index.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';
import { coach } from '../support/check.ts';

const open = (text: string, kind: Kind, config: Config = defaultConfig): CoachedDocument =>
	coach.open(text, { path: 'document.md', kind, config });

const gradeOf = (text: string, kind: Kind, config: Config = defaultConfig) => {
	const grade = open(text, kind, config).grade();
	assert.ok(grade !== undefined, 'The document is graded.');
	return grade;
};

const examples = (['prfaq', 'wbr', 'prd'] as const).flatMap(kind =>
	(['weak', 'strong'] as const).map(strength => ({
		kind,
		strength,
		name: `${kind}-${strength}`,
		text: readFileSync(new URL(`../../examples/${kind}-${strength}.md`, import.meta.url), 'utf8'),
	})),
);

describe('the grade', () => {
	for (const { name, kind, text } of examples) {
		it(`of ${name} is never lowered by a fix (P1)`, () => {
			const document = open(text, kind);
			const before = gradeOf(text, kind).score;
			for (const finding of document.findings()) {
				for (const fix of finding.fixes) {
					const after = gradeOf(applyEdits(text, fix.edits), kind).score;
					assert.ok(after >= before, `${finding.rule}: ${fix.title} takes ${before} to ${after}.`);
				}
			}
		});

		it(`of ${name} explains itself: the losses are what is missing to 100 (P4)`, () => {
			const { score, losses } = gradeOf(text, kind);
			assert.equal(
				losses.reduce((sum, it) => sum + it.points, 0),
				100 - score,
			);
		});

		it(`of ${name} has the same clean prose twice over (P2)`, () => {
			const body = text.replace(/^---\n[^]*?\n---\n/u, '');
			const once = gradeOf(body, kind).parts.clean;
			const twice = gradeOf(`${body}\n\n${body}`, kind).parts.clean;
			assert.ok(Math.abs(once - twice) <= 1, `${once} and ${twice}`);
		});

		it(`of ${name} is not lowered by one more clean sentence (P7)`, () => {
			const more = `${text.trimEnd()}\n\nThe desk opens at eight and closes at six on all working days.\n`;
			assert.ok(gradeOf(more, kind).score >= gradeOf(text, kind).score);
		});

		it(`of ${name} loses no clean prose when a rule is off (P6)`, () => {
			const { clean } = gradeOf(text, kind).parts;
			const shown = new Set(
				open(text, kind)
					.findings()
					.map(it => it.rule),
			);
			for (const id of shown) {
				const without = gradeOf(text, kind, { ...defaultConfig, rules: { [id]: 'off' } });
				assert.ok(without.parts.clean >= clean, `${id} off: ${clean} to ${without.parts.clean}`);
			}
		});
	}

	it('of the strong examples is an A, and better than that of the weak ones', () => {
		for (const kind of ['prfaq', 'wbr', 'prd']) {
			const [weak, strong] = ['weak', 'strong'].map(strength => {
				const { text, kind: own } = examples.find(it => it.name === `${kind}-${strength}`)!;
				return gradeOf(text, own);
			});
			assert.equal(strong!.letter, 'A');
			assert.ok(strong!.score > weak!.score + 10);
		}
	});

	it('is not given to a document that is hardly begun (P3)', () => {
		assert.equal(open('# PRD: Export\n\nThe file holds one row for each order.\n', 'prd').grade(), undefined);
	});

	it('is the same in any order of the rules (P5)', () => {
		const backwards = createCoach(
			{ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) },
			[...rules].reverse(),
		);
		for (const { text, kind } of examples) {
			const about = { path: 'document.md', kind, config: defaultConfig };
			assert.deepEqual(backwards.open(text, about).grade(), gradeOf(text, kind));
		}
	});
});

describe('the losses of prose', () => {
	const prose = (size: number) =>
		new Map(Array.from({ length: size }, (_, at) => [at, { start: at, end: at + 1 }]));
	const fault = (at: number, severity: Fault['severity']): Fault => ({
		data: undefined,
		rule: rules[0]!,
		kind: undefined,
		span: { start: at, end: at + 1 },
		severity,
		sentence: { start: at, end: at + 1 },
	});
	const sum = (losses: readonly Loss[]): number => losses.reduce((all, it) => all + it.points, 0);

	it('are at most a point for one hint among a hundred sentences, half a point of the score (P8)', () => {
		assert.ok(sum(cleanLosses(prose(100), [fault(3, 'hint')])) <= 1);
	});

	it('count the worst fault of a sentence only', () => {
		assert.equal(
			sum(cleanLosses(prose(20), [fault(1, 'hint'), fault(1, 'warning')])),
			sum(cleanLosses(prose(20), [fault(1, 'warning')])),
		);
	});

	it('never grow when a flagged sentence is taken out', () => {
		const severity = fc.constantFrom(...severities);
		fc.assert(
			fc.property(fc.array(severity, { minLength: 1, maxLength: 40 }), fc.nat(60), (marks, clean) => {
				const faults = marks.map((it, at) => fault(at, it));
				const before = sum(cleanLosses(prose(marks.length + clean), faults));
				const fewer = new Map(prose(marks.length + clean));
				fewer.delete(0);
				return sum(cleanLosses(fewer, faults.slice(1))) <= before + 1e-9;
			}),
		);
	});

	it('are rounded so that they add up', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { maxLength: 20 }), points => {
				const whole = Math.round(points.reduce((all, it) => all + it, 0));
				const losses = points.map((it): Loss => ({
					what: 'sentence',
					name: 'a',
					points: it,
					span: undefined,
				}));
				const shown = rounded(losses, whole);
				return sum(shown) === whole && shown.every(it => Number.isInteger(it.points) && it.points > 0);
			}),
		);
	});
});
