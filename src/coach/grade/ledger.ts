import { documentDate, type DocumentDate } from '../document/document-date.ts';
import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import { likeness } from '../rules/commitments/_match.ts';
import type { Position } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Commitment } from './commitments.ts';
import type { Due } from './due.ts';
import { newsOf } from './news.ts';
import { seriesOf } from './series.ts';

/** A document and what it promises. */
export interface Reported {
	/** As it is printed; with slashes. */
	readonly path: string;
	readonly kind: Kind;
	readonly text: DocumentText;
	readonly commitments: readonly Commitment[];
}

/** Where something was read. */
export interface Place {
	readonly path: string;
	readonly span: Span;
	readonly start: Position;
}

/** `slipped`: its date has passed and the documents since do not mention it. `dropped`: called off or struck out. */
export const ledgerStates = ['overdue', 'slipped', 'moved', 'open', 'done', 'dropped'] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** A commitment through all documents that speak of it. */
export interface Entry {
	readonly text: string;
	readonly owner: string | undefined;
	/** The latest date it was given. */
	readonly due: Due | undefined;
	readonly state: LedgerState;
	/** Where it was promised first. */
	readonly promised: Place;
	/** Where it was written down last: the same place where no later document repeats it. */
	readonly last: Place;
	/** The dates it had before, each with the place that gave it the next one. */
	readonly moves: readonly { readonly from: Due; readonly to: Due; readonly place: Place }[];
	/**
	 * Where it was read that it is done, moved or dropped; of a slip, the document that should have told; of what is
	 * not done though its date has passed, the place that tells of it, or may.
	 */
	readonly evidence: Place | undefined;
	/** A document may speak of it after it was last written down, but not so that one could tell what became of it. */
	readonly isUnsure: boolean;
	readonly isTracked: boolean;
	readonly isRecurring: boolean;
}

/**
 * What became of each commitment. Documents are read in the order of their dates; one without a date can only tell
 * of its own. There is no clock: today is `asOf`, a day counted from 1 January 1970, or the date of the latest
 * document; what was written after `asOf` is not read. Entries are in order of their dates, those without last.
 */
export function ledger(documents: readonly Reported[], asOf?: number): readonly Entry[] {
	const dated = documents.map(it => ({
		...it,
		date: documentDate(it.text),
		series: `${it.kind} ${seriesOf(it.path)}`,
	}));
	const read = dated
		.filter(it => asOf === undefined || it.date === undefined || it.date.earliest <= asOf)
		.sort((a, b) => (a.date?.earliest ?? 0) - (b.date?.earliest ?? 0) || (a.path < b.path ? -1 : 1));
	const today = asOf ?? Math.max(...read.flatMap(it => (it.date === undefined ? [] : [it.date.earliest])));
	const threads: Thread[] = [];
	for (const document of read) follow(threads, document);
	return threads.map(it => entryOf(it, read, today)).sort(inOrder);
}

/** A document of the ledger with its date and its series. */
interface Dated extends Reported {
	readonly date: DocumentDate | undefined;
	readonly series: string;
}

/** A commitment as it is followed from document to document. */
interface Thread {
	readonly first: Occurrence;
	last: Occurrence;
	owner: string | undefined;
	due: Due | undefined;
	state: 'open' | 'done' | 'dropped';
	moves: Entry['moves'];
	evidence: Place | undefined;
	/** The latest document of its series that speaks of it, or may. */
	mentioned: Dated;
	/** The latest place that may speak of it, but not so that one could tell what became of it. */
	unsure: { readonly place: Place; readonly isLikely: boolean } | undefined;
}

interface Occurrence {
	readonly document: Dated;
	readonly commitment: Commitment;
}

function follow(threads: Thread[], document: Dated): void {
	const earlier = threads.filter(it => isBefore(it.mentioned, document));
	const pairs = pairsOf(earlier, document);
	const seen = new Set<Thread>();
	for (const commitment of document.commitments) {
		const thread = pairs.get(commitment);
		if (thread === undefined) threads.push(begun(document, commitment));
		else {
			repeat(thread, document, commitment);
			seen.add(thread);
		}
	}
	for (const thread of earlier) if (thread.state === 'open' && !seen.has(thread)) hear(thread, document);
}

/** Which earlier commitment each of a document's repeats: only where no other is as likely. */
function pairsOf(threads: readonly Thread[], document: Dated): Map<Commitment, Thread> {
	const all = document.commitments.flatMap(commitment =>
		threads.flatMap(thread => {
			const score = scoreOf(thread, document, commitment);
			return score === 0 ? [] : [{ commitment, thread, score }];
		}),
	);
	const pairs = new Map<Commitment, Thread>();
	const taken = new Set<Thread>();
	for (const it of all.sort((a, b) => b.score - a.score)) {
		if (pairs.has(it.commitment) || taken.has(it.thread)) continue;
		const rival = all.some(
			other =>
				other !== it &&
				other.score === it.score &&
				((other.commitment === it.commitment && !taken.has(other.thread)) ||
					(other.thread === it.thread && !pairs.has(other.commitment))),
		);
		if (rival) continue;
		pairs.set(it.commitment, it.thread);
		taken.add(it.thread);
	}
	return pairs;
}

