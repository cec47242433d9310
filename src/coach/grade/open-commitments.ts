import { documentDate } from '../document/document-date.ts';
import type { OpenCommitment } from '../lint/views.ts';
import { ledger, type Entry, type Reported } from './ledger.ts';
import { seriesOf } from './series.ts';

/**
 * What the earlier documents of a weekly review or status update leave open and it should tell of: all that the one
 * before it promised to a date or an owner, and what those before that promised to a day since. Paths are compared,
 * so all documents must give theirs in one way.
 */
export function openCommitments(
	document: Omit<Reported, 'commitments'>,
	others: readonly Reported[],
): readonly OpenCommitment[] {
	const today = documentDate(document.text);
	if (today === undefined || !tellsOfEarlier(document)) return [];
	const earlier = others
		.flatMap(it => {
			const date = documentDate(it.text);
			const isEarlier = date !== undefined && date.latest < today.earliest && isOfSeries(it, document);
			return isEarlier ? [{ document: it, date }] : [];
		})
		.sort((a, b) => a.date.earliest - b.date.earliest || (a.document.path < b.document.path ? -1 : 1))
		.slice(-mostDocuments);
	const last = earlier.at(-1);
	if (last === undefined) return [];
	return ledger(earlier.map(it => it.document))
		.filter(it => isOwed(it, last.document.path, last.date.earliest))
		.map(({ text, owner, due, last: place }) => ({
			text,
			owner,
			due: due?.written,
			dueDay: due?.days?.latest,
			file: place.path.slice(place.path.lastIndexOf('/') + 1),
			line: place.start.line + 1,
		}));
}

/** Half a year of months, two months of weeks: who asks for what is older asks somebody else. */
const mostDocuments = 8;

/** Kinds of document that tell what became of what the last one promised. */
export const tellsOfEarlier = ({ kind }: Pick<Reported, 'kind'>): boolean =>
	kind === 'wbr' || kind === 'status';

const isOfSeries = (a: Omit<Reported, 'commitments'>, b: Omit<Reported, 'commitments'>): boolean =>
	a.kind === b.kind && seriesOf(a.path) === seriesOf(b.path);

function isOwed(
	{ state, due, owner, last, isTracked, isRecurring, isUnsure }: Entry,
	path: string,
	day: number,
): boolean {
	if (state === 'done' || state === 'dropped' || isUnsure || isTracked || isRecurring) return false;
	if (due === undefined) return owner !== undefined && last.path === path;
	return due.days !== undefined && (last.path === path || due.days.latest >= day);
}
