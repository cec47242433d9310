import type { PmKind } from './kind.ts';
import { snippetNamed } from './snippets/index.ts';
import { joinBodies } from './snippets/snippet.ts';
import { templateOf } from './snippets/template.ts';

/** How big a thing is that somebody wants to write about, or what has happened. */
export type Size = 'product' | 'feature' | 'tweak' | 'report' | 'decision' | 'incident';

/** A document to begin with: as much of the ritual as the thing is worth. */
export interface NewDocument {
	readonly size: Size;
	/** As a choice among the others. */
	readonly title: string;
	/** What one gets, and why that much is enough. */
	readonly detail: string;
	/** What the document will be taken for; none for a card, which is checked as its place or its author says. */
	readonly kind: PmKind | undefined;
	/** Line by line, in the snippet syntax of VS Code. */
	readonly body: readonly string[];
}

/** From the largest down, then what is written after the fact. */
export const newDocuments: readonly NewDocument[] = [
	sized(
		'product',
		'A new product or business',
		'PR/FAQ: worked backwards from the day of the launch',
		'prfaq',
	),
	sized('feature', 'A feature', 'One-pager: ask, problem, proposal, what it is worth', 'onepager'),
	{
		size: 'tweak',
		title: 'A tweak',
		detail: 'Problem card: who has the problem, what it costs, how we know',
		kind: undefined,
		body: joinBodies([['# ${1:[what we should change?]}'], snippetNamed('pm-problem-card').body]),
	},
	sized('report', 'A regular report', 'Weekly business review: metrics, exceptions, actions', 'wbr'),
	sized('decision', 'A decision', 'Decision document: ask, options, what we give up', 'decision'),
	sized(
		'incident',
		'An incident',
		'Correction of errors: impact, root cause, what will prevent it',
		'postmortem',
	),
];

/** The document to begin with for a size. */
export const newDocumentFor = (size: Size): NewDocument => newDocuments.find(it => it.size === size)!;

function sized(size: Size, title: string, detail: string, kind: PmKind): NewDocument {
	return { size, title, detail, kind, body: templateOf(kind) };
}
