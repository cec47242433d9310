/** Ways to lean on others without naming them (rules.md E22 and rule 21), as patterns over lower-case text. */

const quantified = '(?:many|some|several|most|multiple|numerous|a few|lots of|a lot of|a number of)';
const kinds =
	'(?:our|other|enterprise|new|existing|potential|key|large|larger|small|smaller|of our|early|pilot|beta|internal|power|current|prospective|business)';
const people =
	'(?:customers|users|sellers|buyers|merchants|shoppers|clients|partners|agencies|admins|administrators|developers|agents|teachers|patients|students|experts|analysts|stakeholders|people|subscribers|members|prospects|accounts|teams|hosts|guests|drivers|readers|researchers|participants|engineers)';
const anybody = String.raw`(?:(?:${quantified}|${kinds}) ){0,3}${people}`;
const often =
	'(?:(?:also|often|frequently|regularly|consistently|constantly|repeatedly|commonly|already|clearly|all) )?';

/** A way to lean on others, with the words one of which each match holds. */
interface Form {
	/** As patterns that begin with a whole word. */
	readonly verbs: readonly string[];
	readonly pattern: string;
}

const form = (verbs: readonly string[], pattern: (verb: string) => string): Form => ({
	verbs,
	pattern: pattern(`(?:${verbs.join('|')})`),
});

const asked = ['asked (?:us )?for', 'asked us', 'requested'];
const sources = ['studies', 'research', 'surveys', 'interviews'];
/** "Our research suggests that". */
const finding = (source: string): string =>
	String.raw`(?<!(?:the|this|that|these|those|such|sample|if|when|whether|what) )(?:(?:our|recent|early|initial|internal|user|market|industry|customer|academic|past|previous|many|several|numerous|multiple) ){0,2}${source} (?:also |clearly |consistently )?(?:shows?|suggests?|indicates?|finds?|found|confirms?|confirmed|showed|has shown|have shown|demonstrates?)(?= (?:that|how|users|customers|sellers|people)\b)`;

const forms: readonly Form[] = [
	// What they said: "customers have told us", "users are asking for".
	form(
		[
			'told us',
			'tell us',
			'told me',
			'complained',
			'said (?:that|they)',
			'voiced',
			'expressed (?:a |an |the |their |strong |great |clear )*(?:desire|interest|concerns?|frustration|need|wish)',
			'raised concerns',
			'mentioned that',
		],
		verb => String.raw`${anybody} (?:have |has |had )?${often}${verb}\b`,
	),
	form([...asked, 'reported'], verb => String.raw`${anybody} (?:have|had) ${often}${verb}\b`),
	form(
		['asking (?:us )?for', 'asking us', 'requesting', 'complaining'],
		verb => String.raw`${anybody} (?:are|have been|keep) ${often}${verb}\b`,
	),
	form(asked, verb => String.raw`${quantified} (?:(?:${kinds}) ){0,2}${people} (?:have )?${often}${verb}\b`),
	// How many "several customers" are that reported a fault is what "vague-quantifier" asks.
	form(
		['reported'],
		verb => String.raw`(?:some|multiple|a few) (?:(?:${kinds}) ){0,2}${people} (?:have )?${often}${verb}\b`,
	),
	form(
		['ask (?:us )?for', 'ask us', 'request', 'tell us', 'complain', 'report'],
		verb =>
			String.raw`${anybody} (?:often|frequently|regularly|consistently|constantly|repeatedly) ${verb}\b`,
	),
	form(['say (?:that|they)', 'complain (?:that|about)', 'tell us'], verb => String.raw`${anybody} ${verb}\b`),
	form(
		['love', 'hate'],
		verb =>
			String.raw`(?:our )?(?:customers|users|sellers|merchants|people|clients|partners|developers|teams) (?:just |really |simply |absolutely )?${verb} (?:the|our|it|this|that|how|using|when)\b`,
	),
	// What they are said to feel: "customers are okay with a late release".
	form(
		'okay ok fine happy unhappy comfortable satisfied dissatisfied frustrated confused annoyed delighted excited'
			.split(' ')
			.map(it => `${it} (?:with|about|by|that)`),
		verb =>
			String.raw`${anybody} (?:are|were|seem|feel) ${often}(?:very |quite |really |mostly |generally |usually )?${verb}\b`,
	),
	// What we take for granted about them: "we believe most sellers want", "we believe a user's first need is".
	form(
		['believe', 'think', 'feel'],
		verb =>
			String.raw`(?:we|i) ${verb}(?: that)? (?:(?:${quantified}|${kinds}) ){0,3}(?:${people} (?:want|need|expect|prefer|value|care|struggle|love|hate|are (?:willing|likely|ready|eager))|an? (?:[a-z]+ )?(?:customer|user|seller|buyer|merchant|shopper|client|developer|admin|subscriber|member)(?:'s (?:[a-z]+ )?(?:expectation|need|problem|priority|pain|concern|goal|wish|instinct|question)| (?:wants|needs|expects|prefers|values|will (?:expect|want|need|prefer|look))))\b`,
	),
	// What was found: "studies show", "our research suggests".
	form(sources, finding),
	form(['tests'], verb => finding(`user ${verb}`)),
	form(
		['data'],
		verb =>
			String.raw`our (?:own |internal |usage |customer )?${verb} (?:also |clearly )?(?:shows?|suggests?|indicates?)(?= that\b)`,
	),
	form(
		['feedback'],
		verb =>
			String.raw`(?:the )?${verb} (?:from (?:[a-z]+ ){1,3})?(?:has been|is|was) (?:very |overwhelmingly |generally |mostly |extremely |largely |really |quite )?(?:positive|negative|good|great|excellent|encouraging|mixed)\b(?! (?:when|if|enough|for|at|as))`,
	),
	form(
		['feedback', ...sources, 'experts'],
		verb => String.raw`according to (?:our |the |recent |customer |user |internal )*${verb}\b`,
	),
	form(
		['feedback', 'research', 'interviews', 'conversations', 'input'],
		verb =>
			String.raw`based on (?:our |the |early |initial )?(?:customer|user|seller|merchant|stakeholder|partner|client|field|sales|support|pilot|beta) ${verb}(?=, (?:we|i|the team) (?:have |had |'ve )?(?:decided|changed|chose|chosen|believe|know|think|added|removed|moved|concluded|learned|redesigned|dropped|picked)\b)`,
	),
	form(
		['heard from', 'hear from', 'know from', 'learned from'],
		verb =>
			String.raw`(?:we|i) (?:have |'ve )?(?:often |also |repeatedly )?${verb} (?:(?:talking (?:to|with)|speaking (?:to|with)|conversations with) )?${anybody} that\b`,
	),
	// What everybody is said to know.
	form(
		['known', 'believed', 'understood', 'accepted', 'recognized', 'recognised'],
		verb => String.raw`it is (?:widely|well|commonly|generally) ${verb} that\b`,
	),
	form(['know', 'knows'], verb => String.raw`(?:as )?(?:everyone|everybody|we all) ${verb}(?: that\b|,)`),
	form(['knowledge that'], verb => String.raw`it is common ${verb}\b`),
	form(['consensus is that'], verb => String.raw`(?:the general|the) ${verb}\b`),
	form(
		['believe', 'agree', 'recommend'],
		verb => String.raw`(?:many|experts|analysts) ${verb} (?:that|the)\b`,
	),
	form(
		['practice', 'practices'],
		verb => String.raw`(?:industry )?best ${verb} (?:dictates?|says?|suggests?)\b`,
	),
	form(['anecdotally'], verb => String.raw`${verb}\b`),
];

