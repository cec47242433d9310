import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/coach/coach.ts';
import { readAnswers } from '../../src/coach/document/answers.ts';
import { coach } from '../support/check.ts';

/** The questions of a text, each with the words that answer it. */
function answersOf(text: string): [string | undefined, string][] {
	const document = coach.open(text, { path: 'document.md', config: defaultConfig });
	return document.documentText.sections.flatMap(section =>
		readAnswers(section).map((answer): [string | undefined, string] => [
			answer.question,
			answer.sentences
				.map(({ placed, sentence, start }) => placed.piece.passage.run.text.slice(start, sentence.span.end))
				.join(' | '),
		]),
	);
}

describe('the answers of a section', () => {
	const cases: readonly (readonly [what: string, text: string, answers: [string, string][]])[] = [
		['a heading', '### Is it on?\n\nYes. It is.\n\nMore.', [['Is it on?', 'Yes. | It is. | More.']]],
		['a bold paragraph', '**Q: Is it on?**\n\nA: Yes.', [['Is it on?', 'Yes.']]],
		['a bold question before its answer', '**Is it on?** Yes. It is.', [['Is it on?', 'Yes. | It is.']]],
		['a line behind Q:', 'Q1: Is it on?\nA1: Yes.', [['Is it on?', 'Yes.']]],
		[
			'the italics of a form',
			'*Is it on?*\n\nYes.\n\n*Since when?*\n\nMay.',
			[
				['Is it on?', 'Yes.'],
				['Since when?', 'May.'],
			],
		],
		[
			'a bold item',
			'- **Is it on?** Yes.\n- **Is it off?**\n\n  No.',
			[
				['Is it on?', 'Yes.'],
				['Is it off?', 'No.'],
			],
		],
		[
			'a numbered item of an FAQ',
			'# FAQ\n\n1. Is it on?\n\n   Yes.\n2. Is it off?\n\n   No.',
			[
				['Is it on?', 'Yes.'],
				['Is it off?', 'No.'],
			],
		],
		['two questions at once', '**Is it on? Since when?** Yes.', [['Is it on? Since when?', 'Yes.']]],
		['a heading with its number', '### 2.1 Is it on?\n\nYes.', [['Is it on?', 'Yes.']]],
		['the end of a paragraph at a list', '### Is it on?\n\nYes:\n\n- today', [['Is it on?', 'Yes:']]],
	];
	for (const [what, text, answers] of cases)
		it(`are read from ${what}`, () => assert.deepEqual(answersOf(text), answers));

	for (const text of [
		'Could we? Yes.',
		'- Is it on? Yes.',
		'### Is it on?\n\n- yes',
		'### Is it on?\n\n> Yes.',
		'## It is on\n\nYes.',
	])
		it(`are not read from ${text.replaceAll('\n', ' ⏎ ')}`, () => assert.deepEqual(answersOf(text), []));
});
