import type { Span } from '../../text/span.ts';
import { relationsIn } from './check.ts';
import type { CellPlace, TextTable } from './grid.ts';

/** How a figure of a cell follows from others, or others from it. */
export interface CellWorking {
	/** The figure's place in the cell's text. */
	readonly span: Span;
	/** A line for each relation that it takes part in: "10,400 against 9,800 is +600, +6.1%; the cell says “+6%”". */
	readonly lines: readonly string[];
}

/** The figures of a cell that take part in relations, right or wrong, with their workings. */
export function cellWorkings(table: TextTable, { row, column }: CellPlace): readonly CellWorking[] {
	const found: { readonly span: Span; readonly lines: Set<string> }[] = [];
	for (const { figures, tell } of relationsIn(table)) {
		for (const { span } of figures.filter(it => it.row === row && it.column === column)) {
			const known = found.find(it => it.span.start === span.start);
			if (known === undefined) found.push({ span, lines: new Set([tell()]) });
			else known.lines.add(tell());
		}
	}
	return found.map(({ span, lines }) => ({ span, lines: [...lines] }));
}