const verbs = [...new Set(forms.flatMap(it => it.verbs))];

export const attributions = new RegExp(
	String.raw`(?<![a-z\d'-])(?:${forms.map(it => it.pattern).join('|')})`,
	'gu',
);

/** What every attribution says of somebody, whoever it is: a test that costs a tenth of the patterns. */
export const attributionVerb = new RegExp(String.raw`\b(?:${verbs.join('|')})\b`, 'u');

/** Words one of which every attribution, figure and resonance holds, for the search for all rules' words at once. */
export const attributionCues: readonly string[] = [
	...new Set(verbs.map(it => /^[a-z]+/u.exec(it)![0])),
	'resonat*',
	'#',
];

/** A figure about people at large, as somebody must have counted it: "80% of developers out there". */
export const figures =
	/(?<!\b(?:not|just|only|least|most|to|until|when|if|top|bottom|first|reach|for) (?:the )?)(?<![\w.])(?:(?:over|more than|less than|nearly|almost|about|around|roughly|some) )?[>~≈]?\d{1,3}(?:\.\d+)?(?: ?%| percent)\+? of (?:(?:all|the other|other|small|large|american|european|global|us|uk|online|enterprise|modern|software|new|working) ){0,2}(?:developers|engineers|people|adults|consumers|shoppers|companies|businesses|organi[sz]ations|enterprises|marketers|designers|americans|europeans|households|retailers|merchants|sellers|smbs|small businesses|startups|parents|students|patients|founders|professionals|workers)(?= (?:out there|worldwide|globally|in the (?:us|uk|world|industry|country|market)|today|say|want|are|have|do|don't|never|still|use|prefer|struggle|spend|abandon|leave|feel|believe|expect|fail|lack|rely|report|cannot|can't|who)\b)/gu;

/** "Your content is resonating": what people feel, read out of what they did. */
export const resonance =
	/(?<![a-z\d'-])(?:is|are|clearly|really|strongly|seems? to be|appears? to be) resonating\b|(?<![a-z\d'-])(?:strongly |clearly |really |deeply |already )?resonate[sd] (?:(?:strongly|deeply|well) )?with (?:(?:our|the|their|many|most|new|existing) ){0,2}(?:customers|users|buyers|sellers|merchants|shoppers|readers|audience|people|teams|developers|prospects|subscribers|parents|members|market)\b/gu;
