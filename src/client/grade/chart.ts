import { bandOf, lettersOf } from '../../coach/grade/letter.ts';
import type { HistoryEntry } from '../../coach/history/history.ts';
import { escaped, type Translator } from './page.ts';

/** More would run into one another; the table below has them all. */
export const mostPoints = 24;

export interface ChartContext {
	readonly name: string;
	readonly dayOf: (date: string) => string;
	readonly l10n: Translator;
}

/** The checks' scores as dots on a line, and the scores of the letter that the author gave as a dashed box, step by step. */
export function chart(entries: readonly HistoryEntry[], { name, dayOf, l10n }: ChartContext): string {
	const shown = entries.slice(-mostPoints);
	const floor = shown.every(it => it.score >= 50 && it.selfGrade !== 'E') ? 50 : 0;
	const x = (index: number): number =>
		shown.length === 1
			? (left + right) / 2
			: left + inset + (index * (right - left - 2 * inset)) / (shown.length - 1);
	const y = (score: number): number =>
		round(bottom - ((Math.max(score, floor) - floor) * (bottom - top)) / (100 - floor));
	const line = shown.map((it, index) => `${round(x(index))},${y(it.score)}`).join(' ');
	return `<svg viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-label="${escaped(l10n.t('{0}: the checks’ scores beside your own grades', name))}">
${grid(floor, y)}
${days(shown, x, dayOf)}
${shown.map((it, index) => own(it, x(index), y)).join('')}
${shown.length > 1 ? `<polyline class="checks" points="${line}"/>` : ''}
${shown
	.map(
		(it, index) =>
			`<circle class="check" cx="${round(x(index))}" cy="${y(it.score)}" r="4"><title>${escaped(titleOf(it, dayOf, l10n))}</title></circle>`,
	)
	.join('\n')}
</svg>`;
}

const width = 680;
const height = 240;
const left = 44;
const right = width - 8;
const top = 14;
const bottom = height - 28;
/** Half a box and some air. */
const inset = 18;
const boxWidth = 18;

/** A line where each letter begins. */
const grid = (floor: number, y: (score: number) => number): string =>
	[floor, ...[60, 70, 80, 90].filter(it => it > floor)]
		.map(score => {
			const label = score < 60 ? String(score) : `${lettersOf(score)} ${score}`;
			return `<line class="grid" x1="${left}" x2="${right}" y1="${y(score)}" y2="${y(score)}"/><text x="${left - 6}" y="${y(score) + 4}" text-anchor="end" aria-hidden="true">${label}</text>`;
		})
		.join('\n');

/** At most six, so that none runs into the next. */
function days(
	shown: readonly HistoryEntry[],
	x: (index: number) => number,
	dayOf: (date: string) => string,
): string {
	const step = Math.ceil(shown.length / 6);
	return shown
		.flatMap(({ date }, index) => {
			if (index % step !== 0) return [];
			const anchor =
				shown.length > 1 && index === 0
					? 'start'
					: index === shown.length - 1 && index > 0
						? 'end'
						: 'middle';
			const at = anchor === 'start' ? left : anchor === 'end' ? right : x(index);
			return [
				`<text x="${round(at)}" y="${height - 8}" text-anchor="${anchor}" aria-hidden="true">${escaped(dayOf(date))}</text>`,
			];
		})
		.join('\n');
}

/** The scores of the letter; where none was given, nothing is drawn. */
function own({ selfGrade }: HistoryEntry, x: number, y: (score: number) => number): string {
	if (selfGrade === null) return '';
	const { low, high } = bandOf(selfGrade);
	// Scores are whole: halfway to the next letter no dot can lie on the edge.
	const from = y(Math.min(high + 0.5, 100));
	const tall = round(y(low - 0.5) - from);
	return `<rect class="own" x="${round(x - boxWidth / 2)}" y="${from}" width="${boxWidth}" height="${tall}"/>`;
}

const titleOf = (
	{ date, file, score, selfGrade }: HistoryEntry,
	dayOf: (date: string) => string,
	l10n: Translator,
): string =>
	selfGrade === null
		? l10n.t('{0}, {1}: {2} by the checks', dayOf(date), file, score)
		: l10n.t('{0}, {1}: {2} by the checks, {3} by you', dayOf(date), file, score, selfGrade);

const round = (length: number): number => Math.round(length * 10) / 10;
