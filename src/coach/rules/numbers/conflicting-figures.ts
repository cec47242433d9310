import { blocksWith } from '../../document/walk.ts';
import { metricAnywhere } from '../../lexicon/metrics.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { intervalOf, meet } from '../../numbers/interval.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import { shift, type Span } from '../../text/span.ts';
import { isSaid } from './_dated.ts';
import { levelsIn, rowsIn, type Level, type LevelCell } from './_levels.ts';
import { scopeOf } from './_scope.ts';

interface Conflict {
	readonly span: Span;
	readonly other: Span;
	readonly name: string;
	readonly here: string;
	readonly there: string;
	readonly where: string;
}

export default defineRule({
	id: 'conflicting-figures',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'document',
	severity: { all: 'information', wbr: 'warning', status: 'warning', unknown: 'information' },
	summary: 'Give one figure for one metric of one period, in the summary as in the table.',
	why: 'A summary that says 41% above a table that says 45% makes the reader look for the third figure. Nobody can tell which one was decided on.',
	source:
		'Ian McAllister: know your numbers. Weekly business reviews are read with the table beside the text.',
	traps: [
		'Other periods, or the same metric “on mobile”, “in Spain”, “for new sellers”.',
		'Figures that rounding makes one: “about 41%” and 41.3%.',
		'A figure that the row of the table holds in another column.',
		'Targets, forecasts, baselines, and what others have.',
		'Sections about different things, each with its own figure.',
	],
	exampleKind: 'status',
	*detect(view) {
		for (const it of conflicts(view))
			yield {
				span: it.span,
				data: it,
				related: [{ span: it.other, message: `The other figure for “${it.name}”.` }],
			};
	},
	message: ({ name, here, there, where }) =>
		`“${capital(name)}” is ${here} here and ${there} ${where}; give one figure, or say what makes them differ.`,
	examples: [
		{
			bad: '## Summary\n\nActivation was «41%» last week.\n\n## Metrics\n\n| Metric | Last week | This week |\n| --- | --- | --- |\n| Activation | 45% | 46% |\n| Refunds | 12 | 14 |',
			better:
				'## Summary\n\nActivation was 45% last week.\n\n## Metrics\n\n| Metric | Last week | This week |\n| --- | --- | --- |\n| Activation | 45% | 46% |\n| Refunds | 12 | 14 |',
		},
		{
			in: 'wbr',
			bad: '## Summary\n\n**Weekly orders:** «1,480», up 4%.\n\n## Metrics\n\n| Metric | This week | Last week |\n| --- | --- | --- |\n| Weekly orders | 1,840 | 1,423 |',
			note: 'Without a period it is the current one.',
		},
		{
			in: 'onepager',
			bad: '## Summary\n\nIn May churn was 3.1%.\n\n## Evidence\n\nChurn was «3.8%» in May, and every second\nseller who left named the fees.',
		},
		{
			bad: '## Summary\n\nOur weekly revenue is $1.2M.\n\n## Impact\n\nWeekly revenue is «$1.5M», and half of it comes from shops.',
		},
		{
			in: 'unknown',
			bad: '## Summary\n\nHosting costs in Q3 reached $48K.\n\n## Impact\n\n- Hosting costs were «$84K» in Q3.',
		},
		{
			in: 'prd',
			bad: '# Faster labels\n\n## Background\n\nMedian wait time was «48 s» in April.\n\n## Metrics\n\n| Metric | April |\n| --- | --- |\n| Median wait time | 61 s |',
		},
		{
			good: '## Summary\n\nActivation was 41% last week.\n\n## Metrics\n\n| Metric | Last week | This week |\n| --- | --- | --- |\n| Activation | 41.3% | 46% |',
			note: 'Rounded.',
		},
		{
			good: '## Summary\n\nActivation was 46%.\n\n## Metrics\n\n| Metric | Now | Before |\n| --- | --- | --- |\n| Activation | 49% | 46% |',
			note: 'The row holds the figure.',
		},
		{
			good: '## Summary\n\nActivation on mobile was 41% last week.\n\n## Metrics\n\n| Metric | Last week |\n| --- | --- |\n| Activation | 45% |',
		},
		{ good: '## Summary\n\nChurn was 3.1% in May.\n\n## Evidence\n\nChurn was 3.8% in June.' },
		{ good: '## Summary\n\nChurn is 3.1%.\n\n## Goals\n\nThe target: churn is 2.5% by December.' },
		{ good: '## Spain\n\nChurn was 3.1% in May.\n\n## Portugal\n\nChurn was 3.8% in May.' },
		{ good: '## Summary\n\nChurn was 3.1% in May.\n\n## Evidence\n\nIn May churn was 3.8% for new sellers.' },
		{ good: '## Summary\n\nChurn is 3.1%.\n\n## Evidence\n\nChurn was 3.8%.', note: 'It has changed since.' },
	],
});

