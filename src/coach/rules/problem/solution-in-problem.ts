import { featureNoun } from '../../lexicon/features.ts';
import { defineRule } from '../../lint/rule.ts';
import { painCue } from '../../document/press-release.ts';
import type { Sentence } from '../../prose/sentence.ts';

export default defineRule({
	id: 'solution-in-problem',
	family: 'problem',
	attribute: 'Communicate',
	unit: 'sentence',
	severity: { prfaq: 'warning', prd: 'information', onepager: 'information', strategy: 'information' },
	summary: 'Describe what happens to the customer, not the feature that is missing.',
	why: 'A missing feature is a solution in disguise: the team has one in mind and fits the problem to it. What the customer does instead, how often and at what cost is the problem.',
	source: 'Ian McAllister: teams arrive with a solution and retrofit the problem and the customer.',
	traps: [
		'Lack of something that cannot be built (“lack of time”, “lack of trust”).',
		'“Need to file VAT by the 10th”: a job is a need.',
		'A sentence that goes on with the consequence (“so accountants retype 200 rows”), or the next one that does.',
		'“No way to know”, “no way to prevent”: nobody has built what would help, and the sentence says what hurts.',
		'What others lack (“competitors lack an API”), and “an API key”: nouns that go on.',
		'Sections that are not about the problem.',
	],
	exampleKind: 'prfaq',
	cues: ['lack', 'lacks', 'lacking', 'absence', 'no', 'have', 'need', 'needs', 'only'],
	*detect(sentence) {
		const [hit] = sentence.match(missing);
		if (hit === undefined || sentence.isHypothetical || goesOn(sentence) || isOfOthers(sentence)) return;
		yield { span: hit.span, data: { phrase: sentence.written(hit.span) } };
	},
	judge: (_, { roles }) => roles[0] === 'problem',
	message: ({ phrase }) =>
		`“${phrase}” is a missing solution, not a problem; ask “so what happens to the customer?” and write that instead.`,
	*fix(_, sentence) {
		const end = sentence.span.end - (/[.!]$/u.test(sentence.text) ? 1 : 0);
		yield {
			title: 'Ask for the consequence: “…, so [what do they do instead, how often, at what cost?]”',
			kind: 'draft',
			edits: [
				{ span: { start: end, end }, text: ', so [what do they do instead, how often, at what cost?]' },
			],
		};
	},
	examples: [
		{
			bad: '## Problem\n\nSellers «lack a bulk-edit dashboard».',
			fixed:
				'## Problem\n\nSellers lack a bulk-edit dashboard, so [what do they do instead, how often, at what cost?].',
		},
		{
			bad: '## Problem\n\n«There is no way to» export orders.',
			fixed:
				'## Problem\n\nThere is no way to export orders, so [what do they do instead, how often, at what cost?].',
		},
		{
			bad: '## Problem\n\nAgents «need a unified inbox».',
			fixed:
				'## Problem\n\nAgents need a unified inbox, so [what do they do instead, how often, at what cost?].',
		},
		{ bad: '## The problem\n\n- Our customers **«do not have an\nAPI»** for returns.' },
		{ in: 'prd', bad: '## Problem statement\n\n«The absence of a reporting tool» is well documented.' },
		{ in: 'prd', bad: '## Opportunity\n\nToday «there is no dashboard» for agencies.' },
		{ good: '## Problem\n\nThere is no way to export orders, so accountants retype 200 rows a month.' },
		{ good: '## Problem\n\nSellers lack time on Mondays.' },
		{
			good: '## Problem\n\n- There is no way to know\n  whether a **payment** went through.\n- Developers need an API key on the first day.',
		},
		{ good: '## Problem\n\nCompetitors lack an export. Existing tools do not have an API.' },
		{ good: '## Problem\n\nSellers need to file VAT by the 10th.' },
		{
			good: '## Problem\n\nThere is no way to export orders. Accountants spend two days a month on retyping them.',
		},
		{
			in: 'strategy',
			bad: '**Problem:**\n\n«Right now agents can only read» the **rota**\non the intranet. A phone app would spread it.',
			fixed:
				'**Problem:**\n\nRight now agents can only read the **rota**\non the intranet, so [what do they do instead, how often, at what cost?]. A phone app would spread it.',
		},
		{
			good: '## Problem\n\nToday agents can only read the rota on the intranet, so night shifts stay empty.',
		},
		{ good: '## Solution\n\nSellers need a bulk-edit dashboard.' },
		{ good: '## Problem\n\nIf there is no way to export, sellers call.' },
	],
});

const adjectives = String.raw`(?:[\p{L}-]+ ){0,3}`;

/** What a customer cannot do for reasons that no single feature is the answer to. */
const notBuilt = String.raw`(?:know|tell|prevent|avoid|stop|guarantee|predict|understand|be|ensure|learn|trust|prove|find out|recover)\b`;

const missing = new RegExp(
	[
		String.raw`\b(?:lacks?|lacking|(?:the )?(?:lack|absence) of) (?:an? |any )?${adjectives}${featureNoun}(?![\p{L}-])`,
		String.raw`\bthere (?:is|are) (?:currently )?no (?:easy |good |simple )?(?:(?:way|ability|option) to(?! ${notBuilt})\b|support for\b)`,
		String.raw`\bthere (?:is|are) (?:currently )?no ${adjectives}${featureNoun}(?![\p{L}-])`,
		String.raw`\b(?:don't|doesn't|do not|does not) (?:currently )?have (?:an? |any )${adjectives}${featureNoun}(?![\p{L}-])`,
		String.raw`\bneeds? an? ${adjectives}(?!reports?\b)${featureNoun}(?![\p{L}-])(?! (?:keys?|tokens?|stores?|accounts?|licen[cs]es?|fees?|owners?|users?)\b)`,
		String.raw`^\P{L}*(?:right now|today|currently|at the moment|at present|for now),? (?:you|users|customers|people|they|\p{L}+s|one) can only (?!\p{L}+ if\b)\p{L}+`,
	].join('|'),
	'gu',
);

/** "Shopify lacks a bulk editor" tells of a rival; "our app lacks" would be about us. */
const isOfOthers = (sentence: Sentence): boolean =>
	/\b(?:competitors?|rivals?|alternatives?|(?:existing|other|current|most) (?:tools|solutions|products|services|apps|platforms))\b/u.test(
		sentence.lower,
	) || /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? lacks /u.test(sentence.text);

/** Whether the sentence or one beside it says what follows for somebody: pain, or a size. */
function goesOn(sentence: Sentence): boolean {
	const { next, previous } = sentence;
	if (
		sentence.hasMagnitude ||
		/\b(?:so|which|forc\w+|leav\w+|therefore|because|making|meaning|result\w*|leads? to|causing|means|instead|when|while|but)\b/u.test(
			sentence.lower,
		)
	)
		return true;
	return [next, previous].some(it => it !== undefined && (it.hasMagnitude || painCue.test(it.lower)));
}
