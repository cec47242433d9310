import { written } from './claim.ts';
import type { Quantity } from './quantity.ts';

/** A number as people write it: at most `decimals` digits behind the point, no trailing zeros, groups of three. */
export function writeNumber(value: number, decimals: number): string {
	const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
	const digits = fraction.replace(/0+$/u, '');
	const text = `${grouped(whole)}${digits === '' ? '' : `.${digits}`}`;
	return value < 0 && text !== '0' ? `-${text}` : text;
}

/**
 * A value in the style of a stated figure: its sign, decimals, currency and unit. `value` is in the figure's own
 * unit (percents, thousands, dollars); a figure without sign gets none.
 */
export function inStyleOf(text: string, stated: Quantity, value: number): string {
	const sign = stated.sign === undefined ? '' : value < 0 ? minusOf(text, stated) : '+';
	const size = Math.abs(value);
	// "0%" would say that nothing changed.
	const decimals = size > 0 && size < 0.5 ? Math.max(stated.decimals, 1) : stated.decimals;
	const number = size.toFixed(decimals);
	const [whole = '0', fraction] = number.split('.');
	const digits = `${stated.digits.includes(',') || size >= 10_000 ? grouped(whole) : whole}${fraction === undefined ? '' : `.${fraction}`}`;
	return `${sign}${currencyOf(text, stated)}${digits}${stated.unit}`;
}

/** A percentage with one digit behind the point, as a message shows it. */
export const percent = (value: number): string => `${writeNumber(value, 1)}%`;

/** The same with its sign. */
export const signed = (value: number, decimals = 1): string =>
	`${value < 0 ? '-' : '+'}${writeNumber(Math.abs(value), decimals)}`;

const grouped = (whole: string): string =>
	whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;

/** The author's own minus sign; a plus becomes a hyphen. */
const minusOf = (text: string, stated: Quantity): string =>
	/^[−–▼↓]/u.exec(written(text, stated))?.[0] ?? '-';

const currencyOf = (text: string, stated: Quantity): string =>
	/^[+\-−–]?([A-Z]{0,3}[$€£¥₹] ?|[A-Z]{3} ?)/u.exec(written(text, stated))?.[1] ?? '';
