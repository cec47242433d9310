import { causes, slips } from '../../lexicon/slips.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Words that say that something comes later, with what is told beside them. */
export interface Slip {
	/** In the run. */
	readonly span: Span;
	readonly hasDate: boolean;
	readonly hasReason: boolean;
}

/** What slipped in the sentence; nothing where it is a case, a rule, a question or denied. */
export function slipIn(sentence: Sentence): Slip | undefined {
	const { lower } = sentence;
	if (!maySlip.test(lower) || sentence.isHypothetical) return undefined;
	const match = pattern.exec(lower);
	if (match === null) return undefined;
	const lead = /^\W*(?:result: |update: )?/u.exec(match[0])![0].length;
	const start = sentence.span.start + match.index + lead;
	const end = sentence.span.start + match.index + match[0].length;
	const before = lower.slice(Math.max(0, match.index - 30), match.index);
	if (
		denied.test(before) ||
		/^ (?:orders?|parcels?|shipments?|payments?|jobs?|messages?)\b/u.test(
			lower.slice(end - sentence.span.start),
		)
	)
		return undefined;
	return {
		span: { start, end },
		hasDate: hasDateBehind(sentence, start, end) || givesDate(sentence.next),
		hasReason: causes.test(lower) || sentence.previous !== undefined || sentence.next !== undefined,
	};
}

const maySlip =
	/\b(?:delay|delayed|slipped|slipping|postponed?|pushed|push|behind|late|hold|rescheduled?|miss|missed|won't|not|cannot|can't|aren't)\b/u;

const pattern = new RegExp(
	`(?:${slips.map(it => (it.startsWith('(?:^') ? it : String.raw`(?<![\p{L}-])${it}`)).join('|')})(?![\\p{L}-])`,
	'u',
);

const denied = /\b(?:not|never|no|without|avoid|prevent|nor|could|might|may)\b|n't\b/u;

/** Another date than one inside the words that tell the slip; a new day, a length of time, or an event. */
function hasDateBehind(sentence: Sentence, start: number, end: number): boolean {
	return (
		sentence.dates.some(it => it.span.start >= end || it.span.end <= start) ||
		sentence.quantities.some(it => it.measure === 'time') ||
		sentence.hasReference ||
		eventBehind.test(sentence.run.lower.slice(end, sentence.span.end)) ||
		roughly.test(sentence.lower)
	);
}

const eventBehind =
	/\b(?:until|once|as soon as|pending|to (?:the|a) (?:next|later)|indefinitely|for now|by (?:a|one|two|three|several|some) )\b/u;

const roughly = /\b(?:few|couple of|several|many|some) (?:more )?(?:days|weeks|months)\b/u;

const givesDate = (next: Sentence | undefined): boolean =>
	next !== undefined &&
	(next.hasDate ||
		next.hasReference ||
		next.hasBlank ||
		roughly.test(next.lower) ||
		/\bnew (?:date|target|plan|eta)\b/u.test(next.lower));
