import { findPressPart } from '../../document/press-release.ts';
import type { Piece, Table } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { readDates, type WrittenDate } from '../../numbers/date.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { datedCell, datedIn, isSaid, tellsOfMove, writtenDate, type DatedText } from './_dated.ts';
import { scopeOf } from './_scope.ts';

/** A milestone and the date a place of the document gives for it. */
export interface Milestone {
	/** What it is called, with all that narrows it down: "launch", "eu launch". */
	readonly name: string;
	readonly date: WrittenDate;
	readonly written: string;
	/** In the document. */
	readonly span: Span;
	readonly placed: PlacedBlock;
}

/** Two dates for one milestone: the later place contradicts the earlier one. */
export interface Conflict {
	readonly first: Milestone;
	readonly second: Milestone;
}

/**
 * Milestones that the document dates twice and differently (rules.md C.7). Only where both places name the
 * milestone in the very same words, nothing narrows it down ("in Spain", "phase 2"), and neither tells of a move.
 */
export function conflicts(view: DocumentView, dated: readonly PlacedBlock[]): readonly Conflict[] {
	const named = new Map<string, Milestone[]>();
	for (const placed of dated) {
		const found = milestonesIn(placed.piece);
		if (found.length === 0 || !isSaid(placed) || placed.section.roles.some(it => hypothetical.has(it)))
			continue;
		for (const it of found) {
			const { start } = placed.block.span;
			const span = { start: it.span.start + start, end: it.span.end + start };
			add(named, `${scopeOf(placed.section)}|${it.name}`, { ...it, span, placed });
		}
	}
	if (view.kind === 'prfaq') for (const it of launches(view)) add(named, '|launch', it);
	return [...named.values()].flatMap(conflictOf);
}

/** Sections where a milestone may have several dates. */
const hypothetical: ReadonlySet<string> = new Set([
	'options',
	'risks',
	'background',
	'lessons',
	'non-goals',
	'open-questions',
	'assumptions',
	'quote',
]);

function add(named: Map<string, Milestone[]>, key: string, milestone: Milestone): void {
	named.set(key, [...(named.get(key) ?? []), milestone]);
}

function conflictOf(all: readonly Milestone[]): readonly Conflict[] {
	const sorted = [...all].sort((a, b) => a.span.start - b.span.start);
	const dates = new Set(sorted.map(it => `${it.date.precision} ${it.date.month} ${it.date.day}`));
	// A list of launches.
	if (dates.size !== 2) return [];
	const [first] = sorted;
	const second = sorted.find(it => first !== undefined && differ(first.date, it.date));
	if (first === undefined || second === undefined || first.placed === second.placed) return [];
	const { item } = first.placed.block;
	if (item !== undefined && item.list === second.placed.block.item?.list) return [];
	return [{ first, second }];
}

function differ(a: WrittenDate, b: WrittenDate): boolean {
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
	return a.month !== b.month || (a.precision === 'day' && b.precision === 'day' && a.day !== b.day);
}

interface Found {
	readonly name: string;
	readonly date: WrittenDate;
	readonly written: string;
	/** Relative to the block. */
	readonly span: Span;
}

const milestonesIn = (piece: Piece): readonly Found[] =>
	piece.derived(milestonesIn, it => [...(it.table === undefined ? inSentences(it) : inRows(it.table))]);

function* inSentences(piece: Piece): Generator<Found> {
	for (const it of datedIn(piece)) {
		if (!milestoneWord.test(it.text) || tellsOfMove.test(it.text) || weighed.test(it.text)) continue;
		for (const date of it.dates.filter(isFixed)) {
			const name = nameBefore(it, date) ?? nameBehind(it, date);
			if (name !== undefined) yield found(it, date, name);
		}
	}
}

function* inRows({ header, rows }: Table): Generator<Found> {
	for (const row of rows) {
		const cells = row.map(it => datedCell(it.run, it.span.start));
		const dated = cells.filter(it => it.dates.length > 0);
		const [it] = dated;
		const [date] = it?.dates ?? [];
		if (it === undefined || date === undefined || dated.length > 1 || !isFixed(date)) continue;
		if (it.text.trim() !== writtenDate(it, date)) continue;
		// What the other columns hold narrows it down, unless it is who or how far.
		const others = cells.filter((cell, index) => cell !== it && !isAside(header[index]?.run.lower ?? ''));
		const label = others.map(cell => cell.text.trim()).join(' ');
		if (tellsOfMove.test(label)) continue;
		const name = nameOf(label);
		if (name !== undefined) yield found(it, date, name);
	}
}

const isAside = (header: string): boolean =>
	/^(?:owner|dri|who|status|state|notes?|comments?|#|no\.?|lead)$/u.test(header.trim());

const found = (it: DatedText, date: WrittenDate, name: string): Found => ({
	name,
	date,
	written: writtenDate(it, date),
	span: it.place(date.span),
});

/** A day or month that was named outright. "By 14 July" is also kept on the 10th. */
const isFixed = (date: WrittenDate): boolean =>
	(date.precision === 'day' || date.precision === 'month') &&
	date.flaw === undefined &&
	date.until === undefined &&
	date.month !== undefined;

const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}'-]*`;
const milestone =
	'(?:public |private |closed |open |soft |hard |full |general |internal |external )*(?:launch(?:es)?|go-live|goes live|general availability|ga|releases?|beta|pilot|decision|kick-?off|code freeze|feature freeze|rollout|cutover)(?: (?:date|day|starts|begins|ends|opens|closes|decision|meeting))?';
