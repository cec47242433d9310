import type { Piece } from '../document/piece.ts';
import type { PlacedBlock, Section } from '../document/section.ts';
import type { Passage } from '../prose/passage.ts';
import type { Sentence } from '../prose/sentence.ts';
import { TaggerMissing } from '../prose/tagger.ts';
import { shift, type Span } from '../text/span.ts';
import { impartial, type Config } from './config.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { Guard } from './guard.ts';
import { mayRead } from './own-prose.ts';
import { placeIn, type Found } from './place.ts';
import { reads, type Plan, type Readers } from './plan.ts';
import { choose, type Contender } from './precedence.ts';
import type { AnyRule, Candidate, DraftedFix } from './rule.ts';
import { severityOf } from './severity.ts';
import { readSuppressions } from './suppression.ts';
import type { BlockContext, DocumentView, Units } from './views.ts';

/** What the engine needs to check one version of a document. */
export interface Job {
	readonly view: DocumentView;
	readonly config: Config;
	/** The rules that may report something here: the same plan for the same kind and settings. */
	readonly plan: Plan;
	/** Stands between a rule that throws and everyone else; answers whether the rule should still be asked. */
	readonly guard: Guard;
}

/** Something found that the settings do not turn off, with what it counts as before preset and stage. */
export interface Fault extends Broken {
	readonly severity: Severity;
	/** The whole sentence, in the document's text, for rules that read sentences. */
	readonly sentence: Span | undefined;
}

/** An item that was not kept. */
export interface Broken {
	readonly rule: AnyRule;
	readonly kind: string | undefined;
	readonly span: Span;
	readonly data: unknown;
}

export interface Lint {
	readonly findings: readonly Finding[];
	/** What there would be to show under the standard preset and without a stage: what all but squiggles go by. */
	readonly plain: readonly Finding[];
	/** Everything found, what a graver finding or a cap hides included: what the grade counts. */
	readonly faults: readonly Fault[];
	/** What was found by rules that the grade counts items of, whether or not the settings show them. */
	readonly broken: readonly Broken[];
	/** Some rules wait for the tagger; check again when it is loaded. */
	readonly waiting: boolean;
}

/**
 * Checks a version. Yields between blocks, so that whoever drives it can stop or look at other work. What a
 * rule finds in a block is kept with the block's piece; only where it stands is judged anew.
 */
export function* lint(job: Job): Generator<undefined, Lint> {
	const run = new LintRun(job);
	for (const section of job.view.text.sections) {
		if (!run.isBare(section)) {
			const { heading, blocks } = section;
			let found = 0;
			if (heading !== undefined) found += run.readBlock(heading, section, undefined, blocks[0]);
			for (let index = 0; index < blocks.length; index++) {
				const isNew = !run.isKnown(blocks[index]!);
				found += run.readBlock(blocks[index]!, section, blocks[index - 1], blocks[index + 1]);
				if (isNew) yield;
			}
			if (found === 0) run.setBare(section);
			else yield;
		}
		run.readSection(section);
	}
	run.readDocument();
	return run.result();
}

class LintRun {
	readonly #job: Job;
	readonly #plan: Plan;
	readonly #contenders: Contender[] = [];
	/** Those of the settings without preset and stage; the same list where these change nothing. */
	readonly #plain: Contender[];
	readonly #impartial: Config;
	readonly #faults: Fault[] = [];
	readonly #broken: Broken[] = [];
	#waiting = false;

	constructor(job: Job) {
		this.#job = job;
		this.#plan = job.plan;
		this.#impartial = impartial(job.config);
		this.#plain = this.#impartial === job.config ? this.#contenders : [];
	}

