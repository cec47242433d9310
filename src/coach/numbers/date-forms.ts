import { dayNumber, monthName, rangeMark, weekdayName, yearNumber } from './calendar.ts';

// The ways to write a date, as sources of patterns with the `u` flag. Of two that begin at the same place the
// earlier one is taken.

const month = monthName;
const weekday = weekdayName;
const day = dayNumber;
const dayOrMonth = `${dayNumber}(?:${rangeMark}|(?: of)? ${monthName})|${monthName} ${dayNumber}`;
const year = `(?:${yearNumber}|'\\d{2}(?!\\d))`;
const fiscal = String.raw`(?:(?:FY|CY)[ '-]?(?:20)?\d{2}(?!\d))`;
const amount = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|half an?)`;
const long = '(?:days?|weeks?|months?|quarters?|years?|sprints?|(?:business|working|calendar) days?)';
const span = `(?:minutes?|hours?|${long})`;
const period = '(?:day|week|month|quarter|half|year|fiscal year|calendar year|sprint|decade)';
const part = '(?:end|start|beginning|close|middle|first half|second half|last week|first week)';

/** Forms that begin with a digit. */
export const figures = [
	// 2026-05-01, 2026/05, 14.5.2026, 5/14/26; 5/14 only where a word says that it is a date.
	String.raw`(?<![\d-])(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?![\d-])`,
	String.raw`(?<![\p{L}\d/.-])(?:0?[1-9]|[12]\d|3[01])(?<mark>[/.])(?:0?[1-9]|[12]\d|3[01])\k<mark>(?:(?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)`,
	String.raw`(?<=\b(?:by|on|until|till|before|after|since|due|from|starting|starts|ends|launch|live|ETA:?|date:) )(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\d/])`,
	// Friday 14 May 2026, 5 to 9 May, 14th of May, May 14, May 5–9, May 2026, Mon May 4.
	String.raw`(?<![\p{L}\p{N}.,$€£#])(?:${weekday},? )?${day}(?:${rangeMark}${day})?(?: of)? ${month}(?:,? ${year})?`,
	// Q3, Q3 2026, Q3'26, Q3 FY26, 2026 Q3, 3Q26, H2 2026, FY26 H1, W32. "An H1 tag" is HTML.
	String.raw`(?<![\p{L}\p{N}])(?:(?:19|20)\d{2}[ -]?)?(?:Q[1-4]|H[12](?! (?:tags?|headings?|elements?|headers?|titles?)\b))(?: ?[-–/] ?[QH]?[1-4](?!\d))?(?:[ /'-]{1,2}(?:${fiscal}|(?:20)?\d{2}(?!\d)))?(?![\p{L}\p{N}])`,
	String.raw`(?<![\p{L}\p{N}])[1-4][QH](?:20)?\d{2}(?!\d)`,
	// A bare year.
	String.raw`(?<![\p{L}\p{N}$€£¥₹.,#/-])(?:19|20)\d{2}(?:[-–/](?:(?:19|20)\d{2}|\d{2})(?!\d))?(?![\p{L}\p{N}%]|[.,]\d|-\p{L}| ?[%x€£$]| (?:users|customers|sellers|orders|seats|requests|sessions|people|tickets|visitors|ms|seconds|minutes|hours|days|words|rows|items|units|downloads|dollars|euros)\b)`,
];

/** Forms that begin with a name of the calendar or a capital. */
export const names = [
	String.raw`(?<![\p{L}\p{N}.,$€£#])(?:${weekday},? )?${day}(?:${rangeMark}${day})?(?: of)? ${month}(?:,? ${year})?`,
	String.raw`(?<!\p{L})(?:${weekday},? )?${month} ${day}(?:${rangeMark}(?:${month} )?${day})?(?:,? ${year})?`,
	String.raw`(?<!\p{L})${month},? ${year}`,
	// "In May", "end of June", "mid-July", "early March", "April to June": a month alone needs a word that makes it one.
	String.raw`(?<=\b(?:[Bb]y|[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Nn]ext|[Ll]ast|[Ee]nd|[Ss]tart|[Bb]etween|[Ee]very|[Dd]ue) )${month}(?:${rangeMark}${month})?`,
	String.raw`(?<![\p{L}\p{N}])${month} ?[-–] ?${month}(?:,? ${year})?`,
	String.raw`(?<![\p{L}\p{N}])(?:(?:19|20)\d{2}[ -]?)?(?:Q[1-4]|H[12](?! (?:tags?|headings?|elements?|headers?|titles?)\b))(?: ?[-–/] ?[QH]?[1-4](?!\d))?(?:[ /'-]{1,2}(?:${fiscal}|(?:20)?\d{2}(?!\d)))?(?![\p{L}\p{N}])`,
	String.raw`(?<!\p{L})${fiscal}(?:[ -]?[QH][1-4])?(?![\p{L}\p{N}])`,
	String.raw`(?<![\p{L}\p{N}])(?:W|CW|KW|WK)[ ]?(?:0?[1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}])`,
	String.raw`(?<![\p{L}\p{N}])(?:EOD|EOW|EOM|EOQ|EOY|COB|YE)(?: ?(?:20)?\d{2})?(?![\p{L}\p{N}])`,
];

/** Forms that begin with a small word, behind the words that they may begin with; `#` stands for a number of up to three digits. */
export const phrases: readonly (readonly [starts: string, source: string])[] = [
	['mid', String.raw`\b[Mm]id[ -]${month}(?:,? ${year})?`],
	[
		'calendar week',
		String.raw`\b(?:[Cc]alendar )?[Ww]eek (?:0?[1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}%]|[.,]\d)`,
	],
	[
		'sprint iteration month day',
		String.raw`\b(?:[Ss]print|[Ii]teration|[Mm]onth|[Dd]ay) \d{1,3}(?![\p{L}\p{N}%]|[.,]\d)`,
	],
	[
		'week',
		String.raw`\b[Ww]eek (?:of|commencing|ending|starting|beginning) (?:the )?(?:${weekday},? )?(?:${month}(?: ${day})?|${day}(?: (?:of )?${month})?|\d{1,2}/\d{1,2})(?:,? ${year})?`,
	],
	// Weekdays behind a word that makes a date of them; "on Friday 14 May" is a day above.
	[
		'by on until till before from next this last every due since coming cob eod noon',
		String.raw`\b(?:[Bb]y|[Oo]n|[Uu]ntil|[Tt]ill|[Bb]efore|[Ff]rom|[Nn]ext|[Tt]his|[Ll]ast|[Ee]very|[Dd]ue|[Ss]ince|[Cc]oming|COB|EOD|noon) ${weekday}(?!,? (?:${dayOrMonth}))(?: (?:morning|afternoon|evening|night))?(?![\p{L}\p{N}])`,
	],
	// Ends and parts of periods.
	[
		'by at before until till in the end start beginning close middle first second last',
		String.raw`\b(?:(?:[Bb]y|[Aa]t|[Bb]efore|[Uu]ntil|[Tt]ill|[Ii]n) )?(?:the )?(?:${part}) of (?:(?:the|this|next|last|each|every|our) )?(?:${period}\b|${month}(?:,? ${year})?|[QH][1-4](?: ${year})?(?!\d)|${fiscal}|${yearNumber})`,
	],
	[
		'by before until at',
		String.raw`\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]t) (?:the )?(?:month|quarter|year|week|day)[- ]?end\b`,
	],
	[
		'early mid late end',
		String.raw`\b(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd)[ -](?:in )?(?:the )?(?:${yearNumber}|Q[1-4]|H[12]|${fiscal}|(?:next|this|last) (?:week|month|quarter|year)|(?:month|quarter|year))(?![\p{L}\p{N}])`,
	],
	// Spans from now: "in three weeks", "within 30 days", "two days ago", "the last 6 months".
	// "Loads in 2 seconds" is how long it takes.
	[
		'in within after',
		String.raw`\b(?:[Ii]n (?!an? )|[Ww]ithin |[Aa]fter )(?:the next |the coming |about |around |roughly |less than |under |approximately )?${amount}(?: ?(?:-|–|to|or) ?(?:\d{1,3}|two|three|four|five|six))?(?: more)?[ -]${long}(?:'|\b)`,
	],
	[
		'over in during for within through the last past next previous coming first',
		String.raw`\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hrough)? ?(?:the )?(?:last|past|next|previous|coming|first) ${amount} ${span}\b`,
	],
	[
		'# one two three four five six seven eight nine ten eleven twelve a an half',
		String.raw`\b(?:${amount}|[Aa] (?:few|couple of)) ${span} (?:ago|later|earlier|from (?:now|today|launch)|before (?:launch|release|GA)|after (?:launch|release|GA)|out)\b`,
	],
	[
		'last this next',
		String.raw`\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)(?! or so)\b`,
	],
	[
		'spring summer autumn fall winter',
		String.raw`\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${yearNumber}`,
	],
	['yesterday today tomorrow tonight', String.raw`\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b`],
	[
		'before by after at over',
		String.raw`\b(?:[Bb]efore|[Bb]y|[Aa]fter|[Aa]t|[Oo]ver) (?:Christmas|Easter|Thanksgiving|New Year(?:'s(?: Eve| Day)?)?|Black Friday)\b`,
	],
	[
		'by on before until from since',
		String.raw`\b(?:[Bb]y|[Oo]n|[Bb]efore|[Uu]ntil|[Ff]rom|[Ss]ince) the (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! (?:of (?!${month})|\p{Ll}{3,}))`,
	],
];
