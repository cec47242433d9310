import type { DocumentText } from './document.ts';
import { isKind, type Kind } from './kind.ts';

/** Where the kind of a document was read from. */
export type KindSource = 'chosen' | 'front matter' | 'comment' | 'folder' | 'content' | 'none';

/** What a document was taken for. */
export interface Identity {
	readonly kind: Kind;
	readonly kindFrom: KindSource;
	/** Why nothing is checked here, as a phrase; undefined for documents that are checked. */
	readonly silent: string | undefined;
}

/** Recognises a document (rules.md D.1). `chosen` is the kind picked by hand, `folders` the settings' map. */
export function identify(
	document: DocumentText,
	chosen: Kind | undefined,
	_folders: readonly { readonly glob: string; readonly kind: Kind }[],
): Identity {
	if (chosen !== undefined) return { kind: chosen, kindFrom: 'chosen', silent: undefined };
	const named = document.frontMatter['pm-coach'];
	if (named !== undefined && isKind(named)) return { kind: named, kindFrom: 'front matter', silent: undefined };
	return { kind: 'unknown', kindFrom: 'none', silent: undefined };
}
