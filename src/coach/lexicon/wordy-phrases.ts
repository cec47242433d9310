/**
 * Phrases with a shorter way to say the same (rules.md E20, after the Federal Plain Language Guidelines and
 * Amazon’s list of clutter). Left out is what readers do not trip over ("is able to", "additional", "as a result
 * of"), what is a term of law or of a trade ("terminate", "in accordance with", "utilization"), and what other
 * rules speak of ("a number of", "in the near future", "leverage").
 */
export interface WordyPhrase {
	/** Its forms, parallel to those of `plain`; one plain form serves all. */
	readonly forms: string;
	/** The same in fewer words; empty where the phrase can just go. */
	readonly plain: string;
	/** What stands right before it, in lower case, in the same clause. */
	readonly before?: RegExp;
	readonly notBefore?: RegExp;
	/** What follows it, in lower case. */
	readonly after?: RegExp;
	readonly notAfter?: RegExp;
	/** The sentence may read a little differently: the author should look at it. */
	readonly check?: true;
}

/** "Try to" and "try in order to" differ; so do "something to read" and "something in order to read". */
const takesInfinitive =
	/\b(?:tr(?:y|ies|ied|ying)|remember\w*|forg[eo]t\w*|agree\w*|decid\w*|learn\w*|continu\w*|choos\w*|chosen?|fail\w*|used|ha(?:ve|s|d)|need\w*|want\w*|help\w*|start\w*|beg[aiu]n\w*|ask\w*|wait\w*|is|are|was|were|be|been|able|ready|hop(?:e|es|ed|ing)|plan\w*|aim\w*|intend\w*|expect\w*|like\w*|promis\w*|refus\w*|manag\w*|tend\w*|seem\w*|something|anything|nothing|ways?|time|right|ability|attempt\w*|efforts?|opportunit(?:y|ies)|chances?|going|due|likely|do|does|did|doing|stop\w*) $/u;

