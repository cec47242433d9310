import { parseDocument } from 'yaml';

/** The scalar keys of the front matter, in lower case, with their values as text. */
export type FrontMatter = Readonly<Record<string, string>>;

/** Reads YAML front matter, fences included. Broken YAML gives what could be read; never throws. */
export function readFrontMatter(text: string): FrontMatter {
	const yaml = text.replace(/^---[ \t]*\n/u, '').replace(/\n?(?:---|\.\.\.)[ \t]*$/u, '');
	let value: unknown;
	try {
		value = parseDocument(yaml, { logLevel: 'silent' }).toJS({ maxAliasCount: 10 });
	} catch {
		return noFrontMatter;
	}
	if (typeof value !== 'object' || value === null) return noFrontMatter;
	const scalars: Record<string, string> = {};
	for (const [key, entry] of Object.entries(value)) {
		if (typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean') scalars[key.toLowerCase()] = String(entry);
		else if (entry instanceof Date) scalars[key.toLowerCase()] = entry.toISOString().slice(0, 10);
	}
	return scalars;
}

export const noFrontMatter: FrontMatter = {};
