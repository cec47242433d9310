import {
	commands,
	l10n,
	ViewColumn,
	window,
	workspace,
	type ExtensionContext,
	type QuickPickItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { bandOf, letters, type Letter } from '../../coach/grade/letter.ts';
import type { Report, ReportGrade } from '../../server/protocol.ts';
import type { Reports } from '../reports.ts';
import { rangeOf } from '../ranges.ts';
import { select } from '../select.ts';
import type { HistoryFiles } from './history-files.ts';
import { HistoryKeeper } from './keep-history.ts';
import { commands as linked, resultPage } from './result-page.ts';
import { WebPage } from './web-pages.ts';

/** The command that asks an author for their own grade first, and then shows the checks'. */
export function registerGradeDocument(
	context: ExtensionContext,
	client: BaseLanguageClient,
	reports: Reports,
	files: HistoryFiles,
): void {
	const page = new WebPage(context, {
		type: 'pmCoach.grade',
		commands: Object.values(linked),
		column: ViewColumn.Beside,
	});
	const keeper = new HistoryKeeper(context, client, files);
	context.subscriptions.push(
		commands.registerCommand('pmCoach.gradeDocument', async () => {
			const { document } = reports;
			if (document === undefined) return;
			const before = whyNot(await reports.fresh(document));
			if (before !== undefined) {
				tell(before);
				return;
			}
			const answer = await ask();
			if (answer === undefined) return;
			// It may have been changed or closed meanwhile.
			const report = document.isClosed ? undefined : await reports.fresh(document);
			if (!isGraded(report)) {
				tell(whyNot(report));
				return;
			}
			const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
			const result = { uri: document.uri.toString(), name, report, ...answer };
			page.show(l10n.t('Grade: {0}', name), it => resultPage(result, it));
			await keeper.keep({ document, report, given: answer.given });
		}),
		commands.registerCommand(linked.openGain, (uri: unknown, what: unknown, name: unknown) =>
			openGain(reports, String(uri), String(what), String(name)),
		),
	);
}

type GradedReport = Report & { readonly grade: ReportGrade };

const isGraded = (report: Report | undefined): report is GradedReport => whyNot(report) === undefined;

/** Why there is no grade to show; undefined where there is one. */
function whyNot(report: Report | undefined): string | undefined {
	if (report === undefined) return l10n.t('The document is still being checked. Try again in a moment.');
	if (report.silent !== null)
		return l10n.t('PM Writing Coach leaves this document alone: {0}.', report.silent);
	if (report.kind === 'unknown')
		return l10n.t('PM Writing Coach does not know what kind of document this is. Pick its kind first.');
	return report.grade === null
		? l10n.t('Too short to be graded: a grade needs 60 words of prose.')
		: undefined;
}

function tell(message: string | undefined): void {
	if (message !== undefined) void window.showInformationMessage(message);
}

interface Answer {
	readonly given: Letter | undefined;
	readonly better: string;
}

/** The author's own grade and what they would do better; undefined where they thought better of it. */
async function ask(): Promise<Answer | undefined> {
	const own: (QuickPickItem & { readonly letter?: Letter })[] = letters.map(letter => {
		const { low, high } = bandOf(letter);
		return { letter, label: letter, description: l10n.t('{0} to {1} of 100', low, high) };
	});
	const picked = await window.showQuickPick(
		[...own, { label: l10n.t('Skip'), description: l10n.t('Only show me what the checks say') }],
		{
			title: l10n.t('Grade yourself first'),
			placeHolder: l10n.t('What grade would you give this document?'),
		},
	);
	if (picked === undefined) return undefined;
	const better = await window.showInputBox({
		title: l10n.t('Grade yourself first'),
		prompt: l10n.t('One thing you would do better? Shown beside the grade and kept nowhere. Enter skips it.'),
	});
	return better === undefined ? undefined : { given: picked.letter, better: better.trim() };
}

/** Looks for the gain in what is known now: since the page was drawn, the text may have moved. */
async function openGain(reports: Reports, uri: string, what: string, name: string): Promise<void> {
	const document = workspace.textDocuments.find(it => it.uri.toString() === uri);
	const report = document && (await reports.fresh(document));
	const gain = report?.grade?.gains.find(it => it.what === what && it.name === name);
	if (document === undefined || gain === undefined) {
		tell(l10n.t('That is no longer among what would raise the grade most.'));
		return;
	}
	if (gain.insertion !== null) await commands.executeCommand('pmCoach.insertSection', gain.insertion, uri);
	else if (gain.range !== null) await select(document, rangeOf(gain.range));
}
