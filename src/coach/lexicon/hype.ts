/** Praise that proves nothing (rules.md E9 and E10), as alternatives of patterns over lower-case text. */

/** Adjectives that are praise and nothing else, whatever stands behind them. */
export const puffery = [
	'(?:world|best-in|first-in|top-of-the)-class|best-of-breed',
	'(?:industry|market|class|category)-leading(?! (?:indicators?|share))',
	'cutting-edge(?! (?:research|cases?))',
	// "State-of-the-art models" is how researchers name the best published result.
	'state-of-the-art(?! (?:\\S+ )?(?:models?|llms?|results?|methods?|approach(?:es)?|techniques?|algorithms?|accuracy|performance|baselines?|research|scores?|papers?)\\b)',
	'revolutionary(?! (?:wars?|period|era|movements?|france|russia|government|guard))',
	'ground-?breaking|game-changing|mind-blowing|jaw-dropping|hassle-free|first-of-its-kind',
	'unparalleled|unrivall?ed|unmatched(?= (?:quality|value|experience|speed|performance|convenience|flexibility|simplicity|reliability|selection|power|insights?|control)\\b)',
	'frictionless|effortless|delightful|magical(?! (?:thinking|realism|number|powers?))|stunning',
	'seamless(?! (?:patterns?|textures?|tiles?|tubes?|gutters?))',
	'bank-(?:level|grade)|military-grade|lightning-fast|lightning fast|blazing(?:ly)?[ -]fast|rock-solid|bulletproof(?! (?:vests?|glass|coffee))',
].join('|');

export const pufferyAdverbs = 'seamlessly|effortlessly|frictionlessly';

/** What praise calls a thing; nothing can be deleted around it. */
export const pufferyNouns = 'game-?changers?|one-stop[ -]shops?';

/** Words that praise only a product: "a powerful editor", but "a powerful argument". */
export const praise =
	'powerful|amazing|incredible|awesome|intuitive|user-friendly|easy-to-use|innovative|exciting(?: new)?';

/** "A unique opportunity"; "unique visitors" are counted. */
export const unique = 'unique(?= (?:new )?(?:opportunit(?:y|ies)|experiences?|solutions?)\\b)';

/** What is praised: the thing that is being sold. */
export const products =
	'tools?|toolkits?|features?|platforms?|solutions?|products?|services?|apps?|applications?|interfaces?|ui|ux|experiences?|designs?|dashboards?|editors?|engines?|apis?|plugins?|capabilit(?:y|ies)|functionality|functions|search|workflows?|integrations?|automations?|analytics|insights|visualizations?|visualisations?|customization|filters?|frameworks?|systems?|assistants?|onboarding|navigation|controls|technology|add-ons?|languages?|data models?';

/** Qualities that "highly" turns from a fact into praise. "Highly available" is a design. */
export const scaledUp =
	'scalable|performant|reliable|flexible|customi[sz]able|configurable|extensible|efficient|intuitive|accessible|usable|productive';

/** Superlatives of advertising: "the most powerful way to", not "the most common cause". */
export const bestQualities =
	'powerful|intuitive|advanced|comprehensive|complete|innovative|secure|reliable|trusted|modern|beautiful|flexible|efficient|effective|user-friendly|stable|robust|scalable|sophisticated|versatile|loved|exciting|convenient|elegant|seamless';

/** Of these "the most … way to" is praise; "the most reliable way to reach us" is advice. */
export const bestWays =
	'powerful|intuitive|advanced|innovative|trusted|modern|beautiful|exciting|loved|user-friendly|seamless|elegant|sophisticated|versatile';

/** Where a superlative claims to hold. */
export const market =
	'(?:on|in) the (?:market|world|industry|planet)|on earth|available(?: today)?|anywhere|out there|ever (?:made|built|created)|of its kind|of all time';

/** People one speaks for when one says what every one of them wants. */
export const anyPeople =
	'customers?|users?|sellers?|buyers?|merchants?|shoppers?|members?|clients?|developers?|teams?|compan(?:y|ies)|business(?:es)?|managers?|engineers?|agents?|teachers?|parents?|patients?|people|person|agenc(?:y|ies)|admins?|analysts?|designers?|students?|accountants?';
