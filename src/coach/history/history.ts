import { isLetter, type Letter } from '../grade/letter.ts';

/** The grades that an author chose to keep: figures and names of rules, never a word of a document. */
export interface History {
	readonly version: 1;
	/** In order of date. */
	readonly entries: readonly HistoryEntry[];
}

export interface HistoryEntry {
	/** In UTC: `2026-11-24T16:02:11.482Z`. */
	readonly date: string;
	/** With slashes, relative to the folder that holds `.pm-coach`. */
	readonly file: string;
	readonly kind: string;
	/** What the checks gave, 0 to 100. */
	readonly score: number;
	/** What the author gave before seeing it; null where none was given. */
	readonly selfGrade: Letter | null;
	/** Words of prose. */
	readonly words: number;
	/** Findings by attribute; those without any are left out. */
	readonly attributes: Counts;
	/** Findings by rule; those without any are left out. */
	readonly rules: Counts;
}

export type Counts = Readonly<Record<string, number>>;

export const emptyHistory: History = { version: 1, entries: [] };

/** What a file holds, or why it cannot be used, as a sentence. */
export type ReadHistory = { readonly history: History } | { readonly problem: string };

/**
 * Reads a history file. Properties that it does not know are kept, since the file will be written again; anything
 * that is not as it should be makes the whole file unusable, so that nothing is lost by writing over it.
 */
export function parseHistory(text: string): ReadHistory {
	let value: unknown;
	try {
		// Editors on Windows may put a mark in front.
		value = JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return { problem: 'It is no valid JSON.' };
	}
	if (!isObject(value)) return { problem: 'It is no JSON object.' };
	if (value['version'] !== 1)
		return { problem: 'Its “version” is not 1: a later version of the coach may have written it.' };
	const { entries } = value;
	if (!Array.isArray(entries)) return { problem: 'It has no list of “entries”.' };
	for (const [index, entry] of entries.entries()) {
		const wrong = isObject(entry) ? Object.keys(shape).find(it => !shape[it]!(entry[it])) : '';
		if (wrong === '') return { problem: `Entry ${index + 1} is no JSON object.` };
		if (wrong !== undefined) return { problem: `Entry ${index + 1} has no valid “${wrong}”.` };
	}
	return { history: { ...value, version: 1, entries: inOrder(entries as HistoryEntry[]) } };
}

/** The history with one entry more; the same document at the same moment is there once. */
export function withEntry(history: History, entry: HistoryEntry): History {
	const others = history.entries.filter(it => it.date !== entry.date || it.file !== entry.file);
	return { ...history, entries: inOrder([...others, entry]) };
}

/** The text of the file: an entry a line, by date, so that those who share it can merge it. */
export function historyText({ entries, ...rest }: History): string {
	const head = JSON.stringify(rest, undefined, '\t').replace(/\n\}$/u, '');
	const lines = entries.map(it => `\t\t${JSON.stringify(it)}`);
	return `${head},\n\t"entries": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n\t`}]\n}\n`;
}

const inOrder = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
	[...entries].sort((a, b) => compare(a.date, b.date) || compare(a.file, b.file));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> =>
	typeof it === 'object' && it !== null && !Array.isArray(it);

const isCount = (it: unknown): boolean => Number.isSafeInteger(it) && (it as number) >= 0;

const isCounts = (it: unknown): boolean => isObject(it) && Object.values(it).every(isCount);

const isName = (it: unknown): boolean => typeof it === 'string' && it !== '';

const shape: Readonly<Record<string, (value: unknown) => boolean>> = {
	date: it =>
		typeof it === 'string' &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(it) &&
		!Number.isNaN(Date.parse(it)),
	file: isName,
	kind: isName,
	score: it => isCount(it) && (it as number) <= 100,
	selfGrade: it => it === null || isLetter(it),
	words: isCount,
	attributes: isCounts,
	rules: isCounts,
} satisfies Record<keyof HistoryEntry, (value: unknown) => boolean>;
