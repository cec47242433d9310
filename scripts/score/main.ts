import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, type } from 'node:os';
import { dirname } from 'node:path';
import { readCorpus } from './corpus.ts';
import { jsonReport } from './json-report.ts';
import { forgetVerdicts, keepVerdicts } from './keep-verdicts.ts';
import { listing } from './listing.ts';
import { readOptions, usage, type Options } from './options.ts';
import { qualityPage, type RunFacts } from './quality-page.ts';
import { checkAll, type Checked } from './run.ts';
import { score, type Score } from './score.ts';
import { textReport } from './text-report.ts';
import { subject } from './truth.ts';
import { readJudged, readVerdicts, subjectOf, type Verdict } from './verdicts.ts';

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
	const judged = options.judge === undefined ? [] : readJudged(options.judge);
	if (judged.length > 0) await keepVerdicts(options.verdicts, judged);
	for (const it of corpus.oddities) output.err(`${it}\n`);
	const checked = await checkAll(corpus.documents);
	for (const it of checked.failures) output.err(`A rule failed. ${it}\n`);
	for (const it of unmatched(judged, checked))
		output.err(`No finding has the key ${it}; its verdict is kept.\n`);
	const counted = score(checked, { corpus, verdicts: readVerdicts(options.verdicts), rules: options.rules });
	output.out(options.json ? jsonReport(counted) : text(counted, options));
	if (checked.failures.length > 0) return 2;
	if (options.forget) await forgetVerdicts(options.verdicts, counted.idleVerdicts);
	if (options.page !== undefined) {
		mkdirSync(dirname(options.page), { recursive: true });
		writeFileSync(options.page, qualityPage(counted, runFacts()));
	}
	return 0;
}

/** Keys that somebody gave a verdict for and that no finding has. */
function unmatched(judged: readonly Verdict[], { documents }: Checked): string[] {
	const known = new Set(documents.flatMap(it => it.findings.map(found => subjectOf(subject(found)))));
	return judged
		.filter(it => !known.has(subjectOf(it)))
		.map(it => `${it.slug}:${it.line}:${it.rule}:${it.hash}`);
}

const text = (counted: Score, { show }: Options): string =>
	show === undefined ? textReport(counted) : `${listing(counted, show)}\n${textReport(counted)}`;

const runFacts = (): RunFacts => ({
	date: new Date().toISOString().slice(0, 10),
	machine: `Node ${process.versions.node.split('.')[0]}, ${type()} ${process.arch}, ${availableParallelism()} cores`,
});
