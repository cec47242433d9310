import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { Corpus } from '../../scripts/score/corpus.ts';
import { readLabels } from '../../scripts/score/labels.ts';
import { outcomes } from '../../scripts/score/recall.ts';
import type { CheckedDocument, PlacedFinding } from '../../scripts/score/run.ts';
import { judge, touches } from '../../scripts/score/truth.ts';
import { subjectOf, type Verdicts } from '../../scripts/score/verdicts.ts';
import { label } from './corpus-folder.ts';

const text = 'One thing here and another thing there.\n\nA second paragraph.\n';
const corpus: Corpus = {
	documents: [],
	codes: new Map([
		['A1', ['first-rule']],
		['B2', ['second-rule']],
	]),
	oddities: [],
};
const coach = createCoach({ ruleFailed: rule => assert.fail(rule) });

/** A finding of `first-rule` on the words, in a document with these labels, that points at other words if need be. */
function found(labels: string, words: string, beside?: string): PlacedFinding {
	const coached = coach.open(text, { path: 'a.md', config: defaultConfig });
	const spanOf = (it: string) => ({ start: text.indexOf(it), end: text.indexOf(it) + it.length });
	const findings: PlacedFinding[] = [];
	const document: CheckedDocument = {
		corpus: {
			folder: 'report',
			slug: 'a',
			text,
			labels: readLabels(labels, 'a.jsonl', coached.source),
			isLabelled: true,
		},
		coached,
		findings,
	};
	const finding: PlacedFinding = {
		document,
		finding: {
			rule: 'first-rule',
			severity: 'warning',
			span: spanOf(words),
			message: '',
			related: beside === undefined ? [] : [{ span: spanOf(beside), message: '' }],
			fixes: [],
		},
		name: 'first-rule',
		place: { line: 1, column: 1, marked: words, sentence: '', hash: 'h' },
		key: 'k',
	};
	findings.push(finding);
	return finding;
}

const none: Verdicts = new Map();
const verdict = (it: 'true' | 'false'): Verdicts => {
	const about = { slug: 'a', rule: 'first-rule', hash: 'h' };
	return new Map([[subjectOf(about), { ...about, line: 1, verdict: it, reason: 'so' }]]);
};

describe('the truth of a finding', () => {
	const cases: readonly [string, string, 'true' | 'false' | 'unjudged'][] = [
		['no label', '', 'unjudged'],
		['a clear label on its line', label(1, 'another thing', 'A1', 'clear', ''), 'true'],
		['an arguable one', label(1, 'One thing', 'A1', 'arguable', ''), 'true'],
		['a trap', label(1, 'One thing', 'A1', 'trap', ''), 'false'],
		['a trap elsewhere on its line', label(1, 'another thing', 'A1', 'trap', ''), 'false'],
		['a label of another rule', label(1, 'One thing', 'B2', 'clear', ''), 'unjudged'],
		['a label on another line', label(3, 'second', 'A1', 'clear', ''), 'unjudged'],
		[
			'its words marked, a trap beside',
			label(1, 'One thing', 'A1', 'clear', '') + label(1, 'there', 'A1', 'trap', ''),
			'true',
		],
		[
			'its words a trap, a mark beside',
			label(1, 'One thing', 'A1', 'trap', '') + label(1, 'there', 'A1', 'clear', ''),
			'false',
		],
		['its words both', label(1, 'One thing', 'A1', 'trap', '') + label(1, 'One', 'A1', 'clear', ''), 'false'],
	];
	for (const [name, labels, truth] of cases) {
		it(`${truth}: ${name}`, () => assert.equal(judge(found(labels, 'One thing'), corpus, none).truth, truth));
	}

	it('is a verdict’s where no label says anything', () => {
		assert.equal(judge(found('', 'One thing'), corpus, verdict('false')).truth, 'false');
		assert.equal(judge(found('', 'One thing'), corpus, verdict('true')).by, 'verdict');
	});

	it('is a verdict’s where labels stand against each other', () => {
		const labels = label(1, 'One thing', 'A1', 'trap', '') + label(1, 'One', 'A1', 'clear', '');
		assert.equal(judge(found(labels, 'One thing'), corpus, verdict('true')).truth, 'true');
	});

	it('is a label’s against a verdict, which is told', () => {
		const judged = judge(
			found(label(1, 'One thing', 'A1', 'trap', ''), 'One thing'),
			corpus,
			verdict('true'),
		);
		assert.deepEqual([judged.truth, judged.by, judged.isContested], ['false', 'label', true]);
	});
});

describe('a mark', () => {
	const mark = label(3, 'second', 'A1', 'clear', '');
	const isHit = (finding: PlacedFinding): boolean => outcomes([finding.document], [], corpus)[0]!.isHit;

	it('is found by a finding on its line', () => assert.equal(isHit(found(mark, 'paragraph')), true));
	it('is found by a finding that points at its line', () =>
		assert.equal(isHit(found(mark, 'One thing', 'paragraph')), true));
	it('is missed by a finding elsewhere', () => assert.equal(isHit(found(mark, 'One thing')), false));
	it('is missed by another rule', () =>
		assert.equal(isHit(found(label(3, 'second', 'B2', 'clear', ''), 'paragraph')), false));
});

describe('touching', () => {
	it('takes a shared character, and for an empty span its place', () => {
		assert.equal(touches({ start: 0, end: 3 }, { start: 2, end: 5 }), true);
		assert.equal(touches({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
		assert.equal(touches({ start: 3, end: 3 }, { start: 3, end: 5 }), true);
		assert.equal(touches({ start: 6, end: 6 }, { start: 3, end: 5 }), false);
	});
});
