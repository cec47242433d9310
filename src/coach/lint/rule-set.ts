import type { Kind } from '../document/kind.ts';
import type { Config } from './config.ts';
import { planOf, type Plan } from './plan.ts';
import type { AnyRule } from './rule.ts';

/** All rules, and the plan of those that are active under given settings: one for each, so that it can serve as a key. */
export class RuleSet {
	readonly all: readonly AnyRule[];
	readonly #plans = new WeakMap<Config, Map<Kind, Plan>>();

	constructor(all: readonly AnyRule[]) {
		this.all = all;
	}

	plan(kind: Kind, config: Config): Plan {
		const byKind = this.#plans.get(config) ?? new Map<Kind, Plan>();
		this.#plans.set(config, byKind);
		const plan = byKind.get(kind) ?? planOf(this.all, kind, config);
		byKind.set(kind, plan);
		return plan;
	}
}
