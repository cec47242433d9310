import type { Kind } from '../coach/document/kind.ts';
import type { KindSource } from '../coach/document/identity.ts';
import type { Position } from '../coach/text/source.ts';

/**
 * What this server and its own client say to one another beyond LSP. Everything here is optional: a client that
 * knows none of it gets diagnostics, hovers and fixes all the same.
 */
export interface InitializationOptions {
	/** The client answers `pmCoach/readFile`, so that files of virtual file systems can be read. */
	readonly readFile?: boolean;
	/** The client wants `pmCoach/status` after each check. */
	readonly status?: boolean;
	/** The client has the commands of `commands`; code actions may name them. */
	readonly commands?: boolean;
	/** Whether new findings wait until the author pauses; true when left out. */
	readonly holdWhileTyping?: boolean;
	/** Where a rule's page is; `{rule}` stands for its id. */
	readonly rulePage?: string;
}

/** Commands of the client. */
export const commands = {
	/** Arguments: the rule's id. */
	explain: 'pmCoach.explainFinding',
	/** Arguments: the rule's id, the document's URI. */
	turnOff: 'pmCoach.turnOffRule',
} as const;

/** Server to client, request: a file's text, or null where there is none. */
export const readFileRequest = 'pmCoach/readFile';
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	readonly text: string;
}

/** Server to client, notification: what was found out about a document. */
export const statusNotification = 'pmCoach/status';
export interface Status {
	readonly uri: string;
	readonly version: number;
	readonly kind: Kind;
	readonly kindFrom: KindSource;
	/** Words of prose. */
	readonly words: number;
	/** Why nothing is checked here, as a phrase ("a README"); null where the document is checked. */
	readonly silent: string | null;
	/** How many findings the document has, those that wait for a pause included. */
	readonly findings: number;
}

/** Client to server, request: the kind picked by hand, or null for what the coach recognises by itself. */
export const setKindRequest = 'pmCoach/setKind';
export interface SetKindParams {
	readonly uri: string;
	readonly kind: Kind | null;
}

/** Client to server, request: the parts a document of this kind has, and where each belongs. */
export const insertionsRequest = 'pmCoach/insertions';
export interface InsertionsParams {
	readonly uri: string;
}
export interface InsertionsResult {
	/** The version of the document that the positions are of. */
	readonly version: number;
	readonly kind: Kind;
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

/** Client to server, request: what a rule is about; null for a rule that does not exist. */
export const explainRequest = 'pmCoach/explain';
export interface ExplainParams {
	readonly rule: string;
}
export interface Explanation {
	readonly rule: string;
	readonly summary: string;
	/** The whole explanation as Markdown. */
	readonly markdown: string;
}
