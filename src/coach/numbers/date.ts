import type { Span } from '../text/span.ts';
import { normalise } from './normalise.ts';

/** A date, period or deadline as it was written. */
export interface WrittenDate {
	/** In UTF-16 offsets of the text read. */
	readonly span: Span;
}

/**
 * The dates of a text, in order (`date` of rules.md 0.4): days, months, quarters, halves, weeks, weekdays with
 * "by" or "on", ends of periods, spans from now. "Soon" and "next sprint" are none, nor the verbs march and may.
 */
export function readDates(text: string): readonly WrittenDate[] {
	if (!mayHoldDate.test(text)) return none;
	return [...normalise(text).matchAll(pattern)].map(it => ({ span: { start: it.index, end: it.index + it[0].length } }));
}

export const hasDate = (text: string): boolean => readDates(text).length > 0;

const none: readonly WrittenDate[] = [];

const mayHoldDate = /\d|day\b|[JFMASOND][a-z]{2}|tomorrow|today|month|quarter|year|week|noon/u;

/** Full names in any case but the two that are words too; abbreviations with a capital only. */
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|january|february|april|june|july|august|september|october|november|december|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b)';
const year = "(?:(?:19|20)\\d{2}|'\\d{2})";
const count = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const period = '(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|business days?|working days?)';

const forms = [
	String.raw`\d{4}-\d{2}(?:-\d{2})?`,
	String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`,
	String.raw`\b\d{1,2}/\d{1,2}\b(?!/|\d)`,
	String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|-|–|and) ?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?${month}(?:,? ${year})?`,
	String.raw`\b${month} \d{1,2}(?:st|nd|rd|th)?\b(?:,? ${year})?`,
	String.raw`\b${month},? ${year}\b`,
	String.raw`(?<=\b(?:by|in|on|of|since|until|till|from|through|to|before|after|during|early|late|mid|for|this|next|last|between|and|end|week) )${month}(?![\p{L}\p{N}])`,
	String.raw`\bmid-${month}`,
	String.raw`\b[Qq][1-4](?:[ /'-]*(?:FY)?\s?\d{2,4})?\b`,
	String.raw`\b(?:FY|CY)[ '-]?\d{2,4}(?:[ -]?[QH][1-4])?\b`,
	String.raw`\b[Hh][12](?:[ /'-]*(?:FY)?\s?\d{2,4})?\b`,
	String.raw`\b(?:W|CW|KW|[Ww]eek |[Ss]print |[Ii]teration )\d{1,3}\b`,
	String.raw`\b(?:week|month|quarter|year) (?:of|ending|starting|beginning) \S+`,
	String.raw`\b(?:by|on|until|before|from|next|this|last|every|due|since|of|COB|EOD) ${weekday}`,
	String.raw`\b${weekday},? (?:${month}|\d)`,
	String.raw`\b(?:by|at|before|until) (?:the )?(?:end|start|beginning|middle) of (?:the |this |next |each )?(?:day|week|month|quarter|half|year|sprint|${month})`,
	String.raw`\b(?:end|start|beginning|middle) of (?:the |this |next )?(?:day|week|month|quarter|half|year|${month})`,
	String.raw`\b(?:EOD|EOW|EOM|EOQ|EOY)\b`,
	String.raw`\b(?:within|in|for|after|over|every|next|last|past) (?:the )?(?:next |last |past |first |about |roughly )?${count}(?:\s?(?:-|–|to|or)\s?\d+)?[ -]${period}\b`,
	String.raw`\b${count} ${period} (?:ago|later|before|after|from|earlier|out|away)\b`,
	String.raw`\b(?:last|this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)\b`,
	String.raw`\b(?:yesterday|today|tomorrow|tonight)\b`,
	String.raw`(?<![$€£\d.,])\b(?:19|20)\d{2}\b(?![,.]\d| ?%)`,
];

const pattern = new RegExp(forms.join('|'), 'gu');
