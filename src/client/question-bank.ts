import {
	commands,
	l10n,
	QuickPickItemKind,
	SnippetString,
	window,
	workspace,
	type ExtensionContext,
	type QuickPickItem,
	type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { questionsRequest, type BankQuestion, type QuestionsResult } from '../server/survey-protocol.ts';
import { survey } from './survey.ts';

interface Choice extends QuickPickItem {
	readonly asks?: BankQuestion;
}

interface Opening extends QuickPickItem {
	readonly snippet: string;
}

/** The command that offers the questions of all FAQs and review notes to practise on, by what they ask for. */
export function registerQuestionBank(context: ExtensionContext, client: BaseLanguageClient): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.questionBank', async () => {
			const title = l10n.t('Reading what was asked');
			const found = await survey<QuestionsResult>(context, client, { request: questionsRequest, title });
			if (found === undefined) return;
			if (found.questions.length === 0) {
				void window.showInformationMessage(
					l10n.t('No FAQ and no review notes found. Documents read: {0}.', found.documents),
				);
				return;
			}
			const choice = await window.showQuickPick(choices(found.questions), {
				title: l10n.t('Question Bank'),
				placeHolder: l10n.t('Which question do you want to practise?'),
				matchOnDescription: true,
			});
			if (choice?.asks !== undefined) await practise(client, choice.asks);
		}),
	);
}

/** Goes to the question, and offers the ways in which an answer may open; the one that is picked is written there. */
async function practise(client: BaseLanguageClient, asks: BankQuestion): Promise<void> {
	const { protocol2CodeConverter: convert } = client;
	const document = await workspace.openTextDocument(convert.asUri(asks.uri));
	const editor = await window.showTextDocument(document, { selection: convert.asRange(asks.range) });
	const { version } = document;
	const opening = await window.showQuickPick(openings(asks), {
		title: asks.question,
		placeHolder:
			asks.answer === null
				? l10n.t('How does your answer open?')
				: l10n.t('How does your answer open? Pick one to write it there, or press Escape.'),
	});
	if (opening === undefined || asks.answer === null || document.version !== version) return;
	await write(editor, opening.snippet, convert.asPosition(asks.answer));
}

const write = (editor: TextEditor, snippet: string, at: Parameters<TextEditor['insertSnippet']>[1]) =>
	editor.insertSnippet(new SnippetString(`${snippet} `), at);

/** Yes, no, a number or date, or by when it will be known: the one that fits best comes first. */
function openings({ sort }: BankQuestion): readonly Opening[] {
	const yes = {
		label: l10n.t('Yes'),
		detail: l10n.t('Then the number or date that shows it.'),
		snippet: 'Yes.',
	};
	const no = { label: l10n.t('No'), detail: l10n.t('Then what there is instead.'), snippet: 'No.' };
	const figure = {
		label: l10n.t('A number or a date'),
		detail: l10n.t('Then where it comes from.'),
		snippet: '${1:[number or date?]}.',
	};
	const unknown = {
		label: l10n.t('I don’t know, by a date'),
		detail: l10n.t('Then who finds out.'),
		snippet: 'I don’t know yet; ${1:[who?]} will say by ${2:[date?]}.',
	};
	return sort === 'number' || sort === 'date' ? [figure, yes, no, unknown] : [yes, no, figure, unknown];
}

function choices(questions: readonly BankQuestion[]): readonly Choice[] {
	return groups().flatMap(([sort, label]) => {
		const members = questions.filter(it => it.sort === sort);
		if (members.length === 0) return [];
		return [{ label, kind: QuickPickItemKind.Separator }, ...members.map(choiceOf)];
	});
}

function choiceOf(asks: BankQuestion): Choice {
	const place = `${asks.path}:${asks.range.start.line + 1}`;
	const times = asks.times === 1 ? '' : ` · ${l10n.t('asked {0} times', asks.times)}`;
	const open = asks.answer === null ? ` · ${l10n.t('no answer yet')}` : '';
	return { asks, label: asks.question, description: `${place}${times}${open}` };
}

const groups = (): readonly (readonly [BankQuestion['sort'], string])[] => [
	['yes-no', l10n.t('Yes or no')],
	['number', l10n.t('A number')],
	['date', l10n.t('A date')],
	['who', l10n.t('Who')],
	['choice', l10n.t('One of two')],
	['why', l10n.t('Why')],
	['how', l10n.t('How')],
	['other', l10n.t('What, and all else')],
];
