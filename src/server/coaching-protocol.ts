import type { Counts } from '../coach/history/history.ts';
import type { Position } from '../coach/text/source.ts';

/**
 * Client to server, requests about an open document by the same check as its diagnostics, for commands of the
 * client; null where none is open or nothing is checked. Positions are of the version that is named.
 */
export interface CoachingParams {
	readonly uri: string;
}

/** How many findings there are, whatever a preset hides; what has none is left out. */
export const countsRequest = 'pmCoach/counts';
export interface CountsResult {
	readonly version: number;
	readonly rules: Counts;
	readonly attributes: Counts;
}

/** A message that asks a reader two questions on the document. */
export const feedbackRequest = 'pmCoach/feedback';
export interface FeedbackResult {
	readonly text: string;
}

/** The document in short. */
export const summaryRequest = 'pmCoach/summary';
export interface SummaryResult {
	readonly version: number;
	/** Null where nothing in it could be. */
	readonly text: string | null;
	/** The author wrote it as one; else it is how the sections begin. */
	readonly isOwn: boolean;
	/** An empty summary to fill in. */
	readonly form: Form;
}

/** What the document says of its size, and what its author might ask. */
export const biggerRequest = 'pmCoach/bigger';
export interface BiggerResult {
	readonly version: number;
	/** The figure that says what it is worth if it works. */
	readonly prize: Told | null;
	readonly bet: Told | null;
	/** Where it asks already what ten times bigger would take. */
	readonly thought: Told | null;
	readonly questions: readonly string[];
	/** Null where the document has no place for it, or has it. */
	readonly form: Form | null;
}

export interface Told {
	readonly words: string;
	readonly range: { readonly start: Position; readonly end: Position };
}

/** Text to insert. */
export interface Form {
	readonly position: Position;
	/** In the snippet syntax of VS Code. */
	readonly snippet: string;
}
