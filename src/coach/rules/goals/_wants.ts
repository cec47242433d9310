import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { improveVerb } from '../../lexicon/goal-words.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Goal } from './_goals.ts';
import { readSaid, saidIn, type Said } from './_said.ts';

/** The sentences of a goals section's prose that say what should get better; none where the section gives numbers. */
export function proseGoals({ section }: SectionView): Goal[] {
	if (section.blocks.some(it => it.piece.table !== undefined || saidIn(it.piece).hasSize)) return [];
	return section.blocks.flatMap(it =>
		isProse(it) ? it.piece.derived(wanted, wanted).map(sentence => goalOf(it, sentence)) : [],
	);
}

const isProse = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' &&
	block.item === undefined &&
	block.quote === 'none' &&
	!piece.passage.isVoiceOrPrompt;

const wanted = ({ passage }: Piece): readonly Sentence[] =>
	passage.sentences.filter(
		it =>
			!it.isQuestion &&
			!it.hasBlank &&
			!denies.test(it.lower) &&
			(wants.test(it.lower) || judges.test(it.lower)),
	);

const denies = /\b(?:not|never|without|unclear)\b|n't\b/u;

const wants = new RegExp(
	String.raw`\b(?:goals?|objectives?|aims?|we want|we hope|we aim|success\w*|should)\b(?:[^.]{0,90}?)\s(?:${improveVerb})\s(?=\S)|\bwe want\b[^.]{0,60}\bto be (?:[a-z]+ly )?(?:prevalent|popular|easy|easier|simple|accessible|widely|successful|fast|reliable)\b`,
	'u',
);

/** "Success will be measured using our KPIs": by none in particular. */
const judges =
	/\bsuccess\b[^.]{0,40}\b(?:is|will be|are) (?:measured|judged|evaluated|determined) (?:using|by|through|with|on|via)\b/u;

function goalOf({ block, piece }: PlacedBlock, { span }: Sentence): Goal {
	const { run } = piece.passage;
	const inside = run.toSource(span);
	const stop = /[.!:;]\s*$/u.test(run.text.slice(span.start, span.end)) ? 1 : 0;
	return {
		form: 'sentence',
		span: { start: block.span.start + inside.start, end: block.span.start + inside.end },
		end: block.span.start + inside.end - stop,
		text: run.text.slice(span.start, span.end),
		said: { ...plain(piece), improves: run.text.slice(span.start, span.end) },
		isResult: false,
		isKeyResult: false,
		isMeasure: false,
		isMeasuredBelow: false,
	};
}

const plain = (piece: Piece): Said => ({
	...piece.derived(plain, it => readSaid(it.passage)),
	isMeasured: false,
	output: undefined,
});
