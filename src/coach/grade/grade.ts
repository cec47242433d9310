import type { DocumentView } from '../lint/views.ts';
import type { Lint } from '../lint/engine.ts';
import type { AnyRule } from '../lint/rule.ts';
import { gradeAttributes, type AttributeGrade } from './attributes.ts';
import { cleanLosses, readProse } from './clean.ts';
import { lettersOf, type Letter } from './letter.ts';
import { rounded, type Loss } from './loss.ts';
import { promiseLosses } from './promises.ts';
import { structureLosses } from './structure.ts';

/** How a document stands (rules.md F). All figures are 0 to 100 and rounded for the reader. */
export interface Grade {
	readonly score: number;
	readonly letter: Letter;
	/** The three parts the score is made of; undefined where this kind of document has no such part. */
	readonly parts: {
		readonly clean: number;
		readonly structure: number | undefined;
		readonly promises: number | undefined;
	};
	/** Where the points went, the dearest first; whole points that add up to 100 − `score`. */
	readonly losses: readonly Loss[];
	/** What would raise the score most, the best first; three at most. */
	readonly gains: readonly Gain[];
	readonly attributes: readonly AttributeGrade[];
	/** For information; never part of the score. */
	readonly findingsPerThousandWords: number;
}

/** Points to be had by mending everything of one rule, part or promise. */
export interface Gain {
	readonly what: Loss['what'];
	/** A rule's id, a part's title or a promise's name. */
	readonly name: string;
	readonly points: number;
}

/** Fewer words of prose than this are no document yet: nothing is graded, an empty template included. */
export const fewestGradedWords = 60;

/** The grade of a checked document; undefined where it is too short to be graded. `rules` are all there are. */
export function gradeOf(view: DocumentView, lint: Lint, rules: readonly AnyRule[]): Grade | undefined {
	if (view.text.words < fewestGradedWords) return undefined;
	const prose = readProse(view.text);
	const clean = cleanLosses(prose, lint.faults);
	const structure = structureLosses(view);
	const promises = promiseLosses(view, lint.broken, rules);
	const present = [
		{ weight: 0.5, losses: clean },
		...(structure === undefined ? [] : [{ weight: 0.3, losses: structure }]),
		...(promises === undefined ? [] : [{ weight: 0.2, losses: promises }]),
	];
	const all = present.reduce((sum, it) => sum + it.weight, 0);
	const losses = present.flatMap(({ weight, losses: own }) =>
		own.map(it => ({ ...it, points: (it.points * weight) / all })),
	);
	const score = Math.round(100 - total(losses));
	return {
		score,
		letter: lettersOf(score),
		parts: {
			clean: Math.round(100 - total(clean)),
			structure: structure && Math.round(100 - total(structure)),
			promises: promises && Math.round(100 - total(promises)),
		},
		losses: rounded(losses, 100 - score),
		gains: gainsOf(losses),
		attributes: gradeAttributes(prose, lint, rules, view),
		findingsPerThousandWords: Math.round((lint.plain.length / view.text.words) * 10_000) / 10,
	};
}

const total = (losses: readonly Loss[]): number => losses.reduce((sum, it) => sum + it.points, 0);

function gainsOf(losses: readonly Loss[]): readonly Gain[] {
	const gains = new Map<string, Gain>();
	for (const { what, name, points } of losses) {
		const key = `${what} ${name}`;
		gains.set(key, { what, name, points: (gains.get(key)?.points ?? 0) + points });
	}
	return [...gains.values()]
		.sort((a, b) => b.points - a.points || a.name.localeCompare(b.name))
		.slice(0, 3)
		.map(it => ({ ...it, points: Math.round(it.points * 10) / 10 }))
		.filter(it => it.points > 0);
}
