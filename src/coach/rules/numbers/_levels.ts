import { columnRole, isMetricTable, type ColumnRole } from '../../document/metric-table.ts';
import type { Piece, Table } from '../../document/piece.ts';
import { readQuantities, type Quantity } from '../../numbers/quantity.ts';
import { qualifierSource } from '../../numbers/reader/qualifier.ts';
import { whenSource } from '../../numbers/when.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { shift, type Span } from '../../text/span.ts';

/** What a place says a metric is or was: "Activation was 41% last week." */
export interface Level {
	/** The metric in the author's words, lower case: "activation", "weekly active sellers". */
	readonly name: string;
	/** "last week", "may", "q3 2026"; empty where none is named. */
	readonly period: string;
	readonly isPast: boolean;
	readonly quantity: Quantity;
	readonly written: string;
	/** Relative to the block. */
	readonly span: Span;
}

/** A row of a table of metrics. */
export interface LevelRow {
	readonly name: string;
	readonly cells: readonly LevelCell[];
}

export interface LevelCell {
	readonly role: ColumnRole;
	/** The header: "last week", "may". */
	readonly period: string;
	readonly quantity: Quantity;
	readonly written: string;
	/** Relative to the block. */
	readonly span: Span;
}

/**
 * The levels that sentences state of a metric and nothing else: "Activation was 41% on mobile" is about something
 * narrower, "activation will be 41%" about another time. Kept with the piece.
 */
export const levelsIn = (piece: Piece): readonly Level[] =>
	piece.derived(levelsIn, ({ passage }) =>
		passage.sentences.flatMap(it =>
			!states.test(it.lower) || it.hasBlank || it.isHypothetical || notNow.test(it.lower) ? [] : levels(it),
		),
	);

/** How a level is stated, as the source of a pattern. */
const stating =
	'was|were|is|are|reached|hit|stood at|came in at|came to|ended at|closed at|totall?ed|averaged';

/** What stands before every level, the cheapest test of all. */
const states = new RegExp(String.raw`(?::|\b(?:${stating}))[^.;]{0,24}\d`, 'u');

/** Targets, forecasts, and what was before. */
const notNow =
	/\b(?:targets?|goals?|plan(?:s|ned)?|forecasts?|budget\p{L}*|will|would|should|could|may be|expect\p{L}*|aim\p{L}*|estimate\p{L}*|previous\p{L}*|former\p{L}*|used to|initial\p{L}*|original\p{L}*|baseline|benchmark|industry|competitor\p{L}*|rivals?|e\.g|examples?|not|no longer|only|except|exclud\p{L}*|includ\p{L}*|excl|incl|without|per|each|respectively|both|at its (?:peak|lowest)|at (?:the )?(?:peak|worst|best))\b|n't\b/u;

function levels({ shadow, quantities, span: { start }, run }: Sentence): Level[] {
	const [quantity, ...others] = quantities;
	if (quantity === undefined || !levelMeasures.has(quantity.measure) || quantity.sign !== undefined)
		return [];
	if (quantity.tie !== undefined || quantity.isWord || others.some(it => it.tie === 'range')) return [];
	const lead = stated.exec(shadow.slice(0, quantity.span.start - start));
	const rest = follow.exec(shadow.slice(quantity.span.end - start));
	if (lead === null || rest === null) return [];
	const [, first, words = '', second, verb = ''] = lead;
	const name = words.trim().toLowerCase();
	const periods = [first, second, rest[1]].flatMap(it => (it === undefined ? [] : [periodOf(it)]));
	if (
		periods.length > 1 ||
		/^(?:i|it|we|they|this|that|there|these|which|he|she)\b/u.test(name) ||
		/\b(?:and|or|of|in|on|for|from|with|by|than|to)\b/u.test(name)
	)
		return [];
	return [
		{
			name,
			period: periods[0] ?? '',
			isPast: /^(?:was|were|reached|hit|stood|came|ended|closed|totall?ed|averaged)/iu.test(verb),
			quantity,
			written: run.text.slice(quantity.span.start, quantity.span.end),
			span: run.toSource(quantity.span),
		},
	];
}

const levelMeasures: ReadonlySet<Quantity['measure']> = new Set(['count', 'percent', 'money', 'time']);

const when = String.raw`(?:${whenSource})`;
const stated = new RegExp(
	String.raw`^\W*(?:(${when}),? )?(?:(?:the|our|its) )?([\p{L}][\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,4}?)(?: (${when}))?(?::| (${stating}))(?: (?:now|still|at|already))? ${qualifierSource}$`,
	'iu',
);
/** 1 the period. What narrows the figure down ("on mobile", "for new sellers") does not match. */
const follow = new RegExp(
	String.raw`^(?: (${when}))?(?:$|[.;!]|,(?! ?(?:on|in|for|among|with|at|of|if|when)\b)| [–—] | \((?=[\d+\-−~]|up |down |vs|from )| (?=vs|versus|compared|against|up |down |and |but |so ))`,
	'iu',
);

/** The period without what leads to it; "now" and "overall" name none. */
const periodOf = (words: string): string =>
	words
		.toLowerCase()
		.replace(/^(?:in|during|since|by|for|as of|at|from|over|through|until|of|on) /u, '')
		.replace(/^(?:the|our) /u, '');

/** The rows of a table of metrics; none of another table. Kept with the piece. */
export const rowsIn = (piece: Piece): readonly LevelRow[] =>
	piece.table === undefined
		? []
		: piece.derived(rowsIn, ({ table }) => (table === undefined ? [] : rows(table)));

function rows(table: Table): readonly LevelRow[] {
	if (!isMetricTable(table)) return [];
	const headers = table.header.map(it => it.run.lower.replace(/[*_`]/gu, '').trim());
	return table.rows.map(row => ({
		name: (row[0]?.run.lower ?? '').replace(/[*_`]/gu, '').trim(),
		cells: row.flatMap((cell, index) => {
			const text = cell.run.shadow;
			const [quantity, ...others] = readQuantities(text);
			if (index === 0 || quantity === undefined || others.length > 0) return [];
			// "1,480 (mobile)", "~41% of new": more than the figure.
			if (text.replace(text.slice(quantity.span.start, quantity.span.end), '').trim() !== '') return [];
			const header = headers[index] ?? '';
			return [
				{
					role: columnRole(header),
					period: header,
					quantity,
					written: text.slice(quantity.span.start, quantity.span.end),
					span: shift(cell.run.toSource(quantity.span), cell.span.start),
				},
			];
		}),
	}));
}
