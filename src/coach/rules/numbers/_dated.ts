import type { Piece, Table } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { DraftedFix } from '../../lint/rule.ts';
import { readDates, type WrittenDate } from '../../numbers/date.ts';
import type { Run } from '../../prose/run.ts';
import { shift, type Span } from '../../text/span.ts';

/** A sentence or a cell of a table with its dates. */
export interface DatedText {
	/** What rules read of it; quotations are filled. */
	readonly text: string;
	/** In order; spans count from the start of `text`. */
	readonly dates: readonly WrittenDate[];
	/** The place of a span of `text`, in the block's source. */
	place(span: Span): Span;
	/** Whether no markup stands in a span of `text`. */
	isPlain(span: Span): boolean;
}

/** What can be wrong with a date (rules.md rule 15). */
export type DateFault = 'invalid' | 'weekday' | 'order' | 'overdue' | 'past-plan' | 'conflict' | 'ambiguous';

/** A fault in a block; spans are relative to the block. */
export interface DateSlip {
	readonly kind: DateFault;
	readonly span: Span;
	/** What is wrong, as the beginning of a sentence. */
	readonly problem: string;
	readonly fixes: readonly DraftedFix[];
}

/** The sentences and cells of a block that hold dates; kept with the piece. */
export const datedIn = (piece: Piece): readonly DatedText[] =>
	piece.derived(datedIn, it => (it.table === undefined ? ofPassage(it) : ofTable(it.table)));

/** The same of one cell. */
export function datedCell(run: Run, start: number): DatedText {
	return {
		text: run.shadow,
		dates: readDates(run.shadow),
		place: span => shift(run.toSource(span), start),
		isPlain: span => run.isUnbroken(span),
	};
}

const ofTable = ({ header, rows }: Table): readonly DatedText[] =>
	[header, ...rows]
		.flat()
		.map(it => datedCell(it.run, it.span.start))
		.filter(it => it.dates.length > 0);

const ofPassage = ({ passage }: Piece): readonly DatedText[] =>
	passage.sentences
		// "Next week" is no day that could be wrong.
		.filter(it => mayBeDay.test(it.lower) && it.hasDate && !it.hasBlank)
		.map(it => ({
			text: it.shadow,
			dates: it.dates.map(date => ({ ...date, span: shift(date.span, -it.span.start) })),
			place: span => passage.run.toSource(shift(span, it.span.start)),
			isPlain: span => passage.run.isUnbroken(shift(span, it.span.start)),
		}));

/** A month, a year or digits with a mark between them: the cheap test before the dates are read. */
const mayBeDay =
	/\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|q[1-4]|h[12]|fy)|\d[-/.]\d|\b(?:19|20)\d\d\b|\b(?:by|until|due|before) [a-z]+day\b/u;

/** Whether the author says it in the document proper: no quotation, no prompt, no part that is only looked up. */
export const isSaid = ({ block, piece, section }: PlacedBlock): boolean =>
	block.quote !== 'quote' &&
	(block.kind === 'table' || block.kind === 'paragraph' || block.kind === 'heading') &&
	!piece.derived(isSaid, it => it.passage.isVoiceOrPrompt) &&
	!section.roles.some(it => lookedUp.has(it));

const lookedUp: ReadonlySet<string> = new Set(['glossary', 'appendix', 'changelog', 'instructions']);

/** Words of dates that were and are no longer. */
export const tellsOfMove =
	/\b(?:mov(?:e[sd]?|ing)|slip\p{L}*|was|were|had|previous\p{L}*|original\p{L}*|initial\p{L}*|former\p{L}*|earlier|later|delay\p{L}*|postpon\p{L}*|resched\p{L}*|push\p{L}*|pull\p{L}*|brought|bring|shift\p{L}*|chang\p{L}*|revis\p{L}*|extend\p{L}*|instead|no longer|back|advanc\p{L}*|correct\p{L}*|updat\p{L}*|typo|wrong)\b/iu;

/** The text of a date. */
export const writtenDate = ({ text }: DatedText, { span }: WrittenDate): string =>
	text.slice(span.start, span.end);
