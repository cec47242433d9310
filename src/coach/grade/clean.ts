import type { DocumentText } from '../document/document.ts';
import type { Fault } from '../lint/engine.ts';
import { isOwnProse } from '../lint/own-prose.ts';
import type { Severity } from '../lint/finding.ts';
import { shift, type Span } from '../text/span.ts';
import type { Loss } from './loss.ts';

/** The sentences that count: the author's own, finished, not there to be looked up. By where they start. */
export type Prose = ReadonlyMap<number, Span>;

export function readProse(text: DocumentText): Prose {
	const prose = new Map<number, Span>();
	for (const placed of text.blocks) {
		if (!isOwnProse(placed) || placed.section.heading === placed) continue;
		const { block, piece } = placed;
		for (const span of piece.derived(finished, finished)) {
			const here = shift(span, block.span.start);
			prose.set(here.start, here);
		}
	}
	return prose;
}

const finished = ({ passage }: DocumentText['blocks'][number]['piece']): readonly Span[] =>
	passage.sentences.filter(it => !it.hasBlank).map(it => passage.run.toSource(it.span));

/**
 * What the faulty sentences cost, of 100: each what its worst fault weighs, against half of all sentences. A
 * sentence costs at least as much as the share at which nothing is left, so that taking it out never hurts.
 */
export function cleanLosses(prose: Prose, faults: readonly Fault[]): readonly Loss[] {
	const worst = new Map<number, Fault>();
	const sentencesIn = finder(prose);
	for (const fault of faults) {
		// Bookkeeping: a blank is work to do, no fault. What is wrong with the whole is told by parts and promises.
		if (fault.rule.family === 'text' || fault.rule.unit === 'document') continue;
		for (const start of fault.sentence === undefined ? sentencesIn(fault.span) : [fault.sentence.start]) {
			if (!prose.has(start)) continue;
			const before = worst.get(start);
			if (before === undefined || outweighs(fault, before)) worst.set(start, fault);
		}
	}
	// In order of place, so that who runs first does not decide where points are rounded to.
	const inOrder = [...worst].sort(([a], [b]) => a - b);
	const losses = inOrder.map(([start, it]) => ({
		what: 'sentence' as const,
		name: it.rule.id,
		points: (100 * penalties[it.severity]) / Math.max(prose.size, fewest) / 0.5,
		span: it.sentence === undefined ? prose.get(start) : it.span,
	}));
	const whole = losses.reduce((sum, it) => sum + it.points, 0);
	return whole <= 100 ? losses : losses.map(it => ({ ...it, points: (it.points * 100) / whole }));
}

const penalties: Readonly<Record<Severity, number>> = {
	error: 1,
	warning: 0.75,
	information: 0.5,
	hint: 0.5,
};

/** So that one slip in a short note does not cost half of it. */
const fewest = 12;

/**
 * Finds the sentences that a span touches, for rules that read more than one. Their findings on a sentence weigh
 * as much as any other: the blank of their fix takes the sentence out of the count.
 */
function finder(prose: Prose): (span: Span) => readonly number[] {
	const starts = [...prose.keys()].sort((a, b) => a - b);
	return span => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (prose.get(starts[middle]!)!.end <= span.start) low = middle + 1;
			else high = middle;
		}
		const end = starts.findIndex((it, index) => index >= low && it >= Math.max(span.end, span.start + 1));
		return starts.slice(low, end < 0 ? starts.length : end);
	};
}

/** The graver one; among equals the same whatever order the rules ran in. */
const outweighs = (a: Fault, b: Fault): boolean =>
	penalties[a.severity] - penalties[b.severity] > 0 ||
	(penalties[a.severity] === penalties[b.severity] && a.rule.id < b.rule.id);
