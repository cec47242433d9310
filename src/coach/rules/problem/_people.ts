import type { Piece } from '../../document/piece.ts';
import { customerNoun } from '../../document/press-release.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { broadCustomer, broadener } from '../../lexicon/broad-customers.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Whose problem the words of a block tell: somebody in particular, everybody, or nobody that they name. */
export type Named = 'somebody' | 'everybody' | 'nobody';

export const namedIn = (piece: Piece): Named => piece.derived(namedIn, read);

function read({ passage, table }: Piece): Named {
	if (table !== undefined) return 'somebody';
	const named = passage.sentences.map(it => namedBy(it));
	if (named.includes('somebody')) return 'somebody';
	return named.includes('everybody') ? 'everybody' : 'nobody';
}

/** Doubt counts as somebody: a group that no list knows, a name, "you" and "we". */
function namedBy(sentence: Sentence): Named {
	const { lower } = sentence;
	const rest = lower
		.replace(compounds, ' ')
		.replace(broad, (it, offset: number) => (isNarrowed(lower, offset, it) ? ' developers ' : ' '));
	if (customerNoun.test(rest) || addressed.test(rest)) return 'somebody';
	if ([...rest.matchAll(agents)].some(it => !noAgents.test(it[0]))) return 'somebody';
	if (opensWithGroup.test(rest) || /\bfor (?:\p{L}+ )?\p{L}+s to\b/u.test(rest)) return 'somebody';
	return rest === lower.replace(compounds, ' ') ? 'nobody' : 'everybody';
}

/** Without the nouns that are everybody; those that are narrowed stand as one of the others. */
function withoutBroad(lower: string): string {
	const text = lower.replace(compounds, ' ');
	return text.replace(broad, (it, offset: number) => (isNarrowed(text, offset, it) ? ' developers ' : ' '));
}

const broad = new RegExp(String.raw`(?<![\p{L}-])${broadCustomer}(?![\p{L}-])`, 'gu');

