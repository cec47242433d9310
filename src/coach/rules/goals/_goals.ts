import type { PlacedBlock, Section } from '../../document/section.ts';
import { plainTitle } from '../../document/roles.ts';
import type { SectionView } from '../../lint/views.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import type { Span } from '../../text/span.ts';
import { rowGoals } from './_rows.ts';
import { proseGoals } from './_wants.ts';
import { endOfGoal, saidIn, type Said, isLabelledIn } from './_said.ts';

/** A goal where it stands. */
export interface Goal {
	readonly form: 'item' | 'heading' | 'row' | 'sentence';
	/** Its own words in the document, without the items below it. */
	readonly span: Span;
	/** Where words may be added to it, in the document. */
	readonly end: number;
	readonly text: string;
	readonly said: Said;
	/** It states a result by its place: a key result, a row, an item that is labelled as an outcome. */
	readonly isResult: boolean;
	/** And its place calls it a key result or an outcome, so that it has to be measurable. */
	readonly isKeyResult: boolean;
	/** It names what is measured, in a list of measures. */
	readonly isMeasure: boolean;
	/** The items below it give the numbers. */
	readonly isMeasuredBelow: boolean;
}

/** What a section's own blocks say is to be reached, in order of place. */
export function goalsOf(view: SectionView): readonly Goal[] {
	const place = placeOf(view);
	if (place === undefined) return view.section.blocks.filter(isLabelled).map(it => itemGoal(view, it, true));
	const heading = headingGoal(view);
	if (heading !== undefined) return [heading];
	return [
		...itemGoals(view, place),
		...view.section.blocks
			.filter(it => it.block.item === undefined && isLabelled(it))
			.map(it => itemGoal(view, it, true)),
		...(place === 'okr' || place === 'goals' ? rowGoals(view) : []),
		...(place === 'okr' ? [] : proseGoals(view)),
	].sort((a, b) => a.span.start - b.span.start);
}

/** `okr`: a document whose lists are nothing but goals. */
type Place = 'goals' | 'metrics' | 'okr';

function placeOf({ section, document }: SectionView): Place | undefined {
	const [role] = section.roles;
	if (section.role === 'metrics' || namesMeasures(section)) return 'metrics';
	if (role === 'goals') return document.kind === 'okr' && section.level > 0 ? 'okr' : 'goals';
	if (role === 'metrics')
		return section.role === undefined && !isElsewhere.test(section.title) ? 'metrics' : undefined;
	if (document.kind !== 'okr' || role !== undefined || isElsewhere.test(section.title)) return undefined;
	return 'okr';
}

const isElsewhere =
	/\b(?:destination|location|links?|notes?|example|definition|background|process|how|rationale?|retro\w*|scor(?:e|es|ing)|initiatives?|not included|alternatives|team|members|who|why|short term|roadmap|past|completed)\b/iu;

/** "Proposed metrics for measuring goals", "Ongoing metrics". */
function namesMeasures(section: Section): boolean {
	if (section.role !== undefined || section.heading === undefined) return false;
	return /^(?:(?:proposed|suggested|ongoing|key|success|primary|secondary|product|north star|our|the|business|input|output) ){0,2}(?:metrics|kpis|measures)(?: (?:for|to|we|and|of)\b|$)/u.test(
		plainTitle(section.title),
	);
}

/** The items of a section's lists that are goals: those at the top, or below a name that only groups them. */
function itemGoals(view: SectionView, place: Place): Goal[] {
	const { section } = view;
	const goals: Goal[] = [];
	const covered: Span[] = [];
	for (const placed of section.blocks) {
		if (!opensItem(placed, section) || covered.some(it => within(it, placed.block.span))) continue;
		if (!isLabelled(placed) && !leadsToGoals(placed, section, place)) continue;
		const goal = itemGoal(view, placed, place === 'okr');
		const below = itemsBelow(placed, section);
		if (below.length === 0)
			goals.push(place === 'metrics' ? { ...goal, isMeasure: goal.said.isMeasure } : goal);
		// What an objective means is told by the results below it.
		else if (isName(placed) || (place === 'okr' && isObjective(placed, below))) continue;
		else {
			goals.push(goal);
			if (place !== 'okr' || goal.said.isOpen || (goal.said.output !== undefined && !below.some(hasOwner)))
				covered.push(placed.block.item!.span);
		}
	}
	return goals;
}

const isObjective = ({ block, piece }: PlacedBlock, below: readonly PlacedBlock[]): boolean =>
	block.item!.depth === 1 ||
	piece.passage.run.isAll('StrongEmphasis') ||
	below.some(it => isLabelledIn(it.piece));

const hasOwner = ({ piece }: PlacedBlock): boolean => saidIn(piece).start > 0;

function itemGoal({ section }: SectionView, placed: PlacedBlock, isResult: boolean): Goal {
	const said = saidIn(placed.piece);
	const details = detailsOf(placed, section);
	return {
		form: 'item',
		...wordsOf(placed, said),
		said,
		isResult: isResult || said.isLabelled,
		isKeyResult:
			said.isLabelled || /^(?:\W|key |expected |desired )*(?:results?|outcomes?)\W*$/iu.test(section.title),
		isMeasure: false,
		isMeasuredBelow:
			details.some(it => it.piece.table !== undefined || saidIn(it.piece).isMeasured) ||
			section.children.some(holdsNumbers),
	};
}

