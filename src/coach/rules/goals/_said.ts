import type { Piece } from '../../document/piece.ts';
import {
	artifact,
	better,
	improveVerb,
	intangible,
	measureOpening,
	outputDone,
	outputVerb,
	qualityWord,
} from '../../lexicon/goal-words.ts';
import { metricAnywhere } from '../../lexicon/metrics.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** What the words of a goal tell, wherever it stands. */
export interface Said {
	/** Behind a label like "Outcome:", "KR1:" or "Sales:", as an offset of the run. */
	readonly start: number;
	/** Whether that label itself calls it an outcome or a key result. */
	readonly isLabelled: boolean;
	/** A number, or a placeholder for one that is kept elsewhere ("N1 customers", "X%"). */
	readonly isMeasured: boolean;
	/** A number that tells a size: ten and more, a percent, money, a time. */
	readonly hasSize: boolean;
	/** Can be checked without a number: "all repositories have …", "no customer …". */
	readonly isAbsolute: boolean;
	readonly hasDate: boolean;
	/** A blank like `[who?]`, or another sign that it is still being written. */
	readonly isOpen: boolean;
	/** The verb and its object where it is something to do: "Publish a report". */
	readonly output: string | undefined;
	/** Something to do, whatever it is for, with the day on which it is done. */
	readonly isDatedOutput: boolean;
	/** The words that say that something should get better. */
	readonly improves: string | undefined;
	/** A judgement in place of a measure: "easy", "confident". */
	readonly quality: string | undefined;
	/** A whole clause that says what is so: "Sales closes deals with clinics". */
	readonly isState: boolean;
	/** It is the name of a measure and nothing else. */
	readonly isMeasure: boolean;
	/** A change of a measure to a value, without where it starts: "reduce churn to 2%". */
	readonly onlyTarget: string | undefined;
}

export const saidIn = (piece: Piece): Said => piece.derived(saidIn, ({ passage }) => readSaid(passage));

/** Whether a label calls the words an outcome or a key result; much cheaper than reading them whole. */
export const isLabelledIn = (piece: Piece): boolean =>
	piece.derived(isLabelledIn, ({ passage: { run } }) => outcomeLabel.test(labelOf(run.lower)));

/** Reads a goal; a score behind "=>" is no part of it. */
export function readSaid(passage: Passage): Said {
	const { run } = passage;
	const end = endOfGoal(run.lower);
	const label = labelOf(run.lower);
	const [owner = ''] = owned.exec(run.text.slice(label.length)) ?? [];
	const start = label.length + owner.length;
	const lower = run.lower.slice(start, end);
	const sentences = passage.sentences.filter(it => it.span.start < end);
	return {
		start,
		isLabelled: outcomeLabel.test(label),
		isMeasured: sentences.some(it => givesNumber(it, start)) || stands.test(lower) || rank.test(lower),
		hasSize: sentences.some(it => it.hasMagnitude),
		isAbsolute: absolute.test(lower),
		hasDate: sentences.some(it => it.hasDate),
		isOpen: passage.sentences.some(it => it.hasBlank) || /\b(?:tbd|tba|todo|wip)\b|^\W*$|^\s*\[/u.test(lower),
		output: readOutput(lower),
		isDatedOutput: sentences.some(it => it.hasDate) && isOutput(lower),
		improves: readImprovement(lower),
		quality: qualityAnywhere.exec(lower)?.[0],
		isState: state.test(lower) && !/\b(?:can|could)\b/u.test(lower),
		isMeasure: isMeasure(lower),
		onlyTarget: readTarget(lower),
	};
}

/** "Outcome:", "KR1:" with all that stands in front of it; empty where there is none. */
const labelOf = (lower: string): string => labelled.exec(lower)?.[0] ?? '';

/** Where a score begins, or the end. */
export function endOfGoal(text: string): number {
	const score = text.indexOf(' => ');
	return score < 0 ? text.trimEnd().length : score;
}

const labelled =
	/^\W*(?:\d{1,2}[.)]\s+)?(?:(?:expected |desired |target |key |business |success |top |main |primary )?(?:outcomes?|goals?|objectives?|results?|krs?|okrs?|o|metrics?|targets?)[ -]?\d{0,2}(?:\.\d{1,2})?[:.)–—-]+[\s–—-]*|p[0-4]: )?/u;

const outcomeLabel = /^\W*(?:[a-z]+ )?(?:outcomes?|key results?|krs?) ?[\d.]*\b/u;

