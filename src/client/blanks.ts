import {
	commands,
	l10n,
	Range,
	window,
	workspace,
	type ExtensionContext,
	type Selection,
	type TextDocument,
} from 'vscode';
import { commands as commandNames } from '../server/protocol.ts';
import { rangeFrom, rangeOf } from './ranges.ts';
import type { Reports } from './reports.ts';
import { select } from './select.ts';

/**
 * The commands that go from one blank of the document to the next, and from the last to the first. Arguments, where a
 * line above a heading asks for it: the document's URI, the range to stay in.
 */
export function registerBlanks(context: ExtensionContext, reports: Reports): void {
	context.subscriptions.push(
		commands.registerCommand(commandNames.nextBlank, (uri: unknown, place: unknown) => {
			const document = workspace.textDocuments.find(it => it.uri.toString() === uri) ?? reports.document;
			return walk(reports, document, nextOf, rangeFrom(place));
		}),
		commands.registerCommand('pmCoach.previousBlank', () => walk(reports, reports.document, previousOf)),
	);
}

type Step = (blanks: readonly Range[], selection: Selection) => Range | undefined;

async function walk(
	reports: Reports,
	document: TextDocument | undefined,
	step: Step,
	within?: Range,
): Promise<void> {
	const editor = window.visibleTextEditors.find(it => it.document === document);
	const report = document && (await reports.fresh(document));
	if (document === undefined || editor === undefined || report === undefined) return;
	const all = report.blanks.map(it => rangeOf(it.range));
	const blanks = within === undefined ? all : all.filter(it => within.contains(it));
	const blank = step(blanks, editor.selection);
	if (blank === undefined)
		void window.showInformationMessage(l10n.t('There is no open blank in this document.'));
	else await select(document, blank);
}

const nextOf: Step = (blanks, selection) =>
	blanks.find(it => it.start.isAfterOrEqual(selection.start) && !it.isEqual(selection)) ?? blanks[0];

const previousOf: Step = (blanks, selection) =>
	blanks.findLast(it => it.end.isBeforeOrEqual(selection.end) && !it.isEqual(selection)) ?? blanks.at(-1);
