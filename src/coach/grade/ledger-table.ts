import type { Due } from './due.ts';
import type { Entry, Place } from './ledger.ts';

/**
 * The commitments for people: a Markdown table to paste into the next document. `write` makes Markdown of a place;
 * without it a place is plain words.
 */
export function ledgerTable(
	entries: readonly Entry[],
	write: (place: Place) => string = it => inCell(placeOf(it)),
): string {
	if (entries.length === 0) return 'No commitments found.\n';
	const rows = entries.map(it => [
		...[dateOf(it.due), stateOf(it), it.owner ?? '–', it.text].map(inCell),
		write(it.last),
	]);
	return markdownTable([['Due', 'State', 'Owner', 'Commitment', 'Where'], ...rows]);
}

/** A table whose cells are Markdown already; the first row is the header. */
export const markdownTable = ([header = [], ...rows]: readonly (readonly string[])[]): string =>
	[header, header.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |\n`).join('');

/** The last day it may mean, or the words where nobody can tell. */
export const dateOf = (due: Due | undefined): string =>
	due === undefined ? '–' : due.days === undefined ? due.written : isoDay(due.days.latest);

/** The state in words, and where it was read. */
export function stateOf({ state, moves, evidence }: Entry): string {
	const last = moves.at(-1);
	const moved = last === undefined ? [] : [`moved from ${dateOf(last.from)} in ${placeOf(last.place)}`];
	if (state === 'moved') return moved.join('');
	const where =
		evidence === undefined || evidence === last?.place
			? ''
			: told[state].replace('{place}', () => (state === 'slipped' ? evidence.path : placeOf(evidence)));
	return [`${state}${where}`, ...(state === 'done' || state === 'dropped' ? [] : moved)].join('; ');
}

const told: Readonly<Record<Entry['state'], string>> = {
	overdue: ', told in {place}',
	slipped: ' without a word in {place}',
	moved: '',
	open: ', but see {place}',
	done: ', {place}',
	dropped: ', {place}',
};

export const placeOf = ({ path, start }: Pick<Place, 'path' | 'start'>): string =>
	`${path}:${start.line + 1}`;

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Words inside a cell of a Markdown table, without a meaning of their own. */
export const inCell = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\|`*_[\]<>]/gu, '\\$&');
