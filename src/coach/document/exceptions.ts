import { inputsOf } from '../numbers/tables/inputs.ts';
import type { Grid, GridRow } from '../numbers/tables/grid.ts';
import { currentColumn, planPairing, previousPairing } from '../numbers/tables/pairing.ts';
import { changeText, usualDecimals } from '../numbers/tables/compute.ts';
import { asWritten } from '../numbers/tables/write.ts';
import type { Edit } from '../text/edit.ts';
import type { DocumentText } from './document.ts';
import type { PlacedBlock, Section } from './section.ts';

/** A metric's row in the words of a review: "9,100 vs plan 10,000 (-9.0%)". Empty where it has no value. */
export function rowInWords(grid: Grid, row: GridRow): string {
	const current = currentColumn(grid);
	const value = current === undefined ? undefined : row.cells[current.index];
	if (value?.figure === undefined) return '';
	const words = asWritten(value, value.figure);
	for (const [pairing, name] of [
		[planPairing(grid), 'plan'],
		[previousPairing(grid), 'last time'],
	] as const) {
		if (pairing === undefined || inputsOf(row, pairing) === undefined) continue;
		const base = row.cells[pairing.base.index]!;
		const change = changeText(row, pairing, usualDecimals);
		const behind = name === 'plan' ? name : previousName(pairing.base.title);
		return `${words} vs ${behind} ${asWritten(base, base.figure!)}${change === undefined || change === 'n/a' ? '' : ` (${change})`}`;
	}
	return words;
}

/** An exception to be filled in, as an item of a list. */
export const exceptionItem = (name: string, words: string): string =>
	`${name}${words === '' ? '' : `: ${words}`} — Cause: [why?]; Action: [what?]; Owner: [who?]; By: [date?]`;

/** Puts an item under the document's exceptions, or behind the table where there is no such section. */
export function insertException({ sections, source }: DocumentText, table: PlacedBlock, item: string): Edit {
	const section = sections.find(isExceptions);
	const last = section?.blocks.at(-1);
	const after = last ?? section?.heading ?? table;
	const at = blockEnd(source.text, after);
	const list = last?.block.item?.list;
	// A numbered list is left alone: the item starts one of its own.
	const marker = list === undefined ? undefined : /^[*+-]/u.exec(source.text.slice(list, list + 1))?.[0];
	const text = marker === undefined ? `\n\n- ${item}` : `\n${marker} ${item}`;
	const isLastLine = marker === undefined && /^\n[^\n]/u.test(source.text.slice(at, at + 2));
	return { span: { start: at, end: at }, text: isLastLine ? `${text}\n` : text };
}

const isExceptions = ({ role, title }: Section): boolean =>
	(role === 'exceptions' || role === 'lowlights') && !/\bnormal\b|\bdeep\b/iu.test(title);

const blockEnd = (text: string, { block }: PlacedBlock): number => {
	let { end } = block.span;
	while (end > block.span.start && /\s/u.test(text[end - 1]!)) end--;
	return end;
};

const previousName = (title: string): string =>
	/^(?:last|prior|previous) \p{L}+$/iu.test(title) ? title.toLowerCase() : title;
