import { grouped, percent, perThousand, share } from './figures.ts';
import { kindsRight, type Score } from './score.ts';
import type { Counts, Tally } from './tally.ts';

/** What the command prints for people. */
export function textReport(score: Score): string {
	const { total, codes, labels } = score;
	const clear = labels.filter(it => it.label.strength === 'clear');
	const traps = labels.filter(it => it.label.strength === 'trap');
	const parts = [
		`${grouped(score.documents)} documents (${score.labelled} labelled), ${grouped(score.words)} words of prose, checked in ${(score.milliseconds / 1000).toFixed(1)} s\n`,
		section('Findings: warnings and errors | with information (what an editor lists) | with hints', [
			['rule', ...countHeads, ...countHeads, ...countHeads],
			...score.rules.filter(it => it.tally.all.findings > 0).map(it => [it.rule, ...cells(it.tally)]),
			['all', ...cells(total)],
		]),
		quiet(score),
		section('What readers marked: clear labels found, traps sprung', [
			['code', 'found', 'clear', 'recall', 'sprung', 'traps', 'rules'],
			...codes.map(it => [
				it.code,
				`${it.found}`,
				`${it.clear}`,
				share(it.found, it.clear),
				`${it.sprung}`,
				`${it.traps}`,
				it.rules.join(' ') || 'no rule',
			]),
			['all', ...recallCells(clear, traps), ''],
		]),
		section('Findings in 1,000 words', [
			['folder', 'documents', 'words', 'warnings', 'shown', 'with hints', 'kind right', 'taken for'],
			...score.folders.map((it, index) => {
				const kinds = score.kinds[index]!;
				const taken = kinds.taken.map(([kind, count]) => `${kind} ${count}`).join(', ');
				return [
					it.folder,
					`${it.documents}`,
					`${it.words}`,
					...densities(it.tally, it.words),
					`${kinds.right}/${kinds.documents}`,
					taken,
				];
			}),
			[
				'all',
				`${score.documents}`,
				`${score.words}`,
				...densities(total, score.words),
				kindsRight(score),
				'',
			],
		]),
		notes(score),
	];
	return parts.filter(it => it !== '').join('\n');
}

const countHeads = ['found', 'true', 'false', 'open', 'precision'];

const cells = ({ warnings, shown, all }: Tally): string[] => [warnings, shown, all].flatMap(it => counts(it));

const counts = (it: Counts): string[] =>
	[it.findings, it.right, it.wrong, it.unjudged].map(String).concat(percent(it.precision));

const densities = ({ warnings, shown, all }: Tally, words: number): string[] =>
	[warnings, shown, all].map(it => perThousand(it.findings, words));

const recallCells = (clear: Score['labels'], traps: Score['labels']): string[] => {
	const found = clear.filter(it => it.isHit).length;
	return [
		`${found}`,
		`${clear.length}`,
		share(found, clear.length),
		`${traps.filter(it => it.isHit).length}`,
		`${traps.length}`,
	];
};

function quiet({ rules }: Score): string {
	const silent = rules.filter(it => it.tally.all.findings === 0).map(it => it.rule);
	return silent.length === 0 ? '' : `Nothing found by ${silent.join(', ')}.\n`;
}

function notes(score: Score): string {
	const { all } = score.total;
	const contested = score.findings.filter(it => it.isContested);
	return [
		`Judged: ${share(all.findings - all.unjudged, all.findings)} of the findings. Open ones count neither as true nor as false.`,
		...(contested.length === 0
			? []
			: [`A verdict says the opposite of the label that counts: ${contested.map(it => it.key).join(' ')}`]),
		...(score.sharing === 0
			? []
			: [`${score.sharing} findings share sentence and rule with another, and so its verdict.`]),
		...(score.idleVerdicts.length === 0
			? []
			: [
					`${score.idleVerdicts.length} verdicts are about findings that are gone; \`--forget\` takes them out.`,
				]),
		'',
	].join('\n');
}

/** A table in columns; the first and the last column are words, the others figures. */
function section(title: string, rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map(it => (it[column] ?? '').length)));
	const isWords = (column: number): boolean => column === 0 || !/^[\d./%–]*$/u.test(rows[1]?.[column] ?? '');
	const lines = rows.map(row =>
		row
			.map((cell, column) =>
				isWords(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
			)
			.join('  ')
			.trimEnd(),
	);
	return `${title}\n\n${lines.map(it => `  ${it}\n`).join('')}`;
}
