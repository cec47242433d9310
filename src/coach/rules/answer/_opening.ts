import type { PlacedSentence } from '../../document/answers.ts';

/** The first words of an answer: its first sentence, and the second one if the first says next to nothing. */
export interface Opening {
	readonly text: string;
	readonly lower: string;
	readonly hasNumber: boolean;
	readonly hasSize: boolean;
	readonly hasDate: boolean;
	/** Nothing to judge: a lead-in to a list, a quotation, a blank, a link, code. */
	readonly skip: boolean;
}

/** Words of the first sentence that a reader takes in before making up their mind. */
const patience = 25;

export function openingOf(sentences: readonly PlacedSentence[]): Opening {
	const [first, second] = sentences;
	const parts = first!.sentence.words.length < 5 && second !== undefined ? [first!, second] : [first!];
	const text = parts
		.map(it => it.placed.piece.passage.run.shadow.slice(it.start, it.sentence.span.end))
		.join(' ');
	const words = text
		.split(/\s+/u)
		.slice(0, patience)
		.join(' ')
		.replace(/^(?:short answer|tl;?dr|in short)[:,]\s*/iu, '');
	return {
		text: words,
		lower: words.toLowerCase(),
		hasNumber: parts.some(it => it.sentence.quantities.length > 0),
		hasSize: parts.some(it => it.sentence.hasMagnitude),
		hasDate: parts.some(it => it.sentence.hasDate),
		skip:
			parts.some(({ sentence }) => sentence.hasBlank || sentence.hasQuote || sentence.isQuestion) ||
			/:\s*$/u.test(text) ||
			/^\W*$/u.test(text),
	};
}

/** An honest "we don't know" answers any question. */
export const unknown =
	/\b(?:(?:don't|do not|doesn't|does not|cannot|can't)(?: yet| currently)? (?:know|say|tell|commit)|unknown|unclear|(?:not|n't)(?: \w+)? (?:been )?(?:decided|known|clear|sure|determined|finali[sz]ed|planned|measured)|tbd|tbc|to be (?:decided|determined|confirmed|announced)|undecided|too early)\b/u;

/** Puts the answer off, or describes the work instead. */
export const defers = new RegExp(
	[
		String.raw`^(?:we|the team|our team|engineering|design|product|legal)(?:'re| are| is| have been| has been) (?:(?:still|currently|also|actively) )*(?:working (?:on|with|hard|closely)|determining|exploring|investigating|evaluating|assessing|looking (?:into|at)|reviewing|considering|discussing|analy[sz]ing|figuring out|deciding)\b`,
		String.raw`^(?:we|the team|our team|engineering|design|product|legal)(?:'ll| will) (?:(?:also|still) )?(?:work (?:on|hard|closely)|determine|explore|investigate|evaluate|assess|look (?:into|at)|review|consider|discuss|analy[sz]e|decide)\b`,
		String.raw`^we work (?:hard|closely)\b`,
		String.raw`\b(?:will be|is being|are being|being) (?:determined|decided|defined|discussed|explored|evaluated|assessed|investigated|worked out)\b`,
		String.raw`^(?:that's|that is|this is)? ?(?:a )?(?:great|good|excellent|important|fair) (?:question|point)\b`,
	].join('|'),
	'u',
);
