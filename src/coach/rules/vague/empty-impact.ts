import { better, unspecific, wishes } from '../../lexicon/empty-impact.ts';
import { hasDataNearby, isUnderNegation, subItems } from '../../lint/nearby.ts';
import { defineRule, type DraftedFix } from '../../lint/rule.ts';
import { hasEvidence, isLinked } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { clauseEnd } from './_clause.ts';

export default defineRule({
	id: 'empty-impact',
	family: 'vague',
	attribute: 'Driven by impact',
	unit: 'sentence',
	severity: {
		all: 'information',
		prfaq: 'warning',
		strategy: 'warning',
		onepager: 'warning',
		okr: 'warning',
	},
	summary: 'Name the metric that moves instead of “drive value”.',
	why: 'Nobody can be against “unlocking value”, so it decides nothing and cannot be missed. The metric that moves, for whom and by how much, can be weighed against its cost.',
	source: 'Richard Rumelt on fluff in strategies; the “so what” test.',
	traps: [
		'A number, a link or a table that gives the result, in the sentence or around it.',
		'What follows in detail: sub-items, a list behind a colon, “empowers sellers to refund in one click”.',
		'Literal words: “unlock the phone”, “streamline the page”, “empowered team”, “visibility”, “drive to the depot”.',
		'What things do in general (“features that add value”), what is denied, conditions and questions.',
		'A mission or vision; what was done in the past.',
		'The problem and its background; options, risks, open questions and non-goals.',
	],
	exampleKind: 'strategy',
	cues: [
		...[
			'drive',
			'drives',
			'driving',
			'unlock*',
			'needle',
			'value',
			'empower*',
			'enable*',
			'enabling',
			'experience',
			'ux',
		],
		...[
			'delight*',
			'awareness',
			'bar',
			'level',
			'serve',
			'serves',
			'serving',
			'alignment',
			'foster*',
			'buzz',
		],
		...[
			'hearts',
			'position',
			'success',
			'futureproof*',
			'proof*',
			'improvements',
			'ways',
			'generally',
			'board',
		],
		...['overall', 'general', 'improved', 'better', 'enhanced', 'optimi*'],
	],
	*detect(sentence) {
		const { lower } = sentence;
		if (sentence.isHypothetical || calling.test(lower) || /:\s*$/u.test(lower)) return;
		const hit = unspecificIn(sentence) ?? wishIn(sentence);
		if (hit === undefined || hasEvidence(sentence) || isLinked(sentence, hit.span)) return;
		const data = { phrase: sentence.written(hit.span), ...hit };
		yield { span: hit.span, data, ...(hit.form === 'better' ? { atMost: 'information' as const } : {}) };
	},
	judge: (_, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		!calling.test(context.section.title.toLowerCase()) &&
		!isUnderNegation(context) &&
		!hasDataNearby(context) &&
		subItems(context).length === 0,
	message: ({ phrase, form }) =>
		form === 'better'
			? `“${phrase}” in what? Say what it does then that it does not do now, or what would measure it.`
			: `“${phrase}” names a wish, not a result; say which metric moves, for whom, by how much.`,
	*fix({ data }, sentence) {
		yield fixOf(sentence, data);
	},
	examples: [
		{
			bad: 'This will «drive engagement and unlock value».',
			fixed: 'This will improve [which metric, from what to what?].',
		},
		{
			bad: 'Our goal is to «move the needle on» retention.',
			fixed: 'Our goal is to improve retention [from what to what, by when?].',
		},
		{
			bad: 'The new hub «empowers teams».',
			fixed: 'The new hub improves [which metric, from what to what?].',
		},
		{
			in: 'okr',
			bad: '1. Redo the price page, and make «other key» improvements to\n   our listings.',
			fixed: '1. Redo the price page, and make [which?] improvements to\n   our listings.',
		},
		{
			bad: '**Why now?** It is a chance to «delight agencies» and to win back two of them.',
			fixed:
				'**Why now?** It is a chance to improve [which metric, from what to what?] and to win back two of them.',
		},
		{
			in: 'prd',
			bad: '- «Deliver value» to end users\n- Replace the old importer',
			fixed: '- Improve [which metric, from what to what?]\n- Replace the old importer',
		},
		{ in: 'onepager', bad: 'We will improve the docs «in various ways».' },
		{ in: 'okr', bad: '## Objective 2\n\n- «Increase awareness» of the returns portal' },
		{
			in: 'postmortem',
			bad: '## Actions\n\n- Introduce **«improved»** test rigs to make sure that we\n  trust what they say.',
			fixed:
				'## Actions\n\n- Introduce **improved [in what, measured by what?]** test rigs to make sure that we\n  trust what they say.',
		},
		{ in: 'status', good: '## Goals\n\n- Build a better importer that undoes each step.' },
		{ good: 'This raises week-4 retention from 31% to 36%.' },
		{ good: 'Sellers unlock the app with Face ID.' },
		{ good: 'The hub enables agents to refund in one click.' },
		{ good: 'The hub empowers sellers to refund without a call to support.' },
		{ good: 'Does the page add value? We asked whether the layout drives engagement.' },
		{ good: 'Teams start strong and ship features that add value.' },
		{ good: '- Delight agencies\n  - Refunds within two hours.\n  - One invoice a month.' },
		{ good: 'We improve the returns portal in various ways:\n\n- One label for each parcel.\n- No login.' },
		{ good: '## Mission\n\nWe improve the shopping experience for everyone.' },
		{ good: 'This will drive growth: sign-ups double, from 400 to 800 a week.' },
		{ in: 'prd', good: 'Add value and unit to the export.' },
	],
});

interface Empty {
	readonly span: Span;
	readonly form: 'wish' | 'which' | 'how' | 'better';
}

/** The first wish, with those joined to it. */
function wishIn(sentence: Sentence): Empty | undefined {
	const { lower } = sentence.run;
	const hits = [...sentence.match(anyWish)]
		.map(it => it.span)
		.filter(it => isOurs(lower.slice(sentence.span.start, it.start), lower.slice(it.start, it.end)));
	const [first] = hits;
	if (first === undefined) return undefined;
	let { end } = first;
	for (const next of hits.slice(1)) {
		if (!/^(?:,|,? and(?: to)?) $/u.test(lower.slice(end, next.start))) break;
		end = next.end;
	}
	return { span: { start: first.start, end }, form: 'wish' };
}

const anyWish = new RegExp(String.raw`(?<![a-z\d'-])(?:${wishes.join('|')})`, 'gu');

/** Whether the verb is what we are going to do: "to drive", "we drive", "Drive …"; "the hub drives". */
function isOurs(before: string, phrase: string): boolean {
	const clause = before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '), 0));
	if (elsewhere.test(clause)) return false;
	if (/^[a-z-]+ing\b/u.test(phrase)) return /^\W*$/u.test(clause) || /\bby $/u.test(clause);
	if (/^(?:(?:best|better) )?[a-z-]+s\b/u.test(phrase)) return /[a-z)] $/u.test(clause);
	return ours.test(clause);
}

