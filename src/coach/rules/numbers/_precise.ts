import { written } from '../../numbers/claim.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import { writeNumber } from '../../numbers/write.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** A figure that claims to be more exact than it can be. */
export interface Precise {
	readonly kind: 'small-n' | 'digits' | 'forecast';
	readonly span: Span;
	/** The figure as written. */
	readonly figure: string;
	/** What would say as much: "4 of 5", "62%", "$12M". */
	readonly plain: string;
	/** How many were asked, for shares. */
	readonly count: string;
	readonly edit: { readonly span: Span; readonly text: string };
}

/** Shares of a handful of people, and shares with more digits than their number of cases carries. */
export function* preciseShares(sentence: Sentence): Generator<Precise> {
	const { lower, span } = sentence;
	// A share and what it is a share of.
	if ((!lower.includes('%') && !lower.includes('percent')) || (lower.match(/\d[\d.,]*/gu) ?? []).length < 2) return;
	const { quantities } = sentence;
	for (const share of quantities) {
		if (share.measure !== 'percent' || share.tie === 'range' || share.sign !== undefined) continue;
		const before = lower.slice(0, share.span.start - span.start);
		const after = lower.slice(share.span.end - span.start);
		if (change.test(before)) continue;
		const sample = sampleOf(after) ?? sampleBefore(before);
		if (sample === undefined || sample.count < 2 || mayBePart(share, sample)) continue;
		const found = smallSample(sentence, share, sample) ?? digits(sentence, share, sample);
		if (found !== undefined) yield found;
	}
}

/** What a share is a share of. */
interface Sample {
	readonly count: number;
	readonly written: string;
	/** Written as "n = 5": to some that is how many were asked, to others how many said so. */
	readonly isLetter?: boolean;
	/** "Of the 8 customers, 75%": the number stands before. */
	readonly isLead?: boolean;
	/** From the figure's end to the end of the words that give the number, where they are about people. */
	readonly rest: { readonly length: number; readonly people: string } | undefined;
}

const people =
	'(?:customers?|users?|sellers?|buyers?|merchants?|shoppers?|members?|subscribers?|respondents?|participants?|interviewees?|people|testers?|patients?|students?|teachers?|parents?|admins?|developers?|engineers?|designers?|managers?|employees?|teams?|companies|accounts?|visitors?|drivers?|hosts?|guests?|players?|readers?|agencies|shops?|partners?|clinics?|schools?|tenants?|owners?|founders?|nurses?|doctors?|answers?|interviews?|responses?)';
const described = String.raw`(?:(?:the|our|all|these|those|\p{L}[\p{L}-]*) ){0,2}`;
const ofNamed = new RegExp(String.raw`^ of (${described}${people}) ?\(n ?= ?(\d[\d,]*)\)`, 'u');
const ofCounted = new RegExp(String.raw`^ of (?:the |our |all )?(\d[\d,]*) (${described}${people})\b`, 'u');
const ofLead = new RegExp(
	String.raw`^\W*of (?:the |our |all )?(\d[\d,]*) (?:${described}${people})(?: (?:we|i) [\p{L}-]+(?: [\p{L}-]+)?)?, (?:about |only |some )?$`,
	'u',
);
const inBrackets = /^(?:,| \(|,? with) ?n ?= ?(\d[\d,]*)(\)?)/u;
const share = new RegExp(String.raw`\b(\d[\d,]*) (?:${described}${people} )?\((?:about |~|i\.e\. )?$`, 'u');

function sampleOf(after: string): Sample | undefined {
	const named = ofNamed.exec(after);
	if (named !== null)
		return { ...sample(named[2]!, { length: named[0].length, people: named[1]! }), isLetter: true };
	const counted = ofCounted.exec(after);
	if (counted !== null) return sample(counted[1]!, { length: counted[0].length, people: counted[2]! });
	const bare = inBrackets.exec(after);
	if (bare === null) return undefined;
	const length = bare[0].length - (bare[0].includes('(') ? 0 : bare[2]!.length);
	return {
		...sample(bare[1]!, bare[0].includes('(') && bare[2] === '' ? undefined : { length, people: '' }),
		isLetter: true,
	};
}

/** "75% (n = 3)": three of four, or a share of three? Only where the first cannot be is it the second. */
function mayBePart({ value }: Quantity, { count, isLetter }: Sample): boolean {
	if (isLetter !== true || value <= 0) return false;
	const whole = (count / value) * 100;
	return [Math.floor(whole), Math.ceil(whole)].some(it => {
		const exact = (count / it) * 100;
		return it > count && exact > value - 0.5 && exact < value + 1;
	});
}

/** "54 of 87 (62.07%)": only the digits can be too many. */
function sampleBefore(before: string): Sample | undefined {
	const lead = ofLead.exec(before);
	if (lead !== null) return { ...sample(lead[1]!, { length: 0, people: '' }), isLead: true };
	const match = share.exec(before);
	return match === null || !/\bof (?:the |our )?$/u.test(before.slice(0, match.index))
		? undefined
		: sample(match[1]!, undefined);
}

const sample = (digits: string, rest: Sample['rest']): Sample => ({
	count: Number(digits.replaceAll(',', '')),
	written: digits,
	rest,
});

