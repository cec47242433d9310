/** Ways to lean on others without naming them (rules.md E22 and rule 21), as patterns over lower-case text. */

const quantified = '(?:many|some|several|most|multiple|numerous|a few|lots of|a lot of|a number of)';
const kinds =
	'(?:our|other|enterprise|new|existing|potential|key|large|larger|small|smaller|of our|early|pilot|beta|internal|power|current|prospective|business)';
const people =
	'(?:customers|users|sellers|buyers|merchants|shoppers|clients|partners|agencies|admins|administrators|developers|agents|teachers|patients|students|experts|analysts|stakeholders|people|subscribers|members|prospects|accounts|teams|hosts|guests|drivers|readers|researchers|participants|engineers)';
const anybody = String.raw`(?:(?:${quantified}|${kinds}) ){0,3}${people}`;
const often =
	'(?:(?:also|often|frequently|regularly|consistently|constantly|repeatedly|commonly|already|clearly|all) )?';

const patterns: readonly string[] = [
	// What they said: "customers have told us", "users are asking for".
	String.raw`${anybody} (?:have |has |had )?${often}(?:told us|tell us|told me|complained|said (?:that|they)|voiced|expressed (?:a |an |the |their |strong |great |clear )*(?:desire|interest|concerns?|frustration|need|wish)|raised concerns|mentioned that)\b`,
	String.raw`${anybody} (?:(?:have|had) ${often}(?:asked (?:us )?for|asked us|requested|reported)|(?:are|have been|keep) ${often}(?:asking (?:us )?for|asking us|requesting|complaining))\b`,
	String.raw`${quantified} (?:(?:${kinds}) ){0,2}${people} (?:have )?${often}(?:asked (?:us )?for|asked us|requested)\b`,
	// How many "several customers" are that reported a fault is what "vague-quantifier" asks.
	String.raw`(?:some|multiple|a few) (?:(?:${kinds}) ){0,2}${people} (?:have )?${often}reported\b`,
	String.raw`${anybody} (?:often|frequently|regularly|consistently|constantly|repeatedly) (?:ask (?:us )?for|ask us|request|tell us|complain|report)\b`,
	String.raw`${anybody} (?:say (?:that|they)|complain (?:that|about)|tell us)\b`,
	String.raw`(?:our )?(?:customers|users|sellers|merchants|people|clients|partners|developers|teams) (?:just |really |simply |absolutely )?(?:love|hate) (?:the|our|it|this|that|how|using|when)\b`,
	// What they are said to feel: "customers are okay with a late release".
	String.raw`${anybody} (?:are|were|seem|feel) ${often}(?:very |quite |really |mostly |generally |usually )?(?:okay|ok|fine|happy|unhappy|comfortable|satisfied|dissatisfied|frustrated|confused|annoyed|delighted|excited) (?:with|about|by|that)\b`,
	// What we take for granted about them: "we believe most sellers want", "we believe a user's first need is".
	String.raw`(?:we|i) (?:believe|think|feel)(?: that)? (?:(?:${quantified}|${kinds}) ){0,3}(?:${people} (?:want|need|expect|prefer|value|care|struggle|love|hate|are (?:willing|likely|ready|eager))|an? (?:[a-z]+ )?(?:customer|user|seller|buyer|merchant|shopper|client|developer|admin|subscriber|member)(?:'s (?:[a-z]+ )?(?:expectation|need|problem|priority|pain|concern|goal|wish|instinct|question)| (?:wants|needs|expects|prefers|values|will (?:expect|want|need|prefer|look))))\b`,
	// What was found: "studies show", "our research suggests".
	String.raw`(?<!(?:the|this|that|these|those|such|sample|if|when|whether|what) )(?:(?:our|recent|early|initial|internal|user|market|industry|customer|academic|past|previous|many|several|numerous|multiple) ){0,2}(?:studies|research|surveys|interviews|user tests) (?:also |clearly |consistently )?(?:shows?|suggests?|indicates?|finds?|found|confirms?|confirmed|showed|has shown|have shown|demonstrates?)(?= (?:that|how|users|customers|sellers|people)\b)`,
	String.raw`our (?:own |internal |usage |customer )?data (?:also |clearly )?(?:shows?|suggests?|indicates?)(?= that\b)`,
	String.raw`(?:the )?feedback (?:from (?:[a-z]+ ){1,3})?(?:has been|is|was) (?:very |overwhelmingly |generally |mostly |extremely |largely |really |quite )?(?:positive|negative|good|great|excellent|encouraging|mixed)\b(?! (?:when|if|enough|for|at|as))`,
	String.raw`according to (?:our |the |recent |customer |user |internal )*(?:feedback|research|surveys|studies|interviews|experts)\b`,
	String.raw`based on (?:our |the |early |initial )?(?:customer|user|seller|merchant|stakeholder|partner|client|field|sales|support|pilot|beta) (?:feedback|research|interviews|conversations|input)(?=, (?:we|i|the team) (?:have |had |'ve )?(?:decided|changed|chose|chosen|believe|know|think|added|removed|moved|concluded|learned|redesigned|dropped|picked)\b)`,
	String.raw`(?:we|i) (?:have |'ve )?(?:often |also |repeatedly )?(?:heard|hear|know|learned) from (?:(?:talking (?:to|with)|speaking (?:to|with)|conversations with) )?${anybody} that\b`,
	// What everybody is said to know.
	String.raw`it is (?:widely|well|commonly|generally) (?:known|believed|understood|accepted|recognized|recognised) that\b`,
	String.raw`(?:as )?(?:everyone|everybody|we all) knows?(?: that\b|,)`,
	String.raw`it is common knowledge that\b`,
	String.raw`(?:the general|the) consensus is that\b`,
	String.raw`(?:many|experts|analysts) (?:believe|agree|recommend) (?:that|the)\b`,
	String.raw`(?:industry )?best practices? (?:dictates?|says?|suggests?)\b`,
	String.raw`anecdotally\b`,
];