/** "Sales: …", "Head of Eng: …": whose goal it is. */
const owned = new RegExp(
	String.raw`^(?!(?:${outputVerb}|${improveVerb}|mak|ensur|support|help|hav|no|all)\w*\s)\p{Lu}[\p{L}&-]*(?:\s[\p{L}&-]+){0,4}:\s+`,
	'iu',
);

/** A number in the author's own count; "RFC 20" and "1." are read as names before. */
function givesNumber(sentence: Sentence, from: number): boolean {
	return sentence.quantities.some(
		it =>
			it.span.start >= from &&
			!(it.measure === 'time' && it.unit.startsWith('-')) &&
			(!it.isWord ||
				it.value !== 1 ||
				/\b(?:least|only|exactly) $/u.test(before(sentence, it.span.start)) ||
				it.span.start - Math.max(from, sentence.span.start) < 12),
	);
}

const before = ({ run, span }: Sentence, at: number): string =>
	run.lower.slice(Math.max(span.start, at - 10), at);

/** "N1 customers", "X%", "$N": the number is kept elsewhere. */
const stands =
	/(?<![\p{L}\d'-])(?:[nmxyz]\d{0,2}(?![\p{L}'-])|\$[nmxyz]\b|_+%|\?+%)|\b(?:two|double|triple|half|zero|dozens?) |^\W*one\b|\b(?:least|only) one\b/u;

/** "Among the five most used", "top 5", "the largest": a place in an order can be checked. */
const rank = /\b(?:top[- ]\d+|top (?:three|five|ten)|number one|first place|most-[a-z]+)\b/u;

const absolute = /\b(?:all|every|each|no|none|never|any|both|without|entire|zero|the default)\b/u;

const opening = String.raw`^\W*(?:(?:we|to|will|should|must|successfully|fully|continue to|begin to|start to|help to|also|then|further|first|and|proactively|quickly)\s){0,3}`;

const outputOpening = new RegExp(
	String.raw`${opening}(${outputVerb})\s(?=\S)|^\W*(?:we(?:'ve| have) )?(?:also |successfully )?(${outputDone})\s(?=\S)`,
	'u',
);
const owns = new RegExp(
	String.raw`^\W*(?:we (?:have|own|maintain|define|see)|there (?:is|are)|have|a|an)\s(?:(?!for\b|of\b|to\b|that\b|in\b|on\b|with\b|by\b)[a-z/&-]+,?\s){0,4}${artifact}\b`,
	'u',
);
const inPlace =
	/\bproduction[- ]ready\W*$|\b(?:is|are|was|has been|have been) (?:live|launched|released|shipped|deployed|rolled out|finali[sz]ed|published|implemented|documented|merged|defined|in place|generally available)\b/u;

/** What is done for its own sake: no number, and no words that say what it should bring. */
function readOutput(lower: string): string | undefined {
	if (outcome.test(lower)) return undefined;
	const verb = outputOpening.exec(lower);
	if (verb !== null) {
		const rest = lower.slice(verb[0].length);
		const word = verb[1] ?? verb[2]!;
		if (verb[2] !== undefined && complete.test(lower)) return undefined;
		return intangible.test(rest) || baseline.test(lower) || !isVerb(word, rest) ? undefined : word;
	}
	if (complete.test(lower)) return undefined;
	return (owns.exec(lower) ?? inPlace.exec(lower))?.[0].trim();
}

/** As above, and also where it says what should come of it. */
function isOutput(lower: string): boolean {
	const verb = outputOpening.exec(lower);
	if (verb === null) return false;
	const rest = lower.slice(verb[0].length);
	return !intangible.test(rest) && isVerb(verb[1] ?? verb[2]!, rest);
}

/** "Updating the price list" and "Update the price list", but "Hiring managers" and "Update performance". */
function isVerb(word: string, rest: string): boolean {
	if (word.endsWith('ing')) return /^(?:the|an?|another|our|this|these|new|its|their)\b/u.test(rest);
	return (
		!alsoNoun.test(word) || rest.trim().split(/\s+/u).length >= 3 || /^(?:the|an?|our|new|its)\b/u.test(rest)
	);
}

const alsoNoun = /^(?:update|design|redesign|release|document|host|port|draft|present at|set up)$/u;

/** "For all active repositories": a share of 100% that can be checked. */
const complete = /\b(?:all|every|each)\b/u;

