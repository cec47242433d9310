import type { Piece } from '../../document/piece.ts';
import { fillers } from '../../prose/masks.ts';
import { tag } from '../../prose/tagger.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { actionTopics } from '../../lexicon/action-topics.ts';
import { actionVerbs } from '../../lexicon/action-verbs.ts';

/** What the words of an action tell of who does it and by when. */
export interface Facts {
	readonly hasOwner: boolean;
	readonly hasDate: boolean;
	/** It comes again and again, or goes with an event: no day is owed. */
	readonly isTimed: boolean;
	/** A ticket is named, which knows owner and day. */
	readonly isTracked: boolean;
	/** Done, or only asked: nothing is left to be owned. */
	readonly isDone: boolean;
	readonly hasBlank: boolean;
	/** It starts with what is to be done. */
	readonly isAction: boolean;
	/** It names what something is to be done about and nothing else. */
	readonly isTopic: boolean;
	/** Words that name everybody and so nobody. */
	readonly vagueOwner: string | undefined;
}

export const factsOf = (piece: Piece): Facts => piece.derived(factsOf, read);

function read({ passage, source }: Piece): Facts {
	const { run, sentences } = passage;
	const text = run.shadow.trim().replace(/^[^\p{L}\p{N}@[]+/u, '');
	const lower = run.lower.trim();
	const isAction = startsWithAction(lower);
	return {
		hasOwner: namesOwner(text) || (isAction && (sentences.some(namesPerson) || isLabelledByName(text))),
		hasDate: sentences.some(it => it.hasDate),
		isTimed: timed.test(lower),
		isTracked: isTracked(source, run.text),
		isDone:
			/\?\W*$/u.test(lower) ||
			/~~|[✅☑✔]|:(?:white_check_mark|heavy_check_mark):/u.test(source) ||
			done.test(lower),
		hasBlank: sentences.some(it => it.hasBlank),
		isAction,
		isTopic: !isAction && isTopic(lower),
		vagueOwner: vague.exec(text)?.[1],
	};
}

/** Whether an item begins with what is to be done, behind a label or an adverb as it may be. */
export function startsWithAction(lower: string): boolean {
	const words = lower.replace(/^\P{L}+/u, '').replace(/^[\p{L}\p{N} /&-]{2,30}:\s+/u, '');
	if (wePromise.test(words)) return true;
	const [first, second] = words.split(/[^\p{L}-]+/u, 2);
	if (first === undefined || first === '') return false;
	if (isVerb(first)) return second !== undefined && second !== '';
	return (
		(/ly$/u.test(first) || /^(?:to|please|also|then|better|further)$/u.test(first)) && isVerb(second ?? '')
	);
}

/** "Pricing", "The marketing budget (Dana)". */
function isTopic(lower: string): boolean {
	const [, words] = /^(?:the |our )?([\p{L}-]+(?: [\p{L}-]+){0,2})\.?(?: \([^()]*\))?$/u.exec(lower) ?? [];
	if (words === undefined) return false;
	const [first, last] = [words.split(' ')[0]!, words.split(' ').at(-1)!];
	return actionTopics.has(last) && (actionTopics.has(first) || !/(?:ed|ing)$/u.test(first));
}

const isVerb = (word: string): boolean =>
	actionVerbs.has(word) || (word.startsWith('re-') && actionVerbs.has(word.slice(3)));

const wePromise =
	/^(?:we|the team|someone|somebody|everyone|everybody)(?: also| now)? (?:will|'ll|should|need to|needs to|must|have to|has to|ought to|are going to|plan to)\b/u;

/** Whether the words put a name where owners stand: in front, behind a label, in brackets or after a dash at the end. */
export function namesOwner(text: string): boolean {
	return (
		/(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u.test(text) ||
		labelled.test(text) ||
		atEnd.test(text) ||
		/\(\p{Ll}[\p{L}\p{N}_-]{1,20}\)[\s.;]*$/u.test(text) ||
		(inFront.test(text) && !isVerb(/\p{L}+/u.exec(text)![0].toLowerCase())) ||
		/^\[\p{Lu}[^\]]{0,40}\]/u.test(text)
	);
}

const name = String.raw`(?!(?:ASAP|TBD|TBA|WIP|MVP|P[0-4]|NEW|FYI|API|UI|URL|CI|CLI)\b)(?:\p{Lu}[\p{L}\p{N}'-]*|I)`;
const names = String.raw`${name}(?:(?: | & | and |, ?| ?/ ?|\+)(?:the )?(?:${name}|teams?|squad|group|guild))*`;

const labelled =
	/\b(?:owners?|owned by|dris?|assignees?|assigned to|responsible|driven by|led by|lead|poc|point of contact|accountable|champion)\b(?:\W{0,4}| is | are )(?!the team\b|team\b|everyone\b|all\b|tb[dca]\b|none\b|us\b|someone\b)[\p{L}\p{N}]/iu;

/** "(Dana, 14 June)", "— Dana", "– SRE team by Friday". */
const atEnd = new RegExp(
	String.raw`(?:\(${names}(?:(?:,|;|:| -| –| —| by| due| on| in|, by) [^()]{0,40})?\)|(?:\s[—–-]+|:) ${names}(?:(?:,| by| due) [^—–]{0,30})?|\[${names}\])[\s.;]*$`,
	'u',
);

/** "Dana to call Legal", "Support will publish the page". */
const inFront = new RegExp(
	String.raw`^(?!(?:We|It|This|That|They|You|Someone|Somebody|Everyone|Everybody|The|There|Everything|Users|Customers)\b)${names}(?: \([^()]{1,30}\))?(?: (?:to|will|is going to|owns|leads|takes)\b|'ll\b)`,
	'u',
);

/** A first name that compromise knows, written with a capital. */
export const namesPerson = (sentence: Sentence): boolean =>
	/\p{Lu}\p{Ll}/u.test(sentence.text) &&
	sentence.tagged.words.some(
		({ text, tags }) =>
			tags.has('FirstName') && sentence.text.includes(text.slice(0, 1).toUpperCase() + text.slice(1)),
	);

/** "Priyanka: update the page": a label of one or two words that names somebody rather than a topic. */
function isLabelledByName(text: string): boolean {
	const label = /^(\p{L}+(?:(?: | & | and |, ?|\/)\p{L}+)?)\W{0,2}:\s/u.exec(text)?.[1];
	return label !== undefined && (doers.test(label) || label.split(/ & | and |, ?|\/| /u).every(isName));
}

/** Teams and crafts, which name whose line it is as well as a person does. */
const doers =
	/\bteam\b|^(?:design|eng|engineering|product|pm|marketing|legal|support|sales|ops|operations|data|qa|sre|devops|infra|platform|backend|frontend|mobile|ios|android|research|security|finance|hr|ux|cs|growth|content|leadership)$/iu;

/** A capitalised word that is a first name, or that no list and no ending shows to be a topic. */
export function isName(word: string): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
	const [it] = tag(word).words;
	if (it === undefined) return false;
	if (it.tags.has('FirstName')) return true;
	return it.tags.has('Noun') && it.tags.has('Singular') && !it.tags.has('Verb') && !topic.test(word);
}

const topic =
	/(?:ion|ment|ing|ity|ance|ence|ness|ware|ture|ship|ist|ology|ics|end|age|ment|base|line|flow|work|hub|side|term|site|point|back|room|desk|store)$|^(?:process|people|product|design|data|code|legal|finance|sales|customer|client|user|server|platform|mobile|web|cloud|api|app|network|system|service|support|alert|hardware|docs|doc|test|qa|sre|ops|infra|research|content|growth|policy|privacy|culture|team|other|general|misc|technical|quality|release|incident|response|priority|next|now|later|short|long|high|low|medium|critical|major|minor|owner|action|goal|risk|budget|price|brand|office|training|tech|analysis|strategy|roadmap|partner|vendor|market|business|company|health|safety|access|account|billing|payment|checkout|search|email|backup|log|queue|cluster|cache|schema|script|tool|board|hr|it)$/iu;

/** Again and again, or together with an event. */
const timed =
	/\b(?:every|each (?:day|week|month|quarter|release|sprint|time)|daily|weekly|biweekly|monthly|quarterly|routinely|regularly|periodically|continu(?:e|ously)|ongoing|always|immediately|today|(?:this|next|current|upcoming|following|coming) (?:\p{L}+ )?(?:sprint|release|version|iteration|milestone|meeting|cycle|maintenance)|(?:before|after|by|at|with|for|in|until) (?:the )?(?:next |first |public |general )?(?:launch|ga|beta|release|rollout|kick-?off|go-live|v?\d+\.\d+)|once|as soon as (?:the|we|it))\b/u;

export const isTracked = (source: string, text: string): boolean =>
	tracker.test(source) ||
	/(?<![\p{L}\p{N}&])#\d+|\b\p{Lu}[\p{Lu}\p{N}]+-\d+|\b(?:GH|PR|MR|CL|Issue|Ticket|Bug)[- #]?\d+/u.test(
		text,
	) ||
	source.includes(fillers.footnote) ||
	/\[\^/u.test(source);

/** Addresses of what keeps owner and day, or link words that say so. */
const tracker =
	/\/(?:issues?|pulls?|merge_requests|browse|discussions|projects?|milestones?|tickets?|epics?|boards?|stories|commit|tree|show_bug)\b|\b(?:jira|linear\.app|asana|trello|clickup|monday\.com|shortcut\.com|notion|airtable|youtrack|bugzilla|phabricator|basecamp|docs\.google|crbug|zenhub|pivotaltracker)\b|\[[^\]]{0,60}\b(?:issues?|tickets?|prs?|pull requests?|tasks?|track\w*|jira|epic|card|bug|here)\b[^\]]{0,60}\]/iu;

const done =
	/(?<!\b(?:as|until|when|once|be|whether|how) )\b(?:done|completed|fixed|resolved|shipped|merged|deployed|implemented|finished|already in place|in place now)[\W_]*$|\bdone (?:in|by|via|with|on|as part)\b|^\W*(?:done|completed|fixed|resolved|shipped)\b|\b(?:we|it|this|has|have|is|was|were|are)(?: been)? (?:already|now)\b|\balready (?:do|does|did|done|have|has|in)\b/u;

/** "Someone should call Legal": named is nobody. */
const vague =
	/^(Someone|Somebody|Everyone|Everybody|Anyone|The whole team|All of us|The team|We all)(?: also| now)? (?:will|should|needs? to|must|has to|have to|ought to|is going to|are going to)\b/u;
