import { workspace, type TextDocument, type Uri } from 'vscode';

/**
 * Whether a document is one that somebody writes: not the old side of a comparison, the output of a command or
 * a page of this extension's own documentation, which is full of bad examples.
 */
export function isCoached({ uri }: Pick<TextDocument, 'uri'>, extension: Uri): boolean {
	if (uri.scheme === 'untitled') return true;
	if (workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
	return uri.scheme !== extension.scheme || !uri.path.startsWith(`${extension.path}/docs/rules/`);
}
