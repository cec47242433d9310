import { completionsAt, type Completions } from './document/completions.ts';
import { readDocument, type DocumentText } from './document/document.ts';
import { insertionsOf, type Insertion } from './document/insertions.ts';
import { identify, type Identity, type KindSource } from './document/identity.ts';
import { kindNames, type Kind } from './document/kind.ts';
import { definitionFor } from './document/own-kind.ts';
import { tooShort } from './document/silent.ts';
import { workingIn, type FigureWorking } from './document/working.ts';
import { outlineOf, type OutlineItem } from './document/outline.ts';
import { tableActions, type TableAction } from './document/table-actions.ts';
import { commitmentsOf, type Commitment } from './grade/commitments.ts';
import { gradeOf, type Grade } from './grade/grade.ts';
import { reviewQuestions, type ReviewQuestion } from './grade/review.ts';
import type { Config, ParsedConfig } from './lint/config.ts';
import { parseConfig as parseConfigFor } from './lint/parse-config.ts';
import { lint, type Lint } from './lint/engine.ts';
import { createGuard, type Guard } from './lint/guard.ts';
import type { Finding } from './lint/finding.ts';
import type { AnyRule } from './lint/rule.ts';
import { RuleSet } from './lint/rule-set.ts';
import type { Stage } from './lint/stages.ts';
import type { OpenCommitment } from './lint/views.ts';
import { parseMarkdown, reparseMarkdown, type MarkdownTree } from './markdown/tree.ts';
import { loadTagger, sentencesTagged } from './prose/tagger.ts';
import { forgottenIn } from './rules/commitments/_forgotten.ts';
import { rules as allRules } from './rules/index.ts';
import type { Edit } from './text/edit.ts';
import { Source } from './text/source.ts';

export type { Insertion } from './document/insertions.ts';
export { newDocumentFor, newDocuments, type NewDocument, type Size } from './document/sizes.ts';
export type { TableAction } from './document/table-actions.ts';
export { rules } from './rules/index.ts';
export { openCommitments, tellsOfEarlier } from './grade/open-commitments.ts';
export type { Reported } from './grade/ledger.ts';
export { seriesOf } from './grade/series.ts';
export type { OpenCommitment } from './lint/views.ts';
export { defaultConfig, mergeConfig } from './lint/config.ts';

/** Who is told when something goes wrong inside. */
export interface CoachHost {
	/** A rule threw: its findings in that place are left out, all others stand. Told once for each rule. */
	ruleFailed(rule: string, error: unknown): void;
}

/** What the coach must know of a document besides its text. */
export interface About {
	/** With slashes, relative to the workspace folder or the working directory. Read, never opened. */
	readonly path: string;
	readonly config: Config;
	/** The kind somebody picked for this file. */
	readonly kind?: Kind;
	/** What earlier documents of its series leave open, as `openCommitments` finds it. */
	readonly openCommitments?: readonly OpenCommitment[];
}

/** Work done for the last check: what tests hold the engine to instead of a clock. */
export interface Stats {
	readonly blocks: number;
	readonly blocksRead: number;
	readonly sentencesTagged: number;
}

/** Reads `.pm-coach.json`; see `lint/config.ts`. Never throws. */
export const parseConfig = (text: string): ParsedConfig => parseConfigFor(text, ruleNames);

/** The ids of all rules and their sub-kinds (`vague-time/past`). */
export const ruleNames: ReadonlySet<string> = new Set(
	allRules.flatMap(it => [it.id, ...Object.keys(it.kinds ?? {}).map(kind => `${it.id}/${kind}`)]),
);

/** Makes a coach. `rules` are all rules unless a test brings its own. */
export function createCoach(host: CoachHost, rules: readonly AnyRule[] = allRules): Coach {
	return new Coach(
		new RuleSet(rules),
		createGuard((rule, error) => host.ruleFailed(rule, error)),
	);
}

export class Coach {
	readonly #rules: RuleSet;
	readonly #guard: Guard;

	constructor(rules: RuleSet, guard: Guard) {
		this.#rules = rules;
		this.#guard = guard;
	}

	/** Reads a text with any line ends. Any text is a document: this never throws. */
	open(text: string, about: About): CoachedDocument {
		const source = Source.from(text);
		const tree = parseMarkdown(source.text);
		const read = readDocument(source, about.path, tree, undefined, about.config.sections);
		return new CoachedDocument(this.#rules, this.#guard, about, tree, read);
	}

	/** Loads what some rules wait for; check documents again whose `waiting` was true. */
	prepare(): Promise<void> {
		return loadTagger();
	}
}

/** One version of a document. Immutable; an edit gives a new one that shares all that did not change. */
export class CoachedDocument {
	readonly #rules: RuleSet;
	readonly #guard: Guard;
	readonly #about: About;
	readonly #tree: MarkdownTree;
	readonly #text: DocumentText;
	readonly #identity: Identity;
	#lint: Lint | undefined;
	#grade: Grade | undefined;
	#tagged = 0;

	constructor(rules: RuleSet, guard: Guard, about: About, tree: MarkdownTree, text: DocumentText) {
		this.#rules = rules;
		this.#guard = guard;
		this.#about = about;
		this.#tree = tree;
		this.#text = text;
		this.#identity = identify(text, about.kind, about.config.kinds, about.config.ownKinds);
	}

	get source(): Source {
		return this.#text.source;
	}

	get kind(): Kind {
		return this.#identity.kind;
	}

	/** How people call the kind; the team's own name for it where it has one. */
	get kindName(): string {
		return this.#identity.own?.title ?? kindNames[this.kind];
	}

