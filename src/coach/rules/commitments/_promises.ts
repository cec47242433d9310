import type { Piece } from '../../document/piece.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { SectionView } from '../../lint/views.ts';
import { shift, type Span } from '../../text/span.ts';
import { isTracked } from './_facts.ts';

/** Where paragraphs and items of a section put something off without saying to whom or when. */
export function promisesOf({ section, document }: SectionView): readonly PlacedPromise[] {
	if (document.kind === 'unknown' || section.roles.some(it => quiet.has(it))) return [];
	return section.blocks.flatMap(({ block, piece }) => {
		if (block.kind !== 'paragraph' || block.quote !== 'none') return [];
		const { run } = piece.passage;
		const { start } = block.span;
		return promisesIn(piece).map(({ span, end, missing }) => ({
			span: shift(run.toSource(span), start),
			at: run.toSource({ start: end, end }).start + start,
			text: run.text.slice(span.start, span.end),
			missing,
		}));
	});
}

export interface PlacedPromise {
	/** In the document. */
	readonly span: Span;
	/** Where a blank may stand, in the document. */
	readonly at: number;
	readonly text: string;
	readonly missing: 'date' | 'both';
}

const quiet: ReadonlySet<string> = new Set([
	'glossary',
	'appendix',
	'changelog',
	'instructions',
	'quote',
	'non-goals',
	'press-release',
]);

/** Words that put something off without saying to whom or when. */
interface LoosePromise {
	/** In the run. */
	readonly span: Span;
	/** Where a blank may stand, in the run. */
	readonly end: number;
	readonly missing: 'date' | 'both';
}

/** What a paragraph puts off; kept with the piece. */
const promisesIn = (piece: Piece): readonly LoosePromise[] => piece.derived(promisesIn, read);

function read({ passage, source }: Piece): readonly LoosePromise[] {
	if (!mayPutOff.test(passage.run.lower)) return [];
	return passage.sentences.flatMap(sentence => {
		if (sentence.isQuestion || sentence.hasBlank || sentence.isHypothetical) return [];
		for (const { pattern, missing } of patterns) {
			const match = pattern.exec(sentence.lower);
			if (match === null) continue;
			if (isAnswered(sentence) || isTracked(source, passage.run.text)) return [];
			const start = sentence.span.start + match.index;
			return [{ span: { start, end: start + match[0].length }, end: endOf(sentence), missing }];
		}
		return [];
	});
}

const isAnswered = (sentence: Sentence): boolean =>
	sentence.hasDate ||
	sentence.hasReference ||
	sentence.next?.hasDate === true ||
	sentence.next?.hasReference === true ||
	/\b(?:once|after|before|until|as soon as|every|each|when)\b/u.test(sentence.lower);

const endOf = ({ span, run }: Sentence): number => {
	const text = run.text.slice(span.start, span.end);
	return span.start + text.replace(/[\s.!;:,]+$/u, '').length;
};

const mayPutOff =
	/\b(?:offline|separately|elsewhere|follow up|get back|circle back|review|audit|assessment|future|separate)\b/u;

const we =
	"(?:we|i|the team|our team)(?: also| then)?(?: will|'ll| plan to| are going to| intend to)(?: also| then| need to)?";

const patterns: readonly { readonly pattern: RegExp; readonly missing: LoosePromise['missing'] }[] = [
	// "We will follow up on that offline", "we'll get back to you on this".
	{
		pattern: new RegExp(
			String.raw`\b${we} (?:(?:follow up|circle back)\b(?! (?:in|at|every|if|when))|get back to (?:you|this|them|that|it)\b|(?:discuss|take|handle|cover|address|solve|clarify) (?:\p{L}+ ){1,3}(?:offline|separately)\b)(?: (?:on|with|about|to) (?:\p{L}+ ){0,3}\p{L}+| that| this| it)?(?: offline| separately)?`,
			'u',
		),
		missing: 'date',
	},
	// "… which is to be specced separately."
	{
		pattern:
			/\b(?:is|are|will|shall|needs?|has|have)(?: still| yet)? (?:to )?be (?:specc?ed|specified|defined|determined|decided|designed|scoped|addressed|discussed|worked out|clarified|documented|estimated) (?:separately|elsewhere|offline|in (?:a|another) (?:separate|different|future|later) (?:doc|document|spec|proposal|design|discussion|meeting|effort|deliverable|project|ticket|iteration|version))\b/u,
		missing: 'both',
	},
	// "We plan to complete a security review."
	{
		pattern: new RegExp(
			String.raw`\b${we} (?:complete|conduct|perform|run|schedule|do|hold|carry out|undergo) (?:an? |the )?(?:full |formal |thorough |internal |external )?(?:security|legal|privacy|accessibility|compliance|threat|data protection|risk) (?:model )?(?:review|audit|assessment|test|check|analysis)\b`,
			'u',
		),
		missing: 'both',
	},
	// "Future work will include scheduling and monitoring."
	{
		pattern:
			/^\W*future (?:work|releases?|versions?|iterations?|updates?|phases?) (?:will|is going to|are going to) (?:also )?(?:include|add|bring|cover|contain)\b/u,
		missing: 'date',
	},
];
