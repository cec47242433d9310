import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** The adverb of a duty that has no interval: "Routinely check the index", "we will regularly review". */
export function oftenOf(sentence: Sentence): Span | undefined {
	if (interval.test(sentence.lower) || sentence.quantities.some(it => it.measure === 'time'))
		return undefined;
	const opening = sentence.index === 0 ? ordered.exec(sentence.lower) : null;
	if (opening !== null) {
		const start = sentence.span.start + opening[1]!.length;
		return { start, end: start + opening[2]!.length };
	}
	for (const { span, groups } of sentence.match(promised))
		return { start: span.end - groups[1]!.length, end: span.end };
	return undefined;
}

const adverbs = '(?:routinely|regularly|periodically|occasionally)';

const ordered = new RegExp(
	String.raw`^(\W*)(${adverbs})(?= [a-z]+ (?:the|a|an|our|all|each|any|for|whether|if|that|[a-z-]+)\b)`,
	'u',
);

const promised = new RegExp(
	String.raw`(?<![a-z'-])(?:we|i|the team)(?: will|'ll) (${adverbs})(?= [a-z])`,
	'gu',
);

const interval =
	/\b(?:every|each|daily|nightly|hourly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|per|after|before|when|whenever|schedule)\b/u;
