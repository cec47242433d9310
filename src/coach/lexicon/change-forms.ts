import { improvable, metric } from './metrics.ts';

/**
 * Ways to say that a metric changed (rules.md E7), as patterns over lower-case text. The narrowest forms that
 * are seldom anything else: the metric is the subject, the object, or behind "a drop in". All are bounded, and
 * so linear. "Doubled" and "halved" are not here: they give the size.
 */

/** When the change is: decides what is asked for. */
export type Tense = 'past' | 'future';

export interface ChangeForm {
	/** What every match holds: a test that costs a tenth of the pattern. */
	readonly verb: RegExp;
	readonly pattern: RegExp;
	readonly tense: Tense;
	/** The verb comes first, and "reduced" may be an adjective: the word before it has to tell. */
	readonly verbFirst?: true;
}

const adverb = String.raw`(?:(?:also|then|further|since|now|again|still|even|only|just|[a-z]{2,}ly) ){0,2}`;

const start = String.raw`(?<![a-z\d'-])`;

/** What may follow a verb: the end, or a word that does not go on with a noun. "Dropped off", "fell behind" do. */
const verbEnd = String.raw`(?=$|[.,;:!)]|\s*[—–]|\s\(|\s(?:and|but|in|on|at|for|to|from|after|before|since|as|this|last|across|among|during|over|because|while|when|through|throughout|following|between|again|here|too|overall|slightly|quickly|steadily|sharply|[a-z]{2,}ly|with|once|compared|versus|vs|year|week|month|quarter|yesterday|today)\b)`;

/** What may follow "up" and "down" when they tell a direction: "up to date", "down for maintenance", "up and running" do not. */
const upEnd = String.raw`(?=$|[.,;:!)]|\s*[—–]|\s\(|\s(?:this|last|since|after|on|across|among|again|slightly|sharply|[a-z]{2,}ly|but|because|as|from|due|year|week|month|quarter|compared|versus|vs|overall)\b)`;

/** What may follow a metric that heads its noun phrase: "conversion friction" and "sales team" are about others. */
const nounEnd = String.raw`(?=$|[.,;:!)]|\s*[—–]|\s\(|\s(?:and|or|but|in|on|at|for|by|of|with|to|from|after|before|since|as|this|last|across|among|during|over|because|while|when|than|through|is|are|was|were|has|have|per|due|thanks|following|again|here|there|too|overall|[a-z]{3,}ly|so|which|that|until|compared|versus|without)\b)`;

/** Up to three words that describe the metric: "mobile checkout", "the number of". No preposition, no verb. */
const described = String.raw`(?:(?!(?:for|to|of|in|on|at|by|with|from|or|but|that|which|who|as|so|than|when|while|if|is|are|was|were|be|will|can|not|into|onto|about|through|via|and [a-z]+ed)\b)[a-z\d&'-]+ ){0,3}?(?:(?:number|amount|volume|level|share|total|cost) of (?:(?!(?:for|to|of|in|on|at|by|with|from|that|which)\b)[a-z\d'-]+ ){0,2}?)?`;

const rose =
	'(?:increased|grew|grown|rose|risen|climbed|jumped|surged|soared|spiked|decreased|fell|fallen|dropped|declined|shrank|shrunk|plummeted|plunged|slumped|dwindled|dipped|worsened|deteriorated|gone up|gone down|went up|went down)';
const rise = '(?:increase|grow|rise|climb|decrease|fall|drop|decline|shrink|worsen|go up|go down)';
const rising =
	'(?:higher|lower|growing|increasing|rising|climbing|falling|dropping|declining|decreasing|shrinking|slumping|worsening|trending up|trending down|going up|going down)';
const raised = '(?:increased|reduced|decreased|boosted|lifted|lowered|grew|shortened)';
const raise = '(?:increase|reduce|decrease|boost|lift|lower|grow|shorten|drive up|drive down|bring down)';
const aRise =
	'(?:increase|improvement|decrease|drop|decline|reduction|growth|rise|spike|dip|uptick|fall|surge|jump|bump|lift|boost|slump)';
const have = String.raw`(?:(?:has|have|had) ${adverb})?`;
const will = String.raw`(?:will|'ll|(?:is|are|am) going to|(?:is|are) expected to|expect (?:this|that|it) to)`;
const help = '(?:help (?:(?:us|them|sellers|teams|to) )?)?';

const form = (tense: Tense, verb: string, pattern: string): ChangeForm => ({
	verb: new RegExp(String.raw`\b${verb}\b`, 'u'),
	pattern: new RegExp(pattern, 'gu'),
	tense,
});
const past = (verb: string, pattern: string): ChangeForm => form('past', verb, pattern);
const future = (verb: string, pattern: string): ChangeForm => form('future', verb, pattern);
const verbFirst = (form: ChangeForm): ChangeForm => ({ ...form, verbFirst: true });

