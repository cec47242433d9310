import type { ItemWords } from './_same.ts';

/**
 * How surely two items are one: 0 for "they are not, or nobody can tell", up to 1 for the same words. Strict: a
 * wrong match would tell somebody that a promise was kept, or broken, that has nothing to do with it.
 */
export function likeness(a: ItemWords, b: ItemWords): number {
	if (a.verb !== undefined && b.verb !== undefined && !isSameVerb(a.verb, b.verb)) return 0;
	if (!isSame(a.labels, b.labels) || conflict(a.numbers, b.numbers)) return 0;
	if (!includesAll(b.objects, a.names) || !includesAll(a.objects, b.names)) return 0;
	const shared = [...a.objects].filter(it => b.objects.has(it)).length;
	const [less, more] = [Math.min(a.objects.size, b.objects.size), Math.max(a.objects.size, b.objects.size)];
	if (shared === 0) return 0;
	if (shared === more) return shared > 1 || a.verb === b.verb ? 1 : 0;
	// One says it in more words: "Sign Pennine" and "Sign Pennine for a year at the floor price".
	const isPart = shared === less && shared >= 2 && a.verb !== undefined && a.verb === b.verb;
	return isPart || (shared >= 3 && shared >= 0.75 * more) ? shared / more : 0;
}

/** Whether one verb reports what the other announced: what ships is launched, released or delivered. */
export const isSameVerb = (a: string, b: string): boolean => a === b || (shipping.has(a) && shipping.has(b));

const shipping: ReadonlySet<string> = new Set(['ship', 'launch', 'release', 'deliver', 'deploy', 'publish']);

/** Both give numbers, and none in common. */
const conflict = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size > 0 && b.size > 0 && ![...a].some(it => b.has(it));

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && includesAll(a, b);

const includesAll = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
	[...some].every(it => all.has(it));
