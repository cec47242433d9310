import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../../src/coach/text/source.ts';
import { ScoreFault } from './fault.ts';
import { readLabels, type Label } from './labels.ts';

/** A document as it lies in the corpus. */
export interface CorpusDocument {
	/** The folder below `docs`: what readers take it for. */
	readonly folder: string;
	/** The file's name without `.md`. */
	readonly slug: string;
	readonly text: string;
	readonly labels: readonly Label[];
	/** Whether readers have marked it whole. */
	readonly isLabelled: boolean;
}

export interface Corpus {
	readonly documents: readonly CorpusDocument[];
	/** Which rules a reader's code stands for. */
	readonly codes: ReadonlyMap<string, readonly string[]>;
	/** What is odd about it, as sentences. */
	readonly oddities: readonly string[];
}

/** Reads a corpus. Throws `ScoreFault` where it is not in the form that is asked for. */
export function readCorpus(folder: string): Corpus {
	if (!isFolder(folder)) throw new ScoreFault(`There is no folder “${folder}”.`);
	const docs = join(folder, 'docs');
	if (!isFolder(docs))
		throw new ScoreFault(`“${folder}” has no folder “docs” with a folder for each sort of document.`);
	const codes = readCodes(join(folder, 'codes.json'));
	const oddities: string[] = [];
	const documents: CorpusDocument[] = [];
	for (const sort of readdirSync(docs).sort()) {
		if (!isFolder(join(docs, sort))) continue;
		for (const file of readdirSync(join(docs, sort)).sort()) {
			if (!file.endsWith('.md')) continue;
			const slug = file.slice(0, -3);
			const twin = documents.find(it => it.slug === slug);
			if (twin !== undefined)
				throw new ScoreFault(`Two documents are called “${slug}”: in ${twin.folder} and in ${sort}.`);
			const text = readFileSync(join(docs, sort, file), 'utf8');
			documents.push({ folder: sort, slug, text, ...labelsOf(folder, slug, text, codes, oddities) });
		}
	}
	if (documents.length === 0)
		throw new ScoreFault(`There is no document “docs/<folder>/<name>.md” in “${folder}”.`);
	const labels = join(folder, 'labels');
	for (const file of isFolder(labels) ? readdirSync(labels).sort() : [])
		if (file.endsWith('.jsonl') && !documents.some(it => `${it.slug}.jsonl` === file))
			oddities.push(`labels/${file}: There is no document of this name.`);
	return { documents, codes, oddities };
}

function labelsOf(
	folder: string,
	slug: string,
	text: string,
	codes: ReadonlyMap<string, readonly string[]>,
	oddities: string[],
): Pick<CorpusDocument, 'labels' | 'isLabelled'> {
	const name = `labels/${slug}.jsonl`;
	const path = join(folder, name);
	if (!existsSync(path)) return { labels: [], isLabelled: false };
	const labels = readLabels(readFileSync(path, 'utf8'), name, Source.from(text));
	for (const it of labels) {
		if (!codes.has(it.code))
			oddities.push(`${it.place}: codes.json does not know “${it.code}”; no rule can find this.`);
		if (it.quoteSpan === undefined)
			oddities.push(`${it.place}: The quote does not stand in line ${it.line}; the whole line counts.`);
	}
	return { labels, isLabelled: true };
}

function readCodes(path: string): ReadonlyMap<string, readonly string[]> {
	if (!existsSync(path))
		throw new ScoreFault(`There is no “${path}”: it says which rules each of the readers' codes stands for.`);
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		throw new ScoreFault(`“${path}” is no JSON.`);
	}
	const isCodes =
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.values(value).every(it => Array.isArray(it) && it.every(rule => typeof rule === 'string'));
	if (!isCodes)
		throw new ScoreFault(`“${path}” must give a list of rules for each code: { "A1": ["buried-ask"] }.`);
	return new Map(Object.entries(value as Record<string, string[]>));
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
