import { createCoach, defaultConfig, type CoachedDocument } from '../../src/coach/coach.ts';
import type { Finding } from '../../src/coach/lint/finding.ts';
import type { CorpusDocument } from './corpus.ts';
import { nameOf } from '../../src/cli/report/name.ts';
import { placeOf, type Place } from './place.ts';

/** A document of the corpus and what the coach says of it. */
export interface CheckedDocument {
	readonly corpus: CorpusDocument;
	readonly coached: CoachedDocument;
	readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding {
	readonly document: CheckedDocument;
	readonly finding: Finding;
	/** The rule, with its sub-kind where it has one. */
	readonly name: string;
	readonly place: Place;
	/** What a verdict names it by. */
	readonly key: string;
}

export interface Checked {
	readonly documents: readonly CheckedDocument[];
	/** For reading and checking all documents once, in milliseconds; loading is not part of it. */
	readonly milliseconds: number;
	/** Rules that threw, with what they said. */
	readonly failures: readonly string[];
}

/**
 * Checks every document as `pm-coach check` does under default settings. The kind is recognised: of the path
 * only the file's own name is told, since the folder of a corpus names the kind.
 */
export async function checkAll(documents: readonly CorpusDocument[]): Promise<Checked> {
	const failures: string[] = [];
	const coach = createCoach({
		ruleFailed: (rule, error) =>
			failures.push(`${rule}: ${error instanceof Error ? error.message : String(error)}`),
	});
	await coach.prepare();
	const begun = performance.now();
	const coached = documents.map(corpus => {
		const document = coach.open(corpus.text, { path: `${corpus.slug}.md`, config: defaultConfig });
		return { corpus, coached: document, found: document.findings() };
	});
	const milliseconds = performance.now() - begun;
	return { documents: coached.map(it => placed(it.corpus, it.coached, it.found)), milliseconds, failures };
}

function placed(
	corpus: CorpusDocument,
	coached: CoachedDocument,
	found: readonly Finding[],
): CheckedDocument {
	const findings: PlacedFinding[] = [];
	const document: CheckedDocument = { corpus, coached, findings };
	for (const finding of found) {
		const name = nameOf(finding);
		const place = placeOf(coached, finding);
		findings.push({
			document,
			finding,
			name,
			place,
			key: `${corpus.slug}:${place.line}:${name}:${place.hash}`,
		});
	}
	return document;
}
