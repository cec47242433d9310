import type { PmKind } from './kind.ts';
import { snippetNamed } from './snippets/index.ts';
import { joinBodies } from './snippets/snippet.ts';
import { templateOf } from './snippets/template.ts';

/** What somebody wants to write about. */
export type Occasion = 'build' | 'report' | 'decision' | 'incident' | 'direction' | 'questions';

/** How big it is, or which of its documents is meant. */
export type Size =
	| 'product'
	| 'feature'
	| 'spec'
	| 'tweak'
	| 'report'
	| 'status'
	| 'decision'
	| 'incident'
	| 'strategy'
	| 'goals'
	| 'faq';

/** A document to begin with: as much of the ritual as the thing is worth. */
export interface NewDocument {
	readonly size: Size;
	readonly occasion: Occasion;
	/** As a choice among the others. */
	readonly title: string;
	/** What one gets, and why that much is enough. */
	readonly detail: string;
	/** What the document will be taken for; none for a card, which is checked as its place or its author says. */
	readonly kind: PmKind | undefined;
	/** Line by line, in the snippet syntax of VS Code. */
	readonly body: readonly string[];
	/** What to ask for as its title. */
	readonly asks: string;
	/** The blank that the title fills, wherever it stands; none where the title only names the file. */
	readonly titleBlank?: string;
	/** Its first `[date?]` is the day on which it is begun. */
	readonly isDated?: true;
	/** What its file's name ends with. */
	readonly ending: string;
}

/** Each occasion with the question that tells its documents apart. */
export const occasions: Readonly<Record<Occasion, { readonly title: string; readonly question: string }>> = {
	build: { title: 'Something to build or change', question: 'How big is it?' },
	report: { title: 'A regular report', question: 'Which report?' },
	decision: { title: 'A decision', question: 'Which decision?' },
	incident: { title: 'An incident', question: 'Which incident?' },
	direction: { title: 'A direction: strategy or goals', question: 'How far does it reach?' },
	questions: { title: 'Questions that people ask', question: 'Which questions?' },
};

/** Occasion by occasion, from the largest down. */
export const newDocuments: readonly NewDocument[] = [
	{
		size: 'product',
		occasion: 'build',
		title: 'A new product or business',
		detail: 'PR/FAQ: worked backwards from the day of the launch',
		kind: 'prfaq',
		body: templateOf('prfaq'),
		asks: 'What is the product called?',
		titleBlank: 'product?',
		ending: 'prfaq',
	},
	{
		size: 'feature',
		occasion: 'build',
		title: 'A feature',
		detail: 'One-pager: ask, problem, proposal, what it is worth',
		kind: 'onepager',
		body: templateOf('onepager'),
		asks: 'What should we do?',
		titleBlank: 'what we should do?',
		ending: 'onepager',
	},
	{
		size: 'spec',
		occasion: 'build',
		title: 'A feature that is agreed',
		detail: 'PRD: goals, requirements, what we are not doing, rollout',
		kind: 'prd',
		body: templateOf('prd'),
		asks: 'Which feature?',
		titleBlank: 'feature?',
		isDated: true,
		ending: 'prd',
	},
	{
		size: 'tweak',
		occasion: 'build',
		title: 'A tweak',
		detail: 'Problem card: who has the problem, what it costs, how we know',
		kind: undefined,
		body: joinBodies([['# ${1:[what we should change?]}'], snippetNamed('pm-problem-card').body]),
		asks: 'What should we change?',
		titleBlank: 'what we should change?',
		ending: 'problem',
	},
	{
		size: 'report',
		occasion: 'report',
		title: 'A weekly business review',
		detail: 'WBR: metrics, exceptions, actions',
		kind: 'wbr',
		body: templateOf('wbr'),
		asks: 'Which business or product?',
		isDated: true,
		ending: 'wbr',
	},
	{
		size: 'status',
		occasion: 'report',
		title: 'The status of a project',
		detail: 'Status update: verdict, what changed, risks, what you need',
		kind: 'status',
		body: templateOf('status'),
		asks: 'Which project?',
		titleBlank: 'project?',
		isDated: true,
		ending: 'status',
	},
	{
		size: 'decision',
		occasion: 'decision',
		title: 'A decision',
		detail: 'Decision document: ask, options, what we give up',
		kind: 'decision',
		body: templateOf('decision'),
		asks: 'Which question is to be decided?',
		titleBlank: 'question?',
		ending: 'decision',
	},
	{
		size: 'incident',
		occasion: 'incident',
		title: 'An incident',
		detail: 'Correction of errors: impact, root cause, what will prevent it',
		kind: 'postmortem',
		body: templateOf('postmortem'),
		asks: 'What happened?',
		titleBlank: 'what happened?',
		ending: 'postmortem',
	},
	{
		size: 'strategy',
		occasion: 'direction',
		title: 'A strategy',
		detail: 'Diagnosis, guiding policy, bets, what we are not doing',
		kind: 'strategy',
		body: templateOf('strategy'),
		asks: 'Strategy for what?',
		titleBlank: 'product?',
		ending: 'strategy',
	},
	{
		size: 'goals',
		occasion: 'direction',
		title: 'Goals for a quarter',
		detail: 'OKRs: objectives, key results from where to where, guardrail',
		kind: 'okr',
		body: templateOf('okr'),
		asks: 'Goals of which team?',
		titleBlank: 'team?',
		ending: 'okrs',
	},
	{
		size: 'faq',
		occasion: 'questions',
		title: 'An FAQ',
		detail: 'Questions, each answered in its first sentence',
		kind: 'faq',
		body: templateOf('faq'),
		asks: 'Questions about what?',
		titleBlank: 'product?',
		ending: 'faq',
	},
];

/** The document to begin with for a size. */
export const newDocumentFor = (size: Size): NewDocument => newDocuments.find(it => it.size === size)!;

/** The document that a kind begins with. */
export const newDocumentOf = (kind: PmKind): NewDocument => newDocuments.find(it => it.kind === kind)!;
