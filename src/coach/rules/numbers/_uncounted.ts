import type { DocumentText } from '../../document/document.ts';
import { blocksWith } from '../../document/walk.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { Piece } from '../../document/piece.ts';
import { people } from '../../lexicon/people.ts';
import { subItems } from '../../lint/nearby.ts';
import type { BlockContext } from '../../lint/views.ts';
import { stemsOf } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** What is neither counted nor named. */
export interface Uncounted {
	readonly span: Span;
	/** `things` that are never listed, a `time` of no length, one thing of many that is not named. */
	readonly kind: 'things' | 'time' | 'which';
	/** The last word of the thing's name. */
	readonly noun: string;
	/** Whether the whole section would be the list: "there are several challenges". */
	readonly opens: boolean;
}

/** The first thing that the sentence leaves open. */
export function uncountedIn(sentence: Sentence): Uncounted | undefined {
	const { lower } = sentence;
	if (listsNext(sentence)) return undefined;
	for (const { pattern, kind, opens } of forms) {
		const hit = pattern.exec(lower);
		if (hit === null) continue;
		const phrase = hit[1]!;
		const end = hit.index + hit[0].length;
		const before = lower.slice(0, end - phrase.length);
		if ((kind === 'time' ? supposed : possible).test(before)) continue;
		if (kind === 'things' && (ofAny.test(before) || (/\binclud\w+ $/u.test(before) && persons.test(phrase))))
			continue;
		if (denied.test(before) || isListed(lower.slice(end))) continue;
		const start = sentence.span.start + end - phrase.length;
		const noun = phrase.slice(phrase.lastIndexOf(' ') + 1);
		return { span: { start, end: start + phrase.length }, kind, noun, opens };
	}
	return undefined;
}

/** Whether what is left open is listed or named around the block, or anywhere behind the same word. */
export function isNamedAround({ noun, opens, kind }: Uncounted, context: BlockContext): boolean {
	const { placed, next, section, document } = context;
	if (kind === 'time') return isTimed(context);
	if (subItems(context).length > 0 || (next !== undefined && opensList(next, placed))) return true;
	if (opens && next !== undefined && goesThrough.test(next.piece.passage.run.lower)) return true;
	const later = section.blocks.filter(it => it.index > placed.index);
	if (opens && (section.children.length > 0 || later.some(it => opensList(it, placed)))) return true;
	return stemsOf(noun).some(
		stem =>
			namedBy(document.text, 'titles').get(stem)?.some(it => it !== section) === true ||
			namedBy(document.text, 'lists').get(stem)?.some(it => it !== placed) === true,
	);
}

/** By stem: the sections whose title ends in the word, and the blocks that list what stands behind it. */
function namedBy(text: DocumentText, how: 'titles' | 'lists'): ReadonlyMap<string, readonly object[]> {
	let known = names.get(text);
	if (known === undefined) names.set(text, (known = { titles: byTitle(text), lists: byList(text) }));
	return known[how];
}

type ByStem = ReadonlyMap<string, readonly object[]>;

/** For as long as a version lives. */
const names = new WeakMap<DocumentText, { readonly titles: ByStem; readonly lists: ByStem }>();

const byTitle = ({ sections }: DocumentText): ByStem =>
	grouped(sections, ({ title, own }) =>
		own.derived(byTitle, () => (title.endsWith('?') ? [] : stemsOf(lastWord(title)))),
	);

const byList = (text: DocumentText): ByStem =>
	grouped(blocksWith(text, listsThings), it => [...wordsListed(it.piece)]);

function grouped<It extends object>(all: readonly It[], stemsIn: (it: It) => readonly string[]): ByStem {
	const groups = new Map<string, It[]>();
	for (const it of all)
		for (const stem of stemsIn(it)) {
			const group = groups.get(stem);
			if (group === undefined) groups.set(stem, [it]);
			else group.push(it);
		}
	return groups;
}

