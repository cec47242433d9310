import type { Span } from '../../text/span.ts';
import type { CellPlace } from './grid.ts';
import type { TableSlip } from './slip.ts';

/** How a figure of a table follows from others, whether it is right or not. */
export interface TableRelation {
	/** All that take part. */
	readonly figures: readonly FigurePlace[];
	/** "10,400 against 9,800 is +600, +6.1%; the cell says “+6%”". Told only where somebody asks. */
	readonly tell: () => string;
	/** What is wrong with it, if anything is. */
	readonly slip: TableSlip | undefined;
}

export interface FigurePlace extends CellPlace {
	/** In the cell's text. */
	readonly span: Span;
}

/** "80 of 120 is 66.7%; the cell says “75%”". */
export const besideStated = (working: string, ...stated: readonly string[]): string =>
	`${working}; the cell says ${stated.map(it => `“${it}”`).join(' and ')}`;

/** What is wrong in a list of relations. */
export const slipsIn = (relations: readonly TableRelation[]): readonly TableSlip[] =>
	relations.flatMap(it => it.slip ?? []);
