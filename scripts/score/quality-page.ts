import { grouped, percent, perThousand, share } from './figures.ts';
import { missRows } from './misses.ts';
import { kindsRight, type Score } from './score.ts';
import type { Counts, Tally } from './tally.ts';

/** When and on what a run was made. */
export interface RunFacts {
	/** `2026-05-14`. */
	readonly date: string;
	/** `Node 24, Linux x64, 2 cores`. */
	readonly machine: string;
}

/** `docs/quality.md`: the figures of a whole run, explained. */
export function qualityPage(score: Score, { date, machine }: RunFacts): string {
	const { total, words } = score;
	const clear = score.labels.filter(it => it.label.strength === 'clear');
	const traps = score.labels.filter(it => it.label.strength === 'trap');
	const found = clear.filter(it => it.isHit).length;
	const sprung = traps.filter(it => it.isHit).length;
	return `# How right the coach is

Printed by \`npm run score -- <folder>\` on ${date} (${machine}); do not edit. The folder holds ${grouped(score.documents)} documents that people wrote in public repositories, ${grouped(words)} words of prose. None of their text is part of this project.

| | Warnings and errors | With information | With hints |
| --- | ---: | ---: | ---: |
${totalRows(total, words)}

- **Precision** is true / (true + false): ${percent(total.warnings.precision)} of the judged warnings and errors are right. ${share(judged(total.all), total.all.findings)} of all findings are judged; open ones count on neither side. Were every open one wrong, it would be ${percent(atWorst(total.warnings))} for warnings and errors and ${percent(atWorst(total.all))} for all.
- **Recall**: of ${grouped(clear.length)} places that almost every reader would raise, the coach raises ${grouped(found)} (${share(found, clear.length)}).
- **Traps**: of ${grouped(traps.length)} places where a list of words would be wrong, it falls for ${grouped(sprung)}.
- **Kinds**: ${kindsRight(score)} documents are taken for what they are.
- **Time**: reading and checking them all once takes ${(score.milliseconds / 1000).toFixed(1)} s.

An editor lists errors, warnings and information; hints are dots under a word. The command line prints all of them, \`--quiet\` only errors and warnings.

## How it is counted

Readers marked ${score.labelled} of the documents: *clear* what almost every reviewer would raise, *arguable* what a picky one would, *trap* what looks wrong and is not. Each mark has a code, and each code stands for some rules. A finding is **true** when it touches the line of a clear or arguable mark whose code stands for its rule, and **false** when that mark is a trap; where a line holds several, those whose very words it touches count. Other findings are read in their documents and judged as a fair, busy colleague of the author would, by the question “would I say this aloud in the review?”; those verdicts, with their reasons, are in [quality/verdicts.jsonl](../quality/verdicts.jsonl). Recall counts clear marks that a finding, or a place it points at, touches.

The coach runs as \`pm-coach check\` does under default settings. It has to recognise each document's kind by its text and its file's own name; the name of the folder, which tells the kind, is kept from it.

Read the figures with this in mind: documents that the rules were made with flatter them, so that others will give somewhat worse ones; and a verdict is one person's.

## Rules

| Rule | Warnings and errors | true | false | open | Precision | All findings | true | false | open | Precision |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${score.rules.map(it => row([`[${it.rule}](rules/${it.rule}.md)`, ...counts(it.tally.warnings), ...counts(it.tally.all)])).join('\n')}

## Documents

Findings in 1,000 words. \`neighbour\` are engineering proposals and decision records, in which the coach must not be noisy; \`negative\` are READMEs, legal texts, tutorials and pages about such documents, in which it should be all but silent.

| Folder | Documents | Words | Warnings and errors | With information | With hints | Kind right | Taken for |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${score.folders.map(it => folderRow(score, it)).join('\n')}

Not taken for what their folder says: ${score.kinds.flatMap(it => it.wrong).join(', ') || 'none'}.

## What readers marked

| Code | Rules it stands for | Clear | found | Recall | Traps | sprung |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${score.codes.map(it => row([it.code, it.rules.join(', ') || 'none yet', `${it.clear}`, `${it.found}`, share(it.found, it.clear), `${it.traps}`, `${it.sprung}`])).join('\n')}

## What is missed, and why

Each miss counts once: where the document is not taken for a PM document (only numbers are checked there), where a rule of another code speaks of the line, where the mark at the title says what all of the document lacks, or else.

| Code | Missed | Unknown document | Told otherwise | Of the whole document | Else | What reading them shows |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${missRows(score.labels)
	.map(it =>
		row([
			it.code,
			...[it.missed, it.unread, it.otherwise, it.whole].map(count => `${count}`),
			`${it.missed - it.unread - it.otherwise - it.whole}`,
			it.reading ?? 'not read yet',
		]),
	)
	.join('\n')}
`;
}

function totalRows(total: Tally, words: number): string {
	const columns = [total.warnings, total.shown, total.all];
	return [
		['Findings', ...columns.map(it => grouped(it.findings))],
		['true', ...columns.map(it => grouped(it.right))],
		['false', ...columns.map(it => grouped(it.wrong))],
		['open', ...columns.map(it => grouped(it.unjudged))],
		['**Precision**', ...columns.map(it => `**${percent(it.precision)}**`)],
		['In 1,000 words', ...columns.map(it => perThousand(it.findings, words))],
	]
		.map(it => row(it))
		.join('\n');
}

function folderRow({ kinds }: Score, { folder, documents, words, tally }: Score['folders'][number]): string {
	const kind = kinds.find(it => it.folder === folder)!;
	return row([
		folder,
		`${documents}`,
		grouped(words),
		...[tally.warnings, tally.shown, tally.all].map(it => perThousand(it.findings, words)),
		`${kind.right}`,
		kind.taken.map(([name, count]) => `${name} ${count}`).join(', '),
	]);
}

const atWorst = ({ right, findings }: Counts): number | undefined =>
	findings === 0 ? undefined : right / findings;

const judged = (it: Counts): number => it.findings - it.unjudged;

const counts = (it: Counts): string[] => [
	...[it.findings, it.right, it.wrong, it.unjudged].map(count => grouped(count)),
	percent(it.precision),
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
