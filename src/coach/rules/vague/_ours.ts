import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Whether a time gone by dates something that we, our team, our company or our product did. */
export function isOurs(sentence: Sentence, span: Span): boolean {
	const { lower } = sentence.run;
	const clause = sentence.clauseAt(span.start);
	const before = lower.slice(clause.start, span.start);
	const after = lower.slice(span.end, clause.end);
	if (
		/\b(?:who|that|which|users?|customers?|until|not|if|when|more|most) [^,]{0,200}$/u.test(before) ||
		/n't\b/u.test(before)
	)
		return false;
	// "Recently, we moved support to a new tool."
	if (/^\W*$/u.test(before))
		return /^,? (?:we|we've|our [a-z]+|the team) /u.test(after) && didSomething.test(after);
	// "We recently changed the fee", "our team has lately moved".
	if (subject.test(before)) return didSomething.test(after.split(' ').slice(0, 4).join(' '));
	// "We changed the fee recently."
	return (
		/^\W*$/u.test(after) &&
		/^\W*(?:(?:and|but|for [a-z]+,|in [a-z]+,) )?(?:we|we've|our team|the team) /u.test(before) &&
		didSomething.test(before)
	);
}

const subject =
	/(?:^|[\s*(])(?:we|we've|our (?:[a-z]+ )?[a-z]+|the (?:team|company|product)) (?:have |has |had |were |was )?$/u;

const didSomething =
	/\b(?:(?:have|has|'ve) [a-z]+|[a-z]{2,}ed|made|began|begun|built|cut|grew|grown|held|led|left|lost|met|paid|ran|sent|set|took|taken|went|won|wrote|written|split|bought|brought|chose|chosen|gave|given|got|hit|put|saw|seen|sold|shut)\b|'ve\b/u;
