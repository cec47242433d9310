import type { Kind } from '../document/kind.ts';
import { defaultConfig, impartial, type Config } from './config.ts';
import { CueIndex } from './cues.ts';
import type { AnyRule } from './rule.ts';
import { isActive } from './severity.ts';

/** The rules that may report something, by what they read: one plan for each set of active rules. */
export interface Plan {
	readonly tables: readonly AnyRule[];
	readonly prose: Readers;
	readonly headings: Readers;
	readonly sections: readonly AnyRule[];
	readonly documents: readonly AnyRule[];
	readonly wholes: readonly AnyRule[];
}

export interface Readers {
	readonly blocks: readonly AnyRule[];
	readonly sentences: CueIndex;
}

/** Sorts the rules that may report anything in a document of this kind under these settings. */
export function planOf(rules: readonly AnyRule[], kind: Kind, config: Config): Plan {
	// What the grade counts is counted whether or not the settings show it.
	const plain = impartial(config);
	const active = rules.filter(
		it =>
			isActive(it, kind, config) ||
			isActive(it, kind, plain) ||
			(it.promise !== undefined && isActive(it, kind, defaultConfig)),
	);
	const of = (unit: AnyRule['unit']) => active.filter(it => it.unit === unit);
	const readers = (some: readonly AnyRule[]): Readers => ({
		blocks: some.filter(it => it.unit === 'block'),
		sentences: new CueIndex(some),
	});
	return {
		tables: of('table'),
		prose: readers(active),
		headings: readers(active.filter(it => reads(it, 'headings'))),
		sections: of('section'),
		documents: of('document'),
		wholes: active.filter(it => it.whole !== undefined),
	};
}

/** Whether a block rule reads more than prose in the author’s own voice. */
export const reads = (rule: AnyRule, what: NonNullable<AnyRule['reads']>[number]): boolean =>
	rule.reads?.includes(what) ?? false;
