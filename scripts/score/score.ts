import { rules } from '../../src/coach/coach.ts';
import type { Corpus } from './corpus.ts';
import { kindRows, type KindRow } from './kinds.ts';
import { outcomes, recallByCode, type LabelOutcome, type Recall } from './recall.ts';
import type { Checked, CheckedDocument } from './run.ts';
import { tally, type Tally } from './tally.ts';
import { judge, subject, type JudgedFinding } from './truth.ts';
import { subjectOf, type Verdict, type Verdicts } from './verdicts.ts';

/** Everything that a report may tell. */
export interface Score {
	readonly documents: number;
	readonly labelled: number;
	readonly words: number;
	readonly milliseconds: number;
	readonly findings: readonly JudgedFinding[];
	readonly labels: readonly LabelOutcome[];
	readonly total: Tally;
	readonly rules: readonly RuleRow[];
	readonly codes: readonly Recall[];
	readonly folders: readonly FolderRow[];
	readonly kinds: readonly KindRow[];
	/** Verdicts about these rules and documents that no finding asks for any more. */
	readonly idleVerdicts: readonly Verdict[];
	/** How many findings share document, sentence and rule with another, and so its verdict. */
	readonly sharing: number;
}

export interface RuleRow {
	readonly rule: string;
	readonly tally: Tally;
}

export interface FolderRow {
	readonly folder: string;
	readonly documents: number;
	readonly words: number;
	readonly tally: Tally;
}

export interface Asked {
	readonly corpus: Corpus;
	readonly verdicts: Verdicts;
	/** Only these rules or sub-kinds; all when empty. */
	readonly rules: readonly string[];
}

/** Counts. All rules have run, whatever is asked for: what stands beside a finding decides whether it is shown. */
export function score(checked: Checked, { corpus, verdicts, rules: asked }: Asked): Score {
	const isAsked = (name: string): boolean =>
		asked.length === 0 || asked.includes(name) || asked.includes(name.split('/')[0]!);
	const documents = checked.documents.map((it): CheckedDocument => ({
		...it,
		findings: it.findings.filter(found => isAsked(found.name)),
	}));
	const findings = documents.flatMap(it => it.findings).map(it => judge(it, corpus, verdicts));
	const known = rules
		.map(it => it.id)
		.filter(id => asked.length === 0 || asked.some(it => it.split('/')[0] === id));
	const all = outcomes(documents, findings, corpus);
	const labels =
		asked.length === 0
			? all
			: all.filter(it => corpus.codes.get(it.label.code)?.some(rule => known.includes(rule)));
	const subjects = new Set(findings.map(it => subjectOf(subject(it))));
	const slugs = new Set(documents.map(it => it.corpus.slug));
	return {
		documents: documents.length,
		labelled: documents.filter(it => it.corpus.isLabelled).length,
		words: sum(documents, it => it.coached.words),
		milliseconds: checked.milliseconds,
		findings,
		labels,
		total: tally(findings),
		rules: known.map(rule => ({ rule, tally: tally(findings.filter(it => it.finding.rule === rule)) })),
		codes: recallByCode(labels, corpus, new Set(known)).filter(
			it => asked.length === 0 || it.rules.length > 0,
		),
		folders: [...new Set(documents.map(it => it.corpus.folder))].map(folder => {
			const own = documents.filter(it => it.corpus.folder === folder);
			const words = sum(own, it => it.coached.words);
			const inside = findings.filter(it => it.document.corpus.folder === folder);
			return { folder, documents: own.length, words, tally: tally(inside) };
		}),
		kinds: kindRows(documents),
		idleVerdicts: [...verdicts].flatMap(([key, it]) =>
			slugs.has(it.slug) && isAsked(it.rule) && !subjects.has(key) ? [it] : [],
		),
		sharing: findings.length - subjects.size,
	};
}

/** `104 of 119`. */
export const kindsRight = ({ kinds, documents }: Score): string =>
	`${sum(kinds, it => it.right)} of ${documents}`;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
	items.reduce((all, it) => all + of(it), 0);
