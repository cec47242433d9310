import type { Quantity } from '../quantity.ts';

/** The same quantities with "3 hours 20 minutes" and "1h 5m" joined into one span of time each. */
export function joinDurations(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
	if (!quantities.some(it => it.measure === 'time')) return quantities;
	const joined: Quantity[] = [];
	for (const quantity of quantities) {
		const previous = joined.at(-1);
		const next =
			previous?.measure === 'time' && quantity.unit.trim() === 'm' ? inMinutes(quantity) : quantity;
		if (previous !== undefined && goesOn(text, previous, next))
			joined[joined.length - 1] = join(previous, next);
		else joined.push(quantity);
	}
	return joined;
}

function goesOn(text: string, larger: Quantity, smaller: Quantity): boolean {
	if (larger.measure !== 'time' || smaller.measure !== 'time' || smaller.scale >= larger.scale) return false;
	if (larger.decimals > 0 || smaller.sign !== undefined) return false;
	return /^(?:,? and | )?$/u.test(text.slice(larger.span.end, smaller.span.start));
}

const inMinutes = (quantity: Quantity): Quantity => ({
	...quantity,
	measure: 'time',
	scale: 60,
	value: quantity.value * 60,
	ulp: quantity.ulp * 60,
});

function join(larger: Quantity, smaller: Quantity): Quantity {
	const value = larger.value + Math.sign(larger.value || 1) * smaller.value;
	return {
		...smaller,
		span: { start: larger.span.start, end: smaller.span.end },
		value,
		digits: String(Math.round(Math.abs(value) / smaller.scale)),
		sign: larger.sign,
		approximate: larger.approximate || smaller.approximate,
		bound: larger.bound ?? smaller.bound,
	};
}
