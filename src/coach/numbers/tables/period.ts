/** A period that a header names, on the scale of its unit. */
export interface Period {
	readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
	/** Later is larger. Without a year it counts from January, or from the first week. */
	readonly at: number;
	readonly hasYear: boolean;
}

/** Reads a header in lower case ("january 2019", "q3'26", "w24", "2019", "2026-05"); undefined for any other. */
export function readPeriod(name: string): Period | undefined {
	const year = /^(20\d\d)$/u.exec(name);
	if (year !== null) return { unit: 'year', at: Number(year[1]), hasYear: true };
	const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(name);
	if (iso !== null) {
		const months = Number(iso[1]) * 12 + Number(iso[2]);
		if (iso[3] === undefined) return { unit: 'month', at: months, hasYear: true };
		return { unit: 'day', at: months * 31 + Number(iso[3]), hasYear: true };
	}
	const quarter = /^q([1-4])(?:[ '’-]?(?:fy)?(\d{2,4}))?$/u.exec(name);
	if (quarter !== null) return dated('quarter', Number(quarter[1]), 4, quarter[2]);
	const week = /^(?:w|week ?|wk ?|cw ?)(-?\d{1,2})$/u.exec(name);
	if (week !== null) return { unit: 'week', at: Number(week[1]), hasYear: false };
	const day = /^(\d{1,2}) ([a-z]{3})[a-z]*$/u.exec(name) ?? /^([a-z]{3})[a-z]*\.? (\d{1,2})$/u.exec(name);
	if (day !== null) {
		const [number, month] = /^\d/u.test(day[1]!) ? [day[1]!, day[2]!] : [day[2]!, day[1]!];
		const at = months.indexOf(month);
		return at < 0 ? undefined : { unit: 'day', at: at * 31 + Number(number), hasYear: false };
	}
	const month = /^([a-z]{3})[a-z]*\.?(?: '?(\d{4}))?$/u.exec(name);
	const at = month === null ? -1 : months.indexOf(month[1]!);
	return at < 0 ? undefined : dated('month', at + 1, 12, month![2]);
}

/** How many steps of their unit the second is behind the first; undefined where that cannot be told. */
export function stepsBetween(first: Period, second: Period): number | undefined {
	if (first.unit !== second.unit || first.hasYear !== second.hasYear) return undefined;
	const steps = second.at - first.at;
	if (first.hasYear) return steps;
	const around = cycle[first.unit];
	// December and January stand next to one another.
	if (around !== undefined && Math.abs(steps) === around - 1) return -Math.sign(steps);
	return steps;
}

const cycle: Readonly<Partial<Record<Period['unit'], number>>> = { month: 12, quarter: 4 };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dated(unit: 'quarter' | 'month', at: number, perYear: number, year: string | undefined): Period {
	if (year === undefined) return { unit, at, hasYear: false };
	const full = year.length === 2 ? 2000 + Number(year) : Number(year);
	return { unit, at: full * perYear + at, hasYear: true };
}
