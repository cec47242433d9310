import { readAnswers, readOpening, type Answer } from '../../document/answers.ts';
import type { Role } from '../../document/role.ts';
import type { Section } from '../../document/section.ts';
import type { DocumentView } from '../../lint/views.ts';
import { isForm } from '../../prose/blanks.ts';

/** How many questions of the document have an answer; one that is still a blank is none. */
export const questionsAnswered = ({ text }: DocumentView): number =>
	text.sections
		.filter(it => !it.roles.some(role => role === 'appendix' || role === 'glossary'))
		.reduce((sum, it) => sum + owed(it).filter(isWritten).length, 0);

/** Those of quiet sections too, as far as they are asked in so many words. */
const owed = (section: Section): readonly Answer[] => {
	const answers = answersOf(section);
	return answers.length > 0 ? answers : readAnswers(section);
};

const isWritten = ({ question, sentences }: Answer): boolean =>
	!isForm(question ?? '') && !isForm(sentences.map(it => it.sentence.text).join(' '));

/** Answers to questions, and the conclusion that a section of decisions owes. */
export function answersOf(section: Section): readonly Answer[] {
	if (section.roles.some(it => quiet.has(it))) return [];
	const answers = readAnswers(section);
	if (section.role === undefined || !owing.has(section.role) || answers.length > 0) return answers;
	const opening = readOpening(section);
	return opening.sentences.length > 0 ? [opening] : [];
}

const owing: ReadonlySet<Role> = new Set(['decision', 'ask', 'summary']);

const quiet: ReadonlySet<Role> = new Set([
	'background',
	'timeline',
	'appendix',
	'problem',
	'customer',
	'glossary',
	'changelog',
	'open-questions',
	'instructions',
	'requirements',
	'getting-started',
	'quote',
]);
