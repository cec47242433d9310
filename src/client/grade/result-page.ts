import type { Letter } from '../../coach/grade/letter.ts';
import type { Report, ReportAttribute, ReportGain, ReportGrade } from '../../server/protocol.ts';
import { commandLink, escaped, page, type PageContext, type Translator } from './page.ts';
import { gapWords } from './words.ts';

export const commands = {
	/** Of the page; arguments: the document's URI, the gain's sort and its name. */
	openGain: 'pmCoach.openGain',
	copyFeedbackRequest: 'pmCoach.copyFeedbackRequest',
	showProgress: 'pmCoach.showProgress',
} as const;

export interface Result {
	readonly uri: string;
	/** The document's name, as its tab shows it. */
	readonly name: string;
	readonly report: Report & { readonly grade: ReportGrade };
	/** What the author gave it before seeing this; undefined where none was given. */
	readonly given: Letter | undefined;
	/** What the author would do better; shown here and kept nowhere. */
	readonly better: string;
}

/** What a document got, beside what its author gave it. */
export function resultPage({ uri, name, report, given, better }: Result, context: PageContext): string {
	const { l10n } = context;
	const { grade } = report;
	const title = l10n.t('{0} of 100, {1}', grade.score, grade.letter);
	return page(
		title,
		[
			`<h1>${escaped(title)}</h1>`,
			`<p class="quiet">${escaped(`${name} · ${report.kindName}`)}</p>`,
			given === undefined ? '' : `<p>${escaped(gapWords(given, grade.score, l10n))}</p>`,
			better === ''
				? ''
				: `<h2>${escaped(l10n.t('What you would do better'))}</h2>\n<blockquote>${escaped(better)}</blockquote>\n<p class="quiet">${escaped(l10n.t('Your note is shown here and kept nowhere.'))}</p>`,
			gains(grade.gains, uri, l10n),
			attributes(grade.attributes, l10n),
			`<p>${commandLink(commands.copyFeedbackRequest, [], l10n.t('Copy a Feedback Request'))} · ${commandLink(commands.showProgress, [], l10n.t('Show Progress'))}</p>`,
		]
			.filter(it => it !== '')
			.join('\n'),
		context,
	);
}

function gains(all: readonly ReportGain[], uri: string, l10n: Translator): string {
	if (all.length === 0) return `<p>${escaped(l10n.t('There is nothing left that would raise it.'))}</p>`;
	const items = all.map(({ what, name, advice, points, range, insertion }) => {
		const text =
			range === null && insertion === null
				? escaped(advice)
				: commandLink(commands.openGain, [uri, what, name], advice);
		const by = points === 1 ? l10n.t('+1 point') : l10n.t('+{0} points', points);
		return `<li>${text} <span class="quiet">${escaped(by)}</span></li>`;
	});
	return `<h2>${escaped(l10n.t('What raises it most'))}</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
}

/** Those that it shows too little of are named in a line of their own. */
function attributes(all: readonly ReportAttribute[], l10n: Translator): string {
	const scored = all.filter(it => it.score !== null);
	const others = all.filter(it => it.score === null).map(it => it.name);
	const rows = scored.map(
		({ name, score }) =>
			`<tr><th scope="row">${escaped(name)}</th><td class="number">${score!}</td><td>${bar(score!)}</td></tr>`,
	);
	const table = rows.length === 0 ? '' : `<table>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
	const silent =
		others.length === 0
			? ''
			: `<p class="quiet">${escaped(l10n.t('Too little to go by: {0}.', others.join(', ')))}</p>`;
	return [`<h2>${escaped(l10n.t('By attribute'))}</h2>`, table, silent].filter(it => it !== '').join('\n');
}

const bar = (score: number): string =>
	`<svg width="102" height="10" aria-hidden="true"><rect class="track" x="0.5" y="0.5" width="101" height="9"/><rect class="bar" x="1" y="1" width="${score}" height="8"/></svg>`;
