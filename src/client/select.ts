import { window, type Range, type TextDocument, type TextEditor } from 'vscode';

/** Brings a document to the front, in the column where it is shown, and the focus into it: on a place if one is given. */
export function select(document: TextDocument, range?: Range): Thenable<TextEditor> {
	const column = window.visibleTextEditors.find(it => it.document === document)?.viewColumn;
	return window.showTextDocument(document, {
		...(column === undefined ? {} : { viewColumn: column }),
		...(range === undefined ? {} : { selection: range }),
	});
}
