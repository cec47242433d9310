import type { Due } from '../../coach/grade/due.ts';
import { dateOf, isoDay, placeOf } from '../../coach/grade/ledger-table.ts';
import type { Entry, Place } from '../../coach/grade/ledger.ts';
import { csv } from './csv.ts';

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

const placeJson = ({ path, start }: Place) => ({ path, start });

const dueJson = (due: Due | undefined) =>
	due === undefined
		? null
		: {
				written: due.written,
				earliest: due.days === undefined ? null : isoDay(due.days.earliest),
				latest: due.days === undefined ? null : isoDay(due.days.latest),
			};
