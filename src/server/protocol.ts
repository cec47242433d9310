import type { Kind } from '../coach/document/kind.ts';
import type { KindSource } from '../coach/document/identity.ts';
import type { Letter } from '../coach/grade/letter.ts';
import type { Loss } from '../coach/grade/loss.ts';
import type { Attribute } from '../coach/lint/rule.ts';
import type { Position } from '../coach/text/source.ts';

/**
 * What this server and its own client say to one another beyond LSP. Everything here is optional: a client that
 * knows none of it gets diagnostics, hovers and fixes all the same.
 */
export interface InitializationOptions {
	/** The client answers `pmCoach/readFile`, so that files of virtual file systems can be read. */
	readonly readFile?: boolean;
	/** The client answers `pmCoach/listFolder`, for the same reason. */
	readonly listFolder?: boolean;
	/** The client wants `pmCoach/status` after each check. */
	readonly status?: boolean;
	/** The client has the commands of `commands`; code actions may name them. */
	readonly commands?: boolean;
	/** The client shows pictures that stand in the Markdown of a hover. */
	readonly pictures?: boolean;
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
	/** Arguments: `TurnOffHereParams` without the reason, which it asks for. */
	turnOffHere: 'pmCoach.turnOffHere',
	/** Arguments: the part's id or nothing, the document's URI. */
	insertSection: 'pmCoach.insertSection',
	/** Arguments: the document's URI, the range to stay in. */
	nextBlank: 'pmCoach.nextBlank',
	/** Shows the fixes that a place has. Arguments: the document's URI, the place's range. */
	showFixes: 'pmCoach.showFixes',
	/** A rule's own fix has been taken. */
	fixTaken: 'pmCoach.fixTaken',
} as const;

/** What the kinds of all code actions on tables begin with: `.fill.wow`, `.add.plan`, `.exception` and so on follow. */
export const tableActionKinds = 'refactor.rewrite.pmCoach';

/** Server to client, request: a file's text, or null where there is none. */
export const readFileRequest = 'pmCoach/readFile';
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	readonly text: string;
}

/** Server to client, request: the names of the files in a folder, or null where there is none. */
export const listFolderRequest = 'pmCoach/listFolder';
export interface ListFolderParams {
	readonly uri: string;
}
export interface ListFolderResult {
	readonly names: readonly string[];
}

/** Server to client, notification: what was found out about a document. */
export const statusNotification = 'pmCoach/status';
export interface Status {
	readonly uri: string;
	readonly version: number;
	readonly kind: Kind;
	/** How people call the kind; the team's own name for it where it has one. */
	readonly kindName: string;
	readonly kindFrom: KindSource;
	/** Words of prose. */
	readonly words: number;
	/** Why nothing is checked here, as a phrase ("a README"); null where the document is checked. */
	readonly silent: string | null;
	/** How many findings the document has, those that wait for a pause included. */
	readonly findings: number;
}

/**
 * Client to server, notification: where the caret is, null for in another document. A client that sends it has new
 * findings shown once the caret has left their block; without it they wait for a pause.
 */
export const caretNotification = 'pmCoach/caret';
export interface CaretParams {
	readonly uri: string;
	/** The version of the document that the position is of. */
	readonly version: number;
	readonly position: Position | null;
}

/** Client to server, request: the kind picked by hand, or null for what the coach recognises by itself. */
export const setKindRequest = 'pmCoach/setKind';
export interface SetKindParams {
	readonly uri: string;
	readonly kind: Kind | null;
}

/**
 * Client to server, request: how a document stands, by the same check as its diagnostics; null where none is open.
 * `pmCoach/status` tells when it may have changed.
 */
