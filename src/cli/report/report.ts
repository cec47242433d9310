import type { CoachedDocument } from '../../coach/coach.ts';
import type { Finding, Severity } from '../../coach/lint/finding.ts';

/** A document that was checked. */
export interface Checked {
	/** As it is printed. */
	readonly path: string;
	readonly document: CoachedDocument;
	readonly findings: readonly Finding[];
}

/** How many findings there are of each severity, and in how many documents. */
export interface Totals extends Record<Severity, number> {
	readonly documents: number;
	readonly withFindings: number;
}

export function totals(checked: readonly Checked[]): Totals {
	const count = (severity: Severity): number =>
		checked.reduce((sum, it) => sum + it.findings.filter(finding => finding.severity === severity).length, 0);
	return {
		documents: checked.length,
		withFindings: checked.filter(it => it.findings.length > 0).length,
		error: count('error'),
		warning: count('warning'),
		information: count('information'),
		hint: count('hint'),
	};
}
