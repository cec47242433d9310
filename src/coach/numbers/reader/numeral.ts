import type { Quantity } from '../quantity.ts';
import { readQualifiers } from './qualifier.ts';
import { readScale } from './scale.ts';
import { currencyCodes, readUnit } from './unit.ts';
import { matchesOf } from '../../text/matches.ts';

/** The numbers written in digits, in order: `[currency] [sign] digits [scale] [unit]` (rules.md C.1). */
export function readNumerals(text: string): readonly Quantity[] {
	const found: Quantity[] = [];
	for (const match of matchesOf(text, pattern)) {
		const quantity = read(text, match);
		if (quantity !== undefined) found.push(quantity);
	}
	return found;
}

/** The word after an offset in lower case, `10-person` included; empty where it cannot be what is counted. */
export function labelAfter(text: string, end: number): string {
	const word = /^[ -](\p{Ll}[\p{L}'-]*)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
	return joining.has(word) ? '' : word;
}

const joining: ReadonlySet<string> = new Set(
	[
		'a about above against an and are as at because before below but by during for from had has have if in',
		'into is it of on or over per so than that the then this to under until up versus vs was we were when',
		'where which while who with x',
	]
		.join(' ')
		.split(' '),
);

function read(text: string, match: RegExpExecArray): Quantity | undefined {
	const [whole, mark, innerSign, digits = ''] = match;
	const outer = mark === undefined ? undefined : currencyOf(mark);
	const digitsEnd = match.index + whole.length;
	const scale = readScale(text, digitsEnd, outer === undefined ? 'any' : 'money');
	const unit = readUnit(text, digitsEnd + scale.text.length);
	const end = digitsEnd + scale.text.length + unit.text.length;
	// "2FA", "1.2.3", "3,5" and "5th" are no numbers that count.
	if (/^(?:[\p{L}\p{N}_]|[.,]\d)/u.test(text.slice(end, end + 2))) return undefined;
	const sign = innerSign === undefined ? signBefore(text, match.index) : '-';
	const start = innerSign === undefined && sign !== undefined ? signStart(text, match.index) : match.index;
	const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
	const factor = scale.factor * (outer === undefined ? unit.scale : 1);
	const bare = Number(digits.replaceAll(',', ''));
	return {
		span: { start, end },
		digits,
		value: (sign === '-' ? -1 : 1) * bare * factor,
		measure: outer === undefined ? unit.measure : 'money',
		currency: outer ?? unit.currency,
		scale: factor,
		hasScale: scale.text !== '',
		unit: `${scale.text}${unit.text}`,
		decimals,
		ulp: 10 ** -decimals * factor,
		sign,
		...readQualifiers(text, start, end),
		isWord: false,
		label: labelAfter(text, end),
		tie: undefined,
	};
}

/**
 * The sign directly before an offset. A minus stands at the start, behind a blank or a bracket; elsewhere a
 * hyphen joins words or numbers, and an en dash is a minus only in brackets.
 */
function signBefore(text: string, at: number): '+' | '-' | undefined {
	const before = text.slice(Math.max(0, at - 2), at);
	if (/[▲△↑] ?$/u.test(before)) return '+';
	if (/[▼▽↓] ?$/u.test(before)) return '-';
	if (/(?:^|[^\p{L}\p{N})%])\+$/u.test(before)) return '+';
	if (/(?:^|[\s([|:=~≈"/])-$/u.test(before) || /(?:[([|]|^)–$/u.test(before)) return '-';
	return undefined;
}

const signStart = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 2 : at - 1);

const symbols: Readonly<Record<string, string>> = {
	$: 'USD',
	US$: 'USD',
	CA$: 'CAD',
	C$: 'CAD',
	AU$: 'AUD',
	A$: 'AUD',
	NZ$: 'NZD',
	HK$: 'HKD',
	SG$: 'SGD',
	S$: 'SGD',
	'€': 'EUR',
	'£': 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
};

const currencyOf = (mark: string): string => symbols[mark.trim()] ?? mark.trim();

/** 1 currency, 2 sign behind it, 3 digits. Groups hold three digits; no digit before, nor a letter that would name it. */
const pattern = new RegExp(
	String.raw`(?=[\d.A-Z$€£¥₹])(?<![\p{L}\p{N}_.,#@$€£¥₹])(?:((?:US|CA|AU|NZ|HK|SG|[ACS])?\$ ?|[€£¥₹] ?|(?:${currencyCodes.join('|')}) ?)(-)?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`,
	'gu',
);
