import type { DocumentText } from '../../document/document.ts';
import { isDateWord, hasPeriod } from '../../document/period.ts';
import type { Piece } from '../../document/piece.ts';
import type { Section } from '../../document/section.ts';
import type { Candidate, DraftedFix } from '../../lint/rule.ts';
import type { DocumentView, SectionView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { goalsOf, type Goal } from './_goals.ts';
import { paragraphBehind } from './_parts.ts';
import { unrankedMeasures } from './_measures.ts';

type Lack = Candidate<{ readonly goals: readonly Goal[] }> & { readonly fixes: readonly DraftedFix[] };

/**
 * What no goal shows by itself: that none of them has a day or a person, that no measure comes first, and that
 * nothing is said of what must not get worse. Each is told once, where the first such goal stands.
 */
export function* lacksOf(document: DocumentView): Generator<Lack> {
	const { text, kind } = document;
	const key = kind === 'okr' ? inOkrs : elsewhere;
	const places = text.sections.filter(
		section =>
			(kind === 'okr' || section.roles.some(it => isPlace.has(it))) &&
			section.whole.derived(key, () => holdsGoals({ section, document })),
	);
	if (places.length === 0) return;
	const goals = places.flatMap(section =>
		goalsOf({ section, document })
			.filter(it => !it.said.isOpen && it.form !== 'sentence')
			.map(goal => ({ section, goal })),
	);
	const targets = goals.filter(({ goal }) => isTarget(goal));
	if (kind !== 'okr') yield* withoutFirst(text, places, document);
	// Where most goals have no number, that is what to talk about.
	if (2 * goals.filter(it => it.goal.said.isMeasured).length <= goals.length) return;
	if (2 * targets.length > goals.length) yield* undated(text, targets);
	if (kind === 'okr') yield* unowned(text, goals);
	yield* unguarded(text, targets, goals.filter(it => it.goal.said.hasSize).length);
}

const holdsGoals = (view: SectionView): boolean =>
	goalsOf(view).length > 0 || unrankedMeasures(view).length > 0;

/** Where lists are goals differs between kinds. */
const inOkrs = {};
const elsewhere = {};

const isPlace: ReadonlySet<string> = new Set(['goals', 'metrics']);

interface Placed {
	readonly section: Section;
	readonly goal: Goal;
}

/** A measure with the value that it is to reach. */
const isTarget = ({ said, isKeyResult, isMeasure, text }: Goal): boolean =>
	said.isMeasured &&
	said.hasSize &&
	(isMeasure ||
		isKeyResult ||
		(said.improves !== undefined && reaches.test(text)) ||
		/\bfrom\b.*\bto\b/iu.test(text));

/** "To 45%", "below 2 s", "3x": as far as it is to go. */
const reaches = /\b(?:to|below|above|under|over|by|than|least|most)\s[$€£~]?\d|\d ?%|\d ?x\b/iu;

/** The day may stand anywhere: goals of a document share its date. */
function* undated(text: DocumentText, targets: readonly Placed[]): Generator<Lack> {
	// A value to reach without the one today is told by itself.
	const open = targets.filter(({ goal }) => !goal.said.hasDate && goal.said.onlyTarget === undefined);
	if (open.length === 0 || targets.some(it => it.goal.said.hasDate) || isDatedSomewhere(text)) return;
	const goals = open.map(it => it.goal);
	yield {
		span: spanOf(open),
		kind: 'date',
		atMost: 'information',
		data: { goals },
		fixes: [blanksBehind(goals, ' by [date?]', 'Ask for the date: “… by [date?]”')],
	};
}

function isDatedSomewhere(text: DocumentText): boolean {
	if (text.frontMatter['date'] !== undefined || namesDate(text.title) || namesDate(text.path)) return true;
	return text.blocks.some(it => it.piece.derived(isDatedSomewhere, tellsDate));
}

const namesDate = (words: string): boolean => isDateWord(words.toLowerCase()) || hasPeriod(words);

const tellsDate = ({ passage, source }: Piece): boolean =>
	passage.sentences.some(it => it.hasDate) || namesDate(source) || relativeDate.test(source);

/** A time told from here, or a place that is kept for one. */
const relativeDate =
	/\b(?:this|next|current|coming|following|end of(?: the)?) (?:quarter|year|month|half|cycle|sprint)\b|\b(?:within|in|after) (?:the first |the next |about )?(?:\d+|a|one|two|three|four|six|nine|twelve) (?:days?|weeks?|months?|quarters?|years?)\b|\b(?:by|at|after|of) (?:the )?(?:launch|ga|general availability|rollout|go-live)\b|\[(?:date|when|by when)\?|\b(?:due|deadlines?|eta|time ?frame|by when|target date)\b/iu;

/** Of key results only: whose they are, where no name, team or role stands anywhere. */
function* unowned(text: DocumentText, goals: readonly Placed[]): Generator<Lack> {
	const results = goals.filter(it => it.goal.isResult && it.goal.said.isMeasured);
	if (results.length < fewestResults || namesTeam.test(text.title) || namesTeam.test(text.path)) return;
	if (text.blocks.some(it => it.piece.derived(unowned, namesOwner))) return;
	const all = results.map(it => it.goal);
	yield {
		span: spanOf(results),
		kind: 'owner',
		atMost: 'information',
		data: { goals: all },
		fixes: [blanksBehind(all, ' ([who?])', 'Ask for the owner of each: “… ([who?])”')],
	};
}

/** Two results may be anybody's own. */
const fewestResults = 3;

const namesTeam =
	/\b(?:teams?|squad|group|guild|department|wg|working group|sales|marketing|support|engineering|product|design|finance|operations|legal|hr|people|growth|customer success|my|personal)\b/iu;

const namesOwner = ({ passage: { run }, source }: Piece): boolean =>
	/(?<![\p{L}\d.])@\p{L}|\b(?:owners?|owned by|dris?|leads?|led by|responsible|assignees?|accountable|champion|author)\b|\[who|\bmy\b/iu.test(
		source,
	) ||
	/[(—–] ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[).]*\s*$|^\W*\p{Lu}\p{Ll}+(?:,? (?:and |& )?\p{Lu}\p{Ll}+)*:\s/u.test(
		run.text.replace(/^\W*(?:Objective|Result|Outcome|Goal|Metric|Target|Key Result)\b[^:]*:/u, ''),
	) ||
	(source.startsWith('#') && namesTeam.test(source));

/** Several measures side by side, and nothing says which one the others may be traded for. */
function* withoutFirst(
	text: DocumentText,
	places: readonly Section[],
	document: DocumentView,
): Generator<Lack> {
	for (const section of places) {
		const goals = unrankedMeasures({ section, document });
		if (goals.length === 0) continue;
		if (text.blocks.some(it => it.piece.derived(withoutFirst, namesFirst))) return;
		if (places.some(it => [it.heading, ...it.blocks].some(at => at?.piece.derived(ranks, ranks) === true)))
			return;
		yield {
			span: spanOf(goals.map(goal => ({ section, goal }))),
			kind: 'no-primary-metric',
			atMost: 'hint',
			data: { goals },
			fixes: [
				{
					title: 'Ask which one comes first: “**Primary:** [which of these?]”',
					kind: 'draft',
					edits: [paragraphBehind(text, section, '**Primary:** [which of these?]')],
				},
			],
		};
		return;
	}
}

/** A measure that comes first, or a sort of measures that only makes sense beside such a one. */
const namesFirst = ({ source }: Piece): boolean =>
	/\bnorth[- ]star\b|\bprimary (?:metric|kpi|measure|goal|indicator|success)|\bprimary:|\bguard-?rails?\b|\bfitness function\b|\b(?:oec|omtm)\b|\bcounter-?metrics?\b/iu.test(
		source,
	);

const ranks = ({ source }: Piece): boolean =>
	/\b(?:primary|primarily|main|mainly|key metric|headline|ultimate|ultimately|most important|above all|core metric|top[- ]line|secondary|supporting|priorit\p{L}+|p0|inputs?|outputs?|leading|lagging|in order of|ranked|first of all|the one)\b/iu.test(
		source,
	);

/** Numbers that are pushed, and not a word about what the push must not cost. */
function* unguarded(text: DocumentText, targets: readonly Placed[], numbers: number): Generator<Lack> {
	const pushed = targets.filter(({ goal }) => goal.said.improves !== undefined);
	if (pushed.length < fewestPushed || numbers > mostNumbers) return;
	if (text.blocks.some(it => it.piece.derived(unguarded, guards))) return;
	const { section } = pushed.at(-1)!;
	yield {
		span: spanOf(pushed),
		kind: 'no-guardrail',
		atMost: 'hint',
		data: { goals: pushed.map(it => it.goal) },
		fixes: [
			{
				title: 'Ask for the guardrail: “**Guardrail:** [metric?] stays above [value?]”',
				kind: 'draft',
				edits: [paragraphBehind(text, section, '**Guardrail:** [metric?] stays above [value?]')],
			},
		],
	};
}

/** One number that goes up may be checked by its neighbours. */
const fewestPushed = 2;
/** So many look after one another. */
const mostNumbers = 10;

const guards = ({ source }: Piece): boolean =>
	/\bguard-?rails?\b|\bcounter-?metrics?\b|\bhealth metrics?\b|\bmust(?: not|n't)\b|\b(?:do|does|should|will|shall|may)(?: not|n't) (?:rise|fall|drop|increase|decrease|exceed|degrade|regress|grow|suffer|worsen|harm|hurt|lose)\b|\bwithout (?:a |an |any |the )?(?:\p{L}+ing\b|\p{L}+ (?:loss|drop|rise|increase|decrease|regressions?)|(?:loss|drop|increase|regressions?)\b)|\bno (?:\p{L}+ )?(?:increase|decrease|drop|loss|regressions?|rise|degradation|more than)\b|\b(?:stays?|remains?|keeps?|keeping|holds?|maintain(?:s|ing)?|sustain(?:s|ing)?)\b[^.]{0,60}(?:\b(?:above|below|under|over|at least|within|flat|stable|constant|at)\b|\d)|\bat the (?:expense|cost) of\b|\btrade-?offs?\b|\bwhile (?:keeping|maintaining|holding)\b|\b(?:never|not) (?:below|above)\b/iu.test(
		source,
	);

/** The first run of neighbours in one section. */
function spanOf(placed: readonly Placed[]): Span {
	const { goal, section } = placed[0]!;
	const same = placed.filter(it => it.section === section);
	return { start: goal.span.start, end: same.at(-1)!.goal.span.end };
}

const blanksBehind = (goals: readonly Goal[], text: string, title: string): DraftedFix => ({
	title,
	kind: 'draft',
	edits: goals.map(it => ({ span: { start: it.end, end: it.end }, text })),
});
