import type { Span } from '../text/span.ts';
import { normalise } from './normalise.ts';
import { notQuantities } from './not-quantities.ts';
import { cardinals, fractions } from './words.ts';

/** What a quantity measures. `points` are percentage points, `bps` hundredths of them. */
export type Measure = 'count' | 'percent' | 'points' | 'bps' | 'multiple' | 'money' | 'time' | 'fraction';

/** A number as it was written, with all that says how exact it is (rules.md C.1). */
export interface Quantity {
	/** From the sign or currency to the unit, without qualifiers, in UTF-16 offsets of the text read. */
	readonly span: Span;
	/** The digits with their separators, as written. */
	readonly digits: string;
	/** In the base unit: money and counts unscaled, percents as written (`23` for 23%), time in seconds. */
	readonly value: number;
	readonly measure: Measure;
	/** `USD`, `EUR`, … for money; undefined otherwise. */
	readonly currency: string | undefined;
	/** What the digits were multiplied by: 1000 for `k`, 60 for minutes. */
	readonly scale: number;
	/** Written as `k`, `M`, `thousand`, …: the digits are rounded to it. */
	readonly hasScale: boolean;
	/** The unit as written (`k`, `ms`, ` days`), to write a number in its style. */
	readonly unit: string;
	/** Digits behind the decimal point. */
	readonly decimals: number;
	/** A sign written before it, or the direction an arrow gives. */
	readonly sign: '+' | '-' | undefined;
	readonly approximate: boolean;
	/** `over`, `up to`, `nearly`: the true value lies on one side. */
	readonly bound: 'above' | 'below' | undefined;
	/** Written in words ("twelve", "half"). */
	readonly isWord: boolean;
	/** The word after it in lower case, where one follows at once: what is counted. */
	readonly label: string;
}

/**
 * All quantities of a text, in order. Years, dates, versions, ids, ordinals, times of day and the like are
 * none. Linear in the text's length; a text without digit or number word is left at once.
 */
export function readQuantities(text: string): readonly Quantity[] {
	if (!hasNumber.test(text)) return none;
	const plain = normalise(text);
	const barred = notQuantities(plain);
	const found: Quantity[] = [];
	for (const match of plain.matchAll(pattern)) {
		const quantity = read(plain, match);
		if (quantity === undefined || barred.some(it => it.start < quantity.span.end && quantity.span.start < it.end)) continue;
		found.push(quantity);
	}
	return found;
}

/**
 * Whether one of them gives a size (`mag` of rules.md 0.4): a percent, points, a multiple, money, a time span,
 * a fraction, or a number of ten and more. "In two regions" gives none.
 */
export const hasMagnitude = (quantities: readonly Quantity[]): boolean =>
	quantities.some(it => it.measure !== 'count' || it.value >= 10 || it.decimals > 0);

const none: readonly Quantity[] = [];

const wordNumbers = [...Object.keys(cardinals), ...Object.keys(fractions), 'thirds', 'quarters'].sort((a, b) => b.length - a.length);
const hasNumber = new RegExp(`\\d|\\b(?:${wordNumbers.join('|')})\\b`, 'iu');

const currencyBefore = String.raw`(?:US\$|[$€£¥₹]|(?:USD|EUR|GBP|INR|JPY) ?)`;
const numerals = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const scales = String.raw`(?: ?(?:thousand|million|billion|trillion|mn|bn|tn|mm|MM)|[kKmMbBtT])(?![\p{L}\p{N}])`;
const units = String.raw`(?: ?(?:%|percentage points?|percent|pp|ppts?|pts|points?|bps|milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|ms|USD|EUR|GBP|INR|JPY|dollars|euros|pounds)|-(?:day|week|month|year|hour|minute|second|point)s?| ?[sxhd])(?![\p{L}\p{N}])|%`;

