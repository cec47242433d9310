import type { Answer } from '../../document/answers.ts';
import { openingOf, unknown, type Opening } from './_opening.ts';

/**
 * What an answer opens with instead of answering, where the question asks for no single word or figure: a creed
 * (`fact`), later (`deferral`), what the thing is (`steps`), praise or an inspiration (`reason`).
 */
export type Evasion = 'fact' | 'deferral' | 'steps' | 'reason';

export function evasionOf(answer: Answer): Evasion | undefined {
	const opening = openingOf(answer.sentences);
	const question = answer.question?.toLowerCase().replaceAll('’', "'") ?? '';
	if (question === '' || opening.skip) return undefined;
	if (isDeferral(question, opening, answer)) return 'deferral';
	if (question.includes('? ')) return undefined;
	if (isCreed(question, opening)) return 'fact';
	if (definesInstead(question, opening)) return 'steps';
	return givesNoReason(question, opening, answer) ? 'reason' : undefined;
}

/**
 * "Metadata is being determined in another project", "We will share more details": nothing is said but that
 * something will be. A date, a number or an event to wait for is an answer, and so is who or what decides.
 */
function isDeferral(question: string, opening: Opening, { sentences }: Answer): boolean {
	const { lower } = opening;
	if (opening.hasDate || unknown.test(lower)) return false;
	if (sentences.slice(1, 2).some(it => it.sentence.hasDate)) return false;
	if (/\b(?:determin|decid|defin|shar|announc|publish)/u.test(question)) return false;
	const isHow = /^(?:and )?how\b/u.test(question);
	return later.test(lower) || undecided.test(lower) || (!isHow && deciding.test(lower));
}

