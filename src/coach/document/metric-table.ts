import { columnRole } from '../numbers/tables/header.ts';
import type { Cell, Table } from './piece.ts';

export { columnRole, type ColumnRole } from '../numbers/tables/header.ts';

/**
 * Whether a table follows metrics over time: its first column names them, another holds their value, and most
 * cells of that column are numbers. Forecasts, experiments and definitions of metrics look at something else.
 */
export function isMetricTable(table: Table): boolean {
	const first = table.header[0]?.run.text.toLowerCase().replace(/[*_`]/gu, '').trim() ?? '';
	if (!/^(?:(?:[\p{L}-]+ )?(?:metrics?|kpis?|measures?)(?: name)?|indicators?)?$/u.test(first)) return false;
	if (
		table.header.some(it =>
			/^(?:next (?:week|month|quarter)|low|high|range|confidence|made on|control|treatment|variant|variation|definition|formula|source|p-value|lift|risk)\b/iu.test(
				it.run.text.trim(),
			),
		)
	)
		return false;
	return table.header.some((it, index) => {
		const role = columnRole(it.run.text);
		// A table without a name for its rows has to say of what time its values are.
		const isValue =
			role === 'period' ||
			role === 'previous' ||
			(role === 'current' && (first !== '' || /^this /iu.test(it.run.text)));
		return isValue && isNumeric(table, index);
	});
}

/** Whether at least half of a column's filled cells hold a number, and one does. */
export function isNumeric({ rows }: Table, index: number): boolean {
	const filled = rows.flatMap(row => (row[index] === undefined || isEmpty(row[index]) ? [] : [row[index]]));
	const numbers = filled.filter(it => /^[^\p{L}\d]{0,4}(?:\p{L}{1,3}[^\p{L}\d]{0,3})?\d/u.test(it.run.text));
	return numbers.length > 0 && 2 * numbers.length >= filled.length;
}

const isEmpty = ({ run }: Cell): boolean => /^(?:[-–—]|n\/?a)?$/iu.test(run.text.trim());
