import type { Node } from 'jsonc-parser';

/** Tells of what is wrong with a value. */
export type Report = (node: Node, message: string) => void;

/** The members of an object: name, value, and where the name stands. Nothing for other values. */
export function* entries(object: Node): Generator<[name: string, value: Node, key: Node]> {
	for (const property of object.type === 'object' ? (object.children ?? []) : []) {
		const [name, value] = property.children ?? [];
		if (name !== undefined && value !== undefined) yield [String(name.value), value, name];
	}
}

/** A string or a list of strings; `what` it should be is told of anything else. */
export function strings(node: Node, what: string, report: Report): string[] {
	const nodes = node.type === 'array' ? (node.children ?? []) : [node];
	return nodes.flatMap(it => {
		if (typeof it.value === 'string') return [it.value];
		report(it, `This should be ${what}.`);
		return [];
	});
}
