import type { Span } from '../../text/span.ts';
import type { Goal } from './_goals.ts';

/** Goals that share a fault and stand side by side: told once. */
export interface GoalRun {
	readonly span: Span;
	readonly goals: readonly Goal[];
}

/** The runs of neighbours among the goals for which the fault is told. Headings and sentences stand alone. */
export function runsOf(goals: readonly Goal[], isFaulty: (goal: Goal) => boolean): readonly GoalRun[] {
	const runs: Goal[][] = [];
	let previous: Goal | undefined;
	for (const goal of goals) {
		const faulty = isFaulty(goal);
		if (faulty) {
			const joins =
				previous !== undefined &&
				previous.form === goal.form &&
				(goal.form === 'item' || goal.form === 'row');
			if (joins) runs.at(-1)!.push(goal);
			else runs.push([goal]);
		}
		previous = faulty ? goal : undefined;
	}
	return runs.map(it => ({ span: { start: it[0]!.span.start, end: it.at(-1)!.span.end }, goals: it }));
}

/** A goal's own words, cut to what a message can hold. */
export function quoted(text: string): string {
	const line = text
		.replace(/\s+/gu, ' ')
		.replace(/[.;:,]$/u, '')
		.trim();
	return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 58))} …`;
}
