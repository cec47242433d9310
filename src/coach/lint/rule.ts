import type { Kind, PmKind } from '../document/kind.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Related, Severity } from './finding.ts';
import type { BlockContext, DocumentView, Units } from './views.ts';

/** The severity of a rule in each kind of document; `all` stands for the kinds that are not named. */
export type SeverityByKind = { readonly [K in PmKind | 'all' | 'unknown']?: Severity | 'off' };

/** What a rule found: a place, and what its message and fixes need to know. */
export interface Candidate<Data> {
	/** In the coordinates of the view: of the run for `sentence` and `block`, of the document's text otherwise. */
	readonly span: Span;
	readonly data: Data;
	readonly kind?: string;
	/** Overrides the rule's severity for this one; never raises it. */
	readonly atMost?: Severity;
	/** Document units only: other places that explain it. */
	readonly related?: readonly Related[];
}

/** A fix as a rule yields it; its edits are in the same coordinates as the candidate's span. */
export interface DraftedFix {
	readonly title: string;
	readonly kind: 'safe' | 'draft';
	readonly edits: readonly Edit[];
}

/** One claim about a rule: a test case and a piece of its documentation. */
export type Example = {
	/** The kind of document it stands in; the rule's own `exampleKind` when left out. */
	readonly in?: Kind;
	/** Why this case is interesting; printed in the documentation. */
	readonly note?: string;
} & (
	| { readonly good: string }
	/**
	 * Findings are marked «like this». `fixed` is the text after the first fix of each finding; `better` what an
	 * author would make of it where no fix can, and where the rule finds nothing any more.
	 */
	| { readonly bad: string; readonly fixed?: string; readonly better?: string; readonly as?: string }
);

/** The families of rules.md B; also the folders below `rules/`. */
export const families = [
	'answer',
	'numbers',
	'vague',
	'problem',
	'prfaq',
	'wbr',
	'goals',
	'commitments',
	'clarity',
	'text',
] as const;
export type Family = (typeof families)[number];

/** Ian McAllister's attributes of product managers that rules speak to (rules.md F.5). */
export const attributes = [
	'Communicate',
	'Prioritize',
	'Execute',
	'Think big',
	'Simplify',
	'Forecast and measure',
	'Digging for data',
	'Earn trust',
	'Pushing back',
	'Driven by impact',
	'Write effective copy',
] as const;
export type Attribute = (typeof attributes)[number];

/** What a document of this kind promises its readers, item by item; the grade shows how much of it is kept. */
export const promiseGroups = [
	'actions',
	'goals',
	'changes',
	'answers',
	'hard-questions',
	'exceptions',
	'problem',
	'numbers',
] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

export interface Promised {
	readonly group: PromiseGroup;
	/**
	 * How many items the document has, or should have; 0 leaves the rule out of the group. Items with a blank are
	 * not counted. Looks at facts kept on pieces only.
	 */
	items(document: DocumentView): number;
	/** How many items a finding stands for, by its sub-kind and data; 1 when left out. */
	missed?(kind: string | undefined, data: never): number;
	/** Whether none of the items is there, so that nothing could be found about them either. */
	isAbsent?(document: DocumentView): boolean;
}

export interface Rule<Unit extends keyof Units = keyof Units, Data = unknown> {
	/** A noun phrase that names the fault, in kebab-case. */
	readonly id: string;
	readonly family: Family;
	readonly attribute: Attribute;
	readonly unit: Unit;
	readonly severity: SeverityByKind;
	/** An instruction with a full stop; the setting's description. */
	readonly summary: string;
	/** Why it matters to the reader: one to three sentences; shown in the hover. */
	readonly why: string;
	/** Where the claim in `why` comes from. */
	readonly source: string;
	/** Cases in which the rule keeps silent, one sentence each; printed on the rule's page. */
	readonly traps: readonly string[];
	/** Sub-kinds by name, with what each means. */
	readonly kinds?: Readonly<Record<string, string>>;
	/** The kind of document its examples stand in unless they say otherwise. */
	readonly exampleKind: Kind;
	/**
	 * Sentence units: what a sentence must hold one of before the rule is asked at all; all of them are looked for
	 * at once. Lower-case runs of letters (`we've` holds `we` and `ve`); `launch*` stands for every word that
	 * starts so, `#` for any digit. Left out, the rule is asked about every sentence.
	 */
	readonly cues?: readonly string[];
	detect(view: Units[Unit]): Iterable<Candidate<Data>>;
	/**
	 * Block units (`sentence`, `block`, `table`) that read more than claims in prose: headings, quotations,
	 * prompts in italics, or sentences that hold a blank. Everything but plain prose is left out otherwise.
	 */
	readonly reads?: readonly ('headings' | 'quotes' | 'prompts' | 'blanks' | 'reference-sections')[];
	/** Block units: whether the candidate still counts where the block stands. */
	judge?(candidate: Candidate<Data>, context: BlockContext): boolean;
	/**
	 * What only the document as a whole shows, for rules of smaller units: spans are of the document, and the fixes
	 * come with it. Runs on every keystroke, as `detect` of document units does.
	 */
	whole?(document: DocumentView): Iterable<Candidate<Data> & { readonly fixes?: readonly DraftedFix[] }>;
	/**
	 * Section units: what it finds depends on the words of the section and of those below it, on its roles, on the
	 * headings above it and on the kind of document, and on nothing else. Where it found nothing it is not asked
	 * again until these change.
	 */
	readonly isLocal?: boolean;
	/**
	 * Section units: whether it may find anything there at all, from what `isLocal` names alone. Where it says no,
	 * it is not asked again until these change. For rules that look at more of the document before they speak.
	 */
	concerns?(view: Units[Unit]): boolean;
	/** What the grade counts of it (rules.md F.2): each finding is an item of the group that was not kept. */
	readonly promise?: Promised;
	message(data: Data, kind: string | undefined): string;
	fix?(candidate: Candidate<Data>, view: Units[Unit]): Iterable<DraftedFix>;
	readonly examples: readonly Example[];
}

/** Gives a rule's parts their types; does nothing at run time. */
export const defineRule = <Unit extends keyof Units, Data>(rule: Rule<Unit, Data>): Rule<Unit, Data> => rule;

// A list of rules with different data: each one's own parts agree with one another, which is all that counts.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRule = Rule<any, any>;
