import { written, type NumberClaim } from '../claim.ts';
import { meet, ratio, type Interval } from '../interval.ts';
import { governing } from '../movement.ts';
import type { Pair } from '../pairs.ts';
import type { Stated } from '../stated.ts';
import { statedMultiple } from '../tolerance.ts';
import { writeNumber } from '../write.ts';
import type { Span } from '../../text/span.ts';

/**
 * `3x` beside a pair (rules.md C.3): the ratio, its inverse for things that shrink, and for "by 2x" and "2x more"
 * growth of 2× too.
 */
export function checkMultiple(text: string, { pair, quantity }: Stated): NumberClaim | undefined {
	if (quantity.measure !== 'multiple' || !canBeMultiplied(pair)) return undefined;
	const stated = statedMultiple(quantity);
	const times = ratio(pair.fromInterval, pair.toInterval);
	const inverse: Interval = { low: 1 / times.high, high: 1 / times.low };
	const before = text.slice(Math.max(0, quantity.span.start - 20), quantity.span.start);
	const isAdded =
		/\bby (?:about |around |roughly |over |nearly |~)?$/iu.test(before) ||
		/^ more\b/iu.test(text.slice(quantity.span.end));
	const grown: Interval = { low: times.low - 1, high: times.high - 1 };
	const fits = meet(stated, times) || meet(stated, inverse) || (isAdded && meet(stated, grown));
	const actual = Math.max(pair.to.value / pair.from.value, pair.from.value / pair.to.value);
	const decimals = Math.max(quantity.decimals, actual < 10 ? 1 : 0);
	return claim(text, pair, quantity.span, fits, `${writeNumber(actual, decimals)}${quantity.unit}`);
}

/**
 * "Doubled", "halved" and their kin where they govern a pair or stand right behind it ("from 10k to 21k, more
 * than doubling"). Not for what doubled more than once.
 */
export function checkMultiplier(text: string, pair: Pair): NumberClaim | undefined {
	if (pair.order === 'versus' || !canBeMultiplied(pair)) return undefined;
	const word = multiplierOf(text, pair);
	if (word === undefined) return undefined;
	const accepted = acceptedRatios(word.name, word.qualifier);
	if (accepted === undefined) return undefined;
	return claim(text, pair, word.span, meet(accepted, ratio(pair.fromInterval, pair.toInterval)), undefined);
}

const canBeMultiplied = ({ fromInterval, toInterval, isGuess }: Pair): boolean =>
	fromInterval.low > 0 && toInterval.low > 0 && !isGuess;

interface Multiplier {
	readonly name: string;
	readonly qualifier: string;
	readonly span: Span;
}

function multiplierOf(text: string, pair: Pair): Multiplier | undefined {
	const before = governing(text, pair.start, multipliers);
	if (before !== undefined && !again.test(text.slice(before.start, pair.start))) {
		return {
			name: nameOf(before.match[2] ?? ''),
			qualifier: (before.match[1] ?? '').toLowerCase().trim(),
			span: { start: before.start, end: before.end },
		};
	}
	const rest = text.slice(pair.end, pair.end + 80);
	const after = behind.exec(rest);
	if (after === null || again.test(rest) || before !== undefined) return undefined;
	const end = pair.end + after[0].length;
	const qualifier = after[1] ?? '';
	return {
		name: nameOf(after[2] ?? ''),
		qualifier: qualifier.toLowerCase().trim(),
		span: { start: end - qualifier.length - (after[2] ?? '').length, end },
	};
}

/** "Doubled every year", "doubled twice": the ends say nothing of one doubling. */
const again =
	/\b(?:every|each|per|twice|times|again|annually|monthly|weekly|daily|yearly|once more|nearly (?:every|each)|another)\b/iu;

const qualifiers =
	'(more than |over |nearly |almost |close to |roughly |about |approximately |around |practically |effectively |just over |just under |less than |not quite |~)?';
const names = [
	'doubl(?:ed|ing)(?! down)|tripl(?:ed|ing)|trebled|quadrupl(?:ed|ing)|halv(?:ed|ing)',
	'cut(?:ting)? in half|by half|in half|(?:two|three|four|five|ten)fold',
	// As a verb only: "a double room".
	String.raw`(?<=\b(?:to|will|we|they|should|must|can|could|and) )(?:double|triple|quadruple|halve)(?! down|-)`,
].join('|');
const multipliers = new RegExp(String.raw`(?<!\b(?:or|not) )\b${qualifiers}(${names})\b`, 'giu');
const behind = new RegExp(
	String.raw`^(?: \p{Ll}[\p{L}'-]*){0,3}?(?:,| [–—(]|\() ?(?:which |it |thus |i\.e\. |or |that is |effectively )?${qualifiers}(${names})\b(?=[).,;]|$)`,
	'iu',
);

const stems: readonly (readonly [stem: string, name: string])[] = [
	['doubl', 'double'],
	['trip', 'triple'],
	['treb', 'triple'],
	['quad', 'quadruple'],
	['twofold', 'double'],
	['threefold', 'triple'],
	['fourfold', 'quadruple'],
	['fivefold', 'five'],
	['tenfold', 'ten'],
];

const nameOf = (word: string): string =>
	stems.find(([stem]) => word.toLowerCase().startsWith(stem))?.[1] ?? 'half';

/** What each word allows by itself, and the ratio that it names. */
const ratios: Readonly<Record<string, { readonly exact: number; readonly plain: Interval }>> = {
	double: { exact: 2, plain: { low: 1.8, high: 2.25 } },
	triple: { exact: 3, plain: { low: 2.7, high: 3.35 } },
	quadruple: { exact: 4, plain: { low: 3.6, high: 4.5 } },
	five: { exact: 5, plain: { low: 4.5, high: 5.75 } },
	ten: { exact: 10, plain: { low: 9, high: 11.5 } },
	half: { exact: 0.5, plain: { low: 0.44, high: 0.56 } },
};

/** The ratios a qualified word accepts (rules.md C.3); undefined for what is not said to have happened. */
function acceptedRatios(name: string, qualifier: string): Interval | undefined {
	const { exact, plain } = ratios[name] ?? ratios['half']!;
	const isLess = exact < 1;
	switch (qualifier) {
		case '':
			return plain;
		case 'more than':
		case 'over':
		case 'just over':
			// Four times is more than double, if said badly: no ceiling.
			return isLess ? { low: 0, high: exact * 1.02 } : { low: exact * 0.98, high: Number.POSITIVE_INFINITY };
		case 'nearly':
		case 'almost':
		case 'close to':
		case 'practically':
		case 'just under':
			return isLess ? { low: exact * 0.98, high: exact * 1.24 } : { low: exact * 0.8, high: exact * 1.02 };
		case 'less than':
		case 'not quite':
			return undefined;
		default:
			return { low: plain.low * 0.9, high: plain.high * 1.1 };
	}
}

function claim(
	text: string,
	{ from, to }: Pair,
	stated: Span,
	fits: boolean,
	actual: string | undefined,
): NumberClaim {
	const times = to.value / from.value;
	const drop = times < 1 ? `, a ${writeNumber((1 - times) * 100, 0)}% drop` : '';
	return {
		relation: 'multiple',
		verdict: fits ? 'fits' : 'multiple',
		stated,
		inputs: [from.span, to.span],
		actual,
		working: `${written(text, from)} to ${written(text, to)} is ${writeNumber(times, 2)} times as much${drop}`,
	};
}
