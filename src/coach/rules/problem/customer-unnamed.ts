import { blocksWith } from '../../document/walk.ts';
import { findPressPart, painCue } from '../../document/press-release.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { everybodyAsked, everybodyIn, namedIn, namesCustomer, namesTrade } from './_people.ts';
import { isProblem, isUnfilled, problemItems } from './_told.ts';

interface Data {
	readonly kind: 'unnamed' | 'too-broad' | 'company-centric';
	/** The noun that is everybody, or the metric that falls. */
	readonly phrase: string;
	/** Where the blank of the fix belongs. */
	readonly at: number;
}

export default defineRule<'document', Data>({
	id: 'customer-unnamed',
	family: 'problem',
	attribute: 'Think big',
	unit: 'document',
	severity: { prfaq: 'warning', prd: 'information', onepager: 'information', strategy: 'information' },
	summary: 'Name the customer who has the problem.',
	why: 'Who the customer is comes first of all questions. A reader who can picture one person can judge whether the problem is real; a product for everybody is decided for by nobody.',
	source:
		'The five questions of working backwards start with “Who is the customer?”; a vague customer is what reviews of PR/FAQs find most often.',
	traps: [
		'“Users” with words that say which: “new users on Android”, “users who import 500 rows”, “Relay users”.',
		'A customer named further up, in the summary, in a user story, a quotation or a section about the customer.',
		'Any group the problem speaks of that may be people, and “you”.',
		'A strategy, whose problem may be the company’s own.',
		'Forms that are not filled in, and sentences with a blank.',
	],
	kinds: {
		unnamed: 'Nobody has the problem.',
		'too-broad': 'Everybody has the problem.',
		'company-centric': 'The company has the problem.',
	},
	exampleKind: 'prfaq',
	*detect(document): Generator<Candidate<Data>> {
		if (isUnfilled(document.text)) return;
		const blocks = problemBlocks(document);
		const found = [...inProblem(document, blocks), ...askedFor(document)];
		if (found[0] !== undefined) yield found[0];
	},
	message: ({ kind, phrase }) =>
		kind === 'unnamed'
			? 'I cannot see whose problem this is; name one group of customers, so that a reader can picture a person.'
			: kind === 'too-broad'
				? `“${phrase}” is everybody; say which segment, role or situation, because a product for one specific person is the fastest way to a product for many.`
				: `This is our problem, not the customer’s; say what the customer loses where our ${phrase} falls short.`,
	promise: { group: 'problem', items: problemItems, missed: () => 0.5 },
	*fix({ data: { kind, phrase, at } }) {
		const text =
			kind === 'unnamed'
				? ' for [which customers?]'
				: kind === 'too-broad'
					? ' [which ones? segment, size]'
					: ' For customers this means [what do they lose?].';
		yield {
			title:
				kind === 'unnamed'
					? 'Ask for the customer: “… for [which customers?]”'
					: kind === 'too-broad'
						? `Ask which ones: “${phrase} [which ones? segment, size]”`
						: 'Ask for the customer’s side: “For customers this means [what do they lose?].”',
			kind: 'draft',
			edits: [{ span: { start: at, end: at }, text }],
		};
	},
	examples: [
		{
			as: 'too-broad',
			bad: '## Problem\n\n«Users» find it hard to get started.',
			fixed: '## Problem\n\nUsers [which ones? segment, size] find it hard to get started.',
		},
		{
			as: 'company-centric',
			bad: '## Problem\n\n«Our revenue per seller fell and we miss our goal.»',
			fixed:
				'## Problem\n\nOur revenue per seller fell and we miss our goal. For customers this means [what do they lose?].',
		},
		{ as: 'too-broad', bad: '## The problem\n\nToday, **«businesses»** struggle with\ncommunication.' },
		{
			as: 'unnamed',
			in: 'prd',
			bad: '# Rota\n\n## Problem\n\n«Finding a free shift is difficult.» It takes three calls.\n\n## Goals\n\n- One call.',
			fixed:
				'# Rota\n\n## Problem\n\nFinding a free shift is difficult for [which customers?]. It takes three calls.\n\n## Goals\n\n- One call.',
		},
		{
			as: 'too-broad',
			in: 'prd',
			bad: '# Rota\n\n- **What:** A page with all free shifts.\n- **Who:** A group of external «stakeholders» with whom we test it.',
		},
		{ as: 'too-broad', in: 'onepager', bad: '# Rota\n\n## Who is it for?\n\n«Everyone».' },
		{ good: '## Problem\n\nSellers with 1–3 stores retype their catalog.' },
		{ good: '## Problem\n\nNew users on Android cannot finish the sign-up.' },
		{ good: '## Problem\n\nSupport agents copy order ids between two tools 40 times a day.' },
		{
			good: '# Rota for night nurses\n\n## Problem\n\n- **Users** find it hard\n  to get started.',
			note: 'The title names them.',
		},
		{ in: 'prd', good: '## Problem\n\nFlorists wait for the list, and customers leave.' },
		{
			in: 'prd',
			good: '# Rota\n\n## Problem\n\nFinding a free shift is difficult.\n\n## User stories\n\n- As a **night nurse**, I want one page, so that I need not phone.',
		},
		{ in: 'prd', good: '# Rota\n\n- **Who:** Night nurses and external stakeholders' },
		{ in: 'wbr', good: '## Problem\n\nUsers find it hard to get started.' },
	],
});

