import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import { labelRoles } from '../document/labels.ts';
import { pressOpening } from '../document/press-release.ts';
import type { Role } from '../document/role.ts';
import { roleIn } from '../document/section-names.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import { verdictWords } from '../lexicon/verdicts.ts';
import { plainText } from '../prose/plain.ts';

/** What a document says in short, as plain text to be sent to somebody. */
export interface Summary {
	readonly text: string;
	/** `own` where the author wrote one; else the first sentence of each main section. */
	readonly from: 'own' | 'sections';
}

/** The summary, the ask or the verdict; a press release's first paragraph; else how its sections begin. */
export function summaryOf(text: DocumentText, kind: Kind): Summary | undefined {
	const own =
		written(labelledAs(text, 'summary')) ??
		(kind === 'status' || kind === 'wbr' ? verdictIn(text) : undefined) ??
		written(labelledAs(text, 'ask')) ??
		(kind === 'decision' ? written(labelledAs(text, 'decision')) : undefined) ??
		(kind === 'prfaq' ? written([pressOpening(text)]) : undefined);
	if (own !== undefined) return { text: own, from: 'own' };
	const lines = mainSections(text).flatMap(it => {
		const first = firstSentence(it);
		return first === undefined ? [] : [`${it.title}: ${first}`];
	});
	return lines.length === 0 ? undefined : { text: lines.join('\n'), from: 'sections' };
}

/** The paragraph at the top that is labelled so, or what stands in the section for it. */
function labelledAs(text: DocumentText, role: Role): readonly PlacedBlock[] {
	const labelled = text.blocks
		.slice(0, blocksAtTop)
		.find(
			it =>
				isProse(it) && (labelRoles(it.piece, text.sectionNames).includes(role) || opensAs(it, text) === role),
		);
	if (labelled !== undefined) return [labelled];
	const own = text.sections.filter(it => it.role === role && it.heading !== undefined);
	return own.find(it => written(it.blocks) !== undefined)?.blocks ?? [];
}

/** "**TL;DR** We list …": bold words in front of all others serve as a label without a colon. */
function opensAs({ piece }: PlacedBlock, { sectionNames }: DocumentText): Role | undefined {
	const { run } = piece.passage;
	const [bold] = run.bold;
	return bold?.start === 0 ? roleIn(sectionNames, run.text.slice(0, bold.end)) : undefined;
}

/** Further down a label is about one thing among many. */
const blocksAtTop = 12;

/** The first paragraph of a report, where it says how things stand. */
function verdictIn(text: DocumentText): string | undefined {
	const first = text.blocks.find(it => isProse(it) && it.block.item === undefined);
	const says = first?.piece.passage.sentences.some(it => it.find(verdictWords).length > 0);
	return says === true ? written([first]) : undefined;
}

/** Paragraphs and items line by line; undefined where nothing stands there, or nothing but blanks. */
function written(blocks: readonly (PlacedBlock | undefined)[]): string | undefined {
	const prose = blocks.filter(it => it !== undefined).filter(isProse);
	if (!prose.some(it => it.piece.passage.sentences.some(one => !one.hasBlank))) return undefined;
	return prose
		.map(({ block: { item }, piece }) => {
			const mark = item === undefined ? '' : `${'  '.repeat(item.depth - 1)}- `;
			return mark + plainText(piece.passage);
		})
		.join('\n');
}

const isProse = ({ block, section, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' && section.heading?.piece !== piece && piece.passage.wordCount > 0;

/** The sections right below the title, or those of the highest level where there is none. */
function mainSections({ sections }: DocumentText): readonly Section[] {
	const headed = sections.filter(it => it.heading !== undefined && it.level < 7);
	const titles = headed.filter(it => it.level === 1);
	const below = titles.length === 1 ? headed.filter(it => it.parent === titles[0]) : [];
	return (below.length > 0 ? below : headed.filter(it => it.parent?.heading === undefined)).filter(
		it => it.role === undefined || !asides.has(it.role),
	);
}

const asides: ReadonlySet<Role> = new Set<Role>(['appendix', 'glossary', 'changelog', 'instructions']);

function firstSentence(section: Section): string | undefined {
	for (const { piece, block } of section.blocks) {
		if (block.kind !== 'paragraph') continue;
		const first = piece.passage.sentences.find(it => !it.hasBlank && it.words.length > 0);
		if (first !== undefined) return plainText(piece.passage, first.span);
	}
	for (const child of section.children) {
		const first = firstSentence(child);
		if (first !== undefined) return first;
	}
	return undefined;
}
