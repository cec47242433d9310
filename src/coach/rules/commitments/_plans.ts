import { plainTitle } from '../../document/roles.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { withHeading } from '../../document/walk.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { factsOf } from './_facts.ts';

/** A plan of several steps that tells no time for any of them. */
export interface UntimedPlan {
	readonly span: Span;
	/** Where the blank goes: behind the first step. */
	readonly end: number;
	readonly steps: number;
}

/** The list of steps under "Implementation plan" or "What is the project plan?". */
export function untimedPlan({ section, document }: SectionView): UntimedPlan | undefined {
	if (document.kind === 'postmortem' || !isPlan(section)) return undefined;
	const all = withChildren(section);
	const blocks = all.flatMap(withHeading);
	if (blocks.some(it => it.piece.derived(untimedPlan, tellsTime))) return undefined;
	const steps = blocks.filter(isStep);
	const [first] = steps;
	const last = steps.at(-1);
	if (first === undefined || last === undefined || steps.length < 3) return undefined;
	// Steps that tell what a system does, or what readers are to do, are no plan.
	if (2 * steps.length < blocks.filter(it => it.block.item !== undefined).length) return undefined;
	return {
		span: { start: first.block.span.start, end: last.block.span.end },
		end: first.block.span.start + kept(first),
		steps: steps.length,
	};
}

const isStep = ({ block, piece }: PlacedBlock): boolean =>
	block.item !== undefined && block.kind === 'paragraph' && block.quote === 'none' && factsOf(piece).isAction;

const kept = ({ piece }: PlacedBlock): number =>
	piece.source
		.trimEnd()
		.replace(/[.;:,…]$/u, '')
		.trimEnd().length;

const isPlan = ({ title, level, heading }: Section): boolean =>
	heading !== undefined && level > 1 && plan.test(plainTitle(title));

const plan =
	/^(?:(?:what (?:is|are)|what's) )?(?:(?:the|our|proposed|high[- ]level|overall|initial|detailed) )*(?:project|implementation|delivery|roll-?out|launch|release|work|execution|migration) plan$/u;

const withChildren = (section: Section): readonly Section[] => [
	section,
	...section.children.flatMap(withChildren),
];

/** A date, a duration, an estimate, a release, a ticket: somebody has thought of when. */
const tellsTime = ({ passage, source, table }: PlacedBlock['piece']): boolean =>
	table !== undefined ||
	passage.sentences.some(
		it => it.hasDate || it.hasBlank || it.quantities.some(quantity => quantity.measure === 'time'),
	) ||
	/\b(?:weeks?|months?|days?|quarters?|sprints?|years?|t-shirt|estimat\w+|effort|timelines?|schedule|deadline|v?\d+\.\d+|tbd|milestones?|epic|tracked|roadmap|project board)\b|#\d/u.test(
		passage.run.lower,
	) ||
	/\/(?:issues|pull|projects|milestone)\b/u.test(source);
