import type { PlacedBlock, Section } from '../../document/section.ts';
import { plainTitle } from '../../document/roles.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { factsOf, type Facts } from './_facts.ts';
import { sharedOf, type Shared } from './_shared.ts';

/** An item of a list of actions, with what it tells itself and what its place tells for it. */
export interface Action {
	/** Its own words in the document, without the items below it. */
	readonly span: Span;
	/** Where words may be added to it, in the document. */
	readonly end: number;
	readonly text: string;
	readonly hasOwner: boolean;
	readonly hasDate: boolean;
	/** Nothing is owed: it is done, it has a ticket, it is being written, or it is no action. */
	readonly isSettled: boolean;
	readonly vagueOwner: string | undefined;
	/** It only names what something is to be done about: "Pricing". */
	readonly isTopic: boolean;
}

/** The items under a heading that announces actions, or behind "Next steps:", in order of place. */
export const actionsOf = (view: SectionView): readonly Action[] =>
	listsOf(view).flatMap(items => {
		const shared = sharedOf(view, items[0]!);
		return items.map(it => actionAt(it, view, shared));
	});

/** Whether there are any: what the section, the headings above it and the kind tell. */
export const holdsActions = (view: SectionView): boolean => listsOf(view).length > 0;

function listsOf(view: SectionView): readonly (readonly PlacedBlock[])[] {
	const { section } = view;
	if (!section.blocks.some(it => it.block.item !== undefined)) return [];
	const isPlace = announcesActions(view);
	const lists = new Map<number, PlacedBlock[] | undefined>();
	const opened = new Set<string>();
	section.blocks.forEach((it, at) => {
		const { item, kind, quote } = it.block;
		if (item === undefined) return;
		// What stands in front of a list's first block tells for all of it.
		if (!lists.has(item.list))
			lists.set(item.list, isPlace || isLedIn(section.blocks[at - 1], section) ? [] : undefined);
		const key = `${item.span.start}:${item.span.end}`;
		const isFirst = !opened.has(key);
		opened.add(key);
		if (isFirst && kind === 'paragraph' && quote === 'none') lists.get(item.list)?.push(it);
	});
	return [...lists.values()].map(it => leaves(it ?? [], section)).filter(isListOfActions);
}

/** How many actions of a document are still owed: neither done nor being written. */
export const actionsOwed = (document: SectionView['document']): number =>
	document.text.sections.reduce(
		(sum, section) => sum + actionsOf({ section, document }).filter(it => !it.isSettled).length,
		0,
	);

/** What nobody can tell from an action that is still owed. */
export function lackOf(it: Action): 'owner' | 'date' | 'both' | 'vague' | undefined {
	if (it.isSettled) return undefined;
	if (it.vagueOwner !== undefined && !it.hasOwner && it.hasDate) return 'vague';
	if (!it.hasOwner) return it.hasDate ? 'owner' : 'both';
	return it.hasDate ? undefined : 'date';
}

/** A list of which only a few items are something to do tells about something else. */
function isListOfActions(items: readonly PlacedBlock[]): boolean {
	const actions = items.filter(it => factsOf(it.piece).isAction).length;
	return actions > 0 && 2 * actions >= items.length;
}

function actionAt(placed: PlacedBlock, { section }: SectionView, shared: Shared): Action {
	const { block, piece } = placed;
	const own = factsOf(piece);
	const all = [own, ...around(placed, section).map(it => factsOf(it.piece))];
	const has = (it: (facts: Facts) => boolean): boolean => all.some(it);
	const { run } = piece.passage;
	const end = run.text.trimEnd().length;
	const kept = piece.source
		.trimEnd()
		.replace(/[.;:,…]$/u, '')
		.trimEnd().length;
	const words = run.toSource({ start: 0, end });
	return {
		span: { start: block.span.start + words.start, end: block.span.start + words.end },
		end: block.span.start + kept,
		text: run.text.slice(0, end).trim(),
		hasOwner: shared.hasOwner || has(it => it.hasOwner),
		hasDate: shared.hasDate || has(it => it.hasDate || it.isTimed),
		isSettled:
			!own.isAction ||
			block.item?.task === 'done' ||
			shared.isTracked ||
			has(it => it.isTracked || it.isDone || it.hasBlank),
		vagueOwner: own.vagueOwner,
		isTopic:
			own.isTopic &&
			block.item?.task !== 'done' &&
			!shared.isTracked &&
			all.length === 1 &&
			!has(it => it.isTracked || it.isDone || it.hasBlank),
	};
}

