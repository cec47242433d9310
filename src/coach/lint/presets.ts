import type { Severity } from './finding.ts';

/** How strict the coach is, from the mildest to the strictest. */
export const presets = ['gentle', 'standard', 'bar-raiser'] as const;
export type Preset = (typeof presets)[number];

export const isPreset = (value: unknown): value is Preset => (presets as readonly unknown[]).includes(value);

/**
 * What a rule's severity becomes under a preset. A mapping of severities, so that new rules fall in by themselves;
 * the lists below are the exceptions. A rule that is off stays off.
 */
export function underPreset(preset: Preset, rule: string, severity: Severity): Severity | 'off' {
	if (preset === 'standard' || bookkeeping.has(rule)) return severity;
	if (preset === 'gentle') return severity === 'information' || severity === 'hint' ? 'off' : severity;
	if (severity === 'hint') return 'information';
	return severity === 'information' && insistsOn.has(rule) ? 'warning' : severity;
}

/** What a blank tells is no opinion: it is there for whoever left it. */
const bookkeeping: ReadonlySet<string> = new Set(['placeholder-left']);

/** What a bar raiser does not let pass wherever a rule speaks of it: the answer, the problem, the number, the date. */
const insistsOn: ReadonlySet<string> = new Set([
	'answer-last',
	'background-first',
	'buried-ask',
	'faq-direct-answer',
	'status-no-verdict',
	'problem-missing',
	'problem-no-evidence',
	'customer-unnamed',
	'prfaq-hard-questions',
	'change-without-number',
	'adjective-without-data',
	'no-comparison',
	'conflicting-figures',
	'percent-vs-points',
	'goal-incomplete',
	'goal-is-output',
	'no-trade-offs',
	'priorities-unranked',
	'one-option-decision',
	'action-incomplete',
	'hedged-commitment',
	'slip-no-new-date',
	'unknown-needs-date',
	'vague-time',
]);