/** A heading below "Goals" that is a goal itself, and not the name of a group of them. */
function headingGoal({ section }: SectionView): Goal | undefined {
	const { heading, parent } = section;
	if (heading === undefined || parent?.role !== 'goals' || section.role !== undefined) return undefined;
	const said = saidIn(heading.piece);
	if (said.output === undefined && said.improves === undefined) return undefined;
	const first = section.blocks.find(it => it.block.kind !== 'comment' && it.block.kind !== 'html');
	if (
		!/^\W*\d+[.)]/u.test(heading.piece.passage.run.text) &&
		(section.children.length > 0 || first?.block.item !== undefined)
	)
		return undefined;
	const isMeasuredBelow =
		section.blocks.some(it => it.piece.table !== undefined || saidOfOwn(it)) ||
		section.children.some(holdsNumbers);
	return {
		form: 'heading',
		...wordsOf(heading, said),
		said,
		isResult: false,
		isKeyResult: false,
		isMeasure: false,
		isMeasuredBelow,
	};
}

/** "Why? It reaches the other 80% of developers": the reason gives numbers of its own. */
const saidOfOwn = ({ piece, block }: PlacedBlock): boolean => {
	const said = saidIn(piece);
	return (
		!/^\W*why\b/u.test(piece.passage.run.lower) && (block.item === undefined ? said.hasSize : said.isMeasured)
	);
};

const holdsNumbers = (section: Section): boolean =>
	section.blocks.some(it => it.piece.table !== undefined || saidIn(it.piece).isMeasured);

/** "**Outcome:** 40% of shops …": a goal wherever it stands. */
const isLabelled = ({ block, piece, section }: PlacedBlock): boolean =>
	block.kind === 'paragraph' &&
	block.quote === 'none' &&
	(block.item !== undefined || !piece.source.includes('\n')) &&
	isLabelledIn(piece) &&
	!section.roles.some(it => past.has(it));

const past: ReadonlySet<string> = new Set([
	'non-goals',
	'highlights',
	'lowlights',
	'lessons',
	'appendix',
	'changelog',
	'instructions',
	'impact',
	'evidence',
	'options',
]);

/** Whether the block is the first of its item: what follows inside tells about it. */
function opensItem({ block, index }: PlacedBlock, { blocks }: Section): boolean {
	if (block.item === undefined || block.kind !== 'paragraph' || block.quote !== 'none') return false;
	const { span } = block.item;
	return !blocks.some(
		it => it.index < index && it.block.item?.span.start === span.start && it.block.item.span.end === span.end,
	);
}

function detailsOf({ block: { item }, index }: PlacedBlock, { blocks }: Section): readonly PlacedBlock[] {
	return item === undefined ? [] : blocks.filter(it => it.index > index && within(item.span, it.block.span));
}

const itemsBelow = (placed: PlacedBlock, section: Section): readonly PlacedBlock[] =>
	detailsOf(placed, section).filter(it => (it.block.item?.depth ?? 0) > (placed.block.item?.depth ?? 0));

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A few words without a verb that only name a group: "WanderJest", "API framework metrics". */
const isName = ({ piece }: PlacedBlock): boolean => {
	const said = saidIn(piece);
	return (
		!said.isOpen && piece.passage.wordCount <= 5 && said.output === undefined && said.improves === undefined
	);
};

/** Whether the list the item stands in holds goals, as far as the words in front of it tell. */
function leadsToGoals(placed: PlacedBlock, section: Section, place: Place): boolean {
	const { list } = placed.block.item!;
	const leadIn = section.blocks.findLast(
		it =>
			it.index < placed.index &&
			it.block.item?.list !== list &&
			it.block.kind !== 'comment' &&
			it.block.kind !== 'html',
	);
	const words = leadIn?.piece.passage.sentences.at(-1)?.lower ?? '';
	if (isUnderNegation({ placed, section })) return false;
	if (!/:\s*$/u.test(words) && !/…\s*$/u.test(words)) return true;
	if (
		/\b(?:ways|areas|steps|how|because|reasons?|inform|compare|evaluat\w+|choos\w+|factors|possible|example|action items|actions|follow-?ups|to-?dos|tasks)\b/u.test(
			words,
		)
	)
		return false;
	return place !== 'goals' || leadsIn.test(words);
}

const leadsIn =
	/\b(?:goals?|objectives?|aims?|outcomes?|success\w*|metrics?|measures?|want|hope|achiev\w+|accomplish\w*|results?|propositions?|become true|allows us|commit\w*|kpis?|track|includ\w+|will|following)\b/u;

/** The words of a block without their label, and where more can be added. */
export function wordsOf({ block, piece }: PlacedBlock, said: Said): Pick<Goal, 'span' | 'end' | 'text'> {
	const { run } = piece.passage;
	const end = endOfGoal(run.text);
	const inside = run.toSource({ start: Math.min(said.start, end - 1), end });
	const kept = piece.source
		.slice(0, endOfGoal(piece.source))
		.replace(/(?:(?<=\s)#+|[.;:,…])$/u, '')
		.trimEnd().length;
	return {
		span: { start: block.span.start + inside.start, end: block.span.start + inside.end },
		end: block.span.start + kept,
		text: run.text.slice(said.start, end),
	};
}
