import { intensifiers, sizeAdjectives } from '../../lexicon/intensifiers.ts';
import { hasDataNearby, isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence } from '../../prose/evidence.ts';

export default defineRule({
	id: 'weasel-intensifier',
	family: 'vague',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'warning', prfaq: 'warning' },
	summary: 'Give the number instead of “significantly”, or delete the word.',
	why: 'An intensifier asks the reader to take your word for it. A number lets them judge; without one the sentence is stronger when the word goes.',
	source: 'Amazon’s weasel words: “significantly better” becomes “+25 basis points”.',
	traps: [
		'A number in the sentence, or in the next one about the same thing.',
		'Statistics: “statistically significant”, tests, variants, p-values.',
		'Negations, conditions and questions.',
		'Names, quotations, code.',
	],
	exampleKind: 'prfaq',
	*detect(sentence) {
		const hits = [...sentence.find(intensifiers), ...sentence.find(sizeAdjectives)];
		if (hits.length === 0 || hasEvidence(sentence) || sentence.isHypothetical || statistics.test(sentence.lower)) return;
		for (const { span, phrase } of hits) {
			const clause = sentence.clauseAt(span.start);
			if (negation.test(sentence.run.lower.slice(clause.start, span.start))) continue;
			const word = phrase.split(' ')[0]!;
			if (word.endsWith('ly') && /^ (?:different|similar|the same|available|regulated|important|likely|unlikely)\b/u.test(sentence.run.lower.slice(span.end))) continue;
			yield { span: { start: span.start, end: span.start + word.length }, data: { word: sentence.written({ start: span.start, end: span.start + word.length }) } };
		}
	},
	judge: (_, context) => !hasDataNearby(context) && !isUnderNegation(context) && !context.roles.some(it => it === 'requirements' || it === 'risks' || it === 'open-questions' || it === 'options' || it === 'non-goals'),
	message: ({ word }) => `“${word}” asks the reader to take your word for it; give the number, or delete it and the sentence gets stronger.`,
	*fix({ span, data }, sentence) {
		const { run } = sentence;
		// After the verb and its object is anybody's guess; behind the adverb the blank stands where the reader stumbles.
		yield { title: `Replace “${data.word}” with the number: “[by how much? from X to Y]”`, kind: 'draft', edits: [{ span, text: '[by how much? from X to Y]' }] };
		if (!data.word.toLowerCase().endsWith('ly')) return;
		const isFirst = run.text.slice(sentence.span.start, span.start).trim() === '';
		const after = run.text.slice(span.end);
		if (!/^ \p{L}/u.test(after)) {
			const blank = run.text[span.start - 1] === ' ' ? 1 : 0;
			yield { title: `Delete “${data.word}”`, kind: 'safe', edits: [{ span: { start: span.start - blank, end: span.end }, text: '' }] };
			return;
		}
		const article = /(?:^|\s)(an?) $/iu.exec(run.text.slice(Math.max(0, span.start - 4), span.start));
		const next = after[1]!;
		if (isFirst) yield { title: `Delete “${data.word}”`, kind: 'safe', edits: [{ span: { start: span.start, end: span.end + 2 }, text: next.toUpperCase() }] };
		else if (article === null) yield { title: `Delete “${data.word}”`, kind: 'safe', edits: [{ span: { start: span.start, end: span.end + 1 }, text: '' }] };
		else {
			const a = /[aeiou]/iu.test(next) ? 'an' : 'a';
			const start = span.start - article[1]!.length - 1;
			yield { title: `Delete “${data.word}”`, kind: 'safe', edits: [{ span: { start, end: span.end + 1 }, text: `${article[1]!.startsWith('A') ? a.replace('a', 'A') : a} ` }] };
		}
	},
	examples: [
		{ bad: 'The redesign «significantly» improves onboarding.', fixed: 'The redesign [by how much? from X to Y] improves onboarding.' },
		{ bad: 'Customers are «extremely» unhappy with exports.' },
		{ bad: 'This is a «substantially» better experience\nfor every seller we have met.' },
		{ bad: '- **Checkout:** the new flow «dramatically» cuts the work of a refund.' },
		{ bad: 'Merchants see a «significant» increase in repeat orders.' },
		{ in: 'wbr', bad: 'Support volume fell «considerably» after the fix.' },
		{ good: 'The lift was statistically significant (p = 0.01).' },
		{ good: 'Costs fell significantly, from $40K to $25K.' },
		{ good: 'We picked A rather than B.' },
		{ good: 'Onboarding is significantly faster. It takes 4 minutes instead of 40.' },
		{ good: 'This does not significantly change how sellers work.' },
		{ good: '“It is an extremely good tool for us,” said Ana, who runs two shops in Lyon.' },
		{ good: 'The plan differs significantly in these ways:\n\n| Part | Change |\n| --- | --- |\n| Price | $4 |' },
	],
});

const statistics = /\b(?:statistical\w*|experiments?|a\/b|variants?|control group|p-values?|correction|confidence|figures?|digits?)\b/u;

const negation = /\b(?:not|no|never|without|nor|neither|hardly|rather than|instead of|avoid\w*)\b|n't\b/u;
