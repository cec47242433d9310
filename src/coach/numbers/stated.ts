import type { Pair } from './pairs.ts';
import type { Quantity } from './quantity.ts';

/** A figure that states how far the two of a pair lie apart. */
export interface Stated {
	readonly pair: Pair;
	readonly quantity: Quantity;
	/** What the words beside it say of the direction ("up", "a drop of", a sign). */
	readonly direction: 'up' | 'down' | undefined;
}

/**
 * The figure that belongs to a pair (rules.md C.4.2): within 40 characters of it and with nothing between them
 * but what links a change to its ends. Anything else (a verb, "and 35% of", "because") is another fact.
 */
export function statedChange(text: string, pair: Pair, quantities: readonly Quantity[]): Stated | undefined {
	const after = quantities.find(it => it.span.start >= pair.end);
	if (after !== undefined && isChange(text, after)) {
		const gap = text.slice(pair.end, after.span.start);
		const link = gap.length <= 40 ? afterLink.exec(gap) : null;
		if (link !== null) return { pair, quantity: after, direction: directionOf(after, link[0]) };
	}
	const before = quantities.findLast(it => it.span.end <= pair.start);
	if (before !== undefined && pair.order === 'from-to' && isChange(text, before)) {
		const gap = text.slice(before.span.end, pair.start);
		if (gap.length <= 60 && beforeLink.test(gap)) {
			const words = text.slice(Math.max(0, before.span.start - 12), before.span.start);
			return { pair, quantity: before, direction: directionOf(before, words) ?? nounDirection(gap) };
		}
	}
	return undefined;
}

const isChange = (text: string, quantity: Quantity): boolean =>
	(['percent', 'points', 'bps', 'multiple'].includes(quantity.measure) || isBarePoints(quantity)) &&
	!/^\s?(?:of\b|share\b|probability\b|confidence\b|discount\b|off\b|[-–]\s?\d)/u.test(text.slice(quantity.span.end)) &&
	!/\d\s?%?\s?(?:[-–]|to) ?$/u.test(text.slice(Math.max(0, quantity.span.start - 6), quantity.span.start));

/** "Down 3 points": percentage points when the pair is in percent. */
export const isBarePoints = (quantity: Quantity): boolean => quantity.measure === 'count' && /^ ?points?$/iu.test(quantity.unit);

const time = String.raw`(?:WoW|MoM|QoQ|YoY|(?:last|this|the previous|the prior) (?:week|month|quarter|year)|(?:week|month|quarter|year)[ -](?:over|on)[ -](?:week|month|quarter|year)|(?:a|one) (?:week|month|quarter|year) (?:ago|earlier)|(?:in|since|during|by|over) (?:the (?:last|past) )?(?:Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|(?:\d+|a|one|two|three|four|five|six) (?:days?|weeks?|months?|quarters?|years?))|(?:vs\.?|versus|against|under|over|below|above) (?:plan|target|forecast|budget))`;
const links = String.raw`(?:an?|or|about|around|roughly|approximately|nearly|almost|by|up|down|for|representing|which is|that is|i\.e\.|~|≈|=|(?:increase|decrease|drop|rise|gain|growth|fall|decline|reduction|improvement|jump|change) of|over|more than)`;
const afterLink = new RegExp(`^(?: [\\p{Ll}-]+){0,2}(?: ${time})?[ ,(:–—]*(?:${time}[ ,(:–—]*)?(?:${links}[ ,(]*){0,4}$`, 'u');
const changeNoun = '(?:increase|decrease|rise|drop|fall|gain|growth|decline|reduction|improvement|jump|lift|boost|cut)';
const beforeLink = new RegExp(`^,?(?: ${time})?,?(?: ${changeNoun}(?: (?:in|of)(?: [\\p{L}-]+){1,4})?)?(?: ${time})?,? ?$`, 'u');

function directionOf(quantity: Quantity, words: string): 'up' | 'down' | undefined {
	if (quantity.sign !== undefined) return quantity.sign === '+' ? 'up' : 'down';
	if (/\bup\b(?! to)|\b(?:increase|rise|gain|growth|jump) of/iu.test(words)) return 'up';
	if (/\bdown\b|\b(?:decrease|drop|fall|decline|reduction) of/iu.test(words)) return 'down';
	return undefined;
}

const nounDirection = (gap: string): 'up' | 'down' | undefined =>
	/ (?:increase|rise|gain|growth|jump|lift|boost)\b/u.test(gap) ? 'up' : / (?:decrease|drop|fall|decline|reduction|cut)\b/u.test(gap) ? 'down' : undefined;
