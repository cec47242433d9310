import {
	languages,
	MarkdownString,
	StatusBarAlignment,
	window,
	workspace,
	type ExtensionContext,
	type StatusBarItem,
	type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { kindNames } from '../coach/document/kind.ts';
import { statusNotification, type Status } from '../server/protocol.ts';

/** What the server last said of each open document. */
export interface StatusOf {
	(uri: Uri): Status | undefined;
}

/** Shows in the status bar what the document in front is taken for; a click picks another kind. */
export function registerStatus(context: ExtensionContext, client: BaseLanguageClient): StatusOf {
	const known = new Map<string, Status>();
	const item = window.createStatusBarItem('pmCoach.kind', StatusBarAlignment.Right, 90);
	item.name = 'PM Writing Coach';
	item.command = 'pmCoach.setKind';
	const update = () => show(item, known);
	client.onNotification(statusNotification, (status: Status) => {
		known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
		update();
	});
	context.subscriptions.push(
		item,
		window.onDidChangeActiveTextEditor(update),
		workspace.onDidCloseTextDocument(({ uri }) => {
			known.delete(uri.toString());
			update();
		}),
	);
	return uri => known.get(uri.toString());
}

function show(item: StatusBarItem, known: ReadonlyMap<string, Status>): void {
	const document = window.activeTextEditor?.document;
	const status = document === undefined ? undefined : known.get(document.uri.toString());
	if (
		document === undefined ||
		status === undefined ||
		languages.match({ language: 'markdown' }, document) === 0
	) {
		item.hide();
		return;
	}
	const { text, label, details } = describe(status);
	item.text = text;
	item.tooltip = new MarkdownString(details.join('\n\n'));
	item.accessibilityInformation = { label, role: 'button' };
	item.show();
}

function describe({ kind, kindFrom, words, silent, findings }: Status) {
	const pick = 'Select to pick another kind.';
	if (silent !== null)
		return {
			text: '$(circle-slash) PM Coach',
			label: `PM Writing Coach is silent here: ${silent}. ${pick}`,
			details: [`**PM Writing Coach** is silent here: ${silent}.`, pick],
		};
	const name = kindNames[kind];
	const count = `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${words} words`;
	if (kind === 'unknown')
		return {
			text: '$(question) Pick a PM document kind',
			label: `PM Writing Coach does not know what kind of document this is and checks little: ${count}. Select to pick a kind.`,
			details: [
				'**PM Writing Coach** does not know what kind of document this is, so it checks little.',
				`${count}.`,
				'Select to pick a kind.',
			],
		};
	const from = sources[kindFrom];
	return {
		text: `$(checklist) ${name}`,
		label: `PM Writing Coach takes this for: ${name}, ${from}. ${count}. ${pick}`,
		details: [`**PM Writing Coach** takes this for: **${name}**, ${from}.`, `${count}.`, pick],
	};
}

const sources: Readonly<Record<Status['kindFrom'], string>> = {
	chosen: 'as picked by you',
	'front matter': 'as its front matter says',
	comment: 'as a comment in it says',
	folder: 'as the settings say for its folder',
	content: 'judging by its contents',
	none: 'for want of better knowledge',
};