	get kindFrom(): KindSource {
		return this.#identity.kindFrom;
	}

	/** Why nothing is reported here, as a phrase ("a README"); undefined where the document is checked. */
	get silent(): string | undefined {
		return this.#identity.silent;
	}

	/** The document as rules see it. */
	get documentText(): DocumentText {
		return this.#text;
	}

	/** Words of prose. */
	get words(): number {
		return this.#text.words;
	}

	/** After a check: whether some findings need `Coach.prepare()` first. */
	get waiting(): boolean {
		return this.#lint?.waiting ?? false;
	}

	get stats(): Stats {
		return {
			blocks: this.#text.blocks.length,
			blocksRead: this.#text.blocksRead,
			sentencesTagged: this.#tagged,
		};
	}

	/** The next version. The edits' offsets refer to `source.text`. */
	edit(edits: readonly Edit[]): CoachedDocument {
		const source = this.source.edit(edits);
		const applied = edits.map(it => ({ span: it.span, text: it.text.replace(/\r\n?/gu, '\n') }));
		const tree = reparseMarkdown(source.text, this.#tree, applied);
		const earlier = { document: this.#text, edits: applied };
		const read = readDocument(source, this.#about.path, tree, earlier, this.#about.config.sections);
		return new CoachedDocument(this.#rules, this.#guard, this.#about, tree, read);
	}

	/** The same text under other settings. */
	about(about: About): CoachedDocument {
		const earlier = { document: this.#text, edits: [] };
		const text = readDocument(this.source, about.path, this.#tree, earlier, about.config.sections);
		return new CoachedDocument(this.#rules, this.#guard, about, this.#tree, text);
	}

	/** All findings in order of place; the same text and settings always give the same. */
	findings(): readonly Finding[] {
		const check = this.check();
		for (;;) {
			const step = check.next();
			if (step.done === true) return step.value;
		}
	}

	/**
	 * The same without preset and stage, which only change how loudly something is said: what a grade, a list of
	 * blanks or of questions goes by.
	 */
	plainFindings(): readonly Finding[] {
		const findings = this.findings();
		return this.#lint?.plain ?? findings;
	}

	/** Where the author stands, as the settings say; empty where they do not. */
	get stage(): Stage | '' {
		return this.#about.config.stage;
	}

	/** The same in slices: yields between blocks, so that a server can look at its queue. */
	*check(): Generator<undefined, readonly Finding[]> {
		if (this.#lint !== undefined && !this.#lint.waiting) return this.#lint.findings;
		if (this.silent !== undefined) return [];
		const before = sentencesTagged();
		this.#lint = yield* lint({
			view: this.#view(),
			config: this.#about.config,
			plan: this.#rules.plan(this.kind, this.#about.config),
			guard: this.#guard,
		});
		this.#tagged = sentencesTagged() - before;
		return this.#lint.findings;
	}

	/**
	 * How the document stands; undefined where it is silent or too short to be graded. Checks it if need be. Throws
	 * before `Coach.prepare()` is done.
	 */
	grade(): Grade | undefined {
		this.findings();
		if (this.silent !== undefined || this.#lint === undefined) return undefined;
		return (this.#grade ??= gradeOf(this.#view(), this.#lint, this.#rules.all));
	}

	/** Who promised what by when; nothing where it is left alone. Throws before `Coach.prepare()` is done. */
	commitments(): readonly Commitment[] {
		return this.silent === undefined || this.silent === tooShort ? commitmentsOf(this.#view()) : [];
	}

	/** What earlier documents of its series left open to a day before this one, and it does not mention. */
	forgotten(): readonly OpenCommitment[] {
		return this.silent === undefined ? forgottenIn(this.#view()).map(it => it.commitment) : [];
	}

	/** What a review of the document would ask next; nothing where it is silent. Checks it if need be. */
	reviewQuestions(): readonly ReviewQuestion[] {
		return reviewQuestions(this.#text, this.plainFindings());
	}

	outline(): readonly OutlineItem[] {
		return outlineOf(this.#text);
	}

	/** The parts of the document's kind, and where each belongs; none for an unknown kind. */
	insertions(): readonly Insertion[] {
		const definition = this.#definition();
		return definition === undefined ? [] : insertionsOf(this.#text, definition);
	}

	/** What can be put in at an offset of `source.text` where a heading may stand; undefined elsewhere. */
	completions(offset: number): Completions | undefined {
		const definition = this.#definition();
		if (definition === undefined || (this.silent !== undefined && this.silent !== tooShort)) return undefined;
		return completionsAt(this.#text, definition, offset);
	}

	/**
	 * How the figure at an offset of `source.text` follows from those beside it, right or wrong; undefined where
	 * none stands that takes part in a relation.
	 */
	workingAt(offset: number): FigureWorking | undefined {
		return this.silent === undefined ? workingIn(this.#text, offset) : undefined;
	}

	/** What can be done at once to the table that holds an offset of `source.text`; nothing where nothing is checked. */
	tableActions(offset: number): readonly TableAction[] {
		return this.silent !== undefined || this.kind === 'unknown' ? [] : tableActions(this.#text, offset);
	}

	#definition() {
		return definitionFor(this.kind, this.#identity.own);
	}

	#view() {
		return {
			kind: this.kind,
			definition: this.#definition(),
			text: this.#text,
			names: new Set(this.#about.config.dictionary.map(it => it.toLowerCase())),
			openCommitments: this.#about.openCommitments ?? [],
		};
	}
}
