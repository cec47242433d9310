import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import { labelRoles, labelsIn } from '../document/labels.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import type { Sentence } from '../prose/sentence.ts';
import { shift, type Span } from '../text/span.ts';

/** What says how big it is if it works; undefined rather than a figure that says something else. */
export function prizeIn(text: DocumentText, kind: Kind): Span | undefined {
	if (!forward.has(kind)) return undefined;
	const own = text.blocks.filter(it => it.block.quote !== 'quote');
	const about = own.filter(isAboutPrize(text));
	return (
		first(about, it => isSize(it) || it.quantities.some(({ measure }) => measure === 'percent')) ??
		cellIn(about, /./u) ??
		first(own, it => prize.test(it.lower) && isSize(it)) ??
		cellIn(own, /\b(?:size (?:if|of)|worth|prize)\b/iu) ??
		first(
			own.filter(it => asksForSize(it.section)),
			isSize,
		)
	);
}

/** In the others, what is said of impact has happened or is one thing among many. */
const forward: ReadonlySet<Kind> = new Set<Kind>(['prfaq', 'prd', 'onepager', 'strategy', 'decision']);

/** What stands under a heading for it, or behind such a label. */
const isAboutPrize =
	(text: DocumentText) =>
	({ piece, section }: PlacedBlock): boolean =>
		section.roles.includes('impact') || labelRoles(piece, text.sectionNames).includes('impact');

const asksForSize = ({ title }: Section): boolean =>
	/\?\s*$/u.test(title) &&
	/\b(?:how (?:big|large)|big idea|what is (?:it|this) worth|tam|market)\b/iu.test(title);

const prize =
	/\b(?:size of the (?:prize|market|opportunity)|(?:total |serviceable )?addressable market|tam|market size|(?:is|be|are|,) worth|if (?:it|this) works|incremental (?:revenue|sales|profit)|would (?:add|bring|earn|save)|(?:revenue|market|savings?) (?:opportunity|potential))\b|≈/u;

/** Money or a large number: a share says nothing without its whole, and a time span or a date nothing at all. */
const isSize = (sentence: Sentence): boolean =>
	!sentence.isQuestion &&
	sentence.quantities.some(
		({ measure, value }) =>
			measure === 'money' || measure === 'multiple' || (measure === 'count' && value >= 100),
	);

/** The first figure in the columns of tables whose heads match. */
function cellIn(blocks: readonly PlacedBlock[], head: RegExp): Span | undefined {
	for (const { block, piece } of blocks) {
		if (piece.table === undefined) continue;
		const { header, rows } = piece.table;
		const columns = header.flatMap((it, index) => (head.test(it.run.text) ? [index] : []));
		for (const row of rows)
			for (const column of columns) {
				const cell = row[column];
				if (cell !== undefined && /\d/u.test(cell.run.text)) return shift(cell.span, block.span.start);
			}
	}
	return undefined;
}

/** What the document calls its bet: a section, a label, or the sort of bet as the snippet writes it. */
export function betIn(text: DocumentText): Span | undefined {
	const section = text.sections.find(
		it => it.heading !== undefined && /^(?:the |our |key |strategic )?bets?\b(?!\?)/iu.test(it.title),
	);
	const inside = section && [...section.blocks, ...section.children.flatMap(it => it.blocks)].find(isSaying);
	if (inside !== undefined) return betSpan(inside);
	return labelledBet(text) ?? first(text.blocks, it => kindOfBet.test(it.lower));
}

/** Of a table the first name in it. */
const betSpan = ({ block, piece }: PlacedBlock): Span => {
	const cell = piece.table?.rows[0]?.find(it => it.run.text.trim() !== '');
	return cell === undefined ? block.span : shift(cell.span, block.span.start);
};

/** "**Bet:** offense", up to the next label on its line. */
function labelledBet({ blocks }: DocumentText): Span | undefined {
	for (const placed of blocks) {
		const { source } = placed.piece;
		if (!isSaying(placed) || !labelsIn(source).some(it => /^(?:the |our )?bet$/iu.test(it))) continue;
		const match = /(?:\*\*|__)(?:the |our )?bet(?::?(?:\*\*|__):?)[^·|\n]*/iu.exec(source);
		if (match === null || /\[[^[\]]*\?\]/u.test(match[0])) continue;
		const end = match.index + match[0].trimEnd().length;
		return shift({ start: match.index, end }, placed.block.span.start);
	}
	return undefined;
}

const kindOfBet = /^\P{L}*(?:offen[sc]e|defen[sc]e)(?: \([^)]*\))?:/u;

/** The sentence that asks what ten times bigger would take, answered or not. */
export const thoughtBigIn = (text: DocumentText): Span | undefined =>
	sentenceIn(text.blocks, it => tenfold.test(it.lower));

const tenfold =
	/\b(?:ten|10) times (?:bigger|larger|as big|as large|the size)\b|\b10 ?[x×] (?:bigger|larger|the size)\b|\bcould (?:this|it) be bigger\b/u;

const isSaying = ({ block, piece }: PlacedBlock): boolean =>
	piece.table !== undefined
		? piece.table.rows.some(row => row.some(it => it.run.text.trim() !== ''))
		: block.kind === 'paragraph' && piece.passage.wordCount > 2;

/** The first sentence that a test accepts; one with a blank says nothing yet. */
const first = (blocks: readonly PlacedBlock[], accepts: (sentence: Sentence) => boolean): Span | undefined =>
	sentenceIn(blocks, it => !it.hasBlank && accepts(it));

function sentenceIn(
	blocks: readonly PlacedBlock[],
	accepts: (sentence: Sentence) => boolean,
): Span | undefined {
	for (const { block, piece } of blocks) {
		if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
		const { run, sentences } = piece.passage;
		const found = sentences.find(accepts);
		if (found !== undefined) return shift(run.toSource(found.span), block.span.start);
	}
	return undefined;
}
