import assert from 'node:assert/strict';
import { createCoach, defaultConfig, type Coach } from '../../src/coach/coach.ts';
import { CueIndex } from '../../src/coach/lint/cues.ts';
import { defineRule, type AnyRule } from '../../src/coach/lint/rule.ts';
import { rules } from '../../src/coach/rules/index.ts';

const rule = (id: string, cues: readonly string[] | undefined): AnyRule =>
	defineRule({ ...rules.find(it => it.unit === 'sentence')!, id, ...(cues === undefined ? {} : { cues }) });

describe('CueIndex', () => {
	const index = new CueIndex([
		rule('soon', ['soon', 've']),
		rule('launch', ['launch*']),
		rule('number', ['#']),
	]);
	const cases: readonly (readonly [text: string, asked: string])[] = [
		['we launch it soon.', 'soon launch'],
		['launching — soon', 'soon launch'],
		['sooner or later', ''],
		['relaunch', ''],
		["we've seen", 'soon'],
		['p95', 'number'],
		['we wait', ''],
		['soonés', ''],
		['“soon”', 'soon'],
		['', ''],
	];
	for (const [text, asked] of cases) {
		it(`asks ${asked === '' ? 'none' : asked} about: ${text}`, () => {
			assert.equal(
				index
					.asked(text, 0, text.length)
					.map(it => it.id)
					.join(' '),
				asked,
			);
		});
	}

	it('reads no further than the sentence', () => {
		assert.deepEqual(index.asked('we wait. soon', 0, 8), []);
		assert.deepEqual(
			index.asked('we wait. soon', 9, 13).map(it => it.id),
			['soon'],
		);
	});

	it('keeps more rules apart than a number has bits', () => {
		const many = new CueIndex(
			Array.from({ length: 60 }, (_, at) =>
				rule(`r${at}`, [`cue${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`]),
			),
		);
		for (let at = 0; at < 60; at++) {
			const text = `cue${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
			assert.deepEqual(
				many.asked(text, 0, text.length).map(it => it.id),
				[`r${at}`],
			);
		}
	});

	it('refuses a cue that could never be found', () => {
		assert.throws(() => new CueIndex([rule('bad', ['two words'])]), /“two words” is no cue/u);
	});
});

describe('the cues of the rules', () => {
	const host = {
		ruleFailed(id: string, error: unknown) {
			throw new Error(`${id} threw`, { cause: error });
		},
	};
	const withCues = createCoach(host);
	const withoutCues = createCoach(
		host,
		rules.map(({ cues: _, ...it }): AnyRule => it),
	);
	before(() => withCues.prepare());

	for (const { id, exampleKind, examples, unit } of rules) {
		if (unit !== 'sentence') continue;
		it(`miss nothing in the examples of ${id}`, () => {
			for (const example of examples) {
				const text = ('good' in example ? example.good : example.bad).replaceAll(/[«»]/gu, '');
				const about = {
					path: 'document.md',
					kind: example.in ?? exampleKind,
					config: { ...defaultConfig, unknownDocuments: 'all' as const },
				};
				const ids = (it: Coach) =>
					it
						.open(text, about)
						.findings()
						.map(found => `${found.rule} ${found.span.start}`);
				assert.deepEqual(ids(withCues), ids(withoutCues));
			}
		});
	}
});
