import { documentDate } from '../document/document-date.ts';
import type { Piece } from '../document/piece.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import { isOwnProse } from '../lint/own-prose.ts';
import type { DocumentView } from '../lint/views.ts';
import { actionsOf } from '../rules/commitments/_actions.ts';
import { factsOf, isTracked } from '../rules/commitments/_facts.ts';
import { itemWords, type ItemWords } from '../rules/commitments/_same.ts';
import { shift, type Span } from '../text/span.ts';
import { commitmentRows } from './commitment-rows.ts';
import { dueOf, type Due } from './due.ts';
import { promisesIn, type DatedPromise } from './dated-promises.ts';
import { readHeading, readItem, isLabel, readLabel, wordsOf, type WrittenItem } from './written-item.ts';
import { stateOfWords, type WrittenState } from './written-state.ts';

/** Something that somebody said would be done. */
export interface Commitment {
	/** What, in the author's words, without owner and date where those stand at its ends. */
	readonly text: string;
	/** Who, as written; undefined where nobody is named. */
	readonly owner: string | undefined;
	readonly due: Due | undefined;
	/** What the document itself says of it. */
	readonly state: WrittenState;
	/** Where it stands, in the document's text. */
	readonly span: Span;
	/** A ticket is named in it, which may know more. */
	readonly isTracked: boolean;
	/** It comes again and again ("every Monday"), so that a later date is no move. */
	readonly isRecurring: boolean;
	/** By what it is known again elsewhere. */
	readonly words: ItemWords;
}

/**
 * Who promised what by when in a document, in order of place: items of lists and tables of actions, task lists, and
 * promises in sentences that give a date. What a list and a sentence both promise is there once. Needs the tagger.
 */
export function commitmentsOf(view: DocumentView): readonly Commitment[] {
	const date = documentDate(view.text);
	const found = view.text.sections
		.filter(({ roles }) => !roles.some(it => lookedUp.has(it)))
		.flatMap(section => inSection(section, view));
	const all = found.map((it): Commitment & { readonly isPromise: boolean } => ({
		text: shortened(it.item.text),
		owner: it.item.owner,
		due: it.item.date && dueOf(it.item.date.value, it.item.date.written, date),
		state: it.state,
		span: it.span,
		isTracked: it.isTracked,
		isRecurring: recurring.test(it.item.text),
		words: itemWords(it.item.text),
		isPromise: it.isPromise,
	}));
	const items = all.filter(it => !it.isPromise);
	return all
		.filter(it => !it.isPromise || !items.some(other => isSaidBy(it, other)))
		.map(({ isPromise: _, ...it }): Commitment => it)
		.sort((a, b) => a.span.start - b.span.start);
}

/** The first sentence of an item that tells a story. */
const shortened = (text: string): string =>
	text.length <= 160 ? text : (/^.{20,}?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0].replace(/\.$/u, '') ?? text);

interface Found {
	readonly item: WrittenItem;
	readonly state: WrittenState;
	readonly span: Span;
	readonly isTracked: boolean;
	readonly isPromise: boolean;
}

function inSection(section: Section, document: DocumentView): Found[] {
	const listed = inLists(section, document);
	const taken = new Set(listed.map(it => it.placed));
	const sentences = section.blocks.filter(
		it => !taken.has(it) && !section.roles.some(role => weighed.has(role)),
	);
	return [...listed.map(it => it.found), ...inTables(section), ...sentences.flatMap(inSentences)];
}

function inLists(section: Section, document: DocumentView): { found: Found; placed: PlacedBlock }[] {
	const starts = actionsOf({ section, document }).map(it => it.span.start);
	const isPlace = section.roles[0] === 'actions';
	if (section.heading !== undefined && checklist.test(section.heading.piece.passage.run.lower)) return [];
	return section.blocks.flatMap(placed => {
		const { block, piece } = placed;
		if (block.item === undefined || block.kind !== 'paragraph' || block.quote !== 'none') return [];
		if (section.blocks.some(it => it.index < placed.index && isSameItem(it, placed))) return [];
		const isAction = starts.some(it => block.span.start <= it && it < block.span.end);
		if (!isAction && !isPlace && block.item.task === undefined) return [];
		const { run } = piece.passage;
		if (block.item.depth > 1 && isLabel(run.text)) return [];
		const item = withLabels(piece.derived(itemIn, itemIn), placed, section);
		const isOwned = item.owner !== undefined || item.date !== undefined;
		if (item.text === '' || (!isOwned && !(isAction && factsOf(piece).isAction))) return [];
		// A name that only groups what stands below it.
		if (!isAction && !isOwned) return [];
		const place = run.toSource({ start: 0, end: run.text.trimEnd().length });
		const found = {
			item,
			state: stateOf(placed, run.text),
			span: shift(place, block.span.start),
			isTracked: isTracked(piece.source, run.text),
			isPromise: false,
		};
		return [{ found, placed }];
	});
}