/** What tells the problem: the sections headed so, or the paragraph of a press release. */
function problemBlocks({ text, kind }: DocumentView): readonly PlacedBlock[] {
	const told = text.sections.filter(it => it.heading !== undefined && isProblem(it));
	if (told.length > 0) return told.slice(0, 1).flatMap(blocksUnder);
	return kind === 'prfaq' ? findPressPart(text, 'problem').slice(0, 1) : [];
}

const blocksUnder = (section: Section): readonly PlacedBlock[] => [
	...section.blocks,
	...section.children.flatMap(blocksUnder),
];

function* inProblem(document: DocumentView, blocks: readonly PlacedBlock[]): Generator<Candidate<Data>> {
	if (blocks.length === 0 || blocks.some(it => namedIn(it.piece) === 'somebody' && !isOurs(it))) return;
	const first = firstSaid(blocks);
	if (first === undefined) return;
	if (blocks.some(isOurs)) {
		// The business may be what a strategy is about.
		if (document.kind === 'strategy' || blocks.some(it => !isOurs(it) && namedIn(it.piece) !== 'nobody'))
			return;
		yield centred(blocks.find(isOurs)!);
		return;
	}
	if (namesCustomer(document, blocks)) return;
	const told = sentencesOf(blocks).find(
		it => everybodyIn(it.sentence) !== undefined && opensWithThem(it.sentence),
	);
	if (told !== undefined) yield* broadAt(told.placed, everybodyIn(told.sentence));
	else if (blocks.every(it => namedIn(it.piece) === 'nobody')) yield* nobodyIn(first);
}

/** A block that speaks of nobody but the company, with a metric of its own that falls. */
const isOurs = ({ piece }: PlacedBlock): boolean =>
	piece.derived(isOurs, it => {
		const { run, sentences } = it.passage;
		return (
			sentences.some(sentence => !sentence.hasBlank && ourMetric.test(sentence.lower)) &&
			!namesTrade(it) &&
			!/\b(?:customers?|users?|people|they|them|their|you|your)\b/u.test(run.lower)
		);
	});

