import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import type { KindDefinition } from '../document/kinds/definition.ts';
import type { Table } from '../document/piece.ts';
import type { Role } from '../document/role.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import type { Passage } from '../prose/passage.ts';
import type { Sentence } from '../prose/sentence.ts';

/** What a rule of each unit may look at. */
export interface Units {
	/** One sentence of a paragraph or list item, with its neighbours in the block; findings are kept by the block's text. */
	readonly sentence: Sentence;
	/** The words of one paragraph, list item or heading; findings are kept by its text. */
	readonly block: Passage;
	/** One table; findings are kept by its text. Spans are relative to the table's block. */
	readonly table: Table;
	/** One section of the document; spans are of the document. */
	readonly section: SectionView;
	readonly document: DocumentView;
}

/** The whole document, with the kind it was taken for. Spans are offsets of `text.source.text`. */
export interface DocumentView {
	readonly kind: Kind;
	/** The kind's parts, as the team's settings change them; undefined for an unknown kind. */
	readonly definition: KindDefinition | undefined;
	readonly text: DocumentText;
	/** Names that are never flagged: the settings' dictionary and the product's own name. */
	readonly names: ReadonlySet<string>;
	/** What earlier documents of its series leave open; none where the host gave none. */
	readonly openCommitments: readonly OpenCommitment[];
}

/** A commitment that an earlier document of the same series left open. */
export interface OpenCommitment {
	/** What, in the author's words. */
	readonly text: string;
	readonly owner: string | undefined;
	/** By when, as written. */
	readonly due: string | undefined;
	/** The last day it may mean, counted from 1 January 1970; undefined without date. */
	readonly dueDay: number | undefined;
	/** Where it was promised: the name of the file, and the line counted from one. */
	readonly file: string;
	readonly line: number;
}

export interface SectionView {
	readonly section: Section;
	readonly document: DocumentView;
}

/** Where a block stands: what a rule may ask before a candidate becomes a finding. */
export interface BlockContext {
	readonly kind: Kind;
	readonly placed: PlacedBlock;
	readonly section: Section;
	/** The roles of the section and of those around it, the nearest first. */
	readonly roles: readonly Role[];
	/** The blocks before and after in the same section. */
	readonly previous: PlacedBlock | undefined;
	readonly next: PlacedBlock | undefined;
	readonly document: DocumentView;
}
