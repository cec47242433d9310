import type { Answer, PlacedSentence } from '../../document/answers.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { shift, type Span } from '../../text/span.ts';
import { opener } from './_late.ts';
import { askedFor, type Asked } from './_question.ts';

/**
 * Moves a sentence, with its emphasis, links and footnotes, to the front of the answer, without a "So," before
 * it. Undefined where it cannot stand there: when markup reaches over its ends, when it leans on what came
 * before ("This …", "the second …"), or when its paragraph is a list item's or a quotation's own.
 */
export function moveFirst({ sentences }: Answer, index: number): readonly Edit[] | undefined {
	const first = sentences[0]!;
	const late = sentences[index]!;
	if (late.placed !== first.placed && late.placed.block.item !== undefined) return undefined;
	if (leansOnOthers(late)) return undefined;
	const whole = late.placed.piece.passage.run.wholeSource(late.sentence.span);
	const at = insertionPoint(first);
	const words = standingAlone(late, whole);
	if (whole === undefined || at === undefined || words === undefined) return undefined;
	const gone = removal(late, whole);
	const rest =
		sentences.some((it, other) => other !== index && it.placed === late.placed) ||
		late.placed === first.placed;
	if (rest)
		return [
			{ span: { start: at, end: at }, text: `${words}${gapBefore(first)}` },
			{ span: gone, text: '' },
		];
	// A paragraph of its own moves as one.
	return first.sentence.index === 0
		? [
				{ span: { start: at, end: at }, text: `${words}\n\n` },
				{ span: gone, text: '' },
			]
		: undefined;
}

/** A line for the answer, to stand before the first sentence; beside it where the question shares its paragraph. */
export function answerLine({ question, sentences }: Answer): string {
	const asked = question === undefined ? undefined : askedFor(question);
	const first = sentences[0]!;
	const beside = first.sentence.index > 0 || first.placed.block.item !== undefined;
	return `**Answer:** ${asked === undefined ? '[what you recommend, in one sentence?]' : blanks[asked]}${beside ? ' ' : '\n\n'}`;
}

const blanks: Readonly<Record<Asked, string>> = {
	'yes-no': '[yes, no or not yet?]',
	number: '[number, or “we don’t know, by date”?]',
	date: '[date, or “we don’t know, by date”?]',
	who: '[who?]',
	choice: '[which one?]',
};

/** Where the answer's first word or its emphasis starts, in the document. */
export function insertionPoint({ placed, sentence, start }: PlacedSentence): number | undefined {
	const whole = placed.piece.passage.run.wholeSource({ start, end: sentence.span.end });
	return whole === undefined ? undefined : placed.block.span.start + whole.start;
}

/** A sentence that points back, or to its own place, cannot open a passage. */
function leansOnOthers({ sentence }: PlacedSentence): boolean {
	const text = sentence.lower.replace(opener, '').replace(connective, '$1');
	const answer = /^(?:yes|no|not yet|partly)\b/u.test(text);
	const pointers = answer
		? /\b(?:above|below|second|former|latter|these|those|such)\b/u
		: /^(?:this|that|it|they|these|those|such|he|she|its|their|his|her|both|neither|either|here|there|then|also|instead|otherwise|however|but|and|or|still|yet|another)\b|\b(?:above|below|second|former|latter|them|these|those|such|this|that (?:is|was|means)|again|same|the others?)\b/u;
	return pointers.test(text);
}

/**
 * What parts the moved sentence from the first one: where the author wraps lines, a line end, so that the lines
 * below stay as they are.
 */
function gapBefore({ placed, sentence, start }: PlacedSentence): string {
	const { source, passage } = placed.piece;
	const indent = /(?<! {2}|\\)\n([ \t]*)/u.exec(source)?.[1];
	const first = passage.run.text.slice(start, sentence.span.end).trimStart();
	return indent !== undefined && /^\p{L}/u.test(first) ? `\n${indent}` : ' ';
}

/**
 * The sentence's source, without "So," in front and "therefore" in "We therefore recommend", its first letter a
 * capital. Its own line ends stay.
 */
function standingAlone({ placed, sentence }: PlacedSentence, whole: Span | undefined): string | undefined {
	if (whole === undefined) return undefined;
	const { run } = placed.piece.passage;
	const { start } = sentence.span;
	const from = start + (opener.exec(sentence.lower)?.[0].length ?? 0);
	const inside = connective.exec(run.lower.slice(from, sentence.span.end));
	const cuts = [
		{ start, end: from },
		...(inside === null ? [] : [{ start: from + inside[1]!.length, end: from + inside[0].length }]),
	].filter(it => it.start < it.end);
	const first = { start: from, end: from + 1 };
	if (![...cuts, first].every(it => run.isUnbroken(it))) return undefined;
	const place = run.toSource(first);
	const edits = [
		...cuts.map(it => ({ span: shift(run.toSource(it), -whole.start), text: '' })),
		{ span: shift(place, -whole.start), text: run.sourceText(place).toUpperCase() },
	];
	return applyEdits(run.sourceText(whole), edits);
}

const connective = /^((?:we|i|the team) )(?:therefore|thus|hence|consequently|accordingly) (?=\p{L})/u;

/** What goes with the sentence: the blank on one side of it, or the empty line before a paragraph of its own. */
function removal({ placed, sentence }: PlacedSentence, whole: Span): Span {
	const { source, passage } = placed.piece;
	const { start, end } = placed.block.span;
	if (passage.sentences.length === 1) return { start: start - blankLinesBefore(placed), end };
	const isLast = sentence.index === passage.sentences.length - 1;
	const before = isLast ? /(?:\n[ \t]*|[ \t]*)$/u.exec(source.slice(0, whole.start))![0].length : 0;
	const after = isLast ? 0 : /^[ \t]*(?:\n[ \t]*)?/u.exec(source.slice(whole.end))![0].length;
	return shift({ start: whole.start - before, end: whole.end + after }, start);
}

/** The line ends between a paragraph and what stands before it. */
function blankLinesBefore(placed: PlacedSentence['placed']): number {
	const { section, block } = placed;
	const index = section.blocks.indexOf(placed);
	const before = section.blocks[index - 1] ?? section.heading;
	return before === undefined ? 0 : block.span.start - before.block.span.end;
}
