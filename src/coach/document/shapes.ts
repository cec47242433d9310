import type { HeadingSigns } from './heading-signs.ts';
import type { PmKind } from './kind.ts';
import type { Names } from './names.ts';
import { hasPeriod } from './period.ts';
import type { Reading } from './reading.ts';

/** A sign that is neither name nor heading. */
export interface Shape {
	readonly points: number;
	/** Enough to be the kind's own sign. */
	readonly isOwn: boolean;
}

/** What the build of a document says: questions for headings, a log by the clock, a table of metrics over time. */
export function shapesOf(
	{ headings, clocks, hasTrend, hasRelease, isRoadmap }: Reading,
	names: Names,
): Partial<Record<PmKind, Shape>> {
	const shapes: Partial<Record<PmKind, Shape>> = {};
	const found = (kind: PmKind, points: number, isOwn: boolean): void => {
		shapes[kind] = { points, isOwn };
	};
	const count = (is: (heading: HeadingSigns) => boolean): number =>
		headings.reduce((sum, it) => (is(it) ? sum + 1 : sum), 0);

	if (hasTrend) found('wbr', 3, false);

	if ([names.title, names.file].some(it => /\broadmap\b/u.test(it))) {
		const terms = new Set(headings.map(it => it.plain).filter(it => /^(?:now|next|later|soon)$/u.test(it)));
		if (isRoadmap || terms.size >= 2 || count(it => it.isPeriod) >= 2) found('strategy', 3, true);
	}

	const questions = count(it => it.isQuestion);
	if (questions >= 4 && questions >= headings.length * 0.6) found('faq', 4, false);

	const times = clocks + count(it => it.isClock);
	if (times >= 3) found('postmortem', 2, true);
	if (times === 0 && count(it => it.isRange) >= 2) found('status', 2, false);

	const isOkr = /\bokrs?\b|objectives (?:and|&) key results/u.test(names.title);
	if (isOkr && (hasPeriod(names.title) || hasPeriod(names.file) || headings.some(it => it.isPeriod)))
		found('okr', 2, false);

	if (isHeadline(names.title)) {
		const isAnnounced = /\bannouncement$/u.test(names.file);
		found('prfaq', isAnnounced ? 5 : 2, isAnnounced);
	}
	if (hasRelease) found('prfaq', 3, true);
	return shapes;
}

/** "Acme launches Sync, so that …". */
const isHeadline = (title: string): boolean =>
	/^[\p{L}\d'& .-]{2,40} (?:launches|announces|introduces|unveils|releases|debuts|integrates) \S/u.test(
		title,
	);
