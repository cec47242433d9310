import { bitterWords, hardAnswerCues, hardQuestionCues } from '../../lexicon/hard-questions.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { snippetNamed } from '../../document/snippets/index.ts';
import type { Piece } from '../../document/piece.ts';

export type Topic = keyof typeof hardQuestionCues;

/** The hard questions of an internal FAQ. */
export interface HardQuestion {
	/** Its place among the questions of the template. */
	readonly order: number;
	/** What it is about; one question of the template is about several things. */
	readonly topics: readonly Topic[];
	readonly question: string;
	/** What stands below it in the template: a blank that says what sort of answer it wants. */
	readonly answer: string;
}

/** Which part of the template is about what: words of its question. */
const topicsByQuestion: readonly (readonly [words: string, topics: readonly Topic[]])[] = [
	['(TAM)', ['customer-tam']],
	['What evidence', ['evidence']],
	['unit economics', ['economics']],
	['technical problems', ['technical']],
	['depend on', ['dependencies']],
	['make this fail', ['risks']],
	['alternatives', ['competition']],
	['Why now', ['why-now']],
	['Why us', ['why-us']],
	['have to be true', ['must-be-true']],
	['not building', ['not-building']],
	['measure success', ['success-metric']],
	['support, operations and legal', ['support', 'operations', 'legal']],
];

/** In the order in which the template asks them. */
const hardQuestions: readonly HardQuestion[] = readTemplate();

/** The questions on the topics, those on the first topics first; of several things only what is among the topics. */
export function questionsOn(topics: readonly Topic[]): readonly HardQuestion[] {
	const questions = topics.map(topic => hardQuestions.find(it => it.topics.includes(topic))!);
	return [...new Set(questions)].map(it => {
		const own = it.topics.filter(topic => topics.includes(topic));
		if (own.length === it.topics.length) return it;
		return { ...it, topics: own, question: `How will ${own.join(' and ')} handle it?` };
	});
}

/** From what a review asks first to what it asks last. */
export const importance: readonly Topic[] = Object.keys(hardQuestionCues) as Topic[];

/** What nobody asks, as the object of a sentence. */
export const phrases: Readonly<Record<Topic, string>> = {
	risks: 'what could make this fail',
	'success-metric': 'how success will be measured',
	economics: 'what it costs and earns',
	'customer-tam': 'how many customers have the problem',
	competition: 'what the alternatives are',
	evidence: 'how you know that customers want it',
	dependencies: 'whom the plan depends on',
	technical: 'what is hard to build',
	'must-be-true': 'what would have to be true',
	'not-building': 'what is left out',
	'why-now': 'why now',
	'why-us': 'why us',
	support: 'who answers customers',
	operations: 'who runs it',
	legal: 'what the law asks',
};

/** Nearly every review asks these. */
export const vital: ReadonlySet<Topic> = new Set([
	'risks',
	'success-metric',
	'economics',
	'customer-tam',
	'competition',
	'evidence',
	'dependencies',
]);

/** What the questions in a block, or its words if it is a heading, are about. */
export const asksAbout = (piece: Piece): ReadonlySet<Topic> => piece.derived(asksAbout, readAsked);

/** What a heading is about, whether or not it asks. */
export const isAbout = (piece: Piece): ReadonlySet<Topic> =>
	piece.derived(isAbout, it => topicsIn(wordsOf(it), asked));

/** What the sentences of a block answer in passing. */
export const tellsAbout = (piece: Piece): ReadonlySet<Topic> =>
	piece.derived(tellsAbout, it => topicsIn(wordsOf(it), told));

/** Whether a block says that the product is given away. */
export const isGivenAway = (piece: Piece): boolean =>
	piece.derived(isGivenAway, it =>
		/\bopen[- ]sourced?\b|\b(?:apache|mit|gpl|bsd)[- ](?:2\.0 )?licen[cs]e/u.test(wordsOf(it)),
	);

/** Whether a block admits that something may be bad, unsure or limited. */
export const isBitter = (piece: Piece): boolean => piece.derived(isBitter, it => bitter.test(wordsOf(it)));

/** Which question of the template a block puts, to tell what comes before it; -1 where none. */
export const orderOf = (piece: Piece): number =>
	piece.derived(orderOf, it => {
		const topics = asksAbout(it);
		return hardQuestions.find(({ topics: own }) => own.some(topic => topics.has(topic)))?.order ?? -1;
	});

function readAsked(piece: Piece): ReadonlySet<Topic> {
	const { sentences } = piece.passage;
	const questions = sentences.filter(it => it.isQuestion || /\?\s/u.test(it.text));
	return topicsIn(questions.map(it => it.text.toLowerCase()).join(' '), asked);
}

/** Of a table the header and the first column, which say what its figures are of. */
function wordsOf({ passage, table }: Piece): string {
	if (table === undefined) return passage.run.text.toLowerCase();
	const cells = [...table.header, ...table.rows.flatMap(row => row.slice(0, 1))];
	return cells.map(it => it.run.text.toLowerCase()).join(' ');
}

type Patterns = readonly (readonly [Topic, RegExp])[];

const patterns = (cues: Readonly<Partial<Record<Topic, string>>>, wrap: (cue: string) => string): Patterns =>
	Object.entries(cues).map(([topic, cue]) => [topic as Topic, new RegExp(wrap(cue), 'u')] as const);

const asked = patterns(hardQuestionCues, it => String.raw`\b(?:${it})\b`);
const told = patterns(hardAnswerCues, it => it);
const bitter = new RegExp(bitterWords, 'u');

const topicsIn = (text: string, cues: Patterns): ReadonlySet<Topic> =>
	new Set(text === '' ? [] : cues.filter(([, cue]) => cue.test(text)).map(([topic]) => topic));

function readTemplate(): HardQuestion[] {
	const lines = expandSnippet(snippetNamed('pm-faq-int').body).split('\n');
	return lines.flatMap((line, index) => {
		const question = /^### (.*)$/u.exec(line)?.[1];
		const topics = topicsByQuestion.find(([words]) => question?.includes(words) === true)?.[1];
		return question === undefined || topics === undefined
			? []
			: [{ order: index, topics, question, answer: lines[index + 1]! }];
	});
}
