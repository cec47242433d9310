import type { Table } from '../../document/piece.ts';
import { Passage } from '../../prose/passage.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Goal } from './_goals.ts';
import { readSaid } from './_said.ts';

/** The key results that a section's tables hold, a row each. */
export function rowGoals({ section }: SectionView): Goal[] {
	return section.blocks.flatMap(({ block, piece }) =>
		piece.table === undefined
			? []
			: piece
					.derived(rowGoals, it => readRows(it.table!))
					.map(it => ({
						...it,
						span: { start: it.span.start + block.span.start, end: it.span.end + block.span.start },
						end: it.end + block.span.start,
					})),
	);
}

/** Spans are relative to the table's block. */
function readRows(table: Table): Goal[] {
	const column = goalColumn(table);
	if (column === undefined) return [];
	return table.rows.flatMap(row => {
		const cell = row[column];
		const others = row.filter(it => it !== cell && it.run.text.trim() !== '');
		// A row of one cell names what the rows below it belong to.
		if (
			cell === undefined ||
			others.length === 0 ||
			cell.run.text.trim() === '' ||
			cell.run.isAll('StrongEmphasis')
		)
			return [];
		const end = cell.run.text.trimEnd().length;
		const said = readSaid(new Passage(cell.run));
		const inside = cell.run.toSource({ start: Math.min(said.start, end - 1), end });
		return [
			{
				form: 'row',
				span: { start: cell.span.start + inside.start, end: cell.span.start + inside.end },
				end: cell.span.start + inside.end,
				text: cell.run.text.slice(said.start, end),
				said,
				isResult: true,
				isKeyResult: true,
				isMeasure: false,
				isMeasuredBelow: false,
			} satisfies Goal,
		];
	});
}

/** The column that states key results; undefined in tables that are about something else, or have their numbers beside. */
function goalColumn({ header }: Table): number | undefined {
	const names = header.map(it => it.run.lower.replace(/[*_`]/gu, '').trim());
	if (
		names.some(it => /\b(?:target|baseline|metrics?|measures?|measurement|kpi|value|threshold)\b/u.test(it))
	)
		return undefined;
	const named = names.findIndex(it =>
		/^(?:key results?|objectives?|goals?|krs?|outcomes?|results?)\b/u.test(it),
	);
	if (named >= 0) return named;
	return names.some(it => /^(?:owner|priority|dri)\b/u.test(it)) ? 0 : undefined;
}