	/** Whether the blocks of a section are known to hold nothing for any rule: what most are, and stay. */
	isBare(section: Section): boolean {
		return section.own.known(this.#plan) !== undefined;
	}

	setBare(section: Section): void {
		// A rule that waits for its tagger has not had its say yet.
		if (!this.#waiting) section.own.derived(this.#plan, () => true);
	}

	isKnown({ piece }: PlacedBlock): boolean {
		return piece.known(this.#plan) !== undefined;
	}

	/** How many candidates the block holds. */
	readBlock(placed: PlacedBlock, section: Section, previous: PlacedBlock | undefined, next: PlacedBlock | undefined): number {
		const { view } = this.#job;
		const all = this.#foundIn(placed);
		if (all.length === 0) return 0;
		const context: BlockContext = { kind: view.kind, placed, section, roles: section.roles, previous, next, document: view };
		for (const { rule, found } of all) {
			if (!mayRead(rule, placed)) continue;
			this.#attempt(rule, () => {
				if (rule.judge !== undefined && !rule.judge(found.candidate, context)) return;
				this.#report(rule, found, section, placed);
			});
		}
		return all.length;
	}

	/**
	 * A rule that has nothing to say about a section as long as it stays is not asked again. Only "nothing" is
	 * remembered; that is what nearly every section gives, and findings hold places that move.
	 */
	readSection(section: Section): void {
		const known = section.whole.known<{ rules: readonly AnyRule[] }>(this.#plan);
		if (known?.rules.length === 0) return;
		const view = { section, document: this.#job.view };
		const asked = known ?? section.whole.derived(this.#plan, () => this.#concerned(view));
		for (const rule of asked.rules) {
			const isDone = !this.#readWhole(rule, view, section) && rule.isLocal === true;
			if (isDone) asked.rules = asked.rules.filter(it => it !== rule);
		}
	}

	/** In doubt a rule is. */
	#concerned(view: Units['section']): { rules: readonly AnyRule[] } {
		const deaf = new Set<AnyRule>();
		for (const rule of this.#plan.sections)
			this.#attempt(rule, () => {
				if (rule.concerns?.(view) === false) deaf.add(rule);
			});
		return { rules: this.#plan.sections.filter(it => !deaf.has(it)) };
	}

	readDocument(): void {
		const { view } = this.#job;
		for (const rule of this.#plan.documents) this.#readWhole(rule, view, undefined);
		for (const rule of this.#plan.wholes)
			this.#attempt(rule, () => {
				for (const it of [...rule.whole!(view)]) this.#add(rule, it, it.span, it.fixes ?? [], undefined, -1);
			});
	}

	result(): Lint {
		const suppressed = readSuppressions(this.#job.view.text);
		const open = (contenders: readonly Contender[]) =>
			choose(contenders.filter(({ finding }) => !suppressed(finding.rule, finding.kind, finding.span)));
		const findings = open(this.#contenders);
		return {
			findings,
			plain: this.#plain === this.#contenders ? findings : open(this.#plain),
			faults: this.#faults.filter(it => !suppressed(it.rule.id, it.kind, it.span)),
			broken: this.#broken.filter(it => !suppressed(it.rule.id, it.kind, it.span)),
			waiting: this.#waiting,
		};
	}

	/** What the block rules find in a piece; most have nothing, which is looked up once and remembered. */
	#foundIn(placed: PlacedBlock): readonly RuleFound[] {
		const { piece, block } = placed;
		const known = piece.known<readonly RuleFound[]>(this.#plan);
		if (known !== undefined) return known;
		const complete = !this.#waiting;
		const found = block.kind === 'table' ? this.#readTable(piece) : block.kind === 'heading' ? this.#readWords(piece, this.#plan.headings) : this.#readWords(piece, this.#plan.prose);
		// A rule that waits for its tagger has not had its say yet.
		return complete && this.#waiting ? found : piece.derived(this.#plan, () => found);
	}

	#readTable(piece: Piece): readonly RuleFound[] {
		return this.#plan.tables.flatMap(rule => this.#try(rule, () => [...inTable(rule, piece)]));
	}

	#readWords(piece: Piece, { blocks, sentences }: Readers): readonly RuleFound[] {
		const { passage } = piece;
		const found: RuleFound[] = [];
		if (passage.run.text === '') return found;
		for (const rule of blocks) this.#ask(rule, passage, piece, undefined, found);
		for (const sentence of sentences.isEmpty ? [] : passage.sentences) {
			for (const rule of sentences.asked(passage.run.lower, sentence.span.start, sentence.span.end)) {
				if (sentence.hasBlank && !reads(rule, 'blanks')) continue;
				this.#ask(rule, sentence, piece, sentence, found);
			}
		}
		return found;
	}

	/** As `#try`, for what is asked most: makes nothing where nothing is found. */
	#ask(rule: AnyRule, view: Passage | Sentence, piece: Piece, sentence: Sentence | undefined, into: RuleFound[]): void {
		if (this.#job.guard.rests(rule)) return;
		const before = into.length;
		try {
			for (const candidate of rule.detect(view) as Iterable<Candidate<unknown>>)
				into.push({ rule, found: { candidate, place: placeIn(rule, piece, candidate, view, sentence) } });
		} catch (error) {
			into.length = before;
			this.#threw(rule, error);
		}
	}

	/** What a rule finds in a piece, wherever it stands. A rule that throws costs its own findings only. */
	#try(rule: AnyRule, find: () => readonly RuleFound[]): readonly RuleFound[] {
		if (this.#job.guard.rests(rule)) return [];
		try {
			return find();
		} catch (error) {
			this.#threw(rule, error);
			return [];
		}
	}

	#threw(rule: AnyRule, error: unknown): void {
		if (error instanceof TaggerMissing) this.#waiting = true;
		else this.#job.guard.failed(rule, error);
	}

	/** Whether it found anything, or might have. */
	#readWhole(rule: AnyRule, view: Units['section'] | Units['document'], section: Section | undefined): boolean {
		let isQuiet = false;
		this.#attempt(rule, () => {
			const candidates = [...rule.detect(view)] as Candidate<unknown>[];
			for (const it of candidates) {
				const fixes = [...(rule.fix?.(it, view) ?? [])] as Fix[];
				this.#add(rule, it, it.span, fixes, undefined, section?.index ?? -1);
			}
			isQuiet = candidates.length === 0;
		});
		return !isQuiet;
	}

	#report(rule: AnyRule, found: Found, section: Section, placed: PlacedBlock): void {
		const { start } = placed.block.span;
		const { place } = found;
		const fixes = place.fixes.map(it => ({ ...it, edits: it.edits.map(edit => ({ ...edit, span: shift(edit.span, start) })) }));
		const sentence = place.sentence === undefined ? undefined : shift(place.sentence, start);
		this.#add(rule, found.candidate, shift(place.span, start), fixes, sentence, section.index);
	}

	#add(rule: AnyRule, candidate: Candidate<unknown>, span: Span, fixes: readonly Fix[], sentence: Span | undefined, section: number): void {
		const { kind } = candidate;
		if (rule.promise !== undefined) this.#broken.push({ rule, kind, span, data: candidate.data });
		const { config, view } = this.#job;
		const plain = severityOf(rule, kind, view.kind, this.#impartial, candidate.atMost);
		const shown = config === this.#impartial ? plain : severityOf(rule, kind, view.kind, config, candidate.atMost);
		if (plain === 'off' && shown === 'off') return;
		const said = {
			rule: rule.id,
			...(kind === undefined ? {} : { kind }),
			span,
			message: rule.message(candidate.data, kind),
			related: candidate.related ?? [],
			fixes,
		};
		const contend = (contenders: Contender[], severity: Severity) =>
			contenders.push({ finding: { ...said, severity }, attribute: rule.attribute, sentence, section });
		if (shown !== 'off') contend(this.#contenders, shown);
		if (plain === 'off') return;
		if (this.#plain !== this.#contenders) contend(this.#plain, plain);
		this.#faults.push({ rule, kind, span, data: candidate.data, severity: plain, sentence });
	}

	#attempt(rule: AnyRule, body: () => void): void {
		this.#try(rule, () => {
			body();
			return [];
		});
	}
}

interface RuleFound {
	readonly rule: AnyRule;
	readonly found: Found;
}

function* inTable(rule: AnyRule, { table }: Piece): Generator<RuleFound> {
	if (table === undefined) return;
	for (const candidate of rule.detect(table) as Iterable<Candidate<unknown>>) {
		const fixes = [...(rule.fix?.(candidate, table) ?? [])] as DraftedFix[];
		yield { rule, found: { candidate, place: { span: candidate.span, sentence: undefined, fixes } } };
	}
}
