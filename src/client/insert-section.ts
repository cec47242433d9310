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
import {
	insertionsRequest,
	type InsertionItem,
	type InsertionsParams,
	type InsertionsResult,
} from '../server/insertions-protocol.ts';
import { select } from './select.ts';

interface Choice extends QuickPickItem {
	readonly id?: string;
}

/**
 * The command that inserts a part the document should have, in its place. Arguments, where something other than a
 * person chooses: the part's id, the document's URI.
 */
export function registerInsertSection(context: ExtensionContext, client: BaseLanguageClient): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.insertSection', async (part: unknown, uri: unknown) => {
			const editor = await editorOf(uri);
			if (editor === undefined) return;
			const ask = () =>
				client.sendRequest<InsertionsResult | null>(insertionsRequest, {
					uri: client.code2ProtocolConverter.asUri(editor.document.uri),
				} satisfies InsertionsParams);
			const offered = await ask();
			if (offered === null || offered.items.length === 0) {
				void window.showInformationMessage(
					offered === null || offered.kind === 'unknown'
						? l10n.t(
								'PM Writing Coach does not know what kind of document this is. Pick its kind in the status bar first.',
							)
						: l10n.t('PM Writing Coach knows of no parts for this kind of document: {0}.', offered.kindName),
				);
				return;
			}
			const id = typeof part === 'string' ? part : await pickPart(offered);
			if (id === undefined) return;
			// The text may have changed while the list was open, and with it the place.
			const current = editor.document.version === offered.version ? offered : await ask();
			const item = current?.items.find(it => it.id === id);
			if (item === undefined || current?.version !== editor.document.version) return;
			await editor.insertSnippet(
				new SnippetString(item.snippet),
				client.protocol2CodeConverter.asPosition(item.position),
			);
		}),
	);
}

/** Of the document with this URI, brought to the front; without one, the editor that is there. */
async function editorOf(uri: unknown): Promise<TextEditor | undefined> {
	if (typeof uri !== 'string') return window.activeTextEditor;
	const document = workspace.textDocuments.find(it => it.uri.toString() === uri);
	return document === undefined ? undefined : select(document);
}

async function pickPart({ kindName, items }: InsertionsResult): Promise<string | undefined> {
	const choice = await window.showQuickPick(choices(items), {
		title: l10n.t('Insert into: {0}', kindName),
		placeHolder: l10n.t('Which part?'),
	});
	return choice?.id;
}

/** What is missing first. */
function choices(items: readonly InsertionItem[]): Choice[] {
	const group = (label: string, members: readonly InsertionItem[]): Choice[] =>
		members.length === 0
			? []
			: [
					{ label, kind: QuickPickItemKind.Separator },
					...members.map(({ id, title }) => ({ id, label: title })),
				];
	return [
		...group(
			l10n.t('Missing'),
			items.filter(it => it.missing),
		),
		...group(
			l10n.t('Already there'),
			items.filter(it => !it.missing),
		),
	];
}
