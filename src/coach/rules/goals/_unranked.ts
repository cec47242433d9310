import { blocksWith, inSections } from '../../document/walk.ts';
import type { Piece } from '../../document/piece.ts';
import { plainTitle } from '../../document/roles.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { Candidate } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { shift, type Span } from '../../text/span.ts';
import { crowd, crowdOf, taggedLevel, type Crowd } from './_levels.ts';
import { listsOf, ranks, saysOrder, type TopList } from './_order.ts';

/** What of a document is in no order, and what a message and its fixes need. */
export type Unranked =
	| {
			readonly kind: 'too-many';
			readonly count: number;
			readonly what: string;
			readonly list: TopList | undefined;
			readonly at: number;
	  }
	| { readonly kind: 'flat'; readonly count: number; readonly list: TopList }
	| { readonly kind: 'all-first'; readonly crowd: Omit<Crowd, 'span'> }
	| { readonly kind: 'no-reason'; readonly first: string; readonly items: readonly PlacedBlock[] };

/** Lists, tables and whole documents that put nothing first. */
export function* unrankedIn(document: DocumentView): Generator<Candidate<Unranked>> {
	const found = [...inSections(document.text, unrankedInSection), ...topPriorities(document)];
	yield* found.length > 0 ? found : goalsWithoutOrder(document);
}

const unrankedInSection = (section: Section): readonly Candidate<Unranked>[] => [...inSection(section)];

function* inSection(section: Section): Generator<Candidate<Unranked>> {
	yield* crowdsIn(section);
	const { heading } = section;
	if (heading === undefined || section.roles.some(it => silent.has(it))) return;
	const title = plainTitle(heading.piece.passage.run.text);
	const isPriorities = priorities.test(title) && !denied.test(title);
	if (!isPriorities && !roadmap.test(title)) return;
	for (const list of listsOf(section)) {
		const { items } = list;
		if (section.blocks.some(it => it.piece.derived(ranks, ranks))) return;
		if (isPriorities && !list.isNumbered && items.length > most) {
			yield {
				span: heading.block.span,
				kind: 'too-many',
				data: { kind: 'too-many', count: items.length, what: 'priorities', list, at: heading.block.span.end },
			};
			return;
		}
		if (!isPriorities && !list.isNumbered && items.length >= 5 && !items.some(isDated)) {
			yield { span: heading.block.span, kind: 'flat', data: { kind: 'flat', count: items.length, list } };
			return;
		}
		if (isPriorities && list.isNumbered && !list.isNested && items.length >= 3 && items.length <= most) {
			if (section.blocks.some(it => it.piece.derived(givesReason, givesReason))) return;
			const { passage } = items[0]!.piece;
			yield {
				span: items[0]!.block.span,
				kind: 'no-reason',
				data: { kind: 'no-reason', first: passage.run.text.trim().replace(/[.;,]$/u, ''), items },
				atMost: 'information',
			};
			return;
		}
	}
}

/** More than a person can hold in mind. */
const most = 7;

