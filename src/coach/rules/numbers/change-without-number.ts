import { metric } from '../../lexicon/metrics.ts';
import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import { hasDataNearby } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'change-without-number',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'warning', status: 'warning', onepager: 'warning', strategy: 'warning', decision: 'warning', postmortem: 'warning', okr: 'off' },
	summary: 'Say from what, to what and since when a metric changed.',
	why: 'The direction alone does not let a reader judge whether it matters. From 2.1% to 2.8% in five weeks does, and it can be checked and forecast.',
	source: 'Write Like an Amazonian: “sales increased significantly” becomes units, percent and period.',
	traps: [
		'A number in the sentence, in the next one about the same thing, or in a table beside it.',
		'A metric that only describes another noun (“conversion friction”, “churn analysis”).',
		'Conditions, questions, negations and hypotheses; goals, which have a rule of their own.',
		'“Raise a ticket”, “drop-down”, “sign-up”: words that look like changes.',
	],
	exampleKind: 'status',
	*detect(sentence) {
		if (!metricAnywhere.test(sentence.lower)) return;
		const hit = firstHit(sentence);
		if (hit === undefined || hasEvidence(sentence) || sentence.isHypothetical || negated.test(sentence.lower)) return;
		yield { span: hit.span, data: { phrase: sentence.written(hit.span), tense: hit.tense, metric: metricAnywhere.exec(sentence.run.lower.slice(hit.span.start, hit.span.end))?.[0] ?? '' } };
	},
	judge: ({ data }, context) => !hasDataNearby(context) && !hasRowFor(data.metric, context.document.text) && !context.roles.some(it => skipped.has(it)),
	message: ({ phrase }) => `“${phrase}” tells the direction but not the size; from what, to what, since when? A number lets the reader judge whether it matters.`,
	*fix({ span, data }) {
		const text = data.tense === 'future' ? ' [by how much? from X to Y by date]' : ' [by how much? from X to Y, since when?]';
		yield { title: `Ask for the number: “${data.phrase}${text}”`, kind: 'draft', edits: [{ span: { start: span.end, end: span.end }, text }] };
	},
	examples: [
		{ bad: 'Checkout «conversion improved» after the redesign.', fixed: 'Checkout conversion improved [by how much? from X to Y, since when?] after the redesign.' },
		{ bad: 'We «reduced page load time» on mobile.', fixed: 'We reduced page load time [by how much? from X to Y, since when?] on mobile.' },
		{ bad: '- «Refunds are up» this week.', fixed: '- Refunds are up [by how much? from X to Y, since when?] this week.' },
		{ bad: 'The new onboarding «will increase activation» among agencies.', fixed: 'The new onboarding will increase activation [by how much? from X to Y by date] among agencies.' },
		{ bad: 'After the price change we saw a **«drop in\nsign-ups»** in Spain.' },
		{ bad: 'Since the launch, «churn has fallen» among small shops.' },
		{ good: 'Checkout conversion improved from 2.1% to 2.8% after the redesign.' },
		{ good: 'Conversion improved. It went from 2.1% to 2.8% in five weeks.' },
		{ good: 'If conversion drops we will roll back.' },
		{ good: 'Raise a ticket with Support.' },
		{ good: 'Conversion friction increased the number of steps we show.' },
		{ good: 'Churn did not increase.' },
		{ good: '## Goals\n\n- Increase retention among agencies.' },
		{ good: 'Sign-ups grew in every country:\n\n| Country | Sign-ups |\n| --- | --- |\n| Spain | 1,480 |' },
		{ good: 'We raised funds and improved the docs.' },
	],
});

const verbs = {
	past: '(?:increased|grew|rose|climbed|jumped|surged|improved|decreased|fell|dropped|declined|shrank|worsened|deteriorated|doubled|plummeted|plunged)',
	perfect: '(?:has|have|had) (?:also |since |steadily )?(?:increased|grown|risen|climbed|jumped|improved|decreased|fallen|dropped|declined|shrunk|worsened|deteriorated)',
	transitive: '(?:increased|improved|reduced|decreased|boosted|lifted|lowered|cut|grew|raised)',
	infinitive: '(?:increase|improve|reduce|decrease|boost|lift|lower|grow)',
	noun: '(?:increase|improvement|decrease|drop|decline|reduction|growth|rise|spike|dip|uptick|fall|surge|jump) in',
};

/** What may follow a metric that heads its noun phrase: nothing, punctuation, or a word that starts something else. */
const headed = String.raw`(?=$|[.,;:!)]|\s*[—–]|\s(?:and|or|but|in|on|at|for|by|of|with|to|from|after|before|since|as|this|last|across|among|among|during|over|because|while|when|than|through|is|are|was|were|has|have|year|week|month|per|due|thanks|following|again|here|there|too|overall|slightly|quickly|steadily|significantly)\b)`;

const det = String.raw`(?:(?:the|our|their|its|overall|total|average|median|mobile|user|customer|seller|weekly|monthly|daily|organic|new|support) ){0,3}`;

const past = new RegExp(String.raw`(?<![\p{L}\p{N}-])${metric} (?:also |then |further |steadily |${'(?:\\p{L}+ly )'})?(?:${verbs.perfect}|${verbs.past})${headed}`, 'gu');
const upDown = new RegExp(String.raw`(?<![\p{L}\p{N}-])${metric} (?:is|are|was|were) (?:also |still )?(?:up|down|higher|lower|growing|increasing|declining|dropping|falling|rising|improving)${headed}`, 'gu');
const transitive = new RegExp(String.raw`(?<=\b(?:we|we've|we have|i|it|team|launch|redesign|change|which|this|that|and|has|have|release|fix) (?:also |already |further |greatly )?)${verbs.transitive} ${det}${metric}${headed}`, 'gu');
const future = new RegExp(String.raw`\bwill (?:also |greatly |significantly )?${verbs.infinitive} ${det}${metric}${headed}`, 'gu');
const noun = new RegExp(String.raw`(?<=\b(?:saw|seen|see|seeing|had|noticed|observed|caused|causing|experienced|drove|driven|led to|resulted in|resulting in) (?:an? |the |some |further |continued |steady |sharp |big |large |small |clear |slight )*)${verbs.noun} ${det}${metric}${headed}`, 'gu');

const metricAnywhere = new RegExp(String.raw`(?<![\p{L}\p{N}-])${metric}(?![\p{L}\p{N}])`, 'u');

const negated = /\b(?:not|no|never|without|neither|nor)\b|n't\b/u;

const skipped: ReadonlySet<string> = new Set(['goals', 'non-goals', 'requirements', 'risks', 'open-questions', 'assumptions', 'options', 'metrics', 'glossary']);

/** Whether a table of the document has a row that is named after the metric: the figures are there. */
const hasRowFor = (name: string, text: DocumentText): boolean =>
	text.blocks.some(it => it.piece.table !== undefined && it.piece.derived(rowNames, rowNames).includes(name.slice(0, Math.max(4, name.length - 2))));

const rowNames = ({ table }: Piece): string => table?.rows.map(it => it[0]?.run.lower ?? '').join('\n') ?? '';

function firstHit(sentence: Sentence): { span: Span; tense: 'past' | 'future' } | undefined {
	for (const [pattern, tense] of [[past, 'past'], [upDown, 'past'], [transitive, 'past'], [noun, 'past'], [future, 'future']] as const) {
		const [hit] = sentence.match(pattern);
		if (hit !== undefined) return { span: hit.span, tense };
	}
	return undefined;
}