const later =
	/^(?:we(?:'ll| will) (?:be )?(?:shar(?:e|ing)|announc(?:e|ing)|provid(?:e|ing)|publish(?:ing)?|hav(?:e|ing)|giv(?:e|ing)) (?:you )?(?:more|further|additional|the|an|some)? ?(?:details?|information|updates?|news|specifics|to (?:say|share))(?=[.!,;]|$| (?:on|about|in|as|soon|later|closer|at|with|when|shortly|over|through)\b)|stay tuned|watch this space|(?:more|further) (?:details?|information|news|updates?) (?:to (?:come|follow)|will follow|(?:is|are) coming|coming soon|soon)\b|(?:(?:more|further|additional|the|these|those|such|all) )?(?:details?|information|specifics) will (?:be (?:shared|announced|published|communicated|provided|worked out|discussed)|follow)\b)/u;

/** What stands behind it must not be the answer: "will be decided by the auction", "… once the pilot ends". */
const undecided =
	/^[^,;:]{1,80}\b(?:will be|(?:is|are)(?: still| currently| now)? being) (?:determined|decided|defined|worked out|figured out)(?: and \S+)?(?=[.!]?$|[.;] | (?:in|within|during|as part of|inside) (?:the|an?|another|our|their|this|that|phase|a later)\b| (?:later|separately|soon|shortly|together|internally|jointly|elsewhere|at a later|down the|at some|at this|in due|with the|between the|among the|over the (?:coming|next)|in the (?:coming|next|near))\b)/u;

const deciding =
	/^(?:we|the (?:\S+ )?team|our team)(?:(?:'re| are| is)(?: still| currently| now| actively)* (?:determining|deciding|figuring out|working out|defining|working on (?:the|a|an) (?:answer|plan|details))\b|(?:'ll| will)(?: still| then| also)* (?:determine|decide|figure out|work out|define) (?:if|whether|how|what|which|when|who|where)\b)/u;

/**
 * A creed where a fact was asked for: "We take your privacy seriously", "We believe your data should be yours".
 * The reasons that a "why" asks for may well be beliefs.
 */
const isCreed = (question: string, { lower }: Opening): boolean =>
	!/^(?:why|what (?:do|does|are|is) (?:we|you|your|our)\b.*\b(?:believe|stand for|values?|principles?|philosophy)|how (?:do|did) (?:we|you) (?:think|feel))\b|\bwhy\b/u.test(
		question,
	) && creed.test(lower);

const creed =
	/^(?:at [^,]{2,40}, |as a (?:company|team), )?(?:we|our team)(?: (?:strongly|firmly|truly|really|all|always|deeply))? (?:believe(?: that)? (?:\S+ ){1,8}(?:should|deserves?|must|has the right|have the right)\b|take (?:\S+ ){1,6}(?:very |extremely )?seriously\b|(?:value|care (?:deeply )?about) (?:your|our|the) |(?:are|'re) (?:deeply |fully |strongly )?(?:committed|dedicated|passionate)\b|pride ourselves\b)/u;

/** "How can I get started with Relay?" "Relay is a part of the toolbox." What somebody is to do is not said. */
function definesInstead(question: string, { lower }: Opening): boolean {
	if (!howTo.test(question)) return false;
	const subject = definition.exec(lower)?.[1]?.trim();
	if (subject === undefined || tells.test(lower)) return false;
	return subject === 'it' || subject.split(' ').every(it => question.includes(it));
}

const howTo =
	/^how (?:can|do|does|should|would|could|will) (?:i|we|you|they|one|someone|(?:a|an|the|our|my) \S+|customers|users|sellers|buyers|developers|teams|people|members|admins|partners) (?!know\b|think\b|feel\b|differ\b|compare\b|compete\b|work\b|relate\b|fit\b|help\b|benefit\b)/u;

const definition =
	/^(?:the |an? )?((?:[\p{L}\p{N}'-]+ ){1,6}?)(?:is|are) (?:an? |the |one of |our )(?:[\p{L}\p{N}'-]+ ){0,6}?(?:components?|parts?|tools?|products?|services?|platforms?|frameworks?|library|libraries|features?|applications?|apps?|systems?|solutions?|modules?|extensions?|plugins?|websites?|programs?|suites?|packages?|workbench|portals?|apis?|sdks?)\b/u;

/** What tells somebody where to go or what to do. */
const tells =
	/\b(?:you|your|click|open|run|go to|visit|use|install|available|found|sign|start|begin|download|contact|ask|log in|built into|included|that|which|whose|in the (?:menu|settings|app|header|sidebar)|under|at)\b/u;

/** A "why" that is answered with praise, with whose idea it was, or with the work that went into it. */
function givesNoReason(question: string, { lower, hasNumber }: Opening, { sentences }: Answer): boolean {
	if (/\b(?:because|since|so that|reason\w*|due to|in order)\b/u.test(lower)) return false;
	if (against.test(question)) return praise.test(lower) && !drawback.test(lower);
	if (!/^why\b/u.test(question) || hasNumber || sentences.length < 2) return false;
	return inspiration.test(lower) || process.test(lower);
}

const against =
	/^why (?:shouldn't|wouldn't|(?:should|would|might|may)(?: (?:we|you|i|they|anyone))? not)\b|^what (?:are|is) the (?:main |biggest |key )?(?:risks?|drawbacks?|downsides?|disadvantages?)\b|^what (?:could|can|might) go wrong\b/u;

const praise =
	/^(?:[\p{L}\p{N}'-]+ ){1,7}?(?:is|are|provides?|offers?|gives?|delivers?|brings?) (?:\p{L}+ )?(?:an? |the )?(?:very |really |extremely |highly |truly )?(?:powerful|great(?! (?:deal|many|number|amount|effort|risk|burden))|valuable|useful|excellent|robust|compelling|exciting|unique|wonderful|fantastic|terrific|amazing|intuitive|best|elegant|proven)\b/u;

const drawback =
	/\b(?:not|no|never|but|however|although|though|while|risks?|costs?|only|too|hard|difficult|break\w*|los[es]\w*|fail\w*|limit\w*|slow\w*|expensive|danger\w*|threat\w*|problems?|until|if|unless)\b|n't\b/u;

const inspiration =
	/^(?:we|it|this|the \S+)(?: \p{L}+){0,2} (?:inspir(?:ed|ation)|modell?ed (?:on|after))\b|^(?:we|it|this) (?:took|drew|takes|draws|was|were|is|are)(?: \p{L}+){0,4} inspir(?:ed|ation)\b/u;

const process =
	/^(?:we|the team|our team)(?: have| also)? (?:looked at|evaluated|considered|compared|reviewed|weighed|explored|tested|tried) (?:several|many|multiple|various|a (?:number|range|handful) of|a few|two|three|four|five|six|different|all|both) (?:\p{L}+ ){0,2}(?:options|vendors|approaches|alternatives|tools|databases|frameworks|candidates|ideas|providers|suppliers|solutions|designs|names|variants|models|plans)(?: (?:over|in|during|for|last|this|before|with)\b[^,;]*)?[.!]?$/u;
