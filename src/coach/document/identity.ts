import picomatch from 'picomatch';
import type { DocumentText } from './document.ts';
import { isKind, type Kind } from './kind.ts';
import { recogniseKind } from './recognise.ts';
import { silentReason, tooShort } from './silent.ts';

/** Where the kind of a document was read from. */
export type KindSource = 'chosen' | 'front matter' | 'comment' | 'folder' | 'content' | 'none';

/** What a document was taken for. */
export interface Identity {
	readonly kind: Kind;
	readonly kindFrom: KindSource;
	/** Why nothing is checked here, as a phrase; undefined for documents that are checked. */
	readonly silent: string | undefined;
}

/**
 * Recognises a document (rules.md D.1). Whatever says the kind outright wins, in the order: `chosen` by hand,
 * front matter, comment, `folders` of the settings. A document whose kind is said is never silent.
 */
export function identify(document: DocumentText, chosen: Kind | undefined, folders: Folders): Identity {
	const said = (kind: Kind, kindFrom: KindSource): Identity => ({ kind, kindFrom, silent: undefined });
	if (chosen !== undefined) return said(chosen, 'chosen');
	const named = kindNamed(document);
	if (named !== undefined) return said(named, 'front matter');
	const commented = kindCommented(document);
	if (commented !== undefined) return said(commented, 'comment');
	const folder = folders.find(it => matches(it.glob, document.path));
	if (folder !== undefined) return said(folder.kind, 'folder');
	const silent = silentReason(document);
	// A document that has just been begun is of its kind already, so that its parts can be put in.
	const kind = silent === undefined || silent === tooShort ? recogniseKind(document) : undefined;
	return { kind: kind ?? 'unknown', kindFrom: kind === undefined ? 'none' : 'content', silent };
}

/** What else people call the kinds. */
const otherNames: ReadonlyMap<string, Kind> = new Map<string, Kind>(
	Object.entries({
		okrs: 'okr',
		pressrelease: 'prfaq',
		productrequirements: 'prd',
		productrequirementsdocument: 'prd',
		weeklybusinessreview: 'wbr',
		mbr: 'wbr',
		qbr: 'wbr',
		sixpager: 'onepager',
		'6pager': 'onepager',
		'1pager': 'onepager',
		narrative: 'onepager',
		coe: 'postmortem',
		correctionoferrors: 'postmortem',
		statusupdate: 'status',
		decisiondocument: 'decision',
		faqs: 'faq',
	} satisfies Record<string, Kind>),
);

/** A comment of its own says it; one that is quoted in the text or in code does not. */
function kindCommented({ blocks }: DocumentText): Kind | undefined {
	for (const { block, piece } of blocks) {
		const name =
			block.kind === 'comment'
				? /^<!--\s*pm-coach-kind:?\s+([a-z]+)\s*-->/u.exec(piece.source)?.[1]
				: undefined;
		if (name !== undefined && isKind(name)) return name;
	}
	return undefined;
}

type Folders = readonly { readonly glob: string; readonly kind: Kind }[];

/** `pm-coach` names a kind or is wrong; the other keys are shared with other tools and may mean anything. */
function kindNamed({ frontMatter }: DocumentText): Kind | undefined {
	for (const key of ['pm-coach', 'doc-type', 'type', 'template', 'layout']) {
		const value = frontMatter[key]?.toLowerCase().replace(/[\s/_-]/gu, '');
		if (value === undefined) continue;
		if (isKind(value)) return value;
		const other = key === 'pm-coach' || key === 'doc-type' ? otherNames.get(value) : undefined;
		if (other !== undefined) return other;
	}
	return undefined;
}

function matches(glob: string, path: string): boolean {
	try {
		return picomatch.isMatch(path, glob, { dot: true, windows: false });
	} catch {
		return false;
	}
}
