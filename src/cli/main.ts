import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from './args.ts';
import { check } from './commands/check.ts';
import { commitments } from './commands/commitments.ts';
import { forecasts } from './commands/forecasts.ts';
import { grade } from './commands/grade.ts';
import { review } from './commands/review.ts';
import { rules } from './commands/rules.ts';

/** What a command may touch of the world. */
export interface Terminal {
	readonly cwd: string;
	readonly noColor: boolean;
	readonly isTerminal: boolean;
	out(text: string): void;
	err(text: string): void;
	stdin(): Promise<string>;
	/** A file's text; undefined where there is none. */
	readUri(uri: string): Promise<string | undefined>;
}

/** Runs the command line and answers the exit code: 0, 1 for findings, 2 for a fault. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
	const [command, ...rest] = args;
	try {
		switch (command) {
			case 'check':
				if (rest.includes('--help') || rest.includes('-h')) break;
				return await check(rest, terminal);
			case 'grade':
				if (rest.includes('--help') || rest.includes('-h')) break;
				return await grade(rest, terminal);
			case 'review':
				if (rest.includes('--help') || rest.includes('-h')) break;
				return await review(rest, terminal);
			case 'commitments':
				if (rest.includes('--help') || rest.includes('-h')) break;
				return await commitments(rest, terminal);
			case 'forecasts':
				if (rest.includes('--help') || rest.includes('-h')) break;
				return await forecasts(rest, terminal);
			case 'rules':
				return rules(rest, terminal);
			case 'lsp':
				await import('../server/node.ts');
				return await new Promise<never>(() => {});
			case '--version':
			case '-v':
				terminal.out(`${packageJson.version}\n`);
				return 0;
			case undefined:
			case '--help':
			case '-h':
				break;
			default:
				throw new UsageError(`There is no command “${command}”.`);
		}
		terminal.out(help);
		return 0;
	} catch (error) {
		if (error instanceof UsageError) terminal.err(`${error.message}\n\n${help}`);
		else
			terminal.err(
				`pm-coach failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
			);
		return 2;
	}
}

const help = `Usage: pm-coach <command>

  check [paths or globs…]   read Markdown documents and print what weakens them
      --format FORMAT       how to print: text (by default), json, sarif, github
      --kind KIND           take every document for this kind: prfaq, wbr, prd, onepager, strategy,
                            decision, status, postmortem, okr, faq
      --rule RULE           only this rule; may be given again
      --preset PRESET       how strict: gentle, standard, bar-raiser; rules that the settings name stay as they are
      --stage STAGE         for whom: new or senior; it decides what can wait
      --fix                 apply the fixes that keep the meaning
      --fail-on SEVERITY    exit with 1 from this severity on (warning); none for never
      --max-warnings N      exit with 1 only for errors or more warnings than this
      --quiet               print errors and warnings only
      --baseline FILE       leave out the findings that FILE records, wherever their sentences have moved
      --write-baseline FILE record all findings in FILE instead of reporting them
      --no-color            print without colour, as NO_COLOR does
      -                     read standard input; --stdin-filename NAME says what it is
  grade [paths or globs…]   say how each document stands and what would raise it most
      --format text|json, --kind KIND, --stage STAGE, --no-color, - and --stdin-filename as above
  review [paths or globs…]  list what a review of each document would ask next, as a checklist
      the options of grade but --stage
  commitments [paths…]      list who promised what by when, and what later documents say became of it
      --format markdown|json|csv   how to print (markdown)
      --owner NAME          only what this person or team owes
      --as-of YYYY-MM-DD    take this day for today, and read nothing written later (the latest document's date)
  forecasts [paths…]        list what was forecast, what came of it, and how far off it was, as Markdown
  rules [RULE]              list the rules, or explain one
  lsp --stdio               serve an editor through the Language Server Protocol
  --version, --help

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage, unreadable input or an internal fault.
`;

/** The terminal of this process. */
export const processTerminal = (): Terminal => ({
	cwd: process.cwd(),
	noColor: process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '',
	isTerminal: process.stdout.isTTY === true,
	out: it => process.stdout.write(it),
	err: it => process.stderr.write(it),
	stdin: () => text(process.stdin),
	readUri: async uri => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8') : undefined),
});
