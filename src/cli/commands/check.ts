import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createCoach, mergeConfig, ruleNames, type Coach, type CoachedDocument } from '../../coach/coach.ts';
import { fixAll } from '../../coach/fix-all.ts';
import type { Config, RuleSetting } from '../../coach/lint/config.ts';
import { isAtLeast } from '../../coach/lint/severity.ts';
import { applyToRaw } from '../../coach/text/raw.ts';
import { ConfigFiles } from '../../project/config-files.ts';
import { readCheckArguments, UsageError, type CheckOptions } from '../args.ts';
import { findFiles, readInput, type Input } from '../files.ts';
import type { Terminal } from '../main.ts';
import { jsonReport } from '../report/json.ts';
import { totals, type Checked } from '../report/report.ts';
import { textReport } from '../report/text.ts';

/** `pm-coach check`. Answers the exit code: 0 nothing to report, 1 findings, 2 something could not be done. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readCheckArguments(args, terminal);
	for (const rule of options.rules)
		if (!ruleNames.has(rule)) throw new UsageError(`There is no rule “${rule}”. \`pm-coach rules\` lists them.`);
	return new CheckRun(options, terminal).run();
}

class CheckRun {
	readonly #options: CheckOptions;
	readonly #terminal: Terminal;
	readonly #coach: Coach;
	readonly #configs: ConfigFiles;
	#faults = 0;

	constructor(options: CheckOptions, terminal: Terminal) {
		this.#options = options;
		this.#terminal = terminal;
		this.#coach = createCoach({ ruleFailed: (rule, error) => this.#fault(`The rule ${rule} failed: ${reason(error)}. Please report it; all other rules have run.`) });
		this.#configs = new ConfigFiles(terminal.readUri, (uri, problem) => this.#fault(`${uri}: ${problem}`));
	}

	async run(): Promise<number> {
		await this.#coach.prepare();
		const checked: Checked[] = [];
		for (const input of await this.#inputs()) checked.push(await this.#check(input));
		const shown = this.#options.quiet ? checked.map(loudOnly) : checked;
		this.#terminal.out(this.#options.format === 'json' ? jsonReport(shown) : textReport(shown, this.#options.color));
		return this.#faults > 0 ? 2 : this.#fails(checked) ? 1 : 0;
	}

	async #inputs(): Promise<Input[]> {
		const { paths, stdinFilename } = this.#options;
		const { cwd } = this.#terminal;
		const inputs: Input[] = [];
		if (paths.includes('-')) inputs.push({ path: stdinFilename ?? 'stdin.md', file: undefined, text: await this.#terminal.stdin() });
		const named = paths.filter(it => it !== '-');
		for (const path of named.length === 0 ? [] : await findFiles(named, cwd)) {
			const input = await readInput(path, cwd);
			if ('text' in input) inputs.push(input);
			else this.#fault(`${path}: ${input.reason}`);
		}
		return inputs;
	}

	async #check(input: Input): Promise<Checked> {
		const { kind } = this.#options;
		const { config, path } = await this.#about(input);
		const document = this.#coach.open(input.text, { path, config, ...(kind === undefined ? {} : { kind }) });
		if (!this.#options.fix) return { path: input.path, document, findings: document.findings() };
		const edits = fixAll(document);
		if (edits.length === 0) return { path: input.path, document, findings: document.findings() };
		const text = applyToRaw(input.text, edits);
		if (input.file === undefined) this.#terminal.err('--fix changes files; standard input is only checked.\n');
		else await writeFile(input.file, text);
		const fixed: CoachedDocument = document.edit(edits);
		return { path: input.path, document: fixed, findings: fixed.findings() };
	}

	/** The settings of the nearest `.pm-coach.json`, and the path as its globs see it. */
	async #about(input: Input): Promise<{ config: Config; path: string }> {
		const uri = pathToFileURL(input.file ?? `${this.#terminal.cwd}/${input.path}`).href;
		const project = await this.#configs.nearest(uri);
		const config = mergeConfig(...(project?.layers ?? []));
		const path = project === undefined ? input.path : decodeURIComponent(uri.slice(project.folder.length + 1));
		return { config: this.#chosenRules(config), path };
	}

	#chosenRules(config: Config): Config {
		const { rules } = this.#options;
		if (rules.length === 0) return config;
		const off: [string, RuleSetting][] = [...ruleNames].filter(it => !rules.includes(it) && !rules.includes(it.split('/')[0]!)).map(it => [it, 'off']);
		return { ...config, rules: { ...config.rules, ...Object.fromEntries(off) } };
	}

	#fails(checked: readonly Checked[]): boolean {
		const { failOn, maxWarnings } = this.#options;
		const sum = totals(checked);
		if (maxWarnings !== undefined) return sum.error > 0 || sum.warning > maxWarnings;
		return failOn !== undefined && checked.some(it => it.findings.some(finding => isAtLeast(finding.severity, failOn)));
	}

	#fault(message: string): void {
		this.#faults++;
		this.#terminal.err(`${message}\n`);
	}
}

const loudOnly = (checked: Checked): Checked => ({
	...checked,
	findings: checked.findings.filter(it => isAtLeast(it.severity, 'warning')),
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
