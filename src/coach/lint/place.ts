import type { Piece } from '../document/piece.ts';
import type { Sentence } from '../prose/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './finding.ts';
import type { AnyRule, Candidate, DraftedFix } from './rule.ts';

/** A candidate of a block rule with its place in the block's source. */
export interface Found {
	readonly candidate: Candidate<unknown>;
	readonly place: {
		readonly span: Span;
		readonly sentence: Span | undefined;
		readonly fixes: readonly Fix[];
	};
}

/** From the run's coordinates to the block's source; a fix that would cut through markup is left out. */
export function placeIn(
	rule: AnyRule,
	piece: Piece,
	candidate: Candidate<unknown>,
	view: unknown,
	sentence: Sentence | undefined,
): Found['place'] {
	const { run } = piece.passage;
	const drafted = [...(rule.fix?.(candidate, view) ?? [])] as DraftedFix[];
	return {
		span: run.toSource(candidate.span),
		sentence: sentence === undefined ? undefined : run.toSource(sentence.span),
		fixes: drafted
			.filter(fix => fix.edits.every(it => run.isUnbroken(it.span)))
			.map(fix => ({ ...fix, edits: fix.edits.map(it => ({ span: run.toSource(it.span), text: it.text })) })),
	};
}
