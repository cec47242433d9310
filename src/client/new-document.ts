import {
	commands,
	l10n,
	Position,
	SnippetString,
	window,
	workspace,
	type ExtensionContext,
	type TextDocument,
	type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	newDocumentRequest,
	newDocumentsRequest,
	type NewDocumentChoice,
	type NewDocumentParams,
	type NewDocumentResult,
	type NewDocumentsParams,
	type NewDocumentsResult,
} from '../server/new-documents-protocol.ts';
import { dayOf, documentName } from './document-name.ts';
import { askForDocument } from './new-document-questions.ts';
import { usualFolder } from './new-document-folder.ts';
import { exists } from './exists.ts';

/** What the command may be told instead of asking a person. */
interface Told {
	readonly document: string;
	readonly title: string;
}

/** The command that asks what to write, and opens a file with a name and a date to begin it in. */
export function registerNewDocument(context: ExtensionContext, client: BaseLanguageClient): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.newDocument', async (argument: unknown) => {
			const folder = await usualFolder();
			if (folder === 'cancelled') return;
			const date = dayOf(new Date());
			const offered = await client.sendRequest<NewDocumentsResult>(newDocumentsRequest, {
				folder: uriOf(client, folder),
			} satisfies NewDocumentsParams);
			const told = readArgument(argument);
			const answer =
				told === undefined
					? await askForDocument(offered.groups, { folder, date })
					: answerTold(offered, told, folder);
			if (answer === undefined) return;
			const { choice, title } = answer;
			const begun = await client.sendRequest<NewDocumentResult | null>(newDocumentRequest, {
				// Where it was offered, even if it will lie elsewhere.
				folder: uriOf(client, folder),
				id: choice.id,
				title,
				date,
			} satisfies NewDocumentParams);
			if (begun === null) {
				void window.showWarningMessage(l10n.t('“{0}” is no longer there to begin with.', choice.title));
				return;
			}
			const name = (nth: number): string => documentName({ date, title, ending: begun.ending }, nth);
			await open(answer.folder === undefined ? undefined : await free(answer.folder, name), begun.snippet);
		}),
	);
}

const uriOf = (client: BaseLanguageClient, folder: Uri | undefined): string | null =>
	folder === undefined ? null : client.code2ProtocolConverter.asUri(folder);

/** Menus hand over arguments of their own. */
function readArgument(argument: unknown): Told | undefined {
	if (typeof argument !== 'object' || argument === null) return undefined;
	const { document, title } = argument as Record<string, unknown>;
	return typeof document === 'string'
		? { document, title: typeof title === 'string' ? title : '' }
		: undefined;
}

function answerTold({ groups }: NewDocumentsResult, { document, title }: Told, folder: Uri | undefined) {
	const choice: NewDocumentChoice | undefined = groups
		.flatMap(it => it.documents)
		.find(it => it.id === document);
	return choice === undefined ? undefined : { choice, title, folder };
}

/** The first name in a folder that nothing has. */
async function free(folder: Uri, name: (nth: number) => string): Promise<Uri> {
	for (let nth = 1; ; nth++) {
		const uri = folder.with({ path: `${folder.path.replace(/\/$/u, '')}/${name(nth)}` });
		if (!(await exists(uri))) return uri;
	}
}

/** A draft without a place. Filled in as a snippet, so that the first blank is selected and Tab goes to the next. */
async function open(uri: Uri | undefined, snippet: string): Promise<void> {
	const document = await (uri === undefined
		? workspace.openTextDocument({ language: 'markdown', content: '' })
		: created(uri));
	const editor = await window.showTextDocument(document, { preview: false });
	await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
	if (uri !== undefined) await document.save();
}

async function created(uri: Uri): Promise<TextDocument> {
	await workspace.fs.writeFile(uri, new Uint8Array());
	return workspace.openTextDocument(uri);
}