/** Words behind which it says what should come of it. */
const outcome =
	/\bso that\b|\bin order to\b|\bresulting in\b|\bleading to\b|\bwhich (?:reduces|increases|improves|lets|means)\b|\bby reducing\b|\bto (?:reduce|increase|improve|cut|raise|lower|grow|speed up|save|prevent|avoid|help)\b|\bthat (?:lets|helps|reduces|increases)\b/u;

/** Finding out where one starts is the right first goal. */
const baseline =
	/\b(?:baselines?|measur(?:e|es|ing|ement)|metrics?|benchmarks?|instrument\w*|telemetry|tracking)\b/u;

const improvesOpening = new RegExp(
	String.raw`${opening}(?:help [a-z ]{1,30}?)?(${improveVerb})\s(?=\S)`,
	'u',
);
const makes = new RegExp(
	String.raw`${opening}(mak(?:e|es|ing) (?:\S*[^\s.] ){1,12}?(?:${better}|eas(?:y|ily)|simple|fast|clear|intuitive|seamless|accessible|transparent|valuable|trivial))\b`,
	'u',
);
const comparative =
	/^(?:better |more )|\b(?:faster|easier|quicker|better able|more (?:easily|quickly|efficiently|reliably|effectively|often)|as [a-z]+ as possible|to (?:many )?more [a-z]+)\b/u;
const builds =
	/^\W*(?:build|earn|strengthen|create|raise|promote [a-z]+ and build)\s(?:[a-z]+\s){0,2}(?:trust|awareness|confidence|credibility|loyalty)\b/u;

function readImprovement(lower: string): string | undefined {
	const hit = improvesOpening.exec(lower) ?? makes.exec(lower);
	return hit?.[1] ?? builds.exec(lower)?.[0] ?? comparative.exec(lower)?.[0];
}

const qualityAnywhere = new RegExp(String.raw`(?<![\p{L}-])${qualityWord}(?![\p{L}-])`, 'u');

const state =
	/^[^\p{L}\d]*[\p{L}\d][\p{L}\d&/,'’-]* (?:(?:&|[\p{L}\d][\p{L}\d&/,'’-]*) ){0,5}?(?:is|are|aren't|isn't|has|have|gets?|becomes?|closes|gives|receives?|uses?|feels?|sees?|knows?|trusts?|adopts?|starts?|contributes|increases?|improves?|decreases?|grows?)\s/u;

const measureStart = new RegExp(String.raw`^\W*${measureOpening}`, 'u');

/** A noun phrase that names a measure: "Error rate of API calls", "Number of searches". */
function isMeasure(lower: string): boolean {
	const name = lower
		.replace(/\([^()]*\)/gu, ' ')
		.split(/[.:;!?](?:\s|$)/u)[0]!
		.trim();
	if (name.split(/\s+/u).length > 18 || verb.test(name)) return false;
	return (
		measureStart.test(name) ||
		(metricAnywhere.test(name.split(/\s+/u).slice(0, 6).join(' ')) &&
			!/^(?:to|we|by|the ability|users|customers)\b/u.test(name) &&
			!improveStart.test(name)) ||
		measureEnd.test(name)
	);
}

const verb = /\b(?:we|should|must|will|is|are|has|have|can|track|measure)\b/u;
const improveStart = new RegExp(
	String.raw`${opening}(?:${improveVerb}|${outputVerb}|track|measure|monitor|collect|use)\b`,
	'u',
);
const measureEnd =
	/\b(?:rates?|scores?|adoption|usage|availability|uptime|latency|response time|visits|views|page views|downloads|installs|sign-?ups|ratio|nps|csat|churn|retention|page %)$/u;

const target = new RegExp(
	String.raw`${opening}(?:improv(?:e|es|ing)|increas(?:e|es|ing)|reduc(?:e|es|ing)|decreas(?:e|es|ing)|grow(?:s|ing)?|boost|lower|rais(?:e|ing)|cut|drive|bring|get)\s(?:[^\s.,;:]+ ){1,8}?(?:to|below|above|under|over)\s(?:~|at least |less than |more than |under |over )?[$€£]?\d`,
	'u',
);

function readTarget(lower: string): string | undefined {
	if (
		/\b(?:from|currently|today|now|vs\.?|versus|up from|down from|baseline|compared|was|by \d)\b|->|→|\(\s*(?:from|was|now|today|currently)/u.test(
			lower,
		)
	)
		return undefined;
	const hit = target.exec(lower)?.[0];
	return hit !== undefined && metricAnywhere.test(hit) ? hit : undefined;
}
