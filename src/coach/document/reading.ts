import type { DocumentText } from './document.ts';
import { headingSigns, type HeadingSigns } from './heading-signs.ts';
import type { Names } from './names.ts';
import { isDateWord } from './period.ts';
import type { Role } from './role.ts';
import { textSigns } from './text-signs.ts';

/** What is gathered from the blocks of a document, each of which is read once for as long as it stays. */
export interface Reading {
	/** The sections' headings, the document's title left out. */
	readonly headings: readonly HeadingSigns[];
	readonly roles: ReadonlySet<Role>;
	readonly cues: number;
	/** Items and rows that start with a time of day. */
	readonly clocks: number;
	readonly hasTrend: boolean;
	readonly hasRelease: boolean;
	/** It says who owns what and when that is due, again and again. */
	readonly isRoadmap: boolean;
	/** "This RFC". */
	readonly namesItselfTechnical: boolean;
	/** How much speaks for an engineering text, which shares problem, goals and alternatives: 2 a heading (D.5), 2 for a problem that is shown in code. */
	readonly technical: number;
}

/** Gathers what the blocks say; cheap where they have been read before. */
export function readSigns({ sections, blocks, frontMatter }: DocumentText, names: Names): Reading {
	const headed = sections.filter(it => it.heading !== undefined);
	// The title names the document; it is no section of it.
	const inside = headed.filter((it, index) => it.level > 1 || index > 0);
	const headings = inside.map(it => headingSigns(it.heading!.piece));
	const technical = { design: new Set<string>(), manual: new Set<string>() };
	const words = new Set<string>();
	for (const section of headed) {
		const { plain, technical: sort } = headingSigns(section.heading!.piece);
		words.add(plain);
		if (sort !== undefined && section.level < 7) technical[sort].add(plain);
	}
	const sum = {
		cues: 0,
		clocks: 0,
		owned: 0,
		planned: 0,
		hasTrend: false,
		hasRelease: false,
		namesItself: false,
	};
	for (const { block, piece } of blocks) {
		const signs = textSigns(piece);
		sum.cues |= signs.cues;
		sum.clocks += signs.clockRows + (signs.isClock && block.item !== undefined ? 1 : 0);
		sum.hasTrend ||= signs.isTrend;
		sum.hasRelease ||= signs.isRelease;
		sum.namesItself ||= signs.namesItselfTechnical;
		if (signs.isOwned) sum.owned++;
		if (signs.isPlanned) sum.planned++;
	}
	// "Development" alone is a topic of any team.
	const pages = technical.manual.size + technical.design.size > 1 ? technical.manual.size : 0;
	const isCoded = headed.some(
		it => it.role === 'problem' && it.blocks.some(({ block }) => block.kind === 'code'),
	);
	const isRecord = words.has('context') && words.has('decision') && words.has('consequences');
	const isProposal =
		isDesign.test(names.title) ||
		Object.keys(frontMatter).some(it => /\b(?:rfc|kep|adr|enhancement)\b/u.test(it));
	return {
		headings,
		roles: new Set(inside.flatMap(it => (it.role === undefined ? [] : [it.role]))),
		cues: sum.cues,
		clocks: sum.clocks,
		hasTrend: sum.hasTrend,
		hasRelease: sum.hasRelease,
		namesItselfTechnical: sum.namesItself,
		isRoadmap: sum.owned >= 3 && sum.planned >= 3,
		technical:
			2 * (technical.design.size + pages) +
			(isRecord ? 6 : 0) +
			(isProposal ? 4 : 0) +
			(sum.namesItself ? 2 : 0) +
			(isCoded ? 2 : 0),
	};
}

/** "RFC: a new parser", "Design document: the cache". */
const isDesign = /^(?:(?:technical|detailed|system) )?design(?: doc(?:ument)?)?: |^(?:rfc|kep|adr)[ \d:#-]/u;

/** Whether names, headings or the first lines tell the day, week, month, quarter or year that the document is about. */
export function isDated({ frontMatter, sections, blocks }: DocumentText, { file, title }: Names): boolean {
	if (isDateWord(title) || isDateWord(file.replaceAll('-', ' ')) || frontMatter['date'] !== undefined)
		return true;
	if (blocks.slice(0, 8).some(it => isDateWord(it.piece.source.slice(0, 300).toLowerCase()))) return true;
	return sections.some(it => it.heading !== undefined && headingSigns(it.heading.piece).isDated);
}
