import type { CoachedDocument } from './coach.ts';
import type { Finding } from './lint/finding.ts';
import type { Edit } from './text/edit.ts';
import { overlaps, type Span } from './text/span.ts';

/** A fix may bring to light what another one can mend; after so many rounds whatever is left stays. */
const mostRounds = 10;

/**
 * The edits that apply all safe fixes, until there are none left. Of fixes that overlap the first is taken, and
 * a fix is taken whole or not at all. Empty when there is nothing to do.
 */
export function fixAll(document: CoachedDocument): readonly Edit[] {
	const first = safeEdits(document.findings());
	if (first.length === 0) return [];
	let fixed = document.edit(first);
	for (let round = 1; round < mostRounds; round++) {
		const more = safeEdits(fixed.findings());
		if (more.length === 0) return round === 1 ? first : [difference(document.source.text, fixed.source.text)];
		fixed = fixed.edit(more);
	}
	return [difference(document.source.text, fixed.source.text)];
}

function safeEdits(findings: readonly Finding[]): Edit[] {
	const taken: Edit[] = [];
	for (const finding of findings) {
		const fix = finding.fixes.find(it => it.kind === 'safe');
		if (fix === undefined || fix.edits.some(it => taken.some(other => meets(it.span, other.span)))) continue;
		taken.push(...fix.edits);
	}
	return taken;
}

/** Edits that touch count too: their order would be a matter of luck. */
const meets = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.end || b.start === a.end;

/** One edit between two texts, without what both begin and end with. */
function difference(from: string, to: string): Edit {
	const shorter = Math.min(from.length, to.length);
	let start = 0;
	while (start < shorter && from[start] === to[start]) start++;
	let tail = 0;
	while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
	return { span: { start, end: from.length - tail }, text: to.slice(start, to.length - tail) };
}
