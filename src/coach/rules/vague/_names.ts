import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Whether a capital in mid-sentence makes a name of the words: "the Seamless Wallet". */
export const isName = (sentence: Sentence, { start, end }: Span): boolean =>
	/^\p{Lu}/u.test(sentence.written({ start, end })) &&
	sentence.run.text.slice(sentence.span.start, start).trim() !== '';
