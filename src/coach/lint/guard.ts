import type { AnyRule } from './rule.ts';

/** A rule that fails three times rests for as long as the coach lives; its first failure is told. */
export function createGuard(ruleFailed: (rule: string, error: unknown) => void): Guard {
	const failures = new Map<string, number>();
	return {
		rests: rule => (failures.get(rule.id) ?? 0) >= 3,
		failed(rule, error) {
			const count = (failures.get(rule.id) ?? 0) + 1;
			failures.set(rule.id, count);
			if (count === 1) ruleFailed(rule.id, error);
		},
	};
}

export interface Guard {
	rests(rule: AnyRule): boolean;
	failed(rule: AnyRule, error: unknown): void;
}
