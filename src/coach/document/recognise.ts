import type { DocumentText } from './document.ts';
import { headingSigns } from './heading-signs.ts';
import { kinds, type PmKind } from './kind.ts';
import { isAboutDocuments, namesOf } from './names.ts';
import { weigh, type Weights } from './weigh.ts';

/**
 * The kind that a document's name, title, headings and words give away, or undefined: a kind has to reach 5 and to
 * lead by 2, or to be the more particular of two. Rather none than a wrong one.
 */
export function recogniseKind(document: DocumentText): PmKind | undefined {
	if (
		isAboutDocuments(namesOf(document)) ||
		document.sections.some(it => it.heading !== undefined && headingSigns(it.heading.piece).isMeta)
	)
		return undefined;
	const weights = weigh(document);
	// Where file and title agree on a kind, only kinds that are named, too, can be meant instead.
	const isNamed = kinds.some(it => weights[it].named >= 6 && weights[it].points >= 5);
	const possible = kinds.filter(it => !isNamed || weights[it].named >= 3);
	const best = Math.max(...possible.map(it => weights[it].points));
	if (best < 5) return undefined;
	const candidates = possible.filter(it => weights[it].points > best - 2);
	return candidates.find(it => candidates.every(other => other === it || beats(it, other, weights)));
}

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
