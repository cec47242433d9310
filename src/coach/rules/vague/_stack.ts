import {
	foretoldVerbs,
	leadingHedges,
	likelihoodAdverbs,
	looseKinds,
	openModals,
} from '../../lexicon/hedges.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Two or more hedges on one claim, in the order they stand. */
export interface HedgeStack {
	readonly hedges: readonly Span[];
	/** The one that stays when the others go. */
	readonly kept: number;
	/** Whether the others only say again what the kept one says: "could potentially". */
	readonly isRepetition: boolean;
}

/** The first claim of the sentence that is hedged more than once. */
export function hedgeStack(sentence: Sentence): HedgeStack | undefined {
	for (const clause of sentence.clauses) {
		const found = believed(sentence, clause) ?? repeated(sentence, clause) ?? loose(sentence, clause);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "We believe (that) this could", "it seems that perhaps the drop might": a belief about what may be. */
function believed(sentence: Sentence, clause: Span): HedgeStack | undefined {
	for (const lead of hits(sentence, clause, leads)) {
		const behind = { start: lead.end, end: clause.end };
		const rest = sentence.run.lower.slice(behind.start, behind.end);
		const claim = { start: behind.start, end: behind.start + (subordinate.exec(rest)?.index ?? rest.length) };
		const others = [...hits(sentence, claim, opened)].slice(0, 2).filter(it => isModal(sentence, it));
		if (others.length === 0 || reasoned.test(rest)) continue;
		const modal = others.findIndex(it => isModalVerb.test(sentence.run.lower.slice(it.start, it.end)));
		return { hedges: [lead, ...others], kept: modal < 0 ? others.length : modal + 1, isRepetition: false };
	}
	return undefined;
}

const leads = new RegExp(String.raw`(?<![a-z'-])${leadingHedges}(?![a-z'-])`, 'gu');

const opened = new RegExp(
	String.raw`(?<![a-z'-])(?:(?<!\b(?:we|i|you|one) )could|may|might|${likelihoodAdverbs}|(?<=\b(?:will|would|is|are|was|were|has|have|most|very) )likely(?! to\b| that\b)|(?<=\b(?:this|that|it|which|these|they) )should(?= (?:also |help |then )*${foretoldVerbs}\b))(?![a-z'-])(?! not\b)`,
	'gu',
);

const isModalVerb = /^(?:may|might|could|should)$/u;

/** Where another claim begins: a second hedge behind it is not on the first one. */
const subordinate =
	/[,(] (?!that\b)|\b(?:who|which|whose|where|when|so|because|than|and|or|but|unless|until|while)\b/u;

/** A belief with its reason is an argument. */
const reasoned = /\b(?:because|since|given that|as shown|based on)\b/u;

/** "Could potentially", "may possibly", "perhaps the drop might", "may … (maybe?)": one hedge said twice. */
function repeated(sentence: Sentence, clause: Span): HedgeStack | undefined {
	for (const [pattern, modalFirst] of repetitions) {
		for (const { span, groups } of sentence.match(pattern)) {
			if (span.start < clause.start || span.end > clause.end) continue;
			const end = span.start + groups[1]!.length;
			const first = { start: span.start, end };
			const second = { start: span.end - groups[2]!.length, end: span.end };
			if (!isModal(sentence, first) || !isModal(sentence, second)) continue;
			return { hedges: [first, second], kept: modalFirst ? 0 : 1, isRepetition: true };
		}
	}
	return undefined;
}

const repetitions: readonly (readonly [RegExp, boolean])[] = [
	[
		new RegExp(
			String.raw`(?<![a-z'-])(?<!\byou )(${openModals}) (?:(?:also|well|very well|then|still|thus|even) )?(?:be )?(potentially|possibly|perhaps|maybe|conceivably|presumably|likely)(?![a-z'-])(?! to\b)`,
			'gu',
		),
		true,
	],
	[
		new RegExp(
			String.raw`(?<![a-z'-])(${openModals})(?= )[^,;:()]{1,160}(\((?:maybe|possibly|perhaps|probably)\??\))`,
			'gu',
		),
		true,
	],
	[
		new RegExp(
			String.raw`(?<![a-z'-])(perhaps|possibly|potentially|presumably|probably),? (?:(?:this|that|it|they|there|(?:the|our|these|those) (?:[a-z-]+ )?[a-z-]+) )?(?:also )?(${openModals})(?![a-z'-])`,
			'gu',
		),
		false,
	],
	[
		new RegExp(
			String.raw`(?<![a-z'-])(hopefully),? (?:(?:we|i|this|that|it|they|the [a-z-]+) )?(${openModals}|should)(?![a-z'-])`,
			'gu',
		),
		false,
	],
];

/** "These might include things like": the list is open, and so is what is in it. */
function loose(sentence: Sentence, clause: Span): HedgeStack | undefined {
	for (const { span, groups } of sentence.match(looseLists)) {
		if (span.start < clause.start || span.end > clause.end) continue;
		const first = { start: span.start, end: span.start + groups[1]!.length };
		const second = { start: span.end - groups[2]!.length, end: span.end };
		if (isModal(sentence, first)) return { hedges: [first, second], kept: 0, isRepetition: false };
	}
	return undefined;
}

const looseLists = new RegExp(
	String.raw`(?<![a-z'-])(${openModals}) (?:also )?(?:include|be|involve|mean|cover|contain|use|help|depend|matter|vary|change|explain|require) (${looseKinds})(?![a-z'-])`,
	'gu',
);

/** The month, and the capitals that requirements are written in, are no hedges. */
function isModal(sentence: Sentence, span: Span): boolean {
	const written = sentence.written(span);
	return (
		!/^\p{Lu}/u.test(written) ||
		(written.length > 1 &&
			/^\W*$/u.test(sentence.run.text.slice(sentence.span.start, span.start)) &&
			!/\p{Lu}$/u.test(written))
	);
}

/** What a pattern matches inside a span. */
function* hits(sentence: Sentence, within: Span, pattern: RegExp): Generator<Span> {
	for (const { span } of sentence.match(pattern))
		if (within.start <= span.start && span.end <= within.end) yield span;
}
