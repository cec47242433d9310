import type { Due } from '../../coach/grade/due.ts';
import type { Entry, Place } from '../../coach/grade/ledger.ts';
import { csv } from './csv.ts';

/** The commitments for people: a Markdown table to paste into the next document. */
export function commitmentsMarkdown(entries: readonly Entry[]): string {
	if (entries.length === 0) return 'No commitments found.\n';
	const rows = entries.map(it => [dateOf(it.due), stateOf(it), it.owner ?? '–', it.text, placeOf(it.last)]);
	return [['Due', 'State', 'Owner', 'Commitment', 'Where'], ...rows]
		.map(row => `| ${row.map(inCell).join(' | ')} |`)
		.toSpliced(1, 0, '| --- | --- | --- | --- | --- |')
		.join('\n')
		.concat('\n');
}

/** For spreadsheets. */
export const commitmentsCsv = (entries: readonly Entry[]): string =>
	csv([
		[
			'due',
			'due as written',
			'state',
			'owner',
			'commitment',
			'file',
			'line',
			'promised in',
			'moved from',
			'read in',
		],
		...entries.map(it => [
			it.due?.days === undefined ? '' : isoDay(it.due.days.latest),
			it.due?.written ?? '',
			it.state,
			it.owner ?? '',
			it.text,
			it.last.path,
			String(it.last.start.line + 1),
			placeOf(it.promised),
			it.moves.map(move => dateOf(move.from)).join('; '),
			it.evidence === undefined ? '' : placeOf(it.evidence),
		]),
	]);

/** For programs; places are zero-based lines and UTF-16 characters, as in LSP. */
export const commitmentsJson = (entries: readonly Entry[]): string =>
	JSON.stringify(
		{
			version: 1,
			commitments: entries.map(it => ({
				text: it.text,
				owner: it.owner ?? null,
				due: dueJson(it.due),
				state: it.state,
				place: placeJson(it.last),
				promised: placeJson(it.promised),
				moves: it.moves.map(move => ({
					from: dueJson(move.from),
					to: dueJson(move.to),
					place: placeJson(move.place),
				})),
				evidence: it.evidence === undefined ? null : placeJson(it.evidence),
			})),
		},
		undefined,
		2,
	) + '\n';

/** The last day it may mean, or the words where nobody can tell. */
const dateOf = (due: Due | undefined): string =>
	due === undefined ? '–' : due.days === undefined ? due.written : isoDay(due.days.latest);

function stateOf({ state, moves, evidence }: Entry): string {
	const last = moves.at(-1);
	const moved = last === undefined ? [] : [`moved from ${dateOf(last.from)} in ${placeOf(last.place)}`];
	if (state === 'moved') return moved.join('');
	const where =
		evidence === undefined || evidence === last?.place
			? ''
			: told[state].replace('{place}', state === 'slipped' ? evidence.path : placeOf(evidence));
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

const placeOf = ({ path, start }: Place): string => `${path}:${start.line + 1}`;

const placeJson = ({ path, start }: Place) => ({ path, start });

const dueJson = (due: Due | undefined) =>
	due === undefined
		? null
		: {
				written: due.written,
				earliest: due.days === undefined ? null : isoDay(due.days.earliest),
				latest: due.days === undefined ? null : isoDay(due.days.latest),
			};

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Words inside a cell of a Markdown table, without a meaning of their own. */
const inCell = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\|`*_[\]<>]/gu, '\\$&');
