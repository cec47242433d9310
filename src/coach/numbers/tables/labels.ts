import type { GridRow } from './grid.ts';

/** Rows that sum up what stands above or around them. */
export const isTotalLabel = (label: string): boolean =>
	/^(?:(?:grand |sum )?totals?|sum|overall|all)(?:\s*\([^()]*\))?$/u.test(label);

/** "Total revenue": a sum, or the name of a metric. */
export const isNamedTotal = (label: string): boolean => /^totals?\b/u.test(label) && !isTotalLabel(label);

/** The last line of an account: signed rows lead to it. */
export const isNetLabel = (label: string): boolean =>
	/^(?:net (?:profit|income|loss|result|cash ?flow|earnings|margin)|net|profit|result|balance)(?: ?\/ ?\(?loss\)?| \(loss\))?$/u.test(
		label,
	);

/** What may follow a total without being the last row that counts. */
export const isBelowTotal = (label: string): boolean =>
	isNetLabel(label) ||
	/^(?:[\p{L} ]*\b(?:profit|margin|growth|average|avg\.?|median|mean|net|ebitda?|target|plan|budget|change|yoy|wow|difference|per)\b.*)$/u.test(
		label,
	);

/** Rows that hold part of others ("Week 1 total"): a table with one is not a list of parts. */
export const overlapsOthers = ({ label }: GridRow): boolean =>
	/\bsub-?totals?\b|^(?:thereof|of which|incl(?:uding|\.)?|gross|ebit)\b|\b(?:of which|thereof)\b|\S\s+totals?$/u.test(
		label,
	) && !isTotalLabel(label);

/** Rows whose figures are not summed with their neighbours'. */
export const isNoPart = (label: string): boolean =>
	/\b(?:rate|ratio|avg|average|median|mean|per|price|aov|arpu|arppu|cac|ltv|nps|csat|score|rating|rank|share|%|basket|p\d\d)\b|%/u.test(
		label,
	);

/** Columns whose figures nobody sums. */
export const isNoSumColumn = (name: string): boolean =>
	/\b(?:rates?|ratios?|avg|averages?|median|mean|p\d\d|prices?|nps|csat|scores?|ratings?|ages?|dates?|conversions?|margins?|ranks?|ranking|priority|id|year|weeks?|days? to|duration|latency|time|speed|cost per|per|cpc|cpa|cpm|ctr|cvr|arpu|aov|ltv|cac|peak|max|min|maximum|minimum|no\.|probability|confidence|index|version|level|trend|velocity|limit|threshold|target|goal)\b|%|#|^no$/u.test(
		name,
	);

/** What one and the same person may be counted in twice: the whole is smaller than its parts. */
export const isCountedTwice = (text: string): boolean =>
	/\b(?:unique|distinct|active|users?|visitors?|customers?|accounts?|people|respondents?|responses?|mentions?|votes?|answers?|members?|sellers?|buyers?|subscribers?|companies|[dwm]aus?)\b/u.test(
		text,
	);
