import type { PmKind } from '../kind.ts';
import { definitionOf } from '../kinds/index.ts';
import { snippetNamed } from './index.ts';
import { joinBodies } from './snippet.ts';

/** A whole document of the kind, line by line, with blanks to fill, in the snippet syntax of VS Code. */
export function templateOf(kind: PmKind): readonly string[] {
	if (kind === 'prfaq') return snippetNamed('pm-prfaq').body;
	return joinBodies(
		[titles[kind] ?? [], ...definitionOf(kind).template.map(it => snippetNamed(it).body)].filter(
			it => it.length > 0,
		),
	);
}

/** For kinds whose snippet is only a part of a document. */
const titles: Readonly<Partial<Record<PmKind, readonly string[]>>> = {
	okr: ['# ${1:[team?]} OKRs, ${2:[quarter?]}'],
	faq: ['# ${1:[product?]} FAQ'],
};
