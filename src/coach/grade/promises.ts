import type { Broken } from '../lint/engine.ts';
import { promiseGroups, type AnyRule, type Promised, type PromiseGroup } from '../lint/rule.ts';
import type { DocumentView } from '../lint/views.ts';
import type { Loss } from './loss.ts';

/** What readers are promised and do not get, as people call it. */
export const promiseNames: Readonly<Record<PromiseGroup, string>> = {
	actions: 'actions with an owner and a date',
	goals: 'goals with a baseline, a target and a date',
	changes: 'changes with their numbers',
	answers: 'questions answered first',
	'hard-questions': 'hard questions answered',
	exceptions: 'exceptions with cause, action, owner and date',
	problem: 'a problem with a customer and evidence',
	numbers: 'numbers that agree',
};

/** How much of one promise is kept. */
export interface Kept {
	readonly group: PromiseGroup;
	readonly items: number;
	/** Not more than `items`. */
	readonly missed: number;
	readonly broken: readonly Broken[];
}

/** The promises that a document makes, each with how much of it is kept. */
export function promisesOf(
	view: DocumentView,
	broken: readonly Broken[],
	rules: readonly AnyRule[],
): readonly Kept[] {
	// Nobody knows what a document of unknown kind should hold.
	if (view.kind === 'unknown') return [];
	return promiseGroups.flatMap(group => {
		const own = rules.filter(it => it.promise?.group === group);
		const items = Math.max(0, ...own.map(it => itemsOf(it.promise!, view)));
		if (items === 0) return [];
		const mine = broken.filter(it => own.includes(it.rule)).sort((a, b) => a.span.start - b.span.start);
		const missed = own.some(it => it.promise!.isAbsent?.(view) === true)
			? items
			: mine.reduce((sum, it) => sum + (it.rule.promise!.missed?.(it.kind, it.data as never) ?? 1), 0);
		return [{ group, items, missed: Math.min(items, missed), broken: mine }];
	});
}

/** Rules of a group count the same items, and the attributes count them again: once is enough for a grade. */
const counted = new WeakMap<DocumentView, Map<Promised['items'], number>>();

function itemsOf({ items }: Promised, view: DocumentView): number {
	let known = counted.get(view);
	if (known === undefined) counted.set(view, (known = new Map()));
	let count = known.get(items);
	if (count === undefined) known.set(items, (count = items(view)));
	return count;
}

/** What the items that were not kept cost, of 100; undefined where nothing was promised. */
export function promiseLosses(
	view: DocumentView,
	broken: readonly Broken[],
	rules: readonly AnyRule[],
): readonly Loss[] | undefined {
	const kept = promisesOf(view, broken, rules);
	if (kept.length === 0) return undefined;
	const all = kept.reduce((sum, it) => sum + weightOf(it.group), 0);
	return kept
		.filter(it => it.missed > 0)
		.map(it => ({
			what: 'promise' as const,
			name: promiseNames[it.group],
			points: (100 * weightOf(it.group) * it.missed) / it.items / all,
			span: it.broken[0]?.span,
		}));
}

const weightOf = (group: PromiseGroup): number => (group === 'problem' || group === 'numbers' ? 3 : 2);