/** "A role that the job assumes in order to read": the verb has its object in front and would take "to read" for it. */
const lacksObject = /\b(?:that|which|whom|what)(?: [\p{L}'-]+){2,4} $/u;

const beforePurpose = new RegExp(`${takesInfinitive.source}|${lacksObject.source}`, 'u');

/** "In the event that invoice is late": "that" points at the invoice, and without it nothing would. */
const bareNoun =
	/^ (?!(?:it|he|she|they|we|you|there|this|everything|everyone|someone|something|nobody|nothing|one|all)\b)\p{L}+ (?:is|was|has|does|did|cannot|can't|isn't|wasn't|hasn't|doesn't|didn't)\b/u;

const aModal =
	/\b(?:to|will|would|should|shall|may|might|must|can|could|not|never|do|does|did|lets?|help\w*|ma(?:ke|kes|de)|sees?|if only|longer)\b|n't\b/u;

const determiner =
	/\b(?:an?|the|this|that|our|your|their|its|every|each|any|some|no|is|are|was|were|be|been|being) $/u;

const gerund =
	/^ (?!(?:\S*thing|\S*string|spring|king|ring|morning|evening|building|meeting|pricing|marketing)\b)\p{L}+ing\b/u;

const askedAbout =
	/\b(?:questions?|concerns?|decisions?|information|discussions?|feedback|uncertaint(?:y|ies)|updates?|details|assumptions?|doubts?|clarity|confusion|guidance|news) $/u;

const weighed =
	/\b(?:know|knows|knew|decid\w+|determin\w+|check|checks|checked|checking|see|tell|tells|ask|asks|asked|discuss\w*|assess\w*|evaluat\w+|verif\w+|confirm\w*|understand|consider\w*|sure|question of|depends? on|depending on) $/u;

export const wordyPhrases: readonly WordyPhrase[] = [
	{
		forms:
			'due to the fact that|owing to the fact that|in light of the fact that|in view of the fact that|because of the fact that|by virtue of the fact that|for the reason that|on the grounds that',
		plain: 'because',
	},
	{ forms: 'given the fact that', plain: 'given that' },
	{ forms: 'in spite of the fact that|despite the fact that', plain: 'although' },
	{ forms: 'in order to|so as to', plain: 'to', notBefore: beforePurpose },
	{ forms: 'for the purpose of', plain: 'for', after: gerund },
	{ forms: 'in the event that|in the case that', plain: 'if', notAfter: bareNoun },
	{ forms: 'until such time as|until such time that|until such a time as', plain: 'until' },
	{ forms: 'at this point in time|at the present time|at this moment in time', plain: 'now' },
	{ forms: 'at that point in time', plain: 'then' },
	{ forms: 'at any point in time', plain: 'at any time' },
	{ forms: 'during the course of', plain: 'during' },
	{
		forms: 'in the process of',
		plain: '',
		before: /(?:\b(?:is|are|was|were|am|be|been)|'re|'m|'s)(?: (?:currently|still|now|already|also))? $/u,
		after: gerund,
	},
	{
		forms: 'on a daily basis|on a weekly basis|on a monthly basis|on a quarterly basis|on a regular basis',
		plain: 'every day|every week|every month|every quarter|regularly',
		notBefore: /%|\b(?:percent|points|not|never|no)\b|n't\b/u,
	},
	{
		forms: 'has the ability to|have the ability to|has the capability to|have the capability to',
		plain: 'can',
		notBefore: aModal,
	},
	{ forms: 'had the ability to|had the capability to', plain: 'could', notBefore: aModal },
	{
		forms:
			"do not have the ability to|don't have the ability to|does not have the ability to|doesn't have the ability to|lack the ability to|lacks the ability to",
		plain: 'cannot',
		notBefore: aModal,
	},
	{
		forms:
			"did not have the ability to|didn't have the ability to|lacked the ability to|totally lacked the ability to",
		plain: 'could not',
		notBefore: aModal,
	},
	{
		forms: 'make a decision|makes a decision|made a decision|making a decision',
		plain: 'decide|decides|decided|deciding',
		notAfter: /^[ -](?:tree|log|record|matrix|document|memo|support|point|that (?:is|was|will|can|has))\b/u,
	},
	{
		forms:
			'reach a decision|reaches a decision|reached a decision|reaching a decision|come to a decision|came to a decision',
		plain: 'decide|decides|decided|deciding|decide|decided',
	},
	{ forms: 'make use of|makes use of|made use of|making use of', plain: 'use|uses|used|using' },
	{
		forms:
			'make improvements to|makes improvements to|made improvements to|making improvements to|make an improvement to',
		plain: 'improve|improves|improved|improving|improve',
	},
	{
		forms:
			'take into consideration|takes into consideration|took into consideration|taking into consideration|taken into consideration',
		plain: 'consider|considers|considered|considering|considered',
	},
	{
		forms: 'give consideration to|gives consideration to|gave consideration to|giving consideration to',
		plain: 'consider|considers|considered|considering',
	},
	{
		forms:
			'carry out a review of|carries out a review of|carried out a review of|carrying out a review of|conduct a review of|conducts a review of|conducted a review of|conducting a review of',
		plain: 'review|reviews|reviewed|reviewing|review|reviews|reviewed|reviewing',
	},
	{
		forms: 'come to an agreement|comes to an agreement|came to an agreement|coming to an agreement',
		plain: 'agree|agrees|agreed|agreeing',
	},
	{
		forms:
			'come to the conclusion that|comes to the conclusion that|came to the conclusion that|reach the conclusion that|reached the conclusion that',
		plain: 'conclude that|concludes that|concluded that|conclude that|concluded that',
	},
	{
		forms: 'provide support for|provides support for|provided support for|providing support for',
		plain: 'support|supports|supported|supporting',
		notBefore: determiner,
		check: true,
	},
	{
		forms: 'provide assistance to|provides assistance to|provided assistance to|providing assistance to',
		plain: 'help|helps|helped|helping',
		notBefore: determiner,
	},
	{
		forms: 'have an impact on|has an impact on|had an impact on|having an impact on',
		plain: 'affect|affects|affected|affecting',
		check: true,
	},
	{
		forms: 'have a tendency to|has a tendency to|had a tendency to|having a tendency to',
		plain: 'tend to|tends to|tended to|tending to',
	},
	{ forms: 'in close proximity to', plain: 'close to' },
	{ forms: 'in excess of', plain: 'more than', after: /^ (?:[$€£]\s?)?\d/u },
	{
		forms:
			'with regard to|with regards to|in regard to|in regards to|with respect to|in relation to|pertaining to',
		plain: 'about',
		before: askedAbout,
		check: true,
	},
	{ forms: 'prior to|previous to', plain: 'before' },
	{ forms: 'subsequent to', plain: 'after' },
	{ forms: 'at the conclusion of', plain: 'at the end of' },
	{ forms: 'with the exception of', plain: 'except for' },
	{ forms: 'whether or not', plain: 'whether', before: weighed, after: /^ \p{L}/u },
	{ forms: 'each and every', plain: 'every' },
	{ forms: 'end result|end results', plain: 'result|results' },
	{ forms: 'final outcome|final outcomes', plain: 'outcome|outcomes' },
	{ forms: 'past history', plain: 'history' },
	{ forms: 'advance planning', plain: 'planning' },
	{
		forms: 'completely eliminate|completely eliminates|completely eliminated|completely eliminating',
		plain: 'eliminate|eliminates|eliminated|eliminating',
		check: true,
	},
	{ forms: 'new innovation|new innovations', plain: 'innovation|innovations' },
	{
		forms: 'join together|combine together|merge together|collaborate together',
		plain: 'join|combine|merge|collaborate',
	},
	{ forms: 'basic fundamentals', plain: 'fundamentals' },
	{ forms: 'added bonus', plain: 'bonus' },
	{ forms: 'unexpected surprise|unexpected surprises', plain: 'surprise|surprises' },
	{
		forms: 'revert back|reverts back|reverted back|reverting back',
		plain: 'revert|reverts|reverted|reverting',
	},
	{ forms: 'still remain|still remains|still remained', plain: 'remain|remains|remained' },
	{ forms: 'general consensus|consensus of opinion', plain: 'consensus' },
	{ forms: 'utilize|utilizes|utilizing|utilise|utilises|utilising', plain: 'use|uses|using|use|uses|using' },
	{
		forms: 'utilized|utilised',
		plain: 'used',
		notBefore: /\b(?:fully|well|poorly|heavily|highly|better|less|more|most|least|barely|partly|\d+%) $/u,
		notAfter: /^ (?:at \d|capacity)/u,
	},
	{ forms: 'commence|commences|commenced|commencing', plain: 'start|starts|started|starting' },
	{
		forms: 'endeavour to|endeavours to|endeavor to|endeavors to',
		plain: 'try to|tries to|try to|tries to',
		notBefore: determiner,
	},
	{ forms: 'ascertain|ascertaining', plain: 'find out|finding out', check: true },
	{ forms: 'it is our intention to', plain: 'we intend to' },
];
