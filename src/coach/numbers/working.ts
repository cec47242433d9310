import type { Span } from '../text/span.ts';
import { written, type NumberClaim } from './claim.ts';
import { isNegated } from './guard.ts';
import { normalise } from './normalise.ts';
import { readPairs } from './pairs.ts';
import { checkProse } from './prose.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { inStyleOf, signed } from './write.ts';

/** How the figures of a relation follow from one another. */
export interface Working {
	/** The figures that take part, in order; offsets of the text read. */
	readonly figures: readonly Span[];
	/** "1,200 to 1,480 is +280, +23.3%; the text says 32%". */
	readonly text: string;
}

/** The working behind the figure at an offset of a text; undefined where none stands that takes part in a relation. */
export const workingAt = (text: string, offset: number): Working | undefined => {
	const quantities = readQuantities(text);
	return workings(text, quantities, checkProse(text, quantities)).find(it => holds(it, offset));
};

/** Whether one of its figures stands at the offset. */
export const holds = ({ figures }: Working, offset: number): boolean =>
	figures.some(it => it.start <= offset && offset <= it.end);

/**
 * The working of every relation of a text, whether it holds or not, and of changes whose size the text leaves
 * open. `quantities` and `claims` are those of the text.
 */
export function workings(
	text: string,
	quantities: readonly Quantity[],
	claims: readonly NumberClaim[],
): readonly Working[] {
	const sized = claims.filter(it => it.relation !== 'direction' || it.verdict !== 'fits');
	const verbs = claims.filter(
		it => !sized.includes(it) && !sized.some(other => other.inputs[0]?.start === it.inputs[0]?.start),
	);
	const told = [...sized, ...verbs].map(it => ofClaim(text, it, quantities));
	const plain = normalise(text);
	const untold = readPairs(plain, quantities).filter(
		({ from, to, start, isGuess, hasNamedBase }) =>
			!isGuess &&
			// "400 ms vs 250 ms": which came first?
			hasNamedBase &&
			!isNegated(plain, start) &&
			from.measure === to.measure &&
			from.currency === to.currency &&
			!told.some(it => it.figures.some(span => span.start === from.span.start)),
	);
	return [
		...told,
		...untold.map(({ from, to }) => ({
			figures: inOrder([from.span, to.span]),
			text: ofEnds(text, from, to),
		})),
	];
}

function ofClaim(text: string, claim: NumberClaim, quantities: readonly Quantity[]): Working {
	const { relation, verdict, stated, inputs, working } = claim;
	const [from, to] = inputs.map(span => quantities.find(it => it.span.start === span.start));
	const isChange = relation === 'change' || relation === 'multiple' || relation === 'direction';
	const isComparable = from !== undefined && to !== undefined && from.measure === to.measure;
	const sum = isChange && isComparable ? ofEnds(text, from, to) : working;
	const times = relation === 'multiple' ? `, ${timesIn(working)}` : '';
	// A verb that is right, and what is wrong in itself, need no other figure beside them.
	const isFigure = relation !== 'direction' || verdict !== 'fits';
	const isAlone = relation === 'unit' || relation === 'impossible';
	const isInput = inputs.some(it => it.start === stated.start);
	return {
		figures: inOrder(isFigure && !isInput ? [...inputs, stated] : inputs),
		text:
			isFigure && !isAlone && !isInput
				? `${sum}${times}; the text says “${text.slice(stated.start, stated.end)}”`
				: `${sum}${times}`,
	};
}

/** "2.6 times as much" of a multiple's working. */
const timesIn = (working: string): string => /[\d.,]+ times as much/u.exec(working)?.[0] ?? working;

/** "1,200 to 1,480 is +280, +23.3%"; between percentages both readings. */
function ofEnds(text: string, from: Quantity, to: Quantity): string {
	const ends = `${written(text, from)} to ${written(text, to)} is`;
	const apart = to.value - from.value;
	const decimals = Math.max(from.decimals, to.decimals);
	const relative = from.value > 0 ? `${signed((to.value / from.value - 1) * 100)}%` : undefined;
	if (to.measure === 'percent') {
		const points = `${signed(apart, Math.max(decimals, 1))} percentage points`;
		return relative === undefined ? `${ends} ${points}` : `${ends} ${points}, or ${relative}`;
	}
	const finest = from.scale === to.scale ? decimals : to.decimals;
	const style: Quantity = { ...to, sign: '+', decimals: finest, isWord: false, digits: to.digits };
	const amount = inStyleOf(text, style, apart / to.scale);
	return relative === undefined ? `${ends} ${amount}` : `${ends} ${amount}, ${relative}`;
}

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);
