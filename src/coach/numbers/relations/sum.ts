import type { NumberClaim } from '../claim.ts';
import { intervalOf, meet } from '../interval.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from '../write.ts';

/** `a + b (+ c) = d` (rules.md C.4.8). */
export function checkSums(text: string, quantities: readonly Quantity[]): NumberClaim[] {
	if (!text.includes('+') || !text.includes('=')) return [];
	const claims: NumberClaim[] = [];
	let parts: Quantity[] = [];
	quantities.forEach((quantity, index) => {
		const previous = quantities[index - 1];
		const gap = previous === undefined ? '' : text.slice(previous.span.end, quantity.span.start);
		const plus = /^ ?\+ ?$/u.test(gap) || (gap.trim() === '' && quantity.sign === '+' && previous !== undefined);
		if (plus) parts.push(quantity);
		else if (/^ ?= ?$/u.test(gap) && parts.length > 1) {
			const found = sum(text, parts, quantity);
			if (found !== undefined) claims.push(found);
			parts = [quantity];
		} else parts = [quantity];
	});
	return claims;
}

function sum(text: string, parts: readonly Quantity[], stated: Quantity): NumberClaim | undefined {
	if (parts.some(it => it.measure !== stated.measure || it.currency !== stated.currency)) return undefined;
	const low = parts.reduce((total, it) => total + intervalOf(it).low, 0);
	const high = parts.reduce((total, it) => total + intervalOf(it).high, 0);
	const value = parts.reduce((total, it) => total + it.value, 0);
	const written = text.slice(parts[0]!.span.start, parts.at(-1)!.span.end);
	const money = /^(?:US\$|[$€£¥₹])/u.exec(text.slice(stated.span.start, stated.span.end))?.[0] ?? '';
	const actual = `${money}${writeNumber(value / stated.scale, Math.max(stated.decimals, ...parts.map(it => it.decimals)))}${stated.unit}`;
	return {
		relation: 'sum',
		verdict: meet({ low, high }, intervalOf(stated)) ? 'fits' : 'sum',
		stated: stated.span,
		inputs: parts.map(it => it.span),
		actual,
		working: `${written} is ${actual}`,
	};
}
