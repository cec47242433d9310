import type { Severity } from '../../src/coach/lint/finding.ts';
import { isAtLeast } from '../../src/coach/lint/severity.ts';
import type { JudgedFinding } from './truth.ts';

export interface Counts {
	readonly findings: number;
	readonly right: number;
	readonly wrong: number;
	readonly unjudged: number;
	/** right / (right + wrong); undefined where nothing is judged. */
	readonly precision: number | undefined;
}

/** The least severity of each group that is counted by itself. */
export const groups = { warnings: 'warning', shown: 'information', all: 'hint' } as const satisfies Record<
	string,
	Severity
>;
export type Group = keyof typeof groups;
export type Tally = Readonly<Record<Group, Counts>>;

/** Warnings and errors; these and information, which is what an editor lists; these and hints. */
export function tally(findings: readonly JudgedFinding[]): Tally {
	const of = (group: Group): Counts =>
		count(findings.filter(it => isAtLeast(it.finding.severity, groups[group])));
	return { warnings: of('warnings'), shown: of('shown'), all: of('all') };
}

function count(findings: readonly JudgedFinding[]): Counts {
	const right = findings.filter(it => it.truth === 'true').length;
	const wrong = findings.filter(it => it.truth === 'false').length;
	return {
		findings: findings.length,
		right,
		wrong,
		unjudged: findings.length - right - wrong,
		precision: right + wrong === 0 ? undefined : right / (right + wrong),
	};
}
