import type { Quantity } from './quantity.ts';

/** A number as people write it: at most `decimals` digits behind the point, no trailing zeros, groups of three. */
export function writeNumber(value: number, decimals: number): string {
	const [whole, fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = Number(whole) >= 1000 ? whole!.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole!;
	const digits = fraction.replace(/0+$/u, '');
	return `${value < 0 && Number(`${whole}.${fraction}`) !== 0 ? '-' : ''}${grouped}${digits === '' ? '' : `.${digits}`}`;
}

/** A magnitude in the style of a stated figure: its sign, decimals and unit; `value` is in the figure's own unit. */
export function inStyleOf(stated: Quantity, written: string, value: number): string {
	const sign = stated.sign === undefined ? '' : value < 0 ? minusOf(written) : '+';
	return `${sign}${writeNumber(Math.abs(value), Math.max(stated.decimals, Math.abs(value) < 1 ? 1 : 0))}${stated.unit}`;
}

/** The author's own minus sign. */
const minusOf = (written: string): string => /^[−–]/u.exec(written)?.[0] ?? '-';

/** A percentage with one digit behind the point, as a message shows it. */
export const percent = (value: number): string => `${writeNumber(value, 1)}%`;