/** 1 sign, 2 currency, 3 sign after currency, 4 digits, 5 scale, 6 unit, 7 word. */
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}_.,$€£])([+\\-–]|[▲▼↑↓] ?)?(${currencyBefore})?([-])?(${numerals})(${scales})?(${units})?(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_-])(${wordNumbers.join('|')})(?![\\p{L}\\p{N}_])(?!-\\p{L})`,
	'giu',
);

function read(text: string, match: RegExpMatchArray): Quantity | undefined {
	const start = match.index ?? 0;
	const word = match[7];
	if (word !== undefined) return readWord(text, word.toLowerCase(), start);
	const [whole, mark = '', currencyMark, innerSign, digits = '', scaleText = '', unitText = ''] = match;
	let sign = readSign(text, start, mark);
	// A dash between two numbers is a range, not a minus; "2-3" and "up 10–20%" have no negative end.
	const joined = /[-–]/u.test(mark) && sign === undefined;
	if (innerSign !== undefined) sign = '-';
	const from = start + (joined ? mark.length : 0);
	// "3D", "2H": a capital makes a name of it.
	if (/^ ?[SXHD]$/u.test(unitText) && unitText !== 'X') return undefined;
	const scale = scaleOf(scaleText.trim(), currencyMark !== undefined);
	if (scale === undefined) return undefined;
	const unit = unitOf(unitText.trim().replace(/^-/u, '').toLowerCase());
	const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
	const bare = Number(digits.replaceAll(',', ''));
	const currency = currencyMark === undefined ? unit.currency : currencyCode(currencyMark.trim());
	const end = start + whole.length;
	return {
		span: { start: from, end },
		digits,
		value: (sign === '-' ? -1 : 1) * bare * scale * unit.scale,
		measure: currency === undefined ? unit.measure : 'money',
		currency,
		scale: scale * unit.scale,
		hasScale: scaleText !== '',
		unit: `${scaleText}${unitText}`,
		decimals,
		sign,
		...qualifiers(text, from, end),
		isWord: false,
		label: labelAfter(text, end),
	};
}

function readWord(text: string, word: string, start: number): Quantity | undefined {
	const singular = word.replace(/s$/u, '');
	const fraction = fractions[word] ?? fractions[singular];
	const count = cardinals[word];
	if (fraction === undefined && count === undefined) return undefined;
	// "third-party" and "the third release" count nothing; "a third of" does. "A quarter" may be three months.
	if (fraction !== undefined && !/^\s*of\b/u.test(text.slice(start + word.length)) && !word.includes('-') && word !== 'half') return undefined;
	// "One of", "one" as a pronoun: a count of one says nothing.
	if (word === 'one' && !/^ (?:in|out of) /u.test(text.slice(start + 3))) return undefined;
	const end = start + word.length;
	return {
		span: { start, end },
		digits: word,
		value: fraction ?? count ?? 0,
		measure: fraction === undefined ? 'count' : 'fraction',
		currency: undefined,
		scale: 1,
		hasScale: false,
		unit: '',
		decimals: 0,
		sign: undefined,
		...qualifiers(text, start, end),
		isWord: true,
		label: labelAfter(text, end),
	};
}

function readSign(text: string, start: number, mark: string): '+' | '-' | undefined {
	if (mark === '') return undefined;
	if (/[▲↑+]/u.test(mark)) return '+';
	if (/[▼↓]/u.test(mark)) return '-';
	// A minus stands at the start, behind a blank or a bracket; elsewhere the dash joins words or numbers.
	return /(?:^|[\s([|:=~≈])$/u.test(text.slice(Math.max(0, start - 1), start)) && !/\d ?$/u.test(text.slice(Math.max(0, start - 2), start)) ? '-' : undefined;
}

/** Undefined for a lower-case `m` that may be minutes or metres. */
function scaleOf(text: string, isMoney: boolean): number | undefined {
	if (text === '') return 1;
	if (text === 'm') return isMoney ? 1e6 : undefined;
	const lower = text.toLowerCase();
	if (lower === 'k' || lower === 'thousand') return 1e3;
	if (['m', 'mm', 'mn', 'million'].includes(lower)) return 1e6;
	if (['b', 'bn', 'billion'].includes(lower)) return 1e9;
	return 1e12;
}

function unitOf(unit: string): { measure: Measure; scale: number; currency: string | undefined } {
	const made = (measure: Measure, scale = 1, currency?: string) => ({ measure, scale, currency });
	if (unit === '') return made('count');
	if (unit === '%' || unit === 'percent') return made('percent');
	if (/^(?:pp|ppts?|pts|percentage points?)$/u.test(unit)) return made('points');
	if (/^points?$/u.test(unit)) return made('count');
	if (unit === 'bps') return made('bps');
	if (unit === 'x') return made('multiple');
	const currency = { usd: 'USD', dollars: 'USD', eur: 'EUR', euros: 'EUR', gbp: 'GBP', pounds: 'GBP', inr: 'INR', jpy: 'JPY' }[unit];
	if (currency !== undefined) return made('money', 1, currency);
	const seconds = secondsIn(unit);
	return seconds === undefined ? made('count') : made('time', seconds);
}

function secondsIn(unit: string): number | undefined {
	if (/^(?:ms|milliseconds?)$/u.test(unit)) return 0.001;
	if (/^(?:s|secs?|seconds?)$/u.test(unit)) return 1;
	if (/^(?:mins?|minutes?)$/u.test(unit)) return 60;
	if (/^(?:h|hrs?|hours?)$/u.test(unit)) return 3600;
	if (/^(?:d|days?)$/u.test(unit)) return 86_400;
	if (/^(?:wks?|weeks?)$/u.test(unit)) return 604_800;
	if (/^months?$/u.test(unit)) return 2_629_800;
	if (/^years?$/u.test(unit)) return 31_557_600;
	return undefined;
}

const currencyCode = (mark: string): string =>
	({ '$': 'USD', 'US$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' })[mark.toUpperCase()] ?? mark.toUpperCase();

/** The words before the number that say how exact it is; a trailing `+` is a bound too. */
function qualifiers(text: string, start: number, end: number): Pick<Quantity, 'approximate' | 'bound'> {
	const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
	const approximate = /(?:[~≈]|\b(?:about|around|approximately|approx\.?|roughly|some|circa|c\.|close to|almost|nearly|nearly a|about a|roughly a)) ?$/u.test(before);
	if (/\b(?:over|more than|at least|above|beyond) $/u.test(before) || /^\+(?!\d)/u.test(text.slice(end))) return { approximate, bound: 'above' };
	if (/\b(?:up to|under|less than|at most|fewer than|below|nearly|almost) $/u.test(before)) return { approximate, bound: 'below' };
	return { approximate, bound: undefined };
}

const labelAfter = (text: string, end: number): string => /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
