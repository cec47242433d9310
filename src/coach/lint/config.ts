import type { OwnKind } from '../document/own-kind.ts';
import type { SectionNames } from '../document/section-names.ts';
import type { Role } from '../document/role.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from './finding.ts';
import type { Preset } from './presets.ts';
import type { Stage } from './stages.ts';

/** How a rule is set: a severity for every kind of document, off, or as the rule, preset and stage have it. */
export type RuleSetting = Severity | 'off' | 'default';

/** The settings of one file, all layers merged. Plain data, so that settings can be compared. */
export interface Config {
	/** By rule id (`vague-time`) or sub-kind (`vague-time/past`). */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** How strict the rules are that `rules` does not name. */
	readonly preset: Preset;
	/** Where the author stands; empty where that is not said. */
	readonly stage: Stage | '';
	/** What is checked in a document of unknown kind. */
	readonly unknownDocuments: 'numbers' | 'all' | 'off';
	/** Names and terms that are never flagged. */
	readonly dictionary: readonly string[];
	/** Kinds, own ones among them, by glob of the path, as in `docs/wbr/**`; the first match wins. */
	readonly kinds: readonly { readonly glob: string; readonly kind: string }[];
	/** What the team calls its sections. */
	readonly sections: SectionNames;
	/** The team's own kinds of document. */
	readonly ownKinds: readonly OwnKind[];
}

/** One layer of settings: what the editor, a `.pm-coach.json` or one it extends says. */
export interface ConfigLayer {
	readonly rules?: Readonly<Record<string, RuleSetting>>;
	readonly preset?: Preset;
	readonly stage?: Stage | '';
	readonly unknownDocuments?: Config['unknownDocuments'];
	readonly dictionary?: readonly string[];
	readonly kinds?: Readonly<Record<string, string>>;
	readonly sections?: SectionNames;
	readonly ownKinds?: readonly OwnKind[];
}

export const defaultConfig: Config = {
	rules: {},
	preset: 'standard',
	stage: '',
	unknownDocuments: 'numbers',
	dictionary: [],
	kinds: [],
	sections: {},
	ownKinds: [],
};

/**
 * Later layers win; dictionaries and names of sections add up, a later layer's globs are asked first, and its own
 * kinds replace those of the same name.
 */
export function mergeConfig(...layers: readonly ConfigLayer[]): Config {
	return layers.reduce<Config>(
		(config, layer) => ({
			rules: { ...config.rules, ...layer.rules },
			preset: layer.preset ?? config.preset,
			stage: layer.stage ?? config.stage,
			unknownDocuments: layer.unknownDocuments ?? config.unknownDocuments,
			dictionary: [...config.dictionary, ...(layer.dictionary ?? [])],
			kinds: [...Object.entries(layer.kinds ?? {}).map(([glob, kind]) => ({ glob, kind })), ...config.kinds],
			sections: mergeSections(config.sections, layer.sections),
			ownKinds: [
				...config.ownKinds.filter(it => layer.ownKinds?.some(other => other.name === it.name) !== true),
				...(layer.ownKinds ?? []),
			],
		}),
		defaultConfig,
	);
}

/**
 * The settings without what only changes how loudly something is said: what is true of a document, such as its
 * grade, does not hang on it. The same object where there is nothing of the kind.
 */
export const impartial = (config: Config): Config =>
	config.preset === 'standard' && config.stage === '' ? config : { ...config, preset: 'standard', stage: '' };

function mergeSections(before: SectionNames, own: SectionNames | undefined): SectionNames {
	if (own === undefined) return before;
	const all: Partial<Record<Role, readonly string[]>> = { ...before };
	// A name has one meaning: the last one that it was given.
	const taken = new Set(Object.values(own).flat());
	for (const [role, names] of Object.entries(before) as [Role, readonly string[]][])
		all[role] = names.filter(it => !taken.has(it));
	for (const [role, names] of Object.entries(own) as [Role, readonly string[]][])
		all[role] = [...(all[role] ?? []), ...names];
	return all;
}

/** Something wrong in a `.pm-coach.json`; the span is in its text with LF line ends. */
export interface ConfigProblem {
	readonly span: Span;
	readonly message: string;
}

export interface ParsedConfig {
	readonly layer: ConfigLayer;
	readonly extends: readonly string[];
	readonly problems: readonly ConfigProblem[];
}
