import { writeFile } from 'node:fs/promises';
import { ruleNames } from '../../coach/coach.ts';
import { fixAll } from '../../coach/fix-all.ts';
import type { Config, RuleSetting } from '../../coach/lint/config.ts';
import { isAtLeast } from '../../coach/lint/severity.ts';
import { applyToRaw } from '../../coach/text/raw.ts';
import { readCheckArguments, UsageError, type CheckOptions } from '../args.ts';
import { Baseline } from '../baseline.ts';
import { Documents, type Opened } from '../documents.ts';
import type { Terminal } from '../main.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { totals, type Checked } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { plural, textReport } from '../report/text.ts';

/** `pm-coach check`. Answers the exit code: 0 nothing to report, 1 findings, 2 something could not be done. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readCheckArguments(args, terminal);
	for (const rule of options.rules)
		if (!ruleNames.has(rule))
			throw new UsageError(`There is no rule “${rule}”. \`pm-coach rules\` lists them.`);
	const baseline =
		options.baseline === undefined ? undefined : await Baseline.read(options.baseline, terminal.cwd);
	const documents = new Documents(options, terminal, config => adjusted(config, options));
	const all: Checked[] = [];
	for await (const opened of documents.open())
		all.push(options.fix ? await fixed(opened, terminal) : unchanged(opened));
	if (options.writeBaseline !== undefined) {
		const count = await Baseline.write(options.writeBaseline, terminal.cwd, all);
		terminal.out(`${plural(count, 'finding')} recorded in ${options.writeBaseline}.\n`);
		return documents.faults > 0 ? 2 : 0;
	}
	const checked = baseline === undefined ? all : all.map(it => baseline.fresh(it, terminal.cwd));
	terminal.out(report(options.quiet ? checked.map(loudOnly) : checked, options, documents.faults));
	return documents.faults > 0 ? 2 : fails(checked, options) ? 1 : 0;
}

function report(shown: readonly Checked[], { format, color }: CheckOptions, faults: number): string {
	switch (format) {
		case 'json':
			return jsonReport(shown);
		case 'sarif':
			return sarifReport(shown, faults);
		case 'github':
			return githubReport(shown);
		case 'text':
			return textReport(shown, color);
	}
}

const unchanged = ({ input, document }: Opened): Checked => ({
	path: input.path,
	document,
	findings: document.findings(),
});

async function fixed(opened: Opened, terminal: Terminal): Promise<Checked> {
	const { input, document } = opened;
	const edits = fixAll(document);
	if (edits.length === 0) return unchanged(opened);
	if (input.file === undefined) terminal.err('--fix changes files; standard input is only checked.\n');
	else await writeFile(input.file, applyToRaw(input.text, edits));
	return unchanged({ input, document: document.edit(edits) });
}

function adjusted(config: Config, { rules, preset, stage }: CheckOptions): Config {
	const chosen = chosenRules(config, rules);
	return { ...chosen, preset: preset ?? chosen.preset, stage: stage ?? chosen.stage };
}

function chosenRules(config: Config, chosen: readonly string[]): Config {
	if (chosen.length === 0) return config;
	const off = [...ruleNames]
		.filter(it => !chosen.includes(it) && !chosen.includes(it.split('/')[0]!))
		.map((it): [string, RuleSetting] => [it, 'off']);
	return { ...config, rules: { ...config.rules, ...Object.fromEntries(off) } };
}

function fails(checked: readonly Checked[], { failOn, maxWarnings }: CheckOptions): boolean {
	const sum = totals(checked);
	if (maxWarnings !== undefined) return sum.error > 0 || sum.warning > maxWarnings;
	return (
		failOn !== undefined &&
		checked.some(it => it.findings.some(finding => isAtLeast(finding.severity, failOn)))
	);
}

const loudOnly = (checked: Checked): Checked => ({
	...checked,
	findings: checked.findings.filter(it => isAtLeast(it.severity, 'warning')),
});