/** A figure about people at large, as somebody must have counted it: "80% of developers out there". */
export const figures =
	/(?<!\b(?:not|just|only|least|most|to|until|when|if|top|bottom|first|reach|for) (?:the )?)(?<![\w.])(?:(?:over|more than|less than|nearly|almost|about|around|roughly|some) )?[>~≈]?\d{1,3}(?:\.\d+)?(?: ?%| percent)\+? of (?:(?:all|the other|other|small|large|american|european|global|us|uk|online|enterprise|modern|software|new|working) ){0,2}(?:developers|engineers|people|adults|consumers|shoppers|companies|businesses|organi[sz]ations|enterprises|marketers|designers|americans|europeans|households|retailers|merchants|sellers|smbs|small businesses|startups|parents|students|patients|founders|professionals|workers)(?= (?:out there|worldwide|globally|in the (?:us|uk|world|industry|country|market)|today|say|want|are|have|do|don't|never|still|use|prefer|struggle|spend|abandon|leave|feel|believe|expect|fail|lack|rely|report|cannot|can't|who)\b)/gu;

/** "Your content is resonating": what people feel, read out of what they did. */
export const resonance =
	/(?<![a-z\d'-])(?:is|are|clearly|really|strongly|seems? to be|appears? to be) resonating\b|(?<![a-z\d'-])(?:strongly |clearly |really |deeply |already )?resonate[sd] (?:(?:strongly|deeply|well) )?with (?:(?:our|the|their|many|most|new|existing) ){0,2}(?:customers|users|buyers|sellers|merchants|shoppers|readers|audience|people|teams|developers|prospects|subscribers|parents|members|market)\b/gu;

export const attributions = new RegExp(String.raw`(?<![a-z\d'-])(?:${patterns.join('|')})`, 'gu');

/** What every attribution says of somebody, whoever it is: a test that costs a tenth of the patterns. */
export const attributionVerb =
	/\b(?:told (?:us|me)|tell us|complain|complained|complaining|said (?:that|they)|say (?:that|they)|voiced|expressed|raised concerns|mentioned that|ask|asked|asking|request|requested|requesting|report|reported|love|hate|(?:okay|ok|fine|happy|unhappy|comfortable|satisfied|dissatisfied|frustrated|confused|annoyed|delighted|excited) (?:with|about|by|that)|believe|think|feel|studies|research|surveys|interviews|user tests|data|feedback|based on|(?:heard|hear|know|learned) from|it is (?:widely|well|commonly|generally|common)|knows?|consensus|agree|recommend|best practices?|anecdotally)\b/u;

/** Words one of which every attribution holds; the cheap test. */
export const attributionCues: readonly string[] = [
	...[
		'told',
		'tell',
		'complain*',
		'said',
		'say',
		'voiced',
		'expressed',
		'concerns',
		'mentioned',
		'asked',
		'ask',
		'asking',
	],
	...[
		'request*',
		'report*',
		'love',
		'hate',
		'okay',
		'ok',
		'fine',
		'happy',
		'unhappy',
		'comfortable',
		'satisfied',
	],
	...[
		'dissatisfied',
		'frustrated',
		'confused',
		'annoyed',
		'delighted',
		'excited',
		'believe',
		'think',
		'feel',
		'studies',
	],
	...[
		'research',
		'surveys',
		'interviews',
		'tests',
		'data',
		'feedback',
		'conversations',
		'input',
		'heard',
		'hear',
		'know',
	],
	...[
		'knows',
		'learned',
		'known',
		'believed',
		'understood',
		'accepted',
		'recognized',
		'recognised',
		'knowledge',
	],
	...['resonat*', 'percent', '#'],
	...['consensus', 'agree', 'recommend', 'practice', 'practices', 'anecdotally', 'experts'],
];
