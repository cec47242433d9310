import {
	changeAdverbs,
	changeNouns,
	changeVerbs,
	comparatives,
	degreeAdverbs,
	effortNouns,
	efforts,
	measuredStates,
	sizeAdjectives,
} from '../../lexicon/intensifiers.ts';
import { hasDataNearby, isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence, isLinked } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { clauseEnd, withoutWord } from './_clause.ts';
import { isName } from './_names.ts';

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
		'A number in the sentence, in the next one about the same thing, or in a table or chart beside it.',
		'What has no number: “significantly different”, “extremely important”, “a significant challenge”.',
		'What may be: “this can have a significant impact on load”; what a link leads to.',
		'Statistics: “statistically significant”, tests, variants, p-values.',
		'Negations, conditions and questions; what a list says will not be done.',
		'Requirements, risks, options and open questions.',
		'What the author feels (“I am incredibly grateful”); names, quotations, code.',
	],
	exampleKind: 'prfaq',
	cues: [changeAdverbs, degreeAdverbs, sizeAdjectives].flatMap(it => it.split('|')),
	*detect(sentence) {
		if (sentence.isHypothetical || isStatistics(sentence)) return;
		const hit = intensifier(sentence);
		if (hit === undefined || hasEvidence(sentence) || isLinked(sentence, hit)) return;
		const topic = sentence
			.wordsIn(sentence.clauseAt(hit.start))
			.filter(it => it.span.start > hit.end || it.span.end < hit.start)
			.map(it => it.text);
		yield { span: hit, data: { word: sentence.written(hit), topic } };
	},
	judge: ({ data }, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		!isUnderNegation(context) &&
		!hasDataNearby(context, data.topic),
	message: ({ word }) =>
		`“${word}” asks the reader to take your word for it; give the number, or delete it and the sentence gets stronger.`,
	*fix({ span, data }, sentence) {
		const deletion = withoutWord(sentence, span);
		if (!data.word.toLowerCase().endsWith('ly')) {
			// "A significant increase in orders": the blank takes the adjective's place.
			const text = effort.test(sentence.run.lower.slice(span.end))
				? '[how much?]'
				: '[how large? from X to Y?]';
			yield { title: `Replace it with the number: “${text}”`, kind: 'draft', edits: [{ span, text }] };
			yield { title: `Delete “${data.word}”`, kind: 'draft', edits: [deletion] };
			return;
		}
		const end = clauseEnd(sentence, span);
		const text = sentence.run.lower.startsWith(' requested', span.end)
			? '[by how many of how many?]'
			: '[by how much? from X to Y?]';
		const title = `Replace it with the number: “… ${text}”`;
		// Behind the verb it stands where the number belongs; before it, the number goes to the end of the clause.
		if (end === span.end) yield { title, kind: 'draft', edits: [{ span, text }] };
		else
			yield {
				title,
				kind: 'draft',
				edits: [deletion, { span: { start: end, end }, text: ` ${text}` }],
			};
		// "Customers are unhappy" needs the number as much as "extremely unhappy" does.
		if (feeling.test(sentence.run.lower.slice(span.end))) return;
		yield { title: `Delete “${data.word}”`, kind: 'draft', edits: [deletion] };
	},
	examples: [
		{
			bad: 'The redesign «significantly» improves onboarding.',
			fixed: 'The redesign improves onboarding [by how much? from X to Y?].',
		},
		{
			bad: 'Customers are «extremely» unhappy with exports.',
			fixed: 'Customers are unhappy with exports [by how much? from X to Y?].',
		},
		{ bad: 'This is a «substantially» better experience\nfor every seller we have met.' },
		{ bad: '- **Checkout:** the new flow «dramatically» cuts the work of a refund.' },
		{
			bad: 'Sellers told us that setup got «considerably» easier, and they stay.',
			fixed: 'Sellers told us that setup got easier [by how much? from X to Y?], and they stay.',
		},
		{
			bad: 'Agencies see a «significant» increase in repeat work.',
			fixed: 'Agencies see a [how large? from X to Y?] increase in repeat work.',
		},
		{
			bad: '> [!NOTE]\n> The move led to «huge» performance gains.',
			note: 'A callout is the author’s own voice.',
		},
		{
			in: 'wbr',
			bad: 'The work of an audit fell «considerably».',
			fixed: 'The work of an audit fell [by how much? from X to Y?].',
		},
		{
			in: 'strategy',
			bad: 'Moving a shop to the new plan requires «significant» effort from its owner.',
			fixed: 'Moving a shop to the new plan requires [how much?] effort from its owner.',
		},
		{
			in: 'prd',
			bad: 'We start with these filters because they were «highly» requested.',
			fixed: 'We start with these filters because they were requested [by how many of how many?].',
		},
		{ in: 'prd', bad: 'Search is **«extremely»** slow for shops with many listings.' },
		{ good: 'The lift was statistically significant (p = 0.01).' },
		{ good: 'Costs fell significantly, from $40K to $25K.' },
		{ good: 'We picked A rather than B.' },
		{ good: 'Onboarding is significantly faster. It takes 4 minutes instead of 40.' },
		{ good: 'This does not significantly change how sellers work.' },
		{ good: 'The two plans are significantly different, and the law is extremely important to banks.' },
		{ good: 'If exports get significantly slower, we roll back.' },
		{ good: '“It is an extremely good tool for us,” said Ana, who runs two shops in Lyon.' },
		{
			good: 'The pilot does not try to:\n\n- Dramatically improve the accuracy of results.\n- Replace the old search.',
		},
		{
			good: 'Load times got significantly better:\n\n| Page | Before | After |\n| --- | --- | --- |\n| Home | 4.1 s | 1.9 s |',
		},
		{ in: 'strategy', good: 'The move might require significant effort, and banks are highly regulated.' },
		{ in: 'strategy', good: 'A full copy can be significantly slower than a partial one.' },
		{ in: 'status', good: 'The new index got [substantially faster](https://example.com/post/41) in May.' },
		{ good: 'I am incredibly happy to work with this team.' },
		{ good: 'Pick the `significantly-lower` preset.' },
	],
});

