import { readCorpus } from './corpus.ts';
import { jsonReport } from './json-report.ts';
import { keepVerdicts } from './keep-verdicts.ts';
import { listing } from './listing.ts';
import { readOptions, usage, type Options } from './options.ts';
import { checkAll } from './run.ts';
import { score, type Score } from './score.ts';
import { textReport } from './text-report.ts';
import { readJudged, readVerdicts } from './verdicts.ts';

/** What the command may touch of the world besides the files it is given. */
export interface Output {
	out(text: string): void;
	err(text: string): void;
}

/** Runs the command and answers the exit code: 0, or 2 where it could not be done. Never throws. */
export async function main(args: readonly string[], output: Output): Promise<number> {
	try {
		const options = readOptions(args);
		if (options === undefined) {
			output.out(usage);
			return 0;
		}
		return await run(options, output);
	} catch (error) {
		output.err(`${error instanceof Error ? error.message : String(error)}\n`);
		return 2;
	}
}

async function run(options: Options, output: Output): Promise<number> {
	const corpus = readCorpus(options.folder);
	if (options.judge !== undefined) await keepVerdicts(options.verdicts, readJudged(options.judge));
	const verdicts = readVerdicts(options.verdicts);
	for (const it of corpus.oddities) output.err(`${it}\n`);
	const checked = await checkAll(corpus.documents);
	for (const it of checked.failures) output.err(`A rule failed. ${it}\n`);
	const counted = score(checked, { corpus, verdicts, rules: options.rules });
	output.out(options.json ? jsonReport(counted) : text(counted, options));
	return checked.failures.length > 0 ? 2 : 0;
}

const text = (counted: Score, { show }: Options): string =>
	show === undefined ? textReport(counted) : `${listing(counted, show)}\n${textReport(counted)}`;
