import type { OpenDocument } from './open-document.ts';
import type { InsertionsResult } from './protocol.ts';
import type { Settings } from './settings.ts';

/** The parts a document of its kind has, and where each belongs; null where that cannot be told. */
export function insertions(open: OpenDocument, { about }: Settings): InsertionsResult | null {
	const document = open.isClosed ? undefined : open.under(about);
	if (document === undefined) return null;
	const items = document.insertions().map(({ id, title, missing, offset, snippet }) => ({
		id,
		title,
		missing,
		position: document.source.positionAt(offset),
		snippet,
	}));
	return { version: open.version, kind: document.kind, items };
}
