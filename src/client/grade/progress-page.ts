import { kindNames, type Kind } from '../../coach/document/kind.ts';
import { gapBetween } from '../../coach/grade/letter.ts';
import type { HistoryEntry } from '../../coach/history/history.ts';
import type { Habit, Progress, Series } from '../../coach/history/progress.ts';
import { chart, mostPoints } from './chart.ts';
import { commandLink, escaped, page, type PageContext, type Translator } from './page.ts';
import { accuracyWords, habitWords } from './words.ts';

/** Of the coach's other commands; the argument is a rule's id. */
const explain = 'pmCoach.explainFinding';

export interface ProgressView {
	readonly progress: Progress;
	/** What the rule of the habit asks for; undefined where there is no such rule any more. */
	readonly advice: string | undefined;
	/** A day as its author's calendar has it. */
	readonly dayOf: (date: string) => string;
}

/** How an author's documents stood over time, beside what the author gave them. */
export function progressPage({ progress, advice, dayOf }: ProgressView, context: PageContext): string {
	const { l10n } = context;
	const { series, accuracy, habit } = progress;
	const title = l10n.t('Your progress');
	return page(
		title,
		[
			`<h1>${escaped(title)}</h1>`,
			`<p class="quiet">${escaped(l10n.t('Your grades in this workspace. They are kept in .pm-coach/history.json, without a word of your documents, and go nowhere else.'))}</p>`,
			...(series.length === 0
				? [`<p>${escaped(l10n.t('Nothing is kept yet. Grade a document to begin.'))}</p>`]
				: [
						`<p>${escaped(accuracyWords(accuracy, l10n))}</p>`,
						habitSection(habit, advice, l10n),
						...series.map(it => kindSection(it, dayOf, l10n)),
					]),
		].join('\n'),
		context,
	);
}

/** Why there is nothing to show, for a history that cannot be read. */
export function brokenPage(problem: string, context: PageContext): string {
	const { l10n } = context;
	const title = l10n.t('Your progress');
	return page(
		title,
		`<h1>${escaped(title)}</h1>\n<p>${escaped(l10n.t('.pm-coach/history.json cannot be used, and nothing is written to it until it can. {0}', problem))}</p>`,
		context,
	);
}

function habitSection(habit: Habit | undefined, advice: string | undefined, l10n: Translator): string {
	const heading = `<h2>${escaped(l10n.t('Habit of the month'))}</h2>`;
	if (habit === undefined)
		return `${heading}\n<p>${escaped(l10n.t('No habit stands out in the last thirty days.'))}</p>`;
	const link = advice === undefined ? escaped(habit.rule) : commandLink(explain, [habit.rule], habit.rule);
	const says = advice === undefined ? '' : ` ${escaped(advice)}`;
	return `${heading}\n<p>${link}:${says} ${escaped(habitWords(habit, l10n))}</p>`;
}

function kindSection({ kind, entries }: Series, dayOf: (date: string) => string, l10n: Translator): string {
	const name = kindNames[kind as Kind] ?? kind;
	const cut = entries.length > mostPoints ? ` ${l10n.t('The last {0} are drawn.', mostPoints)}` : '';
	return [
		`<section>\n<h2>${escaped(name)}</h2>`,
		chart(entries, { name, dayOf, l10n }),
		`<p class="quiet">${escaped(l10n.t('Dots on a line: the checks. Dashed boxes: the scores of the letter you gave. A dot in its box means that you agree.') + cut)}</p>`,
		table(entries, name, dayOf, l10n),
		'</section>',
	].join('\n');
}

/** The newest first. */
function table(
	entries: readonly HistoryEntry[],
	name: string,
	dayOf: (date: string) => string,
	l10n: Translator,
): string {
	const heads = [
		['', l10n.t('Day')],
		['', l10n.t('Document')],
		['number', l10n.t('Checks')],
		['', l10n.t('Your grade')],
		['', l10n.t('Compared')],
		['number', l10n.t('Words')],
	] as const;
	const rows = [...entries].reverse().map(({ date, file, score, selfGrade, words }) => {
		const gap = selfGrade === null ? undefined : gapBetween(selfGrade, score);
		return `<tr><th scope="row">${escaped(dayOf(date))}</th><td>${escaped(file)}</td><td class="number">${score}</td><td>${selfGrade ?? '–'}</td><td>${escaped(compared(gap, l10n))}</td><td class="number">${words}</td></tr>`;
	});
	return `<table>
<caption>${escaped(l10n.t('{0}: all grades, the newest first', name))}</caption>
<thead><tr>${heads.map(([is, text]) => `<th scope="col"${is === '' ? '' : ` class="${is}"`}>${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function compared(gap: number | undefined, l10n: Translator): string {
	if (gap === undefined) return '–';
	if (gap === 0) return l10n.t('the same');
	return gap > 0 ? l10n.t('{0} above', gap) : l10n.t('{0} below', -gap);
}
