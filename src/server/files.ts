import type { Connection } from 'vscode-languageserver';
import type { ReadFile } from '../project/config-files.ts';
import type { ListFolder } from '../project/earlier-documents.ts';
import type { ClientFeatures } from './client-features.ts';
import * as protocol from './protocol.ts';
import type { ServerHost } from './server.ts';

/** How the server comes to files: through a client that reads them itself, else by itself. */
export interface Files {
	readonly readFile: ReadFile;
	/** Undefined where nobody can. */
	readonly listFolder: ListFolder | undefined;
}

export function filesOf(connection: Connection, client: ClientFeatures, host: ServerHost): Files {
	const readFile: ReadFile = async uri => {
		const params: protocol.ReadFileParams = { uri };
		const result = await connection.sendRequest<protocol.ReadFileResult | null>(
			protocol.readFileRequest,
			params,
		);
		return result?.text;
	};
	const listFolder: ListFolder = async uri => {
		const params: protocol.ListFolderParams = { uri };
		const result = await connection.sendRequest<protocol.ListFolderResult | null>(
			protocol.listFolderRequest,
			params,
		);
		return result?.names ?? [];
	};
	return {
		readFile: client.readFile ? readFile : uri => host.readFile(uri),
		listFolder: client.listFolder ? listFolder : host.listFolder,
	};
}
