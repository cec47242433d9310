import { ledger, type Entry, type Reported } from '../../coach/grade/ledger.ts';
import { ledgerTable } from '../../coach/grade/ledger-table.ts';
import { readOptions, UsageError } from '../args.ts';
import { Documents } from '../documents.ts';
import type { Terminal } from '../main.ts';
import { commitmentsCsv, commitmentsJson } from '../report/commitments.ts';

/**
 * `pm-coach commitments`: who promised what by when, and what became of it. Answers 0, or 2 where something could
 * not be read.
 */
export async function commitments(args: readonly string[], terminal: Terminal): Promise<number> {
	const { paths, print, owner, asOf } = readArguments(args);
	const documents = new Documents({ paths, kind: undefined, stdinFilename: undefined }, terminal);
	const read: Reported[] = [];
	for await (const { input, document } of documents.open())
		read.push({
			path: input.path,
			kind: document.kind,
			text: document.documentText,
			commitments: document.commitments(),
		});
	terminal.out(print(ledger(read, asOf).filter(it => owner === undefined || isOf(it, owner))));
	return documents.faults > 0 ? 2 : 0;
}

const formats: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
	markdown: entries => ledgerTable(entries),
	json: commitmentsJson,
	csv: commitmentsCsv,
};

function readArguments(args: readonly string[]) {
	const { values, positionals } = readOptions(args, {
		format: { type: 'string' },
		owner: { type: 'string' },
		'as-of': { type: 'string' },
		'no-color': { type: 'boolean' },
	});
	const { format = 'markdown' } = values;
	const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
	if (print === undefined)
		throw new UsageError(`--format is ${Object.keys(formats).join(', ')} here, not “${format}”.`);
	return {
		paths: positionals.length === 0 ? ['.'] : positionals,
		print,
		owner: values.owner,
		asOf: values['as-of'] === undefined ? undefined : dayOf(values['as-of']),
	};
}

/** Days from 1 January 1970. */
function dayOf(text: string): number {
	const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
	// Date.parse takes 31 June for 1 July.
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
		throw new UsageError(`--as-of is a day like 2026-06-30, not “${text}”.`);
	return time / 86_400_000;
}

/** Whether somebody is among the owners: the whole name or the beginning of it, in any case. */
function isOf({ owner }: Entry, name: string): boolean {
	const wanted = name.trim().replace(/^@/u, '').toLowerCase();
	return (owner ?? '')
		.toLowerCase()
		.split(/,|&|\+|\/| and /u)
		.map(it => it.trim().replace(/^@/u, ''))
		.some(it => it === wanted || it.startsWith(`${wanted} `));
}
