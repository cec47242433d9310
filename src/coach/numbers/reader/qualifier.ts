import type { Quantity } from '../quantity.ts';
import { anyOf } from '../pattern.ts';

/** What the words around a number say of how exact it is. */
type Qualifiers = Pick<Quantity, 'approximate' | 'bound'>;

/** Reads them before `start` and behind `end`; both may speak ("just over", "10k+"). */
export function readQualifiers(text: string, start: number, end: number): Qualifiers {
	const before = mayQualify(text, start) ? text.slice(Math.max(0, start - 28), start) : '';
	const after = text.slice(end, end + 16);
	const loose = /[~≈]/u.test(before.slice(-2)) || approximate.test(before) || approximateAfter.test(after);
	if (above.test(before) || aboveAfter.test(after)) return { approximate: loose, bound: 'above' };
	if (below.test(before) || belowAfter.test(after)) return { approximate: loose, bound: 'below' };
	return { approximate: loose, bound: undefined };
}

/** What says right before a number, in a text that ends there, that it is about it: "~", "about "; often nothing. */
export const aboutBefore = (text: string): string => {
	const before = text.slice(-28);
	return (/[~≈] ?$/u.exec(before) ?? approximate.exec(before))?.[0] ?? '';
};

/** Whether what stands before is the end of some qualifier: most numbers have none, and need no closer look. */
function mayQualify(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 16), start).trimEnd();
	return (
		/[~≈<>≤≥=]$/u.test(before) ||
		lastWords.has(
			before
				.slice(before.lastIndexOf(' ') + 1)
				.replace(/^\W+/u, '')
				.toLowerCase(),
		)
	);
}

const lastWords: ReadonlySet<string> = new Set(
	[
		'about around approximately approx approx. roughly some circa ca. c. to almost nearly near over under',
		'above below of than estimated est. average averaging least most beyond exceed exceeds exceeded',
		'exceeding within many much high a an the',
	]
		.join(' ')
		.split(' '),
);

/** Every qualifier that may stand between a preposition and its number, as a pattern source that may be empty. */
export const qualifierSource = `(?:${anyOf(
	String.raw`about|around|approximately|approx\.?|roughly|some|circa|c\.|close to|nearly|almost`,
	'just(?: over| under)?|only|over|under|below|above|more than|less than|fewer than',
	'at least|at most|up to|well over|an? estimated',
	'as (?:much|many|little|few|high|low) as',
	'an? (?:average|median|mean|total|record|peak|high|low)(?: of)?|~|≈|<=?|>=?|≤|≥',
)} ?){0,2}`;

const article = String.raw`(?:an? |the |a total of )?`;
const aboutWords = anyOf(
	String.raw`about|around|approximately|approx\.?|roughly|some|circa|ca\.|c\.|close to|almost`,
	'nearly|near|just (?:over|under|above|below|shy of)',
	'slightly (?:over|under|more than|less than|above|below)',
	String.raw`a little (?:over|under|more than|less than)|an estimated|estimated|est\.`,
	'(?:on|in) the (?:order|region) of|an average of|average of|averaging',
);
const approximate = new RegExp(String.raw`\b${aboutWords} ${article}$`, 'iu');
const overWords = anyOf(
	String.raw`over|(?<!\b(?:no|not) )more than|at least|above|beyond|exceed(?:s|ed|ing)?`,
	'greater than|higher than|upwards? of|in excess of|north of|no (?:fewer|less) than',
	'not (?:fewer|less) than|a minimum of|minimum of',
);
const above = new RegExp(String.raw`(?:\b${overWords} ${article}|(?:(?<![-=–])>=?|≥) ?)$`, 'iu');
const underWords = anyOf(
	'up to|under|less than|lower than|smaller than|at most|fewer than|below|within',
	'no more than|not more than|a maximum of|maximum of|as (?:many|much|high) as|nearly',
	'almost|south of|just shy of',
);
const below = new RegExp(String.raw`(?:\b${underWords} ${article}|(?:<=?(?!-)|≤) ?)$`, 'iu');
const approximateAfter =
	/^(?:-ish\b|ish\b|-odd\b|,? or so\b|,? give or take\b|,? on average\b|,? approximately\b)/iu;
const aboveAfter =
	/^(?:\+(?![\d.])|,? (?:or|and) (?:more|above|higher|up|over|greater|longer)\b|,? plus\b)/iu;
const belowAfter = /^,? (?:or|and) (?:less|fewer|below|lower|under|shorter)\b/iu;
