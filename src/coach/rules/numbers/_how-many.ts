import { counted, people } from '../../lexicon/people.ts';
import { hasEvidence } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { denied, isListed } from './_uncounted.ts';

/** People or what they send in, in a number that is left open. */
export interface Uncertain {
	readonly span: Span;
	/**
	 * `claim`: "many users leave". `told`: "we tried this with several users". `meant`: also where plans are made,
	 * "some percentage of users".
	 */
	readonly form: 'claim' | 'told' | 'meant';
}

/** The people of the sentence whose number is open. */
export function peopleIn(sentence: Sentence): Uncertain | undefined {
	if (sentence.isHypothetical) return undefined;
	const asked = askedIn(sentence);
	if (asked !== undefined) {
		if (isLinkedAway(sentence, asked.span)) return undefined;
		return asked.form === 'told' && hasEvidence(sentence) ? undefined : asked;
	}
	const hit = readQuantifier(sentence);
	if (hit === undefined || hasEvidence(sentence) || isLinkedAway(sentence, hit)) return undefined;
	return listed.test(sentence.lower) || possible.test(sentence.lower)
		? undefined
		: { span: hit, form: 'claim' };
}

/** People whose number is open though they do nothing in the sentence. */
function askedIn(sentence: Sentence): Uncertain | undefined {
	const { lower } = sentence;
	for (const { pattern, form: means } of asked) {
		const hit = pattern.exec(lower);
		if (hit === null) continue;
		const phrase = hit[1]!;
		const end = hit.index + hit[0].length;
		if (denied.test(lower.slice(0, end - phrase.length)) || isListed(lower.slice(end))) continue;
		const start = sentence.span.start + end - phrase.length;
		return { span: { start, end: start + phrase.length }, form: means };
	}
	return undefined;
}

const many =
	'(?:several|many|a few|multiple|various|numerous|some|a number of|a handful of|lots of|a lot of)';
const whom = String.raw`(?:of (?:our|the|their) )?(?:(?!(?:of|to|in|on|at|for|by|with|and|or|that|who)\b)[a-z-]+ ){0,2}?(?:${people}|stakeholders|people|sources|experts|peers|organi[sz]ations|businesses)`;

const asked: readonly { readonly form: Uncertain['form']; readonly pattern: RegExp }[] = [
	{
		form: 'told',
		pattern: new RegExp(
			String.raw`\b(?:i|we)(?:'ve| have)? (?:also |already |then )?(?:tried|tested|talked|spoke|spoken|met|piloted|validated|floated|shared|discussed|checked|heard|interviewed|surveyed|asked|consulted|visited|called)(?: (?:this|that|it|them|(?:the|our|a|an)(?: [a-z-]+){1,3}))?(?: (?:with|to|from|on|by))? (${many} ${whom})(?![\p{L}'-])`,
			'u',
		),
	},
	{
		form: 'told',
		pattern: new RegExp(
			String.raw`\b(?:interviews|conversations|calls|tests|sessions|workshops|pilots|trials) (?:with|of) (${many} ${whom})(?![\p{L}'-])`,
			'u',
		),
	},
	// "Feedback from a targeted set of stakeholders."
	{
		form: 'meant',
		pattern: new RegExp(
			String.raw`\b(?:feedback|input|data|insights?|answers|tests?|pilot|beta|interviews?|launch|release|rolled out|roll out)(?: [a-z]+)? (?:from|with|to|by|among) (an? (?:targeted |select |selected |small |limited |chosen |diverse |representative |larger |broad )?(?:set|group|subset|handful|sample|number|selection) of ${whom})(?![\p{L}'-])`,
			'u',
		),
	},
	// A share that says of itself that it is one.
	{
		form: 'meant',
		pattern: new RegExp(
			String.raw`(?<!\b(?:if|whether|when|at least|by) )\b((?:some|a certain|an unknown) (?:percentage|share|fraction|portion|proportion|number) of (?:[a-z-]+ ){0,3}?(?:${people}|${counted}|people))(?![\p{L}'-])`,
			'u',
		),
	},
];

const quantifier =
	'(?:many|most|several|numerous|countless|nearly all|almost all|virtually all|(?:lots|dozens|hundreds|thousands|tens of thousands|a lot|a handful|a number|a large number|a growing number|an increasing number|a small number|a (?:significant|large|small|substantial|sizeable|sizable|good|big) (?:number|portion|part|share|percentage|proportion)|the (?:vast |great |overwhelming )?majority) of)';

const described = String.raw`(?:(?:of )?(?:our|the|their|these|those|its) )?(?:(?!(?:of|to|in|on|at|for|by|with|and|or|that|who|which|different|other|is|are)\b)[a-z-]+ ){0,2}?`;

const quantified = new RegExp(
	String.raw`(?<![\p{L}\d'-])(?<!\b(?:how|too|so|as|that|not|than|the|these|those|his|her|its|our|your|up to|next|few|only) )${quantifier} ${described}(?:${people}|${counted})(?![\p{L}\d'-])`,
	'u',
);

/** The people as who does something, or by whom it is done: what the sentence claims of them has a size. */
function readQuantifier(sentence: Sentence): Span | undefined {
	const hit = quantified.exec(sentence.lower);
	if (hit === null) return undefined;
	const before = sentence.lower.slice(0, hit.index);
	const after = sentence.lower.slice(hit.index + hit[0].length);
	if (
		!acts.test(after) &&
		!(opens.test(before) && goesOn.test(after)) &&
		!(/\bby $/u.test(before) && ends.test(after))
	)
		return undefined;
	const start = sentence.span.start + hit.index;
	return { start, end: start + hit[0].length };
}

const acts =
	/^ (?:never|always|rarely|seldom|often|also|still) [a-z]|^ (?:(?:also|still|never|already|now|often|currently|either|even|simply|just|currently|actually|[a-z]+ly) )?(?:[a-z]+ed|are|were|have|had|has|do|don't|did|didn't|say|want|use|need|find|found|struggle|spend|spent|leave|left|abandon|see|saw|get|got|prefer|rely|work|lose|lost|give|gave|told|ask|run|ran|come|came|go|went|choose|chose|tell|complain|know|think|expect|believe|make|made|start|stop|pay|paid|call|write|wrote|buy|bought|keep|kept|face|feel|felt|miss|cannot|can't|come|drop|fail|cancel|churn|skip|ignore|wait|begin|stay|report|request)\b/u;

/** Behind a conjunction, a comma or nothing: a subject whose verb comes later. */
const opens =
	/(?:^|[,;:—–(] ?|\b(?:that|because|since|and|but|so|while|although|where|today|currently|now) )\W*$/u;

const goesOn = /^ (?:who|that|in|on|from|with|at|across|of|using)\b/u;

const ends = /^(?:$|[.,;:!)]|\s[—–(]| (?:in|on|at|every|each|per|to|and|as|this|last|for|today)\b)/u;

/** A list is the count. */
const listed = /:\s*\S|:\s*$|\b(?:including|such as|namely|e\.g\.|for example|like [A-Z])/u;

/** Possibilities, conditions, and general truths about a moment. */
const possible = /\b(?:may|might|could|can|when|whenever|until|unless|should|must)\b/u;

/** A link elsewhere in the clause can be followed to the numbers; a jump within the page gives none. */
export function isLinkedAway(sentence: Sentence, { start }: Span): boolean {
	const clause = sentence.clauseAt(start);
	return sentence.run.links.some(
		it => it.span.end > start && it.span.start < clause.end && !it.url.startsWith('#'),
	);
}
