import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { written, type NumberClaim } from './claim.ts';
import { checkProse } from './prose.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { inStyleOf } from './write.ts';

/** A figure from which a stated change leads to its result. */
export interface OtherBase {
	/** The base as it stands. */
	readonly span: Span;
	/** What would stand there, in its style. */
	readonly text: string;
	/** "32% leads from there to 1,480". */
	readonly working: string;
}

/**
 * The other way to set a wrong change right: the figure that it starts from. Undefined where the change has no
 * such start, or where its digits would still not make the text true.
 */
export function otherBase(
	text: string,
	quantities: readonly Quantity[],
	{ relation, verdict, inputs, stated }: NumberClaim,
): OtherBase | undefined {
	if (relation !== 'change' || verdict !== 'change') return undefined;
	const [from, to, change] = [...inputs, stated].map(span =>
		quantities.find(it => it.span.start === span.start),
	);
	if (from === undefined || to === undefined || change === undefined) return undefined;
	if (from.isWord || change.isWord || from.approximate) return undefined;
	const value = valueOf(from, to, change);
	if (value === undefined || value <= 0) return undefined;
	const base = inStyleOf(text, from, value / from.scale);
	// A change of less than its digits can tell.
	if (base === written(text, to)) return undefined;
	const after = applyEdits(text, [{ span: from.span, text: base }]);
	return slips(after) < slips(text)
		? {
				span: from.span,
				text: base,
				working: `${written(text, change)} leads from there to ${written(text, to)}`,
			}
		: undefined;
}

/** Where a change that goes the way of its ends started, in the base unit. */
function valueOf(from: Quantity, to: Quantity, { measure, value, sign }: Quantity): number | undefined {
	const isUp = sign === undefined ? to.value >= from.value : sign === '+';
	const by = isUp ? Math.abs(value) : -Math.abs(value);
	if (measure === 'percent') return by > -100 ? to.value / (1 + by / 100) : undefined;
	if (from.measure !== 'percent') return undefined;
	return to.value - (measure === 'bps' ? by / 100 : by);
}

const slips = (text: string): number =>
	checkProse(text, readQuantities(text)).filter(it => it.verdict !== 'fits').length;
