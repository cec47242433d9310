import type { Piece } from './piece.ts';

/** What a piece tells of acronyms. Cheap enough for every block: two passes with plain patterns. */
export interface AcronymFacts {
	/** Where each stands in the run, in order; the plural counts as the singular. */
	readonly used: ReadonlyMap<string, readonly number[]>;
	/** Those that are explained beside it, or stand in a link or a row's first cell: somebody has said what they are. */
	readonly explained: ReadonlySet<string>;
}

export function acronymFacts(piece: Piece): AcronymFacts {
	return piece.derived(acronymFacts, readFacts);
}

/**
 * Whether the piece holds words whose first letters spell the acronym, or the acronym itself in another form:
 * small, or in an address or code, where it is a name. Only asked for the few that nothing else explains.
 */
export function mentions(piece: Piece, acronym: string): boolean {
	const { initials, words } = piece.derived(mentions, readMentions);
	const small = acronym.toLowerCase();
	return words.has(small) || initials.some(it => it.includes(small));
}

const acronym = /(?<![\p{L}\p{N}_/.@#$&+’'-])([A-Z]{3,6})s?(?![\p{L}\p{N}_/&+-]|['’]?[\p{L}\p{N}])/gu;

function readFacts(piece: Piece): AcronymFacts {
	const used = new Map<string, number[]>();
	const explained = new Set<string>();
	if (piece.table !== undefined) {
		for (const row of piece.table.rows)
			for (const [name] of (row[0]?.run.text ?? '').matchAll(/[A-Z]{3,6}/gu)) explained.add(name);
		return { used, explained };
	}
	const { text, shadow, links } = piece.passage.run;
	if (!/[A-Z]{3}/u.test(text)) return { used, explained };
	for (const match of shadow.matchAll(acronym)) {
		const [written, name] = match;
		const { index } = match;
		if (isShouted(shadow, index, written.length)) continue;
		const before = text.slice(Math.max(0, index - 24), index);
		const after = text.slice(index + written.length, index + written.length + 60);
		if (
			opensExplanation.test(after) ||
			ofTechnology.test(after) ||
			closesExplanation.test(before) ||
			(opensSentence.test(index < 24 ? `. ${before}` : before) && /^["”*]?\s*[:=–—]/u.test(after)) ||
			links.some(it => it.span.start <= index && index < it.span.end)
		)
			explained.add(name!);
		used.set(name!, [...(used.get(name!) ?? []), index]);
	}
	return { used, explained };
}

/** Another word all in capitals beside it: "DO NOT SHIP". */
const isShouted = (text: string, start: number, length: number): boolean =>
	/[A-Z]{2,}[^\p{L}\p{N}]{1,2}$/u.test(text.slice(Math.max(0, start - 12), start)) ||
	/^[^\p{L}\p{N}]{1,2}[A-Z]{2,}(?!\p{Ll})/u.test(text.slice(start + length, start + length + 12));

const opensSentence = /[.!?] [\s"“]*$/u;

const opensExplanation =
	/^["”]?\s*(?:\((?![^)]{0,4}\))|=|(?:stands? for|means|refers? to|is (?:an?|the|our|short)|are (?:the|our)|i\.e\.)\b|, ?(?:an?|the|our|or|which|i\.e\.|that is|short for)\b|[—–] )/u;

/** "SCRF files", "SCRF is set up": the name of a format or a tool, which is a word to those who read of it. */
const ofTechnology =
	/^ (?:(?:data|formats?|files?|backends?|protocols?|schemas?|index(?:es|ing)?|indexers?|parsers?|servers?|librar(?:y|ies)|drivers?|specs?|specifications?|endpoints?|payloads?|uploads?|syntax)\b|(?:is |are )?(?:set up|installed|configured)\b)/u;

const closesExplanation =
	/(?:\(["“]?|\b(?:called|named|known as|abbreviated(?: as| to)?|short for|acronym|or|the so-called) (?:an? |the )?["“]?)$/iu;

interface Mentions {
	/** First letters of all words in order, and of those that are no small words. */
	readonly initials: readonly [string, string];
	readonly words: ReadonlySet<string>;
}

function readMentions(piece: Piece): Mentions {
	const all: string[] = [];
	const large: string[] = [];
	const words = new Set<string>();
	for (const [word] of piece.source.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (word.length >= 3 && word.length <= 6 && word !== word.toUpperCase()) words.add(word.toLowerCase());
		const first = word[0]!.toLowerCase();
		all.push(first);
		if (!smallWords.has(word.toLowerCase())) large.push(first);
	}
	for (const [address] of piece.source.matchAll(/https?:\/\/[^\s)>\]]+|\]\([^)\s]*\)|`[^`\n]+`|<[^>\n]+>/gu))
		for (const [word] of address.matchAll(/[A-Za-z0-9]+/gu)) words.add(word.toLowerCase());
	return { initials: [all.join(''), large.join('')], words };
}

const smallWords: ReadonlySet<string> = new Set('a an and at by for from in of on or the to with'.split(' '));
