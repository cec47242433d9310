import type { PmKind } from '../kind.ts';
import type { PressPart } from '../press-release.ts';
import type { Role } from '../role.ts';

/**
 * What tells a kind (rules.md D.2). A kind must show a sign of its own or be named; then names give 3, hints less,
 * each heading 2 (6 at most), each cue in the text 1 (3 at most).
 */
export interface Recognition {
	/** The file's name in lower case, with hyphens, without extension. */
	readonly file?: RegExp;
	/** File names that may mean something else too: 1. */
	readonly fileHint?: RegExp;
	/** The name of a folder above: 1. */
	readonly folder?: RegExp;
	/** The title in lower case. */
	readonly title?: RegExp;
	/** Titles that may mean something else too: 2. */
	readonly titleHint?: RegExp;
	/** Such a name counts only with a date, a week or a quarter: others are pages about such documents. */
	readonly dated?: boolean;
	/**
	 * What must stand beside a name that is an everyday word: `headings` (a sign of its own or two shared ones), or
	 * `words` (those, or two cues).
	 */
	readonly proof?: 'headings' | 'words';
	/** Titles and file names of something else that shares the kind's words. */
	readonly not?: RegExp;
	/** Signs that hardly any other kind has. */
	readonly own: Signs;
	/** Signs that other kinds have, too. */
	readonly shared: Signs;
	/** Headings that speak against the kind: 2 less each. */
	readonly against?: RegExp;
	/** In the words of paragraphs and items, in lower case. Each counts once; three at most. */
	readonly cues?: readonly RegExp[];
	/** The one of `cues`, by its place, in which such a document speaks of itself ("this spec"): a sign of its own. */
	readonly itself?: number;
}

export interface Signs {
	readonly roles?: readonly Role[];
	/** Against the heading's words in lower case, without numbering. */
	readonly headings?: readonly RegExp[];
	/** Roles that only together are a sign; they give nothing by themselves. */
	readonly pairs?: readonly (readonly Role[])[];
}

/** A part that readers of this kind of document expect. */
export interface Part {
	readonly id: string;
	/** As a heading would say it. */
	readonly title: string;
	/** 3 required, 2 expected, 1 nice to have. */
	readonly weight: 1 | 2 | 3;
	/** Why readers want it, as the end of a sentence. */
	readonly why: string;
	/** A section of one of these roles is the part, or a label ("**Impact:** …") … */
	readonly roles?: readonly Role[];
	/** … or a stretch of a press release of this shape. */
	readonly shape?: PressPart;
	/** … or a table of metrics. */
	readonly table?: 'metrics';
	/** … or any words of this form, in lower case, in a heading, a paragraph, an item or a table. */
	readonly words?: RegExp;
	/** The prefix of the snippet that puts it in where the kind's whole document does not hold it; else a blank does. */
	readonly snippet?: string;
	/** It stands without a heading. */
	readonly isBare?: boolean;
}

export interface KindDefinition {
	readonly kind: PmKind;
	readonly recognise: Recognition;
	/** In the order in which they belong. */
	readonly parts: readonly Part[];
	/** The prefixes of the snippets that make up the whole document. */
	readonly template: readonly string[];
}
