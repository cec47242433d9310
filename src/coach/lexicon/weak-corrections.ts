/** What prevents nothing, because the next person may forget it (rules.md E18); patterns over lower-case text. */

const people =
	'(?:everyone|everybody|people|(?:the |our )?(?:whole |entire )?(?:team|teams|staff|engineers|developers|operators|agents|on-?calls?|employees|colleagues))';

export const intentions: readonly string[] = [
	'be(?:ing)? (?:more |extra )(?:careful|cautious|proactive|vigilant|mindful|diligent|thorough|attentive|aware)',
	'pay(?:ing)? (?:more|closer|better|extra) attention',
	'tak(?:e|ing) (?:more|extra|better|greater) care',
	'try(?:ing)? harder',
	'communicat(?:e|ing) (?:better|more)',
	'improv(?:e|ing) (?:our |the |team |internal )?communications?',
	'rais(?:e|ing) awareness',
	`remind(?:ing)? ${people}`,
	`(?:educat(?:e|ing)|(?:re)?train(?:ing)?) ${people}`,
	'follow(?:ing)? (?:the|our) (?:process|processes|procedures?|guidelines|rules)',
	'keep(?:ing)? (?:a closer |a close |an )eye on',
	"(?:make sure|ensure)(?: that)? (?:this|it|that) (?:does not|doesn't|never|won't|will not) happens? again",
	'(?:test|check|review|monitor|watch|read)(?:ing)? (?:[\\p{L}-]+ ){1,4}more (?:carefully|thoroughly|closely|often)',
];

/** A cause that ends at a person. */
export const personCauses: readonly string[] = [
	'(?:human|user|operator|manual|pilot) error',
	"(?:someone|somebody|an? (?:[\\p{L}-]+ )?(?:engineer|developer|operator|agent|colleague|admin|employee|person|contractor|team member)) (?:forgot|failed|neglected|did not|didn't|accidentally|mistakenly)",
	'(?:lack of (?:attention|care|diligence)|carelessness|inattention|negligence)',
];
