import type { DocumentText } from '../../document/document.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Piece } from '../../document/piece.ts';
import { columnRole } from '../../document/metric-table.ts';
import { stemsIn } from './_mentions.ts';
import { toldIn, type Told } from './_told.ts';

/** Something that went out of its range, where it is reported. */
export interface Exception {
	readonly placed: PlacedBlock;
	readonly missing: readonly Missing[];
	/** It went the right way, or nobody can tell: only why is of interest. */
	readonly isMild: boolean;
}

export type Missing = 'cause' | 'action' | 'owner' | 'date' | 'so-what';

/** The exceptions of a section that leave open what a leader asks first. */
export const incompleteIn = (view: SectionView): readonly Exception[] =>
	exceptionsIn(view).filter(it => it.missing.length > 0);

/** All that a section reports as an exception, with what each of them leaves open. */
export function exceptionsIn(view: SectionView): readonly Exception[] {
	const { section, document } = view;
	if (section.roles.some(it => apart.has(it)) || calm.test(section.title)) return [];
	const isListed = document.kind === 'wbr' && holdsExceptions(section);
	// Where a review has a place for exceptions, what is said elsewhere only sums them up.
	if (!isListed && (document.kind === 'wbr' ? document.text.sections.some(holdsExceptions) : false))
		return [];
	return reports(section).flatMap(placed => {
		const own = toldIn(placed.piece);
		if (!(isListed ? own.tone !== undefined || own.hasSize : own.missesPlan)) return [];
		const found = judged(placed, own, view, isListed);
		return found === undefined ? [] : [found];
	});
}

const holdsExceptions = ({ role, title }: Section): boolean =>
	(role === 'exceptions' || role === 'lowlights') && !calm.test(title);

function judged(
	placed: PlacedBlock,
	own: Told,
	{ section, document }: SectionView,
	isListed: boolean,
): Exception | undefined {
	const details = isListed
		? detailsOf(placed, section)
		: section.blocks.filter(it => it.index > placed.index);
	const around = [placed, ...details].map(it => toldIn(it.piece));
	if (around.some(it => it.isSettled)) return undefined;
	const has = (it: keyof Told): boolean => around.some(told => told[it] === true);
	const isMild = !(isListed && section.role === 'lowlights') && own.tone !== 'bad';
	// An update tells why; who does what by when stands in its next steps.
	const isCovered =
		document.kind !== 'wbr' || isMild || has('isOver') || sharesWords(placed, document.text, 'actions');
	const isOwned = isCovered || has('hasOwner') || sharesWords(placed, document.text, 'owners');
	const isActed = isCovered || has('hasAction') || (has('hasOwner') && has('hasDate'));
	const missing: Missing[] = [
		...(has('hasCause') || (!isListed && details.some(isTelling)) ? [] : (['cause'] as const)),
		...(isActed ? [] : (['action'] as const)),
		...(isOwned ? [] : (['owner'] as const)),
		...(isCovered || has('hasDate') ? [] : (['date'] as const)),
	];
	// Who answers all four and measures a machine is asked for the fifth: what is it to the customer?
	if (missing.length === 0 && isListed && document.kind === 'wbr' && own.tone === 'bad' && own.hasSize) {
		const all = [placed, ...details].map(it => it.piece.passage.run.lower).join('\n');
		if (machine.test(placed.piece.passage.run.lower) && !matters.test(all))
			return { placed, missing: ['so-what'], isMild };
	}
	return { placed, missing, isMild };
}

/** What machines are measured by: only readers who run them know whether a move is much. */
const machine =
	/\b(?:latency|(?:crash|error|timeout|failure|cache hit|packet loss) rates?|p\d\d|response times?|load times?|start-?up times?|build times?|deploy(?:ment)? times?|cpu|memory|disk|queue (?:length|depth|time)|lag|coverage|throughput|backlog)\b/u;

/** Who feels it, what it costs, or which promise it breaks; a way to tell how much it matters. */
const matters =
	/\b(?:customers?|users?|people|shops?|sellers?|buyers?|drivers?|patients?|clients?|accounts?|visitors?|orders?|sales|revenue|conversion|checkouts?|churn|refunds?|tickets?|complain\p{L}*|calls|sessions|sign-?ups|bookings?|lost|loses?|cost\p{L}*|worth|affect\p{L}*|impact\p{L}*|felt|feels?|notic\p{L}+|effect\p{L}*|means?|so that|therefore|which|risk\p{L}*|forecast|quarter|sla|slo|budget|plan|target|goal|threshold|limit)\b|[$€£]/u;

/** A paragraph of some length behind a result tells how it came about, in whatever words. */
const isTelling = ({ block, piece }: PlacedBlock): boolean =>
	block.item === undefined && piece.passage.wordCount >= 12;

const apart: ReadonlySet<string> = new Set([
	'summary',
	'status',
	'goals',
	'metrics',
	'actions',
	'highlights',
	'appendix',
	'changelog',
	'instructions',
	'glossary',
	'faq',
	'background',
	'options',
]);

const calm = /\b(?:normal|deep|forecast|outlook|next|how|template)\b/iu;

/** The first words of each top item, and paragraphs outside lists. */
const reports = ({ blocks }: Section): readonly PlacedBlock[] =>
	blocks.filter(
		({ block }, index) =>
			block.kind === 'paragraph' &&
			block.quote === 'none' &&
			(block.item === undefined
				? true
				: block.item.depth === 1 && blocks[index - 1]?.block.item?.span.start !== block.item.span.start),
	);

/** What stands below an item in it; behind a paragraph, the rest of the section. */
function detailsOf({ block: { item }, index }: PlacedBlock, { blocks }: Section): readonly PlacedBlock[] {
	return blocks.filter(
		it =>
			it.index > index &&
			(item === undefined
				? true
				: item.span.start <= it.block.span.start && it.block.span.end <= item.span.end),
	);
}

/** Whether a list of actions, or the owners' column of a table, speaks of the same thing. */
function sharesWords({ piece }: PlacedBlock, text: DocumentText, where: 'actions' | 'owners'): boolean {
	const stems = piece.derived(sharesWords, it => stemsIn(it.passage.run.lower));
	const others =
		where === 'actions'
			? text.sections.filter(it => it.role === 'actions').flatMap(it => it.blocks)
			: text.blocks.filter(it => it.piece.table !== undefined);
	const words = new Set(
		others.flatMap(it =>
			where === 'actions' ? it.piece.derived(wordsOf, wordsOf) : it.piece.derived(ownedRows, ownedRows),
		),
	);
	return stems.some(it => words.has(it));
}

const wordsOf = ({ passage }: Piece): readonly string[] => stemsIn(passage.run.lower);

function ownedRows({ table }: Piece): readonly string[] {
	const column = table?.header.findIndex(it => columnRole(it.run.text) === 'owner') ?? -1;
	if (table === undefined || column < 0) return [];
	return table.rows.flatMap(row =>
		(row[column]?.run.text.trim() ?? '') === '' ? [] : stemsIn(row[0]?.run.lower ?? ''),
	);
}
