import { written, type NumberClaim } from '../claim.ts';
import { isNegated } from '../guard.ts';
import { intervalOf, magnitude, meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { statedAmount, statedPercent } from '../tolerance.ts';
import { inStyleOf, percent } from '../write.ts';

/**
 * How far a goal is away: "2,000 subscribers: 69% complete, 142 to go". The first figure may be the goal or what has
 * been reached; only where neither fits are the others wrong.
 */
export function checkProgress(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (quantities.length !== 3) return [];
	const [whole, share, left] = quantities as [Quantity, Quantity, Quantity];
	if (share.measure !== 'percent' || whole.measure !== left.measure || whole.currency !== left.currency)
		return [];
	if (quantities.some(it => it.tie !== undefined || it.sign !== undefined || it.isWord)) return [];
	if (whole.measure !== 'count' && whole.measure !== 'money') return [];
	if (!done.test(text.slice(share.span.end)) || !open.test(text.slice(left.span.end))) return [];
	if (share.value <= 0 || share.value >= 100 || isNegated(text, left.span.start)) return [];
	const rate = statedPercent(share);
	const base = intervalOf(whole);
	const [low, high] = [Math.max(0, 100 - rate.high) / 100, (100 - rate.low) / 100];
	const ofGoal: Interval = { low: base.low * low, high: base.high * high };
	const ofReached: Interval = {
		low: (base.low * low) / Math.min(1, rate.high / 100),
		high: (base.high * high) / (rate.low / 100),
	};
	const accepted = statedAmount(left, intervalOf(left));
	const fits = meet(accepted, magnitude(ofGoal)) || meet(accepted, magnitude(ofReached));
	const actual = inStyleOf(text, left, (whole.value * (1 - share.value / 100)) / left.scale);
	return [
		{
			relation: 'part',
			verdict: fits ? 'fits' : 'part',
			stated: left.span,
			inputs: [whole.span, share.span],
			// Which of the three is wrong, and how exact the share is, only the author knows.
			actual: undefined,
			working: `with ${written(text, share)} of ${written(text, whole)} done, about ${actual} are left`,
		},
	];
}

const done = /^ (?:complete|completed|done|there|reached|achieved|of (?:the|our) (?:way|goal|target))\b/iu;
const open = /^ (?:(?:[\p{L}-]+ ){0,2}?)(?:away|to go|left|remaining|short of)\b/iu;

/**
 * A share with its parts: "60% hired (1/2 in design, 2/3 in sales)". It may be that of all, or the mean of the
 * parts, and parts that went beyond their whole may count as just met.
 */
export function checkPooled(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (!text.includes('/')) return [];
	const claims: NumberClaim[] = [];
	for (const share of quantities) {
		if (share.measure !== 'percent' || share.tie !== undefined || share.sign !== undefined) continue;
		const list = pooled.exec(text.slice(share.span.end));
		if (list === null || isNegated(text, share.span.start)) continue;
		const parts = [...list[0].matchAll(/(\d+)\/(\d+)/gu)].map(it => [Number(it[1]), Number(it[2])] as const);
		if (parts.some(([, whole]) => whole === 0)) continue;
		const capped = parts.map(([part, whole]) => [Math.min(part, whole), whole] as const);
		const readings = [parts, capped].flatMap(it => [pool(it), mean(it)]);
		const accepted = statedPercent(share);
		const fits = readings.some(it => meet(accepted, { low: it, high: it }));
		const [part, whole] = [sum(parts.map(it => it[0])), sum(parts.map(it => it[1]))];
		claims.push({
			relation: 'part',
			verdict: fits ? 'fits' : 'part',
			stated: share.span,
			inputs: quantities
				.filter(it => it.span.start > share.span.end && it.span.end <= share.span.end + list[0].length)
				.map(it => it.span),
			actual: inStyleOf(text, share, pool(parts)),
			working: `${part} of ${whole} in all is ${percent(pool(parts))}`,
		});
	}
	return claims;
}

const pooled =
	/^(?: (?!faster|slower|more|less|higher|lower|increase|growth|of)\p{L}+){0,2} \(\d{1,4}\/\d{1,4} \p{L}[\p{L} -]*(?:, \d{1,4}\/\d{1,4} \p{L}[\p{L} -]*)+\)/u;

const sum = (values: readonly number[]): number => values.reduce((all, it) => all + it, 0);

const pool = (parts: readonly (readonly [number, number])[]): number =>
	(100 * sum(parts.map(it => it[0]))) / sum(parts.map(it => it[1]));

const mean = (parts: readonly (readonly [number, number])[]): number =>
	(100 * sum(parts.map(([part, whole]) => part / whole))) / parts.length;
