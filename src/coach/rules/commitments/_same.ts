import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { readDates } from '../../numbers/date.ts';
import { stem } from '../../prose/stem.ts';
import { isTracked } from './_facts.ts';

/** What an item is about: the words by which it is known again in another document. */
export interface ItemWords {
	/** What is to be done, as the plain verb ("ship"); undefined where the item does not begin with one. */
	readonly verb: string | undefined;
	/** Stem of the first word that says something, which may be a verb that no list knows ("refund"). */
	readonly first: string | undefined;
	/** Whether the verb tells of the past ("Shipped the labels"). */
	readonly isPast: boolean;
	/** Stems of all other words that say something. */
	readonly objects: ReadonlySet<string>;
	/** Stems of names among them. */
	readonly names: ReadonlySet<string>;
	/** Numbers, as written. */
	readonly numbers: ReadonlySet<string>;
	/** Numbers that tell things apart: "phase 2" is not "phase 1", "v2" not "v1". */
	readonly labels: ReadonlySet<string>;
}

/** Reads the words of an item without its owner; dates in it do not count. */
export function itemWords(text: string): ItemWords {
	const plain = withoutDates(text);
	const words = [...plain.matchAll(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu)].map(([word]) => word);
	const first = words.findIndex(it => !opener.has(it.toLowerCase()));
	const verb = first < 0 ? undefined : plainVerb(words[first]!.toLowerCase());
	const rest = verb === undefined ? words : words.slice(first + 1);
	const objects = new Set<string>();
	const names = new Set<string>();
	const numbers = new Set<string>();
	const labels = new Set<string>();
	for (const [index, word] of rest.entries()) {
		const lower = word.toLowerCase();
		if (/\d/u.test(word)) (isLabel(word, rest[index - 1]) ? labels : numbers).add(lower);
		else if (isTelling(lower)) {
			objects.add(stem(lower));
			if (/^\p{Lu}\p{Ll}{2,}$/u.test(word) && word !== words[0]) names.add(stem(lower));
		}
	}
	const telling = rest.find(it => isTelling(it.toLowerCase()) && !/\d/u.test(it));
	return {
		verb,
		first: telling === undefined ? undefined : stem(telling.toLowerCase()),
		isPast: verb !== undefined && verb !== words[first]!.toLowerCase(),
		objects,
		names,
		numbers,
		labels,
	};
}

const isLabel = (word: string, before = ''): boolean =>
	/^\p{L}+[-.]?\d/u.test(word) ||
	/^(?:phase|step|part|wave|version|release|kr|tier|level|milestone|group|cohort|sprint|round|batch|option|build|model|team)$/iu.test(
		before,
	);

/** The verb of a word in the past ("shipped", "sent") or in plain form; undefined where it is no verb of actions. */
export function plainVerb(lower: string): string | undefined {
	if (actionVerbs.has(lower)) return lower;
	const known = irregular.get(lower);
	if (known !== undefined) return known;
	if (!lower.endsWith('ed')) return undefined;
	const bare = lower.slice(0, -2);
	return [bare, `${bare}e`, bare.replace(/(.)\1$/u, '$1'), bare.replace(/i$/u, 'y')].find(it =>
		actionVerbs.has(it),
	);
}

const irregular: ReadonlyMap<string, string> = new Map(
	'built:build bought:buy chose:choose cut:cut drew:draw found:find gave:give got:get held:hold hid:hide made:make met:meet ran:run read:read rebuilt:rebuild rewrote:rewrite said:say saw:see sent:send set:set split:split spoke:speak took:take taught:teach told:tell understood:understand undid:undo wrote:write written:write taken:take given:give chosen:choose'
		.split(' ')
		.map(it => it.split(':') as [string, string]),
);

/**
 * Whether a block may speak of an item. Asked before it is said that nothing does, so in doubt it does: one of the
 * item's names, or half of its words, is enough.
 */
export function mayMention(item: ItemWords, piece: Piece): boolean {
	const { stems, speaksOfAll } = piece.derived(mayMention, blockWords);
	if (speaksOfAll || item.objects.size === 0) return true;
	if ([...item.names].some(it => stems.has(it))) return true;
	const shared = [...item.objects].filter(it => stems.has(it)).length;
	return 2 * shared >= item.objects.size;
}

/** Whether a document speaks of an item, or may: a link to where actions are kept speaks of them all. */
export const speaksOf = (text: DocumentText, item: ItemWords): boolean =>
	keepsActionsElsewhere(text) || text.blocks.some(it => mayMention(item, it.piece));

export const keepsActionsElsewhere = ({ sections }: DocumentText): boolean =>
	sections.some(
		({ roles, blocks }) =>
			roles[0] === 'actions' &&
			blocks.some(
				({ block, piece }) =>
					block.item === undefined &&
					piece.derived(keepsActionsElsewhere, it => isTracked(it.source, it.passage.run.text)),
			),
	);

/** Whether a block likely speaks of an item: it has most of its words, or speaks of all items. */
export function sharesMost(item: ItemWords, piece: Piece): boolean {
	const { stems, speaksOfAll } = piece.derived(mayMention, blockWords);
	const shared = [...item.objects].filter(it => stems.has(it)).length;
	return speaksOfAll || (3 * shared >= 2 * item.objects.size && [...item.names].every(it => stems.has(it)));
}

interface BlockWords {
	readonly stems: ReadonlySet<string>;
	/** "All actions of last week are done", "no open follow-ups". */
	readonly speaksOfAll: boolean;
}

function blockWords({ passage, source }: Piece): BlockWords {
	// The words without their markup, and the Markdown itself for code, cells and links.
	const text = `${passage.run.text}\n${source}`.toLowerCase();
	const words = [...text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)].map(([word]) => stem(word));
	return { stems: new Set(words), speaksOfAll: ofAll.test(text) };
}

const ofAll =
	/\b(?:all|every|each|no|none|the other|the remaining|remaining|outstanding|the rest|previous|earlier|(?:last|previous) (?:week|month|period|time|review|quarter|sprint)(?:'s)?)\b[^.\n]{0,30}\b(?:actions?|action items?|follow-?ups?|commitments?|to-?dos?|tasks?|promises?|next steps)\b/u;

const withoutDates = (text: string): string =>
	readDates(text).reduceRight(
		(rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
		text,
	);

const isTelling = (lower: string): boolean => lower.length > 2 && !common.has(lower);

/** What may stand before the verb. */
const opener: ReadonlySet<string> = new Set(
	'we i will to please also then now the team is are be should must need needs have has action actions next step follow-up'.split(
		' ',
	),
);

const common: ReadonlySet<string> = new Set(
	'the and for with from that this these those our your their its his her any all are was were been being has have had not but into onto over under about after before until than then them they who what when where how which while will would should could can may must each every both more most some such only also via per new next last week weeks month months quarter day days team owner date due done open action actions item items work start first second year time ready make get'.split(
		' ',
	),
);
