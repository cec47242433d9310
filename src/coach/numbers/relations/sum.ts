import type { NumberClaim } from '../claim.ts';
import { intervalOf, meet, total } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { statedAmount } from '../tolerance.ts';
import { inStyleOf } from '../write.ts';

/** `a + b (+ c) = d` (rules.md C.4.8). Other operators beside it make another sum; percentages may compound. */
export function checkSums(text: string, quantities: readonly Quantity[]): readonly NumberClaim[] {
	if (!text.includes('+') || !text.includes('=')) return [];
	const claims: NumberClaim[] = [];
	let parts: Quantity[] = [];
	quantities.forEach((quantity, index) => {
		const previous = quantities[index - 1];
		const gap = previous === undefined ? '' : text.slice(previous.span.end, quantity.span.start);
		const isAdded = plusGap.test(gap) || (gap.trim() === '' && quantity.sign === '+');
		if (previous !== undefined && isAdded) parts.push(quantity);
		else {
			const found =
				/^ ?= ?(?:~|≈|about |around |roughly )?$/iu.test(gap) && parts.length > 1
					? sum(text, parts, quantity)
					: undefined;
			if (found !== undefined) claims.push(found);
			parts = [quantity];
		}
	});
	return claims;
}

/** Money may be named between ("$40K for design + $25K"); other words may change what is counted. */
const plusGap = /^ ?\+ ?(?:~|about )?$/iu;

const operator = /[*/x÷^+·(-] ?$/u;

function sum(text: string, parts: readonly Quantity[], stated: Quantity): NumberClaim | undefined {
	const [first, second] = parts;
	if (
		first === undefined ||
		second === undefined ||
		[...parts, stated].some(it => it.tie === 'range' || it.bound !== undefined)
	)
		return undefined;
	if (
		parts.some(
			it => it.measure !== stated.measure || it.currency !== stated.currency || otherUnit(it, stated),
		)
	)
		return undefined;
	if (
		operator.test(text.slice(0, first.span.start)) ||
		/^ ?[*/x÷^+·-]/u.test(text.slice(stated.span.end, stated.span.end + 2))
	)
		return undefined;
	// "1 + 1 = 3" is a saying.
	if (parts.length === 2 && first.digits === '1' && second.digits === '1' && stated.digits === '3')
		return undefined;
	const accepted = statedAmount(stated, intervalOf(stated));
	const value = parts.reduce((result, it) => result + it.value, 0);
	const compound = (parts.reduce((result, it) => result * (1 + it.value / 100), 1) - 1) * 100;
	const fits =
		meet(total(parts.map(intervalOf)), accepted) ||
		(stated.measure === 'percent' && meet({ low: compound, high: compound }, accepted));
	const exact = {
		...stated,
		decimals: Math.max(
			stated.decimals,
			...parts.filter(it => it.scale === stated.scale).map(it => it.decimals),
		),
	};
	const actual = inStyleOf(text, exact, value / stated.scale);
	return {
		relation: 'sum',
		verdict: fits ? 'fits' : 'sum',
		stated: stated.span,
		inputs: parts.map(it => it.span),
		actual,
		working: `${text.slice(first.span.start, parts.at(-1)!.span.end)} is ${actual}`,
	};
}

const otherUnit = (a: Quantity, b: Quantity): boolean =>
	(a.measure === 'other' || a.measure === 'multiple') && a.unit.trim() !== b.unit.trim();
