import type { DocumentText } from './document.ts';
import { kinds, type PmKind } from './kind.ts';
import type { KindDefinition } from './kinds/definition.ts';
import { kindDefinitions } from './kinds/index.ts';
import type { Piece } from './piece.ts';
import { plainTitle } from './roles.ts';
import type { Role } from './role.ts';

/** How strongly a document looks like each kind (rules.md D.2). */
export type Scores = Readonly<Record<PmKind, number>>;

/**
 * The kind that a document's name, title, headings and words give away, or undefined: a kind has to reach 5, to
 * lead by 2, and to show in the text and not only in the name. Rather none than a wrong one.
 */
export function recogniseKind(document: DocumentText): PmKind | undefined {
	if (isAboutDocuments(document) || isEngineering(document)) return undefined;
	const scores = scoreKinds(document);
	// A press release with its questions holds every sign of a FAQ.
	if (scores.prfaq >= 5 && scores.faq >= scores.prfaq && scores.faq - scores.prfaq <= 4) return 'prfaq';
	const [best, second] = [...kinds].sort((a, b) => scores[b] - scores[a] || order(a) - order(b));
	if (best === undefined || scores[best] < 5) return undefined;
	const lead = scores[best] - (second === undefined ? 0 : scores[second]);
	return lead >= 2 || (second !== undefined && beats(best, second)) ? best : undefined;
}

const order = (kind: PmKind): number => kindDefinitions.findIndex(it => it.kind === kind);

/** Kinds that share most of their signs; the first is the more particular one, so that a draw is no doubt. */
const draws: Readonly<Partial<Record<PmKind, readonly PmKind[]>>> = {
	prfaq: ['faq', 'prd'],
	wbr: ['status'],
	prd: ['onepager', 'strategy'],
	decision: ['onepager', 'prd'],
	okr: ['strategy'],
	postmortem: ['status'],
};

const beats = (best: PmKind, second: PmKind): boolean => draws[best]?.includes(second) ?? false;

export function scoreKinds(document: DocumentText): Scores {
	const file = fileName(document.path);
	const title = document.title.toLowerCase();
	const roles = new Set(document.sections.flatMap(it => (it.role === undefined ? [] : [it.role])));
	const headings = document.sections.filter(it => it.heading !== undefined && it.role === undefined).map(it => plainTitle(it.title));
	const cues = [...new Set(document.blocks.map(it => it.piece))].reduce((sum, piece) => sum | piece.derived(cuesIn, cuesIn), 0);
	const entries = kindDefinitions.map((definition, index) => {
		const found = (cues >> (index * cueBits)) & (2 ** cueBits - 1);
		const text = structure(definition, roles, headings) + bits(found) + shapeScore(definition.kind, document);
		const name = naming(definition, file, title);
		// A name alone may be a topic ("spec"); name and title together are meant.
		return [definition.kind, text === 0 && name < 6 ? 0 : text + name] as const;
	});
	return Object.fromEntries(entries) as unknown as Scores;
}

function naming({ recognise }: KindDefinition, file: string, title: string): number {
	const byFile = recognise.file?.test(file) === true ? 3 : recognise.fileHint?.test(file) === true ? 1 : 0;
	return byFile + (recognise.title?.test(title) === true ? 3 : 0);
}

function structure({ recognise }: KindDefinition, roles: ReadonlySet<Role>, headings: readonly string[]): number {
	const byRole = recognise.roles?.filter(it => roles.has(it)).length ?? 0;
	const byHeading = recognise.headings?.filter(it => headings.some(heading => it.test(heading))).length ?? 0;
	return Math.min(6, 2 * (byRole + byHeading));
}

/** Signs that are neither name nor heading: tables of metrics, questions as headings, dated headings. */
function shapeScore(kind: PmKind, { sections, blocks }: DocumentText): number {
	if (kind === 'wbr') return blocks.some(it => it.piece.table !== undefined && it.piece.derived(isTrendTable, isTrendTable)) ? 3 : 0;
	if (kind === 'faq') return sections.filter(it => /\?\s*$/u.test(it.title)).length >= 4 ? 4 : 0;
	if (kind === 'postmortem') return sections.filter(it => /^\d{1,2}:\d{2}|^\d{4}-\d{2}-\d{2}[ T]\d/u.test(it.title)).length >= 2 ? 2 : 0;
	return 0;
}

/** Headings of engineering proposals, which share problem, goals and alternatives with product requirements. */
const isEngineering = ({ sections }: DocumentText): boolean =>
	sections.filter(({ title }) => /^(?:graduation criteria|test plan|production readiness.*|upgrade ?\/ ?downgrade strategy|version skew.*|design details|implementation history|release signoff checklist|api(?: changes)?|schema.*|migration.*|benchmarks?|backwards? compatibility|reference-level explanation|guide-level explanation|infrastructure needed.*|detailed design)$/u.test(plainTitle(title))).length >= 2;

/** A table whose header names the change against an earlier period or the plan. */
function isTrendTable({ table }: Piece): boolean {
	const names = table?.header.map(it => it.run.text.trim().toLowerCase()) ?? [];
	return names.some(it => /^(?:wow|w\/w|mom|yoy|vs\.? (?:plan|last week|target|ly)|% change|Δ)$/u.test(it)) && names.some(it => /week|month|quarter|year|actual|current|plan|target/u.test(it));
}

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

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase().replaceAll('_', '-');

/** Pages about PM documents (how to write one, a template, a process) hold their words and are none. */
function isAboutDocuments(document: DocumentText): boolean {
	const names = `${fileName(document.path)} ${document.title.toLowerCase()}`;
	return /\b(?:how[- ]to|guides?|guidelines?|process(?:es)?|templates?|handbook|tutorial|writing|cheat-?sheet|best[- ]practices|what is|introduction to|checklist)\b/u.test(names);
}
