import { metric } from '../../lexicon/metrics.ts';
import { people } from '../../lexicon/people.ts';
import { hasDataNearby } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasEvidence, isLinked } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isTold } from './_told.ts';

export default defineRule({
	id: 'adjective-without-data',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: {
		all: 'hint',
		wbr: 'warning',
		status: 'information',
		onepager: 'information',
		strategy: 'information',
		decision: 'information',
		prfaq: 'information',
		prd: 'information',
	},
	summary: 'Write the number you had in mind instead of the adjective.',
	why: '“Slow” is ten seconds to one reader and ten minutes to another. The number behind the adjective is what a decision can rest on, and what shows later whether it got better.',
	source:
		'Write Like an Amazonian: “much faster” becomes “from 10 ms to 1 ms”. Femmer et al. count comparatives and subjective words among the smells of requirements.',
	traps: [
		'A number in the sentence or beside it, in the section about the same thing, in a table or a chart.',
		'“Faster than the old one”: what it is compared with is given.',
		'Names and fixed terms: “fast-forward”, “low-code”, “high season”, “small business”.',
		'States that are no measure: “stock is low” as a label, “priority: high”.',
		'Conditions, questions, negations, requirements, goals, options.',
		'What people feel, and what rivals do.',
	],
	kinds: {
		gradable: 'An adjective or adverb that stands for a number.',
		comparative: 'A comparison without the other side.',
	},
	exampleKind: 'onepager',
	cues: [
		'slow',
		'fast',
		'low',
		'high',
		'poor',
		'weak',
		'strong',
		'expensive',
		'faster',
		'slower',
		'easier',
		'simpler',
		'cheaper',
		'quicker',
		'quickly',
		'easily',
		'effortlessly',
		'better',
		'efficient',
		'excellent',
		'good',
		'great',
		'healthy',
		'disappointing',
		'encouraging',
		'solid',
		'broadly',
		'widely',
		'highly',
		'heavily',
		'barely',
		'rarely',
		...['progress', 'traction', 'long', 'ages', 'forever'],
	],
	*detect(sentence) {
		const hit = readGradable(sentence) ?? readComparative(sentence) ?? readAdverb(sentence);
		if (
			hit === undefined ||
			sentence.isHypothetical ||
			denied.test(sentence.lower.slice(0, hit.span.end - sentence.span.start))
		)
			return;
		if (hasEvidence(sentence) || isLinked(sentence, hit.span)) return;
		const topic = sentence
			.wordsIn({ start: sentence.span.start, end: hit.span.end })
			.map(it => it.text)
			.slice(-5);
		yield {
			span: hit.span,
			kind: hit.kind,
			data: { phrase: sentence.written(hit.span), form: hit.form, topic },
		};
	},
	judge: ({ data }, context) =>
		isTold(context) &&
		(data.form !== 'adverb' ||
			(context.kind === 'prfaq' && !context.roles.some(it => it.startsWith('faq')))) &&
		!/\b(?:compet\w+|rivals?|market|landscape)\b/iu.test(context.section.title) &&
		!hasDataNearby(context, data.form === 'adverb' ? [] : data.topic),
	message: ({ phrase }, kind) =>
		kind === 'comparative'
			? `“${phrase}” leaves out than what and by how much; the two numbers let the reader judge the gain.`
			: `“${phrase}” means something different to every reader; write the number you had in mind.`,
	*fix({ span, data }) {
		const text =
			data.form === 'gradable'
				? ' [how much? number, unit?]'
				: data.form === 'comparative'
					? ' [than what? from X to Y?]'
					: ' [in how long, against what today?]';
		yield {
			title: `Ask for the number: “${data.phrase}${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: 'The current «export is slow».',
			fixed: 'The current export is slow [how much? number, unit?].',
		},
		{
			bad: '«Adoption among agencies is low», so nobody has asked for it.',
			fixed: 'Adoption among agencies is low [how much? number, unit?], so nobody has asked for it.',
		},
		{
			bad: 'The new flow is «faster and easier».',
			as: 'comparative',
			fixed: 'The new flow is faster and easier [than what? from X to Y?].',
		},
		{
			in: 'status',
			bad: '- **Search:** we saw «strong growth» in\n  the south this week.',
		},
		{ bad: 'Because of «high churn» in the first month, the team looked at the welcome mails.' },
		{
			in: 'prfaq',
			bad: '# Bookly\n\nClinics can now «quickly find» a nurse\nin their own district.',
			fixed:
				'# Bookly\n\nClinics can now quickly find [in how long, against what today?] a nurse\nin their own district.',
		},
		{ in: 'strategy', bad: 'The old planner is «widely used» by couriers in Lyon.' },
		{ in: 'decision', bad: 'The second vendor makes checkout «slower».', as: 'comparative' },
		{ in: 'okr', bad: '1. Publish the roadmap. => The plan is out; we made «good progress» on the rest.' },
		{ in: 'status', bad: 'The post «barely got any traction» on the seller forum.' },
		{ bad: 'Filing a return by hand «takes a very long time» for agencies.' },
		{ in: 'status', good: 'We made good progress on search. The new index is live in Lyon.' },
		{ good: 'We made good progress: 9 of 12 flows are moved.' },
		{ good: 'The trial may take too long for small shops.' },
		{ good: 'The current export is slow: p95 is 48 seconds.' },
		{ good: 'We chose Fast API for the prototype.' },
		{ good: 'The new flow is faster than the old one (12 s vs 48 s).' },
		{ good: 'Small businesses with 1–3 stores.' },
		{ good: 'If adoption is low, we stop the trial.' },
		{ good: '- Priority: high\n- Confidence: low' },
		{ good: 'Adoption is low. It was 4% in May.' },
		{ in: 'prd', good: '## Requirements\n\n- The export is fast on a phone.' },
		{
			good: 'Adoption is low among agencies:\n\n| Agency | Adoption |\n| --- | --- |\n| Lyon | 4% |',
		},
		{ in: 'prfaq', good: '## Internal FAQ\n\n### How?\n\nClinics can quickly find a nurse.' },
		{ good: 'The plan is simpler to explain, and the fast-forward button stays.' },
	],
});

interface Reading {
	readonly span: Span;
	readonly kind: 'gradable' | 'comparative';
	readonly form: 'gradable' | 'comparative' | 'adverb';
}

const thing = `(?:${metric}|exports?|imports?|pages?|checkout|search|load|response|set-?up|onboarding|performance|demand|sync|uploads?|builds?|uptake|traction|usage|growth|results)`;

const degree =
	'(?:(?:very|too|quite|still|really|extremely|rather|so|currently|often|pretty|always|far|much|now|also) ){0,2}';

const predicate = new RegExp(
	String.raw`(?<![\p{L}\d'-])${thing} (?:among [a-z]+ |in [a-z]+ |of [a-z]+ )?(?:is|are|was|were|has been|have been|remains?|stays?|looks?) ${degree}(?:slow|fast|low|high|poor|weak|strong|expensive|excellent|good|great|healthy|disappointing|encouraging|solid)(?=$|[.,;:!)]|\s[—–(]|\s(?:and|but|in|on|at|for|among|because|so|which|with|this|last|across|since|during)\b)`,
	'u',
);

/** "We see low adoption", "because of high churn". */
const attribute = new RegExp(
	String.raw`\b(?:has|have|had|saw|see|seen|shows?|showed|suffers? from|due to|because of|despite|there (?:is|was)|experienc\w+|report(?:ed|s)?|caus\w+|leads? to|led to|result\w* in) (?:a |the |very |such )?((?:low|high|poor|weak|strong|slow|healthy|disappointing|encouraging|excellent|solid) (?:[a-z-]+ ){0,2}?(?:${metric}|growth|demand|uptake|traction|results))(?=$|[.,;:!)]|\s[—–(]|\s(?:and|but|in|on|at|for|among|because|so|which|with|this|last|across|since|during|from|of)\b)`,
	'u',
);

/** "Is broadly adopted", "were highly requested": by how many can be counted. */
const extent =
	/\b(?:is|are|was|were|been|being) ((?:broadly|widely|highly|heavily|barely|rarely) (?:adopted|requested|used|deployed|valued|rated|visited))\b/u;

/** "We made good progress", "it barely got any traction": how far, how much? */
const movement =
	/\b(?:ma(?:de|ke|kes|king)|seen?|saw) ((?:very |really |some )?(?:good|great|steady|solid|strong|excellent|significant|decent|substantial|tremendous|huge|real|fantastic) progress)\b|\b((?:barely|hardly) (?:got|gets|gained|saw|had|found) any traction|(?:got|gained|gaining|getting|saw|seeing|found|has|had) (?:very |a )?(?:little|lot of|lots of|good|great|strong|decent|significant) (?:early |initial )?traction)\b/u;

/** Nothing comes after it that could say what the progress was. */
const isLastWord = ({ next, lower }: Sentence): boolean => next === undefined && !/:\s*$/u.test(lower);

/** "Filing takes a long time." */
const slowness =
	/\b((?:takes|is taking) (?:me |us |them |users |people )?(?:(?:a |too |very |so |quite |far |really |way )+long(?: time)?|ages|forever))(?! (?:ago|as|for granted)\b)/u;

function readGradable(sentence: Sentence): Reading | undefined {
	const whole = predicate.exec(sentence.lower);
	if (whole !== null)
		return { span: at(sentence, whole.index, whole[0].length), kind: 'gradable', form: 'gradable' };
	const part =
		attribute.exec(sentence.lower) ??
		extent.exec(sentence.lower) ??
		(isLastWord(sentence) ? movement.exec(sentence.lower) : null) ??
		slowness.exec(sentence.lower);
	if (part === null) return undefined;
	const phrase = part[1] ?? part[2]!;
	return {
		span: at(sentence, part.index + part[0].length - phrase.length, phrase.length),
		kind: 'gradable',
		form: 'gradable',
	};
}

const compared =
	'(?:faster|slower|easier|simpler|cheaper|quicker|better|more efficient|more reliable|more accurate)';

const ours = new RegExp(
	String.raw`\b(?:the new|the redesigned|the updated|the improved|our(?: new)?|this(?: new)?) (?:[a-z-]+ ){1,3}(?:is|are|was|were|feels?|became|becomes?|got|gets|runs?|loads?) (?:(?:now|much|far|also|even|significantly|considerably|noticeably) ){0,2}(${compared}(?:,? and (?:${compared}))?)(?=$|[.,;:!)]|\s[—–(]|\s(?:and|but|for|to|because|so|which|with)\b)`,
	'u',
);

const brings =
	/\b(?:enables?|enabling|allows? for|provides?|delivers?|brings?|offers?|gives? \w+|leads? to|results? in) (?:a |much |significantly )?((?:faster|slower|quicker|cheaper|easier) (?!and\b)[a-z-]+)/u;

const makes = new RegExp(
	String.raw`\bmakes? (?:the |our )?${thing} (?:much |far )?((?:faster|slower|quicker|cheaper|easier|better|worse))(?=$|[.,;:!)]|\s(?:and|but|for|to|because|so)\b)`,
	'u',
);

function readComparative(sentence: Sentence): Reading | undefined {
	const hit = ours.exec(sentence.lower) ?? brings.exec(sentence.lower) ?? makes.exec(sentence.lower);
	if (hit === null || sides.test(sentence.lower)) return undefined;
	const phrase = hit[1]!;
	return {
		span: at(sentence, hit.index + hit[0].length - phrase.length, phrase.length),
		kind: 'comparative',
		form: 'comparative',
	};
}

const sides = /\b(?:than|compared|versus|vs|instead of|rather|as opposed|relative to|over the old)\b/u;

/** "Customers can now quickly create": how quickly is the news. */
const promised = new RegExp(
	String.raw`(?:(?:${people}|you|they|anyone|everyone|teams) (?:can (?:now )?|now |to )|^\W*)((?:quickly|easily|effortlessly) (?:and (?:quickly|easily|efficiently) )?[a-z]{3,})`,
	'u',
);

function readAdverb(sentence: Sentence): Reading | undefined {
	const hit = promised.exec(sentence.lower);
	if (hit === null) return undefined;
	const phrase = hit[1]!;
	return {
		span: at(sentence, hit.index + hit[0].length - phrase.length, phrase.length),
		kind: 'gradable',
		form: 'adverb',
	};
}

const at = ({ span }: Sentence, from: number, length: number): Span => ({
	start: span.start + from,
	end: span.start + from + length,
});

const denied = /\b(?:not|never|no|without|neither|nor|cannot)\b|n't\b/u;
