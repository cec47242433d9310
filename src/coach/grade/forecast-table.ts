import type { Forecast } from './forecasts.ts';
import { inCell, markdownTable, placeOf } from './ledger-table.ts';
import type { Place } from './ledger.ts';

/** The forecasts as a Markdown table; `write` makes Markdown of a place, without it a place is plain words. */
export function forecastTable(
	log: readonly Forecast[],
	write: (place: Place) => string = it => inCell(placeOf(it)),
): string {
	if (log.length === 0) return 'No forecasts found.\n';
	const rows = log.map(it => [
		...[
			it.metric,
			it.period ?? '–',
			it.madeOn ?? '–',
			forecastOf(it),
			it.actual?.written ?? '–',
			it.hit === undefined ? '–' : it.hit ? 'yes' : 'no',
			it.error === undefined ? '–' : errorOf(it.error),
		].map(inCell),
		write(it.place),
	]);
	return markdownTable([
		['Metric', 'Forecast for', 'Made on', 'Forecast', 'Actual', 'Hit?', 'Error', 'Where'],
		...rows,
	]);
}

/** How good the forecasts were, as a sentence or two: how many came true, and how far off they were on average. */
export function forecastSummary(log: readonly Forecast[]): string {
	const settled = log.filter(it => it.actual !== undefined);
	const judged = log.filter(it => it.hit !== undefined);
	const hits = judged.filter(it => it.hit).length;
	const shares = errorsOf(log, 'share');
	const points = errorsOf(log, 'points');
	const rate =
		judged.length === 0
			? []
			: [`${hits} of ${judged.length} inside their range (${Math.round((100 * hits) / judged.length)}%)`];
	const off = [
		...(shares.length === 0 ? [] : [`${percent(mean(shares))} on average`]),
		...(points.length === 0 ? [] : [`${mean(points).toFixed(1)} points on average for percentages`]),
	];
	const told = [...rate, ...(off.length === 0 ? [] : [`off by ${off.join(' and by ')}`])];
	const count = `${log.length} forecast${log.length === 1 ? '' : 's'}, ${settled.length} with an actual`;
	return `${[count, ...told].join('; ')}.`;
}

function forecastOf({ point, low, high }: Forecast): string {
	const range = low === undefined || high === undefined ? undefined : `${low.written} to ${high.written}`;
	if (point === undefined) return range ?? '–';
	return range === undefined ? point.written : `${point.written} (${range})`;
}

function errorOf({ by, unit }: NonNullable<Forecast['error']>): string {
	const size = unit === 'share' ? percent(Math.abs(by)) : `${Math.abs(by).toFixed(1)} points`;
	const isZero = /^0\.0/u.test(size);
	return `${isZero ? '' : by < 0 ? '-' : '+'}${size}`;
}

const errorsOf = (log: readonly Forecast[], unit: 'share' | 'points'): readonly number[] =>
	log.flatMap(({ error }) => (error?.unit === unit ? [Math.abs(error.by)] : []));

const mean = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0) / values.length;

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
