import type { Span } from '../text/span.ts';

/** Points that one place of the document costs. */
export interface Loss {
	readonly what: 'sentence' | 'part' | 'promise';
	/** The rule that weighs most in the sentence, the part's title, or the promise's name. */
	readonly name: string;
	/** Of the part it belongs to as long as it is computed, of the score once it is shown. */
	readonly points: number;
	/** Where to look; undefined for what is missing. */
	readonly span: Span | undefined;
}

/**
 * The losses in whole points that add up to `whole`: each rounded down, and what is left over given to those
 * that lost most by it. Losses of no point are left out.
 */
export function rounded(losses: readonly Loss[], whole: number): readonly Loss[] {
	const down = losses.map(it => ({
		loss: it,
		points: Math.floor(it.points),
		rest: it.points - Math.floor(it.points),
	}));
	let left = whole - down.reduce((sum, it) => sum + it.points, 0);
	const byRest = [...down].sort((a, b) => b.rest - a.rest);
	for (const it of byRest) {
		if (left <= 0) break;
		it.points++;
		left--;
	}
	return down
		.filter(it => it.points > 0)
		.map(it => ({ ...it.loss, points: it.points }))
		.sort((a, b) => b.points - a.points);
}
