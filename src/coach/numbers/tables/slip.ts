import type { Span } from '../../text/span.ts';
import type { CellPlace } from './grid.ts';

/** How a table can be wrong (rules.md rule 14); `points` is a percentage that means percentage points. */
export type SlipKind =
	| 'total'
	| 'wow'
	| 'mom'
	| 'yoy'
	| 'vsplan'
	| 'attainment'
	| 'share'
	| 'funnel'
	| 'funnel-up'
	| 'rice'
	| 'sign'
	| 'points';

/** A figure of a table that no values behind its inputs can give. */
export interface TableSlip {
	readonly kind: SlipKind;
	/** The cell; row -1 is the header, for what is said of a whole column. */
	readonly place: CellPlace;
	/** The stated figure in the cell's text. */
	readonly span: Span;
	/** As written. */
	readonly stated: string;
	/** What the inputs give, as a message shows it: "1,200 to 1,480 is +23.3%". */
	readonly working: string;
	/** The best first. */
	readonly corrections: readonly Correction[];
}

/** A way to set it right. */
export interface Correction {
	/** An instruction that shows the result and its arithmetic. */
	readonly title: string;
	readonly changes: readonly CellChange[];
}

export interface CellChange extends CellPlace {
	/** What is replaced, in the cell's text. */
	readonly span: Span;
	readonly text: string;
}
