import { written, type NumberClaim } from '../claim.ts';
import { isNegated } from '../guard.ts';
import { intervalOf, meet, times } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { qualifierSource } from '../reader/qualifier.ts';
import { statedAmount } from '../tolerance.ts';
import { inStyleOf } from '../write.ts';

/**
 * `$10K per month ($120K per year)` (rules.md C.4.9). Silent where prices are talked of: an annual plan that
 * costs less than twelve months is an offer, not a slip.
 */
export function checkRunRates(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (!yearly.test(text) || isOffer.test(text)) return [];
	const claims: NumberClaim[] = [];
	for (let index = 0; index + 1 < quantities.length; index++) {
		const [rate, year] = [quantities[index]!, quantities[index + 1]!];
		if (rate.measure !== 'money' || year.measure !== 'money' || rate.currency !== year.currency) continue;
		if (
			rate.tie !== undefined ||
			year.tie !== undefined ||
			rate.value <= 0 ||
			isNegated(text, rate.span.start)
		)
			continue;
		const period = rateGap.exec(text.slice(rate.span.end, year.span.start))?.[1]?.toLowerCase();
		const factors = period === undefined ? undefined : perYear[shortened(period)];
		if (factors === undefined || !yearEnd.test(text.slice(year.span.end, year.span.end + 20))) continue;
		const accepted = statedAmount(year, intervalOf(year));
		const actual = inStyleOf(text, year, (rate.value * factors[0]!) / year.scale);
		claims.push({
			relation: 'run-rate',
			verdict: factors.some(it => meet(times(intervalOf(rate), it), accepted)) ? 'fits' : 'run-rate',
			stated: year.span,
			inputs: [rate.span],
			actual,
			working: `${written(text, rate)} per ${shortened(period!)} is ${actual} per year`,
		});
	}
	return claims;
}

const yearly = /\b(?:years?|yr|annum|annual(?:ly|i[sz]ed)?|p\.a\.)(?!\p{L})/iu;
const isOffer =
	/\b(?:pric\p{L}*|plans?|discount\p{L}*|billed|billing|subscri\p{L}+|sav(?:e|es|ed|ing|ings)|free|tiers?|licen[cs]\p{L}+|prorat\p{L}+|upfront|growing|ramp\p{L}*)\b/iu;
const rateGap = new RegExp(
	String.raw`^ ?(?:per |an? |each |every |/ ?)(months?|mo|weeks?|wk|quarters?|qtr|days?)(?: \((?:or |=|i\.e\.,? )?|, (?:or|i\.e\.,?) | or |,? = )${qualifierSource}$`,
	'iu',
);
const yearEnd =
	/^ ?(?:(?:per |an? |each |every |\/ ?)(?:years?|yr|annum)|annually|annuali[sz]ed|p\.a\.)(?=[).,;:]|$| [–—(])/iu;

/** How often each fits into a year, as people count; the first is the one shown. */
const perYear: Readonly<Record<string, readonly number[]>> = {
	month: [12],
	quarter: [4],
	week: [52, 50],
	day: [365, 360, 260, 250],
};

const shortened = (period: string): string =>
	period.startsWith('mo')
		? 'month'
		: period.startsWith('w')
			? 'week'
			: period.startsWith('q')
				? 'quarter'
				: 'day';
