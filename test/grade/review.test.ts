import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig, ruleNames } from '../../src/coach/coach.ts';
import { sorts } from '../../src/coach/grade/review.ts';
import { coach } from '../support/check.ts';

const ask = (name: string) => {
	const text = readFileSync(new URL(`../../examples/${name}.md`, import.meta.url), 'utf8');
	return coach.open(text, { path: `${name}.md`, config: defaultConfig }).reviewQuestions();
};

describe('the questions of a review', () => {
	it('are about rules that there are', () => {
		for (const rule of sorts.flatMap(it => it.rules)) assert.ok(ruleNames.has(rule), rule);
	});

	it('start with the problem, and end before anybody is tired', () => {
		const questions = ask('prd-weak');
		assert.match(questions[0]!.question, /Which customer has which problem/u);
		assert.ok(questions.length > 5 && questions.length <= 12, String(questions.length));
	});

	it('name the question of an FAQ that waits for its answer', () => {
		assert.ok(ask('prfaq-weak').some(it => /\?” What is the answer in one sentence\?$/u.test(it.question)));
	});

	it('quote the sentence where the finding is on a word of it', () => {
		const [found] = ask('wbr-weak').filter(it => it.rule === 'vague-attribution');
		assert.ok(/^“Users love the new voices”/u.test(found!.question), found!.question);
	});

	it('are few for a document that has its answers', () => {
		for (const name of ['prfaq-strong', 'wbr-strong', 'prd-strong']) assert.ok(ask(name).length <= 2, name);
	});

	it('are none for a document that is left alone', () => {
		const text = `# Relay\n\n${'It has been said that this improves things significantly. '.repeat(20)}`;
		assert.deepEqual(coach.open(text, { path: 'README.md', config: defaultConfig }).reviewQuestions(), []);
	});
});
