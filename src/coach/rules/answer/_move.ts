import type { PlacedSentence } from '../../document/answers.ts';
import type { Edit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';

/**
 * Moves a sentence, with its emphasis, links and footnotes, to the front of another; undefined where it cannot
 * stand there: when its markup reaches over its ends, or when it leans on what came before ("This …").
 */
export function moveFirst(first: PlacedSentence, late: PlacedSentence): Edit[] | undefined {
	const { run } = late.placed.piece.passage;
	const whole = run.wholeSource(late.sentence.span);
	const target = first.placed.piece.passage.run.wholeSource(first.sentence.span);
	if (whole === undefined || target === undefined || leans.test(plain(late))) return undefined;
	const source = run.sourceText(whole);
	const at = first.placed.block.span.start + target.start;
	const from = shift(whole, late.placed.block.span.start);
	return [{ span: { start: at, end: at }, text: `${capital(withoutOpener(source))} ` }, { span: removal(late, from), text: '' }];
}

const plain = (late: PlacedSentence): string => withoutOpener(late.sentence.text);

/** A sentence that points back cannot open a passage. */
const leans = /^(?:["'“*_]*)(?:this|that|it|they|these|those|such|the former|the latter|he|she|both|also|another|instead|however|but|and|otherwise|then)\b|\b(?:above|below|the second|as mentioned)\b/iu;

const withoutOpener = (text: string): string => text.replace(/^(?:so|therefore|overall|in short|as a result|ultimately|in conclusion|in summary|thus|hence|finally)\b,? /iu, '');

/** The first letter as a capital; marks before it stay. */
const capital = (text: string): string => text.replace(/^([*_[("“]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** What goes: the sentence and one blank beside it, or its paragraph with the empty line when nothing is left. */
function removal({ placed, sentence }: PlacedSentence, from: { start: number; end: number }) {
	const { sentences, run } = placed.piece.passage;
	const last = sentence.index === sentences.length - 1;
	if (sentences.length === 1) return { start: placed.block.span.start - precedingBlank(placed.index), end: placed.block.span.end };
	const source = run.sourceText({ start: 0, end: placed.block.span.end - placed.block.span.start });
	const start = from.start - placed.block.span.start;
	const end = from.end - placed.block.span.start;
	if (last) return { start: placed.block.span.start + start - /\s*$/u.exec(source.slice(0, start))![0].length, end: from.end };
	return { start: from.start, end: placed.block.span.start + end + /^[ \t]*\n?/u.exec(source.slice(end))![0].length };
}

/** The empty line that parts two paragraphs. */
const precedingBlank = (index: number): number => (index > 0 ? 2 : 0);
