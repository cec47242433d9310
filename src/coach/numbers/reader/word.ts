import { matchesOf } from '../../text/matches.ts';

/** A number written in words. */
export interface WordNumber {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/** What the last of its words multiplies by: 1000 for "two thousand". */
	readonly scale: number;
	readonly form: 'cardinal' | 'fraction' | 'multiplier';
}

/** Whether a text may hold a number word at all. */
export const mayHoldWord = (text: string): boolean => anyWord.test(text.toLowerCase());

/**
 * The numbers written in words: "twelve", "twenty-five", "two hundred", "a dozen", "half a million",
 * "two-thirds", "a quarter of", "doubled", "twice as". "One" counts only where a number can be meant ("one in
 * five", "one week"); "the third release", "this quarter" and "the first half" count nothing.
 */
export function* wordNumbers(text: string): Generator<WordNumber> {
	for (const match of matchesOf(text, pattern)) {
		const [words, multiplier, fraction, cardinal] = match;
		const start = match.index;
		const end = start + words.length;
		const after = text.slice(end, end + 24);
		const read =
			multiplier !== undefined
				? readMultiplier(multiplier, after)
				: fraction !== undefined
					? readFraction(fraction.toLowerCase(), text.slice(Math.max(0, start - 16), start), after)
					: readCardinal((cardinal ?? '').toLowerCase(), after);
		if (read !== undefined) yield { start, end, ...read };
	}
}

/** The words one of which every number in words holds, as cues of a rule that needs numbers; `#` is any digit. */
export const numberCues = (): readonly string[] => [
	'#',
	...Object.keys(cardinals),
	...Object.keys(scales),
	...multiples.map(([stem]) => `${stem}*`),
	...Object.keys(parts).map(it => `${it}*`),
];

type Read = Pick<WordNumber, 'value' | 'scale' | 'form'>;

function readMultiplier(word: string, after: string): Read | undefined {
	const value = multiples.find(([stem]) => word.toLowerCase().startsWith(stem))?.[1];
	// "Doubled down" doubles nothing.
	if (value === undefined || /^ down\b/iu.test(after)) return undefined;
	return { value, scale: 1, form: 'multiplier' };
}

/** Undefined where the word is an ordinal or a part of the year: "the third", "this quarter", "the first half". */
function readFraction(words: string, before: string, after: string): Read | undefined {
	const [, number, part = ''] = /^(?:(an?|one|two|three|four)[ -])?([a-z]+?)s?$/u.exec(words) ?? [];
	const over = parts[part];
	if (over === undefined) return undefined;
	const value = (number === undefined || number.startsWith('a') ? 1 : (cardinals[number] ?? 1)) / over;
	const made: Read = { value, scale: 1, form: 'fraction' };
	if (value > 1) return undefined;
	if (part === 'half') {
		const isSpan = /(?:first|second|latter|other|last|next|this|that|time) $/iu.test(before);
		return isSpan || /^[- ](?:hearted|baked|time|past|year|life|way)\b/iu.test(after) ? undefined : made;
	}
	if (number === undefined) return undefined;
	if (number.length > 2 && words.includes('-')) return made;
	// "Two thirds", "a third of sellers", "one quarter of"; "three quarters" may be nine months.
	const isShare = /^ of\b/u.test(after) || (part !== 'quarter' && words.endsWith('s'));
	// "Fell by a third" (but "was built by a third company"), "a quarter less".
	const isSize = (byBefore.test(before) && sizeEnds.test(after)) || isCompared.test(after);
	return isShare || isSize ? made : undefined;
}

const byBefore =
	/\bby (?:(?:about|around|roughly|nearly|almost|over|more than|less than|up to|at least) )?$/iu;
const sizeEnds =
	/^(?:$|[.,;:)]| [–—(]| (?:from|to|in|since|over|after|this|last|and|but|within|compared|year|week|month|when|while|as|because|thanks|vs|versus|during)\b)/iu;
const isCompared =
	/^ (?:less|fewer|lower|higher|faster|slower|cheaper|shorter|smaller|larger)(?=$|[.,;:)]| than\b)/iu;

function readCardinal(words: string, after: string): Read | undefined {
	if (words === 'one' && !oneCounts.test(after)) return undefined;
	let value = 0;
	let scale = 1;
	for (const word of words.split(/[ -]/u)) {
		if (word in scales) scale *= scales[word]!;
		else if (word === 'half') value = 0.5;
		else if (word === 'a' || word === 'an') value ||= 1;
		else value += cardinals[word] ?? 0;
	}
	return { value: value * scale, scale, form: 'cardinal' };
}

const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, index): [string, number] => [word, index]),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

const scales: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
};

const multiples: readonly (readonly [stem: string, value: number])[] = [
	['doubl', 2],
	['twofold', 2],
	['twice', 2],
	['tripl', 3],
	['trebl', 3],
	['threefold', 3],
	['quadrupl', 4],
	['fourfold', 4],
	['fivefold', 5],
	['tenfold', 10],
	['halv', 0.5],
];

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** What may stand behind "one" for it to count: "one in five", "one of 12", "one week". */
const oneCounts =
	/^(?: (?:in|out of)(?: every)? (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)| of \d|[- ](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|percentage|point)\b)/iu;

const names = Object.keys(cardinals);
const smallSource = [...names.slice(0, 20)].sort((a, b) => b.length - a.length).join('|');
const tensSource = names.slice(20).join('|');
const onesSource = names.slice(1, 10).join('|');
const scaleSource = 'dozen|hundred|thousand|million|billion';
const multiplierSource = String.raw`(?:doubl|tripl|quadrupl)(?:ed|ing)|trebled|halv(?:ed|ing)|(?:two|three|four|five|ten)fold|twice(?= (?:as|the)\b)|(?:doubl|tripl)e(?= (?:the|our|its|their|that)\b)`;
const fractionSource = String.raw`(?:(?:an?|one|two|three|four)[ -])?(?:half(?!(?: an?)? (?:${scaleSource})\b)|thirds?|quarters?|fifths?|tenths?)`;
const cardinalSource = String.raw`(?:half(?: an?)?|an?) (?:${scaleSource})|(?:(?:${tensSource})(?:-(?:${onesSource}))?|${smallSource})(?:[ -](?:${scaleSource})){0,2}`;

/** "One third-party tool", "two-sided": no share of anything. */
const notCounted = String.raw`(?!-(?:party|parties|rate|class|person|hand|degree|world)\b)`;

const pattern = new RegExp(
	String.raw`(?=[a-z])(?<![\p{L}\p{N}_-])(?:(${multiplierSource})|(${fractionSource})|(${cardinalSource}))(?![\p{L}\p{N}_])${notCounted}`,
	'giu',
);

const anyWord = new RegExp(
	String.raw`\b(?:${smallSource}|${tensSource}|${scaleSource}|half|thirds?|quarters?|fifths?|tenths?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|trebled|quadrupl(?:ed|ing)|halv(?:ed|ing)|twice|(?:two|three|four|five|ten)fold)\b`,
	'u',
);
