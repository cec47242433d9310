import { written, type NumberClaim } from '../claim.ts';
import { difference, intervalOf, meet, total, type Interval } from '../interval.ts';
import { readPairs } from '../pairs.ts';
import type { Quantity } from '../quantity.ts';
import { qualifierSource } from '../reader/qualifier.ts';
import { statedAmount } from '../tolerance.ts';
import { inStyleOf } from '../write.ts';
import { anyOf } from '../pattern.ts';

/** What a text must hold before a chain is looked for: in lower case. */
export const chainCue = /\b(?:a further|another|an additional|an extra)\b/u;

/**
 * A change that goes on where the last one ended: "from 40 to 60, and then a further 20 to 75". `text` may be two
 * sentences; only where nothing but time and movement stands between them, and a verb of movement governs the
 * step ("another 20 to 75 may follow" is a range).
 */
export function checkChain(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (quantities.length < 4 || !chainCue.test(text.toLowerCase())) return [];
	for (let index = 2; index + 1 < quantities.length; index++) {
		const [step, end] = [quantities[index]!, quantities[index + 1]!];
		const lead = stepBefore.exec(text.slice(Math.max(0, step.span.start - 60), step.span.start));
		if (lead === null || !toGap.test(text.slice(step.span.end, end.span.start))) continue;
		const last = quantities[index - 1]!;
		const pair = readPairs(text, quantities.slice(0, index)).find(
			it => it.order !== 'versus' && it.to.span.start === last.span.start && !it.isGuess,
		);
		if (pair === undefined || !isAlike(last, end)) continue;
		const between = text.slice(pair.end, step.span.start);
		if (between.length > 90 || !goesOn(between)) continue;
		const isDown = down.test(lead[0]);
		const reached = reach(last, step, isDown);
		if (reached === undefined) continue;
		return [claim(text, last, step, end, reached, isDown)];
	}
	return [];
}

const movement = anyOf(
	'rose|grew|climbed|increased|gained|added|went up|jumped|up|rising|growing|climbing|adding',
	'fell|dropped|declined|decreased|shrank|lost|went down|down|falling|dropping|losing',
);
const down = /\b(?:fell|dropped|declined|decreased|shrank|lost|down|falling|dropping|losing)\b/iu;
const stepBefore = new RegExp(
	String.raw`\b${movement}(?: by)? (?:a further|another|an additional|an extra) ${qualifierSource}$`,
	'iu',
);
const toGap = new RegExp(
	String.raw`^(?: \p{Ll}[\p{L}-]*)?,? to (?:reach |a total of )?${qualifierSource}$`,
	'iu',
);

/** Words that may stand between two steps of one figure. */
const passing: ReadonlySet<string> = new Set(
	(
		'a an the and then but it they we that this which in by on of later again before after with since followed next following last ' +
		'week weeks month months quarter quarters year years day days sprint end early mid late further another additional extra ' +
		'rose grew climbed increased gained added went up jumped rising growing climbing adding fell dropped declined decreased shrank lost ' +
		'down falling dropping losing had has have been was were january february march april may june july august september october ' +
		'november december jan feb mar apr jun jul aug sep oct nov dec spring summer autumn winter also only first second third fourth'
	).split(' '),
);

const goesOn = (between: string): boolean =>
	(between.toLowerCase().match(/[\p{L}'-]+/gu) ?? []).every(it => passing.has(it) || /^[qh]$/u.test(it));

const isAlike = (a: Quantity, b: Quantity): boolean =>
	a.measure === b.measure && a.currency === b.currency && (a.measure !== 'other' || a.unit === b.unit);

interface Reached {
	readonly value: number;
	readonly interval: Interval;
}

/** Where a step leads: an amount, points between percentages, or a percentage of what there was. */
function reach(from: Quantity, step: Quantity, isDown: boolean): Reached | undefined {
	const base = intervalOf(from);
	const sign = isDown ? -1 : 1;
	const isPoints =
		from.measure === 'percent' && (step.measure === 'points' || /^[ -]points?$/iu.test(step.unit));
	if (isAlike(from, step) && from.measure !== 'percent') {
		const size = intervalOf(step);
		return {
			value: from.value + sign * step.value,
			interval: isDown ? difference(size, base) : total([base, size]),
		};
	}
	if (isPoints) {
		const size = { low: step.value - step.ulp / 2, high: step.value + step.ulp / 2 };
		return {
			value: from.value + sign * step.value,
			interval: isDown ? difference(size, base) : total([base, size]),
		};
	}
	if (step.measure !== 'percent' || from.measure === 'percent' || base.low <= 0) return undefined;
	const [low, high] = [step.value - step.ulp, step.value + step.ulp].map(it => 1 + (sign * it) / 100) as [
		number,
		number,
	];
	return {
		value: from.value * (1 + (sign * step.value) / 100),
		interval: { low: base.low * Math.min(low, high), high: base.high * Math.max(low, high) },
	};
}

function claim(
	text: string,
	from: Quantity,
	step: Quantity,
	end: Quantity,
	{ value, interval }: Reached,
	isDown: boolean,
): NumberClaim {
	const fits = meet(interval, statedAmount(end, intervalOf(end)));
	const actual = inStyleOf(text, end, value / end.scale);
	return {
		relation: 'sum',
		verdict: fits ? 'fits' : 'sum',
		stated: end.span,
		inputs: [from.span, step.span],
		actual,
		working: `${written(text, from)} ${isDown ? 'less' : 'and'} a further ${written(text, step)} is ${actual}`,
	};
}
