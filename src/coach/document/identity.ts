import picomatch from 'picomatch';
import type { DocumentText } from './document.ts';
import { isKind, type Kind } from './kind.ts';
import type { OwnKind } from './own-kind.ts';
import { recogniseKind } from './recognise.ts';
import { silentReason, tooShort } from './silent.ts';

/** Where the kind of a document was read from. */
export type KindSource = 'chosen' | 'front matter' | 'comment' | 'folder' | 'content' | 'none';

/** What a document was taken for. */
export interface Identity {
	readonly kind: Kind;
	readonly kindFrom: KindSource;
	/** The team's own kind that was named; `kind` is the one that it extends. */
	readonly own: OwnKind | undefined;
	/** Why nothing is checked here, as a phrase; undefined for documents that are checked. */
	readonly silent: string | undefined;
}

/**
 * Recognises a document (rules.md D.1). Whatever says the kind outright wins, in the order: `chosen` by hand,
 * front matter, comment, `folders` of the settings. A document whose kind is said is never silent.
 */
export function identify(
	document: DocumentText,
	chosen: Kind | undefined,
	folders: Folders,
	ownKinds: readonly OwnKind[] = [],
): Identity {
	const said = (named: Named, kindFrom: KindSource): Identity => ({
		...(typeof named === 'string' ? { kind: named, own: undefined } : { kind: named.extends, own: named }),
		kindFrom,
		silent: undefined,
	});
	if (chosen !== undefined) return said(chosen, 'chosen');
	const named = kindNamed(document, ownKinds);
	if (named !== undefined) return said(named, 'front matter');
	const commented = kindCommented(document, ownKinds);
	if (commented !== undefined) return said(commented, 'comment');
	for (const { glob, kind } of folders) {
		// A kind that no layer of the settings defines is told where it is written; here it says nothing.
		const found = matches(glob, document.path) ? kindOf(kind, ownKinds) : undefined;
		if (found !== undefined) return said(found, 'folder');
	}
	const silent = silentReason(document);
	// A document that has just been begun is of its kind already, so that its parts can be put in.
	const kind = silent === undefined || silent === tooShort ? recogniseKind(document) : undefined;
	return {
		kind: kind ?? 'unknown',
		own: undefined,
		kindFrom: kind === undefined ? 'none' : 'content',
		silent,
	};
}

/** A kind, or a team's own. */
type Named = Kind | OwnKind;

const kindOf = (name: string, ownKinds: readonly OwnKind[]): Named | undefined =>
	isKind(name) ? name : ownKinds.find(it => it.name === name);

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
function kindCommented({ blocks }: DocumentText, ownKinds: readonly OwnKind[]): Named | undefined {
	for (const { block, piece } of blocks) {
		const name =
			block.kind === 'comment'
				? /^<!--\s*pm-coach-kind:?\s+([a-z][a-z\d-]*)\s*-->/u.exec(piece.source)?.[1]
				: undefined;
		const kind = name === undefined ? undefined : kindOf(name, ownKinds);
		if (kind !== undefined) return kind;
	}
	return undefined;
}

type Folders = readonly { readonly glob: string; readonly kind: string }[];

/** `pm-coach` names a kind or is wrong; the other keys are shared with other tools and may mean anything. */
function kindNamed({ frontMatter }: DocumentText, ownKinds: readonly OwnKind[]): Named | undefined {
	for (const key of ['pm-coach', 'doc-type', 'type', 'template', 'layout']) {
		const value = frontMatter[key]?.toLowerCase().replace(/[\s/_-]/gu, '');
		if (value === undefined) continue;
		if (isKind(value)) return value;
		if (key !== 'pm-coach' && key !== 'doc-type') continue;
		const other = ownKinds.find(it => it.name.replaceAll('-', '') === value) ?? otherNames.get(value);
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
