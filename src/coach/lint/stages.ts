import type { Severity } from './finding.ts';
import type { AnyRule, Attribute } from './rule.ts';

/** Where somebody stands in the career of a product manager (rules.md F.5). */
export const stages = ['new', 'senior'] as const;
export type Stage = (typeof stages)[number];

export const isStage = (value: unknown): value is Stage => (stages as readonly unknown[]).includes(value);

/** The attributes to look at first; none without a stage. */
export const highlights = (stage: Stage | ''): readonly Attribute[] => (stage === '' ? [] : first[stage]);

const first: Readonly<Record<Stage, readonly Attribute[]>> = {
	new: ['Communicate', 'Prioritize', 'Execute'],
	senior: ['Communicate', 'Think big', 'Earn trust', 'Driven by impact'],
};

/**
 * What a severity becomes at a stage. Whoever is new hears in a whisper of what can wait; the more senior, the more
 * hangs on how somebody communicates.
 */
export function atStage(
	stage: Stage | '',
	rule: AnyRule,
	sub: string | undefined,
	severity: Severity,
): Severity {
	if (stage === 'new') return canWait(rule.id, sub) ? 'hint' : severity;
	if (stage === 'senior' && rule.attribute === 'Communicate' && severity === 'hint') return 'information';
	return severity;
}

/** Thinking big, and what a technical choice costs. */
const canWait = (rule: string, sub: string | undefined): boolean =>
	rule === 'size-of-prize' || (rule === 'prfaq-hard-questions' && sub === 'technical');
