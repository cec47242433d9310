import type { Span } from '../../src/coach/text/span.ts';
import type { Corpus } from './corpus.ts';
import type { Label } from './labels.ts';
import type { PlacedFinding } from './run.ts';
import { subjectOf, type Subject, type Verdicts } from './verdicts.ts';

/** Whether a finding is right, and who says so. */
export interface Truth {
	readonly truth: 'true' | 'false' | 'unjudged';
	readonly by: 'label' | 'verdict' | 'nobody';
	/** The label or verdict in words; empty where nobody has judged. */
	readonly reason: string;
	/** The label that counts. */
	readonly label: Label | undefined;
	/** A verdict that says the opposite of the label that counts. */
	readonly isContested: boolean;
}

export interface JudgedFinding extends PlacedFinding, Truth {}

/**
 * Judges a finding: by the label whose line it touches and whose code stands for its rule, else by a verdict. On
 * a line with several such labels those count whose very words it touches. If a trap and a mark still stand
 * against each other, the verdict decides, and without one the trap does.
 */
export function judge(found: PlacedFinding, corpus: Corpus, verdicts: Verdicts): JudgedFinding {
	const { document, finding } = found;
	const labels = document.corpus.labels.filter(
		it => agrees(it, finding.rule, corpus) && touches(finding.span, it.lineSpan),
	);
	const close = labels.filter(it => it.quoteSpan !== undefined && touches(finding.span, it.quoteSpan));
	const counting = close.length > 0 ? close : labels;
	const trap = counting.find(it => it.strength === 'trap');
	const mark =
		counting.find(it => it.strength === 'clear') ?? counting.find(it => it.strength === 'arguable');
	const verdict = verdicts.get(subjectOf(subject(found)));
	const isTie = trap !== undefined && mark !== undefined;
	const label = trap ?? mark;
	if (label !== undefined && (!isTie || verdict === undefined)) {
		const truth = label === trap ? 'false' : 'true';
		const isContested = verdict !== undefined && verdict.verdict !== truth;
		const reason = `${label.strength} ${label.code}, ${label.place}: ${label.note}`;
		return { ...found, truth, by: 'label', reason, label, isContested };
	}
	if (verdict !== undefined)
		return {
			...found,
			truth: verdict.verdict,
			by: 'verdict',
			reason: verdict.reason,
			label: undefined,
			isContested: false,
		};
	return { ...found, truth: 'unjudged', by: 'nobody', reason: '', label: undefined, isContested: false };
}

/** What a verdict about the finding would be about. */
export const subject = ({ document, name, place }: PlacedFinding): Subject => ({
	slug: document.corpus.slug,
	rule: name,
	hash: place.hash,
});

/** Whether the label's code stands for the rule. */
export const agrees = (label: Label, rule: string, corpus: Corpus): boolean =>
	corpus.codes.get(label.code)?.includes(rule) ?? false;

/** Whether two spans share a character; an empty one touches what it stands in or beside. */
export const touches = (a: Span, b: Span): boolean =>
	a.start === a.end || b.start === b.end
		? a.start <= b.end && b.start <= a.end
		: a.start < b.end && b.start < a.end;