/** "User experience" and "revenue per seller" name nobody. */
const compounds =
	/\b(?:per|by) (?:customer|user|seller|account|order|member|employee|company|team)\b|\b(?:users?|customers?|partners?|developers?|sellers?)(?:'s?)? (?:testing|tests?|research|interviews?|interfaces?|stor(?:y|ies)|feedback|data|base|experience|satisfaction|support|journeys?|needs)\b/gu;

/** "New users on Android", "businesses that ship abroad", "Relay users": words before or behind tell which. */
function isNarrowed(text: string, start: number, noun: string): boolean {
	const before = text.slice(0, start);
	if (!bareBefore.test(before)) return true;
	return narrowing.test(text.slice(start + noun.length));
}

const bareBefore = new RegExp(
	String.raw`(?:^|[.,;:!?("“—–-]|(?<![\p{L}-])(?:${broadener}|for|by|to|with|from|as|that|when|while|because|if|but|so|than|today|currently|now|still|often|makes?|making|causes?|causing|leaves?|forces?|forcing|lets?|helps?|gives?|frustrates?))\s*$`,
	'u',
);

const narrowing =
	/^(?:,? (?:who|whose|with(?! whom)|that|which|in|on|at|from|of|using|running|without|over|under|between|like|such as|including|e\.g|especially)\b| ?[(—–:]|['’])/u;

const addressed =
	/\b(?:you|your|i|me|my|we|our|us|who|whoever|one (?:has|must|cannot|can't)|someone|somebody|nobody|he|she|him|her)\b/u;

/** Words that end like the names of trades; most of those that do not name people are left out. */
const agents = /\b\p{L}{3,}(?:ers?|ors?|ists?|ians?|ants|ees|men|women)\b/gu;

const noAgents =
	/^(?:numbers?|orders?|errors?|others?|another|papers?|letters?|filters?|servers?|offers?|parameters?|characters?|computers?|folders?|headers?|containers?|factors?|colou?rs?|monitors?|sensors?|indicators?|vectors?|variants|fees|never|however|over|after|under|whether|either|neither|rather|further|faster|slower|harder|easier|longer|shorter|higher|lower|bigger|smaller|greater|better|later|earlier|sooner|fewer|cheaper|larger|newer|older|clearer|simpler|quarters?|chapters?|layers?|matters?|answers?|triggers?|trackers?|calendars?|registers?|lists?|exists?|consists?|assists?|persists?|resists?|major|minor|prior|ever|together|per|paper|offer|cover|covers?|deliver|delivers?|discover|consider|remember|enter|enters|transfers?|remainder|barriers?|corner|editors?|drawers?|consumers?|center|meters?|buffers?|browsers?|routers?|printers?|scanners?|dashers?)$/u;

/** "Florists phone the wholesaler": a plural that opens a sentence may be people that no list knows. */
const opensWithGroup =
	/^\P{L}*(?:(?:today|currently|now|often|usually|right now|every \p{L}+|at present),? )?(?:(?:small|large|new|many|most|some|local|independent|mid-sized) )?(?!(?:this|its|always|perhaps|besides|sometimes|thus|plus|as|is|was|has|does|process|access|across|address|analysis|focus|status|progress|success|business|less|unless|previous|various)\b)\p{L}{3,}s(?! (?:is|was|has)\b)\b/u;

/** Whether the document names its customer where one looks first: at its top, where it says who, in a user story. */
export function namesCustomer(document: DocumentView, problem: readonly PlacedBlock[]): boolean {
	const { text, kind } = document;
	const first = problem[0]?.index ?? 0;
	return text.blocks.some(
		it =>
			!problem.includes(it) &&
			(it.index < first ||
				it.block.quote !== 'none' ||
				it.section.roles.some(role => tellsWho.has(role)) ||
				(kind === 'prfaq' && it.section.roles[0] === undefined) ||
				it.piece.derived(isStory, isStory)) &&
			namesTrade(it.piece),
	);
}

const tellsWho: ReadonlySet<string> = new Set(['summary', 'customer', 'evidence', 'background', 'quote']);

const isStory = ({ passage }: Piece): boolean => /^\W*as an? \p{L}/u.test(passage.run.lower);

/** More than "we" and "you", which name the author and the reader; "for landlords" does. */
export const namesTrade = (piece: Piece): boolean => piece.derived(namesTrade, readTrade);

function readTrade({ passage }: Piece): boolean {
	const rest = withoutBroad(passage.run.lower);
	return (
		customerNoun.test(rest) ||
		[...rest.matchAll(agents)].some(it => !noAgents.test(it[0])) ||
		/\bfor (?:[\p{L}-]+ ){0,2}\p{L}{3,}s\b/u.test(rest)
	);
}

/** The first bare "users", "everyone" of a sentence, in the run's coordinates. */
export function everybodyIn(sentence: Sentence): Span | undefined {
	for (const { span } of sentence.match(broad)) return span;
	return undefined;
}

/** "**Who:** All users": an answer to whom it is for that names nobody; the noun's place in the run. */
export const everybodyAsked = (piece: Piece): Span | undefined => piece.derived(everybodyAsked, readAsked);

function readAsked({ passage: { run } }: Piece): Span | undefined {
	const found = asked.exec(run.lower);
	const noun = found?.groups?.['noun'];
	if (found === null || noun === undefined) return undefined;
	const end = found.index + found[0].length;
	return { start: end - noun.length, end };
}

const asked = new RegExp(
	String.raw`^\W*who(?: (?:is|are) (?:it|this|the (?:customer|user)s?|our (?:customer|user)s?)(?: for)?)?\W+(?:${broadener}[ -])*(?<noun>${broadCustomer})(?=\W*$|[.,;]| with whom\b| (?:that )?we\b)`,
	'u',
);
