import { FileType, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	listFolderRequest,
	readFileRequest,
	type ListFolderParams,
	type ListFolderResult,
	type ReadFileParams,
	type ReadFileResult,
} from '../server/protocol.ts';

/** Reads files and lists folders for the server, so that it works on every file system that the editor knows. */
export function answerFileRequests(client: BaseLanguageClient): void {
	client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult | null> => {
		try {
			const bytes = await workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri));
			return { text: new TextDecoder().decode(bytes) };
		} catch {
			return null;
		}
	});
	client.onRequest(listFolderRequest, async ({ uri }: ListFolderParams): Promise<ListFolderResult | null> => {
		try {
			const entries = await workspace.fs.readDirectory(client.protocol2CodeConverter.asUri(uri));
			// A link to a file is a file, too.
			return { names: entries.flatMap(([name, type]) => ((type & FileType.File) === 0 ? [] : [name])) };
		} catch {
			return null;
		}
	});
}