function scoreOf(thread: Thread, document: Dated, commitment: Commitment): number {
	const { last, owner, due } = thread;
	if (thread.state !== 'open' && commitment.state === 'open') return 0;
	const sameOwner = owner !== undefined && owner === commitment.owner;
	if (last.document.series !== document.series && !sameOwner) return 0;
	const score = likeness(last.commitment.words, commitment.words);
	if (score === 0) return 0;
	const days = commitment.due?.days;
	const sameDay = days !== undefined && days.latest === due?.days?.latest;
	return score + (sameOwner ? 0.2 : 0) + (sameDay ? 0.2 : 0) + (thread.state === 'open' ? 0.1 : 0);
}

const begun = (document: Dated, commitment: Commitment): Thread => {
	const occurrence = { document, commitment };
	return {
		first: occurrence,
		last: occurrence,
		owner: commitment.owner,
		due: commitment.due,
		state: commitment.state,
		moves: [],
		evidence: commitment.state === 'open' ? undefined : placeOf(document, commitment.span),
		mentioned: document,
		unsure: undefined,
	};
};

function repeat(thread: Thread, document: Dated, commitment: Commitment): void {
	const place = placeOf(document, commitment.span);
	if (commitment.due !== undefined && commitment.state === 'open')
		move(thread, commitment.due, place, commitment.isRecurring);
	if (commitment.state !== 'open' && thread.state === 'open') thread.evidence = place;
	if (commitment.state !== 'open') thread.state = commitment.state;
	thread.owner = commitment.owner ?? thread.owner;
	thread.last = { document, commitment };
	thread.mentioned = document;
	thread.unsure = undefined;
}

/** What the sentences of a document say of a commitment that it does not list. */
function hear(thread: Thread, document: Dated): void {
	const { commitment } = thread.last;
	const isSeries = thread.last.document.series === document.series;
	// Elsewhere the same few words may well be about something else.
	if (!isSeries && commitment.words.objects.size < 3) return;
	const news = newsOf(commitment, document.text);
	if (news === undefined) return;
	if (isSeries) thread.mentioned = document;
	const place = placeOf(document, news.span);
	if (news.kind === 'mentioned' || news.kind === 'open') {
		if (isSeries) thread.unsure = news.kind === 'open' ? undefined : { place, isLikely: news.isLikely };
		if (news.kind === 'open') thread.evidence = place;
		return;
	}
	if (news.kind === 'moved') {
		if (isSeries) move(thread, news.due, place, commitment.isRecurring);
		return;
	}
	thread.state = 'done';
	thread.evidence = place;
}

function move(thread: Thread, to: Due, place: Place, isRecurring: boolean): void {
	const from = thread.due;
	thread.due = to;
	if (
		from?.days === undefined ||
		to.days === undefined ||
		isRecurring ||
		to.days.earliest <= from.days.latest
	)
		return;
	thread.moves = [...thread.moves, { from, to, place }];
	thread.evidence = place;
}

function entryOf(thread: Thread, documents: readonly Dated[], today: number): Entry {
	const { first, last, owner, due, moves, unsure } = thread;
	const isOver = due?.days !== undefined && due.days.latest < today;
	const forgot = isOver && thread.state === 'open' ? forgottenIn(thread, documents) : undefined;
	const mayBeDone = isOver && thread.state === 'open' && unsure?.isLikely === true;
	return {
		text: last.commitment.text,
		owner,
		due,
		state: thread.state === 'open' ? openState(isOver && !mayBeDone, forgot, moves) : thread.state,
		promised: placeOf(first.document, first.commitment.span),
		last: placeOf(last.document, last.commitment.span),
		moves,
		evidence:
			forgot !== undefined
				? placeOf(forgot, { start: 0, end: 0 })
				: mayBeDone
					? unsure.place
					: thread.evidence,
		isUnsure: unsure !== undefined,
		isTracked: last.commitment.isTracked,
		isRecurring: last.commitment.isRecurring,
	};
}

function openState(isOver: boolean, forgot: Dated | undefined, moves: Entry['moves']): LedgerState {
	if (isOver) return forgot === undefined ? 'overdue' : 'slipped';
	return moves.length > 0 ? 'moved' : 'open';
}

/** The first document of the series after the date had passed, when none since it has spoken of the commitment. */
function forgottenIn(thread: Thread, documents: readonly Dated[]): Dated | undefined {
	const { due, mentioned, last, unsure } = thread;
	const { series, kind } = last.document;
	const days = due?.days;
	if (days === undefined || (kind !== 'wbr' && kind !== 'status')) return undefined;
	if (unsure !== undefined || last.commitment.isTracked || last.commitment.isRecurring) return undefined;
	return documents.find(
		it =>
			it.series === series &&
			isBefore(mentioned, it) &&
			it.date !== undefined &&
			days.latest < it.date.earliest,
	);
}

const isBefore = (a: Dated, b: Dated): boolean =>
	a.date !== undefined && b.date !== undefined && a.date.latest < b.date.earliest;

const placeOf = ({ path, text }: Reported, span: Span): Place => ({
	path,
	span,
	start: text.source.positionAt(span.start),
});

function inOrder(a: Entry, b: Entry): number {
	const day = (it: Entry): number => it.due?.days?.latest ?? Number.MAX_SAFE_INTEGER;
	return (
		day(a) - day(b) ||
		(a.promised.path < b.promised.path
			? -1
			: a.promised.path > b.promised.path
				? 1
				: a.promised.span.start - b.promised.span.start)
	);
}