/** The intensifier of the sentence that has a number to give, if any: the first one. */
function intensifier(sentence: Sentence): Span | undefined {
	for (const pattern of forms) {
		for (const { span, groups } of sentence.match(pattern)) {
			const clause = sentence.clauseAt(span.start);
			const before = sentence.run.lower.slice(clause.start, span.start);
			if (
				negation.test(before) ||
				mayBe.test(before) ||
				/\b(?:more|most|how|as|risks?(?: [a-z]+)?|stakes|bar|expectations|hopes) $/u.test(before)
			)
				continue;
			const word = groups[1]!;
			const start = span.start + groups[0]!.indexOf(word);
			const hit = { start, end: start + word.length };
			if (!isName(sentence, hit)) return hit;
		}
	}
	return undefined;
}

const forms: readonly RegExp[] = [
	new RegExp(String.raw`\b(${changeAdverbs}) (?:also |further )?(?:${changeVerbs}|${comparatives})\b`, 'gu'),
	new RegExp(
		String.raw`\b(?:${changeVerbs})(?: (?!(?:and|or|but|that|which|because|to|if)\b)[a-z'-]+){0,4} (${changeAdverbs})(?=$|[.,;:!)]| (?:in|for|after|since|on|across|over|during|this|last|among|from|by|and|but|as|when)\b)`,
		'gu',
	),
	new RegExp(
		String.raw`(?<!\b(?:i|we) )\b(?:is|are|was|were|has been|have been|remains?|became|become|got|an?|with|seems?) (?:also |now |still )?(${degreeAdverbs}) (?:${measuredStates})\b`,
		'gu',
	),
	new RegExp(
		String.raw`\b(${sizeAdjectives})(?: (?!(?:and|or|of|in|for|to|that)\b)[a-z-]+){0,2} (?:${changeNouns})(?![a-z-])`,
		'gu',
	),
	new RegExp(String.raw`\b${efforts}(${sizeAdjectives}) ${effortNouns}(?![a-z-])`, 'gu'),
];

const feeling = /^ (?:unhappy|happy|satisfied|dissatisfied|frustrated|requested)\b/u;

const effort = new RegExp(String.raw`^ (?!amount)${effortNouns}`, 'u');

const negation =
	/\b(?:not|no|never|without|nor|neither|hardly|rather than|instead of|avoid\w*|cannot)\b|n't\b/u;

/** What may be is no claim yet: "this can have a significant impact on …". */
const mayBe =
	/\b(?:can|could|may|might|should|would)(?: (?:also|be|have|get|make|lead to|result in|require|take|need|cost|an?))* $/u;

/** Where "significant" has a meaning of its own. */
const isStatistics = ({ lower }: Sentence): boolean =>
	/\bsignifican/u.test(lower) &&
	/\b(?:statistical\w*|experiments?|a\/b|tests?|variants?|control group|p-values?|correction|confidence|figures?|digits?)\b/u.test(
		lower,
	);

const skipped: ReadonlySet<string> = new Set([
	'requirements',
	'risks',
	'open-questions',
	'options',
	'non-goals',
	'assumptions',
	'quote',
]);
