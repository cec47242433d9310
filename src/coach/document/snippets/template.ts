import type { PmKind } from '../kind.ts';
import type { KindDefinition } from '../kinds/definition.ts';
import { definitionOf } from '../kinds/index.ts';
import { snippetNamed } from './index.ts';
import { partBody } from './part-body.ts';
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

/** The same for a kind that a team has changed: the parts that it has added come last. */
export function templateFor(definition: KindDefinition): readonly string[] {
	const whole = templateOf(definition.kind);
	const usual = new Set(definitionOf(definition.kind).parts.map(it => it.id));
	const added = definition.parts.filter(it => !usual.has(it.id));
	return added.length === 0 ? whole : joinBodies([whole, ...added.map(it => partBody(definition, it))]);
}

/** For kinds whose snippet is only a part of a document. */
const titles: Readonly<Partial<Record<PmKind, readonly string[]>>> = {
	okr: ['# ${1:[team?]} OKRs, ${2:[quarter?]}'],
	faq: ['# ${1:[product?]} FAQ'],
};
