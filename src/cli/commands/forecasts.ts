import { forecastSummary, forecastTable } from '../../coach/grade/forecast-table.ts';
import { forecastLog } from '../../coach/grade/forecasts.ts';
import type { Reported } from '../../coach/grade/ledger.ts';
import { readOptions } from '../args.ts';
import { Documents } from '../documents.ts';
import type { Terminal } from '../main.ts';

/** `pm-coach forecasts`: what was forecast and what came of it. Answers 0, or 2 where something could not be read. */
export async function forecasts(args: readonly string[], terminal: Terminal): Promise<number> {
	const { positionals } = readOptions(args, { 'no-color': { type: 'boolean' } });
	const paths = positionals.length === 0 ? ['.'] : positionals;
	const documents = new Documents({ paths, kind: undefined, stdinFilename: undefined }, terminal);
	const read: Omit<Reported, 'commitments'>[] = [];
	for await (const { input, document } of documents.open())
		read.push({ path: input.path, kind: document.kind, text: document.documentText });
	const log = forecastLog(read);
	terminal.out(forecastTable(log));
	if (log.length > 0) terminal.out(`\n${forecastSummary(log)}\n`);
	return documents.faults > 0 ? 2 : 0;
}
