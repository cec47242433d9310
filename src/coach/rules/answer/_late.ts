import type { Answer, PlacedSentence } from '../../document/answers.ts';
import { backgroundOpeners, throatClearers } from '../../lexicon/openers.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { answers, askedFor, saysYesOrNo } from './_question.ts';

/** An answer that stands behind its explanation. */
export interface Late {
	readonly first: PlacedSentence;
	readonly late: PlacedSentence;
	/** Its number among the sentences, from one. */
	readonly place: number;
}

/**
 * The sentence that answers a question, when it comes third or later (second, after a first of twenty words)
 * and the first one does not answer.
 */
export function lateAnswer({ question, sentences }: Answer): Late | undefined {
	const asked = askedFor(question);
	const [first] = sentences;
	if (first === undefined) return undefined;
	const openly = (sentence: Sentence): boolean => isStrong(sentence) || answersOpenly(asked, question, sentence);
	if (answersFirst(asked, question, first.sentence)) return undefined;
	return findLate(sentences, openly);
}

/** The same for a section that owes its reader a conclusion: a decision, a recommendation, an ask, a summary. */
export function lateConclusion(sentences: readonly PlacedSentence[]): Late | undefined {
	const [first] = sentences;
	if (first === undefined || isConclusion(first.sentence) || first.sentence.hasDate || first.sentence.hasBlank) return undefined;
	return findLate(sentences, isConclusion);
}

function findLate(sentences: readonly PlacedSentence[], isAnswer: (sentence: Sentence) => boolean): Late | undefined {
	const words = sentences.reduce((sum, it) => sum + it.sentence.words.length, 0);
	if (sentences.length < 3 && words < 45) return undefined;
	const from = sentences[0]!.sentence.words.length >= 20 ? 1 : 2;
	// What comes before must not answer either, or the late one only repeats.
	if (sentences.slice(0, from).some(it => isAnswer(it.sentence))) return undefined;
	const index = sentences.findIndex((it, at) => at >= from && !it.sentence.hasBlank && !it.sentence.isQuestion && isAnswer(it.sentence));
	return index < 0 ? undefined : { first: sentences[0]!, late: sentences[index]!, place: index + 1 };
}

function answersFirst(asked: ReturnType<typeof askedFor>, question: string, first: Sentence): boolean {
	if (isStrong(first) || first.isQuestion || first.hasBlank || /:\s*$/u.test(first.text)) return true;
	if (/^why\b/u.test(question)) return /\b(?:because|reasons?|since|so that|due to|to \p{Ll}+)\b/u.test(first.lower);
	if (asked === undefined) return false;
	if (asked === 'yes-no') return saysYesOrNo(first.lower) || (answers(asked, question, first) && !isBackground(first));
	return answers(asked, question, first);
}

/** Whether the sentence answers in the very form that was asked for. */
function answersOpenly(asked: ReturnType<typeof askedFor>, question: string, sentence: Sentence): boolean {
	const lower = sentence.lower.replace(/^(?:so|therefore|overall|ultimately|in short),? /u, '');
	if (asked === 'yes-no') return /^(?:yes|no|not yet|partly)\b[,.:;—–-]?/u.test(lower) && !/^no (?:\p{L}+ )/u.test(lower);
	if (asked === 'date') return sentence.hasDate && /\b(?:launch|ship|live|ready|available|release|done|complete|deliver|start|end|happen|will|go)\w*\b/u.test(lower);
	if (asked === 'number') return attachesNumber(question, sentence);
	if (/^why\b/u.test(question)) return /^(?:because\b|the (?:main |real )?reason (?:is|was)\b)/u.test(lower);
	return false;
}

/** "How many sellers …?" "About 4,100 sellers are affected": the number belongs to the question's noun. */
function attachesNumber(question: string, sentence: Sentence): boolean {
	const noun = /^how (?:many|much) (?:of (?:the|our) )?(?:\p{L}+ )?(\p{L}{4,})/u.exec(question)?.[1]?.slice(0, 5);
	return sentence.quantities.some(it => {
		const opens = it.span.start - sentence.span.start < 14;
		const after = sentence.run.lower.slice(it.span.end, it.span.end + 24);
		return (opens && it.measure !== 'time') || (noun !== undefined && after.includes(noun));
	});
}

/** Words that announce the point. */
const isStrong = (sentence: Sentence): boolean =>
	/^(?:in short|bottom line|the (?:short )?answer is|the bottom line|our (?:recommendation|answer|decision) is|(?:so|therefore|overall|ultimately),? (?:we (?:recommend|propose)|our recommendation))\b/u.test(sentence.lower);

/** Words that recommend, decide or ask. */
const isConclusion = (sentence: Sentence): boolean =>
	isStrong(sentence) || /\b(?:we|i|the team) (?:therefore |thus |now |strongly )?(?:recommend|propose|suggest|ask you|ask for|request|have decided|decided|chose|choose)\b|\b(?:recommendation|decision) is\b|\bplease (?:approve|decide|confirm)\b/u.test(sentence.lower);

const isBackground = (sentence: Sentence): boolean => background.test(sentence.lower);

const background = new RegExp(`^(?:${[...backgroundOpeners, ...throatClearers].join('|')})`, 'u');
