import type { Corpus } from './corpus.ts';
import type { Label } from './labels.ts';
import type { CheckedDocument } from './run.ts';
import { agrees, touches, type JudgedFinding } from './truth.ts';

/** How much of what readers marked is found. */
export interface Recall {
	readonly code: string;
	/** The rules that could find it, of those there are. */
	readonly rules: readonly string[];
	readonly clear: number;
	readonly found: number;
	readonly traps: number;
	readonly sprung: number;
}

export interface LabelOutcome {
	readonly document: CheckedDocument;
	readonly label: Label;
	/**
	 * A mark: whether a finding of a rule that its code stands for, or a place that the finding points at, touches
	 * its line. A trap: whether it makes a finding wrong.
	 */
	readonly isHit: boolean;
}

/** What became of every label, in order of place. */
export function outcomes(
	documents: readonly CheckedDocument[],
	judged: readonly JudgedFinding[],
	corpus: Corpus,
): LabelOutcome[] {
	const sprung = new Set(judged.filter(it => it.truth === 'false').map(it => it.label));
	return documents.flatMap(document =>
		document.corpus.labels.map(label => ({
			document,
			label,
			isHit: label.strength === 'trap' ? sprung.has(label) : isFound(label, document, corpus),
		})),
	);
}

const isFound = (label: Label, document: CheckedDocument, corpus: Corpus): boolean =>
	document.findings.some(
		({ finding }) =>
			agrees(label, finding.rule, corpus) &&
			[finding, ...finding.related].some(it => touches(it.span, label.lineSpan)),
	);

/** By code, in order of code. */
export function recallByCode(
	labels: readonly LabelOutcome[],
	corpus: Corpus,
	known: ReadonlySet<string>,
): Recall[] {
	const codes = new Set([...corpus.codes.keys(), ...labels.map(it => it.label.code)]);
	return [...codes].sort().map(code => {
		const own = labels.filter(it => it.label.code === code);
		const clear = own.filter(it => it.label.strength === 'clear');
		const traps = own.filter(it => it.label.strength === 'trap');
		return {
			code,
			rules: (corpus.codes.get(code) ?? []).filter(it => known.has(it)),
			clear: clear.length,
			found: clear.filter(it => it.isHit).length,
			traps: traps.length,
			sprung: traps.filter(it => it.isHit).length,
		};
	});
}
