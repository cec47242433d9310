import { holdsVerb, movement, type Direction } from './movement.ts';
import { makePair, type Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';
import { qualifierSource } from './reader/qualifier.ts';
import { whenSource } from './when.ts';
import { anyOf } from './pattern.ts';

/** A figure that states how far the two of a pair lie apart. */
export interface Stated {
	readonly pair: Pair;
	readonly quantity: Quantity;
	/** What the words beside it say of the direction ("up", "a drop of", a sign). */
	readonly direction: Direction | undefined;
	/** Alone in brackets, without sign: "(40%)" may also be what is left. */
	readonly isBare: boolean;
	/** "A 67% improvement", "200% faster": may be counted from either end, and has no direction. */
	readonly isImprovement: boolean;
}

/**
 * The figure that belongs to a pair (rules.md C.4.2): within 40 characters of it and with nothing between them
 * but what links a change to its ends. Anything else (a verb, "and 35% of", "because") is another fact, and so
 * is a figure with a scope or base of its own behind it ("40% on mobile", "20% YoY", "15% above target").
 */
export function statedChange(text: string, pair: Pair, quantities: readonly Quantity[]): Stated | undefined {
	return (
		statedAfter(text, pair, quantities) ??
		(pair.order === 'from-to' ? statedBefore(text, pair, quantities) : undefined)
	);
}

/** Changes that stand between their ends: "1,480 signups, up 23% from 1,200". */
export function statedBetween(text: string, quantities: readonly Quantity[]): readonly Stated[] {
	const found: Stated[] = [];
	for (let index = 0; index + 2 < quantities.length; index++) {
		const [to, quantity, from] = [quantities[index]!, quantities[index + 1]!, quantities[index + 2]!];
		if (!isFigure(quantity) || from.tie !== undefined || to.tie !== undefined) continue;
		// With another figure of the kind before, which of the two moved is a guess.
		if (quantities.slice(0, index).some(it => it.measure === to.measure)) continue;
		const lead = leadGap.exec(text.slice(to.span.end, quantity.span.start));
		const back = backGap.exec(text.slice(quantity.span.end, from.span.start));
		if (lead === null || back === null || hasStop(lead[1] ?? '')) continue;
		const direction = directionOf(quantity, lead[0]) ?? movement(back[0]);
		const pair = direction === undefined ? undefined : makePair(from, to, to.span.start, 'versus');
		if (pair !== undefined) found.push({ pair, quantity, direction, isBare: false, isImprovement: false });
	}
	return found;
}

/** "Down 3 points": percentage points when the pair is in percent. */
export const isBarePoints = (quantity: Quantity): boolean =>
	quantity.measure === 'count' && /^[ -]points?$/iu.test(quantity.unit);

function statedAfter(text: string, pair: Pair, quantities: readonly Quantity[]): Stated | undefined {
	const found = quantities.find(it => it.span.start >= pair.end && !isMultiplier(it));
	const quantity = found === undefined ? undefined : asPercent(found);
	if (quantity === undefined || !isFigure(quantity)) return undefined;
	const gap = text.slice(pair.end, quantity.span.start);
	const link = gap.length <= 48 ? afterGap.exec(gap) : null;
	if (link === null) return undefined;
	// "$4.8M vs $5.0M plan (−4%)": what the base is.
	const counted = pair.order === 'versus' ? (link[1] ?? '').replace(planWord, '') : (link[1] ?? '');
	if (hasStop(counted) || !(standsAlone(text, quantity) || hasOwnPeriod(text, pair, quantity)))
		return undefined;
	const rest = text.slice(quantity.span.end, quantity.span.end + 40);
	// "From 90 to 60, a third": of what?
	if (quantity !== found && !(sized.test(gap) || sizedBehind.test(rest))) return undefined;
	return {
		pair,
		quantity,
		direction: directionOf(quantity, link[0]) ?? movement(/^ \p{L}+/u.exec(rest)?.[0] ?? ''),
		isBare:
			quantity.sign === undefined &&
			/ ?\((?:i\.e\.,? |~|≈|about |roughly )?$/u.test(gap) &&
			rest.startsWith(')'),
		isImprovement: improvement.test(rest),
	};
}

function statedBefore(text: string, pair: Pair, quantities: readonly Quantity[]): Stated | undefined {
	const found = quantities.findLast(it => it.span.end <= pair.start && !isMultiplier(it));
	const quantity = found === undefined ? undefined : asPercent(found);
	if (quantity === undefined || !isFigure(quantity)) return undefined;
	// "Fell by a third", but "cut to a third".
	if (
		quantity !== found &&
		!sized.test(text.slice(Math.max(0, quantity.span.start - 30), quantity.span.start))
	)
		return undefined;
	const gap = text.slice(quantity.span.end, pair.start);
	const link = gap.length <= 60 ? beforeGap.exec(gap) : null;
	if (link === null || hasStop(link[2] ?? '') || holdsVerb(link[2] ?? '')) return undefined;
	const lead = leadWords.exec(text.slice(Math.max(0, quantity.span.start - 60), quantity.span.start));
	// Without a noun behind or a verb before, the figure may be anything: "our 30% share, from 5 to 8 sellers".
	if (link[1] === undefined && lead === null && quantity.sign === undefined) return undefined;
	const words = lead?.[0] ?? '';
	return {
		pair,
		quantity,
		direction:
			link[1] === undefined ? directionOf(quantity, words) : (directionOf(quantity, '') ?? movement(link[1])),
		isBare: false,
		isImprovement: improvement.test(gap) || /\bimprov\p{L}+/iu.test(words),
	};
}

/** "By a third" as the percentage it is about; anything else as it stands. "By half" is a multiple. */
const asPercent = (quantity: Quantity): Quantity =>
	quantity.measure === 'fraction' && quantity.tie === undefined && quantity.value !== 0.5
		? {
				...quantity,
				measure: 'percent',
				value: quantity.value * 100,
				ulp: 1,
				approximate: quantity.bound === undefined,
			}
		: quantity;

const isMultiplier = (quantity: Quantity): boolean =>
	quantity.measure === 'multiple' && quantity.isWord && quantity.ulp === 0;

const isFigure = (quantity: Quantity): boolean =>
	quantity.tie === undefined &&
	(['percent', 'points', 'bps', 'multiple'].includes(quantity.measure) || isBarePoints(quantity)) &&
	!isMultiplier(quantity);

/** A sign, or "up" and "down" and nouns in the words before. */
const directionOf = (quantity: Quantity, words: string): Direction | undefined =>
	quantity.sign === undefined ? movement(words) : quantity.sign === '+' ? 'up' : 'down';

const changeNoun =
	'(?:increase|decrease|rise|drop|fall|gain|growth|decline|reduction|improvement|jump|lift|uplift|boost|cut|change|surge|dip|loss|speed-?up|swing|difference|saving|savings)';
const comparative =
	'(?:higher|lower|more|less|fewer|faster|slower|better|worse|shorter|longer|smaller|larger|bigger|cheaper|quicker)';
const word = String.raw`(?: [\p{Ll}][\p{L}'-]*)`;
/** What links a change to its ends, in any number. */
const link = String.raw`(?:${anyOf(
	'an?|the|or|by|up|down|for|representing|equivalent to|equal to|which (?:is|was)',
	String.raw`that is|that's|it's|i\.e\.,?|=|net|overall|still|now|already|also|again`,
	String.raw`(?:an? )?(?:relative |total |net |overall |sharp |steady )?${changeNoun} of`,
)} )`;
/** 1 the words that say what the second figure counts. */
const afterGap = new RegExp(
	String.raw`^(${word}{0,3})(?: (?:${whenSource}))?(?: ?[,:=–—-] ?\(?| ?\(| (?=(?:an?|up|down|or|by|for|representing|which is) ))(?:(?:${whenSource})[,:]? ?)?${link}{0,4}${qualifierSource}$`,
	'iu',
);
/** 1 the noun, 2 what it is a change in. */
const beforeGap = new RegExp(
	String.raw`^(?:,? (?:${whenSource}))?(?: (${changeNoun}|${comparative})(?: (?:in|of)((?: [\p{L}\p{N}][\p{L}\p{N}'/-]*){1,5}?))?)?(?:,? (?:${whenSource}))?(?:,? | \()$`,
	'iu',
);
const leadGap = new RegExp(
	String.raw`^(${word}{0,3})(?: (?:${whenSource}))?,?(?: ?[(–—:])? ?${link}{0,3}${qualifierSource}$`,
	'iu',
);
const ownerOfBase = anyOf(
	"the|our|last (?:week|month|quarter|year)'s",
	"(?:the )?(?:previous|prior) (?:week|month|quarter|year)'s",
);
const backGap = new RegExp(
	String.raw`^(?: ${changeNoun})? (?:from|on|vs\.?|versus|compared (?:to|with)) (?:${ownerOfBase} )?${qualifierSource}$`,
	'iu',
);
const changeVerb = anyOf(
	'grew|grown|grow(?:s|ing)?|rose|risen|rises?|rising|increas(?:e[sd]?|ing)',
	'climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|gain(?:s|ed|ing)?',
	'f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)',
	'shr[aiu]nk(?:s|ing)?|reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?',
	'rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|improv(?:e[sd]?|ing)',
	'chang(?:e[sd]?|ing)|moved?|went|plunged|slid|dipped|expanded|accelerated|sped up',
	'slowed',
);
/** A verb of change at most four words before a figure, or "by" or "of" right before it. */
const leadWords = new RegExp(
	String.raw`(?:\b(?:up|down|by|${changeNoun} of)|\b${changeVerb}${word}{0,4}) ${qualifierSource}$`,
	'iu',
);

/** Words that cannot be what a figure counts, and open another statement. */
const stop = anyOf(
	'and|but|or|so|while|whereas|because|since|as|when|after|before|if|which|that|who',
	'where|whose|is|are|was|were|be|been|has|have|had|not|than|then|with|without|at',
	'target|goal|plan|budget|capacity|share|probability|confidence|discount|only|except',
	'excluding|including|despite',
);
const stops = new RegExp(String.raw`\b${stop}\b`, 'iu');
const hasStop = (words: string): boolean => stops.test(words);

/** What may stand behind a stated change; a scope or a base of its own may not. */
function standsAlone(text: string, quantity: Quantity): boolean {
	const rest = text.slice(quantity.span.end, quantity.span.end + 60);
	if (
		quantity.measure === 'percent' &&
		/^,? (?:and |or |to )?(?:about |roughly |~)?[+-]?\d[\d.]* ?%/u.test(rest)
	)
		return false;
	return follows.test(rest);
}

/** "(+6% WoW)" beside "last week": the same period once more. */
function hasOwnPeriod(text: string, { start, end }: Pair, quantity: Quantity): boolean {
	const period = /^ (?:([WMQY])(?:o|\/)\1|(week|month|quarter|year)[ -](?:over|on)[ -]\2)(?=[).,;]|$)/iu.exec(
		text.slice(quantity.span.end, quantity.span.end + 24),
	);
	const letter = (period?.[1] ?? period?.[2])?.charAt(0).toLowerCase();
	const words = text.slice(Math.max(0, start - 40), end + 30).toLowerCase();
	return (['week', 'month', 'quarter', 'year'] as const).some(
		it =>
			it.charAt(0) === letter && new RegExp(String.raw`\b(?:last|previous|prior|a) ${it}\b`, 'u').test(words),
	);
}

const planWord = /^ (?:plan|target|goal|budget|forecast|quota)\b/iu;

const follows = new RegExp(
	String.raw`^(?: ?$| ?[)\].,;:!?"]| [–—(]|(?: (?:relative|absolute|total|overall|net))?(?: (?:${changeNoun}|${comparative}|up|down))?(?:$|[).,;:!?]| [–—(]| (?:and|but|so)(?! \W*\d)| (?:after|because|thanks|due|driven|which|when|as|while|despite|following|helped|led) |,? (?:in|since|this|last|over the last|within) (?=(?:${whenSource}))))`,
	'iu',
);

/** What makes a fraction the size of a change. */
const sized = new RegExp(String.raw`\b(?:by|up|down|${changeNoun} of) ${qualifierSource}$`, 'iu');
const sizedBehind = new RegExp(String.raw`^ (?:${comparative}|${changeNoun})\b`, 'iu');

const improvement = /^ (?:relative |overall )?(?:improvement|better|faster|quicker|speed-?up|savings?)\b/iu;
