import { Range } from 'vscode';

/** A range that came with a command, as LSP writes it; undefined for anything else. */
export function rangeFrom(value: unknown): Range | undefined {
	const { start, end } = (value ?? {}) as { start?: Partial<Place>; end?: Partial<Place> };
	const numbers = [start?.line, start?.character, end?.line, end?.character];
	return numbers.every(it => typeof it === 'number')
		? new Range(...(numbers as [number, number, number, number]))
		: undefined;
}

/** The editor's range of one that the server told. */
export const rangeOf = ({ start, end }: { readonly start: Place; readonly end: Place }): Range =>
	new Range(start.line, start.character, end.line, end.character);

interface Place {
	readonly line: number;
	readonly character: number;
}
