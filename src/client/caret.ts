import { window, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { caretNotification, type CaretParams } from '../server/protocol.ts';

/** Tells the server where the caret is, so that findings wait for as long as somebody is at work on their words. */
export function registerCaret(context: ExtensionContext, client: BaseLanguageClient): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let front = window.activeTextEditor?.document;
	const tell = (document: TextDocument | undefined): void => {
		if (document?.languageId !== 'markdown' || document.isClosed || !client.isRunning()) return;
		const editor = window.activeTextEditor;
		const params: CaretParams = {
			uri: client.code2ProtocolConverter.asUri(document.uri),
			version: document.version,
			position: editor?.document === document ? plain(editor.selection.active) : null,
		};
		// Who does not hear of it waits a little longer, no more.
		void client.sendNotification(caretNotification, params).catch(() => undefined);
	};
	context.subscriptions.push(
		window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor !== window.activeTextEditor) return;
			timer ??= setTimeout(() => {
				timer = undefined;
				tell(window.activeTextEditor?.document);
			}, interval);
		}),
		window.onDidChangeActiveTextEditor(editor => {
			tell(front);
			front = editor?.document;
		}),
		{ dispose: () => clearTimeout(timer) },
	);
}

const plain = ({ line, character }: { readonly line: number; readonly character: number }) => ({
	line,
	character,
});

/** Milliseconds between two messages at most: far less than anybody waits for a finding. */
const interval = 100;
