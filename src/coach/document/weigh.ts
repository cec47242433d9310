import type { DocumentText } from './document.ts';
import type { HeadingSigns } from './heading-signs.ts';
import type { PmKind } from './kind.ts';
import type { KindDefinition, Recognition, Signs } from './kinds/definition.ts';
import { kindDefinitions } from './kinds/index.ts';
import { namesOf, type Names } from './names.ts';
import { isDated, readSigns, type Reading } from './reading.ts';
import { shapesOf } from './shapes.ts';
import { cueCount, hasCue } from './text-signs.ts';

/** How strongly a document looks like a kind (rules.md D.2). */
export interface Weight {
	readonly points: number;
	/** Signs of its own. */
	readonly own: number;
	/** What names give: 3 for the file or the title, 6 for both. */
	readonly named: number;
}

export type Weights = Readonly<Record<PmKind, Weight>>;

/** Zero for kinds that are neither named nor show a sign of their own. */
export function weigh(document: DocumentText): Weights {
	const names = namesOf(document);
	const reading = readSigns(document, names);
	const dated = isDated(document, names);
	const shapes = shapesOf(reading, names);
	const weights = Object.fromEntries(
		kindDefinitions.map((definition, index) => [
			definition.kind,
			weighKind(definition, index, { reading, names, dated, shape: shapes[definition.kind] }),
		]),
	) as Record<PmKind, Weight>;
	// A press release with its questions holds every sign of a FAQ, short of its name.
	if (weights.prfaq.points >= 5 && (weights.prfaq.named > 0 || weights.faq.named < 6))
		weights.faq = { points: Math.min(weights.faq.points, weights.prfaq.points), own: 0, named: 0 };
	return weights;
}

interface Given {
	readonly reading: Reading;
	readonly names: Names;
	readonly dated: boolean;
	readonly shape: { readonly points: number; readonly isOwn: boolean } | undefined;
}

function weighKind(
	definition: KindDefinition,
	index: number,
	{ reading, names, dated, shape }: Given,
): Weight {
	const { kind, recognise } = definition;
	if (
		recognise.not?.test(names.title) === true ||
		recognise.not?.test(names.file.replaceAll('-', ' ')) === true
	)
		return none;
	const name = naming(recognise, names, dated);
	const own = count(recognise.own, reading, it => it.kinds[index]!.own);
	const shared = count(recognise.shared, reading, it => it.kinds[index]!.shared);
	const isOwn =
		own > 0 ||
		shape?.isOwn === true ||
		(recognise.itself !== undefined && hasCue(reading.cues, index, recognise.itself)) ||
		recognise.own.pairs?.some(pair => pair.every(it => reading.roles.has(it))) === true;
	if (name.certain === 0 && !isOwn) return none;
	const words = cueCount(reading.cues, index);
	if (!isOwn && !isProven(recognise, shared, words)) return none;
	const text = Math.min(6, 2 * (own + shared)) + words + (shape?.points ?? 0);
	// A name alone may be a topic ("spec"); file and title together are meant.
	if (text === 0 && name.certain < 6) return none;
	const against = new Set(reading.headings.filter(it => it.kinds[index]!.isAgainst).map(it => it.plain)).size;
	const technical = isArgued(kind, own) ? Math.min(reading.technical, mostLost(name.certain)) : 0;
	return {
		points: Math.max(0, text + name.certain + name.hint - 2 * against - technical),
		own,
		named: name.certain,
	};
}

const none: Weight = { points: 0, own: 0, named: 0 };

/** What a name says is not argued away: product documents, too, have a section on the API. */
const mostLost = (certain: number): number => (certain >= 6 ? 0 : certain >= 3 ? 4 : Infinity);

/** A PR/FAQ may be an engineer's, but then it has the parts that only a PR/FAQ has. */
const isArgued = (kind: PmKind, own: number): boolean =>
	kind === 'prfaq' ? own < 3 : !['wbr', 'postmortem', 'okr'].includes(kind);

function naming(
	recognise: Recognition,
	{ file, folders, title }: Names,
	dated: boolean,
): { certain: number; hint: number } {
	if (recognise.dated === true && !dated) return { certain: 0, hint: 0 };
	const byFile = recognise.file?.test(file) === true ? 3 : 0;
	const byTitle =
		recognise.title?.test(title) === true ? 3 : recognise.titleHint?.test(title) === true ? 2 : 0;
	const fileHint = byFile === 0 && recognise.fileHint?.test(file) === true ? 1 : 0;
	const folder = folders.some(it => recognise.folder?.test(it) === true) ? 1 : 0;
	return { certain: byFile + byTitle, hint: fileHint + folder };
}

/** An everyday word for a name ("strategy") needs something beside it. */
const isProven = ({ proof }: Recognition, headings: number, words: number): boolean =>
	proof === undefined || headings >= 2 || (proof === 'words' && words >= 2);

/** How many of the signs are there, each counted once. */
function count(
	{ roles = [], headings = [] }: Signs,
	reading: Reading,
	bits: (heading: HeadingSigns) => number,
): number {
	const seen = headings.length === 0 ? 0 : reading.headings.reduce((sum, it) => sum | bits(it), 0);
	return (
		roles.filter(it => reading.roles.has(it)).length +
		headings.filter((_, index) => (seen & (1 << index)) !== 0).length
	);
}
