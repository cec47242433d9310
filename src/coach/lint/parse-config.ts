import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isKind, kinds } from '../document/kind.ts';
import type { ConfigLayer, ConfigProblem, ParsedConfig, RuleSetting } from './config.ts';
import { severities } from './finding.ts';
import { entries, strings, type Report } from './json-nodes.ts';
import { parseOwnKinds, parseSections } from './parse-own.ts';
import { isPreset, presets } from './presets.ts';
import { isStage, stages } from './stages.ts';

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
	const report: Report = (node, message) =>
		problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
	if (root === undefined) return { layer: {}, extends: [], problems };
	if (root.type !== 'object') {
		report(root, 'A .pm-coach.json holds an object: { "rules": { … } }.');
		return { layer: {}, extends: [], problems };
	}
	const reader = new ConfigReader(root, report, ruleIds);
	return { layer: reader.read(), extends: reader.extends, problems };
}

class ConfigReader {
	readonly extends: string[] = [];
	readonly #root: Node;
	readonly #report: Report;
	readonly #ruleIds: ReadonlySet<string>;

	constructor(root: Node, report: Report, ruleIds: ReadonlySet<string>) {
		this.#root = root;
		this.#report = report;
		this.#ruleIds = ruleIds;
	}

	read(): ConfigLayer {
		const layer: { -readonly [K in keyof ConfigLayer]: ConfigLayer[K] } = {};
		for (const [key, value, name] of entries(this.#root)) {
			if (key === '$schema') continue;
			else if (key === 'extends')
				this.extends.push(
					...strings(value, 'the path of another .pm-coach.json, or a list of paths', this.#report),
				);
			else if (key === 'dictionary') layer.dictionary = strings(value, 'a list of names', this.#report);
			else if (key === 'unknownDocuments') {
				const { value: what } = value as { value?: unknown };
				if (what === 'numbers' || what === 'all' || what === 'off') layer.unknownDocuments = what;
				else this.#report(value, '“unknownDocuments” is "numbers", "all" or "off".');
			} else if (key === 'preset') {
				const preset: unknown = value.value;
				if (isPreset(preset)) layer.preset = preset;
				else this.#report(value, `“preset” is ${oneOf(presets)}.`);
			} else if (key === 'stage') {
				const stage: unknown = value.value;
				if (stage === '' || isStage(stage)) layer.stage = stage;
				else this.#report(value, `“stage” is ${oneOf(stages)}.`);
			} else if (key === 'rules') layer.rules = this.#rules(value);
			else if (key === 'sections') layer.sections = parseSections(value, this.#report);
			else if (key === 'ownKinds') layer.ownKinds = parseOwnKinds(value, this.#report);
			else if (key !== 'kinds')
				this.#report(
					name,
					`“${key}” is no setting of a .pm-coach.json. It knows: extends, rules, preset, stage, unknownDocuments, dictionary, kinds, sections, ownKinds.`,
				);
		}
		// Paths may name own kinds, wherever in the file these are defined.
		for (const [key, value] of entries(this.#root))
			if (key === 'kinds') layer.kinds = this.#kinds(value, layer.ownKinds?.map(it => it.name) ?? []);
		return layer;
	}

	#rules(node: Node): Record<string, RuleSetting> {
		const rules: Record<string, RuleSetting> = {};
		if (node.type !== 'object')
			this.#report(node, '“rules” holds rule ids and what they are set to: { "vague-time": "off" }.');
		for (const [id, value, name] of entries(node)) {
			if (!this.#ruleIds.has(id))
				this.#report(name, `There is no rule “${id}”. \`pm-coach rules\` lists them.`);
			else if (isSetting(value.value)) rules[id] = value.value;
			else this.#report(value, `A rule is set to ${settings.map(it => `"${it}"`).join(', ')}.`);
		}
		return rules;
	}

	#kinds(node: Node, own: readonly string[]): Record<string, string> {
		const found: Record<string, string> = {};
		if (node.type !== 'object')
			this.#report(node, '“kinds” maps paths to kinds of document: { "docs/wbr/**": "wbr" }.');
		for (const [glob, value] of entries(node)) {
			const kind: unknown = value.value;
			if (typeof kind === 'string' && (isKind(kind) || own.includes(kind) || this.extends.length > 0))
				found[glob] = kind;
			else this.#report(value, `A kind is one of ${[...kinds, 'unknown', ...own].join(', ')}.`);
		}
		return found;
	}
}

const settings = [...severities, 'off', 'default'] as const;

const oneOf = (names: readonly string[]): string => names.map(it => `"${it}"`).join(' or ');

const isSetting = (value: unknown): value is RuleSetting => (settings as readonly unknown[]).includes(value);

const spaced = (code: string): string =>
	code.replace(/(?<=[a-z])[A-Z]/gu, it => ` ${it.toLowerCase()}`).toLowerCase();
