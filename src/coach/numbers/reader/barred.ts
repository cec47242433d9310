import { dayNumber, monthName, rangeMark, yearNumber } from '../calendar.ts';
import type { Span } from '../../text/span.ts';
import { anyOf } from '../pattern.ts';
import { matchesOf } from '../../text/matches.ts';

/**
 * Where digits stand that count nothing (rules.md C.1, "never a quantity"): years, dates, times of day,
 * versions, ids, page and list numbers, statistics about statistics, names with a number in them. Digits that
 * touch a letter (`p95`, `Q3`, `2FA`, `1st`) need no entry here: the reader takes no such digits anyway.
 */
export function barredSpans(text: string): readonly Span[] {
	const spans: Span[] = [];
	const patterns = mayBeNamed(text)
		? [figures, figuresAnyCase, names, namesAnyCase]
		: [figures, figuresAnyCase];
	for (const pattern of patterns) {
		for (const { index, 0: found } of matchesOf(text, pattern))
			spans.push({ start: index, end: index + found.length });
	}
	return spans;
}

/**
 * Whether some digits stand behind a word or a sign that may bar them. The patterns for these are long lists of
 * words, and most numbers stand behind "from", "by" or nothing that could.
 */
function mayBeNamed(text: string): boolean {
	for (const { index } of matchesOf(text, numberStart)) {
		let at = index - 1;
		if (at >= 0 && /[ '(/-]/u.test(text[at]!)) at--;
		if (at >= 0 && /[ '(/-]/u.test(text[at]!)) at--;
		if (at < 0) continue;
		if (/[.#<>=≤≥,]/u.test(text[at]!)) return true;
		const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 12), at + 1))?.[0];
		if (word !== undefined && !plainBefore.has(word.toLowerCase())) return true;
	}
	return text.includes('-');
}

const numberStart = /(?<!\d|\d[.,])\d/gu;

const plainBefore: ReadonlySet<string> = new Set(
	'a about above after all and another are around as at below between but by fell for from had has have in is least most nearly of only or over rose some than that the them then they to under until was we were with within'.split(
		' ',
	),
);

/** A small whole number that names something: not `1,480`, `3%`, `5.2M` or `12k`. */
const ordinal = String.raw`\d{1,5}(?:\.\d{1,3}){0,3}(?![\p{L}\p{N}%]|[.,]\d| ?%| ?(?:thousand|million|billion|percent|ms|s|sec|min|h|hours?|minutes?|seconds?|days?|weeks?|months?|years?|[kKMGT]B|km|kg|bps|pp|points|x)\b)`;
const ordinals = String.raw`${ordinal}(?:(?: ?[-–/&] ?|, | (?:to|and|or|through) )${ordinal})*`;

/** Names that end in a number. */
const named = anyOf(
	'Office|Microsoft|Windows|Fortune|Forbes|Web|Industry|Studio|Area|Route|Room|Flight',
	String.raw`Gate|Boeing|Airbus|Formula|Horizon|Inc\.|S&P|Python|Java|Node|Node\.js|React|Angular`,
	'Vue|PHP|Ruby|Rust|Swift|Kotlin|Android|Ubuntu|Debian|Chrome|Firefox|Safari|Postgres',
	'PostgreSQL|MySQL|Kubernetes|Terraform|Django|Rails|Spring|iOS|iPadOS|macOS|tvOS',
	'watchOS|iPhone|iPad|Pixel|Galaxy|PlayStation|Xbox|USB|HDMI|Bluetooth|TLS|SSL|HTTP',
	'HTTPS|HTML|CSS|ES|IPv|ISO|IEC|IEEE|RFC|PEP|CVE|SOC|PCI|NIST|Article|Section|Title',
	'Form|Level|Tier|Phase|Stage|Wave|Layer|Cohort|Variant|Lane|Zone|Class|Category',
	'Priority|Severity|Sev|Epic|Story|Sprint|Iteration|Week|Day|Month|Year|Quarter',
	'Semester|Milestone|Objective|Goal|KR|Key Result|Requirement|Principle|Tenet',
	'Assumption|Hypothesis|Risk|Experiment|Scenario|Case|Alternative|Annex|Exhibit',
);
/** Forms that begin with a digit, with a capital where they have letters. */
const figureForms = [
	// 2026-05-01, 2026/05/01, 2026-05.
	String.raw`(?<!\d)(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d)`,
	// 14 May 2026, 5 to 9 May, 14th of May.
	String.raw`(?<![\p{L}\p{N}.,$€£])${dayNumber}(?:${rangeMark}${dayNumber})?(?: of)? ${monthName}(?:,? ${yearNumber})?`,
	// 4K video, 5k run, 401(k), 360-degree.
	String.raw`(?<![\p{L}\p{N}.,])[458]K (?:video|resolution|display|tv|TV|monitor|screen|stream)`,
	String.raw`(?<![\p{L}\p{N}.,$])(?:5|10)k (?:run|race)\b`,
	String.raw`(?<![\p{L}\p{N}.,$])401 ?\(?k\)?`,
	String.raw`(?<![\p{L}\p{N}.,])(?:360|180)(?:[- ]degree|°)`,
];

/** Forms that begin with a name. */
const nameForms = [
	// May 14, May 5–9, May 14, 2026, May 2026.
	String.raw`(?<!\p{L})${monthName} ${dayNumber}(?:${rangeMark}${dayNumber})?(?:,? ${yearNumber})?`,
	String.raw`(?<!\p{L})${monthName},? ${yearNumber}`,
	// Q3'26, H1-26, FY 26, CW 12.
	String.raw`(?<![\p{L}\p{N}])[QH][1-4][ /'-]{1,2}(?:FY ?)?\d{2,4}(?!\d)`,
	String.raw`(?<!\p{L})(?:FY|CY|CW|KW) \d{1,4}(?!\d)`,
	// ABC-123, COVID-19, GPT-4; "sub-200 ms" stays a quantity.
	String.raw`(?<![\p{L}\p{N}])(?!sub-)\p{L}{1,30}-\d{1,12}(?!\d)`,
	// Names with a number.
	String.raw`(?<!\p{L})${named} ${ordinals}`,
];

/** What numbers the thing before it. */
const numbered = anyOf(
	String.raw`versions?|pages?|pp?\.|chapters?|sections?|steps?|fig(?:ure)?s?\.?|tables?|appendix`,
	String.raw`phase|stage|level|tier|sprint|iteration|bug|pr|no\.|nr\.|number|#|lines?|slides?`,
	'option|scenario|wave|milestone|rule|item|rows?|columns?|question|article|part|http',
	'error|status(?: code)?|priority|severity|sev|layer|variant|footnote|exercise|lesson',
	String.raw`module|vol\.|scene|season|episode`,
);
const ofMetric = anyOf(
	'active|actives|retention|churn|rolling|moving|trailing|average|repeat|cohort|cohorts',
	'window|ltv|mau|wau|dau|survival|reactivation',
);
const figureFormsAnyCase = [
	// 14/05/2026, 5.6.26.
	String.raw`(?<![\p{N}/.])\d{1,2}(?<mark>[/.])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?!\d)`,
	// 9:30, 10:30 pm, 3:1, 9 a.m., 9 o'clock.
	String.raw`(?<!\d)\d{1,3}:\d{1,3}(?::\d{2})?(?!\d)(?: ?[ap]\.?m\b\.?)?`,
	String.raw`(?<!\d)\d{1,2}(?: ?[-–] ?\d{1,2})? ?[ap]\.?m\b\.?`,
	String.raw`(?<!\d)\d{1,2} o'clock`,
	String.raw`(?<!\d)(?:24/7(?:/365)?|80/20|9/11)(?!\d)`,
	// List numbers, citations, keycaps.
	String.raw`(?<=^\s{0,3})\(?\d{1,3}[.)]\s`,
	String.raw`\[\^?\d{1,3}\]`,
	String.raw`\d\uFE0F?\u20E3`,
	// Decades and ages: the 90s, in her 20s, 100s of.
	String.raw`(?<=\b(?:the|his|her|their|my|our|early|mid|late)[ -])\d0s\b`,
	String.raw`(?<![\p{N}.,])\d{1,4}0s(?= of\b)`,
	// Statistics about the statistics.
	String.raw`(?<![\p{N}.,])\d{1,3}(?:\.\d+)? ?(?:%|percent)[ -](?:ci|confidence|confident|sure|certain|certainty|credible|significance)\b`,
	String.raw`(?<=\b(?:confidence|ci)(?: level| interval)?(?: of| at|:)? )\d{1,3}(?:\.\d+)? ?(?:%|percent)`,
	// Telephone numbers.
	String.raw`(?<![\p{N}])\+\d{1,3}[ -]\(?\d{1,4}\)?[ -]\d{3,4}(?:[ -]?\d{2,4}){0,3}`,
	String.raw`(?<![\p{N}])(?:1[- ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?!\d)`,
	String.raw`(?<![\p{N}-])\d{3}-\d{4}(?![\d-])`,
];

const nameFormsAnyCase = [
	// What numbers the thing before it: "page 3 to 5", "step 2", "version 2.1 to 3.0", "no. 7", "error 500".
	String.raw`(?<![\p{L}-])${numbered} ?${ordinals}`,
	// The same words as verbs count: "release 12 features", "test 5 customers".
	String.raw`(?<![\p{L}-])(?:issue|ticket|port|code|build|release|group|team|type|test|note) ?${ordinals}(?! (?:\p{L}[\p{L}-]* )?\p{L}[\p{L}-]*s\b)`,
	// "In week 3", "by day 30", "weeks 3 to 5"; not "last week 1,480 sellers" nor "in 5 days 40 left".
	String.raw`(?<=\b(?:in|by|on|from|after|until|till|through|since|at|during|between|before|around|for|of|to) )(?:week|day|month|year|quarter)s? ${ordinals}`,
	String.raw`(?<!\p{L})p ?(?:[<>=≤≥]|<=|>=) ?0?\.\d+`,
	// "30-day retention": a metric's name and no time span.
	String.raw`(?<![\p{N}.,])(?:\d{1,3}|one|two|three|six|seven|twelve|thirty|ninety)-(?:day|week|month|year|hour|minute)(?= ${ofMetric}\b)`,
];

/** Bare years, ranges of them too. A counted noun behind makes a count of it, unless "in" or "since" stands before. */
const bareYear = (() => {
	const counted =
		'users|customers|sellers|buyers|orders|seats|requests|sessions|dollars|people|tickets|visitors|sign-?ups|members|accounts|units|downloads|installs|rows|words|items|listings|employees|merchants|subscribers|responses|records|files|products|calls|messages|events';
	const year = String.raw`(?<![\p{L}\p{N}$€£¥₹.,#~≈<>≤≥-])(?:19|20)\d{2}(?:s(?!\p{L}))?(?:[/–-](?:(?:19|20)\d{2}|\d{2})(?!\d))?`;
	const measured = String.raw`[\p{L}\p{N}]|[,.]\d| ?[%x€£$]| (?:ms|s|seconds?|minutes?|hours?|days?|weeks?|months?|years?|thousand|million|billion|usd|eur|gbp|dollars|euros|pounds|points|bps|[kmgt]i?b|bytes)\b`;
	return String.raw`(?<=\b(?:in|since|by|during|until|from|of|before|after|early|mid|late|year) )${year}(?!${measured})|${year}(?!${measured}| (?:new |active |paying |more |weekly |daily |monthly )?(?:${counted})\b)`;
})();

/** The look ahead comes first, so that hardly anything is tried where no such form can begin. */
const figures = new RegExp(String.raw`(?=\d)(?:${figureForms.join('|')})`, 'gu');
const figuresAnyCase = new RegExp(
	String.raw`(?=[\d+(\[])(?:${[...figureFormsAnyCase, bareYear].join('|')})`,
	'giu',
);
const names = new RegExp(nameForms.join('|'), 'gu');
const namesAnyCase = new RegExp(nameFormsAnyCase.join('|'), 'giu');
