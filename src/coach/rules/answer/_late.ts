import type { Answer, PlacedSentence } from '../../document/answers.ts';
import { opensWithHistory } from '../../prose/history.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { answersAtOnce, isPolar } from './_answers.ts';
import { askedFor, type Asked } from './_question.ts';

/**
 * The index of the sentence that answers, when it comes third or later (second, after a first one of twenty words) and
 * nothing before it answers.
 */
export function lateAnswer(answer: Answer): number | undefined {
	const { question, sentences } = answer;
	if (!isLong(sentences)) return undefined;
	if (question === undefined)
		return isPreamble(sentences[0]!.sentence) ? find(sentences, concludes) : undefined;
	const asked = askedFor(question);
	if (asked === undefined) {
		const answers = wantsVerdict.test(question)
			? concludes
			: asksWhy.test(question)
				? givesReason
				: undefined;
		return answers !== undefined && isPreamble(sentences[0]!.sentence) ? find(sentences, answers) : undefined;
	}
	if (asked === 'yes-no' ? isPolar(answer) : answersAtOnce(asked, question, answer)) return undefined;
	return find(sentences, it => answersOpenly(asked, question, it));
}

/** Three sentences, or many words: short of that nothing is far from the top. */
const isLong = (sentences: readonly PlacedSentence[]): boolean =>
	sentences.length >= 3 ||
	(sentences.length === 2 &&
		sentences[0]!.sentence.words.length >= 20 &&
		sentences.reduce((sum, it) => sum + it.sentence.words.length, 0) >= 45);

function find(
	sentences: readonly PlacedSentence[],
	answers: (sentence: Sentence) => boolean,
): number | undefined {
	const from = sentences[0]!.sentence.words.length >= 20 ? 1 : 2;
	const index = sentences.findIndex(
		({ sentence }) => !sentence.isQuestion && !sentence.hasBlank && answers(sentence),
	);
	return index < from ? undefined : index;
}

/** Questions that want to hear what to do. */
const wantsVerdict =
	/^(?:what|which)\b.*\b(?:recommend(?:ed|ation)?|propos(?:e|ed|al)|should (?:we|i)|decision|decided)\b/iu;

const asksWhy = /^why\b(?!.*\?\s)/iu;

/** Says that it is the reason: whatever comes before may be one as well. */
const givesReason = ({ lower }: Sentence): boolean =>
	/^(?:so,? |but )?(?:the|our|my) (?:main |real |short |biggest |key |first )?reason (?:is|was)\b/u.test(
		lower,
	);

/** A way to set out that does not say the point: history, or the work that led to it. */
const isPreamble = (sentence: Sentence): boolean =>
	opensWithHistory(sentence) || (!concludes(sentence) && preamble.test(sentence.lower));

const preamble =
	/^(?:we|i|the team|our team|the group|the committee|both teams|all teams|teams?) (?:have |had |has |also )?(?:looked|evaluated|considered|compared|reviewed|explored|discussed|met|interviewed|analy[sz]ed|researched|tested|ran|run|spent|started|weighed|examined|studied|investigated|assessed|talked|spoke|surveyed|had|received|got|heard|gathered|collected)\b|^(?:there (?:are|were) (?:several|many|multiple|a number of|two|three|four|five|various)|each (?:of (?:the|these) )?\p{L}+|both (?:\p{L}+ ){0,2}(?:options?|vendors?|approaches|teams?|have|are|were)|all (?:of the |the )?(?:\p{L}+ )?(?:options|vendors|approaches|tools)|several (?:options|vendors|approaches|tools|teams)|this (?:document|section|memo|page|paper) )/u;

/** Words that recommend, decide, ask or sum up. */
const concludes = (sentence: Sentence): boolean => conclusion.test(sentence.lower);

const conclusion =
	/^(?:(?:so|therefore|thus|overall|ultimately|hence|as a result|in (?:short|summary|conclusion)|for (?:these|all these) reasons|given (?:this|that|all this|the above)),? )?(?:we|i|the team)(?: therefore| thus| now| strongly| have| had|'ve)? (?:recommend|propose|ask (?:you|for|that|the)|request|decided|chose|choose|selected|picked|agreed|will (?:go with|proceed with|choose|adopt|pick))\b|^(?:our|the|my) (?:final )?(?:recommendation|decision|answer|proposal|ask) is\b|^(?:bottom line|in short|the bottom line)\b|^please (?:approve|decide|confirm|sign off)\b/u;

/** Whether the sentence answers in the very form that was asked for. */
function answersOpenly(asked: Asked, question: string, sentence: Sentence): boolean {
	const lower = sentence.lower.replace(opener, '');
	if (/^(?:the (?:short )?answer is|our (?:recommendation|answer|decision) is)\b/u.test(lower)) return true;
	switch (asked) {
		case 'yes-no':
			return (
				/^(?:yes|no|not yet|partly)(?:[,.:;!]| [—–-] )/u.test(lower) ||
				(/^(?:should|will|do|are) we\b/iu.test(question) && concludes(sentence))
			);
		case 'choice':
			return concludes(sentence);
		case 'number':
			return givesNumber(question, sentence);
		case 'date':
			return (
				sentence.hasDate &&
				/\b(?:will|expect|plan|target|aim|launch\w*|ships?|due|available|ready|live|release\w*)\b/u.test(
					lower,
				) &&
				!/\b(?:was|were|began|started|had)\b/u.test(lower)
			);
		case 'who':
			return false;
	}
}

/** Words that only announce the conclusion, or say that something comes before it. */
export const opener =
	/^(?:so|therefore|thus|hence|overall|ultimately|finally|consequently|accordingly|in short|in summary|in conclusion|in the end|all in all|on balance|to sum up|as a (?:result|consequence)|for (?:(?:all )?these|this|that) reasons?|because of (?:this|that|all this)|given (?:this|that|all this|all of this|the above|these (?:findings|results|numbers|facts))|with (?:this|that|all this) in mind|based on (?:this|these|the above)(?: \p{L}+)?),? (?=\S)/u;

/** "How many sellers …?" "About 4,100 sellers are affected"; "How much …?" "It costs $4 a seat". */
function givesNumber(question: string, sentence: Sentence): boolean {
	if (
		/^(?:how much (?:does|will|would|is)|what (?:does|will|would|is|are)\b.*\b(?:cost|price)s?)\b/iu.test(
			question,
		)
	) {
		return (
			sentence.quantities.some(it => it.measure === 'money') &&
			/\b(?:costs?|price[ds]?|pay|charge|per|a|total)\b/u.test(sentence.lower)
		);
	}
	const noun = /^how many (?:of (?:the|our|my) )?(?:\p{L}+ )??(\p{L}{4,})/iu
		.exec(question)?.[1]
		?.toLowerCase()
		.replace(/(?:ies|s)$/u, '');
	if (noun === undefined) return false;
	return sentence.quantities.some(it =>
		sentence.run.lower.slice(it.span.end, it.span.end + 24).includes(noun),
	);
}
