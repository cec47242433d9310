import { counted, people } from '../../lexicon/people.ts';
import { hasDataNearby } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isTold } from './_told.ts';

export default defineRule({
	id: 'vague-quantifier',
	family: 'numbers',
	attribute: 'Digging for data',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'warning', prfaq: 'warning', postmortem: 'warning' },
	summary: 'Give the count or the share of people instead of “many”.',
	why: '“Many” is three to one reader and three thousand to another, and the decision may hang on which. Even a rough “about 40%” can be checked and argued with.',
	source:
		'Write Like an Amazonian: “nearly all customers” becomes “87% of Prime members”. Karl Wiegers lists “several”, “some” and “many” among the words that make requirements ambiguous.',
	traps: [
		'A number beside it, in the section about the same people, or in a table or a link that it points at.',
		'“How many”, “too many”, “as many as”, “not many”, “at most”, “many-to-many”.',
		'A list that follows, or names: “several accounts asked for it: Acme, Globex”.',
		'What is possible or allowed: “some admins may hide it”, “when most guests have left”.',
		'Another noun’s description: “many customer surveys”, “most user settings”.',
		'Questions, quotations, requirements, options, open questions and non-goals.',
	],
	exampleKind: 'prfaq',
	cues: [
		'many',
		'most',
		'several',
		'numerous',
		'countless',
		'majority',
		'all',
		'number',
		'portion',
		'part',
		'share',
		'percentage',
		'proportion',
		'lots',
		'lot',
		'handful',
		'dozens',
		'hundreds',
		'thousands',
	],
	*detect(sentence) {
		const hit = readQuantifier(sentence);
		if (hit === undefined || sentence.isHypothetical || hasEvidence(sentence) || isLinkedAway(sentence, hit))
			return;
		if (listed.test(sentence.lower) || possible.test(sentence.lower)) return;
		const topic = sentence
			.wordsIn(hit)
			.map(it => it.text)
			.slice(-1);
		yield { span: hit, data: { phrase: sentence.written(hit), topic } };
	},
	judge: ({ data }, context) => isTold(context) && !hasDataNearby(context, data.topic),
	message: ({ phrase }) =>
		`“${phrase}” could be 3 or 3,000; give the count or the share, even a rough one with “about”.`,
	*fix({ span, data }) {
		const text = ' [how many? % or count, source?]';
		yield {
			title: `Ask for the number: “${data.phrase}${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: '«Many sellers» abandon the tax form.',
			fixed: 'Many sellers [how many? % or count, source?] abandon the tax form.',
		},
		{
			bad: '«A significant portion of tickets» come from refunds.',
			fixed: 'A significant portion of tickets [how many? % or count, source?] come from refunds.',
		},
		{ in: 'status', bad: '«Several enterprise accounts» asked for SSO.' },
		{
			in: 'postmortem',
			bad: 'Within the hour, **«several\ncustomers»** reported that the app did not start.',
		},
		{ in: 'onepager', bad: '- The old page is still opened by «many drivers» every day.' },
		{
			in: 'strategy',
			bad: 'Most of what we know is old.\n\n- «Most clinics» with a single desk do not feel the pain.',
		},
		{ in: 'prd', bad: '«The majority of users» never change the [default theme](#themes).' },
		{ good: 'Many sellers (38% of new ones) abandon the tax form.' },
		{ good: 'How many sellers abandon the form?' },
		{ good: 'The model is many-to-many.' },
		{ good: 'Several accounts asked for SSO: Acme, Globex and Initech.' },
		{ good: 'Many customer surveys wait for a reply on Mondays.' },
		{ good: 'Some admins may hide the panel, and most users can bring it back.' },
		{ good: 'If many sellers leave the form, we shorten it.' },
		{ good: 'Not many drivers open the page, and too many clinics call.' },
		{ good: 'Many drivers open the page every day ([dashboard](https://example.com/opens)).' },
		{ in: 'prd', good: '## Non-goals\n\n- Reach shops that many users visit abroad.' },
		{ in: 'prd', good: '## Open questions\n\n- Many sellers use two accounts; which one counts?' },
		{ good: 'Most clinics call by phone. It was 64% in May.' },
	],
});

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
function isLinkedAway(sentence: Sentence, { start }: Span): boolean {
	const clause = sentence.clauseAt(start);
	return sentence.run.links.some(
		it => it.span.end > start && it.span.start < clause.end && !it.url.startsWith('#'),
	);
}