/** Whether what belongs to the block gives a time: sub-items, a table or a picture beside it. */
const isTimed = (context: BlockContext): boolean =>
	subItems(context).some(({ piece }) => piece.derived(isTimed, givesTime)) ||
	[context.previous, context.next].some(it => it?.block.kind === 'table');

const givesTime = ({ passage }: Piece): boolean =>
	passage.sentences.some(it => it.hasDate || it.quantities.some(({ measure }) => measure === 'time'));

const lastWord = (title: string): string => /\p{L}+(?=\P{L}*$)/u.exec(title.toLowerCase())?.[0] ?? '';

/** How a block opens that goes through what the one before has announced. */
const goesThrough =
	/^\W*(?:first|firstly|one|to start|for (?:example|instance)|some|the (?:first|main|biggest|most)|in particular|among|these|they)\b/u;

const opensList = ({ block }: PlacedBlock, placed: PlacedBlock): boolean =>
	block.item !== undefined && block.item.list !== placed.block.item?.list;

/** "Formats: CSV and XLSX", "metrics such as NDCG": the words before what names the rest. */
const wordsListed = (piece: Piece): ReadonlySet<string> => piece.derived(wordsListed, readListed);

const listsThings = (piece: Piece): boolean => wordsListed(piece).size > 0;

function readListed(piece: Piece): ReadonlySet<string> {
	const words = piece.passage.sentences.flatMap(({ lower }) =>
		[...lower.matchAll(named)].flatMap(it => it[1]!.split(/\P{L}+/u).flatMap(stemsOf)),
	);
	return new Set(words);
}

const named =
	/(?<![\p{L}-])([\p{L}-]+(?: [\p{L}-]+)?),?(?: such as| including| like| namely|: [^.,:]{1,40},|:$| (?:are|is) (?:\p{L}+, )+)/gu;

const thing = String.raw`(?:\([^()]*\) )?(?:(?!(?:of|to|in|on|at|for|by|with|and|or|that|who|which|is|are)\b)[a-z-]+ ){0,3}?(?!(?:ways|reasons|benefits|advantages|steps|things|aspects|parts|levels|layers|factors|times|years|months|weeks|days|hours|minutes|ideas|options|alternatives|concerns|cases|ones|others|other|others)\b)[a-z-]{3,}s`;
const stop = String.raw`(?=$|[.,;:!]|\s[—–]| (?:to|for|that|which|of|in|on|and|or|but|so|with|from|across|by|as|still|we|you|out|at|at|during|per|without|through|via|inside|because|while|when)\b)`;
const open =
	'(?:(?:an? (?:wide|broad|large|huge|great|rich|vast|diverse|full|whole|growing|wider|broader)? ?(?:range|variety|array|host|selection|number|spectrum)|an? (?:wide|broad|large|huge|great|rich|vast|diverse|full|whole|growing) set|dozens|hundreds|scores|(?:only )?an? (?:limited|small) (?:number|set|range)) of|several|numerous|various|countless)';
const offers =
	'(?:provid(?:e|es|ing)|offer(?:s|ing)?|support(?:s|ing)?|includ(?:e|es)|featur(?:e|es|ing)|deliver(?:s|ing)?|bring(?:s|ing)?|com(?:e|es) with|integrat(?:e|es|ing) with|work(?:s|ing)? with|compatible with|connect(?:s|ing)? (?:to|with)|ship(?:s|ping)? with|expos(?:e|es|ing))';

const long =
	'(?:a while|some time|quite some time|a long time|ages|(?:(?:many|several|some) )?(?:hours|days|weeks|months|years)(?: on end)?)';
const halted =
	'(?:blocked|stuck|down|unavailable|unreachable|offline|broken|degraded|delayed|unable|waiting|idle|paused|locked out|stalled)';
const lasting =
	'(?:available|supported|maintained|kept|retained|stored|valid|visible|accessible|live|online)';

interface Form {
	readonly kind: Uncounted['kind'];
	readonly opens: boolean;
	readonly pattern: RegExp;
}

