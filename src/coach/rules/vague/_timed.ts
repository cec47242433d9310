import { lasting } from '../../lexicon/vague-time.ts';
import type { DraftedFix } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { clauseEnd, withoutWord } from './_clause.ts';

export type VagueTime = 'future' | 'past' | 'often' | 'period';

/** A blank for the day, the interval or the time it took, where it reads well. */
export function* timed(sentence: Sentence, span: Span, kind: VagueTime): Generator<DraftedFix> {
	const { run } = sentence;
	const phrase = sentence.written(span);
	if (kind === 'period') {
		yield {
			title: `Replace “${phrase}” with the time it took: “[how long?]”`,
			kind: 'draft',
			edits: [{ span, text: '[how long?]' }],
		};
		return;
	}
	if (kind === 'often') {
		const at = clauseEnd(sentence, span);
		yield {
			title: `Replace “${phrase}” with an interval: “… [how often?]”`,
			kind: 'draft',
			edits: [withoutWord(sentence, span), { span: { start: at, end: at }, text: ' [how often?]' }],
		};
		return;
	}
	const words =
		kind === 'future' ? 'by [date?]' : lasting.test(phrase.toLowerCase()) ? 'since [date?]' : 'on [date?]';
	const title = `Replace “${phrase}” with a date to fill in: “${words}”`;
	const opens = run.text.slice(sentence.span.start, span.start).trim() === '';
	const end = clauseEnd(sentence, span);
	if (
		!opens &&
		end > span.end &&
		/^ \p{Ll}/u.test(run.text.slice(span.end)) &&
		movable.test(run.lower.slice(0, span.start))
	) {
		// "We will soon raise the fee": the date reads well only behind what it dates.
		const edits = [
			{ span: { start: span.start, end: span.end + 1 }, text: '' },
			{ span: { start: end, end }, text: ` ${words}` },
		];
		yield { title, kind: 'draft', edits };
		return;
	}
	yield {
		title,
		kind: 'draft',
		edits: [{ span, text: opens ? words[0]!.toUpperCase() + words.slice(1) : words }],
	};
}

/** Adverbs between the verb's parts can go without harm. */
const movable = /(?:\b(?:will|we|we've|i|to|have|has|be|are|is|team|company|product)|'ll|our [a-z]+) $/u;
