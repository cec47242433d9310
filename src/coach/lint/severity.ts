import type { Kind } from '../document/kind.ts';
import type { Config } from './config.ts';
import { severities, type Severity } from './finding.ts';
import type { AnyRule } from './rule.ts';

/** What a rule (or one of its sub-kinds) counts as in a document of this kind under these settings. */
export function severityOf(rule: AnyRule, sub: string | undefined, kind: Kind, config: Config): Severity | 'off' {
	const set = (sub === undefined ? undefined : config.rules[`${rule.id}/${sub}`]) ?? config.rules[rule.id];
	if (set !== undefined && set !== 'default') return set;
	return kind === 'unknown' ? ofUnknown(rule, config) : (rule.severity[kind] ?? rule.severity.all ?? 'off');
}

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
export const milder = (a: Severity, b: Severity): Severity => (severities.indexOf(a) >= severities.indexOf(b) ? a : b);

export const isAtLeast = (severity: Severity, floor: Severity): boolean =>
	severities.indexOf(severity) <= severities.indexOf(floor);
