import type { Kind } from '../coach/document/kind.ts';
import type { Position } from '../coach/text/source.ts';

/** Client to server, request: the parts a document of this kind has, and where each belongs. */
export const insertionsRequest = 'pmCoach/insertions';
export interface InsertionsParams {
	readonly uri: string;
}
export interface InsertionsResult {
	/** The version of the document that the positions are of. */
	readonly version: number;
	readonly kind: Kind;
	/** How people call the kind; the team's own name for it where it has one. */
	readonly kindName: string;
	readonly items: readonly InsertionItem[];
}
export interface InsertionItem {
	readonly id: string;
	readonly title: string;
	/** The document has no such part yet. */
	readonly missing: boolean;
	readonly position: Position;
	/** In the snippet syntax of VS Code. */
	readonly snippet: string;
}
