import type { Block } from '../markdown/blocks.ts';
import type { Span } from '../text/span.ts';
import { remember, type KeptBlocks } from './kept.ts';
import { Memory } from './memory.ts';
import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { plainTitle } from './roles.ts';
import { roleOfHeading, type SectionNames } from './section-names.ts';

/** A block where it stands. */
export interface PlacedBlock {
	readonly block: Block;
	readonly piece: Piece;
	/** Its index among the document's blocks. */
	readonly index: number;
	readonly section: Section;
}

/** A heading and what stands under it up to the next heading. The first section has no heading. */
export interface Section {
	readonly heading: PlacedBlock | undefined;
	/** The heading's words; empty without heading. */
	readonly title: string;
	/** 0 without heading, 1 to 6 as written, 7 for a paragraph that is all bold and serves as a heading. */
	readonly level: number;
	readonly role: Role | undefined;
	/** Its own role and those of the sections around it, the nearest first. */
	readonly roles: readonly Role[];
	/** Its own blocks: after the heading, before the next heading of any level. */
	readonly blocks: readonly PlacedBlock[];
	readonly parent: Section | undefined;
	readonly children: readonly Section[];
	/** From the heading to the next heading of any level. */
	readonly span: Span;
	readonly index: number;
	/** What is derived from its own blocks, its roles and the headings above it, and from nothing else. */
	readonly own: Memory;
	/** The same of it and all sections below it. */
	readonly whole: Memory;
}

interface Draft {
	heading: PlacedBlock | undefined;
	title: string;
	level: number;
	role: Role | undefined;
	roles: readonly Role[];
	blocks: PlacedBlock[];
	parent: Draft | undefined;
	children: Draft[];
	span: Span;
	index: number;
	own: Memory;
	whole: Memory;
}

/** Groups blocks under their headings; `names` are what a team calls its sections. */
export function readSections(
	blocks: readonly Block[],
	pieces: readonly Piece[],
	length: number,
	names: SectionNames,
	kept: KeptBlocks | undefined,
): Section[] {
	const first: Draft = {
		heading: undefined,
		title: '',
		level: 0,
		role: undefined,
		roles: [],
		blocks: [],
		parent: undefined,
		children: [],
		span: { start: 0, end: length },
		index: 0,
		own: new Memory(),
		whole: new Memory(),
	};
	const sections = [first];
	let current = first;
	blocks.forEach((block, index) => {
		const piece = pieces[index]!;
		const level = headingLevel(block, piece);
		if (level === 0) {
			current.blocks.push({ block, piece, index, section: current });
			return;
		}
		let parent: Draft | undefined = current;
		while (parent !== undefined && parent.level >= level) parent = parent.parent;
		const title = piece.passage.run.text.trim();
		const role = roleOfHeading(names, piece, level);
		const section: Draft = {
			heading: undefined,
			title,
			level,
			role,
			roles: role === undefined ? (parent?.roles ?? []) : [role, ...(parent?.roles ?? [])],
			blocks: [],
			parent,
			children: [],
			span: { start: block.span.start, end: length },
			index: sections.length,
			own: new Memory(),
			whole: new Memory(),
		};
		section.heading = { block, piece, index, section };
		current.span = { start: current.span.start, end: block.span.start };
		parent?.children.push(section);
		sections.push(section);
		current = section;
	});
	const overview = sections.slice(1, 3).find(isSummary);
	if (overview !== undefined) {
		overview.role = 'summary';
		overview.roles = ['summary', ...overview.roles];
	}
	if (kept !== undefined) remember(sections, kept);
	return sections;
}

/** An "Overview" is a summary where it comes first and is short; elsewhere it may hold anything. */
const isSummary = ({ title, blocks, children }: Draft): boolean =>
	plainTitle(title) === 'overview' &&
	children.length === 0 &&
	blocks.reduce((sum, it) => sum + it.piece.passage.wordCount, 0) < 150;

/** 0 for a block that is no heading. */
function headingLevel(block: Block, piece: Piece): number {
	if (block.quote !== 'none') return 0;
	if (block.kind === 'heading') return block.level;
	if (block.kind !== 'paragraph' || block.item !== undefined) return 0;
	return isBoldHeading(piece) ? 7 : 0;
}

/** A short paragraph that is all bold heads what follows it ("**Q: How much does it cost?**"). */
function isBoldHeading(piece: Piece): boolean {
	const { passage } = piece;
	const count = passage.wordCount;
	if (count === 0 || count > 20 || !passage.run.isAll('StrongEmphasis')) return false;
	return passage.sentences.length === 1 && !/[.!]$/u.test(passage.run.text.trim());
}