const ourMetric =
	/\b(?:our|the company's) (?:\p{L}+ ){0,2}(revenue|gmv|gms|sales|bookings|arr|mrr|profits?|margins?|market share|growth|conversion|retention|traffic)(?: per \p{L}+)? (?:has |have |is |are )?(?:fell|fall(?:en|s|ing)?|dropp(?:ed|ing)|declin(?:ed|ing|es)|shr(?:ank|inking|unk)|flat|stagnat\p{L}+|below|behind|slow(?:ed|ing)|too low|down)\b/u;

function centred(placed: PlacedBlock): Candidate<Data> {
	const sentence = placed.piece.passage.sentences.find(it => ourMetric.test(it.lower))!;
	const span = inText(placed, sentence.span);
	const phrase = ourMetric.exec(sentence.lower)?.[1] ?? '';
	return {
		span,
		kind: 'company-centric',
		data: { kind: 'company-centric', phrase, at: span.end },
	};
}

/** "Users find it hard": they are the subject, and something hurts. */
const opensWithThem = ({ lower, hasBlank, isQuestion }: Sentence): boolean =>
	!hasBlank &&
	!isQuestion &&
	opens.test(lower) &&
	(painCue.test(lower) || /\b(?:hard|unable|stuck)\b/u.test(lower));

const opens =
	/^\W*(?:(?:today|currently|right now|at present|often|now),? )?(?:(?:our|the|many|most|some|all) )?(?:end[- ])?(?:users|customers|consumers|people|everyone|businesses|companies|organi[sz]ations|enterprises|teams)\b/u;

function* nobodyIn({ placed, sentence }: Said): Generator<Candidate<Data>> {
	const hit = impersonal.exec(sentence.lower);
	if (hit === null) return;
	const end = sentence.span.start + hit.index + hit[0].length;
	const at = inText(placed, { start: sentence.span.start, end }).end;
	yield { span: inText(placed, sentence.span), kind: 'unnamed', data: { kind: 'unnamed', phrase: '', at } };
}

/** Something hurts, and the sentence has no place for whom. */
const impersonal =
	/^\P{L}*(?:it is (?:currently |often |still |too |very )*(?:hard|difficult|slow|expensive|tedious|impossible)(?= to\b)|\p{L}{3,}ing (?:[\p{L}-]+ ){1,6}(?:is|can be) (?:currently |often |still |too |very )*(?:hard|difficult|slow|expensive|tedious|painful|time-consuming|error-prone|manual)\b|the (?:[\p{L}-]+ ){0,3}(?:process|flow|sign-?up|setup|checkout|onboarding) is (?:currently |often |still |too |very )*(?:hard|difficult|slow|expensive|tedious|painful|confusing|manual|error-prone)\b)/u;

/** Where the document says in so many words whom it is for, and names everybody. */
function* askedFor({ text }: DocumentView): Generator<Candidate<Data>> {
	for (const placed of blocksWith(text, namesEverybody)) {
		if (placed.block.kind !== 'paragraph' || placed.block.quote !== 'none') continue;
		yield* broadAt(placed, everybodyAsked(placed.piece));
	}
	for (const { role, blocks, children } of text.sections) {
		const [only] = blocks;
		if (role !== 'customer' || blocks.length !== 1 || children.length > 0 || only!.block.kind !== 'paragraph')
			continue;
		if (only!.piece.derived(isEverybody, isEverybody))
			yield* broadAt(only!, everybodyIn(only!.piece.passage.sentences[0]!));
	}
}

const namesEverybody = (piece: Piece): boolean => everybodyAsked(piece) !== undefined;

const isEverybody = ({ passage }: PlacedBlock['piece']): boolean =>
	passage.wordCount <= 4 &&
	passage.sentences[0] !== undefined &&
	everybodyIn(passage.sentences[0]) !== undefined &&
	/^\P{L}*(?:all |our |the )?(?:end[- ])?\p{L}+\P{L}*$/u.test(passage.run.lower);

function* broadAt(placed: PlacedBlock, noun: Span | undefined): Generator<Candidate<Data>> {
	if (noun === undefined) return;
	const span = inText(placed, noun);
	const phrase = placed.piece.passage.run.text.slice(noun.start, noun.end);
	yield { span, kind: 'too-broad', data: { kind: 'too-broad', phrase, at: span.end } };
}

interface Said {
	readonly placed: PlacedBlock;
	readonly sentence: Sentence;
}

const sentencesOf = (blocks: readonly PlacedBlock[]): readonly Said[] =>
	blocks.flatMap(placed => placed.piece.passage.sentences.map(sentence => ({ placed, sentence })));

/** The first sentence of the problem that is finished. */
const firstSaid = (blocks: readonly PlacedBlock[]): Said | undefined =>
	sentencesOf(blocks.filter(it => it.block.kind === 'paragraph')).find(
		it => !it.sentence.hasBlank && !it.sentence.isQuestion,
	);

function inText({ piece, block }: PlacedBlock, span: Span): Span {
	const source = piece.passage.run.toSource(span);
	return { start: block.span.start + source.start, end: block.span.start + source.end };
}
