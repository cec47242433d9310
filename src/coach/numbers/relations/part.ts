import type { NumberClaim } from '../claim.ts';
import { intervalOf, meet, type Interval } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { statedPercent } from '../tolerance.ts';
import { inStyleOf, writeNumber } from '../write.ts';

/**
 * Parts of a whole (rules.md C.4.7): `M of N … (P%)`, `P% of N … (M)`, `1 in N … (P%)`, `half of … (P%)`. The
 * bracket must hold the figure alone, right after what is counted.
 */
export function checkParts(text: string, quantities: readonly Quantity[]): NumberClaim[] {
	const claims: NumberClaim[] = [];
	quantities.forEach((first, index) => {
		const second = quantities[index + 1];
		const third = quantities[index + 2];
		if (second === undefined) return;
		const found = share(text, first, second) ?? (third === undefined ? undefined : (partOf(text, first, second, third) ?? oneIn(text, first, second, third) ?? percentOf(text, first, second, third)));
		if (found !== undefined) claims.push(found);
	});
	return claims;
}

/** `9 of 12 customers (75%)`. */
function partOf(text: string, part: Quantity, whole: Quantity, stated: Quantity): NumberClaim | undefined {
	if (part.measure !== 'count' || whole.measure !== 'count' || stated.measure !== 'percent') return undefined;
	if (!/^ (?:out )?of (?:the |our |all )?$/u.test(gap(text, part, whole)) || !isAside(text, whole, stated)) return undefined;
	if (whole.value === 0 || part.value > whole.value) return undefined;
	const a = intervalOf(part);
	const b = intervalOf(whole);
	const true_ = { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
	return claim(text, [part, whole], stated, meet(statedPercent(stated), true_), (part.value / whole.value) * 100);
}

/** `20% of 5,000 sellers (1,000)`, `18% of 5,000 sellers, or about 900`. */
function percentOf(text: string, rate: Quantity, whole: Quantity, stated: Quantity): NumberClaim | undefined {
	if (rate.measure !== 'percent' || rate.value > 100 || whole.measure !== stated.measure || whole.currency !== stated.currency) return undefined;
	if (whole.measure !== 'count' && whole.measure !== 'money') return undefined;
	if (!/^ of (?:the |our |all |about |roughly |around )?$/u.test(gap(text, rate, whole))) return undefined;
	if (!isAside(text, whole, stated) && !/^(?: [\p{L}-]+){0,3},? (?:or|=) (?:about |around |roughly |some |~ ?)?$/u.test(gap(text, whole, stated))) return undefined;
	const share = rate.decimals > 0 ? 10 ** -rate.decimals : 1;
	const base = intervalOf(whole);
	const result = intervalOf(stated);
	const low = ((rate.value - (rate.approximate ? rate.value / 10 : share / 2)) / 100) * base.low;
	const high = ((rate.value + (rate.approximate ? rate.value / 10 : share)) / 100) * base.high;
	const value = (rate.value / 100) * whole.value;
	const fits = meet({ low, high }, { low: result.low - 0.5, high: result.high + 0.5 });
	return claim(text, [rate, whole], stated, fits, value / stated.scale);
}

/** `One in five sellers (20%)`. */
function oneIn(text: string, one: Quantity, base: Quantity, stated: Quantity): NumberClaim | undefined {
	if (one.value !== 1 || base.measure !== 'count' || base.value < 2 || stated.measure !== 'percent') return undefined;
	if (!/^ (?:in|out of)(?: every)? $/u.test(gap(text, one, base)) || !isAside(text, base, stated)) return undefined;
	const value = 100 / base.value;
	const leeway = Math.max(1, value * 0.15);
	return claim(text, [one, base], stated, meet(statedPercent(stated), { low: value - leeway, high: value + leeway }), value);
}

/** `Two-thirds of sellers (66%)`. */
function share(text: string, part: Quantity, stated: Quantity): NumberClaim | undefined {
	if (part.measure !== 'fraction' || stated.measure !== 'percent') return undefined;
	const between = gap(text, part, stated);
	if (!/^ of (?:the |our |all )?(?:[\p{L}-]+ ){1,3}\($/u.test(between) || !/^\)/u.test(text.slice(stated.span.end))) return undefined;
	const leeway = part.approximate || part.bound !== undefined ? 5 : 3;
	const value = part.value * 100;
	return claim(text, [part], stated, meet(statedPercent(stated), { low: value - leeway, high: value + leeway }), value);
}

/** Whether the figure stands alone in brackets, at most four words behind the other. */
const isAside = (text: string, before: Quantity, stated: Quantity): boolean =>
	/^(?: [\p{L}-]+){0,4} \((?:~|≈|about |around |roughly |i\.e\. )?$/u.test(gap(text, before, stated)) && /^\)/u.test(text.slice(stated.span.end));

const gap = (text: string, a: Quantity, b: Quantity): string => text.slice(a.span.end, b.span.start);

function claim(text: string, inputs: readonly Quantity[], stated: Quantity, fits: boolean, value: number): NumberClaim {
	const written = (it: Quantity) => text.slice(it.span.start, it.span.end);
	const shown = stated.measure === 'percent' ? `${writeNumber(value, 1)}%` : writeNumber(value * stated.scale, 0);
	const input = inputs.length === 2 && inputs[0]!.measure === 'percent' ? `${written(inputs[0]!)} of ${written(inputs[1]!)}` : text.slice(inputs[0]!.span.start, inputs.at(-1)!.span.end);
	const money = /^(?:US\$|[$€£¥₹])/u.exec(written(stated))?.[0] ?? '';
	return {
		relation: 'part',
		verdict: fits ? 'fits' : 'part',
		stated: stated.span,
		inputs: inputs.map(it => it.span),
		actual: `${money}${inStyleOf(stated, written(stated), value)}`,
		working: `${input} is ${shown}`,
	};
}

export type { Interval };
