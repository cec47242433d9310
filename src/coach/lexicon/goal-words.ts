/**
 * How goals are worded (rules.md E25 and E27, and what reviewers of OKRs mark), as patterns over lower-case text.
 * All are bounded, and so linear.
 */

const forms = (stems: string): string => String.raw`(?:${stems})`;

/** Verbs of making and doing: what they announce is finished one day, whether or not it helped anybody. */
export const outputVerb = forms(
	'launch(?:ing)?|ship(?:ping)?|build(?:ing)?|releas(?:e|ing)|deliver(?:ing)?|deploy(?:ing)?|implement(?:ing)?|develop(?:ing)?|creat(?:e|ing)|design(?:ing)?|re-?design(?:ing)?|migrat(?:e|ing)|refactor(?:ing)?|integrat(?:e|ing)|roll(?:ing)? out|finish(?:ing)?|set(?:ting)? up|publish(?:ing)?|writ(?:e|ing)|draft(?:ing)?|document(?:ing)?|hir(?:e|ing)|introduc(?:e|ing)|add(?:ing)?|stand(?:ing)? up|complet(?:e|ing)|defin(?:e|ing)|decid(?:e|ing) on|select(?:ing)?|expos(?:e|ing)|updat(?:e|ing)|merg(?:e|ing)|generat(?:e|ing)|host(?:ing)?|present(?:ing)? at|rewrit(?:e|ing)|port(?:ing)?',
);

/** The same behind "we have", and in results that are told as reached. */
export const outputDone = forms(
	'launched|shipped|built|released|delivered|deployed|implemented|developed|created|designed|migrated|refactored|integrated|rolled out|finished|set up|published|written|drafted|documented|hired|introduced|added|completed|defined|selected|updated|merged',
);

/** What one builds and thereby changes something for people: "build trust", "deliver value". */
export const intangible =
	/^(?:the |our |more |public |user |customer |stakeholder |community |brand |a |greater |deeper |long-term )*(?:trust|awareness|confidence|relationships?|momentum|capacity|communit(?:y|ies)|credibility|value|reputation|loyalty|alignment|skills?|habits?|culture|demand|interest|engagement|support|clarity|understanding|consensus|excitement|enthusiasm)\b/u;

/** Papers, lists and processes that a goal may be content to have. */
export const artifact =
	'(?:plan|plans|runbook|runbooks|playbook|list|process|processes|policy|policies|schedule|roadmap|document|documentation|guidelines?|templates?|specs?|specification|path forward|backlog|checklist|wiki page|handbook|rfcs?|proposal|prototype|report|dashboard)';

/** Verbs that say that something gets better, larger or smaller. */
export const improveVerb = forms(
	'improv(?:e|es|ing)|increas(?:e|es|ing)|reduc(?:e|es|ing)|decreas(?:e|es|ing)|grow(?:s|ing)?|boost(?:s|ing)?|lower(?:s|ing)?|minimi[sz](?:e|es|ing)|maximi[sz](?:e|es|ing)|optimi[sz](?:e|es|ing)|accelerat(?:e|es|ing)|speed(?:s|ing)? up|strengthen(?:s|ing)?|enhanc(?:e|es|ing)|deepen(?:s|ing)?|shorten(?:s|ing)?|expand(?:s|ing)?(?= (?:the|our|access|coverage|adoption|use|usage|reach)\\b)|promot(?:e|es|ing)|encourag(?:e|es|ing)|foster(?:s|ing)?',
);

/** What a change for the better is measured in when the verb does not tell: "make it easier", "find it faster". */
export const better =
	'(?:better|faster|easier|quicker|simpler|cheaper|smoother|clearer|safer|more (?!than\\b|information\\b|details?\\b)[a-z-]+|less [a-z-]+|as [a-z-]+ as possible)';

/** Judgements that everybody passes differently; no count can tell whether they came true. */
export const qualityWord = forms(
	'quickly|easily|easy|easy-to-use|reliably|seamless(?:ly)?|scalable|clean|intuitive(?:ly)?|robust|confident(?:ly)?|comfortable|excited|happy|satisfied|great|good|excellent|world-class|best-in-class|smooth(?:ly)?|manageable|efficient(?:ly)?|effective(?:ly)?|valuable|useful|user-friendly|high[- ]quality|reasonable|timely|performant|delight(?:ed|ful|s)?|frictionless|systemati[sz]ed|prevalent|intentionally|well-(?:designed|maintained|understood|documented|supported|known|organi[sz]ed)|polished|compelling|modern|engaging|trusted|successful(?:ly)?|meaningful(?:ly)?|improved|(?<=\\b(?:is|are|be) )clear',
);

/** How the name of a measure begins. */
export const measureOpening =
	'(?:(?:the |our |total |average |median |mean |overall |unique |daily |weekly |monthly |estimated )*(?:number|percent(?:age)?|proportion|share|rate|ratio|count|volume|amount|length of time|time|days|hours|minutes|frequency|cost|costs) (?:of|to|between|since|until|spent|per|required|from|taken|for)\\b|%\\s?of\\b|# of\\b|(?:average|median|mean) [a-z])';
