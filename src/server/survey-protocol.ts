import type { QuestionSort } from '../coach/grade/questions.ts';
import type { Position } from '../coach/text/source.ts';
import type { Range } from './protocol.ts';

/**
 * Client to server, requests that read many documents of a workspace at once. Those that are open are read as they
 * stand in the editor, all others from their files; progress is told to `workDoneToken`.
 */
export interface SurveyParams {
	readonly files: readonly SurveyedFile[];
	readonly workDoneToken?: string | number;
}
export interface SurveyedFile {
	readonly uri: string;
	/** As people are shown it; with slashes. */
	readonly path: string;
	/** What a Markdown link to it names, without a fragment. */
	readonly link: string;
}

/** Who promised what by when in all of them, and what became of it. */
export const commitmentsRequest = 'pmCoach/commitments';

/** What was forecast in all of them, and what came of it. */
export const forecastsRequest = 'pmCoach/forecasts';

/** The questions of all FAQs and review notes. */
export const questionsRequest = 'pmCoach/questions';
export interface QuestionsResult {
	/** How many documents were read. */
	readonly documents: number;
	/** In order of the documents and places; what several ask in the same words is there once. */
	readonly questions: readonly BankQuestion[];
}
export interface BankQuestion {
	readonly question: string;
	readonly sort: QuestionSort;
	readonly uri: string;
	readonly path: string;
	readonly range: Range;
	/** Where its answer starts; null where there is none. */
	readonly answer: Position | null;
	/** How often it is asked. */
	readonly times: number;
}

/** A list of something, as a page of its own and as the table in it. */
export interface ListResult {
	/** How many entries the list has. */
	readonly entries: number;
	/** How many documents were read. */
	readonly documents: number;
	readonly page: string;
	readonly table: string;
}
