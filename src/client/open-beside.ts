import { ViewColumn, window, workspace, type TextEditor } from 'vscode';

/** Shows Markdown that was made up as a document of its own, beside the one that is written. */
export async function openBeside(content: string): Promise<TextEditor> {
	const document = await workspace.openTextDocument({ language: 'markdown', content });
	return window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
}
