import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { DocumentView, SectionView } from '../../lint/views.ts';
import { isName, isTracked, namesOwner, namesPerson } from './_facts.ts';

/** What the place of a list tells for all its items. */
export interface Shared {
	readonly hasOwner: boolean;
	readonly hasDate: boolean;
	readonly isTracked: boolean;
}

/** Told by the headings above, by a paragraph beside the list, or by the document as a whole. */
export function sharedOf({ section, document }: SectionView, first: PlacedBlock): Shared {
	const sections = headedBy(section);
	const headings = sections.flatMap(it => (it.heading === undefined ? [] : [it.heading]));
	const beside = sections.flatMap(it => it.blocks.filter(isProse));
	const before = section.blocks.findLast(it => it.index < first.index && isProse(it));
	return {
		hasOwner:
			headings.some(it => it.piece.derived(namesPeople, namesPeople)) ||
			beside.some(namesOwnerForAll) ||
			hasOneAuthor(document),
		hasDate:
			headings.some(it => it.piece.derived(givesPeriod, givesPeriod)) ||
			(before !== undefined && before.piece.derived(givesPeriod, givesPeriod)),
		isTracked: [...headings, ...beside].some(it =>
			it.piece.derived(isTracked, ({ source, passage }) => isTracked(source, passage.run.text)),
		),
	};
}

/** The section and those around it, up to the one that announces actions; never the title's. */
function headedBy(section: Section): readonly Section[] {
	const found = [section];
	for (let at = section.parent; at !== undefined && at.level > 1; at = at.parent) found.push(at);
	return found;
}

const isProse = ({ block }: PlacedBlock): boolean =>
	block.kind === 'paragraph' && block.item === undefined && block.quote === 'none';

/** "Next week", "Goals for May", "By 12 June": when all of it is to be done. */
const givesPeriod = ({ passage }: Piece): boolean =>
	passage.sentences.some(it => it.hasDate) ||
	/\b(?:this|next|coming|current|following) (?:week|month|quarter|sprint|iteration|release|year|cycle)\b|\b(?:week|sprint|q[1-4]|h[12]) ?\d*\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/u.test(
		passage.run.lower,
	);

/** "### Ana", "### Ana and Jo", "### Infra team": whose actions these are. */
function namesPeople({ passage }: Piece): boolean {
	const text = passage.run.text.trim();
	if (namesOwner(text) || /\b(?:team|squad|guild)$/iu.test(text)) return true;
	if (passage.wordCount > 4) return false;
	return /^\p{L}+$/u.test(text) ? isName(text) : passage.sentences.some(namesPerson);
}

/** Whether a paragraph says whose all of it is. */
export const namesOwnerForAll = (placed: PlacedBlock): boolean =>
	isProse(placed) && placed.piece.derived(ownsAll, ownsAll);

const ownsAll = ({ passage }: Piece): boolean =>
	/\b(?:owners?|owned by|owns|dri|responsible|assigned|accountable|led by)\b/u.test(passage.run.lower) ||
	/(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u.test(passage.run.text);

/** Somebody who writes "I" throughout, or names the owner of the document in front of it. */
function hasOneAuthor({ text }: DocumentView): boolean {
	const { frontMatter } = text;
	if (['owner', 'dri', 'assignee', 'responsible'].some(it => frontMatter[it] !== undefined)) return true;
	let mine = 0;
	let ours = 0;
	for (const { piece, block } of text.blocks) {
		if (block.kind !== 'paragraph' || block.quote !== 'none') continue;
		const said = piece.derived(hasOneAuthor, voice);
		if (said === 'mine') mine++;
		else if (said === 'ours') ours++;
	}
	return mine >= 2 && mine >= ours;
}

const voice = ({ passage }: Piece): 'mine' | 'ours' | undefined => {
	if (/\bI(?:'ll|'m|'ve|'d)?\b (?!\.)/u.test(passage.run.shadow)) return 'mine';
	return /\b(?:we|our)\b/u.test(passage.run.lower) ? 'ours' : undefined;
};
