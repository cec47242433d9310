import { columnsOf, type Grid, type GridColumn } from './grid.ts';
import { readPeriod, stepsBetween } from './period.ts';
import type { SlipKind } from './slip.ts';

/** Two columns that a change or a quotient is read from. */
export interface Pairing {
	readonly base: GridColumn;
	readonly current: GridColumn;
}

/** A column of computed changes, and the columns it may have been computed from: the likeliest first. */
export interface ChangeColumn {
	readonly column: GridColumn;
	readonly kind: Extract<SlipKind, 'wow' | 'mom' | 'yoy' | 'vsplan'>;
	readonly pairings: readonly Pairing[];
}

/** The columns of changes whose inputs stand in the table beyond doubt (rules.md C.6): never a guess. */
export function changeColumns(grid: Grid): readonly ChangeColumn[] {
	return columnsOf(grid, 'change', 'yoy', 'vs-plan').flatMap(column => {
		if (/\b(?:cagr|annuali[sz]ed|compound|cumulative|since|ytd|points? since|rolling)\b/u.test(column.name))
			return [];
		const pairings = pairingsOf(grid, column).filter(it => isSamePeriod(it));
		return pairings.length === 0 ? [] : [{ column, kind: kindOf(column, pairings[0]!), pairings }];
	});
}

/** Value and plan of an attainment column; undefined where there are several of either. */
export function planPairing(grid: Grid): Pairing | undefined {
	const current = currentColumn(grid);
	const plans = columnsOf(grid, 'plan');
	if (current === undefined || plans.length !== 1) return undefined;
	const pairing = { base: plans[0]!, current };
	return isSamePeriod(pairing) ? pairing : undefined;
}

/** The period before and the current one, for a change against the period before. */
export function previousPairing(grid: Grid): Pairing | undefined {
	const current = currentColumn(grid);
	const previous = columnsOf(grid, 'previous');
	if (current !== undefined && previous.length === 1) return { base: previous[0]!, current };
	return previous.length === 0 ? ofPeriods(grid, 'one step')[0] : undefined;
}

/** Last year and now. */
export function yearPairing(grid: Grid): Pairing | undefined {
	const current = currentColumn(grid);
	const years = columnsOf(grid, 'last-year');
	if (current !== undefined && years.length === 1) return { base: years[0]!, current };
	return years.length === 0 ? ofPeriods(grid, 'one year')[0] : undefined;
}

function pairingsOf(grid: Grid, column: GridColumn): readonly Pairing[] {
	const plan = planPairing(grid);
	if (column.role === 'vs-plan') return plan === undefined ? [] : [plan];
	const year = yearPairing(grid);
	if (column.role === 'yoy') return year === undefined ? [] : [year];
	const previous = previousPairing(grid);
	if (previous !== undefined && namesPrevious.test(column.name)) return [previous];
	// "Change" beside three periods may be the change since the first of them.
	const sure = columnsOf(grid, 'previous').length === 1 ? previous : ofPeriods(grid, 'any two')[0];
	return [sure, year, plan].filter(it => it !== undefined);
}

const namesPrevious =
	/\b(?:wow|mom|qoq|w\/w|m\/m|q\/q)\b|(?:week|month|quarter)[- ]over|\bvs\.? (?:last|prior|prev\w*|lw|lm|pw)\b/u;

function kindOf({ role, name }: GridColumn, { base }: Pairing): ChangeColumn['kind'] {
	if (role === 'vs-plan' || base.role === 'plan') return 'vsplan';
	if (role === 'yoy' || base.role === 'last-year') return 'yoy';
	if (/\bmom\b|\bm\/m\b|month/u.test(name)) return 'mom';
	const period = readPeriod(base.name);
	if (period !== undefined) return period.unit === 'year' ? 'yoy' : period.unit === 'month' ? 'mom' : 'wow';
	return /month/u.test(base.name) ? 'mom' : 'wow';
}

/** The one column that holds the values of now; the latest of several periods where there is none. */
export function currentColumn(grid: Grid): GridColumn | undefined {
	const current = columnsOf(grid, 'current');
	if (current.length === 1) return current[0];
	if (current.length > 1) return undefined;
	const periods = inTime(columnsOf(grid, 'period'));
	return periods?.at(-1);
}

/** Columns that are periods, the earliest first; undefined where their order cannot be told. */
export function inTime(columns: readonly GridColumn[]): readonly GridColumn[] | undefined {
	const periods = columns.map(it => readPeriod(it.name));
	if (periods.some(it => it === undefined)) return undefined;
	const steps = periods.slice(1).map((it, index) => stepsBetween(periods[index]!, it!));
	if (steps.some(it => it === undefined || it === 0)) return undefined;
	if (steps.every(it => it! > 0)) return columns;
	// "This week" to the left of "last week" is as common.
	return steps.every(it => it! < 0) ? [...columns].reverse() : undefined;
}

/** The latest two periods, when they are as far apart as the change is said to reach. */
function ofPeriods(grid: Grid, reach: 'one step' | 'one year' | 'any two'): readonly Pairing[] {
	if (columnsOf(grid, 'current').length > 0) return [];
	const columns = inTime(columnsOf(grid, 'period'));
	const [base, current] = columns?.slice(-2) ?? [];
	if (base === undefined || current === undefined) return [];
	if (reach === 'any two') return columns!.length === 2 ? [{ base, current }] : [];
	const first = readPeriod(base.name)!;
	const steps = stepsBetween(first, readPeriod(current.name)!);
	const wanted = reach === 'one step' ? 1 : first.hasYear ? perYear[first.unit] : undefined;
	return steps === wanted && (reach === 'one step' || wanted !== undefined) ? [{ base, current }] : [];
}

const perYear: Readonly<Partial<Record<string, number>>> = { month: 12, quarter: 4, year: 1 };

/** A week against a plan for the quarter says nothing of either. */
function isSamePeriod({ base, current }: Pairing): boolean {
	if (base.role !== 'plan') return true;
	const ofPlan = spanNamed.exec(base.name)?.[0];
	return ofPlan === undefined || current.name.includes(ofPlan);
}

const spanNamed =
	/\b(?:dai|week|month|quarter|year|annual|full[- ]year)\w*|\bday\b|\beo[wmqy]\b|\bq[1-4]\b|\bh[12]\b|\bfy ?'?\d*|\b20\d\d\b|\bytd\b|\bend of\b|\bby [a-z]+|\bjan\w*|\bfeb\w*|\bmar(?:ch)?\b|\bapr\w*|\bmay\b|\bjune?\b|\bjuly?\b|\baug\w*|\bsep\w*|\boct\w*|\bnov\w*|\bdec\w*/u;
