import { clock } from './heading-signs.ts';
import { kindDefinitions } from './kinds/index.ts';
import { columnRole, isMetricTable } from './metric-table.ts';
import type { Piece, Table } from './piece.ts';

/** What a paragraph, an item or a table alone tells of its document's kind; read once for as long as it stays. */
export interface TextSigns {
	/** Three bits a kind, in the order of `kindDefinitions`: which of its cues stand in the text. */
	readonly cues: number;
	/** It starts with a time of day. */
	readonly isClock: boolean;
	/** Rows that start with a time of day. */
	readonly clockRows: number;
	/** A table whose first column names metrics and whose others hold their present value and a change or a plan. */
	readonly isTrend: boolean;
	/** The words that only press releases open with. */
	readonly isRelease: boolean;
	/** "This RFC". */
	readonly namesItselfTechnical: boolean;
	/** It is labelled with an owner … */
	readonly isOwned: boolean;
	/** … or with what has become of it or when it is due, as the items of a roadmap are. */
	readonly isPlanned: boolean;
}

export const textSigns = (piece: Piece): TextSigns => piece.derived(read, read);

function read({ passage, table, source }: Piece): TextSigns {
	if (table !== undefined) return { ...silence, clockRows: clockRows(table), isTrend: isTrend(table) };
	const { lower } = passage.run;
	if (lower === '') return silence;
	return {
		...silence,
		cues: cuesIn(lower),
		isClock: clock.test(source.slice(0, 60).trim().toLowerCase()),
		isRelease: isRelease(lower, passage.wordCount),
		namesItselfTechnical: /\bthis (?:rfc|kep|adr|enhancement proposal|design doc)\b/u.test(lower),
		isOwned: /(?:^|[\s,;·|])(?:owners?|dri|lead|assignee):/u.test(lower),
		isPlanned:
			/(?:^|[\s,;·|])(?:status|eta|due|estimated (?:completion|delivery)|target(?: date| release| quarter)?):/u.test(
				lower,
			),
	};
}

const silence: TextSigns = {
	cues: 0,
	isClock: false,
	clockRows: 0,
	isTrend: false,
	isRelease: false,
	namesItselfTechnical: false,
	isOwned: false,
	isPlanned: false,
};

const cueBits = 3;

function cuesIn(lower: string): number {
	let found = 0;
	kindDefinitions.forEach(({ recognise }, index) => {
		recognise.cues?.slice(0, cueBits).forEach((cue, bit) => {
			if (cue.test(lower)) found |= 1 << (index * cueBits + bit);
		});
	});
	return found;
}

/** How many of a kind's cues a sum of `cues` holds. */
export function cueCount(cues: number, kindIndex: number): number {
	const own = (cues >> (kindIndex * cueBits)) & (2 ** cueBits - 1);
	return (own & 1) + ((own >> 1) & 1) + ((own >> 2) & 1);
}

/** Whether a sum of `cues` holds one of a kind's cues, by its place among them. */
export const hasCue = (cues: number, kindIndex: number, cue: number): boolean =>
	(cues & (1 << (kindIndex * cueBits + cue))) !== 0;

const clockRows = ({ rows }: Table): number =>
	rows.filter(row => row[0] !== undefined && clock.test(row[0].run.text.trim().toLowerCase())).length;

function isTrend(table: Table): boolean {
	if (!isMetricTable(table)) return false;
	const roles = new Set(table.header.map(it => columnRole(it.run.text)));
	return (
		roles.has('current') &&
		(roles.has('previous') || roles.has('plan') || roles.has('change') || roles.has('vs-plan'))
	);
}

const isRelease = (lower: string, words: number): boolean =>
	/^\W*for immediate release\b/u.test(lower) ||
	(words < 200 &&
		/^\W*[\p{L} .,]{3,40}\W{1,6}(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\[[^\]]*date[^\]]*\])\W{1,6}.{0,80}\b(?:today|announce[sd]?|launche[sd]?)\b/u.test(
			lower,
		));
