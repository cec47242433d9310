import { futureTimes, pastTimes } from '../../lexicon/vague-time.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';

export default defineRule({
	id: 'vague-time',
	family: 'vague',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: { all: 'information', status: 'warning', wbr: 'warning', prfaq: 'warning', okr: 'warning', decision: 'warning' },
	summary: 'Give a date, a quarter or an event instead of “soon”.',
	why: 'Each reader puts a different date on “soon”. Teams that depend on you cannot plan for it, and nobody can tell when it has been missed.',
	source: 'Ian McAllister: a question about when gets a date. Amazon’s document bar raisers: “some time ago” becomes “three months ago”.',
	traps: [
		'A date in the sentence.',
		'“As soon as the seller confirms”, “sooner than”, “soon after”: an event is given.',
		'What customers do (“users eventually stop saving”) and how systems behave (“eventually consistent”).',
		'Features that are called so (“recently viewed”), names and code.',
		'What was done in the past “as soon as possible”.',
	],
	kinds: { future: 'A promise without a date.', past: 'A change of ours without a date.' },
	exampleKind: 'status',
	*detect(sentence) {
		const future = [...sentence.find(futureTimes)].filter(it => isPromise(sentence, it.span, it.phrase));
		const past = [...sentence.find(pastTimes)].filter(it => isOurs(sentence, it.span));
		if (future.length + past.length === 0 || sentence.isHypothetical) return;
		if ([...future, ...past].some(it => hasDateBeside(sentence, it.span))) return;
		for (const { span } of future) yield { span, kind: 'future', data: { phrase: sentence.written(span), kind: 'future' } };
		for (const { span } of past) yield { span, kind: 'past', data: { phrase: sentence.written(span), kind: 'past' }, atMost: 'information' };
	},
	judge: (_, { roles }) => !roles.some(it => it === 'open-questions' || it === 'non-goals' || it === 'requirements' || it === 'glossary'),
	message: ({ phrase, kind }) =>
		kind === 'past'
			? `“${phrase}” is a different day for each reader; a date lets them see what came before and after it.`
			: `“${phrase}” is a different day for each reader; a date, even one that you later correct, is something people can plan on.`,
	*fix({ span, data }, sentence) {
		if (data.kind === 'past' && /^ \p{Ll}/u.test(sentence.run.text.slice(span.end))) {
			// "We recently changed the fee" reads well only with the date at its end.
			const end = sentence.span.end - (/[.!]$/u.test(sentence.text) ? 1 : 0);
			yield {
				title: `Replace “${data.phrase}” by a date at the end: “on [date?]”`,
				kind: 'draft',
				edits: [
					{ span: { start: span.start, end: span.end + 1 }, text: '' },
					{ span: { start: end, end }, text: ' on [date?]' },
				],
			};
			return;
		}
		const opens = sentence.run.text.slice(sentence.span.start, span.start).trim() === '';
		const words = data.kind === 'past' ? 'on [date?]' : 'by [date?]';
		const text = opens ? words[0]!.toUpperCase() + words.slice(1) : words;
		yield { title: `Replace “${data.phrase}”: “${text}”`, kind: 'draft', edits: [{ span, text }] };
	},
	examples: [
		{ as: 'future', bad: 'We will migrate the remaining tenants «soon».', fixed: 'We will migrate the remaining tenants by [date?].' },
		{ as: 'future', bad: 'The fix goes out «in the coming weeks».', fixed: 'The fix goes out by [date?].' },
		{ as: 'past', bad: 'We «recently» changed the fee.', fixed: 'We changed the fee on [date?].' },
		{ as: 'future', bad: 'We will finish the audit **«as soon\nas possible»**.', fixed: 'We will finish the audit **by [date?]**.' },
		{ as: 'future', bad: '- The team will publish the price list «later this year».', fixed: '- The team will publish the price list by [date?].' },
		{ in: 'prfaq', bad: 'Relay is available in France today and will come to Spain «in the near future».', fixed: 'Relay is available in France today and will come to Spain by [date?].' },
		{ in: 'decision', bad: 'We will revisit the contract «at some point».', fixed: 'We will revisit the contract by [date?].' },
		{ good: 'We will migrate the remaining tenants by 30 June.' },
		{ good: 'As soon as the seller confirms, we pay out.' },
		{ good: 'The recently viewed shelf stays.' },
		{ good: 'Reads are eventually consistent.' },
		{ good: 'Users eventually stop saving.' },
		{ good: 'Soon after the deploy the queue filled up.' },
		{ good: 'We restarted the hub as soon as possible and traffic returned.' },
		{ good: 'Sellers who recently joined see a shorter form.' },
		{ good: 'The `soon` flag turns the banner on.' },
		{ good: 'Acme announced that the Soon Wallet will be closed.' },
	],
});

/** Another date than the words themselves; "today" dates something else. */
const hasDateBeside = (sentence: Sentence, hit: Span): boolean =>
	sentence.dates.some(({ span }) => !overlaps(span, hit) && !/^(?:today|tonight|yesterday)$/iu.test(sentence.written(span)));

/** Whether the sentence promises something for that time: words of the future, and not an event that follows. */
function isPromise(sentence: Sentence, span: Span, phrase: string): boolean {
	const { lower } = sentence.run;
	const before = lower.slice(sentence.span.start, span.start);
	const after = lower.slice(span.end, sentence.span.end);
	if (/\b(?:as|too|how|so|no|very|this|that|pretty) $/u.test(before) && /^(?:soon|shortly)$/u.test(phrase)) return false;
	if (/^ (?:after|before|thereafter|afterwards|enough|as\b|to be\b|be \w+ed to\b)/u.test(after)) return false;
	if (/\b(?:not|never|no)\b|n't\b/u.test(lower.slice(sentence.clauseAt(span.start).start, span.start))) return false;
	if (phrase === 'eventually' || phrase === 'one day') return /\b(?:we will|we'll) $/u.test(before) && !/^ (?:consistent|become|need|have)/u.test(after);
	if (!promise.test(lower.slice(sentence.span.start, sentence.span.end))) return false;
	return !/\b(?:was|were|had|did|could|they|users?|customers?|readers?|people|who)\b/u.test(lower.slice(sentence.clauseAt(span.start).start, span.start));
}

/** Words of what is to come; a short item without a verb ("More languages soon") promises as well. */
const promise = /\b(?:will|'ll|shall|going to|plans? to|planned|planning|expects? to|hopes? to|aims? to|intends? to|coming|comes|goes out|ships?|launch(?:es)?|releas(?:es|ing)|follows?|is due|are due|arrives?|next|begin|start|needs? to|should|must|more)\b/u;

/** Whether it tells of something that we did. */
function isOurs(sentence: Sentence, span: Span): boolean {
	const clause = sentence.clauseAt(span.start);
	const before = sentence.run.lower.slice(clause.start, span.start);
	const after = sentence.run.lower.slice(span.end, clause.end);
	if (/^[ -](?:viewed|added|used|opened|closed|joined|read|updated items|played|created)\b/u.test(after) && !/\bwe(?:'ve| have)? $/u.test(before)) return false;
	if (/\b(?:who|that|which|users?|customers?|until) [^,]*$/u.test(before)) return false;
	return /(?:^|[\s*(])(?:we|we've|our team|the team|the company|i|i've)\b[^,]{0,12}$/u.test(before) || /^,? (?:we|we've|our team|i|i've)\b/u.test(after);
}
