import type { Kind, PmKind } from './kind.ts';
import type { KindDefinition, Part } from './kinds/definition.ts';
import { definitionOf } from './kinds/index.ts';
import type { Role } from './role.ts';

/** A kind of document that a team has of its own: a known kind under another name, with other parts. */
export interface OwnKind {
	/** As front matter, comments and paths name it. */
	readonly name: string;
	/** The kind whose rules and parts it has. */
	readonly extends: PmKind;
	/** As people call it; the name where it has no other. */
	readonly title: string;
	/** By id: what changes in the parts that the kind has, or is added to them. */
	readonly parts: Readonly<Record<string, OwnPart | 'off'>>;
}

export interface OwnPart {
	readonly title?: string;
	/** 3 required, 2 expected, 1 nice to have. */
	readonly weight?: Part['weight'];
	/** Why readers want it, as the end of a sentence. */
	readonly why?: string;
	/** Sections of these roles are the part … */
	readonly roles?: readonly Role[];
	/** … or headings and labels that begin like this. */
	readonly headings?: readonly string[];
}

/** The definition of a document's kind, as the team has changed it; undefined for an unknown one. */
export function definitionFor(kind: Kind, own: OwnKind | undefined): KindDefinition | undefined {
	if (kind === 'unknown') return undefined;
	if (own === undefined) return definitionOf(kind);
	let definition = known.get(own);
	if (definition === undefined) {
		definition = changed(definitionOf(own.extends), own);
		known.set(own, definition);
	}
	return definition;
}

const known = new WeakMap<OwnKind, KindDefinition>();

function changed(base: KindDefinition, { parts }: OwnKind): KindDefinition {
	const kept = base.parts.flatMap(part => {
		const change = Object.hasOwn(parts, part.id) ? parts[part.id] : undefined;
		return change === 'off' ? [] : [change === undefined ? part : withChange(part, change)];
	});
	const added = Object.entries(parts).flatMap(([id, part]) =>
		part === 'off' || base.parts.some(it => it.id === id) ? [] : [newPart(id, part)],
	);
	return { ...base, parts: [...kept, ...added] };
}

function newPart(id: string, part: OwnPart): Part {
	const title = part.title ?? capital(id.replaceAll('-', ' '));
	const base: Part = { id, title, weight: 2, why: 'your team expects it' };
	return withChange(base, { ...part, headings: [title, ...(part.headings ?? [])] });
}

/** Names are added to those that the part has. */
function withChange(part: Part, { title, weight, why, roles, headings }: OwnPart): Part {
	const names = [...(title === undefined ? [] : [title]), ...(headings ?? [])];
	const words = names.length === 0 ? part.words : headed(names, part.words);
	return {
		...part,
		title: title ?? part.title,
		weight: weight ?? part.weight,
		why: why ?? part.why,
		...(roles === undefined ? {} : { roles: [...(part.roles ?? []), ...roles] }),
		...(words === undefined ? {} : { words }),
	};
}

/** The names at the start of a heading, a paragraph or an item, in lower case; numbers may stand in front. */
function headed(names: readonly string[], words: RegExp | undefined): RegExp {
	const own = names
		.map(it =>
			it
				.trim()
				.toLowerCase()
				.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`),
		)
		.join('|');
	const start = String.raw`^(?:\d+[.)]? )?(?:${own})(?![\p{L}\d])`;
	return new RegExp(words === undefined ? start : `${words.source}|${start}`, 'u');
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
