import { isKind, type Kind } from '../../src/coach/document/kind.ts';
import type { CheckedDocument } from './run.ts';

/** What the documents of a folder were taken for. */
export interface KindRow {
	readonly folder: string;
	readonly documents: number;
	/** How many were taken for what the folder's name says. */
	readonly right: number;
	/** The others. */
	readonly wrong: readonly string[];
	/** Each kind with its number, the most frequent first; `silent` for what is left alone. */
	readonly taken: readonly (readonly [Kind | 'silent', number])[];
}

export function kindRows(documents: readonly CheckedDocument[]): KindRow[] {
	return [...new Set(documents.map(it => it.corpus.folder))].map(folder => {
		const own = documents.filter(it => it.corpus.folder === folder);
		const taken = new Map<Kind | 'silent', number>();
		for (const it of own) taken.set(takenFor(it), (taken.get(takenFor(it)) ?? 0) + 1);
		return {
			folder,
			documents: own.length,
			right: own.filter(it => isRight(it)).length,
			wrong: own.filter(it => !isRight(it)).map(it => it.corpus.slug),
			taken: [...taken].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
		};
	});
}

export const takenFor = ({ coached }: CheckedDocument): Kind | 'silent' =>
	coached.silent === undefined ? coached.kind : 'silent';

export const isRight = (document: CheckedDocument): boolean =>
	expected(document.corpus.folder).includes(takenFor(document));

/** What a document of a folder may be taken for. A page that is no PM document is unknown or left alone. */
function expected(folder: string): readonly (Kind | 'silent')[] {
	const named = folders[folder];
	if (named !== undefined) return named;
	return isKind(folder) ? [folder] : [];
}

const folders: Readonly<Record<string, readonly (Kind | 'silent')[]>> = {
	strategy: ['strategy', 'okr'],
	report: ['status', 'wbr'],
	neighbour: ['unknown', 'silent'],
	negative: ['unknown', 'silent'],
};
