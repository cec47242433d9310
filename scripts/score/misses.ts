import type { LabelOutcome } from './recall.ts';
import { touches } from './truth.ts';

/** Why marks of a code are missed, as far as the run itself can tell. */
export interface MissRow {
	readonly code: string;
	readonly missed: number;
	/** In documents that are not taken for PM documents: only numbers are checked there. */
	readonly unread: number;
	/** Where a rule of another code speaks of the same line. */
	readonly otherwise: number;
	/** On a document's first line: what all of it lacks. */
	readonly whole: number;
	/** What reading the rest shows; undefined where nobody has written it down. */
	readonly reading: string | undefined;
}

/** The clear marks that nothing found, by code; each counts for the first reason that holds. */
export function missRows(labels: readonly LabelOutcome[]): MissRow[] {
	const missed = labels.filter(it => it.label.strength === 'clear' && !it.isHit);
	return [...new Set(missed.map(it => it.label.code))].sort().map(code => {
		const own = missed.filter(it => it.label.code === code);
		const unread = own.filter(isUnread);
		const read = own.filter(it => !unread.includes(it));
		const otherwise = read.filter(isToldOtherwise);
		const whole = read.filter(it => !otherwise.includes(it) && it.label.line <= titleLines);
		return {
			code,
			missed: own.length,
			unread: unread.length,
			otherwise: otherwise.length,
			whole: whole.length,
			reading: readings[code],
		};
	});
}

/** Readers mark what a document lacks at its title, with or without front matter. */
const titleLines = 2;

const isUnread = ({ document }: LabelOutcome): boolean =>
	document.coached.kind === 'unknown' || document.coached.silent !== undefined;

const isToldOtherwise = ({ document, label }: LabelOutcome): boolean =>
	document.findings.some(({ finding }) =>
		[finding, ...finding.related].some(it => touches(it.span, label.lineSpan)),
	);

/** What somebody who read every miss says of them, code by code. */
const readings: Readonly<Record<string, string>> = {
	A1: 'that the verdict stands a hundred lines below shows only to who has understood the incident',
	A2: 'an answer in whole sentences that does not say what was asked; only its sense shows that',
	C2: 'a number as a name (“30k”) looks like an amount',
	G1: 'noun phrases without a verb to do, and objectives about the team itself; the same words are outcomes elsewhere',
	G2: 'qualities to “balance” in prose, without a list that could be ranked',
	N1: 'comparatives and adjectives in passing (“more”, “faster”, “far away from”), and results that name no figure; most of the traps of this code have the same words',
	N2: 'goals in words of their own (“nail”, “prevalent”), and goals of reports, which the rule leaves to the reports’ dates',
	N3: 'harm told without a size',
	O2: 'promises in prose (“will be determined”, “continue to refine”) that elsewhere describe a process',
	S1: 'what only a reader of the whole misses: a cause, an impact, a rejected option, owners, a decision; missing parts are findings in PR/FAQs only, in other kinds the grade names them',
	S2: 'cells left empty in a table that is full elsewhere, and lines of a template in a document of no known kind',
	V1: 'plain words (“the information”, “several”, “built to work with”) whose vagueness shows in what follows',
	V2: 'one hedge that a later line contradicts',
	V3: 'a claim about the world without any word that leans on others',
	V5: 'praise in a decision record',
	X1: 'contradictions in words, tenses and pictures, not in figures',
};