function smallSample(
	sentence: Sentence,
	share: Quantity,
	{ count, rest, isLead }: Sample,
): Precise | undefined {
	if (count >= 20 || rest === undefined || aimed.test(sentence.lower)) return undefined;
	const part = Math.round((share.value / 100) * count);
	const exact = (part / count) * 100;
	// Otherwise the figure is wrong, which is another matter.
	if (part > count || exact < share.value - 0.5 || exact >= share.value + 1) return undefined;
	if (new RegExp(String.raw`\b${part} ?(?:(?:out )?of|/) ?${count}\b`, 'u').test(sentence.lower))
		return undefined;
	const span = { start: share.span.start, end: share.span.end + rest.length };
	const plain = `${part} of ${count}`;
	const noun = rest.people === '' ? '' : ` ${rest.people}`;
	return {
		kind: 'small-n',
		span: share.span,
		figure: written(sentence.run.text, share),
		plain,
		count: String(count),
		edit: { span, text: isLead === true ? String(part) : `${plain}${noun}` },
	};
}

function digits(sentence: Sentence, share: Quantity, { count, written: asked }: Sample): Precise | undefined {
	if (share.decimals < 2 || count >= 10_000 || measured.test(sentence.lower)) return undefined;
	const plain = `${writeNumber(share.value, share.value < 10 ? 1 : 0)}%`;
	return {
		kind: 'digits',
		span: share.span,
		figure: written(sentence.run.text, share),
		plain,
		count: asked,
		edit: { span: share.span, text: plain },
	};
}

/** A change is no share. */
const change =
	/\b(?:by|up|down|grew|rose|fell|increased?|decreased?|dropped|improved|reduced|faster|slower|growth of|increase of|drop of) (?:about |around |~)?$/u;
/** What is wanted, not what was found. */
const aimed =
	/\b(?:will|should|must|shall|target\p{L}*|goals?|aim\p{L}*|at least|at most|up to|want to|plan\p{L}*|if|whether|would|roll\p{L}* out|rollout)\b|\?\s*$/u;
/** Figures that are meant to the last digit. */
const measured =
	/\b(?:uptime|availability|sla|slo|ci|confidence|p ?[<=]|interest|apr|apy|fees?|commission|tax|vat|significan\p{L}*|margin of error|standard (?:deviation|error)|yield|equity|ownership)/u;

/** Forecasts with four digits and more, and no range. */
export function* preciseForecasts(sentence: Sentence): Generator<Precise> {
	const { lower, span } = sentence;
	// Four digits and more, or three with a point and a scale behind.
	if (!/\d[\d.,]{3}/u.test(lower) || !foreseen.test(lower) || fixed.test(lower) || ranged.test(lower)) return;
	for (const it of sentence.quantities) {
		if (it.measure !== 'money' && it.measure !== 'count') continue;
		if (it.tie !== undefined || it.approximate || it.bound !== undefined || it.isWord) continue;
		if (it.value < 10_000 || significant(it) < 4) continue;
		if (!forecast.test(lower.slice(0, it.span.start - span.start))) continue;
		const figure = written(sentence.run.text, it);
		const plain = figure.replace(it.digits, rounded(it));
		yield {
			kind: 'forecast',
			span: it.span,
			figure,
			plain,
			count: String(significant(it)),
			edit: { span: it.span, text: `${plain} [range? low–high]` },
		};
	}
}

const significant = ({ digits: written_, decimals }: Quantity): number => {
	const plain = written_.replace(/\D/gu, '').replace(/^0+/u, '');
	return (decimals > 0 ? plain : plain.replace(/0+$/u, '')).length;
};

/** Two digits, in millions where the figure has them. */
function rounded({ value, scale, hasScale }: Quantity): string {
	const unit = hasScale ? scale : value >= 1e6 ? 1e6 : 1;
	const size = Number((value / unit).toPrecision(2));
	return `${writeNumber(size, 2)}${!hasScale && unit === 1e6 ? 'M' : ''}`;
}

const foreseen = /\b(?:will|expect|forecast|project|predict|anticipat|estimat)/u;
const verb =
	"(?:(?:will|'ll|should) (?:reach|generate|bring(?: in)?|save(?: us)?|make|earn|add|grow to|hit|total|be worth|come to)|expect(?:s|ed)?|forecast(?:s|ed)?|project(?:s|ed)|predict(?:s|ed)?|anticipate[sd]?|estimate[sd]?)";
const forecast = new RegExp(String.raw`\b${verb}(?: [\p{L}'-]+){0,7} [^\s\p{L}\p{N}]{0,2}$`, 'u');
/** Amounts that are settled, or were counted. */
const fixed =
	/\b(?:contract\p{L}*|invoice\p{L}*|pric(?:e|es|ed|ing)|salar\p{L}+|grants?|award\p{L}*|limits?|capped|quota|fees?|licen[cs]e|signed|paid|pay|actuals?|was|were|had|already|debt|loan|rent|instal?lments?|budget\p{L}*)\b/u;
const ranged =
	/\b(?:between|range|ranges|confidence|±|plus or minus|give or take|low|high|best case|worst case)\b|±/u;
