import type { Piece } from '../../document/piece.ts';
import { fillers } from '../../prose/masks.ts';
import { blank } from '../../prose/sentence.ts';
import type { Run } from '../../prose/run.ts';
import { matchesOf } from '../../text/matches.ts';
import { shift, type Span } from '../../text/span.ts';

/** A place that the author meant to fill. */
export interface Blank {
	/** In the block's source. */
	readonly span: Span;
	/** As the author wrote it. */
	readonly text: string;
	/**
	 * `brackets`: an address elsewhere in the document may make it a link. `unknown`: says that something is not
	 * decided. Where the question is on the list of open questions, that is an answer.
	 */
	readonly sort: 'brackets' | 'unknown' | 'other';
}

/** The blanks of a block in order of place; depends on its text alone, so ask for it through `piece.derived`. */
export function readBlanks(piece: Piece): readonly Blank[] {
	const { table, passage } = piece;
	const found =
		table === undefined
			? inRun(passage.run, false)
			: [...table.header, ...table.rows.flat()].flatMap(cell =>
					inRun(cell.run, true).map(it => ({ ...it, span: shift(it.span, cell.span.start) })),
				);
	return withoutOverlaps([...found, ...inSource(piece.source)]);
}

/** Blanks among the words; code and comments are no words. */
function inRun(run: Run, isCell: boolean): Blank[] {
	const { text } = run;
	if (!mayHoldBlank(run)) return [];
	const whole = text.trim();
	const blanks: Blank[] = [];
	for (const { pattern, sort, allows } of signs) {
		for (const match of matchesOf(text, pattern)) {
			const before = text.slice(Math.max(0, match.index - reach), match.index);
			const after = text.slice(match.index + match[0].length, match.index + match[0].length + reach);
			const isQuoted = run.shadow[match.index] === fillers.quote;
			if (allows !== undefined && !allows({ found: match[0], before, after, whole, isQuoted })) continue;
			if (unknowable.test(after) || run.shadow[match.index] === fillers.struck) continue;
			const span = { start: match.index, end: match.index + match[0].length };
			blanks.push({ span: run.toSource(span), text: match[0], sort });
		}
	}
	if (blanks.length === 0 && (isCell ? wholeCell : wholeText).test(whole)) {
		const start = text.indexOf(whole);
		blanks.push({ span: run.toSource({ start, end: start + whole.length }), text: whole, sort: 'other' });
	}
	return blanks;
}

/** What every blank among words holds one of; spares most blocks the rest. Small letters stand for any case. */
const mayHoldBlank = ({ text, lower }: Run): boolean => hint.test(text) || anyCaseHint.test(lower);

