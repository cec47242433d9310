import type { Piece, Table } from '../../document/piece.ts';
import type { Span } from '../../text/span.ts';

/** Items of which too many share the highest priority. */
export interface Crowd {
	/** What carries the level: the column's header, relative to the block. */
	readonly span: Span;
	readonly level: string;
	readonly count: number;
	readonly of: number;
}

/** The crowd at the top of a table's priority column; undefined where there is none. For `piece.derived`. */
export function crowdOf({ table }: Piece): Crowd | undefined {
	if (table === undefined) return undefined;
	const names = table.header.map(it => it.run.lower.replace(/[*_`]/gu, '').trim());
	const column = names.findIndex(it =>
		/^(?:priority|prio|moscow|p-?level|importance)(?: \(.*\))?$/u.test(it),
	);
	if (column < 0 || names.some(it => /\b(?:severity|bugs?|defects?|steps to reproduce|rice)\b/u.test(it)))
		return undefined;
	const found = crowd(levelsIn(table, column));
	return found === undefined ? undefined : { span: table.header[column]!.span, ...found };
}

const levelsIn = ({ rows }: Table, column: number): readonly string[] =>
	rows.flatMap(row => {
		const level = levelOf(row[column]?.run.text ?? '');
		return level === undefined ? [] : [level];
	});

/** The level that stands at the start of an item or at its end: "P0: …", "**[Must]** …", "… (P0)". */
export function taggedLevel(text: string): string | undefined {
	const tag =
		/^\W{0,4}(p[0-4]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|won't(?:[- ]have)?|high|medium|low)(?:\W{0,3}(?:[:\])]|[–—-] )|\*\*)|[([](p[0-4]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|won't(?:[- ]have)?)[)\]]\W*$/iu.exec(
			text,
		);
	return tag === null ? undefined : levelOf(tag[1] ?? tag[2]!);
}

function levelOf(cell: string): string | undefined {
	const text = cell.toLowerCase().replace(/[*_`\s:()[\]]|\p{Extended_Pictographic}|\u{FE0F}/gu, '');
	if (/^p[0-4]$/u.test(text)) return text.toUpperCase();
	if (/^[0-4]$/u.test(text)) return text;
	const word = /^(must|should|could|won't|wont|critical|highest|high|medium|low)(?:-?have)?$/u.exec(
		text,
	)?.[1];
	return word === undefined ? undefined : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** From the highest on, in each way of naming them. */
const scales = [
	['P0', 'P1', 'P2', 'P3', 'P4'],
	['0', '1', '2', '3', '4'],
	['Must', 'Should', 'Could', "Won't"],
	['Critical', 'Highest', 'High', 'Medium', 'Low'],
];

/** Three of five items and more share the highest level that is used. Where something is cut, the rest may all be musts. */
export function crowd(levels: readonly string[]): Omit<Crowd, 'span'> | undefined {
	if (levels.length < 5 || levels.includes("Won't")) return undefined;
	const top = scales.flat().find(it => levels.includes(it));
	if (top === undefined || !tops.has(top)) return undefined;
	const count = levels.filter(it => it === top).length;
	return 10 * count >= 6 * levels.length ? { level: top, count, of: levels.length } : undefined;
}

/** A level below these says by itself that other things come first. */
const tops: ReadonlySet<string> = new Set(['P0', 'P1', '0', '1', 'Must', 'Critical', 'Highest', 'High']);
