import { customerNoun, painCue } from '../../document/press-release.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'ingredients-first',
	family: 'problem',
	attribute: 'Think big',
	unit: 'document',
	severity: { prfaq: 'warning', onepager: 'warning', strategy: 'information', prd: 'information' },
	summary: 'Start from the customer and the problem, not from the technology you have.',
	why: 'Teams that start from what lies in the kitchen cook a meal that nobody ordered. A customer’s hunger first; technology earns its place in the solution.',
	source:
		'Ian McAllister on working backwards: combining internal assets “into a meal” is the symptom of not starting with the customer.',
	traps: [
		'Solution, technical and FAQ sections.',
		'A sentence that names the customer and what they gain.',
		'Documents whose problem stands before it.',
		'Products for developers: there the technology is the customer’s.',
	],
	kinds: {
		phrase: 'A sentence that starts from what we have.',
		'tech-subject': 'An opening that speaks of technology alone.',
	},
	exampleKind: 'prfaq',
	*detect(document) {
		const opening = openingSentences(document);
		const told = new Set<Section>();
		for (const { placed, sentence } of opening) {
			// Once the customer's trouble is told, technology may follow.
			if (sentence.hasBlank || (namesCustomer(sentence) && painCue.test(sentence.lower))) return;
			const [hit] = sentence.match(ingredients);
			if (hit === undefined || sentence.isHypothetical) continue;
			if (isForSomebody(sentence) || told.has(placed.section)) continue;
			told.add(placed.section);
			yield {
				span: place(placed, hit.span),
				kind: 'phrase',
				data: { start: openingOf(placed, sentence), kind: 'phrase', phrase: sentence.written(hit.span) },
			};
		}
		if (told.size > 0) return;
		const first = opening.slice(0, 5);
		const technical = first.filter(it => techSubject.test(it.sentence.lower));
		if (technical.length < 3 || first.some(it => namesCustomer(it.sentence) || it.sentence.hasBlank)) return;
		const start = technical[0]!;
		yield {
			span: place(start.placed, start.sentence.span),
			kind: 'tech-subject',
			data: { start: openingOf(start.placed, start.sentence), kind: 'tech-subject', phrase: '' },
		};
	},
	message: ({ kind, phrase }) =>
		kind === 'phrase'
			? `“${phrase}” starts from our ingredients, not from someone’s hunger; begin with the customer and the problem, and let the technology earn its place in the solution.`
			: 'The opening speaks of technology and of no customer; begin with who has which problem, and let the technology earn its place in the solution.',
	*fix({ data }) {
		yield {
			title: 'Start from the customer: “[Which customer?] cannot [do what?] today.”',
			kind: 'draft',
			edits: [
				{ span: { start: data.start, end: data.start }, text: '[Which customer?] cannot [do what?] today. ' },
			],
		};
	},
	examples: [
		{
			as: 'phrase',
			bad: '# Feed\n\nWe can «leverage our existing ML platform» and catalog data to build a recommendations feed.',
			fixed:
				'# Feed\n\n[Which customer?] cannot [do what?] today. We can leverage our existing ML platform and catalog data to build a recommendations feed.',
		},
		{ as: 'phrase', bad: '# Alerts\n\n«Now that we have the events pipeline», we could offer alerts.' },
		{ as: 'phrase', bad: '# Relay\n\nAI-powered Relay «combines our graph with our search index».' },
		{
			as: 'phrase',
			in: 'prd',
			bad: '# Search\n\n- **What:** A first search page.\n- **Why:** It «proves the successful integration» of both systems and can be used for user testing.',
			fixed:
				'# Search\n\n- **What:** A first search page.\n- **Why:** [Which customer?] cannot [do what?] today. It proves the successful integration of both systems and can be used for user testing.',
			note: 'The benefit is proof that our own parts fit together.',
		},
		{
			as: 'phrase',
			in: 'prd',
			bad: '# Rota service\n\n- **Why:** «Validate the connection to the rota\n  database» before we go on.\n\n## Value\n\nIt is the «culmination of our internal work» since May.',
		},
		{
			as: 'phrase',
			in: 'onepager',
			bad: '# Data\n\nThis is a chance to «monetise our data» with little work.',
		},
		{
			as: 'phrase',
			in: 'strategy',
			bad: '# Assistant\n\nIn the second half «we will put AI into» the catalog.',
		},
		{
			as: 'tech-subject',
			bad: '# Relay\n\n«The platform exposes a graph API.» The pipeline reads events from the queue. The model ranks each item. The index is refreshed at night.',
			better:
				'# Relay\n\nSellers miss 30% of stock-outs because they check by hand. The platform exposes a graph API. The pipeline reads events from the queue. The model ranks each item. The index is refreshed at night.',
		},
		{ good: '# Relay\n\nSellers miss 30% of stock-outs because they check by hand.' },
		{
			good: '# Relay\n\nSellers miss stock-outs because they check by hand.\n\n## Solution\n\nRelay can leverage our existing events pipeline.',
		},
		{
			good: '# Builds\n\nDevelopers wait 9 minutes for a build. The pipeline is slow. The cache is cold. The engine restarts.',
		},
		{ good: '# Relay\n\nSellers can take advantage of our fee holiday in May.' },
		{
			good: '# Maps\n\nBy combining the range of a van with the price of a bike, couriers save 4 euros a day.',
		},
		{ good: '# FAQ\n\n### Why not leverage our existing tool?\n\nIt has no audit log.' },
		{
			in: 'prd',
			good: '# Export\n\n## Problem\n\nAccountants retype 200 rows a month.\n\n## Proposal\n\nWe can leverage our existing export job to build it.',
		},
	],
});

