import type { Connection } from 'vscode-languageserver';
import type { Documents } from './documents.ts';
import type { Earlier } from './earlier.ts';
import type { OpenDocument } from './open-document.ts';
import { insertionsRequest, type InsertionsParams, type InsertionsResult } from './insertions-protocol.ts';
import type { Settings, SettingsCache } from './settings.ts';

/** Answers which parts can be inserted. */
export function answerInsertions(
	connection: Connection,
	{ documents, settings, earlier }: { documents: Documents; settings: SettingsCache; earlier: Earlier },
): void {
	connection.onRequest(insertionsRequest, async ({ uri }: InsertionsParams) => {
		const open = documents.get(uri);
		if (open === undefined) return null;
		const own = await settings.of(uri);
		return insertions(open, { ...own, about: earlier.last(uri, own.about) });
	});
}

/** The parts a document of its kind has, and where each belongs; null where that cannot be told. */
function insertions(open: OpenDocument, { about }: Settings): InsertionsResult | null {
	const document = open.isClosed ? undefined : open.under(about);
	if (document === undefined) return null;
	const items = document.insertions().map(({ id, title, missing, offset, snippet }) => ({
		id,
		title,
		missing,
		position: document.source.positionAt(offset),
		snippet,
	}));
	return { version: open.version, kind: document.kind, kindName: document.kindName, items };
}
