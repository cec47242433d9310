import type { Piece } from '../../document/piece.ts';
import { plainTitle } from '../../document/roles.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { BlockContext } from '../../lint/views.ts';
import { stemsIn } from './_mentions.ts';

/**
 * Whether a section of goals gives a figure for a metric of the table: then the document does say what was promised,
 * only not in the table.
 */
export function givesGoalsFor({ placed, document }: BlockContext): boolean {
	const metrics = placed.piece.derived(namesOf, namesOf);
	return document.text.sections.some(
		it => isUnderGoals(it) && [it.heading, ...it.blocks].some(block => isFigureOf(block, metrics)),
	);
}

function isUnderGoals(section: Section): boolean {
	for (let at: Section | undefined = section; at !== undefined; at = at.parent)
		if (at.level > 0 && (at.role === 'goals' || goals.test(plainTitle(at.title)))) return true;
	return false;
}

const goals =
	/\b(?:goals?|targets?|objectives?|okrs?)$|^(?:goals?|targets?|objectives?|okrs?|plan) (?:for|vs|versus)\b/u;

function isFigureOf(placed: PlacedBlock | undefined, metrics: readonly string[]): boolean {
	if (placed === undefined) return false;
	const words = placed.piece.derived(isFigureOf, wordsWithFigure);
	return metrics.some(it => words.has(it));
}

const wordsWithFigure = ({ passage, table, source }: Piece): ReadonlySet<string> =>
	new Set(
		table !== undefined && /\d/u.test(source)
			? table.rows.flatMap(row => stemsIn(row[0]?.run.lower ?? ''))
			: passage.sentences
					.filter(it => it.hasMagnitude)
					.flatMap(it => stemsIn(it.run.text.slice(it.span.start, it.span.end).toLowerCase())),
	);

const namesOf = ({ table }: Piece): readonly string[] =>
	table?.rows.flatMap(row => stemsIn(row[0]?.run.text.toLowerCase() ?? '')) ?? [];
