import type { DocumentText } from '../document/document.ts';
import type { Finding } from '../lint/finding.ts';
import type { Span } from '../text/span.ts';
import { headingAbove, wordsAbout } from './wording.ts';

/** What somebody in a working-backwards or business review would ask next. */
export interface ReviewQuestion {
	readonly question: string;
	/** The rule whose finding it comes from. */
	readonly rule: string;
	/** What it is asked about, in the document's text. */
	readonly span: Span;
}

/**
 * The questions that a review of the document would open with, the most important first; twelve at most, and no
 * more than three of one sort, so that no list of slips hides what matters. `findings` are the document's own.
 */
export function reviewQuestions(text: DocumentText, findings: readonly Finding[]): readonly ReviewQuestion[] {
	const questions: ReviewQuestion[] = [];
	for (const { rules, ask } of sorts) {
		const own = findings
			.filter(it => rules.includes(it.rule))
			.flatMap(finding =>
				ask(wordsAbout(text, finding.span), finding, text).map(question => ({
					question,
					rule: finding.rule,
					span: finding.span,
				})),
			);
		questions.push(...own.slice(0, perSort));
	}
	const seen = new Set<string>();
	return questions.filter(it => !seen.has(it.question) && seen.add(it.question)).slice(0, mostQuestions);
}

const mostQuestions = 12;
const perSort = 3;

/** The questions that a finding of `prfaq-hard-questions` points at. */
export const unaskedQuestions = ({ related }: Finding): readonly string[] =>
	related.map(it => it.message.replace(/^Not asked yet: /u, '')).filter(it => it.endsWith('?'));

interface Sort {
	/** The ids of the rules whose findings raise it. */
	readonly rules: readonly string[];
	/** The questions about a finding on some words of the author. */
	ask(words: string, finding: Finding, text: DocumentText): readonly string[];
}

const one =
	(question: (words: string) => string): Sort['ask'] =>
	words => [question(words)];

/** In the order in which a review goes: is there a problem, do the numbers hold, is the plan real, who does what by when. */
export const sorts: readonly Sort[] = [
	{
		rules: ['problem-missing'],
		ask: () => ['Which customer has which problem, how often, and what does it cost them?'],
	},
	{
		rules: ['ingredients-first'],
		ask: () => ['Which customer asked for this? You describe what we could combine, not what they need.'],
	},
	{
		rules: ['customer-unnamed'],
		ask: one(words => `“${words}”: who exactly, and how many of them are there?`),
	},
	{
		rules: ['problem-no-evidence'],
		ask: () => ['How do we know that this is a problem? Show the number, the interviews or the ticket.'],
	},
	{
		rules: [
			'number-mismatch',
			'table-arithmetic',
			'percent-vs-points',
			'conflicting-figures',
			'date-inconsistent',
		],
		ask: one(words => `“${words}”: does this figure hold? It does not agree with what stands beside it.`),
	},
	{
		rules: ['wbr-unexplained-miss'],
		ask: one(words => `${words} missed: why, and what are we doing about it?`),
	},
	{
		rules: ['wbr-exception-incomplete'],
		ask: one(words => `“${words}”: what caused it, who does what about it, and by when?`),
	},
	{ rules: ['slip-no-new-date'], ask: one(words => `“${words}”: what is the new date, and what changed?`) },
	{ rules: ['watermelon-status'], ask: one(words => `“${words}”: is this really green?`) },
	{
		rules: ['buried-ask', 'status-no-verdict', 'background-first'],
		ask: () => ['What do you want from us, or what should we know? Say it in one sentence.'],
	},
	{
		rules: ['prfaq-hard-questions'],
		ask: (_, finding) => unaskedQuestions(finding),
	},
	{
		rules: ['answer-last', 'faq-direct-answer'],
		ask: (words, { span }, text) => [
			`“${headingAbove(text, span.start) ?? words}” What is the answer in one sentence?`,
		],
	},
	{
		rules: ['one-option-decision'],
		ask: () => ['What else did we consider, and what happens if we do nothing?'],
	},
	{ rules: ['size-of-prize'], ask: () => ['How big is this if it works, and could it be ten times bigger?'] },
	{
		rules: ['goal-is-output', 'activity-not-impact'],
		ask: one(words => `“${words}”: what changes for customers when it is done?`),
	},
	{
		rules: ['goal-incomplete', 'no-comparison'],
		ask: one(words => `“${words}”: from what to what, by when?`),
	},
	{
		rules: [
			'change-without-number',
			'adjective-without-data',
			'weasel-intensifier',
			'vague-quantifier',
			'empty-impact',
		],
		ask: one(words => `“${words}”: how much?`),
	},
	{ rules: ['vague-attribution'], ask: one(words => `“${words}”: who, how many, and where can we read it?`) },
	{
		rules: ['action-incomplete', 'evasive-passive', 'weak-corrective-action', 'hedged-commitment'],
		ask: one(words => `“${words}”: who does it, by when?`),
	},
	{
		rules: ['dependency-unconfirmed'],
		ask: one(words => `“${words}”: have they agreed, and to which date?`),
	},
	{ rules: ['unknown-needs-date', 'vague-time'], ask: one(words => `“${words}”: by which date?`) },
	{
		rules: ['priorities-unranked', 'no-trade-offs'],
		ask: () => ['If we could do only one of these, which, and what are we not doing for it?'],
	},
	{ rules: ['placeholder-left'], ask: one(words => `“${words}” is still open: what goes here?`) },
];
