import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantity.ts';
import { aboutBefore } from '../reader/qualifier.ts';
import { writeNumber } from '../write.ts';
import type { NumberCell } from './cell.ts';

/** A figure's text in a cell, and what takes its place. */
export interface Rewritten {
	readonly span: Span;
	readonly text: string;
}

/**
 * A value in the style of a figure of a cell: its sign or brackets or arrow, currency, decimals, separators and
 * unit. `value` is in the base unit, like the figure's own.
 */
export function rewrite(cell: NumberCell, figure: Quantity, value: number): Rewritten {
	const { start, end } = figure.span;
	const written = cell.text.slice(start, end);
	const number = digitsLike(figure, Math.abs(value) / figure.scale);
	const currency = /^[+\-−–▲△↑▼▽↓]? ?([A-Z]{0,3}[$€£¥₹] ?|[A-Z]{3} ?)/u.exec(written)?.[1] ?? '';
	const body = `${currency}${number}${figure.unit}`;
	const isZero = Number(number.replaceAll(',', '')) === 0;
	const isFirst = figure === cell.figure;
	if (isFirst && cell.signed === 'brackets') {
		return { span: { start: start - 1, end: end + 1 }, text: value < 0 && !isZero ? `(${body})` : body };
	}
	const outer =
		isFirst && !/^[+\-−–▲△↑▼▽↓]/u.test(written) ? /[-−–] +$/u.exec(cell.text.slice(0, start)) : null;
	const from = outer === null ? start : start - outer[0].length;
	return {
		span: { start: from, end },
		text: `${isZero ? '' : signLike(cell.text.slice(from, end), figure, value)}${body}`,
	};
}

/** The sign for a value: the author's own mark, turned around where it must be. */
function signLike(written: string, { sign }: Quantity, value: number): string {
	const [mark = ''] = /^(?:[+\-−–]|[▲△↑▼▽↓] ?)/u.exec(written) ?? [];
	const down = value < 0;
	if (mark === '') return down && sign === undefined ? '-' : '';
	if ((sign === '-') === down) return mark;
	const other = opposite[mark[0]!];
	return other === undefined ? '' : mark.replace(mark[0]!, other);
}

const opposite: Readonly<Record<string, string>> = {
	'+': '-',
	'-': '+',
	'−': '+',
	'–': '+',
	'▲': '▼',
	'▼': '▲',
	'△': '▽',
	'▽': '△',
	'↑': '↓',
	'↓': '↑',
};

function digitsLike({ digits, decimals }: Quantity, size: number): string {
	// "0%" would say that nothing changed.
	const fixed = size > 0 && Number(size.toFixed(decimals)) === 0 ? Math.max(decimals, 1) : decimals;
	const [whole = '0', fraction] = size.toFixed(fixed).split('.');
	const plainBefore = !digits.includes(',') && /^\d{4}/u.test(digits);
	const grouped = whole.length > 3 && !plainBefore ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The figure as written, for messages: in its brackets, and with the "~" or "about" before it. */
export function asWritten(cell: NumberCell, figure: Quantity): string {
	const { start, end } = figure.span;
	if (cell.signed === 'brackets' && figure === cell.figure) return cell.text.slice(start - 1, end + 1);
	const about = figure.approximate ? aboutBefore(cell.text.slice(0, start)) : '';
	return `${about}${cell.text.slice(start, end)}`;
}

/** A change in percent with its sign, beside a stated figure: one decimal, or as many as that has. */
export const signedPercent = (value: number, stated: Quantity): string =>
	`${signOf(value)}${percentBeside(Math.abs(value), stated)}`;

/** The same without sign. */
export const percentBeside = (value: number, { measure, decimals }: Quantity): string =>
	`${writeNumber(value, measure === 'percent' ? Math.max(decimals, 1) : 1)}%`;

/** A difference in percentage points. */
export const signedPoints = (value: number): string =>
	`${signOf(value)}${writeNumber(Math.abs(value), 2)} pp`;

const signOf = (value: number): string => (value < 0 ? '-' : '+');

/** A value with its sign and a fixed number of decimals; nothing is "+0". */
export function signedLike(value: number, decimals: number, unit: string): string {
	const size = Math.abs(value).toFixed(decimals);
	const grouped = size.replace(/^\d+/u, it => it.replace(/\B(?=(?:\d{3})+$)/gu, ','));
	return Number(size) === 0 ? `${grouped}${unit}` : `${value < 0 ? '-' : '+'}${grouped}${unit}`;
}
