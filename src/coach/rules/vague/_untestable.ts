import {
	attributes,
	escapes,
	halfMeasures,
	openEnds,
	qualities,
	states,
	systems,
	uses,
} from '../../lexicon/quality-words.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isName } from './_names.ts';

/** Words that no test could be written for, and where they count as a requirement. */
export interface Untestable {
	readonly span: Span;
	readonly kind: 'quality-word' | 'escape' | 'open-list';
	/** `demand`: the sentence itself demands it of a system. `list`: it must stand among requirements. */
	readonly counts: 'demand' | 'list';
}

/** The first thing in the sentence that could not be tested. */
export function untestableIn(sentence: Sentence): Untestable | undefined {
	if (!anyWord.test(sentence.lower)) return undefined;
	for (const { pattern, kind, counts } of forms) {
		for (const { span, groups } of sentence.match(pattern)) {
			const words = groups[1]!;
			const start = span.start + groups[0]!.lastIndexOf(words);
			const hit = { start, end: start + words.length };
			if (isName(sentence, hit) || isDenied(sentence, hit)) continue;
			if (kind !== 'quality-word' && isInBrackets(sentence, hit)) continue;
			return { span: hit, kind, counts };
		}
	}
	return undefined;
}

const modal = '(?:must|shall|should|needs? to|has to|have to)';
const degree = '(?:very |really |extremely |highly |as |more |both |sufficiently |reasonably |relatively )?';
const measured = `${qualities}|accessible|maintainable|stable|secure|small|low|high`;
const pairs =
	'(?:quickly|easily|simply|efficiently|seamlessly) (?:and|&) (?:quickly|easily|simply|efficiently|seamlessly|intuitively)';
const several = (words: string): string => `(?:${words})(?:(?:, | and |, and | & )(?:${words}))*`;
const end = String.raw`(?![a-z'-])(?! (?:than|as)\b)`;
const start = String.raw`(?<![a-z\d'-])`;

interface Form {
	readonly kind: Untestable['kind'];
	readonly counts: Untestable['counts'];
	readonly pattern: RegExp;
}

const quality = (counts: Untestable['counts'], source: string): Form => ({
	kind: 'quality-word',
	counts,
	pattern: new RegExp(source, 'gu'),
});

const forms: readonly Form[] = [
	// "The dashboard must be user-friendly and fast."
	quality(
		'demand',
		String.raw`\b${systems} (?:itself |also )?${modal} (?:also |always )?(?:be|feel|remain|stay) ${degree}(${several(qualities)})${end}`,
	),
	quality(
		'list',
		String.raw`\b${modal} (?:also |always )?(?:be|feel|remain|stay) ${degree}(${several(qualities)})${end}`,
	),
	// "We select tools that are relatively accessible": a criterion that nothing fails.
	quality(
		'demand',
		String.raw`\b(?:select|choose|pick|need|want) [^.;:]*\b(?:that|which) [^.;:]*?\b((?:${halfMeasures}) (?:${measured}))${end}`,
	),
	quality('demand', String.raw`\b(?:must|shall|should|needs? to) be able to [^.;:]*?\b(${pairs})\b`),
	// "A clear and relatively intuitive data model."
	quality('list', String.raw`${start}((?:${halfMeasures}) (?:${measured}))${end}`),
	quality('list', String.raw`${start}(${attributes})(?= (?!(?:to|for|and|or|in|with|than|as|but)\b)[a-z])`),
	quality(
		'list',
		String.raw`${start}(reliable)(?= (?:uptime|performance|delivery|service|access|results)\b)`,
	),
	quality('list', String.raw`\b(?:is|are|be|remains?|stays?|to be) ${degree}(${several(states)})${end}`),
	quality(
		'list',
		String.raw`\b(?:is|are|be|remains?|to be) ${degree}((?:easy|simple|intuitive) to (?:${uses}))\b`,
	),
	quality('list', String.raw`\b(?:is|are|be|remains?|to be) ${degree}(easy|simple|intuitive)(?= for [a-z])`),
	quality('list', String.raw`\b(${pairs})\b`),
	quality(
		'list',
		String.raw`\b(in an? (?:timely|intuitive|user-friendly|seamless|efficient|reasonable)(?:,? (?:and )?[a-z]+)? (?:manner|fashion|way|time|timeframe|amount of time))\b`,
	),
	quality(
		'list',
		String.raw`\b(?:make|makes|making|keep|keeping|it|be) (?:[a-z]+ ){0,3}?(as (?:easy|intuitive|seamless|smooth|frictionless|painless|user-friendly|effortless) as possible)\b`,
	),
	{
		kind: 'escape',
		counts: 'demand',
		pattern: new RegExp(String.raw`\b${systems} ${modal} [^.;:]*?${start}(${escapes})${end}`, 'gu'),
	},
	{
		kind: 'escape',
		counts: 'list',
		pattern: new RegExp(String.raw`\b(?:must|shall|should) [^.;:]*?${start}(${escapes})${end}`, 'gu'),
	},
	{
		kind: 'open-list',
		counts: 'list',
		pattern: new RegExp(
			String.raw`\b(?:supports?|accepts?|allows?|exports?|imports?|handles?|integrates? with|works? (?:with|in|on)|provides?|shows?|displays?) [^.;:]*?, (?:and )?(${openEnds})(?=[.)]*$)`,
			'gu',
		),
	},
];

/** What every form holds: most sentences with "more" or "time" end here. */
const anyWord = new RegExp(
	String.raw`\b(?:${qualities}|${halfMeasures}|(?:easi|quick|simp|efficient|seamless)[a-z]+|timely|reasonable|painless|effortless|${escapes}|${openEnds})(?![a-z])`,
	'u',
);

/** "Need not be fast", "no matter how easy". */
const isDenied = (sentence: Sentence, { start: at }: Span): boolean =>
	/\b(?:not|no|never|without|nor|neither|rather than|instead of|so|too|how)\b|n't\b/u.test(
		sentence.run.lower.slice(sentence.clauseAt(at).start, at),
	);

/** In brackets "if necessary" and "etc." are asides. */
const isInBrackets = (sentence: Sentence, { start: at }: Span): boolean =>
	/\([^)]*$/u.test(sentence.run.lower.slice(sentence.span.start, at)) ||
	/\b(?:e\.g\.|such as|like|for example|including)/u.test(sentence.run.lower.slice(sentence.span.start, at));
