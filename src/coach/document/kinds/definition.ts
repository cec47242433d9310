import type { PmKind } from '../kind.ts';
import type { Role } from '../role.ts';
import type { PressPart } from '../press-release.ts';

/** What tells a kind (rules.md D.2): a name gives 3, each heading 2 (6 at most), each cue in the text 1 (3 at most). */
export interface Recognition {
	readonly file?: RegExp;
	/** File names that only hint: 1 instead of 3. */
	readonly fileHint?: RegExp;
	/** Tested against the title in lower case. */
	readonly title?: RegExp;
	readonly roles?: readonly Role[];
	/** Headings that no role covers, in lower case. */
	readonly headings?: readonly RegExp[];
	/** Cues in the words of paragraphs and items, in lower case. Each counts once. */
	readonly cues?: readonly RegExp[];
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
	/** A section of one of these roles is the part … */
	readonly roles?: readonly Role[];
	/** … or a stretch of a press release of this shape. */
	readonly shape?: PressPart;
	/** … or a table of metrics. */
	readonly table?: 'metrics';
	/** The prefix of the snippet that puts it in. */
	readonly snippet: string;
}

export interface KindDefinition {
	readonly kind: PmKind;
	readonly recognise: Recognition;
	/** In the order in which they belong. */
	readonly parts: readonly Part[];
	/** The prefixes of the snippets that make up the whole document. */
	readonly template: readonly string[];
}
