import { documentDate } from '../document/document-date.ts';
import type { DocumentText } from '../document/document.ts';
import { shift, type Span } from '../text/span.ts';
import { forecastRows, type ForecastRow } from './forecast-rows.ts';
import type { Place, Reported } from './ledger.ts';
import { seriesOf } from './series.ts';

/** A forecast and what came of it. */
export interface Forecast extends Omit<ForecastRow, 'saidHit' | 'of' | 'row'> {
	/** Whether the actual lies in its range, or the author says so; undefined where neither can be told. */
	readonly hit: boolean | undefined;
	/**
	 * How far the actual lies above the forecast, as a share of it, or the middle of its range; in points where the
	 * metric is a percentage. Undefined without an actual.
	 */
	readonly error: { readonly by: number; readonly unit: 'share' | 'points' } | undefined;
	/** Where it was read last. */
	readonly place: Place;
}

/**
 * All forecasts of some documents, in the order of their dates and places. What a weekly review calls its last
 * forecast is joined with the one before that made it, and a row that several documents repeat is there once.
 */
export function forecastLog(documents: readonly Omit<Reported, 'commitments'>[]): readonly Forecast[] {
	const read = documents
		.map(it => ({ ...it, date: documentDate(it.text), series: `${it.kind} ${seriesOf(it.path)}` }))
		.sort((a, b) => (a.date?.earliest ?? 0) - (b.date?.earliest ?? 0) || (a.path < b.path ? -1 : 1));
	let log: readonly Placed[] = [];
	for (const { path, text, series } of read) {
		const gone = new Set<Placed>();
		const own = rowsIn(text).map(({ row, span }): Placed => {
			const place = { path, span, start: text.source.positionAt(span.start) };
			const earlier = log.findLast(it => !gone.has(it) && isEarlierOf(it, row, series));
			if (earlier !== undefined) gone.add(earlier);
			const { actual } = row;
			return {
				series,
				place,
				row: earlier?.row.of === 'next' ? { ...earlier.row, actual, of: 'last' } : row,
			};
		});
		log = [...log.filter(it => !gone.has(it)), ...own];
	}
	return log.map(({ row, place }) => judged(row, place));
}

interface Placed {
	readonly row: ForecastRow;
	readonly place: Place;
	readonly series: string;
}

const isEarlierOf = (earlier: Placed, row: ForecastRow, series: string): boolean =>
	(row.of === 'own' && isSame(earlier.row, row)) ||
	(row.of === 'last' && earlier.series === series && isMadeFor(earlier.row, row));

const rowsIn = (text: DocumentText): readonly { readonly row: ForecastRow; readonly span: Span }[] =>
	text.blocks.flatMap(({ block, piece }) => {
		const { table } = piece;
		if (table === undefined || block.quote !== 'none') return [];
		return piece
			.derived(forecastRows, () => forecastRows(table))
			.flatMap(row => {
				const cell = table.rows[row.row]?.find(it => it.run.text.trim() !== '');
				return cell === undefined ? [] : [{ row, span: shift(cell.span, block.span.start) }];
			});
	});

const isSame = (a: ForecastRow, b: ForecastRow): boolean =>
	a.of === 'own' &&
	sameMetric(a, b) &&
	a.period === b.period &&
	a.madeOn === b.madeOn &&
	(a.period !== undefined || a.madeOn !== undefined) &&
	a.point?.value === b.point?.value &&
	a.low?.value === b.low?.value &&
	a.high?.value === b.high?.value;

const isMadeFor = (made: ForecastRow, last: ForecastRow): boolean =>
	made.of === 'next' &&
	sameMetric(made, last) &&
	made.point?.value === last.point?.value &&
	made.point?.unit === last.point?.unit;

const sameMetric = (a: ForecastRow, b: ForecastRow): boolean =>
	a.metric.toLowerCase() === b.metric.toLowerCase();

function judged({ saidHit, of: _, row: __, ...row }: ForecastRow, place: Place): Forecast {
	const { point, low, high, actual } = row;
	const isInside =
		actual === undefined || low === undefined || high === undefined
			? undefined
			: low.value <= actual.value && actual.value <= high.value;
	const hit = actual === undefined ? undefined : (isInside ?? saidHit);
	return { ...row, hit, error: errorOf(point?.value ?? middle(low?.value, high?.value), actual), place };
}

const middle = (low: number | undefined, high: number | undefined): number | undefined =>
	low === undefined || high === undefined ? undefined : (low + high) / 2;

function errorOf(forecast: number | undefined, actual: ForecastRow['actual']): Forecast['error'] {
	if (forecast === undefined || actual === undefined) return undefined;
	if (actual.unit.startsWith('percent') || actual.unit.startsWith('points'))
		return { by: actual.value - forecast, unit: 'points' };
	return forecast === 0 ? undefined : { by: (actual.value - forecast) / Math.abs(forecast), unit: 'share' };
}
