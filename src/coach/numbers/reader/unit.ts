import type { Measure } from '../quantity.ts';

/** What stands behind digits, and what it makes of them. */
export interface Unit {
	readonly measure: Measure;
	/** What one of it is in the base unit: 60 for a minute. */
	readonly scale: number;
	readonly currency: string | undefined;
	/** As written, the blank or hyphen before it included: `%`, ` days`, `-day`. */
	readonly text: string;
}

/** The unit that begins at an offset; a plain count when there is none. */
export function readUnit(text: string, at: number): Unit {
	pattern.lastIndex = at;
	const found = pattern.exec(text)?.[0] ?? '';
	return { ...(found === '' ? count : kindOf(found)), text: found };
}

type Kind = Omit<Unit, 'text'>;

const kind = (measure: Measure, scale = 1, currency?: string): Kind => ({ measure, scale, currency });

const count = kind('count');

/** Short forms mean what they say in exactly this spelling only. */
const short: Readonly<Record<string, Kind>> = {
	'%': kind('percent'),
	pct: kind('percent'),
	'% points': kind('points'),
	'%-points': kind('points'),
	pp: kind('points'),
	'p.p.': kind('points'),
	ppt: kind('points'),
	ppts: kind('points'),
	pts: kind('points'),
	bps: kind('bps'),
	bp: kind('bps'),
	x: kind('multiple'),
	ns: kind('time', 1e-9),
	µs: kind('time', 1e-6),
	ms: kind('time', 0.001),
	s: kind('time'),
	sec: kind('time'),
	secs: kind('time'),
	min: kind('time', 60),
	mins: kind('time', 60),
	h: kind('time', 3600),
	hr: kind('time', 3600),
	hrs: kind('time', 3600),
	d: kind('time', 86_400),
	wk: kind('time', 604_800),
	wks: kind('time', 604_800),
	mo: kind('time', 2_629_800),
	mos: kind('time', 2_629_800),
	yr: kind('time', 31_557_600),
	yrs: kind('time', 31_557_600),
	'€': kind('money', 1, 'EUR'),
	'£': kind('money', 1, 'GBP'),
	'¥': kind('money', 1, 'JPY'),
	'¢': kind('money', 0.01, 'USD'),
	bytes: kind('size'),
	kB: kind('size', 1e3),
	KB: kind('size', 1e3),
	KiB: kind('size', 1024),
	MB: kind('size', 1e6),
	MiB: kind('size', 1024 ** 2),
	GB: kind('size', 1e9),
	GiB: kind('size', 1024 ** 3),
	TB: kind('size', 1e12),
	TiB: kind('size', 1024 ** 4),
	PB: kind('size', 1e15),
	// Measured, but never converted: `m` may be minutes, metres or millions (rules.md C.1).
	...Object.fromEntries(
		'm t b km cm kg g mg lb lbs kWh MWh kW MW GW Hz kHz MHz GHz px rpm rps qps fps dpi Kbps Mbps Gbps °C °F °'
			.split(' ')
			.map(it => [it, kind('other')]),
	),
};

/** Words, with or without a capital. */
const long: Readonly<Record<string, Kind>> = {
	percent: kind('percent'),
	'per cent': kind('percent'),
	'percentage point': kind('points'),
	'percentage points': kind('points'),
	'basis point': kind('bps'),
	'basis points': kind('bps'),
	// Percentage points only beside a percentage (rules.md C.1).
	point: kind('count'),
	points: kind('count'),
	fold: kind('multiple'),
	millisecond: kind('time', 0.001),
	milliseconds: kind('time', 0.001),
	second: kind('time'),
	seconds: kind('time'),
	minute: kind('time', 60),
	minutes: kind('time', 60),
	hour: kind('time', 3600),
	hours: kind('time', 3600),
	day: kind('time', 86_400),
	days: kind('time', 86_400),
	week: kind('time', 604_800),
	weeks: kind('time', 604_800),
	month: kind('time', 2_629_800),
	months: kind('time', 2_629_800),
	year: kind('time', 31_557_600),
	years: kind('time', 31_557_600),
	dollar: kind('money', 1, 'USD'),
	dollars: kind('money', 1, 'USD'),
	cents: kind('money', 0.01, 'USD'),
	euro: kind('money', 1, 'EUR'),
	euros: kind('money', 1, 'EUR'),
	pounds: kind('money', 1, 'GBP'),
	rupees: kind('money', 1, 'INR'),
	yen: kind('money', 1, 'JPY'),
};

export const currencyCodes = 'USD EUR GBP INR JPY CAD AUD NZD CHF CNY SEK NOK DKK SGD HKD'.split(' ');

function kindOf(found: string): Kind {
	const name = found.trimStart().replace(/^-(?!points)/u, '');
	const exact = short[name];
	if (exact !== undefined) return exact;
	if (name === 'X' || name === 'times') return kind('multiple');
	if (currencyCodes.includes(name)) return kind('money', 1, name);
	return long[name.toLowerCase()] ?? count;
}

const escaped = (name: string): string => name.replaceAll('.', String.raw`\.`);
const longest = (names: readonly string[]): string =>
	[...names]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');

/** Words either begin lower-case or with a capital; a hyphen joins them too ("3-day", "ten-percent", "3-fold"). */
const capitalised = (name: string): string => `[${name[0]!}${name[0]!.toUpperCase()}]${name.slice(1)}`;

const symbols = Object.keys(short).filter(
	it => !/\p{L}$/u.test(it) && it !== '%-points' && it !== '% points',
);
const abbreviations = Object.keys(short).filter(it => /\p{L}$/u.test(it) && it !== 'x');

const pattern = new RegExp(
	[
		String.raw` ?%[ -]points?(?!\p{L})`,
		// "3 x 4" is a product, "1920x1080" a size.
		// "Three times faster", and not "three times a week".
		String.raw`[ -]times(?= (?:as|more|faster|higher|larger|bigger|better|lower|slower|fewer|less|longer|shorter|cheaper|the|our|what)\b)`,
		String.raw` ?x(?![\p{L}\p{N}_]| ?\d)|X(?![\p{L}\p{N}_]| ?\d)`,
		` ?(?:${longest(symbols)})`,
		String.raw`(?: ?|-(?=[a-z]{2}))(?:${longest([...abbreviations, ...currencyCodes])})(?![\p{L}\p{N}_])`,
		String.raw`(?: |-|(?=[a-z]{4}))(?:${longest(Object.keys(long)).split('|').map(capitalised).join('|')})(?![\p{L}\p{N}_])`,
	].join('|'),
	'uy',
);
