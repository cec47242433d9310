import { overlaps, type Span } from '../text/span.ts';
import { severities, type Finding } from './finding.ts';

/** A finding with what decides whether it is shown beside others. */
export interface Contender {
	readonly finding: Finding;
	readonly attribute: string;
	/** The sentence it stands in, for findings of sentence rules. */
	readonly sentence: Span | undefined;
	readonly section: number;
}

/**
 * What is shown of all that was found (rules.md 0.6 and 0.7): of two that overlap the one that says more; one a
 * sentence and attribute; three of a rule in a section. No two rules may quarrel over the same words.
 */
export function choose(contenders: readonly Contender[]): Finding[] {
	const chosen: Contender[] = [];
	const ranked = [...contenders].sort(
		(a, b) => rank(a) - rank(b) || a.finding.span.start - b.finding.span.start,
	);
	const sentences = new Set<string>();
	const unmeasured = contenders
		.map(it => it.finding)
		.filter(it => it.rule === 'goal-incomplete' && it.kind === 'target');
	for (const contender of ranked) {
		const { span, rule } = contender.finding;
		if (saysTheSame.has(rule) && unmeasured.some(it => overlaps(it.span, span))) continue;
		if (isPoint(contender) && chosen.some(it => isPoint(it) && overlaps(it.finding.span, span))) continue;
		if (contender.sentence !== undefined) {
			const key = `${contender.sentence.start}:${contender.attribute}`;
			if (sentences.has(key)) continue;
			sentences.add(key);
		}
		chosen.push(contender);
	}
	return capped(chosen)
		.map(it => it.finding)
		.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rule.localeCompare(b.rule));
}

/** Rules whose findings take the place of others' on the same words, the first before the rest. */
const order = [
	'number-mismatch',
	'table-arithmetic',
	'percent-vs-points',
	'answer-last',
	'faq-direct-answer',
	'action-incomplete',
	'hedged-commitment',
	'hedge-stack',
	'change-without-number',
	'weasel-intensifier',
	'adjective-without-data',
	'vague-quantifier',
	'overclaim',
	'empty-impact',
	'wordy-phrase',
	'long-sentence',
];

/** What these say of a goal's words, that no measure tells when they are true, is said of the whole goal then. */
const saysTheSame: ReadonlySet<string> = new Set(['empty-impact', 'untestable-requirement']);

/** Rules that the list does not name say more than that a phrase or a sentence is long. */
const unlisted = order.indexOf('wordy-phrase') - 0.5;

function rank({ finding }: Contender): number {
	const place = order.indexOf(finding.rule);
	return (place < 0 ? unlisted : place) * severities.length + severities.indexOf(finding.severity);
}

/** Findings on words quarrel over them; a finding on a heading or a table stands beside what is found inside. */
const isPoint = (contender: Contender): boolean => contender.sentence !== undefined;

const perSection = 3;

function capped(chosen: readonly Contender[]): Contender[] {
	const groups = new Map<string, Contender[]>();
	for (const it of chosen) {
		const key = `${it.section}:${it.finding.rule}`;
		groups.set(key, [...(groups.get(key) ?? []), it]);
	}
	return [...groups.values()].flatMap(group => {
		if (group.length <= perSection) return group;
		const inOrder = [...group].sort((a, b) => a.finding.span.start - b.finding.span.start);
		const shown = inOrder.slice(0, perSection);
		const last = shown[perSection - 1]!;
		const hidden = inOrder.slice(perSection).map(it => it.finding);
		// Counted in the message, and each still to be found at its place.
		const finding = {
			...last.finding,
			message: `${last.finding.message} (And ${hidden.length} more of this kind in this section.)`,
			related: [...last.finding.related, ...hidden.map(({ span, message }) => ({ span, message }))],
		};
		return [...shown.slice(0, -1), { ...last, finding }];
	});
}