export const reportRequest = 'pmCoach/report';
export interface ReportParams {
	readonly uri: string;
}
export interface Report {
	/** The version of the document that the ranges are of. */
	readonly version: number;
	readonly kind: Kind;
	/** How people call the kind; the team's own name for it where it has one. */
	readonly kindName: string;
	/** Why nothing is checked here, as a phrase ("a README"); null where the document is checked. */
	readonly silent: string | null;
	/** Words of prose. */
	readonly words: number;
	/** Null where the document is too short to be graded, or silent. */
	readonly grade: ReportGrade | null;
	/** The parts of its kind that it lacks; each can be inserted by its id. */
	readonly missing: readonly { readonly id: string; readonly title: string }[];
	/** What is still to be filled in, in order of place. */
	readonly blanks: readonly ReportBlank[];
	/** What a review would ask next, the most important first. */
	readonly questions: readonly ReportQuestion[];
	/** What it promises, in order of the dates. */
	readonly commitments: readonly ReportCommitment[];
	/** What earlier documents of its series promised and it does not mention. */
	readonly forgotten: readonly ReportForgotten[];
	/** The hard questions that its internal FAQ does not ask yet; null where there is none to ask. */
	readonly unasked: ReportUnasked | null;
}
export interface ReportGrade {
	/** 0 to 100, as are the parts; null where this kind of document has no such part. */
	readonly score: number;
	readonly letter: Letter;
	readonly clean: number;
	readonly structure: number | null;
	readonly promises: number | null;
	/** What would raise the score most, the best first. */
	readonly gains: readonly ReportGain[];
	/** Where the points went, the dearest first. */
	readonly losses: readonly ReportLoss[];
	/** All attributes, in the order in which people know them. */
	readonly attributes: readonly ReportAttribute[];
}
export interface ReportAttribute {
	/** In lower case, with hyphens. */
	readonly id: string;
	readonly name: Attribute;
	/** 0 to 100; null where there is too little to go by. */
	readonly score: number | null;
	/** One of those to look at first at the author's stage. */
	readonly first: boolean;
}
export interface ReportGain {
	readonly what: Loss['what'];
	/** A rule's id, a part's title or a promise's name. */
	readonly name: string;
	/** What to do, as an imperative without a full stop. */
	readonly advice: string;
	readonly points: number;
	/** Where to begin; null for what is missing. */
	readonly range: Range | null;
	/** The part to insert, where that is what it takes. */
	readonly insertion: string | null;
}
export interface ReportLoss {
	readonly what: Loss['what'];
	readonly name: string;
	readonly points: number;
	/** Null for what is missing. */
	readonly range: Range | null;
}
export interface ReportBlank {
	/** As the author wrote it. */
	readonly text: string;
	readonly range: Range;
}
export interface ReportQuestion {
	readonly question: string;
	/** The rule whose finding it comes from. */
	readonly rule: string;
	readonly range: Range;
}
export interface ReportCommitment {
	readonly text: string;
	readonly owner: string | null;
	/** A day as 2026-06-30 where one can be told, else the author's words. */
	readonly due: string | null;
	/** `overdue` at the date of the document itself. */
	readonly state: 'open' | 'overdue' | 'done' | 'dropped';
	readonly range: Range;
}
export interface ReportForgotten {
	readonly text: string;
	readonly owner: string | null;
	/** As written. */
	readonly due: string | null;
	/** Where it was promised: the name of a file in the same folder, and the line counted from one. */
	readonly file: string;
	readonly line: number;
}
export interface ReportUnasked {
	readonly questions: readonly string[];
	/** Where they belong: the FAQ's heading. */
	readonly range: Range;
}
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** Client to server, request: what a review would ask next, as a checklist; null where none is open or checked. */
export const checklistRequest = 'pmCoach/checklist';
export interface ChecklistParams {
	readonly uri: string;
}
export interface Checklist {
	readonly markdown: string;
}

/**
 * Client to server, request: the edits that turn a rule off for one place, with a reason; null where the document
 * has another version by now, or the reason will not do.
 */
export const turnOffHereRequest = 'pmCoach/turnOffHere';
export interface TurnOffHereParams {
	readonly uri: string;
	/** The version of the document that the position is of. */
	readonly version: number;
	readonly rule: string;
	/** Where the finding starts. */
	readonly position: Position;
	readonly reason: string;
}
export interface TurnOffHereResult {
	readonly version: number;
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** What is wrong with a reason: it has to be there, and to stand in a comment on one line. */
export function faultOfReason(reason: string): 'empty' | 'not for a comment' | undefined {
	if (!/[\p{L}\p{N}]/u.test(reason)) return 'empty';
	return /[>\r\n]/u.test(reason) ? 'not for a comment' : undefined;
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
