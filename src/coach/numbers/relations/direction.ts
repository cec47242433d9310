import { written, type NumberClaim } from '../claim.ts';
import { isHypothetical } from '../guard.ts';
import { governing, type Direction } from '../movement.ts';
import type { Pair } from '../pairs.ts';
import { anyOf } from '../pattern.ts';
import type { Span } from '../../text/span.ts';

/**
 * "Rose from 15% to 12%" (rules.md C.4.5): a verb of change that governs a pair and says the opposite of it. Not
 * in hypotheses; not after verbs without direction ("improved", "went"); not where smaller is the same as more
 * (ranks, speed in seconds).
 */
export function checkDirection(text: string, pair: Pair): NumberClaim | undefined {
	if (pair.isGuess || isHypothetical(text, pair.start) || isInverse(text, pair)) return undefined;
	const verb = verbOf(text, pair);
	if (verb === undefined) return undefined;
	const { fromInterval: from, toInterval: to } = pair;
	const isWrong = verb.direction === 'up' ? to.high < from.low : to.low > from.high;
	const goes =
		pair.to.value === pair.from.value
			? 'does not change'
			: pair.to.value > pair.from.value
				? 'goes up'
				: 'goes down';
	return {
		relation: 'direction',
		verdict: isWrong ? 'direction' : 'fits',
		stated: { start: verb.start, end: verb.end },
		inputs: [pair.from.span, pair.to.span],
		actual: undefined,
		working: `${written(text, pair.from)} to ${written(text, pair.to)} ${goes}`,
	};
}

interface Verb extends Span {
	readonly direction: Direction;
}

function verbOf(text: string, { order, start: end, upOrDown }: Pair): Verb | undefined {
	if (upOrDown !== undefined) {
		const word = text.slice(upOrDown.start, upOrDown.end).toLowerCase();
		return { ...upOrDown, direction: word === 'up' ? 'up' : 'down' };
	}
	if (order !== 'from-to') return undefined;
	const up = governing(text, end, upVerbs);
	const down = governing(text, end, downVerbs);
	// Two verbs: which one governs is a guess.
	if ((up === undefined) === (down === undefined)) return undefined;
	const verb = up ?? down;
	return verb === undefined
		? undefined
		: { start: verb.start, end: verb.end, direction: up === undefined ? 'down' : 'up' };
}

/** Ranks, where a climb makes the number smaller; rates of work given as time, where more is less. */
function isInverse(text: string, { from }: Pair): boolean {
	if (
		/\b(?:rank\p{L}*|position\p{L}*|placement|priorit\p{L}+|severit\p{L}+|standings|leaderboard|handicap)\b/iu.test(
			text,
		)
	)
		return true;
	return (
		from.measure === 'time' &&
		/\b(?:speed\p{L}*|fast\p{L}*|performance|efficien\p{L}+|productiv\p{L}+|velocity|throughput|frequen\p{L}+|cadence|accura\p{L}+|precis\p{L}+|quality|respons\p{L}+|resolution|granular\p{L}+|pace)\b/iu.test(
			text,
		)
	);
}

/**
 * Past and progressive forms are verbs wherever they stand. Base forms are nouns as often ("a price cut from 5%
 * to 10%"), so they count only behind "to", "will", "we" and the like, or at the start. Nouns never count: "a
 * drop from 5% to 10%" may be a range.
 */
const asVerb = String.raw`(?<=^|\b(?:to|will|we|they|I|must|should|can|let's|and) )`;
const risen = anyOf(
	'rose|risen|grew|grown|increased|climbed|jumped|surged|raised|boosted|lifted|gained',
	'soared',
	String.raw`(?<!\b(?:the|of|a|an|this|that|our|with|by|for|in) )(?:growing|rising|increasing|raising|climbing)`,
);
const upVerbs = new RegExp(
	String.raw`\b${risen}\b(?!-)|${asVerb}(?:increase|grow|raise|boost|lift)\b(?!-)|(?<=(?:\b(?:is|are|was|were|moved|trended|still|way|slightly|further)|[,(–—]) )up(?= $)`,
	'giu',
);
const fallen = anyOf(
	'fell|fallen|dropped|declined|decreased|shrank|shrunk|reduced|lowered|plunged',
	'plummeted|slid|dipped|slashed|trimmed',
	String.raw`(?<!\b(?:the|of|a|an|this|that|our|with|by|for|in) )(?:falling|dropping|declining|decreasing|shrinking|reducing|lowering)`,
);
const downVerbs = new RegExp(
	String.raw`\b${fallen}\b(?!-)|${asVerb}(?:reduce|decrease|lower|cut|shrink)\b(?!-)|(?<=(?:\b(?:is|are|was|were|moved|trended|still|way|slightly|further)|[,(–—]) )down(?= $)`,
	'giu',
);
