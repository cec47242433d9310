import { commands, Range, window, type ExtensionContext, type Selection } from 'vscode';
import type { Reports } from './reports.ts';
import { select } from './select.ts';

/** The commands that go from one blank of the document to the next, and from the last to the first. */
export function registerBlanks(context: ExtensionContext, reports: Reports): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.nextBlank', () => walk(reports, nextOf)),
		commands.registerCommand('pmCoach.previousBlank', () => walk(reports, previousOf)),
	);
}

type Step = (blanks: readonly Range[], selection: Selection) => Range | undefined;

async function walk(reports: Reports, step: Step): Promise<void> {
	const { document } = reports;
	const editor = window.visibleTextEditors.find(it => it.document === document);
	const report = document && (await reports.fresh(document));
	if (document === undefined || editor === undefined || report === undefined) return;
	const blanks = report.blanks.map(
		({ range: { start, end } }) => new Range(start.line, start.character, end.line, end.character),
	);
	const blank = step(blanks, editor.selection);
	if (blank === undefined) void window.showInformationMessage('There is no open blank in this document.');
	else await select(document, blank);
}

const nextOf: Step = (blanks, selection) =>
	blanks.find(it => it.start.isAfterOrEqual(selection.start) && !it.isEqual(selection)) ?? blanks[0];

const previousOf: Step = (blanks, selection) =>
	blanks.findLast(it => it.end.isBeforeOrEqual(selection.end) && !it.isEqual(selection)) ?? blanks.at(-1);
