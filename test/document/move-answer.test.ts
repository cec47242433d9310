import assert from 'node:assert/strict';
import answerLast from '../../src/coach/rules/answer/answer-last.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';
import { findingsIn, only } from '../support/check.ts';

const forms: readonly ((body: string) => string)[] = [
	body => `### Will we hit the date?\n\n${body}`,
	body => `**Q: Will we hit the date?**\n\nA: ${body}`,
	body => `**Will we hit the date?** ${body}`,
	body => `1. **Will we hit the date?**\n   ${body.replaceAll(/\n+/gu, '\n   ')}\n2. **Who says so?** Dana.`,
	body => `Q: Will we hit the date?\nA: ${body}\n\n## Next\n\nText.`,
];

const explanations = [
	'The team lost two weeks to the migration.',
	'**Design** also changed the [empty state](http://example.com/a_b).',
	'The `queue` filled up twice[^2].',
];

const late = [
	'No, we will ship on 14 July.',
	'**No**, we will ship on 14 July.',
	'**No, we will ship on 14 July.**',
	'So, no, we will not.',
	'No, see [the plan](http://example.com) for *July*[^1].',
	'*No, we\nwill not ship.*',
	'Overall, **yes, on 3 May.**',
	'**Overall, yes, on 3 May.**',
	'*Overall*, yes, on 3 May.',
];

const words = (text: string): string =>
	[...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
		.map(it => it[0])
		.filter(it => it !== 'so' && it !== 'overall')
		.sort()
		.join(' ');

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

describe('moving an answer first', () => {
	for (const answer of late) {
		it(`keeps every word and mark: ${answer.replaceAll('\n', ' ⏎ ')}`, () => {
			for (const form of forms) {
				for (const gap of [' ', '\n', '\n\n']) {
					for (const tail of ['', ' It takes two engineers.']) {
						for (const first of explanations) {
							const text = `${form(`${first} Legal has seen the terms.${gap}${answer}${tail}`)}\n\n[^1]: Plan.\n[^2]: Log.\n`;
							checkMove(text);
						}
					}
				}
			}
		});
	}
});

function checkMove(text: string): void {
	const [finding, ...others] = findingsIn(text, 'faq', only(answerLast));
	assert.ok(finding !== undefined && others.length === 0, text);
	const [fix] = finding.fixes;
	assert.ok(fix !== undefined, text);
	const fixed = applyEdits(text, fix.edits);
	assert.deepEqual(findingsIn(fixed, 'faq', only(answerLast)), [], fixed);
	if (!fix.title.startsWith('Move')) return;
	assert.equal(words(fixed), words(text), fixed);
	assert.equal(count(fixed, /\*/gu), count(text, /\*/gu), fixed);
	assert.equal(count(fixed, /\n{3,}/gu), 0, fixed);
}