/** The beginnings and words of `changeAnywhere`, for the search for all rules' words at once. */
export const changeCues: readonly string[] = [
	...'increas grow grew ris ros climb jump surg soar spik decreas fall fell drop declin shrink shrank shrunk plummet plung slump dwindl dip worsen deteriorat higher lower improv reduc boost lift shorten rais cut uptick bump fewer greater'
		.split(' ')
		.map(it => `${it}*`),
	'up',
	'down',
];

/** A word of change anywhere: the cheap test before the forms, which are dear to compile. */
export const changeAnywhere =
	/\b(?:increas|grow|grew|ris|ros|climb|jump|surg|soar|spik|decreas|fall|fell|drop|declin|shr[aiu]nk|plummet|plung|slump|dwindl|dip|worsen|deteriorat|up\b|down\b|higher|lower|improv|reduc|boost|lift|shorten|rais|cut|uptick|bump|fewer|greater)/u;

export const changeForms: readonly ChangeForm[] = [
	// "Churn has fallen", "usage grew", "retention improved".
	past(rose, String.raw`${start}(?:${metric}|usage) ${have}${adverb}${rose}${verbEnd}`),
	past('(?:improved|raised)', String.raw`${start}${improvable} ${have}${adverb}improved${verbEnd}`),
	past(
		rising,
		String.raw`${start}(?:${metric}|usage) (?:(?:is|are|was|were) ${adverb}|(?:has|have) ${adverb}been ${adverb}|(?:keeps|kept) )${rising}${verbEnd}`,
	),
	past(
		'(?:up|down)',
		String.raw`${start}(?:${metric}|usage) (?:is|are|was|were) ${adverb}(?:up|down)${upEnd}`,
	),
	past(
		'improving',
		String.raw`${start}${improvable} (?:is|are|has been|have been) ${adverb}improving${verbEnd}`,
	),
	past(
		'continue[sd]?',
		String.raw`${start}(?:${metric}|usage) continue[sd]? to (?:${rise}|improve)${verbEnd}`,
	),
	// "We reduced page load time", "the redesign improved conversion".
	verbFirst(past(raised, String.raw`${start}${raised} ${described}${metric}${nounEnd}`)),
	verbFirst(
		past('(?:improved|raised)', String.raw`${start}(?:improved|raised) ${described}${improvable}${nounEnd}`),
	),
	verbFirst(
		past(
			'cut',
			String.raw`${start}cut ${described}(?:costs?|churn|latency|expenses|spend(?:ing)?|downtime|${improvable})${nounEnd}`,
		),
	),
	verbFirst(
		past(
			'(?:reduced|cut|shortened|decreased)',
			String.raw`${start}(?:reduced|cut|shortened|decreased) the (?:amount of )?time(?= (?:to|it takes|spent|needed|required)\b)`,
		),
	),
	// "We saw a drop in sign-ups".
	past(
		aRise,
		String.raw`${start}(?:saw|seen|had|noticed|observed|experienced|led to|resulted in|caused|drove|driven by|caused by|due to|because of|thanks to|there (?:is|was|has been)) (?:a|an|the|some|further|continued) (?:(?!(?:in|of|to)\b)[a-z-]+ ){0,2}?${aRise} in ${described}(?:${metric}|usage)${nounEnd}`,
	),
	// "This will reduce support tickets", "churn will fall".
	future(
		raise,
		String.raw`${start}${will} ${adverb}${help}${raise} ${described}(?:${metric}|usage)${nounEnd}`,
	),
	future(
		'(?:improve|raise|cut)',
		String.raw`${start}${will} ${adverb}${help}(?:improve|raise|cut) ${described}${improvable}${nounEnd}`,
	),
	future(
		'cut',
		String.raw`${start}${will} ${adverb}${help}cut ${described}(?:costs?|expenses|spend(?:ing)?|downtime)${nounEnd}`,
	),
	future(rise, String.raw`${start}(?:${metric}|usage) ${will} ${adverb}${rise}${verbEnd}`),
	future('improve', String.raw`${start}${improvable} ${will} ${adverb}improve${verbEnd}`),
	future(
		aRise,
		String.raw`${start}expect (?:to see )?(?:a|an) (?:(?!(?:in|of|to)\b)[a-z-]+ ){0,2}?${aRise} in ${described}(?:${metric}|usage)${nounEnd}`,
	),
	future(
		'expect',
		String.raw`${start}expect ${described}(?:${metric}|usage) to ${adverb}(?:${rise}|improve)${verbEnd}`,
	),
	// "Leading directly to increased sales".
	past(
		'(?:led|resulted)',
		String.raw`${start}(?:led|resulted) (?:[a-z]+ly )?(?:to|in) (?:an? )?(?:increased|higher|lower|reduced|improved|greater|fewer|decreased) ${described}(?:${metric}|usage)${nounEnd}`,
	),
	future(
		'(?:lead|leads|leading|result|results|resulting)',
		String.raw`${start}(?:lead|leads|leading|result|results|resulting) (?:[a-z]+ly )?(?:to|in) (?:an? )?(?:increased|higher|lower|reduced|improved|greater|fewer|decreased) ${described}(?:${metric}|usage)${nounEnd}`,
	),
];