const milestoneWord =
	/\b(?:launch|go-live|live|availability|ga|release|beta|pilot|decision|kick-?off|freeze|rollout|cutover)/iu;
const before = new RegExp(
	String.raw`(?:^|[.;,:(–—] |, and | and )\W{0,4}((?:${word} ){0,4}${milestone})(?::| [–—-]| is| will be| is (?:planned|scheduled|set|due|expected) for)?(?: (?:on|for|in))?(?: the)? ?$`,
	'iu',
);
const behind = new RegExp(String.raw`^(?:[:,]| [–—-])\W{0,4}((?:${word} ){0,4}${milestone})\W*$`, 'iu');

function nameBefore({ text }: DatedText, { span }: WrittenDate): string | undefined {
	const label = before.exec(text.slice(Math.max(0, span.start - 90), span.start))?.[1];
	// "On 14 July in Spain", "14 July for shops": a part of it.
	if (
		label === undefined ||
		!/^(?:\W*$|[.;)]|,(?! ?(?:in|for|to|at|with)\b)| [–—(]| and\b)/u.test(text.slice(span.end))
	)
		return undefined;
	return nameOf(label);
}

function nameBehind({ text }: DatedText, { span }: WrittenDate): string | undefined {
	if (!/^\W*$/u.test(text.slice(0, span.start))) return undefined;
	const label = behind.exec(text.slice(span.end))?.[1];
	return label === undefined ? undefined : nameOf(label);
}

const whole = new RegExp(String.raw`^(?:${word} ){0,4}${milestone}$`, 'iu');

/** The words without those that say nothing; undefined where something else is named. */
function nameOf(label: string): string | undefined {
	const plain = label.trim().toLowerCase();
	if (!whole.test(plain)) return undefined;
	const words = plain
		.replace(/general availability/u, 'ga')
		.replace(/goes live/u, 'go-live')
		.split(/\s+/u)
		.filter(it => !/^(?:the|our|we|a|an|it|this|planned|date|day|is|to|plan|currently|still)$/u.test(it));
	return words.map(it => it.replace(/^launches$/u, 'launch').replace(/^releases$/u, 'release')).join(' ');
}

const weighed =
	/\b(?:if|whether|would|could|might|may|option|either|or|unless|assum\p{L}*|example|e\.g|target\p{L}*|earliest|latest|tentativ\p{L}*|best case|worst case|competitor\p{L}*|rival\p{L}*)\b|\?\s*$/iu;

/** The day a PR/FAQ launches: the dateline of its press release, and what the FAQ answers when asked. */
function* launches(view: DocumentView): Generator<Milestone> {
	const dateline = datelineOf(view);
	if (dateline !== undefined) yield dateline;
	for (const section of view.text.sections) {
		const [placed] = section.blocks;
		if (!asksForLaunch.test(section.title) || placed === undefined || !isSaid(placed)) continue;
		const dated = datedIn(placed.piece);
		const [it] = dated;
		if (it === undefined || dated.length > 1 || it.dates.length > 1) continue;
		const [date] = it.dates;
		if (date === undefined || !isFixed(date) || tellsOfMove.test(it.text) || narrowed.test(it.text)) continue;
		const { start } = placed.block.span;
		const { span } = found(it, date, 'launch');
		yield {
			name: 'launch',
			date,
			written: writtenDate(it, date),
			span: { start: span.start + start, end: span.end + start },
			placed,
		};
	}
}

const asksForLaunch =
	/^\W*(?:q\d*[:.)] ?)?when (?:will|does|do|is|are|can)\b(?!.*\b(?:beta|pilot|preview|next|other|also|after|before|more|in)\b).*\b(?:launch(?:es|ed|ing)?|available|ship(?:s|ping|ped)?|released?|go live|out)[?\s]*$/iu;

/** Part of a launch, or no more than a step to it. */
const narrowed =
	/\b(?:beta|pilot|preview|alpha|if|would|could|may|might|after|before|until|by|early|late|mid|first|second|phase\p{L}*|wave|region|countr\p{L}+|except|start\p{L}*|develop\p{L}*|decid\p{L}*)\b/iu;

export function datelineOf(view: DocumentView): Milestone | undefined {
	const [placed] = findPressPart(view.text, 'dateline');
	if (placed === undefined) return undefined;
	const { run } = placed.piece.passage;
	const date = readDates(run.text.slice(0, 90)).find(isFixed);
	if (date === undefined) return undefined;
	const source = run.toSource(date.span);
	const { start } = placed.block.span;
	return {
		name: 'launch',
		date,
		written: run.text.slice(date.span.start, date.span.end),
		span: { start: source.start + start, end: source.end + start },
		placed,
	};
}