/** What stands in the item below its first paragraph, and the items it stands in. */
function around(placed: PlacedBlock, section: Section): readonly PlacedBlock[] {
	const item = placed.block.item!;
	const above: PlacedBlock[] = [];
	if (item.depth > 1)
		for (const it of section.blocks) {
			if (it.index >= placed.index) break;
			if (it.block.item !== undefined && within(it.block.item.span, item.span)) above.push(it);
		}
	return [...above, ...inside(placed, section)];
}

/** The blocks behind this one that stand in its item: a section's blocks follow one another in the document. */
function inside(placed: PlacedBlock, { blocks }: Section): readonly PlacedBlock[] {
	const { span } = placed.block.item!;
	const from = placed.index - blocks[0]!.index + 1;
	let to = from;
	while (to < blocks.length && within(span, blocks[to]!.block.span)) to++;
	return blocks.slice(from, to);
}

/** The items at the top, or those below a name that only groups them. */
function leaves(items: readonly PlacedBlock[], section: Section): readonly PlacedBlock[] {
	let taken: Span | undefined;
	return items.filter(it => {
		const { span, depth } = it.block.item!;
		if (taken !== undefined && within(taken, span)) return false;
		if (isName(it) && inside(it, section).some(other => (other.block.item?.depth ?? 0) > depth)) return false;
		taken = span;
		return true;
	});
}

const isName = ({ piece }: PlacedBlock): boolean => {
	const { run } = piece.passage;
	return /:\s*$/u.test(run.text) || run.isAll('StrongEmphasis') || piece.passage.wordCount <= 4;
};

/** Whether the heading, or one above it without a role of its own, announces what is to be done. */
function announcesActions({ section, document }: SectionView): boolean {
	const [nearest] = section.roles;
	if (isChecklist(section) || isTeamPlan(section)) return false;
	if (nearest === 'actions') return !(document.kind === 'prfaq' || document.kind === 'faq');
	if (nearest !== undefined) return false;
	if (document.kind === 'postmortem') return isHeaded(section, forward) || isHeaded(section, remedies);
	return (document.kind === 'status' || document.kind === 'wbr') && isHeaded(section, forward);
}

function isHeaded(section: Section, names: RegExp): boolean {
	for (let at: Section | undefined = section; at !== undefined; at = at.parent)
		if (at.level > 0 && names.test(plainTitle(at.title))) return true;
	return false;
}

const forward = /^(?:looking forward|looking ahead|going forward|moving forward|things to do|commitments)$/u;

/** What is done about it has many names where it is told what happened. */
const remedies =
	/^(?:prevention|preventing (?:\p{L}+ ){0,3}(?:recurrence|this|future \p{L}+)|how (?:do we|will we|we will|we'll|we|to) (?:prevent|avoid|stop)\b.*|what (?:we are|we're|are we|we will|we'll|will we) (?:do|doing|change|changing|improve|fix)\b.*|(?:future |planned )?improvements|(?:planned |proposed |future )?changes|remediation plan)$/u;

/** "Next week": what the team has in front of it, which is no list of promises by somebody. */
const isTeamPlan = ({ title }: Section): boolean =>
	/\b(?:this|next|coming|upcoming|following) (?:week|sprint|month|iteration|cycle|quarter)\b/u.test(
		plainTitle(title),
	);

const isChecklist = ({ heading }: Section): boolean =>
	heading !== undefined &&
	/\b(?:check-?lists?|templates?|examples?|criteria|definition of done|sign-?off|resources|how to)\b/u.test(
		heading.piece.passage.run.lower,
	);

/** Whether the paragraph in front of the list says that actions follow. */
const isLedIn = (before: PlacedBlock | undefined, { roles }: Section): boolean =>
	before !== undefined &&
	before.block.quote === 'none' &&
	!roles.some(it => it === 'options' || it === 'non-goals' || it === 'requirements') &&
	before.piece.derived(isLedIn, it => leadIn.test(it.passage.run.lower));

const leadIn =
	/(?:^|[.!?] )\W*(?:(?:the|our|proposed|planned|immediate|remaining|open|agreed|current) )*(?:next steps|action items|actions|follow-?ups|follow-up (?:actions|items)|to-?dos)(?: (?:are|include))?\W*$/u;

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
