import type { Quantity } from '../quantity.ts';
import { qualifierSource } from './qualifier.ts';

/**
 * The same quantities, each told how it belongs to its neighbour: both ends of a range, of a change, a part and
 * its whole. The end of a range that was written without unit takes the other's ("10–20%", "$10–14M").
 */
export function tie(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
	if (quantities.length < 2) return quantities;
	const tied = [...quantities];
	for (let index = 0; index + 1 < tied.length; index++) {
		const first = tied[index]!;
		const second = tied[index + 1]!;
		const gap = text.slice(first.span.end, second.span.start);
		if (gap.length > 40) continue;
		const kind = kindOf(text, first, second, gap);
		if (kind === undefined) continue;
		[tied[index], tied[index + 1]] =
			kind === 'range'
				? asRange(first, second)
				: [
						{ ...first, tie: kind },
						{ ...second, tie: kind },
					];
	}
	return tied;
}

function kindOf(text: string, first: Quantity, second: Quantity, gap: string): Quantity['tie'] {
	if (arrow.test(gap)) return 'pair';
	if (dash.test(gap)) return 'range';
	const before = text.slice(Math.max(0, first.span.start - 40), first.span.start);
	if (to.test(gap) && from.test(before)) return 'pair';
	// "8 to 12 customers", "5 to 8%"; not "fell 40% to 60 ms".
	if (gap === ' to ' && first.tie === undefined && (first.measure === second.measure || isBare(first)))
		return 'range';
	if (and.test(gap) && between.test(before)) return 'range';
	if (
		first.measure === 'count' &&
		second.measure === 'count' &&
		first.value <= second.value &&
		first.decimals === 0
	) {
		if (of.test(gap) || (gap === '/' && !first.isWord)) return 'share';
		if (first.value === 1 && inEvery.test(gap)) return 'share';
	}
	return undefined;
}

function asRange(first: Quantity, second: Quantity): [Quantity, Quantity] {
	const low = isBare(first) && !first.hasScale ? inUnitOf(first, second) : first;
	const high = isBare(second) && low.measure === 'money' ? inUnitOf(second, low) : second;
	// "$10–14M": the scale stands at the end and holds for both.
	const scaled =
		low.measure === 'money' && !low.hasScale && high.hasScale && low.value < 1000 ? inUnitOf(low, high) : low;
	return [
		{ ...scaled, tie: 'range' },
		{ ...high, tie: 'range' },
	];
}

const isBare = ({ measure, label }: Quantity): boolean => measure === 'count' && label === '';

/** A bare number in another's measure; a scale of its own stays. */
function inUnitOf(bare: Quantity, { measure, currency, scale, hasScale }: Quantity): Quantity {
	const factor = bare.hasScale ? bare.scale : scale;
	const by = factor / bare.scale;
	return {
		...bare,
		measure,
		currency,
		scale: factor,
		hasScale: bare.hasScale || hasScale,
		value: bare.value * by,
		ulp: bare.ulp * by,
	};
}

const arrow = new RegExp(`^ ?(?:→|->|=>|⇒|➔|➜|-->) ?${qualifierSource}$`, 'iu');
const dash = /^ ?[-–—] ?$/u;
const to = new RegExp(String.raw`^(?: [\p{L}'-]+){0,3},? to ${qualifierSource}$`, 'iu');
const from = new RegExp(String.raw`\bfrom ${qualifierSource}$`, 'iu');
const and = new RegExp(String.raw`^(?: [\p{L}'-]+)? (?:and|to) ${qualifierSource}$`, 'iu');
const between = new RegExp(String.raw`\bbetween ${qualifierSource}$`, 'iu');
const of = /^ (?:out )?of (?:(?:the|our|all|every|its|their) )?$/iu;
const inEvery = /^ in (?:every )?$/iu;
