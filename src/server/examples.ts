import type { AnyRule } from '../coach/lint/rule.ts';

/** What a rule objects to, and what better looks like, short enough for a hover. */
export interface Pair {
	readonly before: string;
	readonly after: string | undefined;
}

/**
 * A pair from the rule's own examples: of the sub-kind where one shows an after, else of any; undefined for a rule
 * without examples.
 */
export function pairFor({ examples }: AnyRule, kind: string | undefined): Pair | undefined {
	const bad = examples.flatMap(it => ('bad' in it ? [it] : []));
	const shown = bad.filter(it => it.fixed !== undefined || it.better !== undefined);
	const isOwn = (it: (typeof bad)[number]) => kind !== undefined && it.as === kind;
	const example = shown.find(isOwn) ?? shown[0] ?? bad.find(isOwn) ?? bad[0];
	if (example === undefined) return undefined;
	const after = example.fixed ?? example.better;
	return after === undefined ? { before: marked(example.bad), after } : excerpt(example.bad, after);
}

/** Only the blocks that differ, with the heading above them: an example may be a whole document. */
function excerpt(bad: string, after: string): Pair {
	const [was, is] = [blocksOf(bad.replaceAll(/[«»]/gu, '')), blocksOf(after)];
	let from = 0;
	while (from < Math.min(was.length, is.length) && was[from] === is[from]) from++;
	let tail = 0;
	while (tail < Math.min(was.length, is.length) - from && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
	// Where something was only put in, what stands in front of it says where.
	const isInsertion = was.length - tail === from || is.length - tail === from;
	if (from > 0 && (isInsertion || isHeading(was[from - 1]!))) from--;
	const shown = cut(was.slice(from, was.length - tail));
	const blamed = blocksOf(bad).findIndex(it => it.includes('«'));
	// What is objected to is shown in its place, also where the change is elsewhere.
	const isBehind = blamed >= was.length - tail;
	const parts = isBehind || (blamed >= 0 && blamed < from) ? [shown, cut([was[blamed]!])] : [shown];
	const before = (isBehind ? parts : parts.reverse()).join('\n\n…\n\n');
	return { before, after: cut(is.slice(from, is.length - tail)) };
}

/** The blocks that hold a mark, without it. */
function marked(bad: string): string {
	const blocks = blocksOf(bad);
	const first = blocks.findIndex(it => it.includes('«'));
	const last = blocks.findLastIndex(it => it.includes('»'));
	const from = first > 0 && isHeading(blocks[first - 1]!) ? first - 1 : Math.max(0, first);
	return cut(blocks.slice(from, Math.max(from, last) + 1).map(it => it.replaceAll(/[«»]/gu, '')));
}

const blocksOf = (text: string): readonly string[] => text.trim().split(/\n{2,}/u);

const isHeading = (block: string): boolean => /^(?:#{1,6} |\*\*[^*]+\?\*\*$)/u.test(block);

/** A few blocks, none of them long; a table whole, since half of one is none. */
function cut(blocks: readonly string[]): string {
	const shown = blocks
		.slice(0, mostBlocks)
		.map(it => (it.length <= longest || it.startsWith('|') ? it : shortened(it)));
	return [...shown, ...(blocks.length > mostBlocks ? ['…'] : [])].join('\n\n');
}

const shortened = (block: string): string => `${block.slice(0, block.lastIndexOf(' ', longest)).trimEnd()} …`;

const mostBlocks = 4;

/** In characters. */
const longest = 320;
