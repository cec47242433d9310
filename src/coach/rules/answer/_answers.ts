import type { Answer } from '../../document/answers.ts';
import { defers, openingOf, unknown, type Opening } from './_opening.ts';
import type { Asked } from './_question.ts';

/**
 * Whether the first words of an answer answer. Lenient, since people answer in many ways: what is not plainly
 * an evasion, or plainly about something else, counts.
 */
export function answersAtOnce(asked: Asked, question: string, { sentences }: Answer): boolean {
	const opening = openingOf(sentences);
	if (opening.skip || unknown.test(opening.lower)) return true;
	switch (asked) {
		case 'yes-no':
			return !defers.test(opening.lower) && !isYetToCome(question, opening) && saysYesOrNo(question, opening);
		case 'choice':
			return (
				!defers.test(opening.lower) &&
				(polar.test(opening.lower) ||
					/\b(?:both|neither|either|depends)\b/u.test(opening.lower) ||
					echoes(question, opening) ||
					!/^(?:we|our|there|while|although)\b/u.test(opening.lower))
			);
		case 'number':
			return opening.hasNumber || opening.hasDate || amount.test(opening.lower);
		case 'date':
			return opening.hasDate || event.test(opening.lower);
		case 'who':
			return (
				actor.test(opening.lower) ||
				/(?<!^)(?<![.!?:] )\b\p{Lu}\p{Ll}+/u.test(opening.text) ||
				opening.text.includes('@')
			);
	}
}

/** Words that answer yes or no, or say how far, at the start. */
const polar =
	/^["'“‘(*_]*(?:yes|yep|yeah|no|nope|not|never|always|none|nothing|nobody|no one|everyone|anyone|everything|anything|absolutely|definitely|certainly|of course|sure|correct|right|true|false|indeed|exactly|both|neither|either|partly|partially|mostly|mainly|largely|sometimes|occasionally|rarely|often|usually|generally|typically|normally|potentially|possibly|perhaps|maybe|probably|likely|unlikely|hopefully|eventually|initially|currently|today|now|already|soon|later|only|just|almost|nearly|hardly|it depends|that depends|this depends|depends|depending|unfortunately|fortunately|sadly|thankfully|luckily|in (?:theory|principle|practice|general|most|some|many|part|a way|both)|to (?:some|a certain|a large) (?:extent|degree)|for (?:now|most|some)|at (?:this time|the moment|present|launch|first)|if |when |once |as long as|as of |unless|until|any |all |every |each |some |many |most |several |a few |there(?:'s| is| are| was| were| will| has| have)|we (?:plan|intend|recommend|propose|do|don't|did|didn't|will|won't|can|can't|cannot|could|would|should|have|haven't|want|aim)|you(?:'ll|'d| )|users? (?:can|may|will|must|should|need)|customers? (?:can|may|will|must|should|need)|it (?:will|won't|can|can't|does|doesn't|is|isn't|has|should|would|could|may|might|did)|this (?:is|isn't|does|doesn't|will|won't|can|should|has)|they (?:can|may|will|must|should|are|do|don't|did|have)|i (?:do|don't|did|will|won't|can|would|think|believe|am|have|plan)|thanks to|👍|✅|❌)/u;

/** Words anywhere in the opening that settle a yes-or-no question without yes or no. */
const settles =
	/\b(?:not|no|none|never|cannot|without|nothing|neither|nor|yes|included|includes|free|supports?|supported|unsupported|available|unavailable|required|requires|optional|possible|impossible|planned|plans|compatible|allowed|allows|enabled|disabled|automatic|automatically|default|remains?|unchanged|same|identical|already|instead|only|zero|near-zero|minimal|little|scope|backwards?)\b|n't\b/u;

function saysYesOrNo(question: string, opening: Opening): boolean {
	const { lower } = opening;
	if (/^(?:while|although|though|even though|whereas) /u.test(lower)) {
		// What is granted first is not the answer; the main clause may be.
		const main = lower.slice(lower.indexOf(',') + 1).trim();
		return (
			!lower.includes(',') ||
			polar.test(main) ||
			settles.test(main) ||
			echoes(question, { ...opening, lower: main })
		);
	}
	return (
		polar.test(lower) ||
		settles.test(lower) ||
		opening.hasDate ||
		opening.hasSize ||
		echoes(question, opening)
	);
}

/** "Was it tested?" "A test will be added.": not yet, but the reader has to find that out. */
const isYetToCome = (question: string, { lower, hasDate }: Opening): boolean =>
	/^(?:was|were|did|has|have) /iu.test(question) &&
	!hasDate &&
	!polar.test(lower) &&
	/\bwill\b/u.test(lower) &&
	!/\b(?:was|were|did|has|have|had|been|yes|not?|none|never|once|after|until|already)\b|n't\b/u.test(lower);

/** "Does it support single sign-on?" "Single sign-on comes with …": a word of the question returns. */
function echoes(question: string, { lower }: Opening): boolean {
	const stems = contentStems(question);
	return contentStems(lower).some(it => stems.includes(it));
}

/** What content words start with; names in capitals are what is talked about, not what is said of it. */
function contentStems(text: string): string[] {
	const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)].map(it => it[0]);
	return words
		.filter(
			(it, index) =>
				it.length >= 4 &&
				(index === 0 || !/^\p{Lu}/u.test(it) || it === it.toUpperCase()) &&
				!functionWords.has(it.toLowerCase()),
		)
		.map(it =>
			it
				.toLowerCase()
				.replace(/(?:ing|ies|ied|ed|es|s|e|ly|able|ible|ions?)$/u, '')
				.slice(0, 6),
		);
}

const functionWords = new Set(
	'this that these those with your have from they them their there what when which into about would could should will does doing being been were where while than then also just more most some such only over very each other another between after before through need needs want make makes like well still even much many used use using going able product feature features'.split(
		' ',
	),
);

const amount =
	/\b(?:none|zero|free|unlimited|unbounded|nothing|indefinitely|forever|permanently|as (?:many|much|long|often) as|any number|any amount|every|each|daily|weekly|monthly|quarterly|yearly|annually|hourly|nightly|once|twice|always|never|continuously|real[- ]time|instantly|immediately|the same|all|one|single|several|half|until|not|no|cannot|dozens|hundreds|thousands|millions|seconds|minutes|hours|days|weeks|months|years)\b|n't\b/u;

const event =
	/\b(?:after|once|as soon as|when|upon|if|every|now|today|already|immediately|before|during|at launch|whenever|until|not|never|cannot|no|shipped|launched|live|available)\b|n't\b/u;

const actor =
	/\b(?:teams?|groups?|we|i|you|anyone|everyone|nobody|no one|customers?|users?|owners?|managers?|leads?|leader|leadership|vp|director|ceo|cto|cpo|pm|board|council|committee|engineering|product|design|legal|finance|marketing|support|operations|sales|maintainers?|admins?|administrators?|vendors?|partners?|it)\b/u;

/** Whether an answer is put off in its first words. */
export const putsOff = ({ sentences }: Answer): boolean => defers.test(openingOf(sentences).lower);

/** Whether an answer opens with words that say yes, no or how far, or with nothing to judge. */
export function isPolar({ sentences }: Answer): boolean {
	const opening = openingOf(sentences);
	return (
		opening.skip ||
		unknown.test(opening.lower) ||
		polar.test(opening.lower) ||
		/\b(?:not|no|never|cannot|yes)\b|n't\b/u.test(opening.lower)
	);
}
