/** Client to server, request: what a new document can begin with in a folder. */
export const newDocumentsRequest = 'pmCoach/newDocuments';
export interface NewDocumentsParams {
	/** Of the folder that the document will be in; null where it will be in none. */
	readonly folder: string | null;
}
export interface NewDocumentsResult {
	readonly groups: readonly NewDocumentGroup[];
}
export interface NewDocumentGroup {
	/** What somebody wants to write about. */
	readonly title: string;
	/** What tells its documents apart. */
	readonly question: string;
	readonly documents: readonly NewDocumentChoice[];
}
export interface NewDocumentChoice {
	readonly id: string;
	readonly title: string;
	readonly detail: string;
	/** What to ask for as the document's title. */
	readonly asks: string;
	/** What its file's name ends with. */
	readonly ending: string;
}

/** Client to server, request: a new document; null where there is none with this id. */
export const newDocumentRequest = 'pmCoach/newDocument';
export interface NewDocumentParams extends NewDocumentsParams {
	readonly id: string;
	/** May be empty. */
	readonly title: string;
	/** Today, as YYYY-MM-DD: the server knows no clock of the author's. */
	readonly date: string;
}
export interface NewDocumentResult {
	/** In the snippet syntax of VS Code. */
	readonly snippet: string;
	readonly ending: string;
}