const form = (kind: Uncounted['kind'], source: string, opens: Form['opens']): Form => ({
	kind,
	opens,
	pattern: new RegExp(source, 'u'),
});

const forms: readonly Form[] = [
	// "It provides a wide range of metrics."
	form('things', String.raw`\b${offers} (?:only )?(${open} ${thing})${stop}`, false),
	// "There are many existing tools."
	form(
		'things',
		String.raw`(?:^\W*|\b(?:that|because|since|as|and|but|so|where|now),? |, )there (?:are|were) (?:still |also |currently |already )?((?:many|several|(?<=^\W*there are )multiple|numerous|countless|a (?:large |growing )?number of|lots of|a lot of|dozens of) ${thing})${stop}`,
		true,
	),
	// "Many months of work is still required."
	form(
		'time',
		String.raw`(?<!\b(?:how|too|so|as|that|of|few|two|three|four|five|six|\d) )\b((?:many |several |countless |numerous )?(?:hours|days|weeks|months|years|person-(?:hours|days|weeks|months|years)) of (?:[a-z]+ )?(?:work|effort|development|engineering|rework|downtime|investigation|manual [a-z]+))(?![a-z-])`,
		false,
	),
	// "They were blocked for a while", "it stays available for months".
	form(
		'time',
		String.raw`\b${halted}\b(?:[^.;:,]|\.\d){0,40}? (for ${long})(?=$|[.,;:!)]|\s[—–]| (?:and|but|because|until|after|before|when|while|as|so|in|on)\b)`,
		false,
	),
	form(
		'time',
		String.raw`(?<!\b(?:has|have|had)(?: (?:already|also|always))?(?: been)? )\b${lasting} (?:there |online |to (?:users|customers|everyone) )?(for ${long})(?=$|[.,;:!)]|\s[—–]| (?:and|but|because|until|after|before|when|while|as|so|in|on)\b)`,
		false,
	),
	// "Users can see at least one field of each order."
	form(
		'which',
		String.raw`\b(?:see|view|filter|sort|expos\w+|supports?|offers?|provides?|shows?|displays?|ships?|delivers?|exports?|imports?|publish\w*)(?: [a-z]+){0,6}? (at least (?:one|a) (?:[a-z]+ )?(?:fields?|filters?|formats?|languages?|metrics?|integrations?|channels?|platforms?|columns?|payment methods?|regions?|providers?))(?![a-z-])(?! ?\()`,
		false,
	),
];

/** Whether what follows the words names them: "a number of tools (linting, tests)", "several formats: CSV, XLSX". */
export const isListed = (rest: string): boolean => listed.test(rest);

const listed =
	/^[^:]{0,40}:|:\s*$|\b(?:including|such as|namely|e\.g\.|i\.e\.|for example|for instance|among them|like \p{L}+,)|^ \(|\([^()]*,/u;

/** A length of time is open, too, where something should last: "it should stay available for months". */
const supposed = /\b(?:may|might|could|can|would|when|whenever|until|unless|if|in case)\b|^\W*once\b/u;

const possible =
	/\b(?:may|might|could|can|would|when|whenever|until|unless|should|if|while|although|though)\b/u;

/** "A board holds several lists", "each plan includes several seats": what holds for any of them. */
const ofAny = /(?:^\W*|[,;:] |\band )(?:an?|each|every|any|one) [^,;:]*$/u;

/** Whom a team includes is no offer. */
const persons = new RegExp(String.raw`(?:${people})$`, 'u');

export const denied = /\b(?:not|never|no|without|neither|nor|cannot|rather than|instead of)\b|n't\b/u;

/** "These include …" */
const listsNext = ({ next }: Sentence): boolean =>
	next !== undefined &&
	/^(?:these|they|those|among them|examples?|some|one|the (?:first|main|biggest|most important)|first|for (?:example|instance)|e\.g\.|namely)\b(?! [a-z]+ (?:may|might|could)\b)/u.test(
		next.lower.trimStart(),
	);
