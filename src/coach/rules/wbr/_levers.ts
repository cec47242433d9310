import type { DocumentText } from '../../document/document.ts';
import { isMetricTable } from '../../document/metric-table.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { around, results } from '../../lexicon/metric-levers.ts';

/** The tables of a review whose every metric is a result; empty where one is not, or where inputs are told elsewhere. */
export function resultsOnly({
	blocks,
	sections,
}: DocumentText): readonly { readonly placed: PlacedBlock; readonly count: number }[] {
	if (sections.some(it => /\binputs?\b|\bdrivers?\b|\bleading\b|\blevers?\b/iu.test(it.title))) return [];
	if (blocks.some(it => it.block.kind === 'paragraph' && it.piece.derived(resultsOnly, namesInputs)))
		return [];
	const tables = blocks.filter(
		it => it.block.quote === 'none' && it.piece.derived(namesOf, namesOf).length > 0,
	);
	const names = tables.flatMap(it => it.piece.derived(namesOf, namesOf));
	if (names.length < 3 || !names.every(isResult)) return [];
	return tables.slice(0, 1).map(placed => ({ placed, count: new Set(names).size }));
}

/** Words of the first column of a metric table, in lower case; all cells where another column sorts them into inputs and outputs. */
function namesOf({ table }: Piece): readonly string[] {
	if (table === undefined || !isMetricTable(table)) return [];
	const sorts = table.header.some(it => /\b(?:input|type|lever|kind)\b/iu.test(it.run.text));
	return table.rows.flatMap(row => {
		const name = row[0]?.run.lower.replace(/[*_`]/gu, '').trim() ?? '';
		return name === '' ? [] : [sorts ? `${name} input` : name];
	});
}

const namesInputs = ({ passage }: Piece): boolean =>
	/\binput metrics?\b|\binputs?\b|\bleading (?:indicators?|metrics?)\b/u.test(passage.run.lower);

function isResult(name: string): boolean {
	const words = name.replace(/\([^()]*\)/gu, inside => (/\binput\b/u.test(inside) ? inside : ' '));
	const rest = words.replace(result, ' ').replace(fillers, ' ');
	return rest !== words && !/\p{L}/u.test(rest) && result.test(words);
}

const result = new RegExp(String.raw`(?<![\p{L}\d-])(?:${results})(?![\p{L}\d-])`, 'u');
const fillers = new RegExp(String.raw`(?<![\p{L}\d-])(?:${around}|${results})(?![\p{L}\d-])`, 'gu');
