import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { SectionView } from '../../lint/views.ts';
import { goalsOf, type Goal } from './_goals.ts';
import { readSaid } from './_said.ts';
import { Passage } from '../../prose/passage.ts';

/**
 * Three and more measures of a section that stand side by side, in a list without numbers or as the rows of a
 * table; empty where there are fewer, or where none has a value to reach, which is told by itself.
 */
export function unrankedMeasures(view: SectionView): readonly Goal[] {
	const { section } = view;
	if (section.roles[0] !== 'metrics') return [];
	const rows = section.blocks.flatMap(measureRows);
	if (rows.length >= fewest) return rows;
	const listed = goalsOf(view).filter(it => it.isMeasure && it.form === 'item' && !it.said.isOpen);
	const { text } = view.document.text.source;
	return listed.length >= fewest &&
		listed.some(it => it.said.isMeasured || it.isMeasuredBelow) &&
		!section.blocks.some(it => it.block.item !== undefined && /^\d/u.test(text.slice(it.block.item.list)))
		? listed
		: [];
}

const fewest = 3;

/** The rows of a table that names a measure in each and gives the value to reach; spans are of the document. */
function measureRows({ block, piece }: PlacedBlock): readonly Goal[] {
	if (piece.table === undefined) return [];
	return piece.derived(measureRows, readRows).map(it => ({
		...it,
		span: { start: it.span.start + block.span.start, end: it.span.end + block.span.start },
		end: it.end + block.span.start,
	}));
}

function readRows({ table }: Piece): readonly Goal[] {
	const names = table!.header.map(it => it.run.lower.replace(/[*_`]/gu, '').trim());
	if (!/^(?:success )?(?:metrics?|kpis?|measures?|indicators?)\b/u.test(names[0] ?? '')) return [];
	if (!names.some(it => /\b(?:target|goal|success)\b/u.test(it))) return [];
	if (names.some(it => /\b(?:priority|rank|type|weight|role|tier)\b/u.test(it))) return [];
	return table!.rows.flatMap(row => {
		const cell = row[0];
		if (cell === undefined || cell.run.text.trim() === '') return [];
		const said = readSaid(new Passage(cell.run));
		return [
			{
				form: 'row',
				span: cell.span,
				end: cell.span.end,
				text: cell.run.text.trim(),
				said,
				isResult: false,
				isKeyResult: false,
				isMeasure: true,
				isMeasuredBelow: false,
			} satisfies Goal,
		];
	});
}
