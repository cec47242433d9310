import { ScoreFault } from './fault.ts';

/** A line of a JSON Lines file and where it stands (`labels/x.jsonl:3`), for messages. */
export interface JsonLine {
	readonly place: string;
	readonly value: Readonly<Record<string, unknown>>;
}

/** The objects of a JSON Lines file; empty lines are left out. Throws `ScoreFault` for anything else. */
export function readJsonLines(text: string, name: string): JsonLine[] {
	return text
		.replace(/^\uFEFF/u, '')
		.split(/\r?\n/u)
		.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${name}:${index + 1}`)]));
}

function readLine(line: string, place: string): JsonLine {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new ScoreFault(`${place}: This is no JSON. A line is one object.`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new ScoreFault(`${place}: This is no object. A line is one object.`);
	return { place, value: value as Record<string, unknown> };
}

/** A field that must be text. */
export function textField({ place, value }: JsonLine, field: string): string {
	const text = value[field];
	if (typeof text !== 'string' || text.trim() === '')
		throw new ScoreFault(`${place}: “${field}” is missing or is no text.`);
	return text;
}

/** A field that must be a whole number from 1 on. */
export function lineField({ place, value }: JsonLine, field: string): number {
	const number = value[field];
	if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
		throw new ScoreFault(`${place}: “${field}” is missing or is no line number (1 or more).`);
	return number;
}

/** A field that must be one of some words. */
export function choiceField<const Choice extends string>(
	line: JsonLine,
	field: string,
	choices: readonly Choice[],
): Choice {
	const choice = choices.find(it => it === line.value[field]);
	if (choice === undefined)
		throw new ScoreFault(`${line.place}: “${field}” is one of ${choices.join(', ')}.`);
	return choice;
}