interface Placed extends Level {
	readonly placed: PlacedBlock;
}

function* conflicts(view: DocumentView): Generator<Conflict> {
	const told = new Map<string, Placed[]>();
	const tables: PlacedBlock[] = [];
	for (const placed of blocksWith(view.text, holdsFigures)) {
		const found = levelsIn(placed.piece);
		const hasRows = rowsIn(placed.piece).length > 0;
		if (!isSaid(placed) || placed.section.roles.some(it => notOurs.has(it))) continue;
		if (hasRows) tables.push(placed);
		if (placed.block.kind !== 'paragraph' || (placed.block.item?.depth ?? 0) > 1) continue;
		for (const it of found) {
			const key = `${scopeOf(placed.section)}|${it.name}`;
			told.set(key, [...(told.get(key) ?? []), { ...it, placed }]);
		}
	}
	for (const levels of told.values()) {
		const inTable = levels.flatMap(it => againstTables(it, tables) ?? []);
		if (inTable.length > 0) yield* inTable;
		else yield* againstOneAnother(levels);
	}
}

const holdsFigures = (piece: Piece): boolean => levelsIn(piece).length > 0 || rowsIn(piece).length > 0;

/** Sections whose figures are wishes, guesses or those of others. */
const notOurs: ReadonlySet<string> = new Set([
	'goals',
	'options',
	'risks',
	'non-goals',
	'open-questions',
	'assumptions',
	'quote',
	'timeline',
]);

function againstTables(level: Placed, tables: readonly PlacedBlock[]): Conflict | undefined {
	const scope = scopeOf(level.placed.section);
	const rows = tables.flatMap(placed =>
		rowsIn(placed.piece)
			.filter(it => it.name === level.name && scopeOf(placed.section) === scope)
			.map(row => ({ row, placed })),
	);
	const [found] = rows;
	if (found === undefined || rows.length > 1) return undefined;
	const { cells } = found.row;
	if (cells.some(it => agree(it.quantity, level.quantity))) return undefined;
	const cell = cellOf(level, cells);
	if (cell === undefined || !areOneMetric(cell.quantity, level.quantity)) return undefined;
	return conflict(level, shift(cell.span, found.placed.block.span.start), cell.written, 'in the table');
}

/** The column of the period that the sentence names, else the only one that holds the current figure. */
function cellOf(level: Level, cells: readonly LevelCell[]): LevelCell | undefined {
	const named = cells.filter(it => it.period === level.period);
	const fitting = level.period === '' ? cells.filter(it => it.role === 'current') : named;
	return fitting.length === 1 ? fitting[0] : undefined;
}

function* againstOneAnother(levels: readonly Placed[]): Generator<Conflict> {
	for (const [index, second] of levels.entries()) {
		const like = levels.filter(it => it.period === second.period);
		// More than two figures are a series.
		if (like.length !== 2 || !metricAnywhere.test(second.name)) continue;
		const first = like[0]!;
		if (levels.indexOf(first) >= index || first.placed === second.placed) continue;
		if (first.placed.block.item !== undefined && first.placed.section === second.placed.section) continue;
		if (second.period === '' && !(first.isPast === second.isPast && inSummary(first) !== inSummary(second)))
			continue;
		if (agree(first.quantity, second.quantity) || !areOneMetric(first.quantity, second.quantity)) continue;
		const { title } = first.placed.section;
		const other = shift(first.span, first.placed.block.span.start);
		yield conflict(second, other, first.written, title === '' ? 'further up' : `in “${title}”`);
	}
}

const inSummary = ({ placed }: Placed): boolean => placed.section.roles.includes('summary');

const conflict = (level: Placed, other: Span, there: string, where: string): Conflict => ({
	span: shift(level.span, level.placed.block.span.start),
	other,
	name: level.name,
	here: level.written,
	there,
	where,
});

const agree = (a: Quantity, b: Quantity): boolean => isAlike(a, b) && meet(intervalOf(a), intervalOf(b));

/** Figures in one unit that lie no further apart than a slip: else they are likely to count two things. */
const areOneMetric = (a: Quantity, b: Quantity): boolean =>
	isAlike(a, b) && a.value > 0 && b.value > 0 && a.value / b.value < 3 && b.value / a.value < 3;

/** One unit, and no words that count different things ("12 shops", "14 orders"). */
const isAlike = (a: Quantity, b: Quantity): boolean =>
	a.measure === b.measure &&
	a.currency === b.currency &&
	(a.measure !== 'count' || a.label === b.label || a.label === '' || b.label === '');

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
