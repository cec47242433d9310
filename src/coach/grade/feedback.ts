import type { DocumentText } from '../document/document.ts';
import { feedbackQuestions } from '../document/snippets/small.ts';
import type { Gain } from './grade.ts';
import type { ReviewQuestion } from './review.ts';
import { headingAbove } from './wording.ts';

/** A message that asks a reader two questions which only a reader can answer. */
export function feedbackRequest(
	text: DocumentText,
	questions: readonly ReviewQuestion[],
	gains: readonly Gain[],
): string {
	const file = text.path.slice(text.path.lastIndexOf('/') + 1);
	const asked = [...about(text, questions), ...missing(gains), ...feedbackQuestions.map(sentence)].slice(
		0,
		2,
	);
	return [
		`Two questions on “${text.title === '' ? file : text.title}”:`,
		'',
		...asked.map((it, index) => `${index + 1}. ${it}`),
		'',
		'Reply by [date?].',
		'',
	].join('\n');
}

/** What a review would ask and readers may judge, one question of a rule. */
function about(text: DocumentText, questions: readonly ReviewQuestion[]): readonly string[] {
	const seen = new Set<string>();
	return questions
		.filter(it => forReaders.has(it.rule) && !seen.has(it.rule) && seen.add(it.rule))
		.map(({ question, span }) => {
			const heading = headingAbove(text, span.start);
			const isSaid = heading === undefined || heading === text.title || question.includes(heading);
			// What follows the question is said to the author.
			const asked = question.slice(0, question.lastIndexOf('?') + 1);
			return `A review may ask${isSaid ? '' : ` about “${heading}”`}: ${asked} Does the document answer that for you?`;
		});
}

/** Slips and blanks are the author's to mend before anybody is asked. */
const forReaders: ReadonlySet<string> = new Set([
	'problem-missing',
	'ingredients-first',
	'customer-unnamed',
	'problem-no-evidence',
	'wbr-unexplained-miss',
	'wbr-exception-incomplete',
	'buried-ask',
	'background-first',
	'prfaq-hard-questions',
	'answer-last',
	'faq-direct-answer',
	'one-option-decision',
	'size-of-prize',
	'goal-is-output',
	'dependency-unconfirmed',
	'priorities-unranked',
	'no-trade-offs',
]);

const missing = (gains: readonly Gain[]): readonly string[] =>
	gains
		.filter(it => it.what === 'part')
		.slice(0, 1)
		.map(it => `I have little on “${it.name}” yet: what would you need to read there?`);

const sentence = (question: string): string => `${question[0]!.toUpperCase()}${question.slice(1)}?`;
