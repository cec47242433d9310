import { gapBetween } from '../grade/letter.ts';
import type { History, HistoryEntry } from './history.ts';

/** What a history tells its author about nobody but themselves. */
export interface Progress {
	/** The grades of each kind of document, the kind that was graded last first. */
	readonly series: readonly Series[];
	/** How the author's own grades compare; undefined for fewer than three. */
	readonly accuracy: Accuracy | undefined;
	/** What to work on; undefined where nothing stands out. */
	readonly habit: Habit | undefined;
}

export interface Series {
	readonly kind: string;
	/** In order of date; at least one. */
	readonly entries: readonly HistoryEntry[];
}

/** Of the author's last grades. */
export interface Accuracy {
	readonly grades: number;
	/** How many had the checks' letter. */
	readonly same: number;
	/** Whole points that they lie above the checks on average, below where negative. */
	readonly points: number;
}

/** The rule that found most in the last thirty days. */
export interface Habit {
	readonly rule: string;
	readonly findings: number;
	readonly documents: number;
	/** Findings in 1,000 words, to one decimal. */
	readonly rate: number;
	/** The same in the thirty days before; undefined where nothing was graded then. */
	readonly before: number | undefined;
}

/** `now` in milliseconds since 1970. */
export function progressOf({ entries }: History, now: number): Progress {
	return { series: seriesIn(entries), accuracy: accuracyOf(entries), habit: habitOf(entries, now) };
}

function seriesIn(entries: readonly HistoryEntry[]): readonly Series[] {
	const byKind = new Map<string, HistoryEntry[]>();
	for (const entry of [...entries].reverse()) {
		const own = byKind.get(entry.kind);
		if (own === undefined) byKind.set(entry.kind, [entry]);
		else own.unshift(entry);
	}
	return [...byKind].map(([kind, own]) => ({ kind, entries: own }));
}

function accuracyOf(entries: readonly HistoryEntry[]): Accuracy | undefined {
	const gaps = entries
		.flatMap(({ selfGrade, score }) => (selfGrade === null ? [] : [gapBetween(selfGrade, score)]))
		.slice(-lastGrades);
	if (gaps.length < fewestGrades) return undefined;
	return {
		grades: gaps.length,
		same: gaps.filter(it => it === 0).length,
		points: Math.round(sum(gaps) / gaps.length),
	};
}

/** Older ones say how it was. */
const lastGrades = 10;
/** Of two, one may be chance. */
const fewestGrades = 3;

function habitOf(entries: readonly HistoryEntry[], now: number): Habit | undefined {
	const latest = latestOfEach(entries, now - month, Number.POSITIVE_INFINITY);
	const found = new Map<string, { findings: number; documents: number }>();
	for (const { rules } of latest)
		for (const [rule, count] of Object.entries(rules)) {
			if (count === 0 || noHabits.has(rule)) continue;
			const before = found.get(rule) ?? { findings: 0, documents: 0 };
			found.set(rule, { findings: before.findings + count, documents: before.documents + 1 });
		}
	const [most] = [...found].sort(
		([a, one], [b, other]) =>
			other.findings - one.findings || other.documents - one.documents || (a < b ? -1 : 1),
	);
	if (most === undefined || most[1].findings < fewestFindings) return undefined;
	const [rule, { findings, documents }] = most;
	const earlier = latestOfEach(entries, now - 2 * month, now - month);
	return {
		rule,
		findings,
		documents,
		rate: rateOf(rule, latest),
		before: earlier.some(it => it.words > 0) ? rateOf(rule, earlier) : undefined,
	};
}

/** Thirty days, in milliseconds. */
const month = 30 * 86_400_000;
/** Fewer are no habit. */
const fewestFindings = 3;
/** Blanks are how a draft begins. */
const noHabits: ReadonlySet<string> = new Set(['placeholder-left']);

/** Graded again and again, a document would count as many. */
function latestOfEach(
	entries: readonly HistoryEntry[],
	after: number,
	until: number,
): readonly HistoryEntry[] {
	const latest = new Map<string, HistoryEntry>();
	for (const entry of entries) {
		const at = Date.parse(entry.date);
		if (at > after && at <= until) latest.set(entry.file, entry);
	}
	return [...latest.values()];
}

function rateOf(rule: string, entries: readonly HistoryEntry[]): number {
	const words = sum(entries.map(it => it.words));
	const findings = sum(entries.map(it => it.rules[rule] ?? 0));
	return words === 0 ? 0 : Math.round((findings / words) * 10_000) / 10;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);
