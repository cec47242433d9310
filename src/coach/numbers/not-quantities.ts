import type { Span } from '../text/span.ts';

/**
 * Where digits stand that count nothing (rules.md C.1, "never a quantity"): bare years, quarters, versions,
 * ids, tickets, dates, times, ordinals, list and page numbers, statistics about statistics.
 */
export function notQuantities(text: string): readonly Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(barred)) spans.push({ start: match.index, end: match.index + match[0].length });
	return spans;
}

const months = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const forms = [
	// ISO and slashed dates, times of day, dotted versions and addresses, ratios such as 24/7.
	String.raw`\d{4}-\d{2}(?:-\d{2})?`,
	String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
	String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?`,
	String.raw`\d{1,2} ?[ap]\.?m\b`,
	String.raw`v?\d+(?:\.\d+){2,}\S*`,
	String.raw`\bv\d+(?:\.\d+)*`,
	String.raw`\b24/7\b`,
	// Words that number what follows.
	String.raw`\b(?:versions?|pages?|pp?\.|chapters?|sections?|steps?|figures?|fig\.|tables?|appendix|phases?|stages?|levels?|tiers?|weeks?|days?|sprints?|iterations?|issues?|tickets?|no\.|numbers?|lines?|slides?|options?|scenarios?|waves?|milestones?|rules?|items?|rows?|columns?|questions?|articles?|parts?|ports?|http|error|status|iso|rfc|python|node|java|windows|ios|android|net|es) #?\d+(?:\.\d+)*(?: ?(?:to|-|–|and|,) ?\d+(?:\.\d+)*)*(?![\d%])`,
	// Dates in words, either order, ranges of days included.
	String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|-|–|and) ?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?${months}\b\.?(?:,? \d{4})?`,
	String.raw`\b${months}\b\.? \d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|-|–) ?\d{1,2})?\b(?![\d%]|,\d{3})(?:,? \d{4})?`,
	String.raw`\b${months}\b\.?,? \d{4}\b`,
	// Quarters, halves, fiscal years, ids and labels with letters on them.
	String.raw`\b(?:fy|cy|q|h|w|p|cw|kw|yr)\d{1,4}\b(?:[ '/-]\d{2,4}\b)?`,
	String.raw`[#@]\d+\b`,
	String.raw`\b\p{L}+-\d+\b`,
	String.raw`\b0x[\da-f]+\b`,
	String.raw`\b\d+(?:st|nd|rd|th)\b`,
	String.raw`(?<![$€£\d.,])\b(?:19|20)\d{2}(?:s\b|\b)(?!,\d|\.\d| ?[%x×]| ?(?:users|customers|sellers|orders|seats|requests|sessions|dollars|hours|minutes|seconds|days|weeks|ms|people|tickets|visitors|sign-?ups|members|accounts|units|downloads|installs|rows|words|k\b))(?:[/–-]\d{2,4}\b)?`,
	// Statistics about the statistics.
	String.raw`\bp ?[<>=] ?0?\.\d+`,
	String.raw`\b\d+(?:\.\d+)? ?% ?(?:ci|confidence|confident|sure|certain|likely|probability|probable|chance)\b`,
	String.raw`\((?:n|N) ?= ?\d+\)`,
	// Telephone numbers.
	String.raw`\+\d{1,3}[ -]\d{2,4}[ -]\d{3,}[\d -]*`,
];

const barred = new RegExp(forms.join('|'), 'giu');
