import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** An item of a list that needs no "we" to be a commitment: an action, or a condition of being done. */
export interface WeakItem {
	readonly span: Span;
	readonly kind: 'idea' | 'criterion';
}

export function weakItem(sentence: Sentence): WeakItem | undefined {
	if (sentence.index === 0) {
		const idea = ideas.exec(sentence.lower);
		if (idea !== null)
			return { span: placed(sentence, idea.index + idea[1]!.length, idea[2]!), kind: 'idea' };
	}
	const loophole = loopholes.exec(sentence.lower);
	return loophole === null
		? undefined
		: { span: placed(sentence, loophole.index, loophole[0]), kind: 'criterion' };
}

const placed = (sentence: Sentence, at: number, words: string): Span => ({
	start: sentence.span.start + at,
	end: sentence.span.start + at + words.length,
});

/** "Consider creating a script", "Maybe a short list": an action that need not happen. */
const ideas =
	/^(\W*)((?:(?:maybe|perhaps|possibly) )?(?:consider|look into|think about)|maybe|perhaps)(?= [a-z])/u;

/** "(if necessary)", "(maybe behind a flag)": in brackets behind a condition of being done. */
const loopholes =
	/\((?:if (?:necessary|needed|required|possible|time (?:permits|allows))|(?:maybe|possibly|perhaps|hopefully|probably)\b[^()]{0,40})\)/u;
