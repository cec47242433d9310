import { deferrals, deliveryVerbs, exits, weakPlans, wishes } from '../../lexicon/weak-commitments.ts';
import { givesSize } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** A plan that leaves a way out. */
export interface WeakPlan {
	readonly span: Span;
	/** What is wrong with it: a verb that binds nobody, a thought instead of an act, a condition behind a promise. */
	readonly kind: 'verb' | 'deferral' | 'exit';
	/** Whether it counts wherever it stands, because a day is given; else only where plans are told. */
	readonly isAnywhere: boolean;
}

/** The first weak plan of the sentence. */
export const weakPlan = (sentence: Sentence): WeakPlan | undefined =>
	verb(sentence) ?? exit(sentence) ?? deferral(sentence);

const us = String.raw`(?:we|i|(?:our|the) (?:[a-z]+ )?team)`;

/** "We hope to launch", "the team will try to fix", "we'd like to ship it in June". */
function verb(sentence: Sentence): WeakPlan | undefined {
	for (const { span, groups } of sentence.match(plans)) {
		const [whole = '', subject = '', phrase = '', act = ''] = groups;
		const rest = sentence.run.lower.slice(span.end, sentence.span.end);
		const due = dueIn(sentence, span.end);
		const delivers = delivery.test(`${act}${rest}`);
		if (!isToldOfUs(sentence, span.start) || (courteous.test(phrase) && polite.test(`${act}${rest}`)))
			continue;
		if (!delivers && (due !== 'deadline' || idle.test(act) || wish.test(phrase))) continue;
		if (due === undefined && wish.test(phrase)) continue;
		// "We aim to raise it from 31% to 36%" gives the target: that is what aims are for.
		if (/\baim/u.test(phrase) && givesSize(sentence)) continue;
		const start = span.start + subject.length + (phrase.startsWith(' ') ? 1 : 0);
		const end = span.start + whole.length - act.length - 1;
		return { span: { start, end }, kind: 'verb', isAnywhere: due !== undefined };
	}
	return undefined;
}

const plans = new RegExp(
	String.raw`(?<![a-z'-])(${us}(?: (?:also|now|currently|still|then|therefore|definitely|all))?)( ?(?:${[...weakPlans, wishes].join('|')})) ([a-z]+)(?![a-z'-])`,
	'gu',
);

const delivery = new RegExp(String.raw`^${deliveryVerbs}(?![a-z'-])(?! (?:by|with)\b)`, 'u');

const wish = /\bwants? to$/u;

const courteous = /(?:like|love) to$/u;

/** "We would like to introduce", "we'd love to start with": a manner of speaking. */
const polite =
	/^(?:announce|introduce|start|begin|open|close|send|add)\b(?! (?:the|a|an|it|this|two|three|our) )/u;

/** Whether a day stands behind the plan: a deadline ("by June") or a time ("in June"). */
function dueIn({ dates, run }: Sentence, from: number): 'deadline' | 'time' | undefined {
	const behind = dates.filter(it => it.span.start > from).map(it => run.lower.slice(from, it.span.start));
	if (
		behind.some(it =>
			/\b(?:by|before|until|no later than)(?: (?:the|end|of|early|late|mid|middle|start|beginning))* ?$/u.test(
				it,
			),
		)
	)
		return 'deadline';
	return behind.some(it => /\b(?:in|on|for|during|this|next|early|late|mid|around)[ -]?$/u.test(it))
		? 'time'
		: undefined;
}

/** What even with a day beside it is no piece of work. */
const idle =
	/^(?:be|have|see|learn|know|understand|continue|keep|become|hear|think|thank|note|stress|emphasize|emphasise|say|make|get|reach|meet|grow|help|avoid|ensure|find|focus|point|highlight|acknowledge|remind|clarify|mention|ask|invite|encourage|welcome|discuss|talk)$/u;

/** "We will produce announcements when possible". */
function exit(sentence: Sentence): WeakPlan | undefined {
	for (const { span, groups } of sentence.match(promiseWithExit)) {
		if (!isToldOfUs(sentence, span.start)) continue;
		const phrase = groups[1]!;
		return { span: { start: span.end - phrase.length, end: span.end }, kind: 'exit', isAnywhere: false };
	}
	return undefined;
}

const promiseWithExit = new RegExp(
	String.raw`(?<![a-z'-])${us}(?: will|'ll) (?!not\b|never\b|try\b|only\b)(?:(?!(?:who|which|that|and|but|or|so|to|because|where)\b)[a-z'-]+ ){1,9}(${exits})(?![a-z'-])`,
	'gu',
);

/** "We will consider adding", "we may look into it"; in a list of actions also "Consider adding". */
function deferral(sentence: Sentence): WeakPlan | undefined {
	for (const { span, groups } of sentence.match(deferred)) {
		if (!isToldOfUs(sentence, span.start)) continue;
		const phrase = groups[1]!;
		return { span: { start: span.end - phrase.length, end: span.end }, kind: 'deferral', isAnywhere: false };
	}
	return undefined;
}

const deferred = new RegExp(
	String.raw`(?<![a-z'-])${us}(?: |(?='))((?:will|'ll|may|might|could|are|is|am|'re|'m)(?: also| then| still)? (?:want to )?${deferrals})(?= [a-z])(?![^.,;]{1,60} (?:as|a success|done)\b)`,
	'gu',
);

/** "What we hope to do", "if we want to", "the team that": the plan is no statement of ours. */
const isToldOfUs = (sentence: Sentence, at: number): boolean => {
	const before = sentence.run.lower.slice(sentence.clauseAt(at).start, at);
	return !subordinate.test(before) && !denied.test(before);
};

const subordinate =
	/\b(?:what|where|how|which|that|why|when|who|whom|whether|if|because|than|as|since|until|unless|while|like|things?|everything|areas?|features?|ideas?|ways?|goals?|progress|improvements?|projects?|work|place|state|point)\W*(?:and |also )?$/u;

const denied = /\b(?:not|never|no longer|instead of|rather than)\b|n't\b/u;
