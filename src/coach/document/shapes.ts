import type { DocumentText } from './document.ts';
import type { PmKind } from './kind.ts';
import { columnRole, isMetricTable } from './metric-table.ts';
import { hasPeriod, type Names } from './names.ts';
import type { Piece } from './piece.ts';
import { plainTitle } from './roles.ts';

/** A sign that is neither name nor heading. */
interface Shape {
	readonly points: number;
	/** Enough to be the kind's own sign. */
	readonly isOwn: boolean;
}

/** What the build of a document says: questions for headings, a log by the clock, a table of metrics over time. */
export function shapesOf(document: DocumentText, names: Names): Partial<Record<PmKind, Shape>> {
	const { blocks, sections, title } = document;
	const shapes: Partial<Record<PmKind, Shape>> = {};
	const found = (kind: PmKind, points: number, isOwn: boolean): void => {
		shapes[kind] = { points, isOwn };
	};
	if (blocks.some(it => it.piece.derived(isTrendTable, isTrendTable))) found('wbr', 3, false);

	const headings = sections
		.filter(it => it.heading !== undefined && it.title !== title)
		.map(it => it.title.trim());
	const questions = headings.filter(it => /\?[\s*_]*$/u.test(it)).length;
	if (questions >= 4 && questions >= headings.length * 0.6) found('faq', 4, false);

	const clocks =
		headings.filter(it => clock.test(plainTitle(it))).length +
		blocks.filter(it => it.block.item !== undefined && clock.test(it.piece.source.trim().toLowerCase()))
			.length;
	if (clocks + clockRows(document) >= 3) found('postmortem', 2, true);

	const ranges = headings.filter(it =>
		/\d{4}-\d\d-\d\d(?:\s*(?:to|–|-)\s*|$)|^week (?:of|\d)/iu.test(it),
	).length;
	if (ranges >= 2 && clocks === 0) found('status', 2, false);

	const periods = headings.filter(it => it.length < 30 && hasPeriod(it)).length;
	const isOkr = /\bokrs?\b|objectives (?:and|&) key results/u.test(names.title);
	if (isOkr && (hasPeriod(names.title) || hasPeriod(names.file) || periods > 0)) found('okr', 2, false);

	if (isHeadline(names.title)) found('prfaq', 2, false);
	if (blocks.some(it => it.piece.derived(isRelease, isRelease))) found('prfaq', 3, true);
	return shapes;
}

/** "09:14", "2024-03-02 09:14 UTC": at the start of a line. */
const clock =
	/^(?:\*\*|`|~|\[)*(?:(?:\d{4}-\d\d-\d\d|\p{L}{3,9} \d{1,2}(?:,? \d{4})?)[ t,]+)?\d{1,2}:\d\d(?!\d)/u;

const clockRows = ({ blocks }: DocumentText): number =>
	blocks.reduce(
		(sum, { piece }) =>
			sum +
			(piece.table?.rows.filter(
				row => row[0] !== undefined && clock.test(row[0].run.text.trim().toLowerCase()),
			).length ?? 0),
		0,
	);

/** A table whose first column names metrics and whose others hold their present value and a change or a plan. */
function isTrendTable({ table }: Piece): boolean {
	if (table === undefined || !isMetricTable(table)) return false;
	const roles = new Set(table.header.map(it => columnRole(it.run.text)));
	return (
		roles.has('current') &&
		(roles.has('previous') || roles.has('plan') || roles.has('change') || roles.has('vs-plan'))
	);
}

/** "Acme launches Sync, so that …". */
const isHeadline = (title: string): boolean =>
	/^[\p{L}\d'& .-]{2,40} (?:launches|announces|introduces|unveils|releases|debuts|integrates) \S/u.test(
		title,
	);

/** The words that only press releases open with. */
const isRelease = ({ passage }: Piece): boolean =>
	/^\W*for immediate release\b/u.test(passage.run.lower) ||
	(passage.wordCount < 200 &&
		/^\W*[\p{L} .,]{3,40}\W{1,6}(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\[[^\]]*date[^\]]*\])\W{1,6}.{0,80}\b(?:today|announce[sd]?|launche[sd]?)\b/u.test(
			passage.run.lower,
		));
