/**
 * How people ask the hard questions of an internal FAQ (rules.md E29b, widened by how real FAQs put them), as
 * patterns over lower-case text. Broad on purpose: whatever may be the question counts as asked.
 */
export const hardQuestionCues = {
	risks: String.raw`risks?|risky|wrong|fail\w*|worst|kill\w*|should we _?not|drawbacks?|downsides?|concerns?|worr\w+|threats?|not work|mitigat\w*|stop us|prevent\w*|abuse|backlash|objections?|cannibali\w*|breaking change|unintended|obstacles?|hurdles?|limitations?|pre-?mortem|go south|keeps? (?:us|you) (?:up|awake)|backfire|harm`,
	'success-metric': String.raw`succe\w+|measur\w+|metrics?|kpis?|goals?|how (?:will|do|would) we know|okrs?|targets|track(?:ed|ing)?|north star|outcomes?|monitor\w*|is (?:it|this) working|impact`,
	economics: String.raw`costs?|costing|price[ds]?|pricing|margins?|economics|p&l|break[- ]?even|payback|cac|ltv|revenues?|roi|return on|invest\w*|budget|profit\w*|moneti[sz]\w*|business (?:model|case)|fund\w*|headcount|how many (?:people|engineers|developers)|expensive|afford\w*|pay|pays|charge|resources|make money|spend|financ\w*|sell`,
	'customer-tam': String.raw`how many|how big|how large|how much (?:demand|interest)|markets?|tam|sam|segments?|who (?:is|are|will|would|else)|target|audience|size of|opportunity|demand|big idea|prize|adoption|reach|which (?:customers|users)|customer base|worth`,
	competition: String.raw`compet\w+|alternatives?|instead|why not|differ\w*|unique|versus|vs|compare[ds]?|comparison|other (?:\w+ )?(?:tools?|products?|options?|solutions?|approaches|companies)|rivals?|existing|better than|already|copy|copied|moat|defensib\w*|considered|options|substitutes?|like \p{L}+ do`,
	evidence: String.raw`evidence|how (?:do|did) we know|data (?:do we|shows?|supports?)|research\w*|stud(?:y|ies)|validat\w+|interview\w*|surveys?|prove[ns]?|proof|test(?:ed|s)?|pilot\w*|trials?|experiments?|feedback|learn(?:ed|t)?|beta|want this|wants? it|asked for|results?|sure (?:that )?`,
	dependencies: String.raw`depend\w*|partners?|partnerships?|(?:other|which) teams?|third[- ]part\w+|vendors?|suppliers?|need from|agreed|alliances?|rely|relies|reliance|stakeholders?|block(?:ed|ers?)|integrat\w*|work with|need help|prerequisites?`,
	technical: String.raw`technical\w*|technolog\w+|architect\w*|scal\w+|latency|performance|secur\w+|buy|feasib\w*|hardest|hard|breaks?|challeng\w*|hurdles?|how (?:does|do|will|would|is|are) .{1,60}\b(?:work|works|built|handled?|stored|managed|ensured?)|engineer\w*|accura\w+|reliab\w*|design|implement\w*|stack|integrat\w*|models?|quality|build (?:this|it)`,
	'must-be-true': String.raw`true|assum\w+|believe|hypothes\w+|bet|bets|conditions?|preconditions?|need to happen|has to happen`,
	'not-building': String.raw`not (?:be )?(?:build\w*|do|doing|includ\w*|support\w*|offer\w*|in|cover\w*|solv\w*)|out of scope|scope|cut|v1|mvp|first (?:version|release)|later|future|roadmap|next|won't|exclud\w*|limits?|limitations?|phases?|defer\w*|minimum|launch with|start with|open issues`,
	'why-now': String.raw`now|timing|chang\w+|right time|wait|urgen\w*|why (?:are|should) we (?:doing|do|building|build)|why do this|when`,
	'why-us': String.raw`why (?:us|we|are|should|do|does|is|did|build|would)|should we|advantages?|strengths?|unfair|fit|strateg\w*|mission|core|right (?:team|company|people)|motivation|vision|purpose|capabilit\w+|positioned|our business`,
	support: String.raw`support\w*|service|contacts?|agents?|returns?|tickets?|help ?desk|customer care|operat\w*|maintain\w*|maintenance`,
	operations: String.raw`operat\w*|roll(?:ed)?[- ]?out|launch\w*|train\w*|on-call|capacity|process|migrat\w*|deploy\w*|run|timeline|schedule|when|plans?|milestones?|staff\w*|how long|owns?|owners?|implementation|support|maintain\w*`,
	legal: String.raw`legal\w*|privacy|private|complian\w*|gdpr|hipaa|contracts?|intellectual property|licen[cs]\w*|regulat\w*|liab\w*|secur\w*|data|terms|consent|tax|audit\w*|govern\w*|polic(?:y|ies)|ethic\w*|permissions?|personal`,
} as const;

/** What answers a hard question in the course of another one. */
export const hardAnswerCues = {
	risks: String.raw`\b(?:risks?|mitigat\w*|worst case|(?:could|might|may) (?:fail|go wrong))\b`,
	'success-metric': String.raw`\b(?:success (?:metrics?|criteri\w+)|north star|kpis?|guardrails?|primary metric|we (?:will )?measure)\b`,
	economics: String.raw`[$€£] ?\d|\b(?:margins?|break[- ]even|unit economics|profit\w*|free and open[- ]source|no charge)\b`,
	'customer-tam': String.raw`\b(?:tam|addressable|market size)\b|\d(?:[km]| million| billion)? (?:\p{L}+ ){0,2}(?:customers|users|buyers|sellers|merchants|shops|stores|members|subscribers|patients|students|teachers|companies|households|people|accounts|developers|teams)\b`,
	competition: String.raw`\b(?:competitors?|compet\p{L}+|alternatives?|incumbents?|rivals?)\b`,
	evidence: String.raw`\b(?:interview\w*|survey\w*|pilots?|trials?|experiments?|user research|beta test\w*|usability|prototype\w*|user research|(?:published|market) research|stud(?:y|ies))\b|\bn ?= ?\d`,
	dependencies: String.raw`\b(?:depends? on|dependen\w+|rel(?:y|ies) on)\b`,
} as const;

/** Words that admit something bad, unsure or limited: an answer without any is good news only. */
export const bitterWords = String.raw`\b(?:risk\w*|fail\w*|unknown|unsure|uncertain|depend\w*|costs?|not|no|never|none|cannot|without|delay\w*|worst|however|but|unless|although|though|only|limit\w*|hard|difficult|problem\w*|lose|losing|lost|loss|worse|slow\w*|challeng\w*|concern\w*|drawback\w*|trade-?offs?|until|still|later|instead|might|could|assum\w*|issue\w*|bugs?|todo|tbd)\b|n't\b`;
