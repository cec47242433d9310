import {
	anyPeople,
	bestQualities,
	bestWays,
	market,
	praise,
	products,
	puffery,
	pufferyAdverbs,
	pufferyNouns,
	scaledUp,
	unique,
} from '../../lexicon/hype.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isName } from './_names.ts';

/**
 * A word of praise and what may be done about it: `word` can be deleted where it stands before its noun or as an
 * adverb, `way` can be put down to "a way to", of a `noun` and a `claim` nothing can be taken away.
 */
export interface Praise {
	readonly span: Span;
	readonly kind: 'superlative' | 'absolute' | 'hype';
	readonly form: 'word' | 'way' | 'noun' | 'claim';
	/** Counts only where something is being sold: in a press release, a proposal or a plan. */
	readonly onlyInPitch: boolean;
}

/** What the sentence praises or claims of everybody, from left to right, none inside another. */
export function praiseIn(sentence: Sentence): Praise[] {
	const found: Praise[] = [];
	for (const { pattern, ...kind } of forms) {
		for (const { span, groups } of sentence.match(pattern)) {
			const words = groups[1] ?? '';
			const start = span.start + groups[0]!.indexOf(words);
			const hit = { start, end: start + words.length };
			if (found.some(it => it.span.start < hit.end && hit.start < it.span.end)) continue;
			if (isName(sentence, hit) || isDenied(sentence, hit) || isWished(sentence, hit)) continue;
			if (kind.onlyInPitch && isConceded(sentence, hit)) continue;
			found.push({ span: hit, ...kind });
		}
	}
	return found.sort((a, b) => a.span.start - b.span.start);
}

const between = String.raw`(?:,? (?!(?:and|or|of|in|for|to|that|with|as|but|at|on|by|than)\b)[a-z][a-z-]*){0,2}`;

const forms: readonly (Omit<Praise, 'span'> & { readonly pattern: RegExp })[] = [
	{
		kind: 'superlative',
		form: 'way',
		onlyInPitch: false,
		pattern: new RegExp(String.raw`\b(the most (?:${bestWays}) way)(?= (?:for \p{L}+ )?to\b)`, 'gu'),
	},
	{
		// "Relay, the easiest way to sell": a name is being introduced, not advice given.
		kind: 'superlative',
		form: 'way',
		onlyInPitch: true,
		pattern: /, (the (?:best|easiest|fastest|simplest|smartest) way)(?= (?:for \p{L}+ )?to\b)/gu,
	},
	{
		kind: 'superlative',
		form: 'claim',
		onlyInPitch: true,
		pattern: new RegExp(
			String.raw`\b((?:one of )?the (?:most (?:${bestQualities})|best|fastest|easiest|simplest|smartest|safest|leading)(?: [a-z-]+){1,3} (?:${market}))(?![a-z])`,
			'gu',
		),
	},
	{
		kind: 'superlative',
		form: 'claim',
		onlyInPitch: false,
		pattern: /\b(the world's (?:first|best|fastest|easiest|simplest|smartest|only|leading|most \p{L}+))\b/gu,
	},
	{
		kind: 'absolute',
		form: 'claim',
		onlyInPitch: false,
		pattern: new RegExp(
			String.raw`\b((?:every(?: single)?|all|any) (?:${anyPeople})) (?:wants?|loves?|hates?|needs? (?:this|it)|struggles?)\b(?! to\b)`,
			'gu',
		),
	},
	{
		kind: 'absolute',
		form: 'claim',
		onlyInPitch: false,
		pattern: /\b(every(?:one|body)) (?:wants|needs (?:this|it)|loves|hates|agrees)\b/gu,
	},
	{
		kind: 'absolute',
		form: 'claim',
		onlyInPitch: false,
		pattern:
			/\b((?:no ?one|nobody) else|no other (?:product|tool|company|vendor|service|app|platform|solution|competitor)s?) (?:offers?|provides?|does this|do this|comes? close)\b/gu,
	},
	{
		kind: 'absolute',
		form: 'claim',
		onlyInPitch: false,
		pattern:
			/\b((?:there (?:is|are)|we have|has|have) no (?:real |direct |serious )?(?:competitors?|competition)|zero risk|(?:is|are) risk-free|guarantees? (?:success|results))\b/gu,
	},
	{
		kind: 'hype',
		form: 'word',
		onlyInPitch: false,
		pattern: new RegExp(String.raw`(?<![a-z\d'-])(${puffery})(?![a-z'-])`, 'gu'),
	},
	{
		kind: 'hype',
		form: 'word',
		onlyInPitch: false,
		pattern: new RegExp(String.raw`(?<![a-z\d'-])(${pufferyAdverbs})(?![a-z'-])`, 'gu'),
	},
	{
		kind: 'hype',
		form: 'noun',
		onlyInPitch: false,
		pattern: new RegExp(
			String.raw`(?<![a-z\d'-])((?:${pufferyNouns})|revolutioni[sz](?:es?|ing))(?![a-z'-])`,
			'gu',
		),
	},
	{
		kind: 'hype',
		form: 'word',
		onlyInPitch: true,
		pattern: new RegExp(
			String.raw`(?<!\b(?:more|less|most|as|how|too|so|least|pretty|enough|increasingly) |[a-z\d'-])(${praise})(?=${between},? (?:and )?(?:${products})(?![a-z'-]))`,
			'gu',
		),
	},
	{
		kind: 'hype',
		form: 'claim',
		onlyInPitch: true,
		pattern:
			/\b(?:is|are|be)(?: very| really| extremely| also)? (intuitive|user-friendly|easy-to-use)(?! (?:than|enough)\b)(?![a-z'-])/gu,
	},
	{
		kind: 'hype',
		form: 'word',
		onlyInPitch: true,
		pattern: new RegExp(String.raw`(?<![a-z\d'-])(${unique})(?![a-z'-])`, 'gu'),
	},
	{
		kind: 'hype',
		form: 'claim',
		onlyInPitch: true,
		pattern: new RegExp(
			String.raw`\b((?:highly|infinitely|endlessly|insanely|massively) (?:${scaledUp}))\b`,
			'gu',
		),
	},
];

/** "No seamless way", "instead of a frictionless one". */
const isDenied = (sentence: Sentence, { start }: Span): boolean =>
	denial.test(sentence.run.lower.slice(sentence.clauseAt(start).start, start));

const denial =
	/\b(?:not|no|never|without|nor|neither|nothing|hardly|rather than|instead of|avoid\w*|cannot|lacks?|lacking|lack of|far from|less|no longer)\b|n't\b/u;

/** What others wish for is no claim of ours: "shoppers expect a seamless checkout". */
const isWished = (sentence: Sentence, { start }: Span): boolean =>
	wishes.test(sentence.run.lower.slice(sentence.span.start, start));

const wishes =
	/(?:^|\s)(?!(?:we|i)\b)[a-z]+ (?:also |now |today |increasingly |often )?(?:wants?|needs?|expects?|demands?|deserves?|asked|hopes?|wish|look(?:s|ing)? for|are (?:used to|looking for))\b/u;

/** "Powerful but complex": weighed, not praised. Nor is what somebody else sells. */
const isConceded = (sentence: Sentence, { end }: Span): boolean =>
	/\b(?:but|though|yet|however)\b/u.test(sentence.run.lower.slice(end, sentence.span.end)) ||
	/\b(?:although|while|despite|competitors?|competing|rivals?|alternatives?|existing|other (?:tools|products|apps|services))\b/u.test(
		sentence.lower,
	);
