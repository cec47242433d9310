import type { Measure, Quantity } from '../quantity.ts';

/** What a header or label says of the bare figures under or beside it: "Revenue ($K)", "Churn (%)", "% change". */
export interface HeaderUnit {
	readonly measure: Measure | undefined;
	readonly currency: string | undefined;
	readonly scale: number;
}

/** The unit a header names; undefined where it names none, or several. */
export function readHeaderUnit(header: string): HeaderUnit | undefined {
	const plain = header.replace(/<[^<>]*>/gu, ' ').replace(/[*_`]/gu, '');
	const named = /[([]([^()[\]]{1,20})[)\]]/u.exec(plain)?.[1] ?? /,([^,()]{1,16})$/u.exec(plain)?.[1];
	const inBrackets = named === undefined ? undefined : unitNamed(named.trim());
	if (inBrackets !== undefined) return inBrackets;
	// "% change", "WoW %", "Var. %"; "$ / %" says both.
	if (/%/u.test(plain) && !/[$€£¥₹]|#/u.test(plain)) return percent;
	return undefined;
}

/** A bare figure with the unit that its header gives; a figure with a unit of its own keeps it. */
export function withUnit(quantity: Quantity, unit: HeaderUnit | undefined): Quantity {
	if (unit === undefined) return quantity;
	const isBare = quantity.measure === 'count' && quantity.unit === '';
	const takesScale =
		unit.scale !== 1 &&
		!quantity.hasScale &&
		(isBare || (quantity.measure === 'money' && quantity.scale === 1));
	if (!isBare && !takesScale) return quantity;
	const scale = takesScale ? unit.scale : 1;
	return {
		...quantity,
		value: quantity.value * scale,
		ulp: quantity.ulp * scale,
		scale: quantity.scale * scale,
		measure: isBare ? (unit.measure ?? quantity.measure) : quantity.measure,
		currency: isBare ? unit.currency : quantity.currency,
	};
}

const percent: HeaderUnit = { measure: 'percent', currency: undefined, scale: 1 };

function unitNamed(name: string): HeaderUnit | undefined {
	const exact = names[name.toLowerCase().replace(/^in /u, '')];
	if (exact !== undefined) return exact;
	const money =
		/^(?:in )?(US\$|[$€£¥₹]|USD|EUR|GBP|INR|JPY) ?([kKmM]|MM|mm|bn|[bB]|thousands?|millions?|000s?)?$/u.exec(
			name,
		);
	if (money !== null) {
		return {
			measure: 'money',
			currency: currencies[money[1]!] ?? money[1]!,
			scale: scales[(money[2] ?? '').toLowerCase()] ?? 1,
		};
	}
	const scaled = /^(?:in )?(k|K|M|MM|mn|bn|thousands?|millions?|'?000s?)$/u.exec(name)?.[1];
	if (scaled === undefined) return undefined;
	return {
		measure: undefined,
		currency: undefined,
		scale: scales[scaled.toLowerCase().replace("'", '')] ?? 1,
	};
}

const of = (measure: Measure, scale = 1): HeaderUnit => ({ measure, currency: undefined, scale });

const names: Readonly<Record<string, HeaderUnit>> = {
	'%': percent,
	percent: percent,
	pct: percent,
	pp: of('points'),
	ppt: of('points'),
	pts: of('points'),
	'percentage points': of('points'),
	bps: of('bps'),
	ms: of('time', 0.001),
	s: of('time'),
	sec: of('time'),
	seconds: of('time'),
	min: of('time', 60),
	minutes: of('time', 60),
	h: of('time', 3600),
	hours: of('time', 3600),
	days: of('time', 86_400),
};

const currencies: Readonly<Record<string, string>> = {
	US$: 'USD',
	$: 'USD',
	'€': 'EUR',
	'£': 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
};

const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	thousands: 1e3,
	'000': 1e3,
	'000s': 1e3,
	m: 1e6,
	mm: 1e6,
	mn: 1e6,
	million: 1e6,
	millions: 1e6,
	b: 1e9,
	bn: 1e9,
};
