import type { Lint } from '../lint/engine.ts';
import { attributes, type AnyRule, type Attribute } from '../lint/rule.ts';
import { highlights, type Stage } from '../lint/stages.ts';
import type { DocumentView } from '../lint/views.ts';
import { cleanLosses, type Prose } from './clean.ts';
import { promisesOf } from './promises.ts';

/** One of the attributes of product managers (rules.md F.5), as far as a document shows it. */
export interface AttributeGrade {
	readonly attribute: Attribute;
	/** 0 to 100; undefined where there is too little to go by. */
	readonly score: number | undefined;
}

/**
 * Each attribute by the faults of its own rules, and by the items that they promise. Unlike the score it may
 * fall when a sentence is taken out that other rules had flagged: it promises nothing but to be told in place.
 */
export function gradeAttributes(
	prose: Prose,
	{ faults, broken }: Lint,
	rules: readonly AnyRule[],
	view: DocumentView,
): readonly AttributeGrade[] {
	return attributes.map(attribute => {
		const own = rules.filter(it => it.attribute === attribute);
		const flagged = faults.filter(it => it.rule.attribute === attribute);
		const kept = promisesOf(view, broken, own);
		const items = kept.reduce((sum, it) => sum + it.items, 0);
		if (flagged.length + items < fewestSignals) return { attribute, score: undefined };
		const clean = 100 - cleanLosses(prose, flagged).reduce((sum, it) => sum + it.points, 0);
		const missed = kept.reduce((sum, it) => sum + it.missed, 0);
		return {
			attribute,
			score: Math.round(items === 0 ? clean : 0.6 * clean + 0.4 * 100 * (1 - missed / items)),
		};
	});
}

const fewestSignals = 3;

/** What is said instead of a score where there is too little to go by. */
export const notEnough = 'not enough evidence';

/** The attributes to look at first at a stage of a career, and the others. */
export function byStage(
	all: readonly AttributeGrade[],
	stage: Stage | '',
): { readonly first: readonly AttributeGrade[]; readonly others: readonly AttributeGrade[] } {
	const chosen = highlights(stage);
	return {
		first: all.filter(({ attribute }) => chosen.includes(attribute)),
		others: all.filter(({ attribute }) => !chosen.includes(attribute)),
	};
}
