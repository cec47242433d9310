import { readDates, type WrittenDate } from '../numbers/date.ts';
import { fillers } from '../prose/masks.ts';
import type { Run } from '../prose/run.ts';
import type { Span } from '../text/span.ts';
import { plainVerb } from '../rules/commitments/_same.ts';
import { isKnownPerson, isOwner, isSubject, looksLikePerson, names, readOwner } from './owners.ts';

/** An item taken apart: what, who, by when. */
export interface WrittenItem {
	readonly text: string;
	readonly owner: string | undefined;
	readonly date: { readonly value: WrittenDate; readonly written: string } | undefined;
}

/**
 * Takes an item apart: "Call Legal — Dana, by 14 June", "Dana to call Legal (14 June)", "@dana: call Legal by
 * Friday". Owner and date at the ends are cut off; what stands in mid-sentence stays. Needs the tagger.
 */
export function readItem(written: string): WrittenItem {
	const found: Found = {};
	let rest = tidy(written);
	for (let step = 0; step < 4; step++) {
		const shorter = withoutTail(rest, found);
		if (shorter === undefined) break;
		rest = tidy(shorter);
	}
	if (found.owner === undefined) rest = withoutLead(rest, found);
	return { text: rest, owner: found.owner, date: found.date ?? dateInside(rest) };
}

/** What stands behind a label of its own: "Owner: Dana", "Due: 14 June". */
export function readLabel(written: string): Pick<WrittenItem, 'owner' | 'date'> {
	const found: Found = {};
	if (isLabel(written)) takeParts(written, found, 'labelled');
	return { owner: found.owner, date: found.date };
}

/** Whether words begin with such a name. */
export const isLabel = (written: string): boolean =>
	/^\W*(?:owners?|dri|assignees?|responsible|who|due(?: date)?|date|deadline|eta|by when|when)\s*:/iu.test(
		written,
	);

/** Whose all items under a heading are ("### Ana", "### Infra team — by 12 June"), and by when. */
export function readHeading(title: string): Pick<WrittenItem, 'owner' | 'date'> {
	const found: Found = {};
	const isWhole = takeParts(title.trim(), found, 'labelled');
	const { owner, date } = isWhole ? found : {};
	const isPerson = owner !== undefined && isKnownPerson(owner);
	return { owner: isPerson || date !== undefined ? owner : undefined, date };
}

/** The words of a run, code among them. */
export const wordsOf = (run: Run, { start, end }: Span = { start: 0, end: run.text.length }): string =>
	run.text
		.slice(start, end)
		.replace(code, (filled, at: number) =>
			run
				.sourceText(run.toSource({ start: start + at, end: start + at + filled.length }))
				.replace(/^`+ ?| ?`+$/gu, ''),
		);

const code = new RegExp(`${fillers.code}+`, 'gu');

interface Found {
	owner?: string;
	date?: NonNullable<WrittenItem['date']>;
}

