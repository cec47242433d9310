import type { NumberClaim } from '../claim.ts';
import { intervalOf, meet } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';

/**
 * `$10K per month ($120K per year)` (rules.md C.4.9). Silent where prices are talked of: an annual plan that
 * costs less than twelve months is an offer, not a slip.
 */
export function checkRunRate(text: string, quantities: readonly Quantity[]): NumberClaim | undefined {
	if (!/ per |\/(?:month|mo|week|year|yr|day)/u.test(text) || /\b(?:pric\w*|plans?|discount\w*|billed|subscri\w+|sav\w+|free|tiers?|licen[cs]\w+)\b/iu.test(text)) return undefined;
	for (let index = 0; index + 1 < quantities.length; index++) {
		const rate = quantities[index]!;
		const year = quantities[index + 1]!;
		if (rate.measure !== 'money' || year.measure !== 'money' || rate.currency !== year.currency) continue;
		const gap = /^ ?(?:per |a |\/ ?)(month|week|quarter|day),? \((?:~|≈|about |or |i\.e\. |= ?)?$/u.exec(text.slice(rate.span.end, year.span.start));
		if (gap === null || !/^ ?(?:per |a |\/ ?)(?:year|annum)\)/u.test(text.slice(year.span.end))) continue;
		const { low, high } = intervalOf(rate);
		const factors = perYear[gap[1]!]!;
		const fits = factors.some(it => meet({ low: low * it, high: high * it }, intervalOf(year)));
		const value = rate.value * factors[0]!;
		const money = /^(?:US\$|[$€£¥₹])/u.exec(text.slice(year.span.start, year.span.end))?.[0] ?? '';
		const actual = `${money}${writeNumber(value / year.scale, year.decimals)}${year.unit}`;
		return {
			relation: 'run-rate',
			verdict: fits ? 'fits' : 'run-rate',
			stated: year.span,
			inputs: [rate.span],
			actual,
			working: `${text.slice(rate.span.start, rate.span.end)} per ${gap[1]!} is ${actual} per year`,
		};
	}
	return undefined;
}

/** How often each fits into a year, as people count; the first is the one shown. */
const perYear: Readonly<Record<string, readonly number[]>> = {
	month: [12],
	quarter: [4],
	week: [52, 50],
	day: [365, 360, 260, 250],
};