const elsewhere =
	/\b(?:not|no|never|without|neither|nor|rather than|instead of|that|which|who|whose|what|how|why|where|when|often|usually|always|can|could|may|might|should)\b|n't\b/u;

const ours =
	/(?:^[\W\d_]*|\b(?:to|will|we|and|helps?(?: us| them)?|p\d:?|objective:?|kr\d*:?) |[,:] |'ll )$/u;

function unspecificIn(sentence: Sentence): Empty | undefined {
	const [improved] = [...sentence.match(anyBetter)];
	if (improved !== undefined) {
		const word = improved.groups[1]!;
		const start = improved.span.start + improved.groups[0]!.indexOf(` ${word} `) + 1;
		return { span: { start, end: start + word.length }, form: 'better' };
	}
	for (const pattern of vague) {
		for (const { span, groups } of sentence.match(pattern)) {
			const words = (groups[1] ?? '').trimEnd();
			const clause = sentence.run.lower.slice(sentence.span.start, span.start);
			if (elsewhere.test(clause)) continue;
			const start = span.start + groups[0]!.lastIndexOf(words);
			return {
				span: { start, end: start + words.length },
				form: groups[0]!.endsWith('improvements') ? 'which' : 'how',
			};
		}
	}
	return undefined;
}

const anyBetter = new RegExp(better, 'gu');

const vague = unspecific.map(it => new RegExp(String.raw`(?<![a-z\d'-])(?:${it})`, 'gu'));

/** A mission is allowed to be one. */
const calling = /\b(?:mission|vision|purpose|values|principles?)\b/u;

const skipped: ReadonlySet<string> = new Set([
	'quote',
	'options',
	'risks',
	'open-questions',
	'non-goals',
	'assumptions',
	'evidence',
	'lessons',
	'problem',
	'background',
	'customer',
]);

function fixOf(sentence: Sentence, { span, form }: Empty): DraftedFix {
	if (form === 'better') {
		const text = ' [in what, measured by what?]';
		const edits = [{ span: { start: span.end, end: span.end }, text }];
		return { title: `Ask what is meant: “${sentence.written(span)}${text}”`, kind: 'draft', edits };
	}
	if (form !== 'wish') {
		const text = form === 'which' ? '[which?]' : '[how, measured by what?]';
		return { title: `Ask what is meant: “${text}”`, kind: 'draft', edits: [{ span, text }] };
	}
	const words = sentence.written(span);
	const improve = improveLike(words);
	if (/ on$/iu.test(words)) {
		const end = clauseEnd(sentence, span);
		const text = '[from what to what, by when?]';
		return {
			title: `Name the result: “${improve} … ${text}”`,
			kind: 'draft',
			edits: [
				{ span, text: improve },
				{ span: { start: end, end }, text: ` ${text}` },
			],
		};
	}
	// "… to our users" and "… of the portal" belong to the wish.
	const tail = /^ (?:to|for|of|with minimal|with little) [^.,;:!()]*?(?=$|[.,;:!()]| and\b)/u.exec(
		sentence.run.lower.slice(span.end, sentence.span.end),
	)?.[0];
	const text = `${improve} [which metric, from what to what?]`;
	return {
		title: `Name the result: “${text}”`,
		kind: 'draft',
		edits: [{ span: { start: span.start, end: span.end + (tail ?? '').trimEnd().length }, text }],
	};
}

/** "Improve" in the form of the phrase's verb. */
function improveLike(words: string): string {
	const first = /^(?:best |better )?(\S+)/iu.exec(words)![1]!.toLowerCase();
	const form = first.endsWith('ing') ? 'improving' : first.endsWith('s') ? 'improves' : 'improve';
	return /^\p{Lu}/u.test(words) ? form[0]!.toUpperCase() + form.slice(1) : form;
}