const asset =
	'(?:platforms?|models?|pipelines?|graph|data(?: ?sets?)?|services?|engine|apis?|technolog(?:y|ies)|infrastructure|stack|assets|capabilit(?:y|ies)|index|catalog data|algorithms?)';

const ingredients = new RegExp(
	[
		String.raw`\b(?:leverage|leveraging|utili[sz]e|utili[sz]ing) our (?:existing |own |current )?(?:[\p{L}\p{N}-]+ ){0,2}${asset}(?![\p{L}-])`,
		String.raw`\b(?:use|using) our existing (?:[\p{L}\p{N}-]+ ){0,2}${asset} to (?:build|create|offer|launch)\b`,
		String.raw`\bcombin(?:es?|ing) our (?:[\p{L}\p{N}-]+ ){1,4}(?:and|with) our (?:[\p{L}\p{N}-]+ ){0,2}[\p{L}\p{N}-]+`,
		String.raw`\bproves? (?:our ability to|the successful) (?:integrat|deploy|connect|migrat)\p{L}+`,
		String.raw`\bvalidat(?:e|es|ing) (?:the |our )?(?:connection|connectivity|integration|deployment) (?:to|with|of|between) (?:the |our )?(?:[\p{L}\p{N}-]+ ){0,2}(?:databases?|systems?|backends?|front-?ends?|servers?|clusters?|services?|apis?|pipelines?|infrastructure)`,
		String.raw`\bculmination of (?:[\p{L}-]+ ){0,3}internal(?:ly[ -](?:focused|facing))? \p{L}+`,
		String.raw`\bnow that we have (?:the |a |an |our )?(?:[\p{L}\p{N}-]+ ){0,2}${asset}(?![\p{L}-])`,
		String.raw`\bwe (?:already )?have (?:the |a |an )(?:great |strong |powerful |world-class )(?:[\p{L}\p{N}-]+ ){0,2}${asset}(?![\p{L}-])`,
		String.raw`\b(?:we|we'll|to|will|should|could|can|let's|by) (?:\p{L}+ )?put(?:ting)? (?:ai|ml|an llm|blockchain|a chatbot) (?:in|on|into)\b`,
		String.raw`\bmoneti[sz]e our (?:data|traffic|audience)\b`,
		String.raw`\bwouldn't it be cool if\b`,
		String.raw`\bthe idea is to build\b`,
	].join('|'),
	'gu',
);

/** Subjects that are technology, at the start of a sentence. */
const techSubject =
	/^(?:the|our|a|an|its|this|each)? ?(?:[\p{L}-]+ )?(?:api|model|llm|platform|service|pipeline|microservices?|database|sdk|engine|architecture|integration|index|framework|backend|server|cluster)s? \p{L}+/u;

/** "User testing" and "customer data" name nobody. */
const namesCustomer = ({ lower }: Sentence): boolean =>
	customerNoun.test(
		lower.replace(
			/\b(?:users?|customers?|partners?|developers?|sellers?)(?:'s?)? (?:testing|tests?|research|interviews?|interfaces?|stor(?:y|ies)|feedback|data|base|experience)\b/gu,
			'',
		),
	);

/** "So that sellers can …": the sentence itself says for whom. */
const isForSomebody = (sentence: Sentence): boolean =>
	namesCustomer(sentence) &&
	/\b(?:so that|so|helps?|lets?|allows?|enables?|who|because|can)\b/u.test(sentence.lower);

/** The first 150 words before any section that is the place for technology; none once a problem has been stated. */
function openingSentences({ text }: DocumentView): { placed: PlacedBlock; sentence: Sentence }[] {
	const found: { placed: PlacedBlock; sentence: Sentence }[] = [];
	let words = 0;
	for (const section of text.sections) {
		if (section.roles.some(it => technicalRoles.has(it)) || /\?\s*$/u.test(section.title)) break;
		if (
			section.role === 'problem' &&
			words === 0 &&
			section.blocks.length > 0 &&
			!section.blocks.some(it => it.piece.passage.run.lower.search(ingredients) >= 0)
		)
			break;
		for (const placed of section.blocks) {
			if (placed.block.kind !== 'paragraph' || placed.block.quote === 'quote') continue;
			for (const sentence of placed.piece.passage.sentences) {
				if (words >= 150) return found;
				words += sentence.words.length;
				found.push({ placed, sentence });
			}
		}
	}
	return found;
}

const technicalRoles: ReadonlySet<string> = new Set([
	'solution',
	'faq',
	'faq-internal',
	'faq-external',
	'requirements',
	'options',
	'appendix',
	'timeline',
	'dependencies',
	'risks',
]);

/** Where the sentence's own words start: behind a "**Why:**". */
function openingOf(placed: PlacedBlock, { text, span }: Sentence): number {
	const label = /^\p{L}[\p{L} ]{0,24}: */u.exec(text)?.[0].length ?? 0;
	return place(placed, { start: span.start + label, end: span.end }).start;
}

function place(placed: PlacedBlock, span: Span): Span {
	const source = placed.piece.passage.run.toSource(span);
	return { start: placed.block.span.start + source.start, end: placed.block.span.start + source.end };
}
