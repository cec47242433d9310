import type { Connection } from 'vscode-languageserver';
import type { Checks } from './checks.ts';
import type { Documents } from './documents.ts';
import * as protocol from './protocol.ts';

/** Follows where the author is and when a document is saved, so that findings appear when they are wanted. */
export function followAuthor(connection: Connection, documents: Documents, checks: Checks): void {
	connection.onNotification(
		protocol.caretNotification,
		({ uri, version, position }: protocol.CaretParams) => {
			const open = documents.get(uri);
			// Of an older text; that of the current one is on its way.
			if (open?.coached === undefined || open.version !== version) return;
			const offset = position === null ? undefined : open.coached.source.offsetAt(position);
			if (open.typing.caretAt(offset)) checks.lookAgain(uri);
		},
	);
	connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
		if (documents.get(uri)?.typing.saved() === true) checks.lookAgain(uri);
	});
}
