import type { Piece } from '../../document/piece.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { slipIn } from './_slip.ts';

/** A green verdict, in the run: the colour and the words behind it. */
export const greenIn = (piece: Piece): Span | undefined => piece.derived(greenIn, readGreen);

/** What speaks against a green verdict, in the run, with the sentence it stands in. */
export const redIn = (piece: Piece): readonly Span[] => piece.derived(redIn, readRed);

/** Whether the block has a verdict or a label of its own: it speaks of something of its own. */
export const isOwnTopic = ({ passage }: Piece): boolean =>
	colour.test(passage.run.text) ||
	passage.run.bold.some(it => it.start <= 1) ||
	verdictFirst.test(passage.run.lower);

const colour = /[🟢🟡🟠🔴✅⚠❌]|:(?:green|yellow|orange|red|large)_/u;

const verdictFirst =
	/^\P{L}*(?:[\p{L} ]{2,30}:\P{L}*)?(?:green|amber|yellow|red|on track|at risk|off track|blocked|done|healthy)\b/u;

const green =
	/^([^\p{L}🟢:]*(?:(?:overall|project|current) )?(?:(?:status|health|rag|verdict)[^\p{L}🟢]{1,4})?)((?:🟢|:(?:large_)?green_circle:)(?: ?(?:green|on track|on schedule|healthy))?(?![\p{L}-])|(?:green|on track|healthy)(?= *[.,;:!—–-]|$| for\b))/u;

const isGreen =
	/\b(?:we|project|launch|release|beta|pilot|migration|roll-?out|everything|all)(?: are| is|'re| remains?| stays?) (?:still |fully |all )?((?:on track|green|on schedule))(?![\p{L}-])/u;

function readGreen({ passage }: Piece): Span | undefined {
	const { run, sentences } = passage;
	const match = green.exec(run.lower);
	if (match !== null) return { start: match[1]!.length, end: match[0].length };
	for (const it of sentences.slice(0, 2)) {
		const found = isGreen.exec(it.lower);
		if (
			found === null ||
			it.isHypothetical ||
			/\b(?:not|never|back|except|but|until)\b|n't\b/u.test(it.lower)
		)
			continue;
		const end = it.span.start + found.index + found[0].length;
		return { start: end - found[1]!.length, end };
	}
	return undefined;
}

const readRed = ({ passage }: Piece): readonly Span[] =>
	passage.sentences.flatMap(sentence => {
		const span = redSpan(sentence);
		return span === undefined || settled.test(sentence.lower) || settled.test(sentence.next?.lower ?? '')
			? []
			: [span];
	});

function redSpan(sentence: Sentence): Span | undefined {
	if (sentence.isHypothetical || sentence.hasBlank) return undefined;
	const slip = slipIn(sentence);
	if (slip !== undefined) return slip.hasDate ? undefined : slip.span;
	for (const pattern of reds) {
		const match = pattern.exec(sentence.lower);
		if (match === null || (match[1] !== undefined && Number(match[1]) <= tolerated)) continue;
		const start = sentence.span.start + match.index;
		return { start, end: start + match[0].length };
	}
	return undefined;
}

/** How far under plan may still be green, in percent. */
const tolerated = 5;

const reds: readonly RegExp[] = [
	/\b(?:we are|we're|is|are|still|currently|remains?|remain)(?: still| currently)? blocked (?:on|by)\b(?: \p{L}+){0,3}/u,
	/(\d+(?:\.\d+)?) ?% (?:under|below|behind|short of) (?:the |our )?(?:plan|target|forecast|goal|budget)\b/u,
	/\bwas due\b[^.;]{0,40}\bnot (?:yet )?(?:started|done|finished|ready|begun)\b/u,
	/\b(?:we|the team)(?: have|'ve)? missed (?:the|our) (?:[\p{L}\p{N}]+ ){0,2}(?:dates?|deadlines?|milestones?|targets?|goals?)\b/u,
];

/** It is over, or a path is told. */
const settled =
	/\b(?:resolved|unblocked|no longer|absorb\w*|buffer|recover\w*|fixed|closed|mitigat\w*|workaround|caught up|catch up|does not (?:affect|change|move)|no (?:impact|effect)|not on the critical path|as planned|planned|expected|within|will|plan is|path)\b|n't (?:affect|change|move)\b/u;
