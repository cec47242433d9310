import { changeAnywhere, changeForms, type ChangeForm, type Tense } from '../../lexicon/change-forms.ts';
import { metricAnywhere } from '../../lexicon/metrics.ts';
import type { BlockContext } from '../../lint/views.ts';
import { hasDataNearby, isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence, isLinked } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'change-without-number',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: {
		all: 'information',
		wbr: 'warning',
		status: 'warning',
		onepager: 'warning',
		strategy: 'warning',
		decision: 'warning',
		postmortem: 'warning',
		okr: 'off',
	},
	summary: 'Say from what, to what and since when a metric changed.',
	why: 'The direction alone does not let a reader judge whether it matters. From 2.1% to 2.8% in five weeks does, and it can be checked and forecast.',
	source: 'Write Like an Amazonian: “sales increased significantly” becomes units, percent and period.',
	traps: [
		'A number in the sentence or beside it, elsewhere in the section about the same metric, or in a table of the document that has a row for it.',
		'A metric that only describes another noun (“conversion friction”, “the sales team”).',
		'Conditions, questions, negations, purposes (“to increase retention”) and hypotheses; goals, which have a rule of their own.',
		'“Raise a ticket”, “drop-down”, “sales dropped off the parcels”: words that look like changes.',
		'An adjective: “because of reduced costs”, “offers improved retention”.',
		'Timelines, root causes, risks, requirements, options; what rivals do.',
	],
	exampleKind: 'status',
	*detect(sentence) {
		if (
			!changeAnywhere.test(sentence.lower) ||
			!(metricAnywhere.test(sentence.lower) || /\b(?:usage|time)\b/u.test(sentence.lower))
		)
			return;
		if (
			sentence.isHypothetical ||
			negated.test(sentence.lower) ||
			general.test(sentence.lower) ||
			labelled.test(sentence.run.lower)
		)
			return;
		const hit = firstHit(sentence);
		if (hit === undefined || hasEvidence(sentence) || isLinked(sentence, hit.span)) return;
		const topic = sentence.words
			.filter(it => it.span.end <= hit.span.end && it.span.start >= hit.span.start - described)
			.map(it => it.text)
			.filter(it => !forms.test(it));
		yield {
			span: hit.span,
			data: { phrase: sentence.written(hit.span), tense: hit.tense, opens: hit.opens, topic },
		};
	},
	judge: ({ data }, context) =>
		(!data.opens || tellsOfThePast(context)) &&
		!context.roles.some(it => skipped.has(it)) &&
		!isUnderNegation(context) &&
		!isAboutRivals(context) &&
		!hasDataNearby(context, data.topic),
	message: ({ phrase }) =>
		`“${phrase}” tells the direction but not the size; from what, to what, since when? A number lets the reader judge whether it matters.`,
	*fix({ span, data }) {
		const text =
			data.tense === 'future'
				? ' [by how much? from X to Y by when?]'
				: ' [by how much? from X to Y, since when?]';
		yield {
			title: `Ask for the number: “${data.phrase}${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: 'Checkout «conversion improved» after the redesign.',
			fixed: 'Checkout conversion improved [by how much? from X to Y, since when?] after the redesign.',
		},
		{
			bad: 'We «reduced page load time» on mobile.',
			fixed: 'We reduced page load time [by how much? from X to Y, since when?] on mobile.',
		},
		{
			bad: '- «Refunds are up» this week.',
			fixed: '- Refunds are up [by how much? from X to Y, since when?] this week.',
		},
		{
			bad: 'The new onboarding «will increase activation» among agencies.',
			fixed:
				'The new onboarding will increase activation [by how much? from X to Y by when?] among agencies.',
		},
		{ bad: 'After the price change we **«saw a drop in\nsign-ups»** in Spain.' },
		{ bad: 'Since the launch, «churn has steadily fallen» among small shops.' },
		{
			bad: '- **Search:** the new index «cut the time» to find an order.',
			note: 'Times that have no name of their own.',
		},
		{
			bad: '## What got done\n\n- «Improved mobile checkout conversion».\n- Closed the audit.',
			note: 'A note that opens with the verb.',
		},
		{
			in: 'prd',
			bad: 'It helps us keep new users, «leading directly to increased Cloud and\nEnterprise sales».',
		},
		{
			in: 'onepager',
			bad: 'Our 30-day «retention improved» over the past six weeks.',
			note: 'A period is no size.',
		},
		{ in: 'wbr', bad: '«Traffic continued to grow» in all regions.' },
		{ good: 'Checkout conversion improved from 2.1% to 2.8% after the redesign.' },
		{ good: 'Conversion improved. It went from 2.1% to 2.8% in five weeks.' },
		{ good: 'Orders rose from 3 to 7 a day.' },
		{ good: 'Revenue doubled after the launch in Spain.' },
		{ good: 'If conversion drops we will roll back.' },
		{ good: 'Raise a ticket with Support.' },
		{ good: 'Conversion friction increased the number of steps we show.' },
		{ good: 'Churn did not increase.' },
		{ good: 'The team responsible for sales grew in May.' },
		{ good: 'We moved the job to a smaller region because of reduced costs.' },
		{ good: 'We raised funds, improved refunds for sellers and cut tickets for the rest.' },
		{ good: '## Goals\n\n- Increase retention among agencies.' },
		{ good: '**Hypothesis:** a shorter form has increased conversion.' },
		{ good: 'Sign-ups grew in every country:\n\n| Country | Sign-ups |\n| --- | --- |\n| Spain | 1,480 |' },
		{
			good: '## Highlights\n\nRevenue dropped as we moved people to the audit.\n\n## Numbers\n\n| Metric | May | June |\n| --- | --- | --- |\n| Total revenue | $329 | $259 |',
			note: 'The table has a row for it.',
		},
		{
			good: 'Support tickets fell after the launch.\n\nWe had 140 support tickets a week in April and 60 in June.',
		},
		{ in: 'postmortem', good: '## Timeline\n\n- 10:04 The error rate increased and orders dropped.' },
	],
});

const negated = /\b(?:not|no|never|without|neither|nor|cannot)\b|n't\b/u;

/** "When the price went up, churn increased": what happens then, not what happened once. */
const general = /^\W*(?:when|whenever|as|while|once|until)\b/u;

/** Items that say what they are: no claim that something changed. */
const labelled =
	/^\s*(?:the )?(?:riskiest |key |main |success |our |null )?(?:hypothes[ie]s|assumptions?|risks?|goals?|objectives?|outcomes?|targets?|success|metrics?|kr ?\d*|questions?|examples?|e\.g\.|non-goals?|mitigation|definition|user story|as an? )\b/u;

const skipped: ReadonlySet<string> = new Set([
	'goals',
	'non-goals',
	'requirements',
	'risks',
	'open-questions',
	'assumptions',
	'options',
	'metrics',
	'timeline',
	'root-cause',
	'lessons',
	'quote',
	'cta',
	'getting-started',
]);

/** "Reduced page load time" at the start of a note tells what was done in a report, and what is wanted elsewhere. */
const tellsOfThePast = ({ kind }: BlockContext): boolean => kind === 'status' || kind === 'wbr';

const isAboutRivals = ({ section }: BlockContext): boolean =>
	/\b(?:compet\w+|rivals?|market|industry|landscape)\b/iu.test(section.title);

/** How far before the hit a word still describes the metric, in characters: "development costs fell". */
const described = 24;

/** Words that say what happened, not to what. */
const forms =
	/^(?:increas|decreas|improv|reduc|boost|lift|lower|higher|grew|grow|rose|ris|f[ae]ll|drop|declin|shr[aiu]nk|shorten|raise|cut|saw|seen|will|expect|lead|result|drive|driv|caus|continue|there|time|times|rate|rates|score|scores|number|amount|volume|level|share|total|active|support|customer|users?$)/u;

interface ChangeHit {
	readonly span: Span;
	readonly tense: Tense;
	/** The verb opens the sentence: only some kinds of document mean the past by that. */
	readonly opens: boolean;
}

function firstHit(sentence: Sentence): ChangeHit | undefined {
	for (const form of changeForms) {
		for (const { span } of sentence.match(form.pattern)) {
			const before = sentence.run.lower.slice(sentence.span.start, span.start);
			if (
				form.verbFirst === true &&
				opens(before) &&
				finite.test(sentence.run.lower.slice(span.end, sentence.clauseAt(span.start).end))
			)
				continue;
			if (mayBe.test(before) || (form.verbFirst === true ? !isVerb(before) : isGoverned(before, form)))
				continue;
			return { span, tense: form.tense, opens: form.verbFirst === true && opens(before) };
		}
	}
	return undefined;
}

/** "Reduced latency is a benefit": with a verb behind it, what opens the sentence is a noun. */
const finite =
	/\b(?:is|are|was|were|has|have|had|will|can|could|may|might|should|would|must|means?|makes?|lets?|gives?|helps?|leads?|do|does)\b/u;

/** "Might result in increased throughput": a possibility, not a claim. */
const mayBe =
	/(?<!\b(?:in|since|of|by|early|late|until|from|last) )\b(?:can|could|may|might|should|to) (?:[a-z]+ly )?$/u;

const opens = (before: string): boolean => /^(?:\P{L}*|[^:]{1,40}: )$/u.test(before);

/** Whether "reduced" is a verb here, judged by what stands before it; an adjective or participle is no claim. */
function isVerb(before: string): boolean {
	if (opens(before)) return true;
	const words = before.match(/[\p{L}'-]+|[,;:—–(]/gu) ?? [];
	let at = words.length - 1;
	while (at > 0 && /^(?:also|already|further|then|successfully|since|even|\p{L}{2,}ly)$/u.test(words[at]!))
		at--;
	const word = words[at]!;
	if (/^(?:we|i|it|they|he|she|this|that|which|team|has|have|had|we've|i've)$/u.test(word)) return true;
	if (word === 'and' || word === ',') return /\b(?:we|we've|i|the team)\b/u.test(before);
	// "The new ranking increased", but "by offering increased".
	if (word.endsWith('ing') && /^(?:the|our|this|its|new|a|an|their)$/u.test(words[at - 1] ?? '')) return true;
	return !/[^\p{L}'-]/u.test(word) && !adjectiveBefore.test(word);
}

/** Words behind which "reduced", "improved" and the like describe a noun, or are infinitives. */
const adjectiveBefore =
	/^(?:an?|the|our|their|its|your|his|her|my|this|these|those|some|any|more|no|all|to|of|in|on|at|for|by|with|from|through|via|as|than|or|but|about|between|towards?|toward|into|because|due|be|been|being|is|are|was|were|get|gets|got|can|could|may|might|should|would|must|will|do|does|did|if|when|where|users?|customers?|see|sees|saw|seen|show|shows|showed|shown|offers?|offered|means?|meant|delivers?|delivered|provides?|provided|gives?|gave|brings?|brought|enjoys?|enjoyed|ensures?|supports?|includes?|included|causes?|caused|drives?|drove|experienced?|reported|report|promises?|yields?|yielded|creates?|created|enables?|enabled|requires?|required|\p{L}+ing)$/u;

/** The metric of a subject form belongs to another noun ("the team responsible for sales grew"), or is somebody's object. */
const isGoverned = (before: string, { tense }: ChangeForm): boolean =>
	tense === 'past' && governed.test(before);

const governed =
	/\b(?:for|in|with|on|about|behind|around|to|from|by|at|into|over|per|when|whenever|after|before|as|while|until|once|how|why|where|drives?|tracks?|owns?|affects?|impacts?|explains?|monitors?) (?:[a-z-]+ ){0,2}$/u;