function stateOf({ block, piece }: PlacedBlock, text: string): WrittenState {
	if (block.item?.task === 'done') return 'done';
	const source = piece.source.replace(/^\[[ xX]\]\s+/u, '').trim();
	if (/^~~[^~]+~~\W*$/u.test(source)) return 'dropped';
	return stateOfWords(text);
}

/** With the owner and date that stand below it under names of their own, or in the heading above. */
function withLabels(item: WrittenItem, { block, index }: PlacedBlock, section: Section): WrittenItem {
	const { span } = block.item!;
	const below = section.blocks
		.filter(it => it.index > index && span.start <= it.block.span.start && it.block.span.end <= span.end)
		.map(it => readLabel(it.piece.passage.run.text));
	const { heading } = section;
	const above =
		heading !== undefined && section.level > 1 ? [heading.piece.derived(headingIn, headingIn)] : [];
	const all = [item, ...below, ...above];
	return {
		text: item.text,
		owner: all.find(it => it.owner !== undefined)?.owner,
		date: all.find(it => it.date !== undefined)?.date,
	};
}

// Read once for as long as their words stand: people's names are looked up in them, which is dear.
const itemIn = ({ passage }: Piece): WrittenItem => readItem(wordsOf(passage.run));
const headingIn = ({ passage }: Piece) => readHeading(passage.run.text);
const promisesOf = ({ passage }: Piece): readonly DatedPromise[] => promisesIn(passage);

const isSameItem = (a: PlacedBlock, b: PlacedBlock): boolean =>
	a.block.item !== undefined &&
	a.block.item.span.start === b.block.item?.span.start &&
	a.block.item.span.end === b.block.item.span.end;

const inTables = (section: Section): Found[] =>
	section.blocks.flatMap(({ block, piece }) => {
		if (piece.table === undefined || block.quote !== 'none') return [];
		const place = section.roles[0] === 'actions' ? 'actions' : 'elsewhere';
		return commitmentRows(piece.table, place).map(({ text, owner, date, state, span, words }) => ({
			item: { text, owner, date },
			state,
			span: shift(span, block.span.start),
			isTracked: isTracked('', words),
			isPromise: false,
		}));
	});

function inSentences(placed: PlacedBlock): Found[] {
	const { block, piece } = placed;
	if (!isOwnProse(placed) || block.quote !== 'none') return [];
	return piece.derived(promisesOf, promisesOf).map(({ item, span }) => ({
		item,
		state: block.item?.task === 'done' ? 'done' : 'open',
		span: shift(piece.passage.run.toSource(span), block.span.start),
		isTracked: isTracked('', item.text),
		isPromise: true,
	}));
}

/** Whether a sentence says what an item of the same document says as well. */
function isSaidBy(promise: Commitment, item: Commitment): boolean {
	const [a, b] = [promise.words.objects, item.words.objects];
	const shared = [...a].filter(it => b.has(it)).length;
	const isSameVerb = promise.words.verb === item.words.verb && promise.words.verb !== undefined;
	return shared > 0 && shared >= Math.min(a.size, b.size) * (isSameVerb ? 0.6 : 1);
}

const lookedUp: ReadonlySet<string> = new Set([
	'glossary',
	'appendix',
	'changelog',
	'instructions',
	'quote',
	'non-goals',
	'options',
]);

/** Where a sentence in the future is no promise. */
const weighed: ReadonlySet<string> = new Set([
	'risks',
	'assumptions',
	'open-questions',
	'requirements',
	'background',
	'problem',
	'lessons',
	'root-cause',
]);

const checklist = /\b(?:check-?lists?|templates?|examples?|criteria|definition of done|how to)\b/u;

const recurring =
	/\b(?:every|each|daily|weekly|bi-?weekly|monthly|quarterly|regularly|continu(?:e|ously)|ongoing|always)\b/iu;