const hint =
	/[[_{@X]|\?\?|xx|x\.[yY]|\b(?:TODO|FIXME|TKTK|TB[ACD])\b|(?:WHO|WHAT|WHEN|WHERE|MUCH|MANY|NAME|DATE|NUMBER|COMPANY|CITY|LINK|SOURCE|OWNER|AMOUNT)\?/u;

const anyCaseHint =
	/\blorem ipsum|^\W*(?:to be|coming soon|(?:more )?to come|wip|work in|place ?holder|add|insert|write|fill|quote from you)\b/u;

/** How many characters to each side a sign may look at. */
const reach = 60;

/** "2X:XX (not sure when)": nobody knows, so nobody will fill it in. */
const unknowable =
	/^ ?(?:\(|[-–—,] ?)(?:(?:i'm |we're |we are |i am )?(?:not sure|unsure|uncertain)|(?:exact \p{L}+ )?(?:is )?(?:unknown|unclear|not (?:known|recorded|tracked|logged))|(?:nobody|no one) (?:knows|knew|noted)|(?:we |i )?(?:do not|don't|did not|didn't) (?:know|note|record|track|log))\b/iu;

interface Place {
	readonly found: string;
	/** What stands before it, as far as it reaches. */
	readonly before: string;
	readonly after: string;
	readonly isQuoted: boolean;
	/** The block's or cell's words, trimmed. */
	readonly whole: string;
}

interface Sign {
	/** Global. */
	readonly pattern: RegExp;
	readonly sort: Blank['sort'];
	readonly allows?: (place: Place) => boolean;
}

const signs: readonly Sign[] = [
	// The coach's own: `[who?]`. `[[What is it?]]` is a wiki's link.
	{
		pattern: new RegExp(blank.source, 'gu'),
		sort: 'brackets',
		allows: ({ before }) => !/[[\p{L}\p{N}]$/u.test(before),
	},
	{
		pattern:
			/\[(?:tb[acd]|todo|to do|fixme|to be [\p{L} ]+|insert [^[\]]+|(?:add|enter|put|write|describe|type|your) [^[\]]*here|your (?:name|company|product|team|title|role|logo|city|text|answer|link)[^[\]]*|fill (?:in|out|me)[^[\]]*|placeholder[^[\]]*|\d(?:[-–]\d)? (?:sentences?|words?|lines?|paragraphs?) [^[\]]+|(?:(?:short|brief) )?(?:description|summary|explanation|list|name|link|date|number) (?:of|to|for) [^[\]]{3,}|(?:briefly )?(?:describe|explain|list|provide|state) (?:the|your|how|what|why|who|any|all|each|an?) [^[\]]+|add (?:an?|the|your|links?|details?|more) [^[\]]+ (?:here|below)|(?:full |company |product |customer |feature |team |project )?name|(?:launch )?date|company|product|city|(?:job )?title|n|x{1,3}%?)[.!]?\](?![([:])/giu,
		sort: 'brackets',
		// “[Company] saved us hours”: the name was taken out of somebody's words.
		allows: ({ before, found, isQuoted }) =>
			!isQuoted && !/[["“]$/u.test(before) && found.toLowerCase() !== '[x]',
	},
	{ pattern: /\b(?:TODO|FIXME|TKTK)\b/gu, sort: 'other', allows: isToDo },
	{ pattern: /\bTB[ACD]\b/gu, sort: 'unknown', allows: isUndecided },
	{ pattern: /\?{3,}/gu, sort: 'unknown', allows: ({ before }) => /(?:^|[\s(:|>=$€£~–—-])$/u.test(before) },
	{ pattern: /\?\?/gu, sort: 'unknown', allows: ({ found, whole }) => found === whole },
	{
		pattern:
			/\b(?:WHO|WHAT|WHEN|WHERE|HOW MUCH|HOW MANY|NAME|DATE|NUMBER|COMPANY|CITY|LINK|SOURCE|OWNER|AMOUNT)\?/gu,
		sort: 'other',
		allows: isShouted,
	},
	{ pattern: /[$€£] ?(?:XX+|X+[.,]X+|xx+)[KMBkmb]?\b/gu, sort: 'other' },
	{ pattern: /[$€£] ?X[KMBkmb]\b/gu, sort: 'other' },
	{ pattern: /(?<![\w.,-])(?:X{2,}|xx+|X+[.,]X+)%/gu, sort: 'other' },
	{ pattern: /(?<=\b(?:by|to|from) )X%/gu, sort: 'other' },
	{ pattern: /\b(?:\d?X:XX|XX:XX)\b/gu, sort: 'other' },
	{ pattern: /(?<![\w.,$€£/:-])(?:X{3,}|XX)(?![\w%:/-]|\.\w)/gu, sort: 'other', allows: isUnknownNumber },
	{
		pattern:
			/(?<![\w@.])@(?:x{3,}|(?:add|enter|insert|your)\w*name\w*|todo|tbd|username|yourhandle)\b(?!\.\w)/giu,
		sort: 'other',
	},
	{ pattern: /\blorem ipsum\b/giu, sort: 'other' },
	{ pattern: /\$\{\d+(?:[:|][^}]*)?\}/gu, sort: 'other' },
	{ pattern: /(?<![\w_])_{4,}(?![\w_])/gu, sort: 'other' },
	{
		pattern:
			/(?<=\b(?:[Ss]tarting (?:on|in|with|from)|[Aa]vailable (?:in|from|with)|[Aa]s of|[Ss]ince|[Rr]eleased (?:in|with)|[Rr]elease of) (?:version )?)v?[xX]\.[yY](?:\.[zZ])?\b/gu,
		sort: 'other',
	},
];

/** A block that says nothing but that it will be written; "Quote from you" is how the outline of a press release asks for one. */
const wholeText =
	/^(?:(?:to be (?:written|added|filled(?: in| out)?|completed|determined|decided|defined|confirmed|announced|provided|done|continued)|coming soon|(?:more )?to come|wip|work in progress|place ?holder(?: text)?|(?:add|insert|write|fill in) (?:text|content|details|description)(?: here)?)(?: (?:later|soon|here))?|quote from you)[.!…]*$/iu;

const wholeCell =
	/^to be (?:written|added|filled(?: in| out)?|completed|determined|decided|defined|confirmed|announced|provided)\.?$/iu;

/** A note to oneself; "a TODO list", "the TODO app" and "no TODO left" speak about such notes. */
function isToDo({ before, after }: Place): boolean {
	if (/\b(?:an?|the|our|your|my|of|these|any|no|this|each|every|existing|as|open) $/iu.test(before))
		return false;
	if (
		/^(?:s\b|['-]|,? (?:lists?|apps?|items?|comments?|boards?|notes?|markers?|tags?|files?|tasks?|sections?|columns?|tracker)\b)/iu.test(
			after,
		)
	)
		return false;
	return !/["'“‘]$/u.test(before);
}

/** "TBD" that stands for trunk-based development, or that is spoken about, is a word. */
function isUndecided({ before, after, found }: Place): boolean {
	if (/\b(?:an?|no|any|all|of|these|the|as|with) $/iu.test(before) || /["'“‘]$/u.test(before)) return false;
	// "TBD by 30 June (Dana)" has what makes it a promise.
	if (/^ ?(?:\(|[^.;]{0,40}[\d@]| (?:by|until|after|once|when|pending|depending)\b)|^(?:s\b|-)/u.test(after))
		return false;
	const initials = before.endsWith('(')
		? before
				.slice(0, -1)
				.trim()
				.split(/[\s-]+/u)
				.slice(-3)
				.map(it => it[0])
				.join('')
		: '';
	return initials.toUpperCase() !== found;
}

/** "Today, WHO?, announced": a question to the author among ordinary words; neither a label nor a shouted text. */
function isShouted({ before, after, whole, found }: Place): boolean {
	if (whole === found || !/\p{Ll}{2}/u.test(whole) || /(?:\p{Lu}{2}|\b[Tt]he) $/u.test(before)) return false;
	return (
		before.trim() !== '' || /^,? (?:announce[sd]|launche[sd]|introduce[sd]|release[sd]|today)\b/iu.test(after)
	);
}

/** XX for a number or a name; a chapter, a century and a chromosome are written so. */
function isUnknownNumber({ before, after, whole, found }: Place): boolean {
	if (whole === found || /^ (?:century|chromosomes?|olympi\w+|large|small)\b/iu.test(after)) return false;
	// Two of them stand for a number where one is expected; three are always a gap.
	if (
		found === 'XX' &&
		!/\b(?:by|from|to|of|than|least|most|over|about|around|approximately|nearly|in|at|only|up|all) $|[~=:≈<>]\s?$/iu.test(
			before,
		) &&
		!/^ (?:\p{Ll}{3,}|(?:[km]|bn|eur|usd)\b)/iu.test(after)
	)
		return false;
	return !/\b(?:chapter|part|section|volume|vol\.?|louis|title|article|annex|appendix|bowl|act|book|grade|size|class|type|model|generation|version) $/iu.test(
		before,
	);
}

/** Blanks that are markup to Markdown: `<insert name>` is a tag, a link without its address a link. */
function inSource(source: string): Blank[] {
	if (!/[<(]/u.test(source)) return [];
	const text = source.replace(/(`+)[^`]+\1|<!--[^]*?-->/gu, it => ' '.repeat(it.length));
	const blanks: Blank[] = [];
	for (const match of text.matchAll(
		/<(?:insert|add|enter|put|fill in|your|describe|to be|tbd|todo|placeholder)\b[^<>=/\n]{0,80}>|<(?:product|company|customer|feature|team|project)[ _-]name>|<launch[ _-]date>/giu,
	))
		blanks.push({
			span: { start: match.index, end: match.index + match[0].length },
			text: match[0],
			sort: 'other',
		});
	for (const match of text.matchAll(/(?<!!)\[([^[\]\n]+)\]\(([^()\n]*)\)/gu)) {
		const [whole, words = '', address = ''] = match;
		if (!noAddress.test(address.trim()) && !(listOnly.test(address.trim()) && !namesList.test(words)))
			continue;
		blanks.push({
			span: { start: match.index, end: match.index + whole.length },
			text: `[${words}](…)`,
			sort: 'other',
		});
	}
	return blanks;
}

const noAddress = /^(?:todo|tbd|tbc|url|link|link-?here|insert.*|https?:\/\/)?$/iu;

/** The list of all issues instead of the one that was to be named. */
const listOnly = /^https?:\/\/\S+\/(?:issues|pull|browse)\/$/iu;

const namesList =
	/\b(?:issues?|issue tracker|tracker|backlog|tickets?|bugs?|pull requests?|prs?|github|jira|report|file|open)\b/iu;

function withoutOverlaps(blanks: readonly Blank[]): readonly Blank[] {
	const sorted = [...blanks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	let end = -1;
	return sorted.filter(it => {
		if (it.span.start < end) return false;
		end = it.span.end;
		return true;
	});
}

/** A paragraph in italics that tells the author what to write: a request, a question, or a list that ends in "etc." */
export function isPrompt({ passage: { run } }: Piece): boolean {
	if (!run.isAll('Emphasis')) return false;
	const text = run.text.trim();
	return (
		request.test(text) ||
		(/^(?:what|who|how|why|which|when|where)\b/iu.test(text) && text.includes('?')) ||
		/\betc\.?$/iu.test(text)
	);
}

const request =
	/^(?:(?:briefly|please|optionally) )?(?:describe|explain|list|add|ask|provide|include|write|enter|summari[sz]e|outline|fill|insert|state|identify|define|document|give|note|specify)\b/iu;