const tidy = (text: string): string =>
	text
		.replaceAll(fillers.url, '')
		.replaceAll(fillers.footnote, '')
		.replace(/\[[^[\]]*\?\]/gu, ' ')
		.replace(/\(\s*\)/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/(?:[\s.;:,…([—–-]|\b(?:by|due|on)(?=\s*$))+$/u, '')
		.replace(/^(?:\s|[✅☑✔❌⬜🔲👉⏳]|\u{FE0F})+|(?:\s|[✅☑✔❌]|\u{FE0F})+$/gu, '')
		.replace(/^(?:actions?|action items?|next steps?|follow-?ups?|to-?do|ask):\s+/iu, '');

/** The text without the brackets, the words behind the last dash, or the date at its end. */
function withoutTail(text: string, found: Found): string | undefined {
	for (const tail of tails) {
		const match = tail.exec(text);
		if (match === null || match.index === 0) continue;
		if (takeParts(match[1]!, found, 'bare')) return text.slice(0, match.index);
	}
	const person = found.date === undefined || found.owner !== undefined ? null : behindComma.exec(text);
	if (person !== null && person.index > 0 && looksLikePerson(person[1]!)) {
		found.owner = person[1]!;
		return text.slice(0, person.index);
	}
	const aside =
		/\s*\((?:was|moved from|originally|previously|formerly|instead of|before:?)\b[^()]{1,40}\)$/iu.exec(text);
	if (aside !== null && aside.index > 0) return text.slice(0, aside.index);
	const last = readDates(text).at(-1);
	if (found.date !== undefined || last === undefined || last.span.end !== text.length) return undefined;
	const before = text.slice(0, last.span.start);
	const word =
		/[\s,(–—-]*\b(?:by|before|until|till|due|due on|due by|on|eta:?|deadline:?)(?: the)?\s*$/iu.exec(before);
	const isWhole = /^(?:by|before|until|till|due|on) /iu.test(text.slice(last.span.start));
	if (word === null && !isWhole) return undefined;
	found.date = { value: last, written: text.slice(last.span.start) };
	return text.slice(0, word?.index ?? last.span.start);
}

const tails = [
	/\s*\(([^()]{1,70})\)$/u,
	/\s*\[([^[\]]{1,70})\]$/u,
	/\s+[—–-]{1,3}\s+([^—–]{1,70})$/u,
	/[.,;:]\s+((?:owners?|dri|due|deadline|eta|assignees?|responsible)\b[^—–]{1,70})$/iu,
];

const behindComma = /,\s+(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+)$/u;

/** Takes owner and date out of a few words; answers whether they say nothing else. */
function takeParts(words: string, found: Found, how: 'bare' | 'labelled'): boolean {
	const parts = words
		.split(/[,;·|](?!\s*\d{4}\b)|\.\s|\s[—–-]+\s|\s(?=(?:by|due|on)\s)/u)
		.map(it => it.trim())
		.filter(it => it !== '');
	const taken: Found = {};
	for (const part of joined(parts)) {
		const label =
			/^(?:owners?|owned by|dri|assignees?|assigned to|responsible|who|poc|lead)\b(?: is)?[:\s]\s*/iu.exec(
				part,
			);
		// "By 3 July, since two are on holiday".
		if (remark.test(part) && (taken.owner !== undefined || taken.date !== undefined)) break;
		const date = dateOf(part);
		if (date !== undefined) taken.date ??= date;
		else if (blank.test(part)) continue;
		else if (label !== null) {
			const owner = readOwner(part.slice(label[0].length));
			if (owner !== undefined) taken.owner = joinNames(taken.owner, owner);
		} else if (isOwner(part)) taken.owner = joinNames(taken.owner, part.replace(/^@/u, ''));
		else return false;
	}
	const alone = how === 'bare' && taken.owner !== undefined && taken.date === undefined;
	if (
		alone &&
		!words.includes('@') &&
		!/^\W*(?:owner|dri|assign|respons|poc|lead)/iu.test(words) &&
		!looksLikePerson(taken.owner!)
	)
		return false;
	if (
		(taken.owner !== undefined && found.owner !== undefined) ||
		(taken.date !== undefined && found.date !== undefined)
	)
		return false;
	Object.assign(found, taken);
	return taken.owner !== undefined || taken.date !== undefined || parts.every(it => blank.test(it));
}

const remark =
	/^(?:since|because|as|so|due to|after|once|pending|when|if|then|but|while|depends|depending)\b/iu;

/** "By" and what follows are one part. */
const joined = (parts: readonly string[]): string[] =>
	parts.reduce<string[]>((all, part) => {
		const previous = all.at(-1);
		if (previous !== undefined && /^(?:by|due|on)$/iu.test(previous))
			return [...all.slice(0, -1), `${previous} ${part}`];
		return [...all, part];
	}, []);

const joinNames = (known: string | undefined, name: string): string =>
	known === undefined ? name : `${known}, ${name}`;

/** A part that is a date and nothing else. */
function dateOf(part: string): Found['date'] {
	const words = `by ${part.replace(dateLabel, '')}`;
	const dates = readDates(words);
	const value = dates.at(-1);
	if (value === undefined || dates[0]!.span.start > 3 || value.span.end !== words.length) return undefined;
	// Of two days in a row the first is struck through.
	const between = dates.length > 2 ? undefined : words.slice(dates[0]!.span.end, value.span.start).trim();
	if (dates.length > 1 && between !== '' && between !== '→') return undefined;
	return { value, written: words.slice(Math.max(3, value.span.start)) };
}

const dateLabel =
	/^(?:by|due(?: date| by| on)?|deadline|eta|target|before|until|on|date|when|new date)\b:?\s*/iu;

/** A date in mid-sentence that is the deadline: "Send the list by 14 June to Legal". */
function dateInside(text: string): Found['date'] {
	const due = readDates(text).filter(
		it =>
			/^(?:by|before|until|till|due) /iu.test(text.slice(it.span.start)) ||
			/\b(?:by|before|until|till|due|due on|due by|eta|deadline)(?: is)?:? (?:the )?$/iu.test(
				text.slice(0, it.span.start),
			),
	);
	const [value] = due;
	return value === undefined || due.length > 1
		? undefined
		: { value, written: text.slice(value.span.start, value.span.end) };
}

/** The text without the owner it begins with. */
function withoutLead(text: string, found: Found): string {
	const match =
		handle.exec(text) ?? ofPerson(inBrackets.exec(text)) ?? ofPerson(label.exec(text)) ?? subject(text);
	if (match === null) return text;
	found.owner = match[1]!;
	return text.slice(match[0].length);
}

const ofPerson = (match: RegExpExecArray | null): RegExpExecArray | null =>
	match !== null && looksLikePerson(match[1]!) ? match : null;

/** "Dana to call Legal", "Support will publish the page". */
function subject(text: string): RegExpExecArray | null {
	const match = inFront.exec(text);
	const verb = match?.[2]?.toLowerCase() ?? '';
	return match !== null && plainVerb(verb) === verb && isSubject(match[1]!) ? match : null;
}

// Blanks are single ones by now.
const handle =
	/^@(\w+(?:[.-]\w+)*(?:(?:, ?| ?& ?| and | ?\/ ?)@\w+(?:[.-]\w+)*)*)(?: ?[:,]| [–—-]+| to| will)? (?=\S)/u;
const inBrackets = /^\[(\p{Lu}[^[\]]{1,30})\](?: ?[:–—-])? ?(?=\S)/u;
const label = new RegExp(String.raw`^(${names})(?: \([^()]{1,30}\))?(?: ?:| [–—-]+) (?=\S)`, 'u');
const inFront = new RegExp(
	String.raw`^(${names})(?: \([^()]{1,30}\))?(?: to| will(?: also)?| is going to|'ll) (?=(\p{L}+))`,
	'u',
);

const blank = /^\[?[^[\]]*\?\]?$/u;
