import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isKind, type Kind } from '../document/kind.ts';
import type { Span } from '../text/span.ts';
import { severities, type Severity } from './finding.ts';

/** How a rule is set: a severity for every kind of document, off, or as the rule itself says. */
export type RuleSetting = Severity | 'off' | 'default';

/** The settings of one file, all layers merged. */
export interface Config {
	/** By rule id (`vague-time`) or sub-kind (`vague-time/past`). */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** What is checked in a document of unknown kind. */
	readonly unknownDocuments: 'numbers' | 'all' | 'off';
	/** Names and terms that are never flagged. */
	readonly dictionary: readonly string[];
	/** Kinds by glob of the path, as in `docs/wbr/**`; the first match wins. */
	readonly kinds: readonly { readonly glob: string; readonly kind: Kind }[];
}

/** One layer of settings: what the editor, a `.pm-coach.json` or one it extends says. */
export interface ConfigLayer {
	readonly rules?: Readonly<Record<string, RuleSetting>>;
	readonly unknownDocuments?: Config['unknownDocuments'];
	readonly dictionary?: readonly string[];
	readonly kinds?: Readonly<Record<string, Kind>>;
}

export const defaultConfig: Config = { rules: {}, unknownDocuments: 'numbers', dictionary: [], kinds: [] };

/** Later layers win; dictionaries add up, and a later layer's globs are asked first. */
export function mergeConfig(...layers: readonly ConfigLayer[]): Config {
	return layers.reduce<Config>(
		(config, layer) => ({
			rules: { ...config.rules, ...layer.rules },
			unknownDocuments: layer.unknownDocuments ?? config.unknownDocuments,
			dictionary: [...config.dictionary, ...(layer.dictionary ?? [])],
			kinds: [...Object.entries(layer.kinds ?? {}).map(([glob, kind]) => ({ glob, kind })), ...config.kinds],
		}),
		defaultConfig,
	);
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

/**
 * Parses a `.pm-coach.json` (JSON with comments). Never throws: what is wrong is left out and told in
 * `problems`, the rest holds. `ruleIds` are the ids and sub-kinds that `rules` may name.
 */
export function parseConfig(text: string, ruleIds: ReadonlySet<string>): ParsedConfig {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const problems: ConfigProblem[] = errors.map(it => ({
		span: { start: it.offset, end: it.offset + Math.max(1, it.length) },
		message: `This is not valid JSON: ${spaced(printParseErrorCode(it.error))}. Correct it here; until then only what comes before it counts.`,
	}));
	const report = (node: Node, message: string) => problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
	const reader = new ConfigReader(report, ruleIds);
	if (root === undefined) return { layer: {}, extends: [], problems };
	if (root.type !== 'object') report(root, 'A .pm-coach.json holds an object: { "rules": { … } }.');
	else for (const [key, value, name] of entries(root)) reader.read(key, value, name);
	return { layer: reader.layer, extends: reader.extends, problems };
}

class ConfigReader {
	readonly extends: string[] = [];
	readonly #layer: { -readonly [K in keyof ConfigLayer]: ConfigLayer[K] } = {};
	readonly #report: (node: Node, message: string) => void;
	readonly #ruleIds: ReadonlySet<string>;

	constructor(report: (node: Node, message: string) => void, ruleIds: ReadonlySet<string>) {
		this.#report = report;
		this.#ruleIds = ruleIds;
	}

	get layer(): ConfigLayer {
		return this.#layer;
	}

	read(key: string, value: Node, name: Node): void {
		switch (key) {
			case '$schema':
				return;
			case 'extends':
				this.extends.push(...this.#strings(value, 'the path of another .pm-coach.json, or a list of paths'));
				return;
			case 'dictionary':
				this.#layer.dictionary = this.#strings(value, 'a list of names');
				return;
			case 'unknownDocuments':
				if (value.value === 'numbers' || value.value === 'all' || value.value === 'off') this.#layer.unknownDocuments = value.value;
				else this.#report(value, '“unknownDocuments” is "numbers", "all" or "off".');
				return;
			case 'rules':
				this.#layer.rules = this.#rules(value);
				return;
			case 'kinds':
				this.#layer.kinds = this.#kinds(value);
				return;
			default:
				this.#report(name, `“${key}” is no setting of a .pm-coach.json. It knows: extends, rules, unknownDocuments, dictionary, kinds.`);
		}
	}

	#rules(node: Node): Record<string, RuleSetting> {
		const rules: Record<string, RuleSetting> = {};
		if (node.type !== 'object') this.#report(node, '“rules” holds rule ids and what they are set to: { "vague-time": "off" }.');
		for (const [id, value, name] of entries(node)) {
			if (!this.#ruleIds.has(id)) this.#report(name, `There is no rule “${id}”. \`pm-coach rules\` lists them.`);
			else if (isSetting(value.value)) rules[id] = value.value;
			else this.#report(value, `A rule is set to ${settings.map(it => `"${it}"`).join(', ')}.`);
		}
		return rules;
	}

	#kinds(node: Node): Record<string, Kind> {
		const kinds: Record<string, Kind> = {};
		if (node.type !== 'object') this.#report(node, '“kinds” maps paths to kinds of document: { "docs/wbr/**": "wbr" }.');
		for (const [glob, value] of entries(node)) {
			if (typeof value.value === 'string' && isKind(value.value)) kinds[glob] = value.value;
			else this.#report(value, 'A kind is one of prfaq, wbr, prd, onepager, strategy, decision, status, postmortem, okr, faq, unknown.');
		}
		return kinds;
	}

	#strings(node: Node, what: string): string[] {
		const nodes = node.type === 'array' ? (node.children ?? []) : [node];
		return nodes.flatMap(it => {
			if (typeof it.value === 'string') return [it.value];
			this.#report(it, `This should be ${what}.`);
			return [];
		});
	}
}

const settings = [...severities, 'off', 'default'] as const;

const isSetting = (value: unknown): value is RuleSetting => (settings as readonly unknown[]).includes(value);

function* entries(object: Node): Generator<[string, Node, Node]> {
	for (const property of object.type === 'object' ? (object.children ?? []) : []) {
		const [name, value] = property.children ?? [];
		if (name !== undefined && value !== undefined) yield [String(name.value), value, name];
	}
}

const spaced = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/gu, it => ` ${it.toLowerCase()}`).toLowerCase();
