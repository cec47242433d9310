import type { Node } from 'jsonc-parser';
import { isKind, kinds } from '../document/kind.ts';
import type { OwnKind, OwnPart } from '../document/own-kind.ts';
import { isRole, roles } from '../document/role-names.ts';
import type { Role } from '../document/role.ts';
import type { SectionNames } from '../document/section-names.ts';
import { entries, strings, type Report } from './json-nodes.ts';

/** `"sections": { "problem": ["Why we are here"] }`: what a team calls its sections. */
export function parseSections(node: Node, report: Report): SectionNames {
	const sections: Partial<Record<Role, readonly string[]>> = {};
	const meaning = new Map<string, Role>();
	if (node.type !== 'object')
		report(node, '“sections” says what your headings are for: { "problem": ["Why we are here"] }.');
	for (const [role, value, key] of entries(node)) {
		if (!isRole(role)) report(key, `A section is for one of ${roles.join(', ')}; “${role}” is none of them.`);
		else {
			sections[role] = strings(value, 'a list of headings', report);
			for (const name of sections[role]) {
				const other = meaning.get(name.toLowerCase());
				if (other !== undefined && other !== role)
					report(value, `“${name}” is already the ${other}; a heading is for one thing.`);
				meaning.set(name.toLowerCase(), role);
			}
		}
	}
	return sections;
}

/** `"ownKinds": { "bet": { "extends": "onepager", … } }`: a team's own kinds. One that extends nothing is left out. */
export function parseOwnKinds(node: Node, report: Report): readonly OwnKind[] {
	if (node.type !== 'object')
		report(node, '“ownKinds” holds your kinds of document by name: { "bet": { "extends": "onepager" } }.');
	return [...entries(node)].flatMap(([name, value, key]) => {
		if (isKind(name))
			report(key, `“${name}” is a kind already. Give yours another name; it may extend this one.`);
		else if (!isName(name))
			report(
				key,
				`“${name}” cannot be written in front matter. Use small letters, digits and hyphens, as in "bet-sheet".`,
			);
		else return parseOwnKind(name, value, key, report);
		return [];
	});
}

function parseOwnKind(name: string, node: Node, key: Node, report: Report): OwnKind[] {
	const kind: { -readonly [K in keyof OwnKind]?: OwnKind[K] } = {};
	for (const [field, value, at] of entries(node)) {
		const said: unknown = value.value;
		if (field === 'extends') {
			const base = kinds.find(it => it === said);
			if (base !== undefined) kind.extends = base;
			else report(value, `A kind extends one of ${kinds.join(', ')}.`);
		} else if (field === 'title') {
			if (typeof said === 'string') kind.title = said;
			else report(value, '“title” is what people call this kind of document.');
		} else if (field === 'parts') kind.parts = parseParts(value, report);
		else report(at, `“${field}” is nothing that a kind has. It knows: extends, title, parts.`);
	}
	if (kind.extends === undefined) {
		if (![...entries(node)].some(([field]) => field === 'extends'))
			report(key, `Say what “${name}” is like: { "extends": "onepager" }, or one of ${kinds.join(', ')}.`);
		return [];
	}
	return [{ name, extends: kind.extends, title: kind.title ?? name, parts: kind.parts ?? {} }];
}

function parseParts(node: Node, report: Report): OwnKind['parts'] {
	const parts: Record<string, OwnPart | 'off'> = {};
	if (node.type !== 'object')
		report(node, '“parts” holds what is expected: { "risks": "off", "kill-date": { "weight": 3 } }.');
	for (const [id, value, key] of entries(node)) {
		if (!isName(id)) report(key, `Name a part with small letters, digits and hyphens, as in "kill-date".`);
		else if (value.value === 'off') parts[id] = 'off';
		else if (value.type === 'object') parts[id] = parsePart(value, report);
		else report(value, 'A part is "off" or says what is expected: { "title": "Kill date", "weight": 3 }.');
	}
	return parts;
}

function parsePart(node: Node, report: Report): OwnPart {
	const part: { -readonly [K in keyof OwnPart]: OwnPart[K] } = {};
	for (const [field, value, key] of entries(node)) {
		const said: unknown = value.value;
		if (field === 'title' || field === 'why') {
			if (typeof said === 'string' && said.trim() !== '') part[field] = said;
			else report(value, `“${field}” is a few words.`);
		} else if (field === 'weight') {
			if (said === 1 || said === 2 || said === 3) part.weight = said;
			else report(value, 'A part’s weight is 3 (required), 2 (expected) or 1 (nice to have).');
		} else if (field === 'headings')
			part.headings = strings(value, 'a list of headings', report).filter(it => it.trim() !== '');
		else if (field === 'roles') {
			const named = strings(value, 'a list of roles', report);
			if (!named.every(isRole)) report(value, `A role is one of ${roles.join(', ')}.`);
			part.roles = named.filter(isRole);
		} else
			report(key, `“${field}” is nothing that a part has. It knows: title, weight, why, headings, roles.`);
	}
	return part;
}

const isName = (name: string): boolean => /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name);
