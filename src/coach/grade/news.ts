import { documentDate } from '../document/document-date.ts';
import type { DocumentText } from '../document/document.ts';
import type { PlacedBlock } from '../document/section.ts';
import { plainTitle } from '../document/roles.ts';
import { stem } from '../prose/stem.ts';
import type { Sentence } from '../prose/sentence.ts';
import { isSameVerb } from '../rules/commitments/_match.ts';
import {
	itemWords,
	keepsActionsElsewhere,
	mayMention,
	plainVerb,
	sharesMost,
	type ItemWords,
} from '../rules/commitments/_same.ts';
import { shift, type Span } from '../text/span.ts';
import type { Commitment } from './commitments.ts';
import { dueOf, type Due } from './due.ts';
import { stateOfWords } from './written-state.ts';

/** What a later document tells of an item. */
export type News =
	| { readonly kind: 'done'; readonly span: Span }
	| { readonly kind: 'moved'; readonly span: Span; readonly due: Due }
	/** It says that the item is still to come. */
	| { readonly kind: 'open'; readonly span: Span }
	/** It speaks of the item, likely or perhaps: nothing can be said of it but that it may not be forgotten. */
	| { readonly kind: 'mentioned'; readonly span: Span; readonly isLikely: boolean };

/** The most that a document tells of an item; undefined where it has not a word on it. */
export function newsOf(item: Commitment, text: DocumentText): News | undefined {
	let mention: News | undefined;
	for (const placed of text.blocks) {
		if (!mayMention(item.words, placed.piece)) continue;
		const news = inBlock(item, placed, text);
		if (news !== undefined && news.kind !== 'open') return news;
		const isLikely = sharesMost(item.words, placed.piece);
		if (mention === undefined || (isLikely && mention.kind === 'mentioned' && !mention.isLikely))
			mention = { kind: 'mentioned', span: placed.block.span, isLikely };
		if (news !== undefined && mention.kind === 'mentioned') mention = news;
	}
	return (
		mention ??
		(keepsActionsElsewhere(text)
			? { kind: 'mentioned', span: { start: 0, end: 0 }, isLikely: true }
			: undefined)
	);
}

function inBlock(item: Commitment, placed: PlacedBlock, text: DocumentText): News | undefined {
	const { block, piece, section } = placed;
	if (block.kind !== 'paragraph' || block.quote !== 'none' || section.roles.some(it => lookedUp.has(it)))
		return undefined;
	const isListedAsDone = block.item?.task === 'done' || (block.item !== undefined && isHeadedDone(placed));
	let open: News | undefined;
	for (const sentence of piece.passage.sentences) {
		const span = shift(piece.passage.run.toSource(sentence.span), block.span.start);
		const due = newDue(item, sentence, text);
		if (due !== undefined) return { kind: 'moved', span, due };
		if (isDoneIn(item.words, sentence, isListedAsDone)) return { kind: 'done', span };
		if (stillOpen.test(sentence.lower) && isAbout(item.words, sentence.text)) open ??= { kind: 'open', span };
	}
	return open;
}

