import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** How long something took that is over, in words that give no number: "within a few hours". */
export function loosePeriod(sentence: Sentence): Span | undefined {
	if (clock.test(sentence.lower) || sentence.quantities.some(it => it.measure === 'time')) return undefined;
	for (const { span, groups } of sentence.match(periods)) {
		if (!isOver(sentence)) return undefined;
		return { start: span.start + groups[1]!.length, end: span.end };
	}
	return undefined;
}

const periods =
	/\b((?:within|after|for|about|over|in|lasted|took|only|and|,) (?:only |about |just )?)(?:a few|several|a couple of|some) (?:seconds|minutes|hours|days|weeks)\b(?!(?:'| of| ahead| from| in advance| before| per| a| each| earlier| old| ago))/gu;

const clock = /\b\d{1,2}:\d{2}\b/u;

/** Told in the past: a period to come is a plan, and one in the present tells how a system works. */
const isOver = ({ tagged, lower }: Sentence): boolean =>
	!/\b(?:will|would|should|can|could|may|might|if|must)\b/u.test(lower) &&
	tagged.words.some(it => it.tags.has('PastTense'));