const priorities = /^(?:(?!low)[\p{L}\p{N}'’&-]+ ){0,4}priorities(?: (?:for|in|this|next|of) .*)?$/u;
const denied = /\b(?:not|non|bugs?|previous|past|last|competing|other)\b/u;
const roadmap = /^(?:(?:product|our|the|team|\d{4}|q[1-4]) ){0,2}roadmap(?: \d{4})?$/u;

const silent: ReadonlySet<string> = new Set([
	'non-goals',
	'appendix',
	'changelog',
	'instructions',
	'lessons',
	'highlights',
	'glossary',
]);

const isDated = ({ piece }: PlacedBlock): boolean =>
	piece.derived(isDated, it => it.passage.sentences.some(sentence => sentence.hasDate));

/** Reasons, sizes, links and blanks: whatever tells more than the bare name. */
const givesReason = ({ passage, source, table }: Piece): boolean =>
	table !== undefined ||
	/\]\(|https?:/u.test(source) ||
	passage.sentences.some(it => it.hasMagnitude || it.hasBlank) ||
	/\b(?:because|since|so that|so|as|due|reason|why|which|that|after|before|until|blocks?|unlocks?|depends?|to|for|by|in order)\b|[:;–—]|\. \S/u.test(
		passage.run.lower.trim(),
	);

function* crowdsIn(section: Section): Generator<Candidate<Unranked>> {
	if (
		section.roles.some(it => silent.has(it)) ||
		/\bbugs?\b|\bbacklog\b|\bincidents?\b/iu.test(section.title)
	)
		return;
	for (const { block, piece } of section.blocks) {
		const found = block.kind === 'table' ? piece.derived(crowdOf, crowdOf) : undefined;
		if (found !== undefined)
			yield {
				span: shift(found.span, block.span.start),
				kind: 'all-first',
				data: { kind: 'all-first', crowd: found },
			};
	}
	const { heading } = section;
	if (heading === undefined) return;
	const levels = section.blocks.flatMap(it => {
		const level =
			it.block.item === undefined
				? undefined
				: it.piece.derived(taggedLevel, piece => taggedLevel(piece.passage.run.text));
		return level === undefined ? [] : [level];
	});
	const found = crowd(levels);
	if (found !== undefined)
		yield { span: heading.block.span, kind: 'all-first', data: { kind: 'all-first', crowd: found } };
}

/** "Our top priority is speed … another top priority is price": the fourth is one too many. */
function* topPriorities({ text }: DocumentView): Generator<Candidate<Unranked>> {
	const all = blocksWith(text, isCalledTop).flatMap(({ block, piece }) =>
		block.kind === 'paragraph' && block.quote === 'none'
			? calledTop(piece).map(it => shift(it, block.span.start))
			: [],
	);
	const span = all[3];
	if (span !== undefined)
		yield {
			span,
			kind: 'too-many',
			data: { kind: 'too-many', count: all.length, what: 'top priority', list: undefined, at: span.end },
		};
}

const isCalledTop = (piece: Piece): boolean => calledTop(piece).length > 0;

const calledTop = (piece: Piece): readonly Span[] => piece.derived(calledTop, callsTop);

const callsTop = ({ passage }: Piece): readonly Span[] =>
	passage.sentences.flatMap(it => [...it.match(topPriority)].map(({ span }) => passage.run.toSource(span)));

const topPriority =
	/\b(?:top|first|highest|number[- ]one|#1) priority(?= (?:is|will be|remains|for)\b|:)|\b(?:is|are|remains?)(?: also)? (?:our|the|a|another) (?:top|highest|number[- ]one|#1) priorit(?:y|ies)\b/gu;

/** A document of nothing but goals, of which none comes before the others. */
function* goalsWithoutOrder(document: DocumentView): Generator<Candidate<Unranked>> {
	const { text, kind } = document;
	if (kind !== 'okr' && kind !== 'strategy') return;
	const title = text.sections.find(it => it.heading !== undefined);
	if (title?.heading === undefined || !goalTitle.test(plainTitle(title.title)) || saysOrder(text)) return;
	const items = text.sections
		.filter(it => !it.roles.some(role => apart.has(role)))
		.flatMap(it => goalItems(it));
	const top = items.filter(it => it.block.item!.depth === 1);
	// One objective with many steps needs no order.
	const groups = items.filter(
		(it, index) => (items[index + 1]?.block.item!.depth ?? 0) > it.block.item!.depth,
	);
	const isMany = items.length > top.length ? items.length >= 24 && groups.length > most : top.length >= 10;
	if (!isMany) return;
	yield {
		span: title.heading.block.span,
		kind: 'too-many',
		data: {
			kind: 'too-many',
			count: items.length,
			what: items.length > top.length ? 'goals and results' : 'goals',
			list: undefined,
			at: title.heading.block.span.end,
		},
	};
}

const goalTitle = /\b(?:goals|okrs?|objectives|priorities)\b/u;

const apart: ReadonlySet<string> = new Set([
	...silent,
	'problem',
	'background',
	'evidence',
	'faq',
	'customer',
	'actions',
	'dependencies',
	'open-questions',
]);

const goalItems = ({ blocks }: Section): readonly PlacedBlock[] =>
	blocks.filter(
		it => it.block.item !== undefined && it.block.quote === 'none' && it.block.kind === 'paragraph',
	);
