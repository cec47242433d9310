import {
	commands,
	env,
	l10n,
	Position,
	QuickPickItemKind,
	SnippetString,
	window,
	type ExtensionContext,
	type QuickPickItem,
	type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	biggerRequest,
	feedbackRequest,
	summaryRequest,
	type BiggerResult,
	type CoachingParams,
	type FeedbackResult,
	type Form,
	type SummaryResult,
	type Told,
} from '../../server/coaching-protocol.ts';
import { askIfCurrent, type Reports } from '../reports.ts';
import { rangeOf } from '../ranges.ts';
import { select } from '../select.ts';

/** Commands that help an author ask for feedback, sum up and think bigger. */
export function registerOwnCoaching(
	context: ExtensionContext,
	client: BaseLanguageClient,
	reports: Reports,
): void {
	const on = <Result>(
		command: string,
		request: string,
		run: (result: Result, document: TextDocument) => Promise<void>,
	): void => {
		context.subscriptions.push(
			commands.registerCommand(command, async () => {
				const { document } = reports;
				if (document === undefined) return;
				const params: CoachingParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
				const result = await askIfCurrent<Result>(client, request, params);
				if (result === undefined)
					void window.showInformationMessage(
						l10n.t('PM Writing Coach has nothing to say of this document now.'),
					);
				else await run(result, document);
			}),
		);
	};
	on('pmCoach.copyFeedbackRequest', feedbackRequest, copyFeedback);
	on('pmCoach.copySummary', summaryRequest, copySummary);
	on('pmCoach.couldBeBigger', biggerRequest, thinkBigger);
}

async function copyFeedback({ text }: FeedbackResult): Promise<void> {
	await env.clipboard.writeText(text);
	const [first] = text.split('\n');
	void window.showInformationMessage(
		l10n.t('Copied: “{0}” Fill in the date when you paste it.', (first ?? '').replace(/:$/u, '.')),
	);
}

async function copySummary(
	{ version, text, isOwn, form }: SummaryResult,
	document: TextDocument,
): Promise<void> {
	if (text !== null) await env.clipboard.writeText(text);
	if (isOwn) {
		void window.showInformationMessage(l10n.t('The summary is copied.'));
		return;
	}
	const insert = l10n.t('Insert a TL;DR');
	const answer = await window.showInformationMessage(
		text === null
			? l10n.t('This document has no summary, and nothing was copied.')
			: l10n.t('This document has no summary. How each section begins is copied instead.'),
		insert,
	);
	if (answer === insert) await fillIn(document, version, form);
}

interface Choice extends QuickPickItem {
	readonly run?: () => Promise<void>;
}

/** What is said goes to its place; a question is answered in the document, where that is its place. */
async function thinkBigger(bigger: BiggerResult, document: TextDocument): Promise<void> {
	const { version, prize, bet, thought, questions, form } = bigger;
	const said = (label: string, told: Told | null, otherwise: string): Choice =>
		told === null
			? { label, description: otherwise }
			: {
					label,
					description: l10n.t('line {0}', told.range.start.line + 1),
					detail: told.words,
					run: () => goTo(document, version, told),
				};
	const answerIn =
		thought === null
			? form && (() => fillIn(document, version, form))
			: () => goTo(document, version, thought);
	const choices: Choice[] = [
		{ label: l10n.t('What the document says'), kind: QuickPickItemKind.Separator },
		said(l10n.t('Size of the prize'), prize, l10n.t('no figure found')),
		said(l10n.t('Bet'), bet, l10n.t('not named')),
		...(thought === null ? [] : [said(l10n.t('Ten times bigger'), thought, '')]),
		{ label: l10n.t('Ask yourself'), kind: QuickPickItemKind.Separator },
		...questions.map(label => (answerIn === null ? { label } : { label, run: answerIn })),
	];
	const picked = await window.showQuickPick(choices, {
		title: l10n.t('Could this be bigger?'),
		placeHolder:
			form === null
				? l10n.t('Select what the document says to go there')
				: l10n.t('Select a question to answer it in the document'),
		matchOnDetail: true,
	});
	await picked?.run?.();
}

async function goTo(document: TextDocument, version: number, { range }: Told): Promise<void> {
	if (isStale(document, version)) return;
	await select(document, rangeOf(range));
}

async function fillIn(document: TextDocument, version: number, { position, snippet }: Form): Promise<void> {
	if (isStale(document, version)) return;
	const editor = await select(document);
	await editor.insertSnippet(new SnippetString(snippet), new Position(position.line, position.character));
}

/** While a list was open the text may have changed, and with it the place. */
function isStale(document: TextDocument, version: number): boolean {
	if (document.isClosed || document.version === version) return document.isClosed;
	void window.showInformationMessage(l10n.t('The document has changed. Run the command again.'));
	return true;
}
