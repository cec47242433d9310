import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleNames } from '../../src/coach/coach.ts';
import { ScoreFault } from './fault.ts';

export const shows = ['false', 'unjudged', 'missed', 'all'] as const;
export type Show = (typeof shows)[number];

export interface Options {
	/** The corpus. */
	readonly folder: string;
	readonly json: boolean;
	/** Rules, or a rule and sub-kind (`vague-time/past`); all when empty. */
	readonly rules: readonly string[];
	readonly show: Show | undefined;
	readonly verdicts: string;
	/** A file of new verdicts to take over before counting. */
	readonly judge: string | undefined;
	/** Whether verdicts about findings that are gone are taken out. */
	readonly forget: boolean;
	/** Where the figures go; undefined when nothing is to be written. */
	readonly page: string | undefined;
}

/** Reads the arguments; undefined when help is asked for. Throws `ScoreFault`. */
export function readOptions(args: readonly string[]): Options | undefined {
	const { values, positionals } = parsed(args);
	if (values.help === true) return undefined;
	const [folder, ...more] = positionals;
	if (folder === undefined || more.length > 0) throw new ScoreFault(`Name one folder.\n\n${usage}`);
	const rules = values.rule ?? [];
	const unknown = rules.find(it => !ruleNames.has(it));
	if (unknown !== undefined) throw new ScoreFault(`There is no rule “${unknown}”.`);
	return {
		folder,
		json: values.json ?? false,
		rules,
		show: show(values.show),
		verdicts: values.verdicts ?? join(root, 'quality/verdicts.jsonl'),
		judge: values.judge,
		forget: values.forget ?? false,
		page:
			rules.length === 0 && values['no-write'] !== true
				? (values.page ?? join(root, 'docs/quality.md'))
				: undefined,
	};
}

export const usage = `Usage: npm run score -- <folder>

Runs the coach over a corpus (docs/<folder>/*.md, labels/<slug>.jsonl, codes.json) and counts what it finds
against the readers' labels and the verdicts of this project. Writes the figures to docs/quality.md.

  --rule RULE        only this rule or sub-kind; may be given again; writes nothing
  --show WHAT        print each finding with its key: false, unjudged or all; or what was missed: missed
  --judge FILE       first take over verdicts: lines of {"key", "verdict": "true" | "false", "reason"}
  --forget           take out verdicts about findings that are gone
  --verdicts FILE    where verdicts are kept (quality/verdicts.jsonl)
  --json             print for programs
  --page FILE        where the figures go (docs/quality.md)
  --no-write         write no figures
`;

const root = join(import.meta.dirname, '../..');

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				rule: { type: 'string', multiple: true },
				show: { type: 'string' },
				verdicts: { type: 'string' },
				judge: { type: 'string' },
				forget: { type: 'boolean' },
				page: { type: 'string' },
				'no-write': { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new ScoreFault(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	}
}

function show(name: string | undefined): Show | undefined {
	if (name === undefined) return undefined;
	const known = shows.find(it => it === name);
	if (known === undefined) throw new ScoreFault(`--show is ${shows.join(', ')}, not “${name}”.`);
	return known;
}
