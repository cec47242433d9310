import type { Connection } from 'vscode-languageserver';
import type { AnyRule } from '../coach/lint/rule.ts';
import type { Clock } from './clock.ts';
import type { ReadFile } from '../project/config-files.ts';
import type { ListFolder } from '../project/earlier-documents.ts';
import { Session } from './session.ts';

/** What differs between the places the server runs in. */
export interface ServerHost {
	/** Reads a file for clients that do not read it themselves. */
	readonly readFile: ReadFile;
	/** Lists the files of a folder for clients that do not list it themselves; left out where there are no folders. */
	readonly listFolder?: ListFolder;
	/** Where a rule's page is for clients that do not say; `{rule}` stands for its id. */
	readonly rulePage?: string;
	/** The system's clock unless a test brings its own. */
	readonly clock?: Clock;
	/** Characters above which a document is not read; 4,000,000 unless a test brings its own. */
	readonly longestDocument?: number;
	/** All rules unless a test brings its own. */
	readonly rules?: readonly AnyRule[];
}

export interface RunningServer {
	/** How much is remembered of documents and their settings: 0 when none is open. */
	remembered(): number;
}

/** Serves one client on a connection. The only part of the program that speaks LSP. */
export function startServer(connection: Connection, host: ServerHost): RunningServer {
	let session: Session | undefined;
	connection.onInitialize(params => {
		session = new Session(connection, host, params);
		return session.initializeResult;
	});
	connection.onInitialized(() => session?.begin());
	connection.listen();
	return { remembered: () => session?.remembered() ?? 0 };
}
