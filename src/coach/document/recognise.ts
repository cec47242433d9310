import type { DocumentText } from './document.ts';
import { engineeringScore } from './engineering.ts';
import { kinds, type PmKind } from './kind.ts';
import type { KindDefinition, Recognition, Signs } from './kinds/definition.ts';
import { kindDefinitions } from './kinds/index.ts';
import { isAboutDocuments, isDated, namesOf, type Names } from './names.ts';
import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { plainTitle } from './roles.ts';
import { shapesOf } from './shapes.ts';

/** Points by kind (rules.md D.2). */
export type Scores = Readonly<Record<PmKind, number>>;

/**
 * The kind that a document's name, title, headings and words give away, or undefined: a kind has to reach 5 and to
 * lead by 2, or to be the more particular of two. Rather none than a wrong one.
 */
export function recogniseKind(document: DocumentText): PmKind | undefined {
	if (isAboutDocuments(document, namesOf(document))) return undefined;
	const weights = weigh(document);
	// Where file and title agree on a kind, only kinds that are named, too, can be meant instead.
	const isNamed = kinds.some(it => weights[it].named >= 6 && weights[it].points >= 5);
	const possible = kinds.filter(it => !isNamed || weights[it].named >= 3);
	const best = Math.max(...possible.map(it => weights[it].points));
	if (best < 5) return undefined;
	const candidates = possible.filter(it => weights[it].points > best - 2);
	return candidates.find(it => candidates.every(other => other === it || beats(it, other, weights)));
}

/** How strongly a document looks like each kind; for tests and for whoever wonders. */
export const scoreKinds = (document: DocumentText): Scores =>
	Object.fromEntries(Object.entries(weigh(document)).map(([kind, { points }]) => [kind, points])) as Record<
		PmKind,
		number
	>;

/** Of two kinds that share most of their signs, the more particular one, else the one that is named. */
function beats(kind: PmKind, other: PmKind, weights: Weights): boolean {
	// A problem and a metric may make a one-pager; requirements and non-goals make a PRD.
	if (kind === 'prd' && other === 'onepager') return weights.prd.own > 0;
	if (kind === 'onepager' && other === 'prd') return weights.prd.own === 0;
	if (draws[kind]?.includes(other) === true) return true;
	return draws[other]?.includes(kind) !== true && weights[kind].named >= 3 && weights[other].named === 0;
}

/** The more particular kind and those it is told from. */
const draws: Readonly<Partial<Record<PmKind, readonly PmKind[]>>> = {
	prfaq: ['faq', 'prd', 'onepager'],
	wbr: ['status'],
	decision: ['onepager', 'prd'],
	okr: ['strategy'],
	postmortem: ['status'],
};

interface Weight {
	readonly points: number;
	/** Signs of its own. */
	readonly own: number;
	/** What names give: 3 for the file or the title, 6 for both. */
	readonly named: number;
}

type Weights = Readonly<Record<PmKind, Weight>>;

/** Zero for kinds that are neither named nor show a sign of their own. */
function weigh(document: DocumentText): Weights {
	const names = namesOf(document);
	const headed = document.sections.filter(it => it.heading !== undefined);
	// The title names the document; it is no section of it.
	const sections = headed.filter((it, index) => it.level > 1 || index > 0);
	const seen: Seen = {
		roles: new Set(sections.flatMap(it => (it.role === undefined ? [] : [it.role]))),
		headings: [...new Set(sections.map(it => plainTitle(it.title)))],
	};
	const dated = isDated(document, names);
	const engineering = engineeringScore(document);
	const cues = [...new Set(document.blocks.map(it => it.piece))].reduce(
		(sum, piece) => sum | piece.derived(cuesIn, cuesIn),
		0,
	);
	const shapes = shapesOf(document, names);
	const entries = kindDefinitions.map((definition, index) => {
		const { kind, recognise } = definition;
		if (
			recognise.not?.test(names.title) === true ||
			recognise.not?.test(names.file.replaceAll('-', ' ')) === true
		)
			return [kind, none] as const;
		const name = naming(definition, names, dated);
		const own = count(recognise.own, seen);
		const shared = count(recognise.shared, seen);
		const shape = shapes[kind];
		const isOwn =
			own > 0 ||
			shape?.isOwn === true ||
			recognise.own.pairs?.some(pair => pair.every(it => seen.roles.has(it))) === true;
		if (name.certain === 0 && !isOwn) return [kind, none] as const;
		const words = bits((cues >> (index * cueBits)) & (2 ** cueBits - 1));
		if (!isOwn && !isProven(recognise, shared, words)) return [kind, none] as const;
		const text = Math.min(6, 2 * (own + shared)) + words + (shape?.points ?? 0);
		// A name alone may be a topic ("spec"); file and title together are meant.
		if (text === 0 && name.certain < 6) return [kind, none] as const;
		const less =
			2 * seen.headings.filter(it => recognise.against?.test(it) === true).length +
			(technical.has(kind) ? Math.min(engineering, mostLost(name.certain)) : 0);
		return [
			kind,
			{ points: Math.max(0, text + name.certain + name.hint - less), own, named: name.certain },
		] as const;
	});
	const weights = Object.fromEntries(entries) as Record<PmKind, Weights[PmKind]>;
	// A press release with its questions holds every sign of a FAQ, short of its name.
	if (weights.prfaq.points >= 5 && (weights.prfaq.named > 0 || weights.faq.named < 6))
		weights.faq = { points: Math.min(weights.faq.points, weights.prfaq.points), own: 0, named: 0 };
	return weights;
}

const none: Weight = { points: 0, own: 0, named: 0 };

interface Seen {
	readonly roles: ReadonlySet<Role>;
	readonly headings: readonly string[];
}

/** What a name says is not argued away: product documents, too, have a section on the API. */
const mostLost = (certain: number): number => (certain >= 6 ? 0 : certain >= 3 ? 4 : Infinity);

const technical: ReadonlySet<PmKind> = new Set(['prd', 'onepager', 'strategy', 'decision', 'status', 'faq']);

function naming(
	{ recognise }: KindDefinition,
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

const count = ({ roles = [], headings = [] }: Signs, seen: Seen): number =>
	roles.filter(it => seen.roles.has(it)).length +
	headings.filter(it => seen.headings.some(heading => it.test(heading))).length;

const cueBits = 3;

/** Three bits a kind: which of its cues stand in the piece. */
function cuesIn({ passage }: Piece): number {
	const { lower } = passage.run;
	if (lower === '') return 0;
	let found = 0;
	kindDefinitions.forEach(({ recognise }, index) => {
		recognise.cues?.slice(0, cueBits).forEach((cue, bit) => {
			if (cue.test(lower)) found |= 1 << (index * cueBits + bit);
		});
	});
	return found;
}

const bits = (value: number): number => (value & 1) + ((value >> 1) & 1) + ((value >> 2) & 1);