const isHeadedDone = ({ section }: PlacedBlock): boolean =>
	/^(?:what (?:got|we(?:'ve)?(?: got)?) )?(?:done|completed|shipped|finished|closed|delivered|accomplish(?:ed|ments?))(?: (?:this|last) (?:week|month|sprint|quarter|period))?$/u.test(
		plainTitle(section.title),
	);

function isDoneIn(item: ItemWords, sentence: Sentence, isListedAsDone: boolean): boolean {
	if (sentence.isHypothetical || sentence.hasBlank || isVetoed(item, sentence.lower)) return false;
	return sentence.clauses.some(({ start, end }) => {
		const clause = sentence.run.text.slice(start, end);
		return isAbout(item, clause) && (isListedAsDone || tellsDone(item, clause));
	});
}

/** Whether a clause names all that the item is about. */
function isAbout(item: ItemWords, clause: string): boolean {
	const words = itemWords(`x ${clause}`);
	const has = (it: string): boolean => words.objects.has(it);
	const shared = [...item.objects].filter(has).length;
	if (shared < (item.objects.size <= 3 ? item.objects.size : 0.75 * item.objects.size)) return false;
	if (item.objects.size < 2 && (words.objects.size > 3 || item.verb === undefined)) return false;
	if (![...item.names].every(has) || ![...item.labels].every(it => words.labels.has(it))) return false;
	const numbers = [...item.numbers];
	return numbers.length === 0 || words.numbers.size === 0 || numbers.some(it => words.numbers.has(it));
}

function tellsDone({ verb, first }: ItemWords, clause: string): boolean {
	if (stateOfWords(clause) === 'done' || closed.test(clause)) return true;
	return clause
		.toLowerCase()
		.split(/[^\p{L}'-]+/u)
		.some(word => {
			if (verb === undefined) return word.endsWith('ed') && stem(word) === first;
			const plain = plainVerb(word);
			return plain !== undefined && plain !== word && isSameVerb(plain, verb);
		});
}

const closed =
	/\b(?:is|are|was|were|has been|have been|been|now|all) (?:now |all |fully )?(?:done|completed?|finished|closed|live|in place|delivered)\b/iu;

/** Words that make less of it than done; those that the item has itself do not count. */
const isVetoed = ({ objects }: ItemWords, lower: string): boolean =>
	/%|n't\b|\?/u.test(lower) || [...lower.matchAll(less)].some(([word]) => !objects.has(stem(word)));

const less =
	/\b(?:not|never|no|yet|will|should|must|need|needs|plan|plans|planned|next|until|once|after|before|when|while|could|might|may|half|partly|partially|almost|nearly|most|some|first|draft|drafted|pilot|beta|alpha|internally|started|starting|begin|began|progress|ongoing|continue|continues|remain|remains|remaining|still|delayed|slipped|moved|pushed|blocked|late|expect|expected|aim|to be|part|reverted|rolled back|except|but|only|without|failed|instead|cancelled|canceled|dropped)\b/gu;

const stillOpen =
	/\b(?:still|not yet|(?:is|are|was|were|has|have|did) not|in progress|delayed|slipped|blocked|postponed|late|waiting|pending|on hold|outstanding|overdue)\b|n't\b/u;

/** The later date that a sentence about the item gives it. */
function newDue(item: Commitment, sentence: Sentence, text: DocumentText): Due | undefined {
	const old = item.due?.days;
	if (old === undefined || !sentence.hasDate || !moves.test(sentence.lower)) return undefined;
	if (sentence.isHypothetical || /\b(?:not|never|may|might|could)\b|n't\b/u.test(sentence.lower))
		return undefined;
	if (!isAbout(item.words, sentence.text)) return undefined;
	const dues = sentence.dates.flatMap(date => {
		const written = sentence.written(date.span);
		const before = sentence.run.lower.slice(sentence.span.start, date.span.start);
		if (
			!/(?:\b(?:to|until|till|for|now|due|by|is|date)|:) (?:the )?$/u.test(before) &&
			!/^(?:by|until|till) /iu.test(written)
		)
			return [];
		const due = dueOf(date, written, documentDate(text));
		return due.days !== undefined && due.days.earliest > old.latest ? [due] : [];
	});
	return dues.length === 1 ? dues[0] : undefined;
}

const moves =
	/\b(?:mov(?:ed?|es|ing)|slip(?:s|ped)?|push(?:ed|es)?|postponed?|delayed?|reschedul(?:ed?|es)|shift(?:ed|s)?|new date|now due)\b/u;

const lookedUp: ReadonlySet<string> = new Set([
	'glossary',
	'appendix',
	'changelog',
	'instructions',
	'quote',
	'background',
]);
