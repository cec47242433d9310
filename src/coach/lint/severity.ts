import type { Kind } from '../document/kind.ts';
import type { Config } from './config.ts';
import { severities, type Severity } from './finding.ts';
import { underPreset } from './presets.ts';
import type { AnyRule } from './rule.ts';
import { atStage } from './stages.ts';

/**
 * What a rule (or one of its sub-kinds) counts as in a document of this kind under these settings. What `rules` says
 * holds as it is; otherwise the rule's own severity goes through the preset, then through the stage. `atMost` is
 * what a doubtful finding may count as, whatever the settings.
 */
export function severityOf(
	rule: AnyRule,
	sub: string | undefined,
	kind: Kind,
	config: Config,
	atMost: Severity = 'error',
): Severity | 'off' {
	const set = (sub === undefined ? undefined : config.rules[`${rule.id}/${sub}`]) ?? config.rules[rule.id];
	if (set !== undefined && set !== 'default') return capped(set, atMost);
	const own =
		kind === 'unknown' ? ofUnknown(rule, config) : (rule.severity[kind] ?? rule.severity.all ?? 'off');
	if (own === 'off') return 'off';
	const preset = underPreset(config.preset, rule.id, milder(own, atMost));
	return preset === 'off' ? 'off' : milder(atStage(config.stage, rule, sub, preset), atMost);
}

const capped = (set: Severity | 'off', atMost: Severity): Severity | 'off' =>
	set === 'off' ? 'off' : milder(set, atMost);

/** In a document of unknown kind only what holds whatever the author meant, unless the settings want all. */
function ofUnknown(rule: AnyRule, config: Config): Severity | 'off' {
	if (config.unknownDocuments === 'off') return 'off';
	if (rule.severity.unknown !== undefined) return rule.severity.unknown;
	return config.unknownDocuments === 'all' ? (rule.severity.all ?? 'information') : 'off';
}

/** Whether the rule can report anything in such a document: a sub-kind may be on while the rule is off. */
export const isActive = (rule: AnyRule, kind: Kind, config: Config): boolean =>
	severityOf(rule, undefined, kind, config) !== 'off' ||
	Object.keys(rule.kinds ?? {}).some(it => severityOf(rule, it, kind, config) !== 'off');

/** The less severe of the two. */
export const milder = (a: Severity, b: Severity): Severity =>
	severities.indexOf(a) >= severities.indexOf(b) ? a : b;

export const isAtLeast = (severity: Severity, floor: Severity): boolean =>
	severities.indexOf(severity) <= severities.indexOf(floor);
