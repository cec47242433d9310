import { workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest, type ReadFileParams, type ReadFileResult } from '../server/protocol.ts';

/** Reads files for the server, so that it works on every file system that the editor knows. */
export function answerReadFile(client: BaseLanguageClient): void {
	client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult | null> => {
		try {
			const bytes = await workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri));
			return { text: new TextDecoder().decode(bytes) };
		} catch {
			return null;
		}
	});
}
