import type { DocumentText } from './document.ts';
import type { Part } from './kinds/definition.ts';
import { labelRoles } from './labels.ts';
import { findPressPart } from './press-release.ts';
import type { PlacedBlock, Section } from './section.ts';
import { countWords } from '../prose/words.ts';

/** Whether a document has a part of its kind: as a section with something in it, a label, a table, or by its shape. */
export function hasPart(text: DocumentText, part: Part): boolean {
	return (
		sectionsOf(text, part).length > 0 ||
		spotsOf(text, part).length > 0 ||
		hasTable(text, part) ||
		(part.shape !== undefined && findPressPart(text, part.shape).length > 0) ||
		isQuestions(text, part)
	);
}

/** How far a part of the kind is written: `thin` where it holds hardly a sentence, or blanks only. */
export type PartState = 'written' | 'thin' | 'missing';

export function stateOfPart(text: DocumentText, part: Part): PartState {
	if (!hasPart(text, part)) return 'missing';
	if (hasTable(text, part) || isQuestions(text, part)) return 'written';
	const sections = sectionsOf(text, part);
	const blocks = [
		...sections.flatMap(blocksUnder),
		...spotsOf(text, part).flatMap(it => (it.section.heading === it ? blocksUnder(it.section) : [it])),
		...(part.shape === undefined ? [] : findPressPart(text, part.shape)),
	];
	return blocks.some(isWritten) ? 'written' : 'thin';
}

const blocksUnder = (section: Section): readonly PlacedBlock[] => [
	...section.blocks,
	...section.children.flatMap(blocksUnder),
];

/** A table, a picture or code says something, and so does a sentence with more words than blanks ask for. */
const isWritten = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' || block.kind === 'heading'
		? piece.passage.sentences.some(({ text }) => {
				const own = countWords(text.replace(/\[[^[\]]*\?\]/gu, ''));
				return own > 2 && own >= countWords(text) - own;
			})
		: block.kind === 'table' || block.kind === 'code' || block.kind === 'html';

/** Where a part starts that the document has, as an offset of its text. */
export function startOfPart(text: DocumentText, part: Part): number | undefined {
	const [section] = sectionsOf(text, part);
	if (section !== undefined) return section.span.start;
	const [placed] = part.shape === undefined ? spotsOf(text, part) : findPressPart(text, part.shape);
	if (placed === undefined) return undefined;
	const { block } = placed;
	return block.item === undefined ? lineStart(text, block.span.start) : block.item.span.start;
}

/** A quotation's paragraph starts behind its mark. */
const lineStart = ({ source }: DocumentText, offset: number): number =>
	source.lineStart(source.lineAt(offset));

function sectionsOf(text: DocumentText, part: Part): readonly Section[] {
	const { roles } = part;
	if (roles === undefined) return [];
	return text.sections.filter(
		it =>
			it.role !== undefined &&
			roles.includes(it.role) &&
			it.heading !== undefined &&
			(it.blocks.length > 0 || it.children.length > 0),
	);
}

/** Blocks that are labelled as the part or hold its words. */
function spotsOf(text: DocumentText, { roles, words }: Part): readonly PlacedBlock[] {
	return text.blocks.filter(
		({ block, piece }) =>
			(roles !== undefined &&
				block.kind === 'paragraph' &&
				labelRoles(piece, text.sectionNames).some(it => roles.includes(it))) ||
			(words !== undefined &&
				words.test(piece.table === undefined ? piece.passage.run.lower : piece.source.toLowerCase())),
	);
}

const hasTable = (text: DocumentText, part: Part): boolean =>
	part.table !== undefined &&
	text.blocks.some(it => it.piece.table !== undefined && it.piece.table.rows.length > 0);

/** Questions as headings or in bold are a FAQ, whether or not one stands above them. */
function isQuestions(text: DocumentText, part: Part): boolean {
	if (part.roles?.some(it => it === 'faq' || it === 'faq-internal' || it === 'faq-external') !== true)
		return false;
	const questions =
		text.sections.filter(it => /\?[\s*_]*$/u.test(it.title)).length +
		text.blocks.filter(it => it.block.kind === 'paragraph' && /^\s*(?:\*\*)?q\d*[:.]/iu.test(it.piece.source))
			.length;
	const linked = text.blocks.some(it => /\bfaq\b.{0,20}\]\(/iu.test(it.piece.source));
	return questions >= 3 || linked;
}
